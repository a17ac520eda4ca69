// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/scheduling.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// Preset meeting places (FR74). Works in the caller's transaction; bytes are the answer's JSON.
namespace oh::locations {

/// Deactivated ones only for coordinators.
Result<QByteArray> list(storage::Transaction &tx, const Caller &caller,
                        const api::LocationsQuery &query);
Result<QByteArray> create(storage::Transaction &tx, const Caller &caller,
                          const api::CreateLocation &wish);
/// Without `force`, LocationInUse says how many blocks of mentors are at a place that is to be
/// deactivated. They stay there; new ones can't choose it.
Result<QByteArray> update(storage::Transaction &tx, const Caller &caller, LocationId id,
                          const api::UpdateLocation &change);

} // namespace oh::locations
