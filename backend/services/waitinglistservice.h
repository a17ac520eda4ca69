// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// Who waits for a mentor's next free slot. That one has opened is written down by triggers, in the
/// transaction that opens it; a job tells people, one after the other.
namespace oh::waitinglist {

/// Entering twice keeps the place.
Result<QByteArray> enter(storage::Transaction &tx, const Caller &caller, UserId mentor);
Result<void> leave(storage::Transaction &tx, const Caller &caller, UserId mentor);
Result<QByteArray> listMine(storage::Transaction &tx, const Caller &caller);

/// For every opening whose turn has come: tells the next one who waits and could book it now, the
/// mentor's weekly load and their own meetings included. While somebody holds the slot it waits for
/// the hold's end; it is closed when nothing is free any more or nobody is left. Needs the system's
/// rights. Safe to run on many servers at once. Returns how many were told.
Result<int> tellNext(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::waitinglist
