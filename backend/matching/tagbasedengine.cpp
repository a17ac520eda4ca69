// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/tagbasedengine.h"

#include "backend/matching/matchfacts.h"
#include "backend/matching/matchlists.h"
#include "backend/storage/transaction.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

QString version()
{
    return u"tag-based-v1"_s;
}

Explanation explainPair(const Person &one, const Person &other)
{
    return one.role == Role::Mentee ? explain(one, other) : explain(other, one);
}

MatchLists lists()
{
    return MatchLists(version());
}

void addMatches(MatchRows &rows, const TagTable &tags, const std::vector<Person> &people,
                const Person &person, const std::vector<Ranked> &matches)
{
    for (const Ranked &match : matches) {
        const Person &other = people[size_t(match.place)];
        rows.add(person.id, other.id, match.total,
                 tags.explanationJson(explainPair(person, other)));
    }
}

std::vector<int> allPlaces(const std::vector<Person> &people)
{
    std::vector<int> places(people.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

/// The best of the others in `people`. Only of those who might be among them is asked when they
/// were booked last.
Result<std::vector<Ranked>> bestOfOthers(Transaction &tx, std::vector<Person> &people,
                                         const Person &person)
{
    const auto ranked = best(person, people, allPlaces(people), std::numeric_limits<int>::max());
    if (ranked.size() <= 1)
        return ranked;
    const double lowest = ranked[std::min(ranked.size(), size_t(keptMatches)) - 1].total;
    std::vector<int> places;
    for (const Ranked &match : ranked) {
        if (match.total < lowest)
            break;
        places.push_back(match.place);
    }
    if (const auto loaded = loadLastBooked(tx, people, places); !loaded)
        return loaded.error();
    return best(person, people, places);
}

/// Everybody in the other role who shares a tag.
Result<std::vector<Person>> loadSharers(Transaction &tx, const TagTable &tags, const Person &person,
                                        const QDateTime &now)
{
    const Role other = person.role == Role::Mentee ? Role::Mentor : Role::Mentee;
    const auto found = tx.rows(Query::matching_list_sharers,
                               {{u":user"_s, bind(person.id)}, {u":role"_s, bind(other)}});
    if (!found)
        return found.error();
    QList<UserId> ids;
    for (const storage::Row &row : *found)
        ids.append(row.id<UserId>("id"_L1));
    return loadPeople(tx, tags, ids, now);
}

} // namespace

QString TagBasedEngine::algorithmVersion() const
{
    return version();
}

Result<void> TagBasedEngine::recalculate(Transaction &tx, UserId id, const QDateTime &now) const
{
    if (auto locked = lists().lock(tx); !locked)
        return locked;
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    const auto self = loadPeople(tx, *tags, {id}, now);
    if (!self)
        return self.error();
    MatchRows own;
    MatchRows others;
    if (!self->empty()) {
        const Person &person = self->front();
        auto people = loadSharers(tx, *tags, person, now);
        if (!people)
            return people.error();
        const auto matches = bestOfOthers(tx, *people, person);
        if (!matches)
            return matches.error();
        addMatches(own, *tags, *people, person, *matches);
        if (person.offered) {
            for (const Person &candidate : *people) {
                const Explanation why = explainPair(person, candidate);
                others.addOwner(candidate.id, why.parts.total(), tags->explanationJson(why));
            }
        }
    }
    if (const auto written = lists().write(tx, {id}, own, now); !written)
        return written.error();
    return lists().place(tx, id, others, now);
}

Result<int> TagBasedEngine::recalculateAll(Transaction &tx, const QDateTime &now,
                                           const BulkOptions &options) const
{
    const auto chosen = recalculateChosen(*this, tx, now, options);
    if (!chosen)
        return chosen.error();
    if (*chosen)
        return **chosen;
    if (const auto locked = lists().lock(tx); !locked)
        return locked.error();
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    auto people = loadEverybody(tx, *tags, now);
    if (!people)
        return people.error();
    if (const auto loaded = loadLastBooked(tx, *people, allPlaces(*people)); !loaded)
        return loaded.error();
    Sharers sharers(*people);
    const size_t batch = size_t(std::max(1, options.batchSize));
    for (size_t from = 0; from < people->size(); from += batch) {
        if (options.canceled && options.canceled())
            return Error(ErrorCode::Canceled);
        const size_t to = std::min(people->size(), from + batch);
        MatchRows rows;
        QList<UserId> ids;
        for (size_t i = from; i < to; ++i) {
            const Person &person = (*people)[i];
            ids.append(person.id);
            addMatches(rows, *tags, *people, person, best(person, *people, sharers.of(person)));
        }
        if (const auto written = lists().write(tx, ids, rows, now); !written)
            return written.error();
        if (options.progress)
            options.progress(int(to), int(people->size()));
    }
    if (const auto removed = lists().deleteStrangers(tx); !removed)
        return removed.error();
    return int(people->size());
}

Result<std::vector<ListedMatch>> TagBasedEngine::listFor(Transaction &tx, UserId id,
                                                         const QDateTime &now, int limit) const
{
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    const auto self = loadPeople(tx, *tags, {id}, now);
    if (!self)
        return self.error();
    std::vector<ListedMatch> listed;
    if (self->empty())
        return listed;
    auto people = loadSharers(tx, *tags, self->front(), now);
    if (!people)
        return people.error();
    const auto matches = bestOfOthers(tx, *people, self->front());
    if (!matches)
        return matches.error();
    for (const Ranked &match : *matches) {
        if (int(listed.size()) < limit)
            listed.push_back({(*people)[size_t(match.place)].id, match.total});
    }
    return listed;
}

Result<std::optional<MatchedPair>> TagBasedEngine::explain(Transaction &tx, UserId one,
                                                           UserId other, const QDateTime &now) const
{
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    const auto people = loadPeople(tx, *tags, {one, other}, now);
    if (!people)
        return people.error();
    if (people->size() != 2 || people->front().role == people->back().role)
        return std::optional<MatchedPair>();
    const Explanation why = explainPair(people->front(), people->back());
    return std::optional<MatchedPair>({why.parts.total(), tags->explanationJson(why)});
}

} // namespace oh::matching
