// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "models/ids.h"

namespace oh::storage {
class Database;
}

namespace oh::matching {

/// "match_person": the matches of one person, with every engine that is kept up to date.
struct MatchPerson
{
    UserId userId;
    bool operator==(const MatchPerson &) const = default;
    static const api::ObjectSchema<MatchPerson> &schema();
};

/// "match_everybody"; those of engines that are not kept up to date are removed.
struct MatchEverybody
{
    bool operator==(const MatchEverybody &) const = default;
    static const api::ObjectSchema<MatchEverybody> &schema();
};

/// "embed_texts": vectors of all texts that have none, or changed; nothing where no engine needs
/// them. One job for everything: when the service is down, one job fails.
struct EmbedTexts
{
    bool operator==(const EmbedTexts &) const = default;
    static const api::ObjectSchema<EmbedTexts> &schema();
};

/// Without a database no texts are embedded. It outlives the jobs.
jobs::JobHandlers matchJobs(storage::Database *database);

/// More people than this at once are calculated together with everybody.
constexpr int mostSingleMatches = 200;

/// FR13a: a job for each whose profile, tags, company or tier changed. Whom a job is at work on
/// right now waits for the next turn, so that no change is lost.
Result<int> enterChangedPeople(storage::Transaction &tx, const QDateTime &now);
/// A job for everybody, unless there is one.
Result<int> enterEverybody(storage::Transaction &tx, const QDateTime &now);
/// The same when the engines in use, or their model, are others than those asked for last: at a
/// server's start.
Result<int> enterForOtherEngines(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::matching
