// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"

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
};

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

bool holdsSlot(BookingStatus status)
{
    return status != BookingStatus::Canceled && status != BookingStatus::Expired;
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

std::optional<Error> bookingObstacle(const BookingFacts &facts)
{
    if (facts.slotTaken)
        return Error(ErrorCode::SlotUnavailable);
    if (!facts.menteeActive)
        return Error(ErrorCode::AccountDeactivated);
    if (!facts.mentorActive)
        return Error(ErrorCode::SlotUnavailable,
                     u"This mentor takes no meetings at the moment. Choose another mentor."_s);
    if (facts.slotStart < facts.now.addSecs(minimumNoticeSecs))
        return Error(ErrorCode::TooLateToBook);
    if (!facts.hasException && !tierAllowsBooking(facts.menteeTier, facts.mentorTier))
        return Error(ErrorCode::TierRestricted);
    if (!facts.hasException && facts.mentorDormant)
        return Error(ErrorCode::MentorDormant);
    const auto limit = weeklyBookingLimit(facts.menteeTier);
    if (limit && facts.bookingsThisWeek >= *limit)
        return Error(
            ErrorCode::WeeklyLimitReached,
            u"You have used all %1 bookings of this week. New ones are possible from Monday."_s.arg(
                *limit));
    if (facts.mentorLoadCap && facts.mentorSessionsInWeek >= *facts.mentorLoadCap)
        return Error(ErrorCode::LoadCapReached);
    return std::nullopt;
}

} // namespace oh
