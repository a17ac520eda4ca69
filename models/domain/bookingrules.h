// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"

#include <QDateTime>

#include <optional>

namespace oh {

/// What somebody may do with a booking.
enum class BookingAction { Confirm, Decline, Cancel, Expire, Complete };

/// Who does it, seen from the booking.
enum class BookingParty { Mentee, Mentor, Coordinator, System };

/// A booking's life cycle in one table: the status that `action` by `party` leads to, or nothing
/// when the table does not have it.
std::optional<BookingStatus> nextStatus(BookingStatus from, BookingAction action,
                                        BookingParty party);

/// A pending or confirmed or completed booking holds its slot; a canceled or expired one frees it.
bool holdsSlot(BookingStatus status);

/// 7 days after creation or when the meeting would begin, whichever is first.
QDateTime pendingExpiry(const QDateTime &createdAt, const QDateTime &meetingStart);

/// The status as it counts at `now`: a pending booking past its expiry is expired, and a confirmed
/// one past its end is completed, even before a job has written it down.
BookingStatus effectiveStatus(BookingStatus stored, const QDateTime &createdAt,
                              const QDateTime &meetingStart, const QDateTime &meetingEnd,
                              const QDateTime &now);

/// FR38: mentees book at least this much ahead.
constexpr qint64 minimumNoticeSecs = 24 * 3600;
/// FR57: without a meeting in either role for this long, somebody is dormant.
constexpr int dormantAfterDays = 90;

/// Never met anyone: counts from the day the account was made.
bool isDormant(const std::optional<QDateTime> &lastActivity, const QDateTime &createdAt,
               const QDateTime &now);

/// All that decides whether a mentee may book a slot.
struct BookingFacts
{
    Tier menteeTier = Tier::Silver;
    Tier mentorTier = Tier::Silver;
    bool menteeActive = true;
    bool mentorActive = true;
    bool mentorDormant = false;
    /// An approved, unused, unexpired exception for this pair lifts the tier and the dormant rule.
    bool hasException = false;
    int bookingsThisWeek = 0;
    /// Sessions of the mentor in the slot's week, and the mentor's cap (000).
    int mentorSessionsInWeek = 0;
    std::optional<int> mentorLoadCap;
    bool slotTaken = false;
    QDateTime slotStart;
    QDateTime now;
};

/// The first rule that forbids it, with a sentence for people; nothing when all is well. Order:
/// the slot itself, the people, notice (FR38), tier (FR51), dormant (FR58), weekly limit (FR50),
/// load cap.
std::optional<Error> bookingObstacle(const BookingFacts &facts);

} // namespace oh
