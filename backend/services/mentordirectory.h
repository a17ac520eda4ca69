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

namespace oh::storage {
class Transaction;
} // namespace oh::storage

namespace oh::people {

/// The directory of mentors (FR15). Any thread.
///
/// Where many match, an index is walked until the page is full; where few do, they are asked for
/// and sorted. Which of the two is known from how many matched before. That number also spares
/// counting them for each page: it is shown only when the database says that nothing changed since.
class MentorDirectory
{
public:
    Result<QByteArray> list(storage::Transaction &tx, const Caller &caller,
                            const api::MentorQuery &query);
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

    mutable std::mutex m_mutex;
    QHash<QByteArray, Known> m_known;
};

} // namespace oh::people
