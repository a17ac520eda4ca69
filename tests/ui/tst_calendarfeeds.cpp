// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/views/calendarfeedsview.h"
#include "ui/views/profilepage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The secret addresses for calendars: made, shown once, copied, renewed and ended.
class TstCalendarFeeds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<CalendarFeedsView> m_view;
    QUrl m_opened;

    template <typename W>
    W *child(const QString &name) const
    {
        W *widget = m_view->findChild<W *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void click(const QString &name) const
    {
        auto *button = child<QPushButton>(name);
        if (!button)
            qFatal("no button %s", qPrintable(name));
        button->click();
    }
    void choose(const QString &name) const
    {
        auto *dialog = m_view->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(name)->click();
        QTRY_VERIFY(!m_view->findChild<ConfirmDialog *>() ||
                    !m_view->findChild<ConfirmDialog *>()->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void load(const QList<api::CalendarFeed> &feeds) const
    {
        m_view->presenter().load();
        m_ports->api.calendarFeedsCalls.answer(api::CalendarFeeds{feeds});
    }
    QDateTime now() const { return m_ports->clock.now(); }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentor));
        m_view = std::make_unique<CalendarFeedsView>(m_ports->context);
        m_view->resize(560, 500);
        m_view->show();
        m_opened.clear();
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void oneIsMadeShownOnceAndCopied()
    {
        load({});
        QVERIFY(child<QLabel>(u"feed_full_state"_s)->text().contains(u"no address"_s));
        QVERIFY(!child<QPushButton>(u"feed_full_revoke"_s));
        click(u"feed_full_make"_s); // nothing to lose: no question
        QVERIFY(m_ports->api.renewCalendarFeedCalls.lastQuery() == CalendarFeedKind::Full);
        QVERIFY(!child<QPushButton>(u"feed_full_make"_s)->isEnabled());
        const QString address = u"https://oh.example/api/calendar/secret.ics"_s;
        m_ports->api.renewCalendarFeedCalls.answer(
            api::NewCalendarFeed{CalendarFeedKind::Full, address, u"token"_s, now()});
        QCOMPARE(child<QLineEdit>(u"feed_full_address"_s)->text(), address);
        QVERIFY(!child<QLineEdit>(u"feed_busy_address"_s));
        QCOMPARE(m_view->focusWidget()->objectName(), u"feed_full_copy"_s);
        click(u"feed_full_copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), address);
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        QDesktopServices::setUrlHandler(u"webcal"_s, this, "takeUrl");
        click(u"feed_full_subscribe"_s);
        QCOMPARE(m_opened, QUrl(u"webcal://oh.example/api/calendar/secret.ics"_s));
        QDesktopServices::unsetUrlHandler(u"webcal"_s);
        // Whoever comes back sees that there is one, and not which.
        m_view->presenter().forgetAddresses();
        QVERIFY(!child<QLineEdit>(u"feed_full_address"_s));
        QVERIFY(child<QPushButton>(u"feed_full_revoke"_s));
    }

    void aNewOneAsksFirst()
    {
        load({{CalendarFeedKind::Busy, now().addDays(-3), now().addSecs(-7200)}});
        QVERIFY(child<QLabel>(u"feed_busy_state"_s)->text().contains(u"2 hour"_s));
        click(u"feed_busy_make"_s);
        QCOMPARE(m_ports->api.renewCalendarFeedCalls.count(), 0);
        choose(u"confirmKeep"_s);
        QCOMPARE(m_ports->api.renewCalendarFeedCalls.count(), 0);
        click(u"feed_busy_make"_s);
        choose(u"confirmDo"_s);
        QVERIFY(m_ports->api.renewCalendarFeedCalls.lastQuery() == CalendarFeedKind::Busy);
        // What fails is said, and the old one is still there.
        m_ports->api.renewCalendarFeedCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        QVERIFY(child<QPushButton>(u"feed_busy_revoke"_s)->isEnabled());
    }

    void oneIsEnded()
    {
        load({{CalendarFeedKind::Full, now().addDays(-3), std::nullopt}});
        click(u"feed_full_revoke"_s);
        choose(u"confirmDo"_s);
        QVERIFY(m_ports->api.revokeCalendarFeedCalls.lastQuery() == CalendarFeedKind::Full);
        m_ports->api.revokeCalendarFeedCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"still works"_s));
        QVERIFY(child<QPushButton>(u"feed_full_revoke"_s));
        click(u"feed_full_revoke"_s);
        choose(u"confirmDo"_s);
        // Somebody else was faster: gone is what was wanted.
        m_ports->api.revokeCalendarFeedCalls.answer(Error(ErrorCode::NotFound));
        QVERIFY(!child<QPushButton>(u"feed_full_revoke"_s));
    }

    void whatCanNotBeReadIsSaid()
    {
        m_view->presenter().load();
        m_ports->api.calendarFeedsCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(!child<QLabel>(u"calendarFeedsMessage"_s)->text().isEmpty());
        QVERIFY(!child<QPushButton>(u"feed_full_make"_s));
        click(u"calendarFeedsRetry"_s);
        m_ports->api.calendarFeedsCalls.answer(api::CalendarFeeds{});
        QVERIFY(child<QPushButton>(u"feed_full_make"_s));
        QVERIFY(!child<QLabel>(u"calendarFeedsMessage"_s));
    }

    void whoeverHasMeetingsFindsThemInTheProfile()
    {
        for (const Role role : enumValues<Role>()) {
            m_ports->account.signIn(sampleUser(role));
            ProfilePage page(m_ports->context);
            page.show();
            page.activate();
            QVERIFY(m_ports->api.calendarFeedsCalls.answerPending(api::CalendarFeeds{}));
            const auto *make = page.findChild<QPushButton *>(u"feed_full_make"_s);
            QCOMPARE(make->isVisible(), role != Role::Coordinator);
        }
    }
};

OH_GUI_TEST(TstCalendarFeeds)
#include "tst_calendarfeeds.moc"
