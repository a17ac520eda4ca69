// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/matching/embeddingprovider.h"
#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace oh::storage {
class Transaction;
}

namespace oh::matching {

/// What a calculation for everybody is asked for, and how it tells where it is.
struct BulkOptions
{
    /// At most so many people; 0 is all of them.
    int limit = 0;
    /// Only who was modified after that; everybody when invalid.
    QDateTime modifiedAfter = {};
    /// People written down in one statement.
    int batchSize = 250;
    std::function<void(int done, int total)> progress = {};
    /// True ends it with ErrorCode::Canceled.
    std::function<bool()> canceled = {};
};

/// A match, calculated on demand.
struct MatchedPair
{
    double score = 0;
    /// As user_match_cache.match_explanation has it.
    QByteArray explanation;
};

/// One of somebody's matches, best first in a list.
struct ListedMatch
{
    UserId person;
    double score = 0;
};

/// FR13: calculates matches and writes them into user_match_cache, in the background; people read
/// what stands there. Several engines keep theirs side by side, each under its version. Stateless,
/// any thread; everything but explain() needs the system's rights and works in the caller's
/// transaction, one at a time for all servers.
class MatchingEngine
{
public:
    virtual ~MatchingEngine() = default;

    virtual QString algorithmVersion() const = 0;
    /// The matches of one person, and the place of that person in other people's.
    virtual Result<void> recalculate(storage::Transaction &tx, UserId person,
                                     const QDateTime &now) const = 0;
    /// For how many people that was.
    virtual Result<int> recalculateAll(storage::Transaction &tx, const QDateTime &now,
                                       const BulkOptions &options = {}) const = 0;
    /// Two people of whom nothing needs to be written down; nothing when they are not a mentee and
    /// a mentor, or one of them is not there any more. With the caller's rights.
    virtual Result<std::optional<MatchedPair>>
    explain(storage::Transaction &tx, UserId one, UserId other, const QDateTime &now) const = 0;
    /// Somebody's best matches as they would be written down, and nothing written.
    virtual Result<std::vector<ListedMatch>> listFor(storage::Transaction &tx, UserId person,
                                                     const QDateTime &now, int limit) const = 0;
    /// Of the vectors that it compares texts by (see refreshTexts()); empty: it needs none.
    virtual QString textModel() const { return {}; }
};

/// `[matching]` of the configuration.
struct MatchingConfig
{
    /// The version of the engine that people see.
    QString engine = QStringLiteral("tag-based-v1");
    /// The others keep their matches up to date as well.
    bool sideBySide = false;
    EmbeddingConfig embedding = {};
};

/// The versions of all engines that there are.
QStringList knownAlgorithms();

/// What this process goes by from now on, for all that asks below: at a server's start, before it
/// serves. Without it: the defaults. What was handed out before stays valid.
void configure(const MatchingConfig &config);
const MatchingConfig &currentConfig();

/// All that keep their matches up to date; the first is the one that people see.
const std::vector<const MatchingEngine *> &engines();
/// Any that there is; null for a version that none has.
const MatchingEngine *engineFor(const QString &algorithmVersion);
/// Of the engine that people see.
QString currentAlgorithm();
/// That an engine in use needs; empty when none does.
QString currentTextModel();

} // namespace oh::matching
