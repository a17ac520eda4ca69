// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/matching/matchingengine.h"

namespace oh::matching {

/// `tag-based-v1` (003 4.5): the rules of models/domain/matching.h over everybody who shares a tag.
/// Fetches in a few queries, calculates in memory, and writes only what is not there already.
class TagBasedEngine final : public MatchingEngine
{
public:
    QString algorithmVersion() const override;
    Result<void> recalculate(storage::Transaction &tx, UserId person,
                             const QDateTime &now) const override;
    Result<int> recalculateAll(storage::Transaction &tx, const QDateTime &now,
                               const BulkOptions &options) const override;
    Result<std::optional<MatchedPair>> explain(storage::Transaction &tx, UserId one, UserId other,
                                               const QDateTime &now) const override;
    Result<std::vector<ListedMatch>> listFor(storage::Transaction &tx, UserId person,
                                             const QDateTime &now, int limit) const override;
};

} // namespace oh::matching
