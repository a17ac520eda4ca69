// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slotplan.h"
#include "models/ids.h"
#include "models/result.h"

namespace oh::storage {
class Row;
class Transaction;
} // namespace oh::storage

/// Every change of a mentor's slots goes through here, under that mentor's lock, with the whole
/// list of blocks and the plan of models/domain/slotplan: so the order of changes, and who makes
/// them, make no difference.
namespace oh::slotplan {

/// What became of the stored slots.
struct Change
{
    int made = 0;
    int removed = 0;
    /// Booked ones for which there is no place any more since now.
    QList<SlotId> strayed;
};

/// Until the end of the transaction.
Result<void> lock(storage::Transaction &tx, UserId mentor);
/// Facts of the days away alone, those that may still touch a slot to come.
Result<Facts> loadAway(storage::Transaction &tx, UserId mentor, const QDateTime &now);
/// The same for slots that are about to change, with the next statement: nobody books them
/// meanwhile.
Result<void> lockSlots(storage::Transaction &tx, const QList<SlotId> &ids);
Result<Facts> load(storage::Transaction &tx, UserId mentor, const QDateTime &now);
/// Of a row with the columns of a block that make its slots.
Block blockOf(const storage::Row &row);
/// Makes the slots that are missing and takes none away. Locks. Returns how many were made.
Result<int> extend(storage::Transaction &tx, UserId mentor, const QDateTime &now);
/// Besides, free slots that are not planned any more go, and booked ones are marked so that they go
/// when their booking does. After a change of blocks or days away, after a booking of a slot that
/// is not planned, and every day: zones' rules change, too.
Result<Change> remake(storage::Transaction &tx, UserId mentor, const QDateTime &now);

} // namespace oh::slotplan
