// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "models/ids.h"

namespace oh::reputation {

/// "reputation_person".
struct ReputationOfPerson
{
    UserId userId;
    bool operator==(const ReputationOfPerson &) const = default;
    static const api::ObjectSchema<ReputationOfPerson> &schema();
};

/// "reputation_everybody": a part of all people after another, each with a job of its own, so that
/// nobody's booking waits long for a lock.
struct ReputationOfEverybody
{
    /// Those after this one, by id; without it the first ones.
    std::optional<UserId> after;
    bool operator==(const ReputationOfEverybody &) const = default;
    static const api::ObjectSchema<ReputationOfEverybody> &schema();
};

/// With the calculator of that name, see calculatorNamed(); the usual one when there is none.
jobs::JobHandlers reputationJobs(const QString &calculator);

/// More people than this at once are calculated together with everybody.
constexpr int mostSingleReputations = 200;

/// A job for each whose reputation something happened to. A job that is at work already may have
/// begun too early: what it leaves is found again at the next turn, so no change is lost.
Result<int> enterChangedPeople(storage::Transaction &tx, const QDateTime &now);
/// What only the time changes: tenure, and late cancellations that are forgotten after 90 days.
Result<int> enterEverybody(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::reputation
