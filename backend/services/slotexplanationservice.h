// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/availability.h"
#include "models/result.h"

namespace oh::storage {
class Transaction;
}

namespace oh {

/// Why a mentor can't be booked at a moment, by anybody or by one mentee, for coordinators.
/// NotFound for somebody who is no mentor or mentee. `calendarRequired`: FR105 holds on this
/// server.
Result<api::SlotExplanation> explainMissingSlot(storage::Transaction &tx, const Caller &caller,
                                                const api::ExplainSlotQuery &query,
                                                bool calendarRequired, Language language);

} // namespace oh
