// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/filejobs.h"

#include "backend/files/fileworks.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/avatarservice.h"
#include "backend/storage/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace oh::filejobs {

using files::FileWorks;
using storage::Actor;
using storage::bind;
using storage::Database;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QString scanKind()
{
    return u"file_scan"_s;
}

QString fetchKind()
{
    return u"avatar_fetch"_s;
}

/// As the periodic one.
QString sweepKind()
{
    return u"file_sweep"_s;
}

Result<void> enterJob(Transaction &tx, const QString &kind, FileId file, const QDateTime &now)
{
    const auto entered = jobs::enqueue(tx,
                                       {.kind = kind,
                                        .payload = AboutFile::schema().toJson({file}),
                                        .uniqueKey = kind + u':' + file.toString()},
                                       now);
    if (!entered)
        return entered.error();
    return {};
}

Result<std::optional<Row>> waitingRow(Database &database, FileId file)
{
    return database.runBlocking<std::optional<Row>>(Actor::system(), [file](Transaction &tx) {
        return tx.row(Query::files_select_waiting, {{u":id"_s, bind(file)}});
    });
}

/// Unless it is gone, or has come to something, in the meantime.
Result<void> settle(Database &database, FileId file,
                    const std::function<Result<void>(Transaction &)> &how)
{
    const auto settled =
        database.runBlocking<bool>(Actor::system(), [&](Transaction &tx) -> Result<bool> {
            const auto row = tx.row(Query::files_lock_waiting, {{u":id"_s, bind(file)}});
            if (!row)
                return row.error();
            if (!*row)
                return false;
            if (const auto done = how(tx); !done)
                return done.error();
            return true;
        });
    if (!settled)
        return settled.error();
    return {};
}

Result<void> markReady(Transaction &tx, FileId file)
{
    const auto marked = tx.exec(Query::files_mark_ready, {{u":id"_s, bind(file)}});
    if (!marked)
        return marked.error();
    return {};
}

Result<void> markRefused(Transaction &tx, FileId file, FileProblem problem)
{
    const auto marked = tx.exec(Query::files_mark_refused,
                                {{u":id"_s, bind(file)}, {u":problem"_s, bind(problem)}});
    if (!marked)
        return marked.error();
    return {};
}

Result<void> scan(const FileWorks &works, Database &database, FileId id, const QDateTime &now)
{
    const auto row = waitingRow(database, id);
    if (!row)
        return row.error();
    if (!*row)
        return {};
    if (!works.scanner)
        return settle(database, id, [id](Transaction &tx) { return markReady(tx, id); });
    QFile content(works.store.path((*row)->bytes("sha256"_L1)));
    if (!content.open(QIODevice::ReadOnly)) {
        Error error(ErrorCode::ServiceUnavailable);
        error.internal = u"a content can't be read"_s;
        return error;
    }
    const auto verdict = works.scanner->scan(content);
    if (!verdict)
        return verdict.error();
    return settle(database, id, [&](Transaction &tx) -> Result<void> {
        if (!*verdict)
            return markReady(tx, id);
        if (auto refused = markRefused(tx, id, FileProblem::Infected); !refused)
            return refused;
        if (auto entered = enterSweep(tx, id.value, now); !entered)
            return entered;
        return recordAudit(tx,
                           {u"file.infected"_s,
                            u"file"_s,
                            id.value,
                            {},
                            {{u"found"_s, **verdict},
                             {u"ownerId"_s, (*row)->id<UserId>("owner_id"_L1).toString()}}},
                           now);
    });
}

FileProblem fetchProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PayloadTooLarge:
        return FileProblem::TooLarge;
    case ErrorCode::FileNotAccepted:
        return FileProblem::NotAPicture;
    default:
        return FileProblem::NotReachable;
    }
}

