// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/views/bookingdetailview.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/mybookingspage.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// A booking that is opened by its id, from an old notification or a link, though no list that was
/// read has it; and its history.
class TstBookingById : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    std::unique_ptr<MyBookingsPage> m_page;
    std::unique_ptr<BookingsConsolePage> m_console;

    api::Booking meeting(int number, BookingStatus status = BookingStatus::Confirmed) const
    {
        return meetingWith(m_me, number, status);
    }
    void openMine()
    {
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
        m_page = std::make_unique<MyBookingsPage>(m_ports->context);
        m_page->resize(1070, 770);
        m_page->show();
        m_page->activate();
        QApplication::setActiveWindow(m_page.get());
    }
    void answer(const QList<api::Booking> &upcoming, const QList<api::Booking> &past = {},
                const QList<api::Booking> &canceled = {})
    {
        for (const auto &items : {upcoming, past, canceled})
            QVERIFY(m_ports->api.myBookingsCalls.answerPending(pageOf(items)));
    }
    void openConsole(const QList<api::Booking> &bookings)
    {
        m_me = sampleUser(Role::Coordinator);
        m_ports->account.signIn(m_me);
        m_console = std::make_unique<BookingsConsolePage>(m_ports->context);
        m_console->resize(1100, 700);
        m_console->show();
        m_console->activate();
        m_ports->api.answerAdminBookings(consolePage<api::Booking>(bookings));
        QApplication::setActiveWindow(m_console.get());
    }
    static QStringList texts(const QWidget &parent, const QString &name)
    {
        QStringList out;
        const auto labels = parent.findChildren<QLabel *>(name);
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&parent)) // not what is on its way out
                out.append(label->text());
        }
        return out;
    }
    const std::optional<api::Booking> &shown() const
    {
        return m_page->findChild<BookingDetailView *>()->booking();
    }
    BookingTab tab() const { return m_page->currentTab(); }
    QListView *list(const QString &name) const { return m_page->findChild<QListView *>(name); }

    api::BookingHistory pastOf(const api::Booking &booking) const
    {
        const auto entry = [&](int minutes, BookingEvent event, BookingParty actor) {
            api::BookingHistoryEntry one;
            one.at = booking.createdAt.addSecs(minutes * 60);
            one.event = event;
            one.actor = actor;
            if (actor == BookingParty::Mentee) {
                one.actorId = booking.menteeId;
                one.actorName = booking.mentee.name;
            } else if (actor == BookingParty::Mentor) {
                one.actorId = booking.mentorId;
                one.actorName = booking.mentor.name;
            }
            return one;
        };
        api::BookingHistory history;
        history.items.append(entry(0, BookingEvent::Created, BookingParty::Mentee));
        history.items.append(entry(60, BookingEvent::Confirmed, BookingParty::Mentor));
        api::BookingHistoryEntry asked = entry(61, BookingEvent::Proposed, BookingParty::Mentee);
        asked.startTime = booking.meetingStartTime.addDays(1);
        asked.fromStartTime = booking.meetingStartTime;
        asked.note = u"My train is late"_s;
        asked.proposalStatus = ProposalStatus::Declined;
        history.items.append(asked);
        history.items.append(entry(62, BookingEvent::ProposalDeclined, BookingParty::Mentor));
        api::BookingHistoryEntry moved = entry(63, BookingEvent::Moved, BookingParty::Coordinator);
        moved.startTime = booking.meetingStartTime;
        moved.fromStartTime = booking.meetingStartTime.addDays(-1);
        moved.note = u"No room"_s;
        history.items.append(moved);
        history.total = int(history.items.size());
        return history;
    }

