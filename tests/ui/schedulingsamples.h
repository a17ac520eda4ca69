// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeports.h"

namespace oh::test {

inline BookingId bookingId(int number)
{
    return BookingId(QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}
inline BlockId blockId(int number)
{
    return BlockId(QUuid(uint(number), 2, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}
inline SlotId slotId(int number)
{
    return SlotId(QUuid(uint(number), 3, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}
inline UserId someoneId(int number)
{
    return UserId(QUuid(uint(number), 4, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}

/// A meeting of `me` (a mentor) with "Mentee <number>", confirmed by me, on 7 January 2026 at
/// 13:00 UTC plus an hour for each number.
inline api::Booking meetingWith(const api::User &me, int number,
                                BookingStatus status = BookingStatus::Confirmed)
{
    api::Booking booking = sampleBooking(number);
    booking.id = bookingId(number);
    booking.mentorId = me.id;
    booking.mentor.id = me.id;
    booking.mentor.name = me.profile.name;
    booking.menteeId = someoneId(number);
    booking.mentee.id = booking.menteeId;
    booking.mentee.name = QStringLiteral("Mentee %1").arg(number);
    booking.meetingStartTime = QDateTime({2026, 1, 7}, {13, 0}, Qt::UTC).addSecs(3600 * number);
    booking.meetingEndTime = booking.meetingStartTime.addSecs(1800);
    booking.createdAt = QDateTime({2026, 1, 4}, {8, 0}, Qt::UTC).addSecs(60 * number);
    booking.status = status;
    booking.confirmedAt.reset();
    booking.confirmedBy.reset();
    booking.canceledAt.reset();
    booking.canceledBy.reset();
    booking.expiresAt.reset();
    if (status == BookingStatus::Confirmed) {
        booking.confirmedBy = me.id;
        booking.confirmedAt = booking.createdAt.addSecs(3600);
    } else if (status == BookingStatus::Pending) {
        booking.expiresAt = booking.createdAt.addDays(7);
    } else if (status == BookingStatus::Canceled) {
        booking.canceledBy = booking.menteeId;
        booking.canceledAt = booking.createdAt.addSecs(7200);
    }
    return booking;
}

/// A one-time block in Europe/Berlin, 14:00–16:00, on 6 January 2026 plus `number` days.
inline api::AvailabilityBlock sampleBlock(int number)
{
    api::AvailabilityBlock block;
    block.id = blockId(number);
    block.startDate = QDate(2026, 1, 6).addDays(number);
    block.startTime = QTime(14, 0);
    block.endTime = QTime(16, 0);
    block.slotDurationMinutes = 30;
    block.bufferMinutes = 10;
    block.timezone = QStringLiteral("Europe/Berlin");
    block.slotCount = 3;
    block.bookedCount = 1;
    return block;
}

inline api::MySlot sampleSlot(int number, SlotState state = SlotState::Open)
{
    api::MySlot slot;
    slot.id = slotId(number);
    slot.blockId = blockId(1);
    slot.startTime = QDateTime({2026, 1, 7}, {13, 0}, Qt::UTC).addSecs(2400 * number);
    slot.endTime = slot.startTime.addSecs(1800);
    slot.state = state;
    return slot;
}

template <typename T>
api::Page<T> pageOf(const QList<T> &items, int total = -1, int offset = 0)
{
    return {items, total < 0 ? int(items.size()) : total, int(items.size()), offset};
}

/// `by` offers to meet a day later at the same hour.
inline api::RescheduleProposal proposalFor(const api::Booking &booking, UserId by)
{
    api::RescheduleProposal proposal;
    proposal.id = ProposalId(QUuid(7, 5, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    proposal.bookingId = booking.id;
    proposal.timeSlotId = slotId(70);
    proposal.startTime = booking.meetingStartTime.addDays(1);
    proposal.endTime = booking.meetingEndTime.addDays(1);
    proposal.proposedBy = by;
    proposal.message = QStringLiteral("My flight was moved");
    proposal.createdAt = booking.createdAt.addSecs(7200);
    return proposal;
}

} // namespace oh::test
