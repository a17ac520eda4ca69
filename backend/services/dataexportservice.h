// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/services/caller.h"
#include "models/api/privacy.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// What somebody is given of all that is known of them (NFR40), as a ZIP file: data.json, and the
/// files that are theirs. Made by a job, kept sealed, downloadable by its owner alone. Works in the
/// caller's transaction.
namespace oh::privacy {

constexpr int exportHours = 24 * 7;
constexpr int requestHours = 24;

/// RateLimited when the last one was asked for less than a day ago.
Result<QByteArray> requestExport(storage::Transaction &tx, const Caller &caller);
/// The newest; NotFound when there never was any.
Result<QByteArray> newestExport(storage::Transaction &tx, const Caller &caller);
/// The ZIP file; NotFound when none is ready, or its time is over.
Result<QByteArray> exportContent(storage::Transaction &tx, const Caller &caller,
                                 const KeyRing &keys);

/// A file of the person's besides the data.
struct PersonFile
{
    /// Inside the archive: "avatar/original.png".
    QString name;
    QByteArray content;
};
/// With the system's rights.
using PersonFiles = std::function<Result<QList<PersonFile>>(storage::Transaction &, UserId)>;

/// The job that makes it. `keys` outlives it.
jobs::JobHandlers exportJobs(const KeyRing &keys, const PersonFiles &files = {});

} // namespace oh::privacy
