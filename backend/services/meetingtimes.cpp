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

Result<void> checkPeople(Transaction &tx, const Caller &caller, UserId mentor, UserId mentee,
                         const QDateTime &start, const QDateTime &end, bool checkTimes,
                         BookingId moved)
{
    const auto found = tx.row(Query::bookings_select_time_taken, {{u":mentor"_s, bind(mentor)},
                                                                  {u":mentee"_s, bind(mentee)},
                                                                  {u":start"_s, bind(start)},
                                                                  {u":end"_s, bind(end)},
                                                                  {u":moved"_s, bind(moved)},
                                                                  {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    const Row &row = **found;
    if (!row.boolean("is_mentor"_L1))
        return Error::validation({{u"mentorId"_s, Sentence::tr("is not a mentor")}});
    if (!row.boolean("is_mentee"_L1))
        return Error::validation({{u"menteeId"_s, Sentence::tr("is not a mentee")}});
    if (checkTimes && row.boolean("mentor_busy"_L1))
        return Error(ErrorCode::SlotUnavailable,
                     Sentence::tr("The mentor has another meeting then. Choose a different time."));
    if (checkTimes && row.boolean("mentee_busy"_L1))
        return Error(ErrorCode::MeetingOverlap,
                     Sentence::tr("The mentee has another meeting then. Choose a different time."));
    return {};
}

namespace {

/// How often a slot may be booked or freed between being read and being taken away. Each time takes
/// somebody who is quicker than two statements.
constexpr int mostLooksAround = 10;

/// Takes away what would overlap the meeting or come too close to it: not offered any more while
/// the meeting is there. Bookings don't take the mentor's lock, so what somebody booked meanwhile
/// is looked at anew, as a meeting.
Result<void> makeRoom(Transaction &tx, const Caller &caller, UserId mentor, const TimeRange &range,
                      FoundSlot &found)
{
    for (int look = 0; look < mostLooksAround; ++look) {
        const auto facts = slotplan::load(tx, mentor, caller.now);
        if (!facts)
            return facts.error();
        found.time = slotplan::lookAt(*facts, range);
        const QList<SlotId> &wanted = found.time.inTheWay;
        if (wanted.isEmpty())
            return {};
        if (const auto locked = slotplan::lockSlots(tx, wanted); !locked)
            return locked.error();
        const auto cleared = tx.exec(Query::availability_delete_slots,
                                     {{u":ids"_s, bind(wanted)}, {u":now"_s, bind(caller.now)}});
        if (!cleared)
            return cleared.error();
        found.taken += wanted;
        if (*cleared == int(wanted.size()))
            return {};
    }
    return Error(ErrorCode::SlotUnavailable);
}

} // namespace

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
    FoundSlot found;
    if (const auto cleared = makeRoom(tx, caller, mentor, {start, end}, found); !cleared)
        return cleared.error();
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
    found.id = slot;
    return found;
}

Result<BookingFacts> factsThere(Transaction &tx, const Caller &caller, const SlotOffer &offer,
                                const FoundSlot &found, UserId mentee)
{
    BookingFacts facts = offer.facts;
    facts.mentorTimeOff = found.time.isTimeOff;
    facts.insideBuffer = found.time.isInsideBuffer;
    const auto kept = tx.row(Query::holds_select_kept_until, {{u":slot"_s, bind(offer.slot)},
                                                              {u":taken"_s, bind(found.taken)},
                                                              {u":mentee"_s, bind(mentee)},
                                                              {u":now"_s, bind(caller.now)}});
    if (!kept)
        return kept.error();
    const auto clock = [&](QLatin1StringView column) {
        const auto until = (*kept)->optUtc(column);
        return until ? clockTime(offer.row.text("mentee_time_zone"_L1), *until) : QString();
    };
    facts.heldUntil = clock("slot_until"_L1);
    facts.takenHeldUntil = clock("taken_until"_L1);
    return facts;
}

} // namespace oh::bookings
