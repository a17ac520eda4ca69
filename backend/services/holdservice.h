// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// A slot kept for a mentee while the form is open: three minutes, one slot at a time.
namespace oh::holds {

/// Again by the same person: three minutes from now.
Result<QByteArray> hold(storage::Transaction &tx, const Caller &caller, SlotId slot);
/// Fine also for what is not kept.
Result<void> release(storage::Transaction &tx, const Caller &caller, SlotId slot);

} // namespace oh::holds
