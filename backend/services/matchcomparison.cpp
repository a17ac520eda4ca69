// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/matchcomparison.h"

#include "backend/storage/transaction.h"
#include "models/domain/matching.h"
#include "models/domain/rankings.h"

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<Ranking> rankingOf(Transaction &tx, const MatchingEngine &engine)
{
    const auto row =
        tx.row(Query::matching_select_stored, {{u":version"_s, bind(engine.algorithmVersion())}});
    if (!row)
        return row.error();
    return Ranking{&engine, *row && (*row)->boolean("stored"_L1)};
}

Result<std::vector<ListedMatch>> matchesOf(Transaction &tx, const Ranking &ranking, UserId mentee,
                                           const QDateTime &now)
{
    if (!ranking.stored)
        return ranking.engine->listFor(tx, mentee, now, keptMatches);
    const auto rows = tx.rows(
        Query::matching_list_stored,
        {{u":user"_s, bind(mentee)}, {u":version"_s, bind(ranking.engine->algorithmVersion())}});
    if (!rows)
        return rows.error();
    std::vector<ListedMatch> matches;
    for (const Row &row : *rows)
        matches.push_back({row.id<UserId>("id"_L1), row.number("score"_L1)});
    return matches;
}

QList<UserId> peopleIn(const std::vector<ListedMatch> &matches)
{
    QList<UserId> people;
    for (const ListedMatch &match : matches)
        people.append(match.person);
    return people;
}

} // namespace

double Comparison::meanOverlap() const
{
    double sum = 0;
    for (const ComparedMentee &mentee : mentees)
        sum += mentee.overlap;
    return mentees.isEmpty() ? 0 : sum / double(mentees.size());
}

std::optional<double> Comparison::meanCorrelation() const
{
    double sum = 0;
    int counted = 0;
    for (const ComparedMentee &mentee : mentees) {
        if (!mentee.correlation)
            continue;
        sum += *mentee.correlation;
        ++counted;
    }
    return counted > 0 ? std::optional(sum / counted) : std::nullopt;
}

Result<Comparison> compareEngines(Transaction &tx, const MatchingEngine &one,
                                  const MatchingEngine &other, const QList<UserId> &mentees,
                                  int top, const QDateTime &now)
{
    const auto left = rankingOf(tx, one);
    if (!left)
        return left.error();
    const auto right = rankingOf(tx, other);
    if (!right)
        return right.error();
    Comparison comparison{.one = *left, .other = *right, .top = top};
    QList<UserId> everybody = mentees;
    for (const UserId &id : mentees) {
        const auto mine = matchesOf(tx, *left, id, now);
        if (!mine)
            return mine.error();
        const auto theirs = matchesOf(tx, *right, id, now);
        if (!theirs)
            return theirs.error();
        const QList<UserId> first = peopleIn(*mine);
        const QList<UserId> second = peopleIn(*theirs);
        comparison.mentees.append(
            {id, *mine, *theirs, overlapAt(first, second, top), rankCorrelation(first, second)});
        everybody += first.mid(0, top) + second.mid(0, top);
    }
    const auto rows = tx.rows(Query::matching_list_names, {{u":people"_s, bind(everybody)}});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        comparison.names.insert(row.id<UserId>("id"_L1), row.text("name"_L1));
    return comparison;
}

} // namespace oh::matching
