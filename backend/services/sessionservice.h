// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/auth.h"

namespace oh::storage {
class Transaction;
}

/// Where somebody is signed in, for themselves to look at and to end.
namespace oh::sessions {

/// Today's own first, then by use.
Result<api::SignIns> list(storage::Transaction &tx, const Caller &caller, SessionId current);

/// NotFound when it is none of the caller's, or has ended.
Result<void> end(storage::Transaction &tx, const Caller &caller, SessionId session);

/// All but the one that asks.
Result<void> endOthers(storage::Transaction &tx, const Caller &caller, SessionId current);

} // namespace oh::sessions
