// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchfacts.h"

#include "backend/storage/transaction.h"
#include "models/jsontext.h"

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

std::vector<Person> readPeople(const QList<Row> &rows, const TagTable &tags)
{
    std::vector<Person> people;
    people.reserve(size_t(rows.size()));
    for (const Row &row : rows) {
        Person person;
        person.id = row.id<UserId>("id"_L1);
        person.role = row.enumeration<Role>("role"_L1).value_or(Role::Coordinator);
        person.tier = row.enumeration<Tier>("tier"_L1).value_or(Tier::Silver);
        person.offered = row.boolean("offered"_L1);
        tags.read(row, person);
        people.push_back(std::move(person));
    }
    return people;
}

/// To a hundredth, as the score.
QByteArray number(double value)
{
    return QByteArray::number(std::round(value * 100) / 100, 'g', 6);
}

} // namespace

Result<TagTable> TagTable::load(Transaction &tx)
{
    const auto rows = tx.rows(Query::matching_list_tags);
    if (!rows)
        return rows.error();
    TagTable table;
    for (const Row &row : *rows) {
        const auto category = row.enumeration<TagCategory>("category"_L1);
        if (!category)
            continue;
        table.m_places.insert(row.uuid("id"_L1), int(table.m_json.size()));
        table.m_categories.append(*category);
        table.m_json.push_back(R"({"category":)" + jsonString(toString(*category)) + R"(,"tag":)" +
                               jsonString(row.text("display_name"_L1)) + '}');
    }
    return table;
}

void TagTable::read(const Row &row, Person &person) const
{
    const QStringList ids = row.textArray("tags"_L1);
    const QStringList weights = row.textArray("weights"_L1);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const int place = m_places.value(QUuid::fromString(ids[i]), -1);
        if (place < 0)
            continue; // approved a moment ago
        if (m_categories[place] == TagCategory::Stage)
            person.stages.push_back(place);
        else
            person.topics.push_back({place, i < weights.size() ? weights[i].toDouble() : 1});
    }
    tidy(person);
}

QByteArray TagTable::sharedJson(const std::vector<int> &shared) const
{
    QByteArray tags;
    for (const int tag : shared) {
        if (!tags.isEmpty())
            tags += ',';
        tags += m_json[size_t(tag)];
    }
    return R"({"tagOverlap":[)" + tags + ']';
}

QList<TagCategory> TagTable::categories(const std::vector<int> &tags) const
{
    QList<TagCategory> categories;
    for (const int tag : tags)
        categories.append(m_categories[tag]);
    return categories;
}

QByteArray TagTable::explanationJson(const Explanation &explanation) const
{
    const auto yes = [](bool value) { return value ? "true" : "false"; };
    const Parts &parts = explanation.parts;
    return sharedJson(explanation.shared) + R"(,"stageMatch":)" + yes(explanation.stageMatch) +
           R"(,"reputationCompatible":)" + yes(explanation.tierCompatible) + R"(,"summary":)" +
           jsonString(summary(explanation, categories(explanation.shared))) +
           R"(,"parts":{"tags":)" + number(parts.tags) + R"(,"stage":)" + number(parts.stage) +
           R"(,"tier":)" + number(parts.tier) + "}}";
}

Result<std::vector<Person>> loadEverybody(Transaction &tx, const TagTable &tags,
                                          const QDateTime &now)
{
    const auto rows = tx.rows(Query::matching_list_people, {{u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    return readPeople(*rows, tags);
}

Result<std::vector<Person>> loadPeople(Transaction &tx, const TagTable &tags,
                                       const QList<UserId> &ids, const QDateTime &now)
{
    const auto rows = tx.rows(Query::matching_list_some_people,
                              {{u":now"_s, bind(now)}, {u":people"_s, bind(ids)}});
    if (!rows)
        return rows.error();
    return readPeople(*rows, tags);
}

Result<void> loadLastBooked(Transaction &tx, std::vector<Person> &people,
                            const std::vector<int> &places)
{
    QList<UserId> ids;
    QHash<UserId, int> placeOf;
    for (const int place : places) {
        ids.append(people[size_t(place)].id);
        placeOf.insert(ids.constLast(), place);
    }
    const auto rows = tx.rows(Query::matching_list_last_booked, {{u":people"_s, bind(ids)}});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        people[size_t(placeOf.value(row.id<UserId>("id"_L1)))].lastBooked =
            row.longInteger("at"_L1);
    }
    return {};
}

} // namespace oh::matching
