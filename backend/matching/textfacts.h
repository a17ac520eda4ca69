// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/matching/matchfacts.h"
#include "models/domain/textmatching.h"
#include "models/domain/textvector.h"

#include <array>

namespace oh::matching {

/// The vectors of people, by their places in a list that the caller keeps.
class PeoplesTexts
{
public:
    explicit PeoplesTexts(const std::vector<Person> &people);

    /// Takes rows with user_id, part, is_sparse and vector; those of others are left alone.
    void read(const QList<storage::Row> &rows);
    /// How often each word of them occurs.
    Rarity rarity() const;
    /// To be compared: once, when all are read.
    void normalise(const Rarity &rarity);

    /// Null where there is none.
    const TextVector *vector(int place, TextPart part) const;
    Closeness closeness(int one, int other, const Scale &scale) const;

private:
    using Parts = std::array<TextVector, 2>;
    QHash<UserId, int> m_places;
    std::vector<Parts> m_vectors;
};

/// What a model's words are worth; nothing before everybody was calculated once.
Result<std::optional<Rarity>> loadRarity(storage::Transaction &tx, const QString &model);
Result<void> storeRarity(storage::Transaction &tx, const QString &model, const Rarity &rarity,
                         const QDateTime &now);

/// Free times of mentors that can be booked within availabilityDays, by id; of one, or of all.
Result<QHash<UserId, int>> loadOpenTimes(storage::Transaction &tx, UserId mentor,
                                         const QDateTime &now);

/// As TagTable::explanationJson(); a part that can't be said is null.
QByteArray textExplanationJson(const TagTable &tags, const TextExplanation &explanation);

} // namespace oh::matching
