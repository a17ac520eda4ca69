// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/textfacts.h"

#include "backend/storage/transaction.h"
#include "models/domain/bookingrules.h"
#include "models/jsontext.h"

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

PeoplesTexts::PeoplesTexts(const std::vector<Person> &people) : m_vectors(people.size())
{
    for (size_t i = 0; i < people.size(); ++i)
        m_places.insert(people[i].id, int(i));
}

void PeoplesTexts::read(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const int place = m_places.value(row.id<UserId>("user_id"_L1), -1);
        const auto part = row.enumeration<TextPart>("part"_L1);
        if (place < 0 || !part)
            continue;
        // Otherwise another version of the program has written it: as good as not there.
        if (auto vector = fromBytes(row.bytes("vector"_L1), row.boolean("is_sparse"_L1)))
            m_vectors[size_t(place)][size_t(*part)] = *std::move(vector);
    }
}

Rarity PeoplesTexts::rarity() const
{
    Rarity rarity;
    for (const Parts &parts : m_vectors) {
        for (const TextVector &vector : parts) {
            if (!vector.empty())
                rarity.count(vector);
        }
    }
    return rarity;
}

void PeoplesTexts::normalise(const Rarity &rarity)
{
    for (Parts &parts : m_vectors) {
        for (TextVector &vector : parts)
            vector = normalised(std::move(vector), rarity);
    }
}

const TextVector *PeoplesTexts::vector(int place, TextPart part) const
{
    const TextVector &vector = m_vectors[size_t(place)][size_t(part)];
    return vector.empty() ? nullptr : &vector;
}

Closeness PeoplesTexts::closeness(int one, int other, const Scale &scale) const
{
    const auto of = [&](TextPart part) -> std::optional<double> {
        const TextVector *mine = vector(one, part);
        const TextVector *theirs = vector(other, part);
        if (!mine || !theirs)
            return std::nullopt;
        return scale.closeness(cosine(*mine, *theirs));
    };
    return {of(TextPart::Expertise), of(TextPart::Industry)};
}

Result<std::optional<Rarity>> loadRarity(Transaction &tx, const QString &model)
{
    const auto row = tx.row(Query::matching_select_model, {{u":model"_s, bind(model)}});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Rarity>();
    return Rarity::fromBytes((*row)->integer("texts"_L1), (*row)->bytes("rarity"_L1));
}

Result<void> storeRarity(Transaction &tx, const QString &model, const Rarity &rarity,
                         const QDateTime &now)
{
    const auto written = tx.exec(Query::matching_write_model, {{u":model"_s, bind(model)},
                                                               {u":texts"_s, bind(rarity.texts())},
                                                               {u":rarity"_s, bind(rarity.bytes())},
                                                               {u":now"_s, bind(now)}});
    if (!written)
        return written.error();
    return {};
}

Result<QHash<UserId, int>> loadOpenTimes(Transaction &tx, UserId mentor, const QDateTime &now)
{
    const auto rows = tx.rows(Query::matching_list_open_times,
                              {{u":mentor"_s, bind(mentor)},
                               {u":enough"_s, bind(enoughOpenTimes)},
                               {u":earliest"_s, bind(now.addSecs(minimumNoticeSecs))},
                               {u":until"_s, bind(now.addDays(availabilityDays))},
                               {u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    QHash<UserId, int> open;
    for (const Row &row : *rows)
        open.insert(row.id<UserId>("mentor_id"_L1), row.integer("open"_L1));
    return open;
}

QByteArray textExplanationJson(const TagTable &tags, const TextExplanation &explanation)
{
    const auto number = [](const std::optional<int> &value) {
        return value ? QByteArray::number(*value) : QByteArray("null");
    };
    const TextParts &parts = explanation.parts;
    return tags.sharedJson(explanation.shared) + R"(,"stageMatch":)" +
           (parts.stage.value_or(0) > 0 ? "true" : "false") + R"(,"reputationCompatible":)" +
           (explanation.tierCompatible ? "true" : "false") + R"(,"summary":)" +
           jsonString(textSummary(explanation, tags.categories(explanation.shared))) +
           R"(,"parts":{"expertise":)" + number(parts.expertise) + R"(,"industry":)" +
           number(parts.industry) + R"(,"stage":)" + number(parts.stage) + R"(,"availability":)" +
           number(parts.availability) + "}}";
}

} // namespace oh::matching
