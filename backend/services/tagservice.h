// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/scheduling.h"
#include "models/api/tags.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>

namespace oh::storage {
class Transaction;
}

/// People's own tags (FR11, FR12, FR91, FR92). Works in the caller's transaction.
namespace oh::tags {

/// Sets the tag that this name means on the caller's profile, however it is spelled: one that there
/// is, one that waits for approval, or a new one, which coordinators are told of (FR107). What a
/// coordinator asks for is approved at once.
Result<QJsonObject> request(storage::Transaction &tx, const Caller &caller,
                            const api::TagRequest &request);
/// What became of one's requests, with the reasons against them.
Result<QByteArray> myRequests(storage::Transaction &tx, const Caller &caller,
                              const api::PageQuery &page);

/// One tag of one's own; the one that remains when it was merged. JSON of api::Tag.
Result<QByteArray> attach(storage::Transaction &tx, const Caller &caller, TaxonomyId tag,
                          const std::optional<api::TagWeight> &weight);
Result<void> detach(storage::Transaction &tx, const Caller &caller, TaxonomyId tag);

/// Makes somebody's tags what the list says; `role` is theirs. Fails with the paths of what is
/// wrong with the list.
Result<void> replaceAll(storage::Transaction &tx, const Caller &caller, UserId person, Role role,
                        const QList<api::TagChoice> &choices);

} // namespace oh::tags
