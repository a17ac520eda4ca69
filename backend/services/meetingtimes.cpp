// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/meetingtimes.h"

#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

Result<void> checkPeople(Transaction &tx, UserId mentor, UserId mentee, const QDateTime &start,
                         const QDateTime &end, bool checkTimes, BookingId moved)
{
    const auto found = tx.row(Query::bookings_select_time_taken, {{u":mentor"_s, bind(mentor)},
                                                                  {u":mentee"_s, bind(mentee)},
                                                                  {u":start"_s, bind(start)},
                                                                  {u":end"_s, bind(end)},
                                                                  {u":moved"_s, bind(moved)}});
    if (!found)
        return found.error();
    const Row &row = **found;
    if (!row.boolean("is_mentor"_L1))
        return Error::validation({{u"mentorId"_s, u"is not a mentor"_s}});
    if (!row.boolean("is_mentee"_L1))
        return Error::validation({{u"menteeId"_s, u"is not a mentee"_s}});
    if (checkTimes && row.boolean("mentor_busy"_L1))
        return Error(ErrorCode::SlotUnavailable,
                     u"The mentor has another meeting then. Choose a different time."_s);
    if (checkTimes && row.boolean("mentee_busy"_L1))
        return Error(ErrorCode::MeetingOverlap,
                     u"The mentee has another meeting then. Choose a different time."_s);
    return {};
}

Result<FoundSlot> slotAt(Transaction &tx, const Caller &caller, UserId mentor,
                         const QDateTime &start, const QDateTime &end)
{
    const auto own =
        tx.row(Query::bookings_select_free_slot_at,
               {{u":mentor"_s, bind(mentor)}, {u":start"_s, bind(start)}, {u":end"_s, bind(end)}});
    if (!own)
        return own.error();
    if (*own)
        return FoundSlot{(*own)->id<SlotId>("id"_L1)};
    const auto facts = slotplan::load(tx, mentor, caller.now);
    if (!facts)
        return facts.error();
    const slotplan::FreeTime time = slotplan::lookAt(*facts, {start, end});
    if (!time.inTheWay.isEmpty()) {
        // Not offered any more while the meeting is there.
        const auto cleared =
            tx.exec(Query::availability_delete_slots,
                    {{u":ids"_s, bind(time.inTheWay)}, {u":now"_s, bind(caller.now)}});
        if (!cleared)
            return cleared.error();
    }
    const SlotId slot(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto made = tx.exec(Query::bookings_insert_single_slot, {{u":id"_s, bind(slot)},
                                                                   {u":mentor"_s, bind(mentor)},
                                                                   {u":start"_s, bind(start)},
                                                                   {u":end"_s, bind(end)},
                                                                   {u":now"_s, bind(caller.now)}});
    if (!made) {
        // Somebody else was faster with that time.
        return made.error().code == ErrorCode::AvailabilityOverlap
                   ? Error(ErrorCode::SlotUnavailable)
                   : made.error();
    }
    return FoundSlot{slot, time};
}

} // namespace oh::bookings
