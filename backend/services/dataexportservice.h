// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/services/caller.h"
#include "models/api/privacy.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// What somebody is given of all that is known of them (NFR40), as a ZIP file: data.json, the files
/// that are theirs, and missing-files.json, which names those that could not be read. Made by a
/// job, kept sealed in parts, downloadable by its owner alone, who is told when it is there. Works
/// in the caller's transaction, and holds a part in memory at a time.
namespace oh::privacy {

constexpr int exportHours = 24 * 7;
constexpr int requestHours = 24;

/// RateLimited when the last one was asked for less than a day ago.
Result<QByteArray> requestExport(storage::Transaction &tx, const Caller &caller);
/// The newest; NotFound when there never was any.
Result<QByteArray> newestExport(storage::Transaction &tx, const Caller &caller);
/// The ZIP file, from its beginning to its end; NotFound when none is ready, or its time is over.
/// `begin` hears first how large it is, in bytes.
struct ExportSink
{
    std::function<Result<void>(qint64 bytes)> begin;
    std::function<Result<void>(const QByteArray &part)> take;
};
Result<void> exportContent(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                           const ExportSink &sink);

/// A file of the person's besides the data.
struct PersonFile
{
    /// Inside the archive: "avatar/original.png".
    QString name;
    /// At most so many bytes from there on; empty behind its end.
    std::function<Result<QByteArray>(qint64 offset, qint64 most)> read;
};
/// With the system's rights.
using PersonFiles = std::function<Result<QList<PersonFile>>(storage::Transaction &, UserId)>;

/// The job that makes it. `keys` outlives it.
jobs::JobHandlers exportJobs(const KeyRing &keys, const PersonFiles &files = {});

} // namespace oh::privacy
