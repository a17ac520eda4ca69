// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/tagbasedengine.h"

#include "backend/matching/matchfacts.h"
#include "backend/storage/transaction.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Binds;
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

QByteArray idText(const Person &person)
{
    return person.id.value.toByteArray(QUuid::WithoutBraces);
}

/// A JSON list in the making.
class Rows
{
public:
    void add(const QByteArray &row)
    {
        m_text += m_text.isEmpty() ? '[' : ',';
        m_text += row;
    }
    QString json() const { return m_text.isEmpty() ? u"[]"_s : QString::fromUtf8(m_text + ']'); }

private:
    QByteArray m_text;
};

void addMatches(Rows &rows, const TagTable &tags, const std::vector<Person> &people,
                const Person &person, const std::vector<Ranked> &matches)
{
    const QByteArray begin = R"({"u":")" + idText(person) + R"(","o":")";
    for (const Ranked &match : matches) {
        const Person &other = people[size_t(match.place)];
        rows.add(begin + idText(other) + R"(","s":)" + QByteArray::number(match.total, 'f', 2) +
                 R"(,"e":)" + tags.explanationJson(explainPair(person, other)) + '}');
    }
}

Result<int> writeLists(Transaction &tx, const QList<UserId> &people, const Rows &rows,
                       const QDateTime &now)
{
    return tx.exec(Query::matching_write_lists, {{u":version"_s, bind(version())},
                                                 {u":people"_s, bind(people)},
                                                 {u":rows"_s, bind(rows.json())},
                                                 {u":now"_s, bind(now)}});
}

Result<void> lockCache(Transaction &tx)
{
    const auto locked = tx.row(Query::matching_lock_cache, {{u":version"_s, bind(version())}});
    if (!locked)
        return locked.error();
    return {};
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

} // namespace

QString TagBasedEngine::algorithmVersion() const
{
    return version();
}

Result<void> TagBasedEngine::recalculate(Transaction &tx, UserId id, const QDateTime &now) const
{
    if (auto locked = lockCache(tx); !locked)
        return locked;
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    const auto self = loadPeople(tx, *tags, {id}, now);
    if (!self)
        return self.error();
    Rows own;
    Rows others;
    if (!self->empty()) {
        const Person &person = self->front();
        const Role other = person.role == Role::Mentee ? Role::Mentor : Role::Mentee;
        const auto found = tx.rows(Query::matching_list_sharers,
                                   {{u":user"_s, bind(id)}, {u":role"_s, bind(other)}});
        if (!found)
            return found.error();
        QList<UserId> ids;
        for (const storage::Row &row : *found)
            ids.append(row.id<UserId>("id"_L1));
        auto people = loadPeople(tx, *tags, ids, now);
        if (!people)
            return people.error();
        const auto matches = bestOfOthers(tx, *people, person);
        if (!matches)
            return matches.error();
        addMatches(own, *tags, *people, person, *matches);
        if (person.offered) {
            for (const Person &candidate : *people) {
                const Explanation why = explainPair(person, candidate);
                others.add(R"({"u":")" + idText(candidate) + R"(","s":)" +
                           QByteArray::number(why.parts.total(), 'f', 2) + R"(,"e":)" +
                           tags->explanationJson(why) + '}');
            }
        }
    }
    if (const auto written = writeLists(tx, {id}, own, now); !written)
        return written.error();
    const auto placed =
        tx.exec(Query::matching_write_others_lists, {{u":version"_s, bind(version())},
                                                     {u":person"_s, bind(id)},
                                                     {u":rows"_s, bind(others.json())},
                                                     {u":kept"_s, bind(keptMatches)},
                                                     {u":now"_s, bind(now)}});
    if (!placed)
        return placed.error();
    return {};
}

Result<int> TagBasedEngine::recalculateAll(Transaction &tx, const QDateTime &now,
                                           const BulkOptions &options) const
{
    const auto tell = [&options](int done, int total) {
        if (options.progress)
            options.progress(done, total);
    };
    const auto canceled = [&options] { return options.canceled && options.canceled(); };
    if (options.limit > 0 || options.modifiedAfter.isValid()) {
        const int limit = options.limit > 0 ? options.limit : std::numeric_limits<int>::max();
        const auto chosen =
            tx.rows(Query::matching_list_modified,
                    {{u":after"_s, bind(options.modifiedAfter)}, {u":limit"_s, bind(limit)}});
        if (!chosen)
            return chosen.error();
        int done = 0;
        for (const storage::Row &row : *chosen) {
            if (canceled())
                return Error(ErrorCode::Canceled);
            if (const auto made = recalculate(tx, row.id<UserId>("id"_L1), now); !made)
                return made.error();
            tell(++done, int(chosen->size()));
        }
        return done;
    }

    if (const auto locked = lockCache(tx); !locked)
        return locked.error();
    // What changes from here on is written down anew, and comes after this.
    if (const auto cleared = tx.exec(Query::matching_clear_changes); !cleared)
        return cleared.error();
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
        if (canceled())
            return Error(ErrorCode::Canceled);
        const size_t to = std::min(people->size(), from + batch);
        Rows rows;
        QList<UserId> ids;
        for (size_t i = from; i < to; ++i) {
            const Person &person = (*people)[i];
            ids.append(person.id);
            addMatches(rows, *tags, *people, person, best(person, *people, sharers.of(person)));
        }
        if (const auto written = writeLists(tx, ids, rows, now); !written)
            return written.error();
        tell(int(to), int(people->size()));
    }
    const auto removed =
        tx.exec(Query::matching_delete_strangers, {{u":version"_s, bind(version())}});
    if (!removed)
        return removed.error();
    return int(people->size());
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
