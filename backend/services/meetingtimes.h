// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/bookingsupport.h"
#include "backend/services/caller.h"
#include "backend/services/slotplan.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>

namespace oh::storage {
class Transaction;
}

/// At which times a coordinator can put a meeting, whatever the mentor offers.
namespace oh::bookings {

/// Whether both are who they should be and, where that is asked for, free then. `moved`: a booking
/// that does not count.
Result<void> checkPeople(storage::Transaction &tx, const Caller &caller, UserId mentor,
                         UserId mentee, const QDateTime &start, const QDateTime &end,
                         bool checkTimes, BookingId moved = {});

struct FoundSlot
{
    SlotId id;
    slotplan::FreeTime time = {};
    /// Free slots of the mentor's that went for it.
    QList<SlotId> taken = {};
};

/// The slot of a free time: the mentor's own when one is exactly that, else one made for it, with
/// what the mentor has around it. Under the mentor's lock: nobody else changes their slots.
Result<FoundSlot> slotAt(storage::Transaction &tx, const Caller &caller, UserId mentor,
                         const QDateTime &start, const QDateTime &end);

/// What forbids or is to be confirmed of a meeting there, with what the mentor has around it, and
/// with everybody else's holds: of the slot and of those that went for it. `offer` is of `found`.
Result<BookingFacts> factsThere(storage::Transaction &tx, const Caller &caller,
                                const SlotOffer &offer, const FoundSlot &found, UserId mentee);

} // namespace oh::bookings
