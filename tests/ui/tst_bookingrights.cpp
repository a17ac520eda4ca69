// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"
#include "models/domain/reputation.h"
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/bookinghistory.h"
#include "ui/presenters/bookingrights.h"

#include <QApplication>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// What the two sides are offered agrees with the server's table and its rules.
class TstBookingRights : public QObject
{
    Q_OBJECT

private:
    const api::User m_mentor = sampleUser(Role::Mentor);
    ManualClock m_clock{QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC)};

    api::Booking meeting(BookingStatus status = BookingStatus::Confirmed) const
    {
        return meetingWith(m_mentor, 1, status);
    }
    QDateTime now() const { return m_clock.now(); }

private Q_SLOTS:
    void eachSideHasItsOwn()
    {
        const api::Booking request = meeting(BookingStatus::Pending);
        const BookingRights mentor = rightsOn(request, m_mentor.id, now());
        QVERIFY(mentor.confirm && mentor.decline && mentor.propose && mentor.annotate);
        QVERIFY(!mentor.cancel && !mentor.addToCalendar && !mentor.markAttendance);
        const BookingRights mentee = rightsOn(request, request.menteeId, now());
        QVERIFY(!mentee.confirm && !mentee.decline && mentee.cancel && mentee.propose);
        QCOMPARE(rightsOn(request, someoneId(99), now()), BookingRights());
        QVERIFY(rightsOn(meeting(), m_mentor.id, now()).addToCalendar);
        QCOMPARE(rightsOn(meeting(BookingStatus::Canceled), m_mentor.id, now()), BookingRights());
    }

    void tooLateToPropose()
    {
        const api::Booking booking = meeting();
        const QDateTime limit = booking.meetingStartTime.addSecs(-proposalNoticeSecs);
        QVERIFY(rightsOn(booking, m_mentor.id, limit).proposeObstacle.isEmpty());
        const BookingRights late = rightsOn(booking, m_mentor.id, limit.addSecs(1));
        QVERIFY(late.propose); // shown, and says why it can't be done
        QVERIFY(late.proposeObstacle.contains(u"2 hours"_s));
        QVERIFY(!rightsOn(booking, m_mentor.id, booking.meetingStartTime).propose);
    }

    void lateCancellationsLowerTheScore()
    {
        const api::Booking booking = meeting();
        const QDateTime limit = booking.meetingStartTime.addSecs(-reputation::lateCancellationSecs);
        for (const UserId side : {booking.mentorId, booking.menteeId}) {
            QVERIFY(!cancelingLowersScore(booking, side, limit));
            QVERIFY(cancelingLowersScore(booking, side, limit.addSecs(1)));
        }
        // A coordinator's isn't held against anybody, nor a mentor's "no" to a request.
        QVERIFY(!cancelingLowersScore(booking, someoneId(99), limit.addSecs(1)));
        const api::Booking request = meeting(BookingStatus::Pending);
        QVERIFY(!cancelingLowersScore(request, request.mentorId, limit.addSecs(1)));
        QVERIFY(cancelingLowersScore(request, request.menteeId, limit.addSecs(1)));
        const api::Booking gone = meeting(BookingStatus::Canceled);
        QVERIFY(!cancelingLowersScore(gone, gone.menteeId, limit.addSecs(1)));
    }

    void theOtherSideAnswersAProposal()
    {
        api::Booking booking = meeting();
        booking.proposal = proposalFor(booking, booking.menteeId);
        const BookingRights mentor = rightsOn(booking, m_mentor.id, now());
        QVERIFY(mentor.answerProposal && !mentor.withdrawProposal);
        const BookingRights mentee = rightsOn(booking, booking.menteeId, now());
        QVERIFY(!mentee.answerProposal && mentee.withdrawProposal);
        // Two hours before the earlier of the two times it has lapsed.
        const QDateTime expiry = proposalExpiry(booking, *booking.proposal);
        QCOMPARE(expiry, booking.meetingStartTime.addSecs(-2 * 3600));
        QVERIFY(openProposal(booking, expiry));
        QVERIFY(!openProposal(booking, expiry.addSecs(1)));
        QVERIFY(!rightsOn(booking, m_mentor.id, expiry.addSecs(1)).answerProposal);
        booking.proposal->status = ProposalStatus::Declined;
        QVERIFY(!openProposal(booking, now()));
    }

    void attendanceIsTheOnesWhoNotedIt()
    {
        api::Booking booking = meeting();
        const QDateTime after = booking.meetingEndTime.addSecs(60);
        QVERIFY(!rightsOn(booking, m_mentor.id, now()).markAttendance);
        QVERIFY(rightsOn(booking, m_mentor.id, after).markAttendance);
        booking.attendance = Attendance::MenteeAbsent;
        booking.attendanceMarkedBy = m_mentor.id;
        booking.attendanceMarkedAt = after;
        QVERIFY(rightsOn(booking, m_mentor.id, after).attendanceObstacle.isEmpty());
        QVERIFY(!rightsOn(booking, booking.menteeId, after).attendanceObstacle.isEmpty());
        const QDateTime late = after.addDays(attendanceUndoDays).addSecs(1);
        QVERIFY(!rightsOn(booking, m_mentor.id, late).attendanceObstacle.isEmpty());
        booking.attendanceMarkedBy = someoneId(99);
        QVERIFY(
            rightsOn(booking, m_mentor.id, after).attendanceObstacle.contains(u"coordinator"_s));
    }

    void historyTellsOfProposalsAndAttendance()
    {
        api::Booking booking = meeting();
        booking.proposal = proposalFor(booking, booking.menteeId);
        QList<HistoryStep> steps = bookingHistory(booking, m_mentor.id, now());
        QCOMPARE(steps.constLast().text, u"Mentee 1 proposed another time"_s);
        QCOMPARE(steps.constLast().note, u"My flight was moved"_s);
        steps = bookingHistory(booking, booking.menteeId, now());
        QCOMPARE(steps.constLast().text, u"You proposed another time"_s);

        booking.proposal.reset();
        booking.attendance = Attendance::Attended;
        booking.attendanceMarkedBy = m_mentor.id;
        const QDateTime after = booking.meetingEndTime.addSecs(60);
        QCOMPARE(bookingHistory(booking, m_mentor.id, after).constLast().text,
                 u"Both came · noted by you"_s);
        QCOMPARE(bookingHistory(booking, booking.menteeId, after).constLast().text,
                 u"Both came · noted by %1"_s.arg(m_mentor.profile.name));
    }

    void cardsShowBothTimes()
    {
        BookingListModel model(m_clock);
        model.setViewer(m_mentor.id, u"Europe/Berlin"_s);
        api::Booking booking = meeting();
        booking.proposal = proposalFor(booking, booking.menteeId);
        model.replace({meetingWith(m_mentor, 2), booking}, 2);
        QVERIFY(model.index(0).data(BookingListModel::ProposedRole).toString().isEmpty());
        const QModelIndex index = model.index(1);
        const QString proposed = index.data(BookingListModel::ProposedRole).toString();
        QVERIFY2(proposed.contains(u"8 Jan 2026"_s) && proposed.contains(u"15:00–15:30"_s),
                 qPrintable(proposed));
        const QString note = index.data(BookingListModel::NoteRole).toString();
        QVERIFY2(note.startsWith(u"Mentee 1 proposes another time"_s), qPrintable(note));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(proposed));
        model.setViewer(booking.menteeId, u"Europe/Berlin"_s);
        QVERIFY(index.data(BookingListModel::NoteRole)
                    .toString()
                    .startsWith(u"You proposed another time"_s));
        m_clock.set(booking.meetingStartTime.addSecs(-3600));
        QVERIFY(index.data(BookingListModel::ProposedRole).toString().isEmpty());
    }
};

OH_GUI_TEST(TstBookingRights)
#include "tst_bookingrights.moc"
