// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"

#include "models/domain/text.h"
#include "models/domain/tiers.h"

using namespace Qt::StringLiterals;

namespace oh {
namespace {

struct Transition
{
    BookingStatus from;
    BookingAction action;
    BookingParty party;
    BookingStatus to;
};

using S = BookingStatus;
using A = BookingAction;
using P = BookingParty;

constexpr Transition transitions[] = {
    {S::Pending, A::Confirm, P::Mentor, S::Confirmed},
    {S::Pending, A::Confirm, P::Coordinator, S::Confirmed},
    {S::Pending, A::Decline, P::Mentor, S::Canceled},
    {S::Pending, A::Cancel, P::Mentee, S::Canceled},
    {S::Pending, A::Cancel, P::Mentor, S::Canceled},
    {S::Pending, A::Cancel, P::Coordinator, S::Canceled},
    {S::Confirmed, A::Cancel, P::Mentee, S::Canceled},
    {S::Confirmed, A::Cancel, P::Mentor, S::Canceled},
    {S::Confirmed, A::Cancel, P::Coordinator, S::Canceled},
    {S::Pending, A::Expire, P::System, S::Expired},
    {S::Confirmed, A::Complete, P::System, S::Completed},

    {S::Pending, A::Reschedule, P::Coordinator, S::Pending},
    {S::Confirmed, A::Reschedule, P::Coordinator, S::Confirmed},
    {S::Pending, A::Propose, P::Mentee, S::Pending},
    {S::Pending, A::Propose, P::Mentor, S::Pending},
    {S::Confirmed, A::Propose, P::Mentee, S::Confirmed},
    {S::Confirmed, A::Propose, P::Mentor, S::Confirmed},
    // Both have said yes to the new time, so nothing is left to confirm.
    {S::Pending, A::AcceptProposal, P::Mentee, S::Confirmed},
    {S::Pending, A::AcceptProposal, P::Mentor, S::Confirmed},
    {S::Confirmed, A::AcceptProposal, P::Mentee, S::Confirmed},
    {S::Confirmed, A::AcceptProposal, P::Mentor, S::Confirmed},
    {S::Pending, A::DeclineProposal, P::Mentee, S::Pending},
    {S::Pending, A::DeclineProposal, P::Mentor, S::Pending},
    {S::Confirmed, A::DeclineProposal, P::Mentee, S::Confirmed},
    {S::Confirmed, A::DeclineProposal, P::Mentor, S::Confirmed},
    {S::Pending, A::WithdrawProposal, P::Mentee, S::Pending},
    {S::Pending, A::WithdrawProposal, P::Mentor, S::Pending},
    {S::Confirmed, A::WithdrawProposal, P::Mentee, S::Confirmed},
    {S::Confirmed, A::WithdrawProposal, P::Mentor, S::Confirmed},

    {S::Completed, A::MarkAttendance, P::Mentee, S::Completed},
    {S::Completed, A::MarkAttendance, P::Mentor, S::Completed},
    {S::Completed, A::MarkAttendance, P::Coordinator, S::Completed},
    {S::Completed, A::UndoAttendance, P::Mentee, S::Completed},
    {S::Completed, A::UndoAttendance, P::Mentor, S::Completed},
    {S::Completed, A::UndoAttendance, P::Coordinator, S::Completed},

    {S::Pending, A::Edit, P::Coordinator, S::Pending},
    {S::Confirmed, A::Edit, P::Coordinator, S::Confirmed},
    {S::Completed, A::Edit, P::Coordinator, S::Completed},

    {S::Pending, A::Annotate, P::Mentee, S::Pending},
    {S::Pending, A::Annotate, P::Mentor, S::Pending},
    {S::Confirmed, A::Annotate, P::Mentee, S::Confirmed},
    {S::Confirmed, A::Annotate, P::Mentor, S::Confirmed},
    {S::Completed, A::Annotate, P::Mentee, S::Completed},
    {S::Completed, A::Annotate, P::Mentor, S::Completed},
};

/// "to confirm a request", as it follows "Only … is allowed".
QString actionText(BookingAction action)
{
    switch (action) {
    case A::Confirm:
        return u"confirm a request"_s;
    case A::Decline:
        return u"decline a request"_s;
    case A::Cancel:
        return u"cancel a meeting"_s;
    case A::Expire:
    case A::Complete:
        return u"do this"_s;
    case A::Reschedule:
        return u"move a meeting without asking the other side"_s;
    case A::Propose:
        return u"propose another time"_s;
    case A::AcceptProposal:
    case A::DeclineProposal:
        return u"answer a proposal"_s;
    case A::WithdrawProposal:
        return u"withdraw a proposal"_s;
    case A::MarkAttendance:
    case A::UndoAttendance:
        return u"note who came"_s;
    case A::Edit:
        return u"edit a booking"_s;
    case A::Annotate:
        return u"write notes and action items"_s;
    }
    return {};
}

ErrorCode refusalCode(BookingAction action)
{
    switch (action) {
    case A::Cancel:
        return ErrorCode::BookingNotCancelable;
    case A::Reschedule:
    case A::Propose:
    case A::AcceptProposal:
    case A::DeclineProposal:
    case A::WithdrawProposal:
        return ErrorCode::BookingNotMovable;
    case A::MarkAttendance:
    case A::UndoAttendance:
        return ErrorCode::AttendanceNotPossible;
    case A::Edit:
    case A::Annotate:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::BookingNotPending;
    }
}

QString statusSentence(const RefusedTransition &refused)
{
    const auto by = [&](const QString &verb) {
        return refused.doneBy.isEmpty() ? verb : verb + u" by "_s + refused.doneBy;
    };
    switch (refused.from) {
    case S::Pending:
        return u"This request still waits for an answer."_s;
    case S::Confirmed:
        return by(u"This meeting is confirmed already"_s) + u'.';
    case S::Completed:
        return u"This meeting is over."_s;
    case S::Canceled:
        return by(refused.declined ? u"This request was declined"_s
                                   : u"This meeting was canceled"_s) +
               u'.';
    case S::Expired:
        return u"This request has expired, because nobody answered it in time."_s;
    }
    return {};
}

/// What to do instead.
QString adviceSentence(BookingStatus from, BookingAction action, BookingParty party)
{
    const bool attendance = action == A::MarkAttendance || action == A::UndoAttendance;
    switch (from) {
    case S::Pending:
        if (attendance)
            return u"Who came can be noted once a confirmed meeting is over."_s;
        return u"Reload to see how it stands."_s;
    case S::Confirmed:
        if (attendance)
            return u"Who came can be noted once it is over."_s;
        return party == P::Coordinator ? u"You can still move or cancel it."_s
                                       : u"You can propose another time, or cancel it."_s;
    case S::Completed:
        return u"You can note who came, or book another meeting."_s;
    case S::Canceled:
    case S::Expired:
        if (party == P::Mentor)
            return u"The mentee can book another slot."_s;
        return u"Book another slot instead."_s;
    }
    return {};
}

Error forbiddenTransition(BookingStatus from, BookingAction action)
{
    const std::pair<BookingParty, QString> parties[] = {{P::Mentee, u"the mentee"_s},
                                                        {P::Mentor, u"the mentor"_s},
                                                        {P::Coordinator, u"a coordinator"_s}};
    QStringList allowed;
    for (const auto &[party, name] : parties) {
        if (nextStatus(from, action, party))
            allowed.append(name);
    }
    QString who = allowed.takeLast();
    if (!allowed.isEmpty())
        who = allowed.join(u", "_s) + u" or "_s + who;
    return Error(ErrorCode::Forbidden, u"Only %1 can %2."_s.arg(who, actionText(action)));
}

} // namespace

std::optional<BookingStatus> nextStatus(BookingStatus from, BookingAction action,
                                        BookingParty party)
{
    for (const Transition &row : transitions) {
        if (row.from == from && row.action == action && row.party == party)
            return row.to;
    }
    return std::nullopt;
}

Error transitionRefusal(const RefusedTransition &refused)
{
    // The status is fine for somebody else: it is the caller who may not.
    for (const BookingParty other : {P::Mentee, P::Mentor, P::Coordinator}) {
        if (nextStatus(refused.from, refused.action, other))
            return forbiddenTransition(refused.from, refused.action);
    }
    return Error(refusalCode(refused.action),
                 statusSentence(refused) + u' ' +
                     adviceSentence(refused.from, refused.action, refused.party));
}

bool holdsSlot(BookingStatus status)
{
    return status != BookingStatus::Canceled && status != BookingStatus::Expired;
}

bool needsOwnMeetingLink(MeetingType type, const QString &meetingLink, const QString &location)
{
    return type == MeetingType::Online && !isMeetingLink(meetingLink) &&
           !location.contains("https://"_L1, Qt::CaseInsensitive);
}

QDateTime pendingExpiry(const QDateTime &createdAt, const QDateTime &meetingStart)
{
    return qMin(createdAt.addDays(7), meetingStart);
}

BookingStatus effectiveStatus(BookingStatus stored, const QDateTime &createdAt,
                              const QDateTime &meetingStart, const QDateTime &meetingEnd,
                              const QDateTime &now)
{
    if (stored == BookingStatus::Pending && now >= pendingExpiry(createdAt, meetingStart))
        return BookingStatus::Expired;
    if (stored == BookingStatus::Confirmed && now >= meetingEnd)
        return BookingStatus::Completed;
    return stored;
}

bool isDormant(const std::optional<QDateTime> &lastActivity, const QDateTime &createdAt,
               const QDateTime &now)
{
    return lastActivity.value_or(createdAt) < now.addDays(-dormantAfterDays);
}

bool proposalLapsed(const QDateTime &meetingStart, const QDateTime &proposedStart,
                    const QDateTime &now)
{
    return now > qMin(meetingStart, proposedStart).addSecs(-proposalNoticeSecs);
}

std::optional<Error> attendanceObstacle(const AttendanceFacts &facts)
{
    if (facts.party == P::Coordinator || facts.wanted == facts.noted)
        return std::nullopt;
    if (!facts.noted)
        return std::nullopt;
    if (!facts.notedByCaller)
        return Error(ErrorCode::AttendanceNotPossible,
                     facts.notedByCoordinator
                         ? u"A coordinator has decided who came. Ask them if it is wrong."_s
                         : u"The other side has noted something else. A coordinator decides: "
                           "ask one."_s);
    if (facts.notedAt && facts.now > facts.notedAt->addDays(attendanceUndoDays))
        return Error(
            ErrorCode::AttendanceNotPossible,
            u"This was noted more than %1 days ago. Ask a coordinator if it is wrong."_s.arg(
                attendanceUndoDays));
    return std::nullopt;
}

Error slotHeldRefusal(const QString &until)
{
    return Error(
        ErrorCode::SlotHeld,
        u"Somebody is just booking this slot. It is free again at %1 unless they take it."_s.arg(
            until));
}

QList<Error> bookingObstacles(const BookingFacts &facts)
{
    QList<Error> obstacles;
    if (facts.slotTaken)
        obstacles.append(Error(ErrorCode::SlotUnavailable));
    if (!facts.menteeActive)
        obstacles.append(Error(ErrorCode::AccountDeactivated));
    if (!facts.mentorActive)
        obstacles.append(
            Error(ErrorCode::SlotUnavailable,
                  u"This mentor takes no meetings at the moment. Choose another mentor."_s));
    if (!facts.heldUntil.isEmpty())
        obstacles.append(slotHeldRefusal(facts.heldUntil));
    if (facts.slotStart.isValid() && facts.slotStart < facts.now.addSecs(minimumNoticeSecs))
        obstacles.append(Error(ErrorCode::TooLateToBook));
    if (!facts.hasException && !tierAllowsBooking(facts.menteeTier, facts.mentorTier))
        obstacles.append(Error(ErrorCode::TierRestricted));
    if (!facts.hasException && facts.mentorDormant)
        obstacles.append(Error(ErrorCode::MentorDormant));
    const auto limit = weeklyBookingLimit(facts.menteeTier);
    if (limit && facts.bookingsThisWeek >= *limit)
        obstacles.append(Error(
            ErrorCode::WeeklyLimitReached,
            u"You have used all %1 bookings of this week. New ones are possible from Monday."_s.arg(
                *limit)));
    if (facts.mentorLoadCap && facts.mentorSessionsInWeek >= *facts.mentorLoadCap)
        obstacles.append(Error(ErrorCode::LoadCapReached));
    if (facts.mentorTimeOff)
        obstacles.append(Error(ErrorCode::MentorTimeOff));
    if (facts.insideBuffer)
        obstacles.append(Error(ErrorCode::InsideBuffer));
    if (facts.menteeBusy)
        obstacles.append(Error(ErrorCode::MeetingOverlap));
    return obstacles;
}

std::optional<Error> bookingObstacle(const BookingFacts &facts)
{
    const QList<Error> obstacles = bookingObstacles(facts);
    return obstacles.isEmpty() ? std::nullopt : std::optional(obstacles.first());
}

bool isWarningForCoordinators(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SlotHeld:
    case ErrorCode::TooLateToBook:
    case ErrorCode::TierRestricted:
    case ErrorCode::MentorDormant:
    case ErrorCode::WeeklyLimitReached:
    case ErrorCode::LoadCapReached:
    case ErrorCode::MentorTimeOff:
    case ErrorCode::InsideBuffer:
    case ErrorCode::CalendarConflict:
        return true;
    default:
        return false;
    }
}

