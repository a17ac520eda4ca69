// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/exports.h"
#include "models/result.h"

#include <QByteArray>

namespace oh {
class KeyRing;
namespace storage {
class Transaction;
}
} // namespace oh

/// Exports (FR70), for coordinators. Each is in the audit log: that it was asked for, with what was
/// asked for, that its file was fetched, that it was thrown away.
namespace oh::exporting {

/// JSON of api::Export. Conflict when the caller has three under way already.
Result<QByteArray> request(storage::Transaction &tx, const Caller &caller,
                           const api::ExportWish &wish);

/// JSON of a page of api::Export: every coordinator sees that there are others'.
Result<QByteArray> list(storage::Transaction &tx, const api::ExportsQuery &query);
Result<QByteArray> get(storage::Transaction &tx, ExportId id);

/// Ends one that waits or runs, throws the file of one that is done away; of any coordinator's. The
/// file itself goes with the next turn of removeExpired(), or with its writer's end.
Result<QByteArray> cancel(storage::Transaction &tx, const Caller &caller, ExportId id);

/// What file to send, for whom it was made alone: Forbidden for other coordinators, Conflict while
/// there is none, NotFound once it is deleted.
struct Download
{
    ExportKind kind = ExportKind::Sessions;
    ExportFormat format = ExportFormat::Csv;
    qint64 bytes = 0;
};
Result<Download> download(storage::Transaction &tx, const Caller &caller, ExportId id);

/// The whole text of a small export, at once; Conflict when it has more than mostRowsAtOnce rows.
Result<QByteArray> atOnce(storage::Transaction &tx, const KeyRing &keys, const Caller &caller,
                          const api::ExportWish &wish);

/// "sessions-2026-01-05.csv"
QByteArray fileNameFor(ExportKind kind, ExportFormat format, const QDateTime &now);
QByteArray contentTypeOf(ExportFormat format);

} // namespace oh::exporting
