// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/textengine.h"

#include "backend/matching/matchlists.h"
#include "backend/matching/textfacts.h"
#include "backend/storage/transaction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

QString textVersion()
{
    return u"text-embedding-v1"_s;
}

MatchLists textLists()
{
    return MatchLists(textVersion());
}

/// A pair as one of the two sees it.
struct Compared
{
    /// Of the other one.
    int place = 0;
    int total = 0;
    Closeness closeness = {};
};

/// People with what is compared of them.
struct Surroundings
{
    TagTable tags;
    std::vector<Person> people;
    PeoplesTexts texts;
    QHash<UserId, int> openTimes;

    const Person &person(int place) const { return people[size_t(place)]; }
    int openTimesOf(const Person &one, const Person &other) const
    {
        return openTimes.value(one.role == Role::Mentor ? one.id : other.id);
    }
    TextParts parts(const Person &one, const Person &other, const Closeness &closeness) const
    {
        const bool asked = one.role == Role::Mentee;
        return textScore(asked ? one : other, asked ? other : one, closeness,
                         openTimesOf(one, other));
    }
    QByteArray explanation(const Person &one, const Person &other, const Closeness &closeness) const
    {
        const bool asked = one.role == Role::Mentee;
        return textExplanationJson(tags, textExplain(asked ? one : other, asked ? other : one,
                                                     closeness, openTimesOf(one, other)));
    }
    /// Best first, as best() of models/domain/matching.h.
    bool before(const Compared &left, const Compared &right) const
    {
        if (left.total != right.total)
            return left.total > right.total;
        const Person &one = person(left.place);
        const Person &other = person(right.place);
        if (one.lastBooked != other.lastBooked)
            return one.lastBooked < other.lastBooked;
        return one.id < other.id;
    }
    void sort(std::vector<Compared> &compared, size_t most) const
    {
        const auto kept = ptrdiff_t(std::min(compared.size(), most));
        std::partial_sort(
            compared.begin(), compared.begin() + kept, compared.end(),
            [this](const Compared &left, const Compared &right) { return before(left, right); });
        compared.resize(size_t(kept));
    }
};

/// A person, at the first place, and everybody in the other role. Nobody at all when the person is
/// not matched.
Result<Surroundings> loadAround(Transaction &tx, UserId id, const QString &model,
                                const QDateTime &now)
{
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    auto people = loadPeople(tx, *tags, {id}, now);
    if (!people)
        return people.error();
    if (people->empty())
        return Surroundings{*tags, {}, PeoplesTexts({}), {}};
    const Role role = people->front().role == Role::Mentee ? Role::Mentor : Role::Mentee;
    const auto found = tx.rows(Query::matching_list_others, {{u":role"_s, bind(role)}});
    if (!found)
        return found.error();
    QList<UserId> ids;
    for (const storage::Row &row : *found)
        ids.append(row.id<UserId>("id"_L1));
    auto others = loadPeople(tx, *tags, ids, now);
    if (!others)
        return others.error();
    people->insert(people->end(), others->begin(), others->end());
    const auto rows =
        tx.rows(Query::matching_list_texts_of_role,
                {{u":model"_s, bind(model)}, {u":role"_s, bind(role)}, {u":person"_s, bind(id)}});
    if (!rows)
        return rows.error();
    const auto rarity = loadRarity(tx, model);
    if (!rarity)
        return rarity.error();
    const auto open = loadOpenTimes(tx, role == Role::Mentor ? UserId() : people->front().id, now);
    if (!open)
        return open.error();
    PeoplesTexts texts(*people);
    texts.read(*rows);
    texts.normalise(rarity->value_or(texts.rarity()));
    return Surroundings{*tags, *std::move(people), std::move(texts), *open};
}

/// The one at the first place with everybody else: all that are matches, in no order.
std::vector<Compared> compareFirst(const Surroundings &around, const Scale &scale)
{
    std::vector<Compared> compared;
    for (int place = 1; place < int(around.people.size()); ++place) {
        const Closeness closeness = around.texts.closeness(0, place, scale);
        const TextParts parts = around.parts(around.person(0), around.person(place), closeness);
        if (parts.isMatch())
            compared.push_back({place, parts.total(), closeness});
    }
    return compared;
}

/// The best of them who may be recommended. Only of those who might be among them is asked when
/// they were booked last.
Result<std::vector<Compared>> bestOf(Transaction &tx, Surroundings &around,
                                     std::vector<Compared> compared)
{
    std::erase_if(compared, [&](const Compared &one) { return !around.person(one.place).offered; });
    around.sort(compared, compared.size());
    if (compared.empty())
        return compared;
    const int lowest = compared[std::min(compared.size(), size_t(keptMatches)) - 1].total;
    std::erase_if(compared, [lowest](const Compared &one) { return one.total < lowest; });
    std::vector<int> places;
    for (const Compared &one : compared)
        places.push_back(one.place);
    if (const auto loaded = loadLastBooked(tx, around.people, places); !loaded)
        return loaded.error();
    around.sort(compared, size_t(keptMatches));
    return compared;
}

