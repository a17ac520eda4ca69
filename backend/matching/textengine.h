// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/matching/matchingengine.h"

namespace oh::matching {

/// `text-embedding-v1`: the rules of models/domain/textmatching.h over vectors of what people
/// write. Works with the vectors that are stored, however old: refreshTexts() makes new ones.
/// Everybody is compared with everybody in the other role, one person at a time: memory grows with
/// people and their vectors alone. How rare a word is, is counted when everybody is calculated, and
/// stays so for single people until the next time.
class TextEngine final : public MatchingEngine
{
public:
    explicit TextEngine(const EmbeddingConfig &config)
        : m_model(config.model()), m_scale(config.scale())
    {}

    QString algorithmVersion() const override;
    Result<void> recalculate(storage::Transaction &tx, UserId person,
                             const QDateTime &now) const override;
    Result<int> recalculateAll(storage::Transaction &tx, const QDateTime &now,
                               const BulkOptions &options) const override;
    Result<std::optional<MatchedPair>> explain(storage::Transaction &tx, UserId one, UserId other,
                                               const QDateTime &now) const override;
    Result<std::vector<ListedMatch>> listFor(storage::Transaction &tx, UserId person,
                                             const QDateTime &now, int limit) const override;
    QString textModel() const override { return m_model; }

private:
    QString m_model;
    Scale m_scale;
};

} // namespace oh::matching
