// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/presenters/bookingweekpresenter.h"
#include "ui/views/bookingpanel.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/widgets/bookingweekgrid.h"
#include "ui/widgets/stateview.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using WeekState = BookingWeekPresenter::State;

/// All meetings of a week: where they stand, what is read for them, and how they are reached.
class TstBookingWeek : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    /// The clock of the fake ports stands in this week; Berlin is an hour before UTC.
    static inline const QDate m_monday{2026, 1, 5};

    static api::Booking meeting(int number, int day, QTime begin, int minutes,
                                BookingStatus status = BookingStatus::Confirmed)
    {
        api::Booking booking = sampleBooking();
        booking.id = sampleId<BookingId>(number);
        booking.status = status;
        booking.meetingStartTime = QDateTime(m_monday.addDays(day), begin, Qt::UTC).addSecs(-3600);
        booking.meetingEndTime = booking.meetingStartTime.addSecs(minutes * 60);
        return booking;
    }
    static QList<BookingWeekEntry> layOut(const QList<api::Booking> &bookings)
    {
        return layOutBookings(bookings, m_monday, u"Europe/Berlin"_s);
    }
    FakeCalls<api::AdminBookingsQuery, api::Page<api::Booking>> &calls() const
    {
        return m_ports->api.adminBookingsCalls;
    }
    bool answer(const QList<api::Booking> &bookings, int total = -1)
    {
        return calls().answerPending(consolePage<api::Booking>(bookings, total));
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup() { m_ports.reset(); }

    void overlappingMeetingsStandSideBySide()
    {
        const auto entries = layOut({meeting(1, 0, {10, 0}, 60), meeting(2, 0, {10, 30}, 60),
                                     meeting(3, 0, {11, 0}, 30), meeting(4, 0, {11, 30}, 30),
                                     meeting(5, 1, {10, 0}, 30)});
        QCOMPARE(entries.size(), 5);
        // The third begins where the first ends: it takes its place.
        QCOMPARE(entries.at(0).lane, 0);
        QCOMPARE(entries.at(1).lane, 1);
        QCOMPARE(entries.at(2).lane, 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(entries.at(i).lanes, 2);
        QCOMPARE(entries.at(3).lanes, 1); // touches them, overlaps with none
        QCOMPARE(entries.at(4).lanes, 1);
        QCOMPARE(entries.at(4).day, 1);
    }

    void noTwoMeetingsCoverEachOther()
    {
        QList<api::Booking> many;
        for (int i = 0; i < 200; ++i)
            many.append(
                meeting(i, i % 3, QTime(7, 0).addSecs((i * 37 % 600) * 60), 15 + i * 13 % 90));
        const auto entries = layOut(many);
        QCOMPARE(entries.size(), 200);
        for (int i = 0; i < entries.size(); ++i) {
            const BookingWeekEntry &left = entries.at(i);
            QVERIFY(left.lane < left.lanes);
            for (int j = i + 1; j < entries.size(); ++j) {
                const BookingWeekEntry &right = entries.at(j);
                if (left.day != right.day || left.lane != right.lane)
                    continue;
                QVERIFY(left.endMinute <= right.startMinute || right.endMinute <= left.startMinute);
            }
        }
    }

    void edgesOfDaysAndWeeks()
    {
        api::Booking late = meeting(1, 6, {23, 50}, 60); // into the next week
        const auto entries = layOut({late, meeting(2, 7, {0, 0}, 30), meeting(3, -1, {23, 59}, 30),
                                     meeting(4, 0, {0, 0}, 0)});
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).startMinute, 0);
        QCOMPARE(entries.at(0).endMinute, shortestDrawnMinutes);
        QCOMPARE(entries.at(1).day, 6);
        QCOMPARE(entries.at(1).endMinute, 24 * 60);
        QCOMPARE(drawnHours(entries), std::pair(0, 24));
        QCOMPARE(drawnHours({}), std::pair(8, 18));
        // The clock springs from 2 to 3 on 29 March: an hour stays an hour.
        api::Booking spring = late;
        spring.meetingStartTime = QDateTime({2026, 3, 29}, {0, 30}, Qt::UTC);
        spring.meetingEndTime = spring.meetingStartTime.addSecs(3600);
        const auto shifted = layOutBookings({spring}, QDate(2026, 3, 23), u"Europe/Berlin"_s);
        QCOMPARE(shifted.constFirst().startMinute, 90);
        QCOMPARE(shifted.constFirst().endMinute, 150);
    }

    void weeksAreReadWhenTheyAreLookedAt()
    {
        BookingsConsolePresenter table(m_ports->context);
        table.setPaused(true);
        BookingWeekPresenter week(m_ports->context, table);
        QCOMPARE(week.monday(), m_monday);
        week.move(1);
        QCOMPARE(calls().count(), 0); // nobody looks
        week.showToday();
        week.setActive(true);
        QCOMPARE(calls().count(), 1);
        QCOMPARE(calls().lastQuery().from, QDateTime({2026, 1, 4}, {23, 0}, Qt::UTC));
        QCOMPARE(calls().lastQuery().to, QDateTime({2026, 1, 11}, {23, 0}, Qt::UTC));
        QVERIFY(week.state() == WeekState::Loading);
        // A page after the other.
        QVERIFY(answer({meeting(1, 0, {10, 0}, 30), meeting(2, 0, {11, 0}, 30)}, 3));
        QCOMPARE(calls().lastQuery().offset, 2);
        QVERIFY(answer({meeting(2, 0, {11, 0}, 30), meeting(3, 0, {12, 0}, 30)}, 3));
        QVERIFY(week.state() == WeekState::Content);
        QCOMPARE(week.entries().size(), 3);
        week.move(1);
        QVERIFY(week.entries().isEmpty());
        QVERIFY(answer({}));
        week.move(-1); // known
        QCOMPARE(calls().count(), 3);
        QCOMPARE(week.entries().size(), 3);
        // Something changed: what is shown stays until it is known.
        Q_EMIT m_ports->live.bookingsChanged();
        QCOMPARE(calls().count(), 4);
        QCOMPARE(week.entries().size(), 3);
        QVERIFY(answer({meeting(1, 0, {10, 0}, 30)}));
        QCOMPARE(week.entries().size(), 1);
        week.move(1); // the other one as well
        QCOMPARE(calls().count(), 5);
        QVERIFY(calls().answerPending(Error(ErrorCode::ServiceUnavailable)));
        QVERIFY(week.state() == WeekState::Failed);
        week.reload();
        QVERIFY(answer({}));
        QVERIFY(week.state() == WeekState::Content);
    }

    void theFilterIsThatOfTheTable()
    {
        BookingsConsolePresenter table(m_ports->context);
        table.setPaused(true);
        BookingWeekPresenter week(m_ports->context, table);
        week.setActive(true);
        QVERIFY(answer({meeting(1, 0, {10, 0}, 30)}));
        table.setStatus({BookingStatus::Pending});
        QCOMPARE(calls().count(), 2); // the week's; the table waits
        QVERIFY(calls().lastQuery().status == QList<BookingStatus>{BookingStatus::Pending});
        QVERIFY(answer({}));
        table.setPeriod(BookingsConsolePresenter::Period::Today); // its days are not the week's
        QCOMPARE(calls().lastQuery().to, QDateTime({2026, 1, 11}, {23, 0}, Qt::UTC));
        QVERIFY(answer({}));
        const int before = calls().count();
        table.setSearch(u"term"_s); // more letters may come
        QCOMPARE(calls().count(), before);
        QTRY_COMPARE(calls().count(), before + 1);
        QCOMPARE(calls().lastQuery().q, std::optional(u"term"_s));
        table.setPaused(false); // and reads what it missed
        QCOMPARE(calls().count(), before + 2);
    }

    void theKeyboardReachesEveryMeeting()
    {
        BookingWeekGrid grid;
        grid.resize(900, 500);
        grid.setWeek(m_monday,
                     layOut({meeting(1, 0, {10, 0}, 60), meeting(2, 0, {10, 0}, 60),
                             meeting(3, 0, {16, 0}, 30), meeting(4, 2, {15, 0}, 30),
                             meeting(5, 2, {9, 0}, 30)}),
                     u"Europe/Berlin"_s, m_monday);
        grid.show();
        QSignalSpy opened(&grid, &BookingWeekGrid::bookingActivated);
        const auto current = [&grid] { return grid.entry(grid.currentIndex()).booking.id; };
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.currentIndex(), 0);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Down);
        QVERIFY(current() == sampleId<BookingId>(3));
        QTest::keyClick(&grid, Qt::Key_Down); // the day ends
        QVERIFY(current() == sampleId<BookingId>(3));
        QTest::keyClick(&grid, Qt::Key_Right); // over the empty Tuesday, to the nearest
        QVERIFY(current() == sampleId<BookingId>(4));
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&grid, Qt::Key_Left);
        QVERIFY(current() == sampleId<BookingId>(3));
        QSignalSpy next(&grid, &WeekCanvas::nextWeekRequested);
        QSignalSpy previous(&grid, &WeekCanvas::previousWeekRequested);
        QSignalSpy today(&grid, &WeekCanvas::todayRequested);
        QTest::keyClick(&grid, Qt::Key_PageDown);
        QTest::keyClick(&grid, Qt::Key_PageUp);
        QTest::keyClick(&grid, Qt::Key_Home);
        QCOMPARE(std::tuple(next.count(), previous.count(), today.count()), std::tuple(1, 1, 1));
        // What the mouse points at is what is drawn there.
        for (int i = 0; i < grid.itemCount(); ++i) {
            if (grid.viewport()->rect().contains(grid.itemRect(i)))
                QCOMPARE(grid.indexAt(grid.itemRect(i).center()), i);
        }
        QVERIFY(!grid.itemRect(0).intersects(grid.itemRect(1)));
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.itemRect(0).center());
        QCOMPARE(opened.count(), 2);
    }

    void screenReadersMeetAButtonForEach()
    {
        BookingWeekGrid grid;
        grid.resize(900, 500);
        grid.setWeek(m_monday, layOut({meeting(1, 0, {10, 0}, 60, BookingStatus::Pending)}),
                     u"Europe/Berlin"_s, m_monday);
        grid.show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 1);
        const QString name = list->child(0)->text(QAccessible::Name);
        QVERIFY2(name.contains(u"Monday 5 January, 10:00–11:00"_s), qPrintable(name));
        QVERIFY(name.contains(sampleBooking().mentor.name));
        QVERIFY(name.contains(u"Pending"_s));
        QCOMPARE(list->child(0)->role(), QAccessible::Button);
        QSignalSpy opened(&grid, &BookingWeekGrid::bookingActivated);
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
    }

    void fiveHundredMeetingsAreDrawn()
    {
        QList<api::Booking> many;
        for (int i = 0; i < 500; ++i)
            many.append(meeting(i, i % 7, QTime(8, 0).addSecs((i * 29 % 540) * 60), 30,
                                BookingStatus(i % 5)));
        BookingWeekGrid grid;
        grid.resize(1000, 700);
        grid.setWeek(m_monday, layOut(many), u"Europe/Berlin"_s, m_monday);
        grid.show();
        QCOMPARE(grid.itemCount(), 500);
        QElapsedTimer timer;
        timer.start();
        const int scrolls = 20;
        for (int i = 0; i < scrolls; ++i) {
            grid.verticalScrollBar()->setValue(i * 10);
            QVERIFY(!grid.viewport()->grab().isNull());
        }
        qInfo("%lld ms for each of %d pictures", timer.elapsed() / scrolls, scrolls);
        QSet<QRgb> colours;
        const QImage picture = grid.viewport()->grab().toImage();
        for (int x = 0; x < picture.width(); x += 5) {
            for (int y = 0; y < picture.height(); y += 5)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY(colours.size() > 6); // each status its own
    }

    void thePageShowsTableOrWeek()
    {
        BookingsConsolePage page(m_ports->context);
        page.resize(1200, 760);
        page.show();
        page.activate();
        QVERIFY(answer({meeting(1, 0, {10, 0}, 60)}));
        auto *grid = page.findChild<BookingWeekGrid *>();
        QVERIFY(!grid->isVisible());
        page.findChild<QToolButton *>(u"consoleShowWeek"_s)->click();
        QVERIFY(page.findChild<QWidget *>(u"bookingWeekRange"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"consolePeriod"_s)->isVisible());
        QVERIFY(answer({meeting(1, 0, {10, 0}, 60)}));
        QVERIFY(grid->isVisible());
        QVERIFY(page.findChild<QLabel *>(u"bookingWeekZone"_s)->text().contains(u"Berlin"_s));
        QVERIFY(page.findChild<QLabel *>(u"bookingWeekCount"_s)->text().startsWith(u"1 meeting"_s));
        grid->setFocus();
        grid->activate(0);
        auto *panel = page.findChild<BookingPanel *>();
        QVERIFY(panel->isVisible());
        // Somebody else cancels it: the week and the open details follow.
        Q_EMIT m_ports->live.bookingsChanged();
        QVERIFY(answer({meeting(1, 0, {10, 0}, 60, BookingStatus::Canceled)}));
        QCOMPARE(page.findChild<QLabel *>(u"panelStatus"_s)->text(), u"Canceled"_s);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        // The next one begins as this one ended.
        BookingsConsolePage again(m_ports->context);
        again.show();
        QVERIFY(again.findChild<QWidget *>(u"bookingWeekRange"_s)->isVisible());
        // What figures open are days of any number.
        again.apply({{u"from"_s, QDate(2026, 1, 1)}, {u"to"_s, QDate(2026, 3, 1)}});
        QVERIFY(again.findChild<QWidget *>(u"consolePeriod"_s)->isVisible());
        QVERIFY(!again.findChild<QWidget *>(u"bookingWeekRange"_s)->isVisible());
    }
};

OH_GUI_TEST(TstBookingWeek)
#include "tst_bookingweek.moc"
