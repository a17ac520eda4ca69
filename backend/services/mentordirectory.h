// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/directories.h"
#include "models/result.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace oh::cache {
class ReadCache;
} // namespace oh::cache
namespace oh::storage {
class Transaction;
} // namespace oh::storage

namespace oh::people {

/// The directory of mentors (FR15). Any thread.
///
/// Where many match, an index is walked until the page is full; where few do, they are asked for
/// and sorted. Which of the two is known from how many matched before. That number also spares
/// counting them for each page: it is shown only when the database says that nothing changed since.
/// Of slots it doesn't say so, but the memory, which outlives this, hears of each.
class MentorDirectory
{
public:
    explicit MentorDirectory(cache::ReadCache &memory) : m_memory(memory) {}

    /// `readSince` is the memory's moment() before the transaction.
    Result<QByteArray> list(storage::Transaction &tx, const Caller &caller,
                            const api::MentorQuery &query, quint64 readSince);
    /// How many each filter would leave, beside those that are set.
    static Result<QByteArray> facets(storage::Transaction &tx, const Caller &caller,
                                     const api::MentorFacetsQuery &query);

private:
    struct Known
    {
        /// Of the directory, as the database tells it.
        QString version;
        qint64 total = 0;
    };
    std::optional<Known> known(const QByteArray &filters) const;
    void note(const QByteArray &filters, const Known &counted);

    cache::ReadCache &m_memory;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Known> m_known;
};

} // namespace oh::people
