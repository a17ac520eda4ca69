// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

#include <QByteArray>

#include <optional>

namespace oh::cache {
class ReadCache;
}
namespace oh::storage {
class Transaction;
}

namespace oh::people {

/// Mentors' profiles (FR7) with what forbids the caller a booking whatever the slot, if anything
/// does. The two come together from what everybody sees of the mentor and from where the caller
/// stands; each is remembered for itself, so that many who look at many mentors find both. Any
/// thread. The memory outlives it.
class MentorProfiles
{
public:
    explicit MentorProfiles(cache::ReadCache &memory) : m_memory(memory) {}

    /// JSON of api::Mentor. `readSince` is the memory's moment() before the transaction.
    Result<QByteArray> read(storage::Transaction &tx, const Caller &caller, UserId mentor,
                            quint64 readSince);
    /// The same without the database; nothing when a part of it isn't remembered.
    std::optional<QByteArray> recall(const Caller &caller, UserId mentor);

private:
    cache::ReadCache &m_memory;
};

} // namespace oh::people
