// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchchanges.h"

#include "backend/jobs/jobqueue.h"
#include "backend/matching/matchingengine.h"
#include "backend/storage/transaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

QString personKind()
{
    return u"match_person"_s;
}

QString everybodyKind()
{
    return u"match_everybody"_s;
}

/// Somebody waits for the one, nobody for the other.
constexpr int everybodyPriority = -10;

Result<void> matchPerson(Transaction &tx, const MatchPerson &payload, const jobs::JobRun &run)
{
    for (const auto &engine : engines()) {
        if (auto done = engine->recalculate(tx, payload.userId, run.now); !done)
            return done;
    }
    return {};
}

Result<void> matchEverybody(Transaction &tx, const MatchEverybody &, const jobs::JobRun &run)
{
    for (const auto &engine : engines()) {
        const auto done = engine->recalculateAll(tx, run.now, {.canceled = run.stopping});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

const api::ObjectSchema<MatchPerson> &MatchPerson::schema()
{
    static const auto instance =
        api::ObjectSchema<MatchPerson>(u"MatchPerson"_s).field(u"userId"_s, &MatchPerson::userId);
    return instance;
}

const api::ObjectSchema<MatchEverybody> &MatchEverybody::schema()
{
    static const auto instance = api::ObjectSchema<MatchEverybody>(u"MatchEverybody"_s);
    return instance;
}

jobs::JobHandlers matchJobs()
{
    return {{personKind(), jobs::inTransaction<MatchPerson>(matchPerson)},
            {everybodyKind(), jobs::inTransaction<MatchEverybody>(matchEverybody)}};
}

Result<int> enterChangedPeople(Transaction &tx, const QDateTime &now)
{
    const QString prefix = personKind() + u':';
    const auto rows = tx.rows(Query::matching_take_changes, {{u":prefix"_s, bind(prefix)}});
    if (!rows)
        return rows.error();
    QSet<UserId> people;
    for (const storage::Row &row : *rows)
        people.insert(row.id<UserId>("user_id"_L1));
    if (people.size() > mostSingleMatches)
        return enterEverybody(tx, now);
    for (const UserId &person : std::as_const(people)) {
        const auto entered = jobs::enqueue(tx,
                                           {.kind = personKind(),
                                            .payload = MatchPerson::schema().toJson({person}),
                                            .uniqueKey = prefix + person.toString()},
                                           now);
        if (!entered)
            return entered.error();
    }
    return int(people.size());
}

Result<int> enterEverybody(Transaction &tx, const QDateTime &now)
{
    const auto entered = jobs::enqueue(tx,
                                       {.kind = everybodyKind(),
                                        .payload = MatchEverybody::schema().toJson({}),
                                        .uniqueKey = everybodyKind(),
                                        .priority = everybodyPriority},
                                       now);
    if (!entered)
        return entered.error();
    return 1;
}

} // namespace oh::matching
