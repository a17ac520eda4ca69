// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/availability.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// A mentor's time off, days of travel and weekly load. Blocks are left alone: slots come and go
/// with the days away. Works in the caller's transaction; bytes are the answer's JSON.
namespace oh::daysaway {

/// Its answer holds the live bookings in it, which stay until the mentor cancels them.
Result<QByteArray> createTimeOff(storage::Transaction &tx, const Caller &caller,
                                 const api::CreateTimeOff &request);
Result<QByteArray> listTimeOff(storage::Transaction &tx, const Caller &caller,
                               const api::PageQuery &query);
Result<void> removeTimeOff(storage::Transaction &tx, const Caller &caller, TimeOffId id);

Result<QByteArray> createTravel(storage::Transaction &tx, const Caller &caller,
                                const api::CreateTravel &request);
Result<QByteArray> listTravel(storage::Transaction &tx, const Caller &caller,
                              const api::PageQuery &query);
Result<void> removeTravel(storage::Transaction &tx, const Caller &caller, TravelId id);

Result<api::Load> load(storage::Transaction &tx, const Caller &caller);
Result<api::Load> setLoadCap(storage::Transaction &tx, const Caller &caller,
                             const api::UpdateLoad &request);

} // namespace oh::daysaway
