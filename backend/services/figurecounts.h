// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/figures.h"
#include "models/result.h"

namespace oh::storage {
class Transaction;
}

/// Counting the figures anew: what counts is said in models/api/figures.h, how rates are made of it
/// in models/domain/figures.h.
namespace oh::figures {

/// All of GET /admin/figures.
Result<api::Figures> count(storage::Transaction &tx, const Caller &caller,
                           const api::FiguresQuery &query);

/// Those that GET /admin/dashboard/stats has of them.
Result<api::DashboardStats> countDashboard(storage::Transaction &tx, const Caller &caller,
                                           const api::DashboardQuery &query);

} // namespace oh::figures
