// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// A slot kept while somebody fills in the form for it, a mentee or, for others, a coordinator:
/// three minutes, one slot at a time.
namespace oh::holds {

/// Again by the same person: three minutes from now.
Result<QByteArray> hold(storage::Transaction &tx, const Caller &caller, SlotId slot);
/// Fine also for what is not kept.
Result<void> release(storage::Transaction &tx, const Caller &caller, SlotId slot);
/// Those that ran out; whoever watches their mentors hears that the slots are open again. The
/// server's own work. Returns how many there were.
Result<int> releaseLapsed(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::holds
