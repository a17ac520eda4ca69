// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/dataexportservice.h"

#include "backend/auth/keyring.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/personaldata.h"
#include "backend/services/ziparchive.h"
#include "backend/storage/transaction.h"

#include <QJsonDocument>

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

/// A copied row does not open in another's place.
QByteArray exportPlace(ExportId id)
{
    return "data_exports.content:" + id.toString().toLatin1();
}

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
    data.insert(u"exportedAt"_s, api::formatUtc(now));
    return QJsonDocument(data).toJson(QJsonDocument::Indented);
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
    auto data = dataFile(keys, **row, now);
    if (!data)
        return data.error();
    ZipArchive archive;
    archive.add(u"data.json"_s, *std::move(data));
    if (files) {
        const auto theirs = files(tx, (*row)->id<UserId>("user_id"_L1));
        if (!theirs)
            return theirs.error();
        for (const PersonFile &file : *theirs)
            archive.add(file.name, file.content);
    }
    const auto packed = archive.pack(now);
    if (!packed)
        return packed.error();
    const auto kept = tx.exec(Query::privacy_finish_export,
                              {{u":id"_s, bind(id)},
                               {u":now"_s, bind(now)},
                               {u":expires"_s, bind(now.addSecs(qint64(exportHours) * 3600))},
                               {u":size"_s, bind(int(packed->size()))},
                               {u":content"_s, bind(keys.seal(*packed, exportPlace(id)))}});
    if (!kept)
        return kept.error();
    return {};
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
            Error error(ErrorCode::RateLimited,
                        u"Your data was asked for less than a day ago. Download that file, or ask "
                        "again tomorrow."_s);
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
        return Error(ErrorCode::NotFound, u"You have not asked for your data yet."_s);
    return (*found)->raw("json"_L1);
}

Result<QByteArray> exportContent(Transaction &tx, const Caller &caller, const KeyRing &keys)
{
    const auto found = tx.row(Query::privacy_select_export_content,
                              {{u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound,
                     u"There is no file of your data now. Ask for one; it is ready in a moment "
                     "and kept for a week."_s);
    const ExportId id = (*found)->id<ExportId>("id"_L1);
    if (const auto noted = auditExport(tx, caller, u"export.downloaded"_s, id.value); !noted)
        return noted.error();
    return keys.open((*found)->bytes("content_sealed"_L1), exportPlace(id));
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
