// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/notificationsamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/ports/systemnotices.h"
#include "ui/views/mainwindow.h"
#include "ui/views/notificationspage.h"
#include "ui/views/requestspage.h"
#include "ui/widgets/bellbutton.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

namespace {

class FakeNotices : public SystemNotices
{
public:
    struct Shown
    {
        QString title;
        QString text;
    };
    QHash<QString, Shown> notices;

    void show(const QString &tag, const QString &title, const QString &text) override
    {
        notices.insert(tag, {title, text});
    }
    void withdraw(const QString &tag) override { notices.remove(tag); }
};

/// A mentor before the whole window.
struct AtWork
{
    explicit AtWork(Role role = Role::Mentor)
    {
        ports.account.signIn(sampleUser(role));
        window = std::make_unique<MainWindow>(ports.api, ports.account, ports.settings,
                                              ports.drafts, ports.clock, ports.live);
        window->setSystemNotices(&outside);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    /// To the bell, and to the page when it is open.
    void answer(const QList<api::NotificationItem> &items)
    {
        while (ports.api.notificationsCalls.answerPending(noteList(items))) {
        }
    }
    BellButton *bell() { return window->findChild<BellButton *>(u"nav_notifications"_s); }

    FakePorts ports;
    FakeNotices outside;
    std::unique_ptr<MainWindow> window;
};

/// The page alone.
struct LookingAtNotifications
{
    explicit LookingAtNotifications(Role role = Role::Mentor)
    {
        ports.account.signIn(sampleUser(role));
        page = std::make_unique<NotificationsPage>(ports.context);
        page->resize(900, 600);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        QObject::connect(page.get(), &Page::openPage, page.get(),
                         [this](const QString &target) { opened.append(target); });
    }
    void answer(const QList<api::NotificationItem> &items, int unread = -1)
    {
        ports.api.notificationsCalls.answerPending(noteList(items, unread));
    }
    template <typename W>
    W *find(const QString &name)
    {
        return page->findChild<W *>(name);
    }
    QListView *list() { return find<QListView>(u"notificationList"_s); }
    QString subtitle() { return find<QLabel>(u"pageSubtitle"_s)->text(); }