/// Everybody's best matches. Each pair is looked at once, from the mentee's side: the mentors'
/// lists grow with it, and are never longer than what is kept of them.
class EverybodysLists
{
public:
    EverybodysLists(const Surroundings &all, const Scale &scale)
        : m_all(all), m_scale(scale), m_lists(all.people.size())
    {
        std::vector<const TextVector *> expertise;
        std::vector<const TextVector *> industry;
        for (int place = 0; place < int(all.people.size()); ++place) {
            if (all.person(place).role != Role::Mentor)
                continue;
            m_mentors.push_back(place);
            expertise.push_back(all.texts.vector(place, TextPart::Expertise));
            industry.push_back(all.texts.vector(place, TextPart::Industry));
        }
        m_expertise = std::make_unique<Side>(expertise);
        m_industry = std::make_unique<Side>(industry);
    }

    /// False when it was ended.
    bool compare(const std::function<bool()> &canceled)
    {
        for (int place = 0; place < int(m_all.people.size()); ++place) {
            if (m_all.person(place).role != Role::Mentee)
                continue;
            if (canceled && canceled())
                return false;
            compareMentee(place);
        }
        for (auto &list : m_lists)
            m_all.sort(list, size_t(keptMatches));
        return true;
    }

    const std::vector<Compared> &of(int place) const { return m_lists[size_t(place)]; }

private:
    /// One of the texts of all mentors.
    struct Side
    {
        explicit Side(const std::vector<const TextVector *> &rows) : table(rows)
        {
            for (const TextVector *row : rows)
                there.push_back(row != nullptr);
        }
        void compare(const TextVector *vector)
        {
            asked = vector != nullptr;
            if (vector)
                table.compare(*vector, cosines);
        }
        std::optional<double> closeness(size_t row, const Scale &scale) const
        {
            if (!asked || !there[row])
                return std::nullopt;
            return scale.closeness(cosines[row]);
        }

        VectorTable table;
        std::vector<bool> there;
        std::vector<float> cosines;
        bool asked = false;
    };

    void compareMentee(int mentee)
    {
        m_expertise->compare(m_all.texts.vector(mentee, TextPart::Expertise));
        m_industry->compare(m_all.texts.vector(mentee, TextPart::Industry));
        for (size_t row = 0; row < m_mentors.size(); ++row) {
            const int mentor = m_mentors[row];
            const Closeness closeness{m_expertise->closeness(row, m_scale),
                                      m_industry->closeness(row, m_scale)};
            const TextParts parts =
                m_all.parts(m_all.person(mentee), m_all.person(mentor), closeness);
            if (!parts.isMatch())
                continue;
            add(mentee, {mentor, parts.total(), closeness});
            add(mentor, {mentee, parts.total(), closeness});
        }
    }

    /// A heap with the worst of the kept ones on top.
    void add(int owner, const Compared &one)
    {
        if (!m_all.person(one.place).offered)
            return;
        auto &list = m_lists[size_t(owner)];
        const auto before = [this](const Compared &left, const Compared &right) {
            return m_all.before(left, right);
        };
        if (list.size() == size_t(keptMatches)) {
            if (!before(one, list.front()))
                return;
            std::pop_heap(list.begin(), list.end(), before);
            list.pop_back();
        }
        list.push_back(one);
        std::push_heap(list.begin(), list.end(), before);
    }

    const Surroundings &m_all;
    Scale m_scale;
    std::vector<int> m_mentors;
    std::unique_ptr<Side> m_expertise;
    std::unique_ptr<Side> m_industry;
    std::vector<std::vector<Compared>> m_lists;
};

Result<Surroundings> loadAll(Transaction &tx, const QString &model, const QDateTime &now)
{
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    auto people = loadEverybody(tx, *tags, now);
    if (!people)
        return people.error();
    std::vector<int> places(people->size());
    std::iota(places.begin(), places.end(), 0);
    if (const auto loaded = loadLastBooked(tx, *people, places); !loaded)
        return loaded.error();
    const auto rows = tx.rows(Query::matching_list_texts, {{u":model"_s, bind(model)}});
    if (!rows)
        return rows.error();
    PeoplesTexts texts(*people);
    texts.read(*rows);
    const Rarity rarity = texts.rarity();
    if (const auto stored = storeRarity(tx, model, rarity, now); !stored)
        return stored.error();
    texts.normalise(rarity);
    const auto open = loadOpenTimes(tx, UserId(), now);
    if (!open)
        return open.error();
    return Surroundings{*tags, *std::move(people), std::move(texts), *open};
}

} // namespace

