// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/sync.h"
#include "models/result.h"

#include <QByteArray>

#include <functional>

namespace oh::storage {
class Transaction;
}

/// What the server exchanges with others, as coordinators see it and take care of it: people's
/// calendars and imports of the base. Of calendars how it is with them, never what stands in them.
namespace oh::sync {

/// Whether this server speaks to a provider.
using IsOffered = std::function<bool(CalendarProviderKind)>;

Result<QByteArray> listCalendars(storage::Transaction &tx, const Caller &caller,
                                 const api::CalendarSyncQuery &query);
/// It is read as soon as a worker is free, and jobs about it that were given up are tried again.
/// Conflict when it can't be: not connected, read just now, or at a provider not spoken to.
Result<QByteArray> runCalendar(storage::Transaction &tx, const Caller &caller, ConnectionId id,
                               const IsOffered &isOffered);
/// The same for all that fail; Conflict when none can be.
Result<api::SyncStarted> runFailing(storage::Transaction &tx, const Caller &caller,
                                    const IsOffered &isOffered);

Result<QByteArray> listImports(storage::Transaction &tx, const api::ImportsQuery &query);

} // namespace oh::sync
