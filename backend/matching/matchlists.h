// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/matching/matchingengine.h"

namespace oh::matching {

/// Matches on their way into user_match_cache, as JSON.
class MatchRows
{
public:
    /// In the list of `owner`.
    void add(UserId owner, UserId other, double score, const QByteArray &explanation);
    /// Of one person in the list of `owner`.
    void addOwner(UserId owner, double score, const QByteArray &explanation);
    QString json() const
    {
        return m_text.isEmpty() ? QStringLiteral("[]") : QString::fromUtf8(m_text + ']');
    }

private:
    void append(const QByteArray &row);
    QByteArray m_text;
};

/// Everybody's matches as one engine has written them. Only what differs is written.
class MatchLists
{
public:
    explicit MatchLists(QString version) : m_version(std::move(version)) {}

    /// One writer at a time for all servers, until the end of the transaction.
    Result<void> lock(storage::Transaction &tx) const;
    /// These people's lists are these from now on.
    Result<int> write(storage::Transaction &tx, const QList<UserId> &people, const MatchRows &rows,
                      const QDateTime &now) const;
    /// Where this person belongs in other people's lists; nowhere else.
    Result<void> place(storage::Transaction &tx, UserId person, const MatchRows &rows,
                       const QDateTime &now) const;
    /// Those of people who are matched no more.
    Result<void> deleteStrangers(storage::Transaction &tx) const;

private:
    QString m_version;
};

/// The part of recalculateAll() for a few: one after the other. Nothing when everybody is asked
/// for.
Result<std::optional<int>> recalculateChosen(const MatchingEngine &engine, storage::Transaction &tx,
                                             const QDateTime &now, const BulkOptions &options);

} // namespace oh::matching
