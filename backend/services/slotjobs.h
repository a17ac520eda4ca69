// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "models/ids.h"

namespace oh::slotjobs {

/// "extend_slots": brings a mentor's slots to what their blocks and days away make of the next 30
/// days.
struct ExtendSlots
{
    UserId mentorId;
    bool operator==(const ExtendSlots &) const = default;
    static const api::ObjectSchema<ExtendSlots> &schema();
};

jobs::JobHandlers slotJobs();

/// A job for each mentor with blocks that go on, so that no transaction is long, whatever their
/// number. Returns how many there are.
Result<int> enterEveryMentor(storage::Transaction &tx, const QDateTime &now);

/// After a booking has left `slot`, in the same transaction. When the slot went with its booking,
/// because no block makes it, a job brings back what stood in its place. Nothing otherwise: a slot
/// that stays is free already.
Result<void> enterAfterLeaving(storage::Transaction &tx, UserId mentor, SlotId slot,
                               const QDateTime &now);

} // namespace oh::slotjobs
