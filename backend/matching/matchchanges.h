// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "models/ids.h"

namespace oh::matching {

/// "match_person": the matches of one person, with every engine.
struct MatchPerson
{
    UserId userId;
    bool operator==(const MatchPerson &) const = default;
    static const api::ObjectSchema<MatchPerson> &schema();
};

/// "match_everybody".
struct MatchEverybody
{
    bool operator==(const MatchEverybody &) const = default;
    static const api::ObjectSchema<MatchEverybody> &schema();
};

jobs::JobHandlers matchJobs();

/// More people than this at once are calculated together with everybody.
constexpr int mostSingleMatches = 200;

/// FR13a: a job for each whose profile, tags, company or tier changed. Whom a job is at work on
/// right now waits for the next turn, so that no change is lost.
Result<int> enterChangedPeople(storage::Transaction &tx, const QDateTime &now);
/// A job for everybody, unless there is one.
Result<int> enterEverybody(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::matching