/// Whoever set the address waits for it: what does not come at once is not tried again.
Result<void> fetch(const FileWorks &works, Database &database, FileId id, const jobs::JobRun &run)
{
    const auto row = waitingRow(database, id);
    if (!row)
        return row.error();
    if (!*row)
        return {};
    files::FetchOptions options = works.fetch;
    options.maxBytes = works.limits.avatarBytes;
    options.stopping = run.stopping;
    const auto fetched = files::fetchFromWeb((*row)->text("source_url"_L1), options);
    if (!fetched && fetched.error().code == ErrorCode::Canceled)
        return fetched.error();
    const auto refuse = [&](const Error &why) {
        return settle(database, id, [id, problem = fetchProblem(why.code)](Transaction &tx) {
            return markRefused(tx, id, problem);
        });
    };
    if (!fetched)
        return refuse(fetched.error());
    const auto picture = works.pictures.keep(*fetched);
    if (!picture && picture.error().code == ErrorCode::ServiceUnavailable)
        return picture.error();
    if (!picture)
        return refuse(picture.error());
    const auto replaced =
        database.runBlocking<bool>(Actor::system(), [&](Transaction &tx) -> Result<bool> {
            if (const auto done = avatars::replaceFetched(tx, works, id, *picture, run.now); !done)
                return done.error();
            return true;
        });
    if (!replaced)
        return replaced.error();
    return {};
}

Result<QList<QByteArray>> unknownContents(Transaction &tx, const QList<QByteArray> &hashes)
{
    QStringList hex;
    for (const QByteArray &hash : hashes)
        hex.append(QString::fromLatin1(hash.toHex()));
    const auto rows = tx.rows(Query::files_list_unknown_contents, {{u":hashes"_s, bind(hex)}});
    if (!rows)
        return rows.error();
    QList<QByteArray> unknown;
    for (const Row &row : *rows)
        unknown.append(QByteArray::fromHex(row.raw("hash"_L1)));
    return unknown;
}

Result<int> sweepContents(Transaction &tx, const files::FileStore &store)
{
    // Most belong to somebody: who puts one in waits only while the few others are looked at again.
    QList<QByteArray> suspects;
    std::optional<Error> failure;
    const auto walked = store.forEachContent([&](const QList<QByteArray> &batch) {
        const auto unknown = unknownContents(tx, batch);
        if (unknown)
            suspects += *unknown;
        else
            failure = unknown.error();
        return unknown.ok();
    });
    if (!walked)
        return walked.error();
    if (failure)
        return *failure;
    if (suspects.isEmpty())
        return 0;
    if (const auto locked = tx.row(Query::files_lock_contents_to_sweep); !locked)
        return locked.error();
    const auto unknown = unknownContents(tx, suspects);
    if (!unknown)
        return unknown.error();
    for (const QByteArray &hash : *unknown)
        store.remove(hash);
    return int(unknown->size());
}

Result<int> sweepParts(Transaction &tx, const files::FileStore &store)
{
    const QList<UploadId> parts = store.parts();
    if (parts.isEmpty())
        return 0;
    const auto rows = tx.rows(Query::files_list_known_uploads, {{u":ids"_s, bind(parts)}});
    if (!rows)
        return rows.error();
    QList<UploadId> known;
    for (const Row &row : *rows)
        known.append(row.id<UploadId>("id"_L1));
    int removed = 0;
    for (const UploadId &part : parts) {
        if (known.contains(part))
            continue;
        store.removePart(part);
        ++removed;
    }
    return removed;
}

} // namespace

const api::ObjectSchema<AboutFile> &AboutFile::schema()
{
    static const auto instance =
        api::ObjectSchema<AboutFile>(u"AboutFile"_s).field(u"fileId"_s, &AboutFile::fileId);
    return instance;
}

Result<void> enterScan(Transaction &tx, FileId file, const QDateTime &now)
{
    return enterJob(tx, scanKind(), file, now);
}