    FakePorts ports;
    std::unique_ptr<NotificationsPage> page;
    QStringList opened;
};

} // namespace

class TstNotificationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void loadingEmptyAndFailed()
    {
        LookingAtNotifications looking;
        auto *state = looking.page->findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Loading);
        looking.ports.api.notificationsCalls.answerPending(Error(ErrorCode::NetworkUnreachable));
        QCOMPARE(state->state(), StateView::State::Error);
        QVERIFY(!looking.find<QPushButton>(u"notificationsReadAll"_s)->isEnabled());
        Q_EMIT state->retryRequested();
        looking.answer({});
        QCOMPARE(state->state(), StateView::State::Empty);
        QCOMPARE(looking.find<QLabel>(u"emptyTitle"_s)->text(), u"No notifications yet"_s);
        looking.find<QCheckBox>(u"notificationsUnreadOnly"_s)->click();
        looking.answer({});
        QCOMPARE(looking.find<QLabel>(u"emptyTitle"_s)->text(), u"Nothing unread"_s);
        looking.find<QPushButton>(u"emptyAction"_s)->click();
        QVERIFY(!looking.ports.api.notificationsCalls.lastQuery().unread);
        looking.answer({sampleNote(1, true)});
        QCOMPARE(state->state(), StateView::State::Content);
        QCOMPARE(looking.subtitle(), u"You have read everything"_s);
    }

    void openingMarksAsReadAndLeadsThere()
    {
        LookingAtNotifications looking;
        api::NotificationItem moved = sampleNote(2);
        moved.kind = NotificationKind::BookingRescheduled;
        looking.answer({sampleNote(1), moved, sampleNote(3, true)});
        QVERIFY(looking.subtitle().startsWith(u"2 "_s));
        QListView *list = looking.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(looking.opened, QStringList{u"requests/"_s + sampleNote(1).bookingId->toString()});
        QCOMPARE(looking.ports.api.markNotificationCalls.lastQuery().id, noteId(1));
        QTest::keyClick(list, Qt::Key_J);
        QCOMPARE(looking.opened.size(), 1); // moving is not opening
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(looking.opened.last(), u"my-bookings/"_s + moved.bookingId->toString());
        QCOMPARE(looking.ports.api.markNotificationCalls.count(), 2);
        QCOMPARE(looking.subtitle(), u"You have read everything"_s);
        // A read one is only opened.
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(looking.opened.size(), 3);
        QCOMPARE(looking.ports.api.markNotificationCalls.count(), 2);
    }

    void theSwitchesAreAClickAway()
    {
        AtWork work;
        work.window->openPage(u"notifications"_s);
        work.answer({});
        work.window->findChild<QToolButton *>(u"notificationsSettings"_s)->click();
        QCOMPARE(work.window->currentPageId(), u"profile"_s);
        work.ports.api.notificationPreferencesCalls.answerPending(samplePreferences());
        QTRY_COMPARE(work.window->focusWidget()->objectName(), u"notify_booking_requested_email"_s);
    }

    void whatLeadsNowhereIsOnlyRead()
    {
        LookingAtNotifications looking(Role::Coordinator);
        api::NotificationItem tag = sampleNote(1);
        tag.kind = NotificationKind::TagApprovalPending;
        tag.link = u"officehours://nowhere"_s;
        looking.answer({tag});
        looking.list()->setFocus();
        QTest::keyClick(looking.list(), Qt::Key_Return);
        QVERIFY(looking.opened.isEmpty());
        QCOMPARE(looking.ports.api.markNotificationCalls.count(), 1);
    }

    void readAndUnreadFromTheKeyboard()
    {
        LookingAtNotifications looking;
        looking.answer({sampleNote(1), sampleNote(2)});
        QListView *list = looking.list();
        list->setFocus();
        auto *toggle = looking.find<QAction>(u"notificationToggle"_s);
        QCOMPARE(QString(toggle->text()).remove(u'&'), u"Mark as read"_s);
        QTest::keyClick(list, Qt::Key_M);
        QTRY_COMPARE(looking.ports.api.markNotificationCalls.count(), 1);
        QCOMPARE(QString(toggle->text()).remove(u'&'), u"Mark as unread"_s);
        looking.ports.api.markNotificationCalls.answer(sampleNote(1, true));
        QTest::keyClick(list, Qt::Key_M);
        QTRY_COMPARE(looking.ports.api.markNotificationCalls.count(), 2);
        QVERIFY(!looking.ports.api.markNotificationCalls.lastQuery().isRead);
        QVERIFY(looking.opened.isEmpty());
    }

    void allAsReadAndBackWhenRefused()
    {
        LookingAtNotifications looking;
        looking.answer({sampleNote(1), sampleNote(2)});
        auto *all = looking.find<QPushButton>(u"notificationsReadAll"_s);
        all->setFocus();
        QVERIFY(all->isEnabled());
        all->click();
        QVERIFY(!all->isEnabled());
        QCOMPARE(looking.subtitle(), u"You have read everything"_s);
        QVERIFY(looking.list()->hasFocus()); // the keyboard is not lost with the button
        looking.ports.api.markAllNotificationsReadCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(all->isEnabled());
        QVERIFY(looking.subtitle().startsWith(u"2 "_s));
        QCOMPARE(looking.ports.notifier.notes.size(), 1);
    }

    /// Not by colour alone: another weight, and a word.
    void unreadOnesLookOtherwise()
    {
        LookingAtNotifications looking;
        looking.answer({sampleNote(1), sampleNote(2)});
        QListView *list = looking.list();
        list->clearFocus();
        const QRect place = list->visualRect(list->model()->index(1, 0));
        const auto grey = [&] {
            return list->viewport()->grab(place).toImage().convertToFormat(
                QImage::Format_Grayscale8);
        };
        const QImage unread = grey();
        looking.page->presenter().mark(noteId(2), true);
        QTRY_VERIFY(grey() != unread);
        // The first of a day is higher by its heading.
        QVERIFY(list->visualRect(list->model()->index(0, 0)).height() > place.height());
    }

    void theBellCountsAndOpens()
    {
        AtWork work;
        QCOMPARE(work.ports.api.notificationsCalls.count(), 1);
        QVERIFY(work.bell()->isVisible());
        QCOMPARE(work.bell()->accessibleName(), u"Notifications"_s);
        work.answer({sampleNote(1), sampleNote(2), sampleNote(3), sampleNote(4, true)});
        QCOMPARE(work.bell()->unread(), 3);
        QVERIFY(work.bell()->accessibleName().startsWith(u"Notifications, 3 "_s));
        QVERIFY(work.bell()->toolTip().contains(u"Ctrl+Shift+N"_s));
        const QImage three = work.bell()->grab().toImage();
        Q_EMIT work.ports.live.notificationsChanged(4);
        QCOMPARE(work.bell()->unread(), 4);
        QVERIFY(work.bell()->grab().toImage() != three);
        QTest::mouseClick(work.bell(), Qt::LeftButton);
        QCOMPARE(work.window->currentPageId(), u"notifications"_s);
        QVERIFY(work.bell()->isChecked());
        QVERIFY(!work.window->findChild<QPushButton *>(u"nav_requests"_s)->isChecked());
        QVERIFY(work.window->windowTitle().startsWith(u"Notifications"_s));
        work.window->openPage(u"profile"_s);
        QVERIFY(!work.bell()->isChecked());
        QTest::keyClick(work.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(work.window->currentPageId(), u"notifications"_s);
        // The other pages keep their numbers.
        QCOMPARE(work.window->findChild<QAction *>(u"actionPage_profile"_s)->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_5));
    }

    void itsKeysAreAmongTheShortcuts()
    {
        AtWork work;
        work.window->findChild<QAction *>(u"actionShortcuts"_s)->trigger();
        auto *dialog = work.window->findChild<QDialog *>(u"shortcutsDialog"_s);
        QVERIFY(dialog);
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        const auto at = texts.indexOf(u"Notifications"_s);
        QVERIFY(at >= 0);
        QCOMPARE(texts.value(at + 1), u"Ctrl+Shift+N"_s);
    }

    void theBellAsksAgainAfterAGap()
    {
        AtWork work;
        work.answer({sampleNote(3)});
        QCOMPARE(work.bell()->unread(), 1);
        Q_EMIT work.ports.live.resynced();
        work.answer({sampleNote(1), sampleNote(2), sampleNote(3)});
        QCOMPARE(work.bell()->unread(), 3);
        // Marked here: asked, even when no news come from the server.
        Q_EMIT work.ports.api.notificationsChanged();
        work.answer({sampleNote(1, true), sampleNote(2, true), sampleNote(3, true)});
        QCOMPARE(work.bell()->unread(), 0);
    }

    void newsGoOutsideOnlyWhileNobodyLooks()
    {
        AtWork work;
        work.answer({sampleNote(9)});
        QVERIFY(work.outside.notices.isEmpty());
        Q_EMIT work.ports.live.notificationsChanged(2);
        work.answer({sampleNote(8), sampleNote(9)});
        QVERIFY(work.outside.notices.isEmpty()); // the window is in sight

        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        Q_EMIT work.ports.live.notificationsChanged(3);
        work.answer({sampleNote(7), sampleNote(8), sampleNote(9)});
        const QString tag = noteId(7).toString();
        QCOMPARE(work.outside.notices.keys(), QStringList{tag});
        QCOMPARE(work.outside.notices.value(tag).title, u"Note 7"_s);
        // Many at once are one.
        Q_EMIT work.ports.live.resynced();
        work.answer({sampleNote(3), sampleNote(4), sampleNote(5), sampleNote(6), sampleNote(7)});
        QCOMPARE(work.outside.notices.size(), 2);
        QVERIFY(work.outside.notices.value(u"summary"_s).title.startsWith(u"4 new"_s));
        // A click leads there, and it is read.
        Q_EMIT work.outside.activated(tag);
        QCOMPARE(work.window->currentPageId(), u"requests"_s);
        QCOMPARE(work.ports.api.markNotificationCalls.lastQuery().id, noteId(7));
        QVERIFY(!work.outside.notices.contains(tag));
        Q_EMIT work.outside.activated(u"summary"_s);
        QCOMPARE(work.window->currentPageId(), u"notifications"_s);
    }

    void whoIsOnlineGetsAToast()
    {
        AtWork work(Role::Mentee);
        work.answer({});
        const auto toasts = [&work] {
            QStringList texts;
            for (const QLabel *label : work.window->findChildren<QLabel *>(u"toastText"_s))
                texts.append(label->text());
            return texts;
        };
        api::NotificationItem wish = sampleNote(1);
        wish.kind = NotificationKind::MentorReachOut;
        wish.title = u"Ada Okafor wants to meet you"_s;
        wish.link = u"officehours://mentors/018f0000-0000-7000-8000-000000000001"_s;
        // What one did oneself is no news.
        api::NotificationItem own = sampleNote(2);
        own.title = u"Your request was sent"_s;
        Q_EMIT work.ports.live.notificationsChanged(2);
        work.answer({wish, own});
        QCOMPARE(toasts(), QStringList{wish.title});
        QVERIFY(work.outside.notices.isEmpty());
        work.window->openPage(u"profile"_s);
        work.window->findChild<QPushButton *>(u"toastAction"_s)->click();
        QCOMPARE(work.window->currentPageId(), u"mentors"_s);
        QCOMPARE(work.ports.api.mentorCalls.lastQuery().toString(),
                 u"018f0000-0000-7000-8000-000000000001"_s);
        QCOMPARE(work.ports.api.markNotificationCalls.lastQuery().id, wish.id);
    }

    void theListItselfNeedsNoToast()
    {
        AtWork work(Role::Coordinator);
        work.answer({});
        work.window->openPage(u"notifications"_s);
        work.answer({});
        api::NotificationItem tag = sampleNote(1);
        tag.kind = NotificationKind::TagApprovalPending;
        Q_EMIT work.ports.live.notificationsChanged(1);
        work.answer({tag});
        QVERIFY(!work.window->findChild<QLabel *>(u"toastText"_s));
        work.window->openPage(u"overview"_s);
        tag.id = noteId(2);
        tag.title = u"A tag waits for approval"_s;
        Q_EMIT work.ports.live.notificationsChanged(2);
        work.answer({tag, sampleNote(1)});
        const auto *toast = work.window->findChild<QLabel *>(u"toastText"_s);
        QVERIFY(toast);
        QCOMPARE(toast->text(), tag.title);
    }

    void noticesGoWithThePersonAndWhenAllIsRead()
    {
        AtWork work;
        work.answer({});
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        const auto arrive = [&](int number) {
            Q_EMIT work.ports.live.notificationsChanged(1);
            work.answer({sampleNote(number)});
        };
        arrive(9);
        QCOMPARE(work.outside.notices.size(), 1);
        Q_EMIT work.ports.live.notificationsChanged(0);
        QVERIFY(work.outside.notices.isEmpty());
        arrive(8);
        QCOMPARE(work.outside.notices.size(), 1);
        work.ports.account.signOut();
        QVERIFY(work.outside.notices.isEmpty());
        QCOMPARE(work.bell()->unread(), 0);
        // What the person before was told leads nowhere.
        Q_EMIT work.outside.activated(noteId(8).toString());
        QCOMPARE(work.ports.api.markNotificationCalls.count(), 0);
    }

    void aRequestIsGoneToOrFoundAmongTheBookings()
    {
        FakePorts ports;
        const api::User me = sampleUser(Role::Mentor);
        ports.account.signIn(me);
        RequestsPage page(ports.context);
        page.resize(900, 600);
        page.show();
        QApplication::setActiveWindow(&page);
        QStringList opened;
        connect(&page, &Page::openPage, this,
                [&opened](const QString &target) { opened.append(target); });
        page.activate();
        page.openItem(bookingId(2).toString());
        const auto waiting = pageOf<api::Booking>({meetingWith(me, 1, BookingStatus::Pending),
                                                   meetingWith(me, 2, BookingStatus::Pending)});
        ports.api.myBookingsCalls.answerPending(waiting);
        QWidget *focused = page.focusWidget();
        QVERIFY(focused);
        QVERIFY2(focused->accessibleName().contains(u"Mentee 2"_s),
                 qPrintable(focused->accessibleName()));
        QVERIFY(opened.isEmpty());
        page.openItem(bookingId(7).toString());
        ports.api.myBookingsCalls.answerPending(waiting);
        QCOMPARE(opened, QStringList{u"my-bookings/"_s + bookingId(7).toString()});
    }
};

OH_GUI_TEST(TstNotificationsPage)
#include "tst_notificationspage.moc"
