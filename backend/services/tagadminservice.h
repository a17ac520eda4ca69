// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/tags.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// What coordinators do with tags (FR75): decide on requests, rename, merge, retire, order. Each
/// change is in the audit log. Works in the caller's transaction; bytes are the answer's JSON.
namespace oh::tags {

Result<QByteArray> listPending(storage::Transaction &tx, const api::PendingTagsQuery &query);
Result<QByteArray> listAll(storage::Transaction &tx, const api::AdminTagsQuery &query);

/// The first decision counts: the second one gets TagDecided. Whoever asked for the tag, or carries
/// it, is told.
Result<QByteArray> approve(storage::Transaction &tx, const Caller &caller, TaxonomyId tag);
/// The row stays, with the reason; the tag is taken off all profiles.
Result<QByteArray> reject(storage::Transaction &tx, const Caller &caller, TaxonomyId tag,
                          const QString &reason);
/// Each for itself: what can't be decided on any more keeps nothing else from it.
Result<QJsonObject> decide(storage::Transaction &tx, const Caller &caller,
                           const api::DecideTags &decisions);

Result<QByteArray> create(storage::Transaction &tx, const Caller &caller,
                          const api::CreateTag &tag);
Result<QByteArray> update(storage::Transaction &tx, const Caller &caller, TaxonomyId tag,
                          const api::UpdateTag &changes);
/// All that carries the tag, stands below it or is called by its name goes to the other one.
Result<QByteArray> merge(storage::Transaction &tx, const Caller &caller, TaxonomyId tag,
                         TaxonomyId into);

} // namespace oh::tags
