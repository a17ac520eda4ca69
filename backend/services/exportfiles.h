// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "models/domain/exports.h"
#include "models/ids.h"
#include "models/result.h"

#include <QFile>
#include <QList>
#include <QString>

#include <memory>

namespace oh {
class KeyRing;
namespace storage {
class Database;
}
} // namespace oh

/// The files of exports: written by a job, deleted a day later.
namespace oh::exporting {

/// "write_export"
struct WriteExport
{
    ExportId exportId;
    bool operator==(const WriteExport &) const = default;
    static const api::ObjectSchema<WriteExport> &schema();
};
QString exportJobKind();
constexpr int mostExportAttempts = 5;

/// What writing takes; all of it outlives the jobs. Servers that share a database share the folder.
struct Workshop
{
    storage::Database *database = nullptr;
    const KeyRing *keys = nullptr;
    QString folder;
};

/// The job: rows in batches, each read in a transaction of its own, and after each the progress
/// written down; so memory and transactions stay small. The file gets its name when it is whole:
/// a server that ends in the middle leaves one that is written anew from the beginning. A disk that
/// takes no more ends the export for good, with words for who asked; a database that is gone has it
/// tried again.
jobs::JobHandler exportHandler(const Workshop &workshop);

/// Deletes the files whose time is over, and those that no export stands for any more. How many
/// exports expired.
Result<int> removeExpired(storage::Transaction &tx, const QString &folder, const QDateTime &now);

/// Deletes the files of exports that are not to be handed out any more, whatever has come of them.
/// False when one can't be deleted. In the transaction that says so of their rows: a writer that is
/// at work takes its own file away.
bool removeFiles(const QString &folder, const QList<ExportId> &ids);

/// Where the file of one that is done is.
QString filePath(const QString &folder, ExportId id, ExportFormat format);

} // namespace oh::exporting
