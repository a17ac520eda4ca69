// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/dataexportservice.h"

#include "backend/auth/keyring.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/notify.h"
#include "backend/services/personaldata.h"
#include "backend/services/ziparchive.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::privacy {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QString exportKind()
{
    return u"data_export"_s;
}

struct ExportPayload
{
    ExportId exportId;
    bool operator==(const ExportPayload &) const = default;
    static const api::ObjectSchema<ExportPayload> &schema()
    {
        static const auto instance = api::ObjectSchema<ExportPayload>(u"ExportPayload"_s)
                                         .field(u"exportId"_s, &ExportPayload::exportId);
        return instance;
    }
};

constexpr qsizetype partBytes = 1024 * 1024;

/// A copied row does not open in another's place.
QByteArray exportPlace(ExportId id, int number)
{
    return "data_export_parts.content:" + id.toString().toLatin1() + ':' +
           QByteArray::number(number);
}

/// Where the archive lies: in parts, each sealed and written as soon as it is full.
class SealedParts
{
public:
    SealedParts(Transaction &tx, const KeyRing &keys, ExportId id)
        : m_tx(tx), m_keys(keys), m_id(id)
    {}

    Result<void> take(QByteArrayView bytes)
    {
        m_size += bytes.size();
        while (!bytes.isEmpty()) {
            const qsizetype fits = std::min(bytes.size(), partBytes - m_part.size());
            m_part.append(bytes.first(fits));
            bytes = bytes.sliced(fits);
            if (m_part.size() < partBytes)
                break;
            if (auto kept = keep(); !kept)
                return kept;
        }
        return {};
    }
    Result<void> finish() { return m_part.isEmpty() ? Result<void>() : keep(); }
    qint64 size() const { return m_size; }

private:
    Result<void> keep()
    {
        const auto written =
            m_tx.exec(Query::privacy_insert_part,
                      {{u":id"_s, bind(m_id)},
                       {u":number"_s, bind(m_number)},
                       {u":content"_s, bind(m_keys.seal(m_part, exportPlace(m_id, m_number)))}});
        if (!written)
            return written.error();
        ++m_number;
        m_part.clear();
        return {};
    }

    Transaction &m_tx;
    const KeyRing &m_keys;
    const ExportId m_id;
    QByteArray m_part;
    qint64 m_size = 0;
    int m_number = 0;
};

Result<QByteArray> dataFile(const KeyRing &keys, const Row &row, const QDateTime &now)
{
    QJsonObject data = QJsonDocument::fromJson(row.raw("data"_L1)).object();
    const UserId user = row.id<UserId>("user_id"_L1);
    const auto email = openEmail(keys, user, row.bytes("email_sealed"_L1));
    if (!email)
        return email.error();
    QJsonObject account = data[u"account"_s].toObject();
    account.insert(u"email"_s, *email);
    data.insert(u"account"_s, account);
    if (const auto sealed = row.optBytes("phone_sealed"_L1)) {
        const auto phone = openPhone(keys, user, *sealed);
        if (!phone)
            return phone.error();
        QJsonObject profile = data[u"profile"_s].toObject();
        profile.insert(u"phone"_s, *phone);
        data.insert(u"profile"_s, profile);
    }
    QJsonArray changes;
    const QJsonArray sealedChanges = data[u"emailChanges"_s].toArray();
    for (const auto &sealed : sealedChanges) {
        QJsonObject change = sealed.toObject();
        for (const QString &name : {u"from"_s, u"to"_s}) {
            const auto address =
                openEmail(keys, user, QByteArray::fromHex(change[name].toString().toLatin1()));
            if (!address)
                return address.error();
            change.insert(name, *address);
        }
        changes.append(change);
    }
    data.insert(u"emailChanges"_s, changes);
    data.insert(u"exportedAt"_s, api::formatUtc(now));
    return QJsonDocument(data).toJson(QJsonDocument::Indented);
}

/// A piece at a time. False when it can't be read (any more): what came before stays in the
/// archive.
Result<bool> addContent(ZipStream &archive, const PersonFile &file)
{
    for (qint64 offset = 0;;) {
        const auto piece = file.read(offset, partBytes);
        if (!piece)
            return false;
        if (piece->isEmpty())
            return true;
        if (const auto written = archive.write(*piece); !written)
            return written.error();
        offset += piece->size();
    }
}

/// One file that can't be read is no reason to keep the others, and the data, from their owner.
Result<void> addFiles(ZipStream &archive, const QList<PersonFile> &files)
{
    QJsonArray missing;
    for (const PersonFile &file : files) {
        const auto name = archive.begin(file.name);
        if (!name)
            return name.error();
        const auto isWhole = addContent(archive, file);
        if (!isWhole)
            return isWhole.error();
        if (!*isWhole)
            missing.append(*name);
    }
    if (missing.isEmpty())
        return {};
    const QJsonObject list{
        {u"note"_s, u"These files of yours could not be read when this archive was made, so that "
                    "they are empty or incomplete in it. Ask for your data again later, or tell a "
                    "coordinator."_s},
        {u"files"_s, missing}};
    return archive.add(u"missing-files.json"_s,
                       QJsonDocument(list).toJson(QJsonDocument::Indented));
}