private Q_SLOTS:
    void init() { m_ports = std::make_unique<FakePorts>(); }
    void cleanup()
    {
        m_page.reset();
        m_console.reset();
        m_ports.reset();
    }

    void oneOfALaterPageIsFetched()
    {
        openMine();
        const api::Booking old = meeting(9, BookingStatus::Completed);
        m_page->openItem(old.id.toString());
        // It may still be in what is on its way.
        QCOMPARE(m_ports->api.bookingCalls.count(), 0);
        answer({meeting(1), meeting(2)}, {meeting(3, BookingStatus::Completed)});
        QCOMPARE(m_ports->api.bookingCalls.count(), 1);
        QCOMPARE(m_ports->api.bookingCalls.lastQuery(), old.id);
        m_ports->api.bookingCalls.answer(old);
        QVERIFY(tab() == BookingTab::Past);
        QVERIFY(shown() && shown()->id == old.id);
        QVERIFY(!list(u"pastBookings"_s)->currentIndex().isValid());
        QVERIFY(
            m_page->findChild<BookingDetailView *>()->isAncestorOf(QApplication::focusWidget()));
        // News of it: read again, and it stays.
        api::Booking news = old;
        news.meetingGoal = u"Something else entirely"_s;
        Q_EMIT m_ports->live.bookingsChanged();
        answer({meeting(1), meeting(2)}, {meeting(3, BookingStatus::Completed)});
        m_ports->api.bookingCalls.answer(news);
        QCOMPARE(shown()->meetingGoal, news.meetingGoal);
        // What can be done with it is done with it.
        m_page->presenter().markAttendance(old.id, Attendance::Attended);
        news.attendance = Attendance::Attended;
        m_ports->api.markAttendanceCalls.answer(news);
        QVERIFY(shown()->attendance == Attendance::Attended);
        // Whoever chooses another one leaves it.
        list(u"pastBookings"_s)->setCurrentIndex(list(u"pastBookings"_s)->model()->index(0, 0));
        QCOMPARE(shown()->id, meeting(3).id);
        QVERIFY(!m_page->presenter().opened());
    }

    void oneThatIsThereIsChosen()
    {
        openMine();
        answer({meeting(1), meeting(2)});
        m_page->openItem(meeting(2).id.toString());
        QCOMPARE(m_ports->api.bookingCalls.count(), 0);
        QCOMPARE(shown()->id, meeting(2).id);
    }

    void anotherTabLeavesIt()
    {
        openMine();
        answer({meeting(1)}, {meeting(3, BookingStatus::Completed)});
        m_page->openItem(meeting(9).id.toString());
        m_ports->api.bookingCalls.answer(meeting(9, BookingStatus::Completed));
        QCOMPARE(shown()->id, meeting(9).id);
        m_page->findChild<QTabBar *>(u"bookingTabs"_s)->setCurrentIndex(0);
        QCOMPARE(shown()->id, meeting(1).id);
        m_page->findChild<QTabBar *>(u"bookingTabs"_s)->setCurrentIndex(1);
        QCOMPARE(shown()->id, meeting(3).id);
    }

    void oneThatCanNotBeHadIsSaid()
    {
        openMine();
        answer({meeting(1)});
        m_page->openItem(meeting(9).id.toString());
        m_ports->api.bookingCalls.answer(Error(ErrorCode::NotFound));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QVERIFY(m_ports->notifier.notes.constFirst().kind == Notifier::Kind::Error);
        QCOMPARE(shown()->id, meeting(1).id);
    }

    void theHistoryIsTold()
    {
        openMine();
        const api::Booking booking = meeting(1);
        answer({booking});
        // What the booking says itself is there at once.
        const auto steps = [&] { return texts(*m_page, u"historyStep"_s); };
        QTRY_COMPARE(steps(), QStringList({u"Requested by Mentee 1"_s, u"Confirmed by you"_s}));
        QCOMPARE(m_ports->api.bookingHistoryCalls.lastQuery(), booking.id);
        m_ports->api.bookingHistoryCalls.answer(pastOf(booking));
        QTRY_COMPARE(steps(),
                     QStringList({u"Requested by Mentee 1"_s, u"Confirmed by you"_s,
                                  u"Mentee 1 proposed another time"_s,
                                  u"You declined the proposal"_s, u"Moved by a coordinator"_s}));
        QString all;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            all += label->text() + u'\n';
        QVERIFY(all.contains(u"“My train is late”"_s));
        QVERIFY(all.contains(u"“No room”"_s));
        QVERIFY(all.contains(u" → "_s));
        // News of the booking: asked again; what was read stays meanwhile, and when that fails.
        const int asked = m_ports->api.bookingHistoryCalls.count();
        api::Booking news = booking;
        news.version += 1;
        Q_EMIT m_ports->live.bookingsChanged();
        answer({news});
        QCOMPARE(m_ports->api.bookingHistoryCalls.count(), asked + 1);
        QTRY_COMPARE(steps().size(), 5);
        m_ports->api.bookingHistoryCalls.answer(Error(ErrorCode::Timeout));
        QTRY_COMPARE(steps().size(), 5);
        // That it failed is said, with a way to try again.
        QTRY_COMPARE(texts(*m_page, u"historyProblem"_s).size(), 1);
        m_page->findChild<QPushButton *>(u"historyRetry"_s)->click();
        QCOMPARE(m_ports->api.bookingHistoryCalls.count(), asked + 2);
        m_ports->api.bookingHistoryCalls.answer(pastOf(booking));
        QTRY_VERIFY(texts(*m_page, u"historyProblem"_s).isEmpty());
    }

    void aHistoryThatNeverCameIsSaid()
    {
        openMine();
        answer({meeting(1), meeting(2)});
        m_ports->api.bookingHistoryCalls.answer(Error(ErrorCode::InternalError));
        QTRY_COMPARE(texts(*m_page, u"historyStep"_s).size(), 2); // what the booking says itself
        QVERIFY(!texts(*m_page, u"historyProblem"_s).join(QString()).isEmpty());
        // Another meeting begins anew.
        list(u"upcomingBookings"_s)
            ->setCurrentIndex(list(u"upcomingBookings"_s)->model()->index(1, 0));
        QTRY_VERIFY(texts(*m_page, u"historyProblem"_s).isEmpty());
    }

    void ofAnotherMeetingNothingStays()
    {
        openMine();
        answer({meeting(1), meeting(2)});
        m_ports->api.bookingHistoryCalls.answer(pastOf(meeting(1)));
        list(u"upcomingBookings"_s)
            ->setCurrentIndex(list(u"upcomingBookings"_s)->model()->index(1, 0));
        QTRY_COMPARE(texts(*m_page, u"historyStep"_s).size(), 2);
    }

    void aCoordinatorOpensWhatTheFilterHides()
    {
        openConsole({sampleBooking(1), sampleBooking(2)});
        api::Booking far = sampleBooking(7);
        far.id = bookingId(7);
        m_console->openItem(far.id.toString());
        QCOMPARE(m_ports->api.bookingCalls.lastQuery(), far.id);
        m_ports->api.bookingCalls.answer(far);
        auto *panel = m_console->findChild<QWidget *>(u"bookingPanel"_s);
        QVERIFY(panel->isVisible());
        QVERIFY(texts(*panel, QString()).contains(far.id.toString()));
        QCOMPARE(m_ports->api.bookingHistoryCalls.lastQuery(), far.id);
        m_ports->api.bookingHistoryCalls.answerPending(pastOf(far));
        QTRY_VERIFY(
            texts(*panel, u"historyStep"_s).join(u'\n').contains(u"Moved by a coordinator"_s));
        m_console->activate();
        api::Booking news = far;
        news.version += 1;
        m_ports->api.answerAdminBookings(
            consolePage<api::Booking>({sampleBooking(1), sampleBooking(2)}));
        m_ports->api.bookingCalls.answer(news);
        m_ports->api.bookingHistoryCalls.answerPending(Error(ErrorCode::Timeout));
        QTRY_COMPARE(texts(*panel, u"historyProblem"_s).size(), 1);
        panel->findChild<QPushButton *>(u"historyRetry"_s)->click();
        m_ports->api.bookingHistoryCalls.answerPending(pastOf(far));
        QTRY_VERIFY(texts(*panel, u"historyProblem"_s).isEmpty());
        far = news;
        auto *table = m_console->findChild<QTableView *>(u"consoleTable"_s);
        QVERIFY(!table->currentIndex().isValid());
        // A reload leaves it open.
        m_console->activate();
        m_ports->api.answerAdminBookings(
            consolePage<api::Booking>({sampleBooking(1), sampleBooking(2)}));
        m_ports->api.bookingCalls.answer(far);
        QVERIFY(texts(*panel, QString()).contains(far.id.toString()));
        // A row of the table takes its place.
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!texts(*panel, QString()).contains(far.id.toString()));
    }

    void aCoordinatorOpensOneOfTheTable()
    {
        openConsole({sampleBooking(1), sampleBooking(2)});
        m_console->openItem(sampleBooking(2).id.toString());
        m_ports->api.bookingCalls.answer(sampleBooking(2));
        QCOMPARE(m_console->findChild<QTableView *>(u"consoleTable"_s)->currentIndex().row(), 1);
        QVERIFY(m_console->findChild<QWidget *>(u"bookingPanel"_s)->isVisible());
        m_console->openItem(bookingId(9).toString());
        m_ports->api.bookingCalls.answer(Error(ErrorCode::NotFound));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
    }
};

OH_GUI_TEST(TstBookingById)
#include "tst_bookingbyid.moc"
