// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

#include <functional>

namespace oh::storage {
class Database;
}

/// What happens by the clock instead of by somebody's request. Each job is idempotent, so that any
/// number of processes may do it.
namespace oh::server::housekeeping {

/// Waits for the end; not for an I/O thread.
Result<void> minuteJobs(storage::Database &database, const QDateTime &now);
Result<void> hourlyJobs(storage::Database &database, const QDateTime &now);

/// Do not wait. A failure is logged; the next turn tries again.
void startMinuteJobs(storage::Database &database, const QDateTime &now, std::function<void()> done);
void startHourlyJobs(storage::Database &database, const QDateTime &now);

} // namespace oh::server::housekeeping
