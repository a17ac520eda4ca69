// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/reputation.h"
#include "models/domain/reputation.h"
#include "models/ids.h"
#include "models/result.h"

#include <QJsonObject>
#include <QList>

namespace oh::storage {
class Transaction;
}

namespace oh::reputation {

/// How somebody stands, and what their score is to be made of.
struct Standing
{
    UserId user;
    Role role = Role::Mentee;
    bool isActive = true;
    double score = 0;
    Tier tier = Tier::Silver;
    bool isOverridden = false;
    /// Of the account.
    int version = 0;
    Facts facts;
};

/// One statement for all of them, by id; coordinators and people who are gone have none. What the
/// transaction's actor may not see does not count.
Result<QList<Standing>> standingsOf(storage::Transaction &tx, const QList<UserId> &people,
                                    const QDateTime &now);

/// A calculation as people read it.
api::ReputationBreakdown describe(const ReputationCalculator &calculator, const Facts &facts);
/// As the history keeps it: with the numbers from which it can be calculated again.
QJsonObject historyDetails(const api::ReputationBreakdown &breakdown, const Facts &facts);

} // namespace oh::reputation
