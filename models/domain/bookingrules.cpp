// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"

#include "models/domain/accessrules.h"
#include "models/domain/text.h"
#include "models/domain/tiers.h"

#include <QRegularExpression>

#include <array>

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
Sentence actionText(BookingAction action)
{
    switch (action) {
    case A::Confirm:
        return Sentence::tr("confirm a request");
    case A::Decline:
        return Sentence::tr("decline a request");
    case A::Cancel:
        return Sentence::tr("cancel a meeting");
    case A::Expire:
    case A::Complete:
        return Sentence::tr("do this");
    case A::Reschedule:
        return Sentence::tr("move a meeting without asking the other side");
    case A::Propose:
        return Sentence::tr("propose another time");
    case A::AcceptProposal:
    case A::DeclineProposal:
        return Sentence::tr("answer a proposal");
    case A::WithdrawProposal:
        return Sentence::tr("withdraw a proposal");
    case A::MarkAttendance:
    case A::UndoAttendance:
        return Sentence::tr("note who came");
    case A::Edit:
        return Sentence::tr("edit a booking");
    case A::Annotate:
        return Sentence::tr("write notes and action items");
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

/// One of four sentences, in the order of RefusedTransition::Doer.
Sentence byDoer(const RefusedTransition &refused, const std::array<Sentence, 4> &sentences)
{
    const Sentence &sentence = sentences.at(std::size_t(refused.doer));
    return refused.doer == RefusedTransition::Doer::Somebody ? sentence.arg(refused.doerName)
                                                             : sentence;
}

Sentence statusSentence(const RefusedTransition &refused)
{
    switch (refused.from) {
    case BookingStatus::Pending:
        return Sentence::tr("This request still waits for an answer.");
    case BookingStatus::Confirmed:
        return byDoer(refused,
                      {Sentence::tr("This meeting is confirmed already."),
                       Sentence::tr("You have confirmed this meeting already."),
                       Sentence::tr("The coordinators have confirmed this meeting already."),
                       Sentence::tr("This meeting is confirmed already by %1.")});
    case BookingStatus::Completed:
        return Sentence::tr("This meeting is over.");
    case BookingStatus::Canceled:
        if (refused.declined)
            return byDoer(refused, {Sentence::tr("This request was declined."),
                                    Sentence::tr("You have declined this request."),
                                    Sentence::tr("The coordinators have declined this request."),
                                    Sentence::tr("This request was declined by %1.")});
        return byDoer(refused, {Sentence::tr("This meeting was canceled."),
                                Sentence::tr("You have canceled this meeting."),
                                Sentence::tr("The coordinators have canceled this meeting."),
                                Sentence::tr("This meeting was canceled by %1.")});
    case BookingStatus::Expired:
        return Sentence::tr("This request has expired, because nobody answered it in time.");
    }
    return {};
}

/// What to do instead.
Sentence adviceSentence(BookingStatus from, BookingAction action, BookingParty party)
{
    const bool attendance = action == A::MarkAttendance || action == A::UndoAttendance;
    switch (from) {
    case S::Pending:
        if (attendance)
            return Sentence::tr("Who came can be noted once a confirmed meeting is over.");
        return Sentence::tr("Reload to see how it stands.");
    case S::Confirmed:
        if (attendance)
            return Sentence::tr("Who came can be noted once it is over.");
        return party == P::Coordinator
                   ? Sentence::tr("You can still move or cancel it.")
                   : Sentence::tr("You can propose another time, or cancel it.");
    case S::Completed:
        return Sentence::tr("You can note who came, or book another meeting.");
    case S::Canceled:
    case S::Expired:
        if (party == P::Mentor)
            return Sentence::tr("The mentee can book another slot.");
        return Sentence::tr("Book another slot instead.");
    }
    return {};
}

Error forbiddenTransition(BookingStatus from, BookingAction action)
{
    const std::pair<BookingParty, Sentence> parties[] = {
        {P::Mentee, Sentence::tr("the mentee")},
        {P::Mentor, Sentence::tr("the mentor")},
        {P::Coordinator, Sentence::tr("a coordinator")}};
    QList<Sentence> allowed;
    for (const auto &[party, name] : parties) {
        if (nextStatus(from, action, party))
            allowed.append(name);
    }
    return Error(ErrorCode::Forbidden,
                 Sentence::tr("Only %1 can %2.").arg(Sentence::oneOf(allowed), actionText(action)));
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
                 Sentence::joined({statusSentence(refused),
                                   adviceSentence(refused.from, refused.action, refused.party)},
                                  u" "_s));
}

bool holdsSlot(BookingStatus status)
{
    return status != BookingStatus::Canceled && status != BookingStatus::Expired;
}

QString joinLinkOf(MeetingType type, const QString &meetingLink, const QString &location)
{
    if (type != MeetingType::Online)
        return {};
    if (isMeetingLink(meetingLink))
        return meetingLink;
    // What ends a sentence or a bracket does not belong to the address.
    static const QRegularExpression address(uR"(https://[^\s<>"]*[^\s<>".,;:!?'\)\]}])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto found = address.globalMatch(location); found.hasNext();) {
        QString link = found.next().captured();
        if (isMeetingLink(link))
            return link;
    }
    return {};
}

QString keptMeetingLink(MeetingType type, const QString &meetingLink)
{
    return type == MeetingType::Online ? meetingLink : QString();
}

bool needsOwnMeetingLink(MeetingType type, const QString &meetingLink, const QString &location)
{
    return type == MeetingType::Online && joinLinkOf(type, meetingLink, location).isEmpty();
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

QDateTime proposalExpiry(const QDateTime &meetingStart, const QDateTime &proposedStart)
{
    return qMin(meetingStart, proposedStart).addSecs(-proposalNoticeSecs);
}

bool proposalLapsed(const QDateTime &meetingStart, const QDateTime &proposedStart,
                    const QDateTime &now)
{
    return now > proposalExpiry(meetingStart, proposedStart);
}

std::optional<Error> moveObstacle(const QDateTime &meetingStart, const QDateTime &now)
{
    if (now < meetingStart)
        return std::nullopt;
    return Error(ErrorCode::BookingNotMovable,
                 Sentence::tr("This meeting has begun already. Book another one instead."));
}

std::optional<Error> placeChange(const Whereabouts &from, const Whereabouts &to)
{
    if (from.isOnline == to.isOnline && from.location == to.location)
        return std::nullopt;
    const auto changed = [](const Sentence &sentence) {
        return std::optional(Error(ErrorCode::MeetingPlaceChanges, sentence));
    };
    if (!to.location.isEmpty() && !from.location.isEmpty())
        return changed(Sentence::tr("The meeting is somewhere else then: %1 instead of %2.")
                           .arg(to.location, from.location));
    if (!to.location.isEmpty())
        return changed(Sentence::tr("The meeting is not online any more then, but here: %1.")
                           .arg(to.location));
    if (from.location.isEmpty())
        return changed(from.isOnline ? Sentence::tr("The meeting is in person then, not online.")
                                     : Sentence::tr("The meeting is online then, not in person."));
    return changed(from.isOnline
                       ? Sentence::tr("What was noted about where the meeting is gets lost: %1.")
                             .arg(from.location)
                       : Sentence::tr("The meeting is online then, and not here any more: %1.")
                             .arg(from.location));
}

std::optional<Error> attendanceObstacle(const AttendanceFacts &facts)
{
    if (facts.party == P::Coordinator || facts.wanted == facts.noted)
        return std::nullopt;
    if (!facts.noted)
        return std::nullopt;
    if (!facts.notedByCaller)
        return Error(
            ErrorCode::AttendanceNotPossible,
            facts.notedByCoordinator
                ? Sentence::tr("A coordinator has decided who came. Ask them if it is wrong.")
            : !facts.wanted
                ? Sentence::tr("The other side has noted this. They can take it back, or a "
                               "coordinator: ask one of them.")
                : Sentence::tr("The other side has noted something else. A coordinator decides: "
                               "ask one."));
    if (facts.notedAt && facts.now > facts.notedAt->addDays(attendanceUndoDays))
        return Error(
            ErrorCode::AttendanceNotPossible,
            Sentence::tr("This was noted more than %n days ago. Ask a coordinator if it is wrong.",
                         nullptr, attendanceUndoDays));
    return std::nullopt;
}

Error slotHeldRefusal(const QString &until)
{
    return Error(
        ErrorCode::SlotHeld,
        Sentence::tr(
            "Somebody is just booking this slot. It is free again at %1 unless they take it.")
            .arg(until));
}

QList<Error> bookingObstacles(const BookingFacts &facts)
{
    QList<Error> obstacles;
    if (facts.slotTaken)
        obstacles.append(Error(ErrorCode::SlotUnavailable));
    if (!facts.menteeActive)
        obstacles.append(
            facts.isForOthers
                ? Error(ErrorCode::AccountDeactivated,
                        Sentence::tr("The mentee's account is deactivated. Reactivate it first, or "
                                     "choose somebody else."))
                : Error(ErrorCode::AccountDeactivated));
    if (!facts.mentorActive)
        obstacles.append(Error(
            ErrorCode::SlotUnavailable,
            Sentence::tr("This mentor takes no meetings at the moment. Choose another mentor.")));
    if (!facts.heldUntil.isEmpty())
        obstacles.append(slotHeldRefusal(facts.heldUntil));
    else if (!facts.takenHeldUntil.isEmpty())
        obstacles.append(Error(
            ErrorCode::SlotHeld,
            Sentence::tr("Somebody is just booking a slot that would go for this meeting. It is "
                         "free again at %1 unless they take it.")
                .arg(facts.takenHeldUntil)));
    if (facts.slotStart.isValid() && facts.slotStart < facts.now.addSecs(minimumNoticeSecs))
        obstacles.append(Error(ErrorCode::TooLateToBook));
    if (!facts.hasException &&
        !reputation::inForce().canBookMentor(facts.menteeTier, facts.mentorTier))
        obstacles.append(Error(ErrorCode::TierRestricted));
    if (!facts.hasException && facts.mentorDormant)
        obstacles.append(Error(ErrorCode::MentorDormant));
    const auto limit = reputation::inForce().bookingLimit(facts.menteeTier);
    if (limit && facts.bookingsThisWeek >= *limit)
        obstacles.append(Error(
            ErrorCode::WeeklyLimitReached,
            Sentence::tr("You have used all %n bookings of this week. New ones are possible from "
                         "Monday.",
                         nullptr, *limit)));
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
    case ErrorCode::MeetingPlaceChanges:
    case ErrorCode::CalendarConflict:
        return true;
    default:
        return false;
    }
}

namespace {

/// The same rules, said to somebody who looks on.
Sentence warningText(const Error &obstacle)
{
    switch (obstacle.code) {
    case ErrorCode::TooLateToBook:
        return Sentence::tr("The meeting begins in less than a day.");
    case ErrorCode::TierRestricted:
        return Sentence::tr("The mentor is more than one tier above the mentee.");
    case ErrorCode::MentorDormant:
        return Sentence::tr("The mentor has not met anyone for a while.");
    case ErrorCode::WeeklyLimitReached:
        return Sentence::tr("The mentee has used all bookings of this week.");
    case ErrorCode::LoadCapReached:
        return Sentence::tr("The mentor has as many sessions in that week as they want.");
    case ErrorCode::MentorTimeOff:
        return Sentence::tr("The mentor has time off then.");
    case ErrorCode::InsideBuffer:
        return Sentence::tr("The mentor has another meeting closer to this one than they want.");
    default:
        return obstacle.message;
    }
}

} // namespace

QString warningName(const FieldError &warning)
{
    return warning.path.isEmpty() ? warning.code : warning.code + u':' + warning.path;
}

std::optional<Error> coordinatorObstacle(const QList<Error> &obstacles, bool confirmed,
                                         const std::optional<QList<QString>> &named)
{
    Error warnings(ErrorCode::WarningsToConfirm);
    for (const Error &obstacle : obstacles) {
        if (!isWarningForCoordinators(obstacle.code))
            return obstacle;
        const QString about =
            obstacle.details.isEmpty() ? QString() : obstacle.details.constFirst().path;
        const FieldError warning{about, warningText(obstacle), errorCodeName(obstacle.code)};
        confirmed = confirmed && (!named || named->contains(warningName(warning)));
        warnings.details.append(warning);
    }
    if (confirmed || warnings.details.isEmpty())
        return std::nullopt;
    return warnings;
}

} // namespace oh
