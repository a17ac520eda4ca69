// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/bookingrights.h"
#include "ui/presenters/departedevents.h"
#include "ui/views/bookingdetailview.h"
#include "ui/views/bookingpanel.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// A meeting whose event somebody removed or moved in their own calendar says so.
class TstDepartedEvents : public QObject
{
    Q_OBJECT

private:
    static api::Booking meeting()
    {
        api::Booking booking = meetingWith(sampleUser(Role::Mentor), 1);
        booking.mentor.name = u"Grace"_s;
        booking.mentee.name = u"Ada"_s;
        return booking;
    }
    static QDateTime before() { return meeting().meetingStartTime.addDays(-1); }

private Q_SLOTS:
    void areToldInWords_data()
    {
        using Departure = std::optional<EventDeparture>;
        QTest::addColumn<Departure>("ofMentor");
        QTest::addColumn<Departure>("ofMentee");
        QTest::addColumn<QString>("viewer");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("toDo");
        const Departure stays;
        const Departure removed = EventDeparture::Removed;
        const Departure moved = EventDeparture::Moved;
        QTest::newRow("nobody") << stays << stays << u"mentor"_s << QString() << QString();
        QTest::newRow("own") << removed << stays << u"mentor"_s
                             << u"You removed this meeting from your calendar."_s
                             << u"put it back into your calendar"_s;
        QTest::newRow("own, moved")
            << stays << moved << u"mentee"_s << u"You moved this meeting in your calendar."_s
            << u"put it back into your calendar"_s;
        QTest::newRow("the other's") << removed << stays << u"mentee"_s
                                     << u"Grace removed this meeting from their calendar."_s
                                     << u"propose another time or cancel it here"_s;
        QTest::newRow("both") << removed << moved << u"coordinator"_s
                              << u"Grace removed this meeting from their calendar.\nAda moved this "
                                 "meeting in their calendar."_s
                              << u"reschedule or cancel it here"_s;
    }
    void areToldInWords()
    {
        QFETCH(std::optional<EventDeparture>, ofMentor);
        QFETCH(std::optional<EventDeparture>, ofMentee);
        QFETCH(QString, viewer);
        QFETCH(QString, what);
        QFETCH(QString, toDo);
        api::Booking booking = meeting();
        booking.mentorEvent = ofMentor;
        booking.menteeEvent = ofMentee;
        UserId who = someoneId(77);
        if (viewer != u"coordinator"_s)
            who = viewer == u"mentor"_s ? booking.mentorId : booking.menteeId;
        const DepartedEvents told = departedEvents(booking, who, before());
        QCOMPARE(told.what, what);
        QVERIFY2(told.toDo.contains(toDo), qPrintable(told.toDo));
        QCOMPARE(told.toDo.isEmpty(), what.isEmpty());
    }

    /// No advice that the buttons beside it refuse.
    void theAdviceIsWhatCanStillBeDone_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("mayPropose");
        QTest::addColumn<bool>("mayCancel");
        const QDateTime start = meeting().meetingStartTime;
        QTest::newRow("a day before") << start.addDays(-1) << true << true;
        QTest::newRow("an hour before") << start.addSecs(-3600) << false << true;
        QTest::newRow("in it") << start.addSecs(60) << false << false;
    }
    void theAdviceIsWhatCanStillBeDone()
    {
        QFETCH(QDateTime, now);
        QFETCH(bool, mayPropose);
        QFETCH(bool, mayCancel);
        api::Booking booking = meeting();
        booking.mentorEvent = EventDeparture::Removed;
        for (const UserId viewer : {booking.mentorId, booking.menteeId}) {
            const BookingRights rights = rightsOn(booking, viewer, now);
            QCOMPARE(rights.propose && rights.proposeObstacle.isEmpty(), mayPropose);
            QCOMPARE(rights.cancel, mayCancel);
            const QString toDo = departedEvents(booking, viewer, now).toDo;
            QVERIFY(!toDo.isEmpty());
            QVERIFY2(toDo.contains(u"propose another time or"_s, Qt::CaseInsensitive) == mayPropose,
                     qPrintable(toDo));
            QVERIFY2(toDo.contains(u"cancel it here"_s, Qt::CaseInsensitive) == mayCancel,
                     qPrintable(toDo));
        }
        // Coordinators move it until it begins, and cancel it until it is over.
        const QString theirs = departedEvents(booking, someoneId(77), now).toDo;
        QVERIFY2(theirs.contains(u"reschedule"_s) == (now < booking.meetingStartTime),
                 qPrintable(theirs));
        QVERIFY2(theirs.contains(u"cancel it here"_s), qPrintable(theirs));
    }

    void notOfWhatIsOver()
    {
        api::Booking booking = meeting();
        booking.mentorEvent = EventDeparture::Removed;
        QVERIFY(departedEvents(booking, booking.mentorId, booking.meetingEndTime).isEmpty());
        booking.status = BookingStatus::Canceled;
        QVERIFY(departedEvents(booking, booking.mentorId, before()).isEmpty());
    }

    void standInTheDetails()
    {
        FakePorts ports;
        ports.clock.set(before());
        BookingDetailView view(ports.clock);
        const api::Booking stands = meeting();
        api::Booking departed = stands;
        departed.menteeEvent = EventDeparture::Moved;
        view.setViewer(stands.mentorId, u"Europe/Berlin"_s);
        view.setBooking(departed);
        view.show();
        auto *label = view.findChild<QLabel *>(u"detailDeparted"_s);
        QVERIFY(label && label->isVisible());
        QCOMPARE(label->text(), u"Ada moved this meeting in their calendar."_s);
        QVERIFY(view.findChild<QLabel *>(u"detailDepartedMore"_s)->isVisible());
        view.setBooking(stands);
        QVERIFY(!label->isVisible());
    }

    void standBesideTheCoordinatorsTable()
    {
        BookingPanel panel;
        panel.show();
        const api::Booking stands = meeting();
        api::Booking departed = stands;
        departed.mentorEvent = EventDeparture::Removed;
        panel.setBooking(departed, someoneId(77), u"Europe/Berlin"_s, before());
        auto *label = panel.findChild<QLabel *>(u"panelDeparted"_s);
        QVERIFY(label);
        QCOMPARE(label->text(), u"Grace removed this meeting from their calendar."_s);
        panel.setBooking(stands, someoneId(77), u"Europe/Berlin"_s, before());
        QVERIFY(!panel.findChild<QLabel *>(u"panelDeparted"_s));
    }
};

OH_GUI_TEST(TstDepartedEvents)
#include "tst_departedevents.moc"
