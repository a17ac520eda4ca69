// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/cancelbookingdialog.h"
#include "ui/views/bookingdetailview.h"
#include "ui/views/mybookingspage.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstMyBookingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
        m_page = std::make_unique<MyBookingsPage>(m_ports->context);
        m_page->resize(1070, 770);
        m_page->show();
        m_page->activate();
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_page.reset();
        m_ports.reset();
    }

    void tabsCount()
    {
        answer({meeting(1), meeting(2)}, {}, {meeting(3, BookingStatus::Canceled)});
        const auto *tabs = m_page->findChild<QTabBar *>(u"bookingTabs"_s);
        QCOMPARE(tabs->tabText(0), u"Upcoming (2)"_s);
        QCOMPARE(tabs->tabText(1), u"Past (0)"_s);
        QCOMPARE(tabs->tabText(2), u"Canceled (1)"_s);
    }

    void detailShowsTheChosenOne()
    {
        api::Booking second = meeting(2);
        second.materialsUrls = {u"https://example.org/deck"_s, u"javascript:alert(1)"_s};
        second.googleMeetLink = u"https://meet.example.org/abc"_s;
        answer({meeting(1), second}, {}, {});
        QCOMPARE(label(u"detailName"_s), u"Mentee 1"_s);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QCOMPARE(label(u"detailName"_s), u"Mentee 2"_s);
        QCOMPARE(label(u"detailStatus"_s), u"Confirmed"_s);
        QVERIFY(label(u"detailWhenMore"_s).contains(u"Europe/Berlin"_s));
        button(u"copyMeetingLink"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://meet.example.org/abc"_s);
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        // Only web addresses open.
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        button(u"materialLink1"_s)->click();
        QCOMPARE(m_opened, QUrl(u"https://example.org/deck"_s));
        QVERIFY(!m_page->findChild<QPushButton *>(u"materialLink2"_s));
    }

    void actionsFitTheBooking()
    {
        answer({meeting(1, BookingStatus::Pending), meeting(2)}, {}, {});
        QVERIFY(isShown(u"confirmBooking"_s));
        QVERIFY(isShown(u"declineBooking"_s));
        QVERIFY(!isShown(u"cancelBooking"_s));
        button(u"confirmBooking"_s)->click();
        QCOMPARE(m_ports->api.confirmBookingCalls.lastQuery(), bookingId(1));
        QVERIFY(!button(u"confirmBooking"_s)->isEnabled());
        m_ports->api.answerConfirmBooking(meeting(1));
        QVERIFY(!isShown(u"confirmBooking"_s));
        QVERIFY(isShown(u"cancelBooking"_s));
        QCOMPARE(label(u"detailStatus"_s), u"Confirmed"_s);
    }

    void cancelKeepsWhatWasTypedOnAnError()
    {
        answer({meeting(1)}, {}, {});
        button(u"cancelBooking"_s)->click();
        auto *dialog = m_page->findChild<CancelBookingDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"cancelReason"_s)->setCurrentIndex(1);
        dialog->findChild<QPlainTextEdit *>(u"cancelNotes"_s)->setPlainText(u"Flu"_s);
        auto *submit = dialog->findChild<QPushButton *>(u"cancelSubmit"_s);
        submit->click();
        QVERIFY(!submit->isEnabled());
        const api::CancelBooking sent = m_ports->api.cancelBookingCalls.lastQuery().cancellation;
        QCOMPARE(sent.reason, std::optional(CancellationReason::Emergency));
        QCOMPARE(sent.notes, std::optional(u"Flu"_s));
        m_ports->api.answerCancelBooking(ErrorCode::Timeout);
        QVERIFY(dialog->isVisible());
        QVERIFY(submit->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"cancelError"_s)->text().isEmpty());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"cancelNotes"_s)->toPlainText(), u"Flu"_s);
        submit->click();
        m_ports->api.answerCancelBooking(meeting(1, BookingStatus::Canceled));
        QTRY_VERIFY(!m_page->findChild<CancelBookingDialog *>());
        QCOMPARE(m_page->presenter().list(BookingTab::Upcoming).rowCount(), 0);
    }

    void reasonIsOptional()
    {
        answer({meeting(1)}, {}, {});
        button(u"cancelBooking"_s)->click();
        m_page->findChild<QPushButton *>(u"cancelSubmit"_s)->click();
        QCOMPARE(m_ports->api.cancelBookingCalls.lastQuery().cancellation, api::CancelBooking());
    }

    void lateCancellationIsWarnedOf()
    {
        api::Booking soon = meeting(1);
        const CancelBookingDialog early(m_ports->context, soon);
        QVERIFY(!early.findChild<QLabel *>(u"cancelLateWarning"_s));
        m_ports->clock.set(soon.meetingStartTime.addSecs(-3600));
        const CancelBookingDialog late(m_ports->context, soon);
        QVERIFY(late.findChild<QLabel *>(u"cancelLateWarning"_s));
    }

    void selectionSurvivesAReload()
    {
        answer({meeting(1), meeting(2), meeting(3)}, {}, {});
        list()->setCurrentIndex(list()->model()->index(2, 0));
        Q_EMIT m_ports->api.bookingsChanged();
        answer({meeting(2), meeting(3), meeting(4)}, {}, {});
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(label(u"detailName"_s), u"Mentee 3"_s);
    }

    void emptyStatesDependOnTheRole()
    {
        answer({}, {}, {});
        QSignalSpy opened(m_page.get(), &Page::openPage);
        auto *view = qobject_cast<StateView *>(list()->parentWidget());
        QVERIFY(view);
        QCOMPARE(view->state(), StateView::State::Empty);
        view->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(opened.takeFirst().constFirst().toString(), u"availability"_s);

        m_ports->account.signIn(sampleUser(Role::Mentee));
        Q_EMIT m_ports->account.userChanged();
        QCOMPARE(view->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"No upcoming meetings"_s);
        view->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(opened.takeFirst().constFirst().toString(), u"mentors"_s);
    }

    void errorCanBeRetried()
    {
        for (int i = 0; i < 3; ++i)
            m_ports->api.answerMyBookings(ErrorCode::ServiceUnavailable);
        auto *view = qobject_cast<StateView *>(list()->parentWidget());
        QCOMPARE(view->state(), StateView::State::Error);
        view->findChild<QPushButton *>(u"errorRetry"_s)->click();
        QCOMPARE(m_ports->api.myBookingsCalls.count(), 4);
        m_ports->api.answerMyBookings(pageOf<api::Booking>({meeting(1)}));
        QCOMPARE(view->state(), StateView::State::Content);
    }

    void everyControlHasAName()
    {
        answer({meeting(1)}, {}, {});
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_page.get()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private:
    api::Booking meeting(int number, BookingStatus status = BookingStatus::Confirmed) const
    {
        return meetingWith(m_me, number, status);
    }
    /// The tabs' open calls, in their order.
    void answer(const QList<api::Booking> &upcoming, const QList<api::Booking> &past,
                const QList<api::Booking> &canceled)
    {
        for (const auto &items : {upcoming, past, canceled})
            QVERIFY(m_ports->api.myBookingsCalls.answerPending(pageOf(items)));
    }
    QListView *list() const { return m_page->findChild<QListView *>(u"upcomingBookings"_s); }
    QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    bool isShown(const QString &name) const { return button(name)->isVisible(); }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }

    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    std::unique_ptr<MyBookingsPage> m_page;
    QUrl m_opened;
};

OH_GUI_TEST(TstMyBookingsPage)
#include "tst_mybookingspage.moc"
