// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/matching.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// Recommendations as they were calculated (FR15–FR17): one query on user_match_cache, whichever
/// engine wrote it. Works in the caller's transaction; bytes are the answer's JSON. One sees one's
/// own, coordinators everybody's.
namespace oh::matching {

Result<QByteArray> recommendedMentors(storage::Transaction &tx, const Caller &caller,
                                      const api::RecommendedMentorsQuery &query);
Result<QByteArray> recommendedMentees(storage::Transaction &tx, const Caller &caller,
                                      const api::RecommendedMenteesQuery &query);
/// The same for the mentee of the path: to others than themselves and coordinators there is none.
Result<QByteArray> recommendedMentorsFor(storage::Transaction &tx, const Caller &caller,
                                         UserId mentee, const api::RecommendationsQuery &query);
/// Why two people match, calculated now.
Result<QByteArray> explainMatch(storage::Transaction &tx, const Caller &caller, UserId user,
                                const api::ExplainQuery &query);

} // namespace oh::matching