Result<void> makeExport(Transaction &tx, const KeyRing &keys, const PersonFiles &files, ExportId id,
                        const QDateTime &now)
{
    const auto row = tx.row(Query::privacy_lock_export, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    // Its owner was erased in the meantime, or the job was run again.
    if (!*row || (*row)->boolean("done"_L1))
        return {};
    const UserId user = (*row)->id<UserId>("user_id"_L1);
    const auto data = dataFile(keys, **row, now);
    if (!data)
        return data.error();
    SealedParts parts(tx, keys, id);
    ZipStream archive([&parts](QByteArrayView bytes) { return parts.take(bytes); }, now);
    if (auto added = archive.add(u"data.json"_s, *data); !added)
        return added;
    if (files) {
        const auto theirs = files(tx, user);
        if (!theirs)
            return theirs.error();
        if (auto added = addFiles(archive, *theirs); !added)
            return added;
    }
    if (auto ended = archive.finish(); !ended)
        return ended;
    if (auto ended = parts.finish(); !ended)
        return ended;
    const QDateTime expires = now.addSecs(qint64(exportHours) * 3600);
    const auto kept =
        tx.exec(Query::privacy_finish_export, {{u":id"_s, bind(id)},
                                               {u":now"_s, bind(now)},
                                               {u":expires"_s, bind(expires)},
                                               {u":size"_s, bind(int(parts.size()))}});
    if (!kept)
        return kept.error();
    Notification ready{NotificationKind::DataExportReady,
                       u"data_export_ready"_s,
                       user,
                       {{u"exportId"_s, id.toString()}, {u"untilUtc"_s, api::formatUtc(expires)}}};
    ready.validUntil = expires;
    return notify(tx, ready, now);
}

Result<std::optional<Row>> newest(Transaction &tx, const Caller &caller)
{
    return tx.row(Query::privacy_select_newest_export,
                  {{u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
}

Result<void> auditExport(Transaction &tx, const Caller &caller, const QString &action,
                         const QUuid &id)
{
    return recordAudit(tx, {action, u"data_export"_s, id}, caller.now);
}

} // namespace

Result<QByteArray> requestExport(Transaction &tx, const Caller &caller)
{
    const auto locked = tx.row(Query::privacy_lock_person, {{u":user"_s, bind(caller.userId)}});
    if (!locked)
        return locked.error();
    const auto last = newest(tx, caller);
    if (!last)
        return last.error();
    if (*last) {
        const QDateTime again =
            (*last)->utc("requested_at"_L1).addSecs(qint64(requestHours) * 3600);
        if (again > caller.now) {
            Error error(
                ErrorCode::RateLimited,
                Sentence::tr(
                    "Your data was asked for less than a day ago. Download that file, or ask "
                    "again tomorrow."));
            error.retryAfterSeconds = int(caller.now.secsTo(again));
            return error;
        }
    }
    const ExportId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto written = tx.exec(
        Query::privacy_insert_export,
        {{u":id"_s, bind(id)}, {u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    const auto entered = jobs::enqueue(tx,
                                       {.kind = exportKind(),
                                        .payload = ExportPayload::schema().toJson({id}),
                                        .uniqueKey = exportKind() + u':' + id.toString()},
                                       caller.now);
    if (!entered)
        return entered.error();
    if (const auto noted = auditExport(tx, caller, u"export.requested"_s, id.value); !noted)
        return noted.error();
    return newestExport(tx, caller);
}

Result<QByteArray> newestExport(Transaction &tx, const Caller &caller)
{
    const auto found = newest(tx, caller);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("You have not asked for your data yet."));
    return (*found)->raw("json"_L1);
}

Result<void> exportContent(Transaction &tx, const Caller &caller, const KeyRing &keys,
                           const ExportSink &sink)
{
    const auto found = tx.row(Query::privacy_select_export_content,
                              {{u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(
            ErrorCode::NotFound,
            Sentence::tr("There is no file of your data now. Ask for one; it is ready in a moment "
                         "and kept for a week."));
    const ExportId id = (*found)->id<ExportId>("id"_L1);
    if (const auto noted = auditExport(tx, caller, u"export.downloaded"_s, id.value); !noted)
        return noted.error();
    const qint64 size = (*found)->longInteger("size_bytes"_L1);
    if (auto begun = sink.begin(size); !begun)
        return begun;
    qint64 given = 0;
    for (int number = 0; given < size; ++number) {
        const auto row = tx.row(Query::privacy_select_part,
                                {{u":id"_s, bind(id)}, {u":number"_s, bind(number)}});
        if (!row)
            return row.error();
        if (!*row)
            return Error(ErrorCode::InternalError);
        const auto part = keys.open((*row)->bytes("content_sealed"_L1), exportPlace(id, number));
        if (!part)
            return part.error();
        given += part->size();
        if (auto taken = sink.take(*part); !taken)
            return taken;
    }
    return {};
}

jobs::JobHandlers exportJobs(const KeyRing &keys, const PersonFiles &files)
{
    jobs::JobHandlers handlers;
    handlers.insert(
        exportKind(),
        jobs::inTransaction<ExportPayload>(
            [&keys, files](Transaction &tx, const ExportPayload &payload, const jobs::JobRun &run) {
                return makeExport(tx, keys, files, payload.exportId, run.now);
            }));
    return handlers;
}

} // namespace oh::privacy
