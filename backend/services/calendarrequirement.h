// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

namespace oh::storage {
class Transaction;
}

namespace oh {

/// FR105: who books or offers time needs a connected calendar; coordinators don't. CalendarRequired
/// says what to do, and that a connection was there and has ended. Asked only where the
/// configuration wants it.
Result<void> requireCalendar(storage::Transaction &tx, const Caller &caller);

} // namespace oh