namespace {

/// The same rules, said to somebody who looks on.
QString warningText(const Error &obstacle)
{
    switch (obstacle.code) {
    case ErrorCode::TooLateToBook:
        return u"The meeting begins in less than a day."_s;
    case ErrorCode::TierRestricted:
        return u"The mentor is more than one tier above the mentee."_s;
    case ErrorCode::MentorDormant:
        return u"The mentor has not met anyone for a while."_s;
    case ErrorCode::WeeklyLimitReached:
        return u"The mentee has used all bookings of this week."_s;
    case ErrorCode::LoadCapReached:
        return u"The mentor has as many sessions in that week as they want."_s;
    case ErrorCode::MentorTimeOff:
        return u"The mentor has time off then."_s;
    case ErrorCode::InsideBuffer:
        return u"The mentor has another meeting closer to this one than they want."_s;
    default:
        return obstacle.message;
    }
}

} // namespace

std::optional<Error> coordinatorObstacle(const QList<Error> &obstacles, bool confirmed)
{
    Error warnings(ErrorCode::WarningsToConfirm);
    for (const Error &obstacle : obstacles) {
        if (!isWarningForCoordinators(obstacle.code))
            return obstacle;
        warnings.details.append({{}, warningText(obstacle), errorCodeName(obstacle.code)});
    }
    if (confirmed || warnings.details.isEmpty())
        return std::nullopt;
    return warnings;
}

} // namespace oh
