// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/schedule.h"

namespace oh {
class Clock;
}
namespace oh::storage {
class Database;
}

/// Mail that comes back after a relay had taken it: what stands in a directory is read every minute
/// and noted with the mail and its recipient, for coordinators (NFR27).
namespace oh::jobs {

/// A Maildir (its `new/` is read, and what was read goes to `cur/`) or a plain directory of .eml
/// files, which are deleted. What is no report goes to `set-aside/` and is logged. Everything
/// handed in outlives the handlers. `most` files at a time.
JobHandlers returnedMailJobs(storage::Database &database, const Clock &clock,
                             const QString &directory, int most = 200);

/// Enters that job. Only for a server that has such a directory: each reads its own.
PeriodicJob returnedMailTurn();

} // namespace oh::jobs
