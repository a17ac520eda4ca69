// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/services/dataexportservice.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>

namespace oh::storage {
class Database;
class Transaction;
} // namespace oh::storage
namespace oh::files {
struct FileWorks;
}

/// What is done about files in the background: asking the virus scanner, fetching pictures,
/// removing what nobody needs.
namespace oh::filejobs {

struct AboutFile
{
    FileId fileId;
    bool operator==(const AboutFile &) const = default;
    static const api::ObjectSchema<AboutFile> &schema();
};

// In the transaction that made the file.
Result<void> enterScan(storage::Transaction &tx, FileId file, const QDateTime &now);
Result<void> enterFetch(storage::Transaction &tx, FileId file, const QDateTime &now);

/// A sweep() at once, when the transaction is committed: what it removes is not to lie about until
/// the next one by the clock. One for each `cause`: a sweep that is at work may have passed by.
Result<void> enterSweep(storage::Transaction &tx, const QUuid &cause, const QDateTime &now);

/// Both outlive the handlers.
jobs::JobHandlers fileJobs(const files::FileWorks &works, storage::Database &database);

/// The files of a person, for what they are given of all that is known of them (NFR40). `works`
/// outlives it.
privacy::PersonFiles personFiles(const files::FileWorks &works);

/// Enters the jobs of what still waits once more: they may have been given up while the scanner was
/// away for long. Says how many.
Result<int> enterWaiting(storage::Transaction &tx, const QDateTime &now);

/// Removes uploads that waited too long; and from the folder what no row names any more, be it
/// removed or left by a transaction that failed. Says how many files that were. Without a folder
/// only the rows.
Result<int> sweep(storage::Transaction &tx, const files::FileWorks *works, const QDateTime &now);

} // namespace oh::filejobs
