// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

namespace oh::storage {
class Transaction;
}

/// What else the time brings about. All need the system's rights, are idempotent, and say how many
/// rows they changed.
namespace oh::upkeep {

/// Requests for an exception that no coordinator decided in 7 days are rejected for good, and the
/// mentees told that they may ask again (003, "Auto-Rejection").
Result<int> rejectExpiredExceptions(storage::Transaction &tx, const QDateTime &now);

/// Notes who has become dormant (FR57), and who no longer is.
Result<int> noteDormantUsers(storage::Transaction &tx, const QDateTime &now);

/// Removes what has served: challenges and sessions a week after their end, counters of rate
/// limits, idempotency keys after two days, jobs a week after they were done, exports of somebody's
/// data and sign-ins elsewhere that did not come back when their time is over, and tokens that a
/// provider would not hear of for a week.
Result<int> prune(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::upkeep
