// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchchanges.h"

#include "backend/jobs/jobqueue.h"
#include "backend/matching/matchingengine.h"
#include "backend/matching/textrefresh.h"
#include "backend/storage/database.h"
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

QString textsKind()
{
    return u"embed_texts"_s;
}

/// Somebody waits for the one, nobody for the other; texts come before what is made of them.
constexpr int everybodyPriority = -10;
constexpr int textsPriority = 1;

/// What a database goes by to which nothing else was said yet.
QString firstEngines()
{
    return MatchingConfig().engine + u' ';
}

QStringList keptVersions()
{
    QStringList versions;
    for (const MatchingEngine *engine : engines())
        versions.append(engine->algorithmVersion());
    return versions;
}

Result<void> matchPerson(Transaction &tx, const MatchPerson &payload, const jobs::JobRun &run)
{
    for (const MatchingEngine *engine : engines()) {
        if (auto done = engine->recalculate(tx, payload.userId, run.now); !done)
            return done;
    }
    return {};
}

Result<void> matchEverybody(Transaction &tx, const MatchEverybody &, const jobs::JobRun &run)
{
    const QStringList kept = keptVersions();
    QStringList others = knownAlgorithms();
    others.removeIf([&kept](const QString &version) { return kept.contains(version); });
    const auto removed = tx.exec(Query::matching_delete_versions, {{u":versions"_s, bind(others)}});
    if (!removed)
        return removed.error();
    // What changes from here on is written down anew, and comes after this.
    if (const auto cleared = tx.exec(Query::matching_clear_changes); !cleared)
        return cleared.error();
    for (const MatchingEngine *engine : engines()) {
        const auto done = engine->recalculateAll(tx, run.now, {.canceled = run.stopping});
        if (!done)
            return done.error();
    }
    return {};
}

/// For the model in use, if an engine needs one: a service may take its time, or be down.
Result<void> embedTexts(storage::Database &database, const jobs::JobRun &run)
{
    const QString model = currentTextModel();
    if (model.isEmpty())
        return {};
    const auto provider = makeProvider(currentConfig().embedding, database);
    const auto done = refreshTexts(database, *provider, model, run.stopping);
    if (!done)
        return done.error();
    return {};
}

Result<void> enterTexts(Transaction &tx, const QDateTime &now)
{
    if (currentTextModel().isEmpty())
        return {};
    const auto entered = jobs::enqueue(tx,
                                       {.kind = textsKind(),
                                        .payload = EmbedTexts::schema().toJson({}),
                                        .uniqueKey = textsKind(),
                                        .priority = textsPriority},
                                       now);
    if (!entered)
        return entered.error();
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

const api::ObjectSchema<EmbedTexts> &EmbedTexts::schema()
{
    static const auto instance = api::ObjectSchema<EmbedTexts>(u"EmbedTexts"_s);
    return instance;
}

jobs::JobHandlers matchJobs(storage::Database *database)
{
    jobs::JobHandlers handlers{
        {personKind(), jobs::inTransaction<MatchPerson>(matchPerson)},
        {everybodyKind(), jobs::inTransaction<MatchEverybody>(matchEverybody)}};
    if (database)
        handlers.insert(textsKind(), jobs::outside<EmbedTexts>(
                                         [database](const EmbedTexts &, const jobs::JobRun &run) {
                                             return embedTexts(*database, run);
                                         }));
    return handlers;
}

Result<int> enterChangedPeople(Transaction &tx, const QDateTime &now)
{
    const QString prefix = personKind() + u':';
    const auto rows = tx.rows(Query::matching_take_changes, {{u":prefix"_s, bind(prefix)}});
    if (!rows)
        return rows.error();
    if (!rows->isEmpty()) {
        if (const auto entered = enterTexts(tx, now); !entered)
            return entered.error();
    }
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
    if (const auto texts = enterTexts(tx, now); !texts)
        return texts.error();
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

Result<int> enterForOtherEngines(Transaction &tx, const QDateTime &now)
{
    const QString wanted = (keptVersions() + QStringList(currentTextModel())).join(u' ');
    const auto row = tx.row(Query::matching_select_engines);
    if (!row)
        return row.error();
    const QString before = *row ? (*row)->text("engines"_L1) : firstEngines();
    if (before == wanted)
        return 0;
    const auto written = tx.exec(Query::matching_write_engines, {{u":engines"_s, bind(wanted)}});
    if (!written)
        return written.error();
    return enterEverybody(tx, now);
}

} // namespace oh::matching
