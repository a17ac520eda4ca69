// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matching.h"
#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <vector>

namespace oh::storage {
class Row;
class Transaction;
} // namespace oh::storage

namespace oh::matching {

/// The approved tags, by their places in Person::topics and stages.
class TagTable
{
public:
    static Result<TagTable> load(storage::Transaction &tx);

    /// Adds a person's tags where they belong.
    void read(const storage::Row &row, Person &person) const;
    /// The explanation as it is stored and answered: 003's members, and the parts of the score.
    QByteArray explanationJson(const Explanation &explanation) const;
    /// The beginning of one: {"tagOverlap":[…].
    QByteArray sharedJson(const std::vector<int> &shared) const;
    QList<TagCategory> categories(const std::vector<int> &tags) const;

private:
    QHash<QUuid, int> m_places;
    QList<TagCategory> m_categories;
    /// {"category", "tag"} of each.
    std::vector<QByteArray> m_json;
};

/// Everybody who is matched; lastBooked is left open.
Result<std::vector<Person>> loadEverybody(storage::Transaction &tx, const TagTable &tags,
                                          const QDateTime &now);
/// These, if they are matched.
Result<std::vector<Person>> loadPeople(storage::Transaction &tx, const TagTable &tags,
                                       const QList<UserId> &ids, const QDateTime &now);
/// Sets lastBooked of the people in these places.
Result<void> loadLastBooked(storage::Transaction &tx, std::vector<Person> &people,
                            const std::vector<int> &places);

} // namespace oh::matching
