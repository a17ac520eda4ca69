// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/files.h"
#include "models/result.h"

#include <QByteArray>

#include <optional>

namespace oh::storage {
class Transaction;
}
namespace oh::files {
struct FileWorks;
}

/// Pitch decks of mentees (FR8), and their way into the store. Works in the caller's transaction;
/// bytes are the answer's JSON unless a line says otherwise.
namespace oh::decks {

/// A deck is on its way: its size counts from now on. QuotaExceeded, PayloadTooLarge.
Result<UploadId> beginUpload(storage::Transaction &tx, const Caller &caller,
                             const files::FileWorks &works, const QString &name, qint64 size);
/// The caller's own, as long as it has not expired.
Result<QByteArray> upload(storage::Transaction &tx, const Caller &caller, UploadId id);

struct Appended
{
    qint64 received = 0;
    /// Everything has come, and is no deck: the upload is gone, which has to be committed.
    std::optional<Error> refused;
};
/// What comes next, at `offset`; UploadOffset when that is somewhere else. With its last byte a
/// deck is looked at and becomes a file, which waits for the virus scanner if there is one.
Result<Appended> append(storage::Transaction &tx, const Caller &caller,
                        const files::FileWorks &works, UploadId id, qint64 offset,
                        const QByteArray &bytes);
Result<void> cancelUpload(storage::Transaction &tx, const Caller &caller, UploadId id);

/// Those of somebody that the caller may see: their owner and coordinators all, mentors who meet
/// them what is ready.
Result<QByteArray> list(storage::Transaction &tx, const Caller &caller,
                        const api::FilesQuery &query);
Result<QByteArray> show(storage::Transaction &tx, FileId id);

/// What is handed out.
struct DeckContent
{
    QString name;
    QString mediaType;
    QByteArray sha256;
    qint64 size = 0;
};
Result<DeckContent> content(storage::Transaction &tx, FileId id);
/// By its owner, or by coordinators, which is audited. Its content goes with a sweep that is
/// entered here.
Result<void> remove(storage::Transaction &tx, const Caller &caller, FileId id);

Result<api::FileUsage> usage(storage::Transaction &tx, const Caller &caller,
                             const files::FileWorks &works);

} // namespace oh::decks
