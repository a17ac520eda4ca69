// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/exports.h"
#include "models/result.h"

#include <QJsonValue>

namespace oh {
class KeyRing;
namespace storage {
class Transaction;
}
} // namespace oh

namespace oh::exporting {

/// The columns of a kind, as files name them. None: the file is one object, the only row's only
/// value.
QList<QString> columnsOf(ExportKind kind, ExportFormat format);

/// How many rows there are. Of figures it is not known before: nothing.
Result<std::optional<int>> countRows(storage::Transaction &tx, const api::ExportWish &wish);

/// Some rows, and after whom the next ones come.
struct Batch
{
    QList<QList<QJsonValue>> rows;
    /// Null: these were the last.
    QUuid last;
};

/// At most `limit` rows behind `after` (null: the first), in the order of their ids. Each batch
/// sees what is there when it is read: an export of a living database is no snapshot. Figures come
/// in one batch. Needs a coordinator's rights, or the system's on a coordinator's behalf: it opens
/// addresses (NFR13).
Result<Batch> readRows(storage::Transaction &tx, const KeyRing &keys, const api::ExportWish &wish,
                       const Caller &caller, const QUuid &after, int limit);

} // namespace oh::exporting
