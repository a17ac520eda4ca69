// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"
#include "models/domain/tiers.h"
#include "models/domain/waitinglist.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QDateTime noon(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);

BookingFacts fine()
{
    BookingFacts facts;
    facts.now = noon;
    facts.slotStart = noon.addDays(2);
    return facts;
}

} // namespace

using Doer = RefusedTransition::Doer;

class TstBookingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiersByScore_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("tier");
        QTest::newRow("nothing") << 0.0 << int(Tier::Bronze);
        QTest::newRow("just bronze") << 2.99 << int(Tier::Bronze);
        QTest::newRow("silver") << 3.0 << int(Tier::Silver);
        QTest::newRow("start") << startingScore << int(Tier::Silver);
        QTest::newRow("just silver") << 3.99 << int(Tier::Silver);
        QTest::newRow("gold") << 4.0 << int(Tier::Gold);
        QTest::newRow("just gold") << 4.49 << int(Tier::Gold);
        QTest::newRow("platinum") << 4.5 << int(Tier::Platinum);
        QTest::newRow("above five") << 7.0 << int(Tier::Platinum);
    }
    void tiersByScore()
    {
        QFETCH(double, score);
        QFETCH(int, tier);
        QCOMPARE(int(tierForScore(score)), tier);
    }

    /// FR28.
    void onlineMeetingsNeedALink()
    {
        const QString none;
        QVERIFY(needsOwnMeetingLink(MeetingType::Online, none, none));
        QVERIFY(needsOwnMeetingLink(MeetingType::Online, u"http://meet.example.org"_s, u"Zoom"_s));
        QVERIFY(!needsOwnMeetingLink(MeetingType::Online, u"https://meet.example.org/a"_s, none));
        QVERIFY(!needsOwnMeetingLink(MeetingType::Online, none, u"Zoom: https://zoom.example/1"_s));
        QVERIFY(!needsOwnMeetingLink(MeetingType::InPersonCustom, none, none));
        QVERIFY(!needsOwnMeetingLink(MeetingType::InPersonPreset, none, none));
    }

    void theLinkByWhichOneJoins_data()
    {
        QTest::addColumn<MeetingType>("type");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("joins");
        const auto online = MeetingType::Online;
        const QString zoom = u"https://zoom.example/j/1?pwd=a.b"_s;
        QTest::newRow("its own") << online << u"https://meet.example/a"_s << zoom
                                 << u"https://meet.example/a"_s;
        QTest::newRow("where it is") << online << QString() << zoom << zoom;
        QTest::newRow("in a sentence")
            << online << QString() << u"Zoom (%1). Or call me!"_s.arg(zoom) << zoom;
        QTest::newRow("of two") << online << QString() << u"%1, https://other.example"_s.arg(zoom)
                                << zoom;
        QTest::newRow("own is none") << online << u"http://meet.example"_s << zoom << zoom;
        QTest::newRow("not safe") << online << QString() << u"http://zoom.example/1"_s << QString();
        QTest::newRow("somebody in it")
            << online << QString() << u"https://me:secret@zoom.example/1"_s << QString();
        QTest::newRow("words") << online << QString() << u"Zoom"_s << QString();
        QTest::newRow("a map") << MeetingType::InPersonCustom << QString()
                               << u"Cafe, https://maps.example/1"_s << QString();
        QTest::newRow("left over from online")
            << MeetingType::InPersonPreset << u"https://meet.example/a"_s << u"Room 4"_s
            << QString();
    }
    void theLinkByWhichOneJoins()
    {
        QFETCH(MeetingType, type);
        QFETCH(QString, link);
        QFETCH(QString, location);
        QFETCH(QString, joins);
        QCOMPARE(joinLinkOf(type, link, location), joins);
        QCOMPARE(needsOwnMeetingLink(type, link, location),
                 type == MeetingType::Online && joins.isEmpty());
    }

    void weeklyLimits()
    {
        QCOMPARE(weeklyBookingLimit(Tier::Bronze), std::optional(2));
        QCOMPARE(weeklyBookingLimit(Tier::Silver), std::optional(5));
        QCOMPARE(weeklyBookingLimit(Tier::Gold), std::optional(10));
        QCOMPARE(weeklyBookingLimit(Tier::Platinum), std::optional<int>());
    }

    void oneTierUpAndNoMore()
    {
        for (const Tier mentee : enumValues<Tier>())
            for (const Tier mentor : enumValues<Tier>())
                QCOMPARE(tierAllowsBooking(mentee, mentor), int(mentor) <= int(mentee) + 1);
    }

    void everyTransitionIsInTheTable()
    {
        int allowed = 0;
        for (const BookingStatus from : enumValues<BookingStatus>())
            for (int action = 0; action <= int(BookingAction::Annotate); ++action)
                for (int party = 0; party <= int(BookingParty::System); ++party)
                    allowed +=
                        nextStatus(from, BookingAction(action), BookingParty(party)).has_value();
        QCOMPARE(allowed, 44);
        using A = BookingAction;
        using P = BookingParty;
        QVERIFY(nextStatus(BookingStatus::Pending, A::Confirm, P::Mentor) ==
                BookingStatus::Confirmed);
        QVERIFY(!nextStatus(BookingStatus::Pending, A::Confirm, P::Mentee));
        QVERIFY(!nextStatus(BookingStatus::Confirmed, A::Confirm, P::Mentor));
        QVERIFY(!nextStatus(BookingStatus::Completed, A::Cancel, P::Coordinator));
        QVERIFY(!nextStatus(BookingStatus::Canceled, A::Cancel, P::Mentee));
        QVERIFY(!nextStatus(BookingStatus::Expired, A::Confirm, P::Coordinator));
    }

    void movesNotesAndAttendanceAreInTheTable()
    {
        using A = BookingAction;
        using P = BookingParty;
        using S = BookingStatus;
        for (const S dead : {S::Canceled, S::Expired})
            for (int action = 0; action <= int(A::Annotate); ++action)
                for (int party = 0; party <= int(P::System); ++party)
                    QVERIFY(!nextStatus(dead, A(action), P(party)));
        QVERIFY(nextStatus(S::Pending, A::AcceptProposal, P::Mentee) == S::Confirmed);
        QVERIFY(nextStatus(S::Pending, A::Reschedule, P::Coordinator) == S::Pending);
        QVERIFY(!nextStatus(S::Confirmed, A::Reschedule, P::Mentor));
        QVERIFY(!nextStatus(S::Confirmed, A::Propose, P::Coordinator));
        QVERIFY(!nextStatus(S::Completed, A::Propose, P::Mentee));
        QVERIFY(!nextStatus(S::Confirmed, A::MarkAttendance, P::Coordinator));
        QVERIFY(nextStatus(S::Completed, A::UndoAttendance, P::Mentor) == S::Completed);
        QVERIFY(!nextStatus(S::Completed, A::Annotate, P::Coordinator));
    }

    /// Every refusal says which status it has and what to do.
    void refusalsSayWhy()
    {
        for (const BookingStatus from : enumValues<BookingStatus>()) {
            for (int action = 0; action <= int(BookingAction::Annotate); ++action) {
                for (int party = 0; party < int(BookingParty::System); ++party) {
                    const BookingAction act = BookingAction(action);
                    if (nextStatus(from, act, BookingParty(party)))
                        continue;
                    const Error error = transitionRefusal(
                        {from, act, BookingParty(party), Doer::Somebody, u"Grace"_s, false});
                    QVERIFY(error.status() == 409 || error.status() == 403);
                    QVERIFY2(error.message.text().endsWith(u'.') &&
                                 error.message.text().size() > 20,
                             qPrintable(error.message));
                    QVERIFY(!error.message.text().contains(u"  "_s));
                }
            }
        }
        const auto text = [](BookingStatus from, BookingAction action, BookingParty party,
                             bool declined = false) {
            return transitionRefusal(
                       {from, action, party, Doer::Somebody, u"Grace Hopper"_s, declined})
                .message.text();
        };
        QCOMPARE(text(BookingStatus::Canceled, BookingAction::Confirm, BookingParty::Mentor),
                 u"This meeting was canceled by Grace Hopper. The mentee can book another slot."_s);
        QCOMPARE(text(BookingStatus::Canceled, BookingAction::Cancel, BookingParty::Mentee, true),
                 u"This request was declined by Grace Hopper. Book another slot instead."_s);
        QCOMPARE(text(BookingStatus::Pending, BookingAction::Confirm, BookingParty::Mentee),
                 u"Only the mentor or a coordinator can confirm a request."_s);
        QVERIFY(text(BookingStatus::Confirmed, BookingAction::Decline, BookingParty::Mentor)
                    .contains(u"confirmed already by Grace Hopper"_s));
    }

    /// A whole sentence for each kind of doer, so that every language can say it its own way.
    void refusalsSayWhoseDoingItWas()
    {
        const auto text = [](BookingStatus from, Doer doer, bool declined = false) {
            return transitionRefusal({from, BookingAction::Propose, BookingParty::Mentor, doer,
                                      u"Grace Hopper"_s, declined})
                .message.text();
        };
        const auto canceled = BookingStatus::Canceled;
        QVERIFY(text(canceled, Doer::Nobody).startsWith(u"This meeting was canceled."_s));
        QVERIFY(text(canceled, Doer::Reader).startsWith(u"You have canceled this meeting."_s));
        QVERIFY(text(canceled, Doer::Coordinators)
                    .startsWith(u"The coordinators have canceled this meeting."_s));
        QVERIFY(text(canceled, Doer::Nobody, true).startsWith(u"This request was declined."_s));
        QVERIFY(
            text(canceled, Doer::Reader, true).startsWith(u"You have declined this request."_s));
        for (const Doer doer : {Doer::Nobody, Doer::Reader, Doer::Coordinators})
            QVERIFY(!text(canceled, doer).contains(u"Grace"_s));
    }

    void proposalsLapseTwoHoursBefore()
    {
        const QDateTime meeting = noon.addDays(3);
        const QDateTime proposed = noon.addDays(2);
        QVERIFY(!proposalLapsed(meeting, proposed, proposed.addSecs(-7200)));
        QVERIFY(proposalLapsed(meeting, proposed, proposed.addSecs(-7199)));
        QVERIFY(proposalLapsed(noon, proposed, noon.addSecs(-7199)));
    }

    void attendanceIsTheFirstPartysWord()
    {
        AttendanceFacts facts;
        facts.now = noon;
        facts.wanted = Attendance::MentorAbsent;
        QVERIFY(!attendanceObstacle(facts)); // nobody has said anything
        facts.noted = Attendance::Attended;
        facts.notedAt = noon.addDays(-1);
        QVERIFY(attendanceObstacle(facts)); // the other has
        facts.party = BookingParty::Coordinator;
        QVERIFY(!attendanceObstacle(facts));
        facts.party = BookingParty::Mentor;
        facts.notedByCaller = true;
        QVERIFY(!attendanceObstacle(facts));
        facts.notedAt = noon.addDays(-attendanceUndoDays);
        QVERIFY(!attendanceObstacle(facts));
        facts.notedAt = noon.addDays(-attendanceUndoDays).addSecs(-1);
        QVERIFY(attendanceObstacle(facts));
        facts.wanted = facts.noted; // the same again
        QVERIFY(!attendanceObstacle(facts));
    }

    void coordinatorsAreWarned()
    {
        BookingFacts facts = fine();
        facts.menteeTier = Tier::Bronze;
        facts.mentorTier = Tier::Platinum;
        facts.mentorDormant = true;
        facts.bookingsThisWeek = 2;
        facts.mentorLoadCap = 1;
        facts.mentorSessionsInWeek = 1;
        facts.slotStart = noon.addSecs(3600);
        facts.heldUntil = u"12:03"_s;
        const QList<Error> obstacles = bookingObstacles(facts);
        QCOMPARE(obstacles.size(), 6);
        const auto warned = coordinatorObstacle(obstacles, false);
        QVERIFY(warned && warned->code == ErrorCode::WarningsToConfirm);
        QCOMPARE(warned->details.size(), 6);
        const Error read = Error::fromJson(409, warned->toJson());
        QCOMPARE(read.details, warned->details);
        QVERIFY(!coordinatorObstacle(obstacles, true));
        // By name: what was not there when they read it is read first.
        QStringList named;
        for (const FieldError &warning : std::as_const(warned->details))
            named.append(warningName(warning));
        QVERIFY(!coordinatorObstacle(obstacles, true, named));
        QVERIFY(coordinatorObstacle(obstacles, false, named));
        named.removeOne(u"TIER_RESTRICTED"_s);
        const auto anew = coordinatorObstacle(obstacles, true, named);
        QVERIFY(anew && anew->code == ErrorCode::WarningsToConfirm);
        QCOMPARE(anew->details.size(), 6);
        facts.slotTaken = true;
        const auto hard = coordinatorObstacle(bookingObstacles(facts), true);
        QVERIFY(hard && hard->code == ErrorCode::SlotUnavailable);
        QVERIFY(!coordinatorObstacle({}, false));
    }

    void warningsOfOneCodeAreReadApart()
    {
        Error mentors(ErrorCode::CalendarConflict);
        mentors.details = {{u"mentorId"_s, mentors.message}};
        Error mentees(ErrorCode::CalendarConflict);
        mentees.details = {{u"menteeId"_s, mentees.message}};
        const QList<QString> read{u"CALENDAR_CONFLICT:mentorId"_s};
        QVERIFY(!coordinatorObstacle({mentors}, true, read));
        // The mentee's came up since.
        const auto anew = coordinatorObstacle({mentors, mentees}, true, read);
        QVERIFY(anew && anew->code == ErrorCode::WarningsToConfirm);
        QCOMPARE(anew->details.size(), 2);
        QVERIFY(!coordinatorObstacle({mentors, mentees}, true,
                                     read + QList<QString>{u"CALENDAR_CONFLICT:menteeId"_s}));
        // The code alone doesn't say whose.
        QVERIFY(coordinatorObstacle({mentors}, true, QList<QString>{u"CALENDAR_CONFLICT"_s}));
    }

    void aHoldIsSaidWithItsEnd()
    {
        BookingFacts facts = fine();
        facts.heldUntil = u"14:05"_s;
        const auto obstacle = bookingObstacle(facts);
        QVERIFY(obstacle && obstacle->code == ErrorCode::SlotHeld);
        QVERIFY(obstacle->message.text().contains(u"free again at 14:05"_s));
    }

    void theOneWhoWaitsLongestIsTold()
    {
        const auto person = [](int n, int minute, bool told = false, bool may = true) {
            return WaitingPerson{WaitingId(QUuid(uint(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                                 noon.addSecs(minute * 60), told, may};
        };
        QVERIFY(!nextToTell({}));
        const auto first = person(3, 0);
        const auto second = person(1, 1);
        QCOMPARE(nextToTell({second, first}).value_or(WaitingId()), first.entry);
        QCOMPARE(nextToTell({second, person(3, 0, true)}).value_or(WaitingId()), second.entry);
        QCOMPARE(nextToTell({person(3, 0, false, false), second}).value_or(WaitingId()),
                 second.entry);
        QVERIFY(!nextToTell({person(3, 0, true), person(1, 1, false, false)}));
        // At the same moment: the older id.
        QCOMPARE(nextToTell({person(9, 5), person(4, 5)}).value_or(WaitingId()),
                 person(4, 5).entry);
    }

    void onlyLiveBookingsHoldTheirSlot()
    {
        QVERIFY(holdsSlot(BookingStatus::Pending));
        QVERIFY(holdsSlot(BookingStatus::Confirmed));
        QVERIFY(holdsSlot(BookingStatus::Completed));
        QVERIFY(!holdsSlot(BookingStatus::Canceled));
        QVERIFY(!holdsSlot(BookingStatus::Expired));
    }

    void pendingLapsesAfterSevenDaysOrAtTheStart()
    {
        const QDateTime late = noon.addDays(20);
        QCOMPARE(pendingExpiry(noon, late), noon.addDays(7));
        QCOMPARE(pendingExpiry(noon, noon.addDays(3)), noon.addDays(3));
        const auto at = [&](const QDateTime &now) {
            return effectiveStatus(BookingStatus::Pending, noon, late, late.addSecs(1800), now);
        };
        QVERIFY(at(noon.addDays(7).addSecs(-1)) == BookingStatus::Pending);
        QVERIFY(at(noon.addDays(7)) == BookingStatus::Expired);
        QVERIFY(effectiveStatus(BookingStatus::Confirmed, noon, late, late.addSecs(1800),
                                late.addSecs(1800)) == BookingStatus::Completed);
        QVERIFY(effectiveStatus(BookingStatus::Confirmed, noon, late, late.addSecs(1800),
                                late.addSecs(1799)) == BookingStatus::Confirmed);
    }

    void whatHasBegunIsNotMoved()
    {
        QVERIFY(!moveObstacle(noon, noon.addSecs(-1)));
        for (const qint64 after : {0, 600, 36000}) {
            const auto obstacle = moveObstacle(noon, noon.addSecs(after));
            QVERIFY(obstacle);
            QCOMPARE(obstacle->code, ErrorCode::BookingNotMovable);
        }
    }

    void aMoveElsewhereIsSaid_data()
    {
        QTest::addColumn<bool>("wasOnline");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("says");
        const QString cafe = u"Cafe X"_s;
        const QString room = u"Room 4"_s;
        QTest::newRow("online") << true << QString() << true << QString() << QStringList();
        QTest::newRow("the same room") << false << room << false << room << QStringList();
        QTest::newRow("to a room") << true << QString() << false << room << QStringList{room};
        QTest::newRow("from a cafe")
            << false << cafe << true << QString() << QStringList{cafe, u"online"_s};
        QTest::newRow("from a cafe to a room")
            << false << cafe << false << room << QStringList{cafe, room};
        QTest::newRow("another way in") << true << cafe << true << QString() << QStringList{cafe};
        QTest::newRow("nowhere said")
            << false << QString() << true << QString() << QStringList{u"online"_s};
        QTest::newRow("nowhere to go")
            << true << QString() << false << QString() << QStringList{u"in person"_s};
    }
    void aMoveElsewhereIsSaid()
    {
        QFETCH(bool, wasOnline);
        QFETCH(QString, from);
        QFETCH(bool, isOnline);
        QFETCH(QString, to);
        QFETCH(QStringList, says);
        const auto warning = placeChange({wasOnline, from}, {isOnline, to});
        QCOMPARE(warning.has_value(), !says.isEmpty());
        if (!warning)
            return;
        QCOMPARE(warning->code, ErrorCode::MeetingPlaceChanges);
        QVERIFY(isWarningForCoordinators(warning->code));
        const QString text = warning->message;
        for (const QString &word : std::as_const(says))
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void aHeldSlotInTheWayIsToldApart()
    {
        BookingFacts facts = fine();
        facts.takenHeldUntil = u"12:03"_s;
        const auto obstacle = bookingObstacle(facts);
        QVERIFY(obstacle);
        QCOMPARE(obstacle->code, ErrorCode::SlotHeld);
        const QString text = obstacle->message;
        QVERIFY(text.contains(u"12:03"_s) && text.contains(u"would go"_s));
    }

    void dormantAfterNinetyDays()
    {
        QVERIFY(!isDormant(noon.addDays(-90), noon.addDays(-400), noon));
        QVERIFY(isDormant(noon.addDays(-90).addSecs(-1), noon.addDays(-400), noon));
        QVERIFY(isDormant(std::nullopt, noon.addDays(-91), noon));
        QVERIFY(!isDormant(std::nullopt, noon.addDays(-1), noon));
    }

    void nothingForbidsAPlainBooking() { QVERIFY(!bookingObstacle(fine())); }

    void obstacles_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("code");
        QTest::newRow("taken") << u"taken"_s << int(ErrorCode::SlotUnavailable);
        QTest::newRow("mentee gone") << u"mentee"_s << int(ErrorCode::AccountDeactivated);
        QTest::newRow("mentor gone") << u"mentor"_s << int(ErrorCode::SlotUnavailable);
        QTest::newRow("too soon") << u"soon"_s << int(ErrorCode::TooLateToBook);
        QTest::newRow("tier") << u"tier"_s << int(ErrorCode::TierRestricted);
        QTest::newRow("dormant") << u"dormant"_s << int(ErrorCode::MentorDormant);
        QTest::newRow("limit") << u"limit"_s << int(ErrorCode::WeeklyLimitReached);
        QTest::newRow("load cap") << u"cap"_s << int(ErrorCode::LoadCapReached);
        QTest::newRow("time off") << u"off"_s << int(ErrorCode::MentorTimeOff);
        QTest::newRow("buffer") << u"buffer"_s << int(ErrorCode::InsideBuffer);
    }
    void obstacles()
    {
        QFETCH(QString, change);
        QFETCH(int, code);
        BookingFacts facts = fine();
        if (change == "taken"_L1)
            facts.slotTaken = true;
        else if (change == "mentee"_L1)
            facts.menteeActive = false;
        else if (change == "mentor"_L1)
            facts.mentorActive = false;
        else if (change == "soon"_L1)
            facts.slotStart = noon.addDays(1).addSecs(-1);
        else if (change == "tier"_L1)
            facts.mentorTier = Tier::Platinum;
        else if (change == "dormant"_L1)
            facts.mentorDormant = true;
        else if (change == "limit"_L1)
            facts.bookingsThisWeek = 5;
        else if (change == "off"_L1)
            facts.mentorTimeOff = true;
        else if (change == "buffer"_L1)
            facts.insideBuffer = true;
        else if (change == "cap"_L1) {
            facts.mentorLoadCap = 3;
            facts.mentorSessionsInWeek = 3;
        }
        const auto obstacle = bookingObstacle(facts);
        QVERIFY(obstacle);
        QCOMPARE(int(obstacle->code), code);
        QVERIFY(!obstacle->message.isEmpty());
    }

    void exactlyADayAheadIsEnough()
    {
        BookingFacts facts = fine();
        facts.slotStart = noon.addDays(1);
        QVERIFY(!bookingObstacle(facts));
    }

    void anExceptionLiftsTierAndDormantButNotTheLimit()
    {
        BookingFacts facts = fine();
        facts.hasException = true;
        facts.mentorTier = Tier::Platinum;
        facts.mentorDormant = true;
        QVERIFY(!bookingObstacle(facts));
        facts.bookingsThisWeek = 5;
        QVERIFY(bookingObstacle(facts)->code == ErrorCode::WeeklyLimitReached);
    }
};

OH_TEST(TstBookingRules)
#include "tst_bookingrules.moc"
