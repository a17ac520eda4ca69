// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/directories.h"
#include "models/result.h"

#include <QByteArray>

#include <atomic>

namespace oh::cache {
class ReadCache;
}
namespace oh::storage {
class Transaction;
}

/// Finding mentees (FR16), and anybody (USER-SEARCH-001). Works in the caller's transaction; bytes
/// are the answer's JSON.
namespace oh::people {

/// The directory of mentees (FR16), for mentors and coordinators. How many match is counted, and
/// remembered until a card changes; where they are many, an index is walked until the page is full,
/// and where they are few, they are asked for and sorted. Any thread. The memory outlives it.
class MenteeDirectory
{
public:
    explicit MenteeDirectory(cache::ReadCache &memory) : m_memory(memory) {}

    /// `readSince` is the memory's moment() before the transaction.
    Result<QByteArray> list(storage::Transaction &tx, const Caller &caller,
                            const api::MenteeQuery &query, quint64 readSince);

private:
    Result<qint64> total(storage::Transaction &tx, const Caller &caller,
                         const api::MenteeQuery &query, quint64 readSince);

    cache::ReadCache &m_memory;
    /// An accelerator's, until it was counted.
    std::atomic<qint64> m_everybody{5000};
};

/// For mentors and coordinators, as the other one.
Result<QByteArray> menteeFacets(storage::Transaction &tx, const Caller &caller,
                                const api::MenteeFacetsQuery &query);
/// Mentees see themselves, too.
Result<QByteArray> mentee(storage::Transaction &tx, const Caller &caller, UserId mentee);

/// Mentees find mentors; mentors find mentors and mentees; both those who are active and listed.
/// Coordinators find everybody.
Result<QByteArray> searchUsers(storage::Transaction &tx, const Caller &caller,
                               const api::UserSearchQuery &query);

} // namespace oh::people
