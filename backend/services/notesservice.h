// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/bookingextras.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// What the two parties write down about their meeting. Private notes are their author's alone;
/// action items are for both. Coordinators read what is shared, and may remove it.
namespace oh::notes {

Result<QByteArray> list(storage::Transaction &tx, const Caller &caller, BookingId booking);
Result<QByteArray> write(storage::Transaction &tx, const Caller &caller, BookingId booking,
                         const api::WriteNote &note);
Result<QByteArray> edit(storage::Transaction &tx, const Caller &caller, BookingId booking,
                        NoteId note, const api::EditNote &change);
Result<void> remove(storage::Transaction &tx, const Caller &caller, BookingId booking, NoteId note);

/// The author's, or a coordinator's. Both sides hear of it.
Result<void> removeItem(storage::Transaction &tx, const Caller &caller, BookingId booking,
                        ActionItemId item);

Result<QByteArray> listItems(storage::Transaction &tx, const Caller &caller, BookingId booking);
Result<QByteArray> createItem(storage::Transaction &tx, const Caller &caller, BookingId booking,
                              const api::CreateActionItem &item);
Result<QByteArray> editItem(storage::Transaction &tx, const Caller &caller, BookingId booking,
                            ActionItemId item, const api::EditActionItem &change);

} // namespace oh::notes
