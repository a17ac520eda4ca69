// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

#include <QList>

namespace oh::storage {
class Transaction;
}

/// What whoever ends the meetings of others, or takes away where they could meet, has to lock
/// first: a mentor who deletes a block, a coordinator who deactivates somebody, the job that
/// cancels what such people left.
namespace oh::bookings {

/// Until the transaction ends nobody answers, changes or cancels a meeting of these people that is
/// still to come, nor books them; what has lapsed unseen is written down as expired. What the
/// caller may not see stays as it is. Locks as backend/README.md says, from the people on.
Result<void> lockMeetings(storage::Transaction &tx, const Caller &caller,
                          const QList<UserId> &people);

} // namespace oh::bookings
