// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchlists.h"

#include "backend/storage/transaction.h"
#include "models/domain/matching.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

QByteArray idText(UserId id)
{
    return id.value.toByteArray(QUuid::WithoutBraces);
}

QByteArray scoreText(double score)
{
    return QByteArray::number(score, 'f', 2);
}

} // namespace

void MatchRows::add(UserId owner, UserId other, double score, const QByteArray &explanation)
{
    append(R"({"u":")" + idText(owner) + R"(","o":")" + idText(other) + R"(","s":)" +
           scoreText(score) + R"(,"e":)" + explanation + '}');
}

void MatchRows::addOwner(UserId owner, double score, const QByteArray &explanation)
{
    append(R"({"u":")" + idText(owner) + R"(","s":)" + scoreText(score) + R"(,"e":)" + explanation +
           '}');
}

void MatchRows::append(const QByteArray &row)
{
    m_text += m_text.isEmpty() ? '[' : ',';
    m_text += row;
}

Result<void> MatchLists::lock(Transaction &tx) const
{
    const auto locked = tx.row(Query::matching_lock_cache, {{u":version"_s, bind(m_version)}});
    if (!locked)
        return locked.error();
    return {};
}

Result<int> MatchLists::write(Transaction &tx, const QList<UserId> &people, const MatchRows &rows,
                              const QDateTime &now) const
{
    return tx.exec(Query::matching_write_lists, {{u":version"_s, bind(m_version)},
                                                 {u":people"_s, bind(people)},
                                                 {u":rows"_s, bind(rows.json())},
                                                 {u":now"_s, bind(now)}});
}

Result<void> MatchLists::place(Transaction &tx, UserId person, const MatchRows &rows,
                               const QDateTime &now) const
{
    const auto placed =
        tx.exec(Query::matching_write_others_lists, {{u":version"_s, bind(m_version)},
                                                     {u":person"_s, bind(person)},
                                                     {u":rows"_s, bind(rows.json())},
                                                     {u":kept"_s, bind(keptMatches)},
                                                     {u":now"_s, bind(now)}});
    if (!placed)
        return placed.error();
    return {};
}

Result<void> MatchLists::deleteStrangers(Transaction &tx) const
{
    const auto removed =
        tx.exec(Query::matching_delete_strangers, {{u":version"_s, bind(m_version)}});
    if (!removed)
        return removed.error();
    return {};
}

Result<std::optional<int>> recalculateChosen(const MatchingEngine &engine, Transaction &tx,
                                             const QDateTime &now, const BulkOptions &options)
{
    if (options.limit <= 0 && !options.modifiedAfter.isValid())
        return std::optional<int>();
    const int limit = options.limit > 0 ? options.limit : std::numeric_limits<int>::max();
    const auto chosen =
        tx.rows(Query::matching_list_modified,
                {{u":after"_s, bind(options.modifiedAfter)}, {u":limit"_s, bind(limit)}});
    if (!chosen)
        return chosen.error();
    int done = 0;
    for (const storage::Row &row : *chosen) {
        if (options.canceled && options.canceled())
            return Error(ErrorCode::Canceled);
        if (const auto made = engine.recalculate(tx, row.id<UserId>("id"_L1), now); !made)
            return made.error();
        ++done;
        if (options.progress)
            options.progress(done, int(chosen->size()));
    }
    return std::optional(done);
}

} // namespace oh::matching