QString TextEngine::algorithmVersion() const
{
    return textVersion();
}

Result<void> TextEngine::recalculate(Transaction &tx, UserId id, const QDateTime &now) const
{
    if (auto locked = textLists().lock(tx); !locked)
        return locked;
    auto around = loadAround(tx, id, m_model, now);
    if (!around)
        return around.error();
    MatchRows own;
    MatchRows others;
    if (!around->people.empty()) {
        const std::vector<Compared> compared = compareFirst(*around, m_scale);
        const Person &person = around->person(0);
        if (person.offered) {
            for (const Compared &one : compared) {
                const Person &other = around->person(one.place);
                others.addOwner(other.id, one.total,
                                around->explanation(person, other, one.closeness));
            }
        }
        const auto matches = bestOf(tx, *around, compared);
        if (!matches)
            return matches.error();
        for (const Compared &one : *matches) {
            const Person &other = around->person(one.place);
            own.add(id, other.id, one.total, around->explanation(person, other, one.closeness));
        }
    }
    if (const auto written = textLists().write(tx, {id}, own, now); !written)
        return written.error();
    return textLists().place(tx, id, others, now);
}

Result<int> TextEngine::recalculateAll(Transaction &tx, const QDateTime &now,
                                       const BulkOptions &options) const
{
    const auto chosen = recalculateChosen(*this, tx, now, options);
    if (!chosen)
        return chosen.error();
    if (*chosen)
        return **chosen;
    if (const auto locked = textLists().lock(tx); !locked)
        return locked.error();
    const auto all = loadAll(tx, m_model, now);
    if (!all)
        return all.error();
    EverybodysLists everybody(*all, m_scale);
    if (!everybody.compare(options.canceled))
        return Error(ErrorCode::Canceled);
    const auto total = int(all->people.size());
    const int batch = std::max(1, options.batchSize);
    for (int from = 0; from < total; from += batch) {
        if (options.canceled && options.canceled())
            return Error(ErrorCode::Canceled);
        const int to = std::min(total, from + batch);
        MatchRows rows;
        QList<UserId> ids;
        for (int place = from; place < to; ++place) {
            const Person &person = all->person(place);
            ids.append(person.id);
            for (const Compared &one : everybody.of(place)) {
                const Person &other = all->person(one.place);
                rows.add(person.id, other.id, one.total,
                         all->explanation(person, other, one.closeness));
            }
        }
        if (const auto written = textLists().write(tx, ids, rows, now); !written)
            return written.error();
        if (options.progress)
            options.progress(to, total);
    }
    if (const auto removed = textLists().deleteStrangers(tx); !removed)
        return removed.error();
    return total;
}

Result<std::optional<MatchedPair>> TextEngine::explain(Transaction &tx, UserId one, UserId other,
                                                       const QDateTime &now) const
{
    const auto tags = TagTable::load(tx);
    if (!tags)
        return tags.error();
    const auto people = loadPeople(tx, *tags, {one, other}, now);
    if (!people)
        return people.error();
    if (people->size() != 2 || people->front().role == people->back().role)
        return std::optional<MatchedPair>();
    const auto rows =
        tx.rows(Query::matching_list_texts_of_pair,
                {{u":one"_s, bind(one)}, {u":other"_s, bind(other)}, {u":model"_s, bind(m_model)}});
    if (!rows)
        return rows.error();
    const auto rarity = loadRarity(tx, m_model);
    if (!rarity)
        return rarity.error();
    const Person &mentor = people->front().role == Role::Mentor ? people->front() : people->back();
    const auto open = loadOpenTimes(tx, mentor.id, now);
    if (!open)
        return open.error();
    Surroundings both{*tags, *people, PeoplesTexts(*people), *open};
    both.texts.read(*rows);
    both.texts.normalise(rarity->value_or(Rarity()));
    const Closeness closeness = both.texts.closeness(0, 1, m_scale);
    return std::optional<MatchedPair>(
        {double(both.parts(both.person(0), both.person(1), closeness).total()),
         both.explanation(both.person(0), both.person(1), closeness)});
}

Result<std::vector<ListedMatch>> TextEngine::listFor(Transaction &tx, UserId id,
                                                     const QDateTime &now, int limit) const
{
    auto around = loadAround(tx, id, m_model, now);
    if (!around)
        return around.error();
    std::vector<ListedMatch> listed;
    if (around->people.empty())
        return listed;
    const auto matches = bestOf(tx, *around, compareFirst(*around, m_scale));
    if (!matches)
        return matches.error();
    for (const Compared &one : *matches) {
        if (int(listed.size()) < limit)
            listed.push_back({around->person(one.place).id, double(one.total)});
    }
    return listed;
}

} // namespace oh::matching
