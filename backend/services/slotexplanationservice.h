// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/availability.h"
#include "models/result.h"

namespace oh::storage {
class Transaction;
}

namespace oh {

/// Why a mentor can't be booked at a moment, for coordinators. NotFound for somebody who is no
/// mentor.
Result<api::SlotExplanation> explainMissingSlot(storage::Transaction &tx,
                                                const api::ExplainSlotQuery &query,
                                                const QDateTime &now);

} // namespace oh
