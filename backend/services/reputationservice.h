// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/reputation.h"
#include "models/domain/reputation.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>

namespace oh::storage {
class Transaction;
}

/// Scores and tiers (FR44–FR49): who sees what they are made of, who changes them, and how they are
/// calculated anew. Works in the caller's transaction; bytes are the answer's JSON.
namespace oh::reputation {

/// FR52: what the score is made of now. For that person and coordinators; for others there is none.
Result<QByteArray> get(storage::Transaction &tx, const Caller &caller, UserId user,
                       const ReputationCalculator &calculator);
Result<QByteArray> history(storage::Transaction &tx, const Caller &caller, UserId user,
                           const api::ReputationHistoryQuery &query);

/// FR53: a coordinator's word counts from now on, whatever is calculated.
Result<QByteArray> overrideScore(storage::Transaction &tx, const Caller &caller, UserId user,
                                 const api::OverrideReputation &request,
                                 const ReputationCalculator &calculator);
/// The calculation counts again, at once.
Result<QByteArray> clearOverride(storage::Transaction &tx, const Caller &caller, UserId user,
                                 const api::ClearReputationQuery &request,
                                 const ReputationCalculator &calculator);

enum class TierNews {
    Tell,
    /// Of what was brought along: nobody did anything.
    KeepQuiet
};

/// Calculates these people's scores from what is there now, and writes the ones that changed with a
/// line of history each. Whose tier changes is told. Overridden scores stay. Needs the system's
/// rights; the people are locked. Returns how many changed.
Result<int> recalculate(storage::Transaction &tx, const ReputationCalculator &calculator,
                        const QList<UserId> &people, const QDateTime &now,
                        TierNews news = TierNews::Tell);

/// The next people after `after` whose score may have changed, by id; null begins.
Result<QList<UserId>> peopleAfter(storage::Transaction &tx, UserId after, int limit);

} // namespace oh::reputation
