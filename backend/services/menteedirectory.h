// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/directories.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// Finding mentees (FR16), and anybody (USER-SEARCH-001). Works in the caller's transaction; bytes
/// are the answer's JSON.
namespace oh::people {

/// For mentors and coordinators, as the other two.
Result<QByteArray> listMentees(storage::Transaction &tx, const Caller &caller,
                               const api::MenteeQuery &query);
Result<QByteArray> menteeFacets(storage::Transaction &tx, const Caller &caller,
                                const api::MenteeFacetsQuery &query);
/// Mentees see themselves, too.
Result<QByteArray> mentee(storage::Transaction &tx, const Caller &caller, UserId mentee);

/// Mentees find mentors; mentors find mentors and mentees; both those who are active and listed.
/// Coordinators find everybody.
Result<QByteArray> searchUsers(storage::Transaction &tx, const Caller &caller,
                               const api::UserSearchQuery &query);

} // namespace oh::people
