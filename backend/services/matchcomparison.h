// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/matching/matchingengine.h"

#include <QHash>
#include <QList>

#include <optional>

/// What two engines make of the same mentees.
namespace oh::matching {

struct Ranking
{
    const MatchingEngine *engine = nullptr;
    /// As people read it; otherwise calculated for this.
    bool stored = false;
};

struct ComparedMentee
{
    UserId id;
    /// By each engine, best first.
    std::vector<ListedMatch> one = {};
    std::vector<ListedMatch> other = {};
    double overlap = 0;
    std::optional<double> correlation = {};
};

struct Comparison
{
    Ranking one;
    Ranking other;
    int top = 0;
    QList<ComparedMentee> mentees = {};
    QHash<UserId, QString> names = {};

    double meanOverlap() const;
    /// Of the mentees for whom there is one.
    std::optional<double> meanCorrelation() const;
};

/// With the system's rights; writes nothing. What an engine has stored is read, and calculated
/// where it has stored nothing at all.
Result<Comparison> compareEngines(storage::Transaction &tx, const MatchingEngine &one,
                                  const MatchingEngine &other, const QList<UserId> &mentees,
                                  int top, const QDateTime &now);

} // namespace oh::matching