Result<void> enterFetch(Transaction &tx, FileId file, const QDateTime &now)
{
    return enterJob(tx, fetchKind(), file, now);
}

Result<void> enterSweep(Transaction &tx, const QUuid &cause, const QDateTime &now)
{
    const auto entered =
        jobs::enqueue(tx,
                      {.kind = sweepKind(),
                       .uniqueKey = sweepKind() + u':' + cause.toString(QUuid::WithoutBraces)},
                      now);
    if (!entered)
        return entered.error();
    return {};
}

jobs::JobHandlers fileJobs(const FileWorks &works, Database &database)
{
    jobs::JobHandlers handlers;
    handlers.insert(scanKind(),
                    jobs::outside<AboutFile>(
                        [&works, &database](const AboutFile &about, const jobs::JobRun &run) {
                            return scan(works, database, about.fileId, run.now);
                        }));
    handlers.insert(fetchKind(),
                    jobs::outside<AboutFile>(
                        [&works, &database](const AboutFile &about, const jobs::JobRun &run) {
                            return fetch(works, database, about.fileId, run);
                        }));
    jobs::JobHandler sweeper;
    sweeper.inTransaction = [&works](Transaction &tx, const QJsonObject &,
                                     const jobs::JobRun &run) -> Result<void> {
        const auto removed = sweep(tx, &works, run.now);
        if (!removed)
            return removed.error();
        return {};
    };
    handlers.insert(sweepKind(), sweeper);
    return handlers;
}

Result<int> enterWaiting(Transaction &tx, const QDateTime &now)
{
    constexpr qint64 patienceSeconds = 10 * 60;
    const auto rows =
        tx.rows(Query::files_list_waiting, {{u":before"_s, bind(now.addSecs(-patienceSeconds))}});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const bool isDeck = row.enumeration<FileKind>("kind"_L1) == FileKind::PitchDeck;
        const auto entered =
            enterJob(tx, isDeck ? scanKind() : fetchKind(), row.id<FileId>("id"_L1), now);
        if (!entered)
            return entered.error();
    }
    return int(rows->size());
}

Result<int> sweep(Transaction &tx, const FileWorks *works, const QDateTime &now)
{
    const auto expired = tx.exec(Query::files_delete_expired_uploads, {{u":now"_s, bind(now)}});
    if (!expired)
        return expired.error();
    if (!works)
        return *expired;
    if (const auto ready = works->store.prepare(); !ready)
        return ready.error();
    const auto contents = sweepContents(tx, works->store);
    if (!contents)
        return contents.error();
    const auto parts = sweepParts(tx, works->store);
    if (!parts)
        return parts.error();
    // Files have their times from the machine, not from our clock.
    constexpr qint64 secondsPerHour = 3600;
    return *contents + *parts +
           works->store.removeTemporary(QDateTime::currentDateTimeUtc().addSecs(-secondsPerHour));
}

privacy::PersonFiles personFiles(const files::FileWorks &works)
{
    return [&works](Transaction &tx, UserId owner) -> Result<QList<privacy::PersonFile>> {
        const auto rows = tx.rows(Query::files_list_own_contents, {{u":owner"_s, bind(owner)}});
        if (!rows)
            return rows.error();
        QList<privacy::PersonFile> all;
        for (const storage::Row &row : *rows) {
            // A name is what somebody typed: no folders of theirs in the archive.
            const QString name = row.text("name"_L1).replace(u'/', u'_').replace(u'\\', u'_');
            const QString folder =
                row.text("kind"_L1) == "pitch_deck"_L1 ? u"pitch-decks/"_s : u"picture/"_s;
            all.append({folder + name,
                        [&store = works.store, content = row.bytes("sha256"_L1),
                         size = row.longInteger("size_bytes"_L1)](qint64 offset, qint64 most) {
                            return store.read(content, offset, std::min(most, size - offset));
                        }});
        }
        return all;
    };
}

} // namespace oh::filejobs
