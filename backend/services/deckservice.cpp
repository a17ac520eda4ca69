// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/deckservice.h"

#include "backend/files/documents.h"
#include "backend/files/fileworks.h"
#include "backend/services/audit.h"
#include "backend/services/filejobs.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::decks {

using files::FileWorks;
using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr qint64 bytesPerMegabyte = 1024LL * 1024;

Error noSuchUpload()
{
    return Error(ErrorCode::NotFound,
                 Sentence::tr("This upload does not exist, or waited too long. Begin again."));
}

Error noSuchFile()
{
    return Error(ErrorCode::NotFound, Sentence::tr("This file does not exist, or not any more."));
}

Error tooLarge(qint64 most)
{
    return Error(
        ErrorCode::PayloadTooLarge,
        Sentence::tr("Files may have up to %1 MB. Make it smaller.").arg(most / bytesPerMegabyte));
}

Result<Row> usageRow(Transaction &tx, const Caller &caller)
{
    const auto row = tx.row(Query::files_select_usage,
                            {{u":owner"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!row)
        return row.error();
    return **row;
}

QDateTime expiry(const Caller &caller, const FileWorks &works)
{
    constexpr qint64 secondsPerHour = 3600;
    return caller.now.addSecs(works.limits.uploadHours * secondsPerHour);
}

/// The whole deck is there: a file, or what is wrong with it.
Result<FileId> keepDeck(Transaction &tx, const Caller &caller, const FileWorks &works, UploadId id,
                        const QString &name, files::DocumentFormat format)
{
    const auto locked = tx.row(Query::files_lock_contents);
    if (!locked)
        return locked.error();
    const auto content = works.store.adopt(id);
    if (!content)
        return content.error();
    const FileId file(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const FileState state = works.scanner ? FileState::Waiting : FileState::Ready;
    const auto inserted = withSystemRights(tx, caller.roleName(), [&] {
        return tx.exec(Query::files_insert_file,
                       {{u":id"_s, bind(file)},
                        {u":owner"_s, bind(caller.userId)},
                        {u":kind"_s, bind(FileKind::PitchDeck)},
                        {u":name"_s, bind(files::nameWithEnding(name, format))},
                        {u":media_type"_s, bind(files::mediaType(format))},
                        {u":size"_s, bind(content->size)},
                        {u":sha256"_s, bind(content->sha256)},
                        {u":state"_s, bind(state)},
                        {u":avatar"_s, {}},
                        {u":pixels"_s, {}},
                        {u":width"_s, {}},
                        {u":height"_s, {}},
                        {u":crop"_s, {}},
                        {u":source"_s, {}},
                        {u":source_url"_s, {}},
                        {u":now"_s, bind(caller.now)}});
    });
    if (!inserted)
        return inserted.error();
    if (state == FileState::Waiting) {
        if (const auto entered = filejobs::enterScan(tx, file, caller.now); !entered)
            return entered.error();
    }
    return file;
}

} // namespace

Result<UploadId> beginUpload(Transaction &tx, const Caller &caller, const FileWorks &works,
                             const QString &name, qint64 size)
{
    if (size <= 0)
        return Error::validation(
            {{u"Upload-Length"_s, Sentence::tr("must be the file's size in bytes")}});
    if (size > works.limits.deckBytes)
        return tooLarge(works.limits.deckBytes);
    if (const auto ready = works.store.prepare(); !ready)
        return ready.error();
    const auto locked = tx.row(Query::files_lock_owner, {{u":owner"_s, bind(caller.userId)}});
    if (!locked)
        return locked.error();
    const auto used = usageRow(tx, caller);
    if (!used)
        return used.error();
    if (used->integer("files"_L1) >= works.limits.decks)
        return Error(ErrorCode::QuotaExceeded,
                     Sentence::tr("You have %1 files, which is all there may be. Remove one first.")
                         .arg(works.limits.decks));
    if (used->longInteger("used_bytes"_L1) + size > works.limits.quotaBytes)
        return Error(ErrorCode::QuotaExceeded,
                     Sentence::tr("Your files may take %1 MB. Remove one first.")
                         .arg(works.limits.quotaBytes / bytesPerMegabyte));
    const UploadId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto inserted =
        tx.exec(Query::files_insert_upload, {{u":id"_s, bind(id)},
                                             {u":owner"_s, bind(caller.userId)},
                                             {u":name"_s, bind(tidyFileName(name))},
                                             {u":size"_s, bind(size)},
                                             {u":expires_at"_s, bind(expiry(caller, works))},
                                             {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    return id;
}

Result<QByteArray> upload(Transaction &tx, const Caller &caller, UploadId id)
{
    auto json = tx.json(
        Query::files_select_upload_json,
        {{u":id"_s, bind(id)}, {u":owner"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (json && json->isEmpty())
        return noSuchUpload();
    return json;
}

Result<Appended> append(Transaction &tx, const Caller &caller, const FileWorks &works, UploadId id,
                        qint64 offset, const QByteArray &bytes)
{
    const auto row = tx.row(
        Query::files_lock_upload,
        {{u":id"_s, bind(id)}, {u":owner"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!row)
        return row.error();
    if (!*row)
        return noSuchUpload();
    const qint64 size = (*row)->longInteger("size_bytes"_L1);
    const qint64 received = (*row)->longInteger("received_bytes"_L1);
    if (offset != received)
        return Error(ErrorCode::UploadOffset);
    if (bytes.size() > size - received)
        return Error(ErrorCode::PayloadTooLarge,
                     Sentence::tr("This is more than the upload was to bring. Begin again."));
    if (bytes.isEmpty())
        return Appended{received, {}};
    if (auto written = works.store.writePart(id, offset, bytes); !written)
        return written.error();
    Appended appended{received + bytes.size(), {}};
    std::optional<FileId> file;
    if (appended.received == size) {
        const auto format = files::inspectDocument(works.store.partPath(id));
        if (!format && format.error().code != ErrorCode::FileNotAccepted)
            return format.error();
        if (!format) {
            if (auto gone = cancelUpload(tx, caller, id); !gone)
                return gone.error();
            appended.refused = format.error();
            return appended;
        }
        const auto kept = keepDeck(tx, caller, works, id, (*row)->text("name"_L1), *format);
        if (!kept)
            return kept.error();
        file = *kept;
    }
    const auto updated =
        tx.exec(Query::files_update_upload, {{u":id"_s, bind(id)},
                                             {u":received"_s, bind(appended.received)},
                                             {u":file"_s, bind(file)},
                                             {u":expires_at"_s, bind(expiry(caller, works))}});
    if (!updated)
        return updated.error();
    // The part has served its turn once this is committed.
    if (file) {
        if (const auto entered = filejobs::enterSweep(tx, id.value, caller.now); !entered)
            return entered.error();
    }
    return appended;
}

Result<void> cancelUpload(Transaction &tx, const Caller &caller, UploadId id)
{
    const auto removed = tx.exec(Query::files_delete_upload,
                                 {{u":id"_s, bind(id)}, {u":owner"_s, bind(caller.userId)}});
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return noSuchUpload();
    return filejobs::enterSweep(tx, id.value, caller.now);
}

Result<QByteArray> list(Transaction &tx, const Caller &caller, const api::FilesQuery &query)
{
    return tx.json(Query::files_list_decks,
                   {{u":owner"_s, bind(query.ownerId.value_or(caller.userId))},
                    {u":limit"_s, bind(query.limit)},
                    {u":offset"_s, bind(query.offset)}});
}

Result<QByteArray> show(Transaction &tx, FileId id)
{
    auto json = tx.json(Query::files_select_deck, {{u":id"_s, bind(id)}});
    if (json && json->isEmpty())
        return noSuchFile();
    return json;
}

Result<DeckContent> content(Transaction &tx, FileId id)
{
    const auto row = tx.row(Query::files_select_deck, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    if (!*row)
        return noSuchFile();
    const Row &deck = **row;
    const auto state = deck.enumeration<FileState>("state"_L1);
    if (state == FileState::Refused)
        return Error(
            ErrorCode::FileNotReady,
            Sentence::tr(
                "The virus scanner found something in this file, so it is not handed out."));
    if (state != FileState::Ready)
        return Error(ErrorCode::FileNotReady);
    return DeckContent{deck.text("name"_L1), deck.text("media_type"_L1), deck.bytes("sha256"_L1),
                       deck.longInteger("size_bytes"_L1)};
}

Result<void> remove(Transaction &tx, const Caller &caller, FileId id)
{
    const auto row = tx.row(Query::files_select_deck, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    if (!*row)
        return noSuchFile();
    const UserId owner = (*row)->id<UserId>("owner_id"_L1);
    if (owner != caller.userId && caller.role != Role::Coordinator)
        return Error(ErrorCode::Forbidden);
    const auto removed = tx.exec(Query::files_delete_file, {{u":id"_s, bind(id)}});
    if (!removed)
        return removed.error();
    if (auto entered = filejobs::enterSweep(tx, id.value, caller.now); !entered)
        return entered;
    return recordIfCoordinator(tx, caller,
                               {u"file.removed"_s,
                                u"file"_s,
                                id.value,
                                {{u"ownerId"_s, owner.toString()},
                                 {u"mediaType"_s, (*row)->text("media_type"_L1)},
                                 {u"sizeBytes"_s, (*row)->longInteger("size_bytes"_L1)}}});
}

Result<api::FileUsage> usage(Transaction &tx, const Caller &caller, const FileWorks &works)
{
    const auto used = usageRow(tx, caller);
    if (!used)
        return used.error();
    return api::FileUsage{used->integer("used_bytes"_L1),
                          int(works.limits.quotaBytes),
                          used->integer("files"_L1),
                          works.limits.decks,
                          int(works.limits.deckBytes),
                          int(works.limits.avatarBytes),
                          int(works.limits.partBytes),
                          {files::mediaType(files::DocumentFormat::Pdf),
                           files::mediaType(files::DocumentFormat::Pptx)}};
}

} // namespace oh::decks
