// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/transaction.h"
#include "models/api/outcomes.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>

namespace oh {

/// Does the same for each of several, under a savepoint each, so that one that is refused does not
/// undo the others. Why each was refused, or nothing, once each and in the order in which they were
/// named. Worked on in one order for everybody, so that two who take the same ones seldom wait for
/// each other; what is no refusal (a lost connection, a deadlock) ends all of them, and the
/// transaction is tried again.
template <typename IdType, typename Work>
Result<QList<std::pair<IdType, std::optional<Error>>>>
eachForItself(storage::Transaction &tx, const QList<IdType> &ids, Work work)
{
    QList<IdType> ordered = ids;
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    QHash<IdType, std::optional<Error>> refusals;
    for (const IdType &id : std::as_const(ordered)) {
        const Result<void> done = tx.nested([&] { return work(id); });
        if (!done && done.error().status() >= 500)
            return done.error();
        refusals.insert(id, done ? std::nullopt : std::optional(done.error()));
    }
    QList<std::pair<IdType, std::optional<Error>>> outcomes;
    for (const IdType &id : ids) {
        if (const auto refusal = refusals.constFind(id); refusal != refusals.constEnd()) {
            outcomes.emplaceBack(id, *refusal);
            refusals.erase(refusal);
        }
    }
    return outcomes;
}

/// As the answer says it: the code and the words that it alone would have met.
template <typename Outcome, typename IdType>
Outcome outcomeOf(const IdType &id, const std::optional<Error> &refusal, Language language)
{
    Outcome outcome;
    outcome.id = id;
    outcome.isDone = !refusal;
    if (refusal) {
        outcome.code = refusal->codeName();
        outcome.message = api::sentenceOf(*refusal).in(language);
    }
    return outcome;
}

} // namespace oh
