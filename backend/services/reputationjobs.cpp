// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reputationjobs.h"

#include "backend/jobs/jobqueue.h"
#include "backend/services/reputationservice.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::reputation {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// Their rows are locked while they are calculated.
constexpr int peopleAtOnce = 100;
/// Ahead of what follows from it: matches of hundreds whose tier changed are calculated together
/// once the last part is done, and not one by one between the parts. Each part is short.
constexpr int everybodyPriority = 10;

QString personKind()
{
    return u"reputation_person"_s;
}

QString everybodyKind()
{
    return u"reputation_everybody"_s;
}

Result<void> enterPart(Transaction &tx, const std::optional<UserId> &after, const QDateTime &now)
{
    const QString part = after ? after->toString() : QString();
    const auto entered = jobs::enqueue(tx,
                                       {.kind = everybodyKind(),
                                        .payload = ReputationOfEverybody::schema().toJson({after}),
                                        .uniqueKey = everybodyKind() + u':' + part,
                                        .priority = everybodyPriority},
                                       now);
    if (!entered)
        return entered.error();
    return {};
}

Result<void> calculatePart(Transaction &tx, const ReputationCalculator &calculator,
                           const std::optional<UserId> &after, const QDateTime &now)
{
    const auto people = peopleAfter(tx, after.value_or(UserId()), peopleAtOnce);
    if (!people)
        return people.error();
    if (people->isEmpty())
        return {};
    const auto done = recalculate(tx, calculator, *people, now);
    if (!done)
        return done.error();
    return people->size() < peopleAtOnce ? Result<void>() : enterPart(tx, people->last(), now);
}

} // namespace

const api::ObjectSchema<ReputationOfPerson> &ReputationOfPerson::schema()
{
    static const auto instance = api::ObjectSchema<ReputationOfPerson>(u"ReputationOfPerson"_s)
                                     .field(u"userId"_s, &ReputationOfPerson::userId);
    return instance;
}

const api::ObjectSchema<ReputationOfEverybody> &ReputationOfEverybody::schema()
{
    static const auto instance =
        api::ObjectSchema<ReputationOfEverybody>(u"ReputationOfEverybody"_s)
            .field(u"after"_s, &ReputationOfEverybody::after);
    return instance;
}

jobs::JobHandlers reputationJobs(const QString &calculator)
{
    std::shared_ptr<const ReputationCalculator> chosen = calculatorNamed(calculator);
    if (!chosen)
        chosen = std::make_shared<ProductCalculator>();
    return {{personKind(), jobs::inTransaction<ReputationOfPerson>(
                               [chosen](Transaction &tx, const ReputationOfPerson &payload,
                                        const jobs::JobRun &run) -> Result<void> {
                                   const auto done =
                                       recalculate(tx, *chosen, {payload.userId}, run.now);
                                   if (!done)
                                       return done.error();
                                   return {};
                               })},
            {everybodyKind(), jobs::inTransaction<ReputationOfEverybody>(
                                  [chosen](Transaction &tx, const ReputationOfEverybody &payload,
                                           const jobs::JobRun &run) {
                                      return calculatePart(tx, *chosen, payload.after, run.now);
                                  })}};
}

Result<int> enterChangedPeople(Transaction &tx, const QDateTime &now)
{
    const auto rows =
        tx.rows(Query::reputation_list_changed, {{u":everybody"_s, bind(everybodyKind())},
                                                 {u":limit"_s, bind(mostSingleReputations + 1)}});
    if (!rows)
        return rows.error();
    if (rows->size() > mostSingleReputations)
        return enterEverybody(tx, now);
    for (const Row &row : *rows) {
        const UserId person = row.id<UserId>("user_id"_L1);
        const auto entered =
            jobs::enqueue(tx,
                          {.kind = personKind(),
                           .payload = ReputationOfPerson::schema().toJson({person}),
                           .uniqueKey = personKind() + u':' + person.toString()},
                          now);
        if (!entered)
            return entered.error();
    }
    return int(rows->size());
}

Result<int> enterEverybody(Transaction &tx, const QDateTime &now)
{
    if (auto entered = enterPart(tx, std::nullopt, now); !entered)
        return entered.error();
    return 1;
}

} // namespace oh::reputation
