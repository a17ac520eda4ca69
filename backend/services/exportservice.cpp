// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/exportservice.h"

#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/exportfiles.h"
#include "backend/services/exportrows.h"
#include "backend/services/exportwriter.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::exporting {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

struct LockedExport
{
    Row row;
    ExportStatus status = ExportStatus::Queued;
};

Result<LockedExport> lockExport(Transaction &tx, ExportId id)
{
    const auto row = tx.row(Query::exports_lock_export, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound, Sentence::tr("This export does not exist."));
    const auto status = (*row)->enumeration<ExportStatus>("status"_L1);
    if (!status)
        return Error(ErrorCode::InternalError);
    return LockedExport{**row, *status};
}

Error tooMany()
{
    return Error(
        ErrorCode::Conflict,
        Sentence::tr(
            "These are more than %1 rows. Ask for an export in the background instead, and "
            "fetch its file when it is done.")
            .arg(mostRowsAtOnce));
}

} // namespace

Result<QByteArray> request(Transaction &tx, const Caller &caller, const api::ExportWish &wish)
{
    const auto open = tx.row(Query::exports_count_open, {{u":user"_s, bind(caller.userId)}});
    if (!open)
        return open.error();
    if (*open && (*open)->integer("many"_L1) >= mostOpenExports)
        return Error(
            ErrorCode::Conflict,
            Sentence::tr(
                "%1 of your exports are not done yet. Wait for one of them, or cancel one.")
                .arg(mostOpenExports));
    const ExportId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const QJsonObject filters = api::ExportWish::schema().toJson(wish);
    if (const auto written =
            tx.exec(Query::exports_insert_export, {{u":id"_s, bind(id)},
                                                   {u":user"_s, bind(caller.userId)},
                                                   {u":kind"_s, bind(wish.kind)},
                                                   {u":format"_s, bind(wish.format)},
                                                   {u":filters"_s, bind(filters)},
                                                   {u":now"_s, bind(caller.now)}});
        !written)
        return written.error();
    if (const auto entered = jobs::enqueue(tx,
                                           {.kind = exportJobKind(),
                                            .payload = WriteExport::schema().toJson({id}),
                                            .maxAttempts = mostExportAttempts},
                                           caller.now);
        !entered)
        return entered.error();
    if (const auto audited = recordAudit(
            tx, {u"export.requested"_s, u"export"_s, id.value, {}, filters}, caller.now);
        !audited)
        return audited.error();
    return get(tx, id);
}

Result<QByteArray> list(Transaction &tx, const api::ExportsQuery &query)
{
    return tx.json(Query::exports_list_exports,
                   {{u":limit"_s, bind(query.limit)}, {u":offset"_s, bind(query.offset)}});
}

Result<QByteArray> get(Transaction &tx, ExportId id)
{
    auto json = tx.json(Query::exports_select_json, {{u":id"_s, bind(id)}});
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound, Sentence::tr("This export does not exist."));
    return json;
}

Result<QByteArray> cancel(Transaction &tx, const Caller &caller, ExportId id)
{
    const auto locked = lockExport(tx, id);
    if (!locked)
        return locked.error();
    if (locked->status == ExportStatus::Queued || locked->status == ExportStatus::Running ||
        locked->status == ExportStatus::Done) {
        if (const auto written = tx.exec(Query::exports_cancel,
                                         {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
            !written)
            return written.error();
        if (const auto audited = recordAudit(tx,
                                             {u"export.canceled"_s, u"export"_s, id.value,
                                              QJsonObject{{u"status"_s, toString(locked->status)}},
                                              QJsonObject{{u"status"_s, u"canceled"_s}}},
                                             caller.now);
            !audited)
            return audited.error();
    }
    return get(tx, id);
}

Result<Download> download(Transaction &tx, const Caller &caller, ExportId id)
{
    const auto locked = lockExport(tx, id);
    if (!locked)
        return locked.error();
    const Row &row = locked->row;
    if (row.id<UserId>("requested_by"_L1) != caller.userId)
        return Error(
            ErrorCode::Forbidden,
            Sentence::tr(
                "This file was made for another coordinator. Ask for an export of your own."));
    if (locked->status == ExportStatus::Queued || locked->status == ExportStatus::Running)
        return Error(ErrorCode::Conflict, Sentence::tr("This export is not done yet."));
    const auto expires = row.optUtc("expires_at"_L1);
    const auto kind = row.enumeration<ExportKind>("kind"_L1);
    const auto format = row.enumeration<ExportFormat>("format"_L1);
    if (locked->status != ExportStatus::Done || !expires || *expires <= caller.now || !kind ||
        !format)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("There is no file of this export any more. Ask for a new one."));
    if (const auto audited =
            recordAudit(tx, {u"export.downloaded"_s, u"export"_s, id.value}, caller.now);
        !audited)
        return audited.error();
    return Download{*kind, *format, row.longInteger("bytes"_L1)};
}

Result<QByteArray> atOnce(Transaction &tx, const KeyRing &keys, const Caller &caller,
                          const api::ExportWish &wish)
{
    const auto batch = readRows(tx, keys, wish, caller, {}, mostRowsAtOnce + 1);
    if (!batch)
        return batch.error();
    if (wish.kind != ExportKind::Figures && batch->rows.size() > mostRowsAtOnce)
        return tooMany();
    Writer writer(wish.format, wish.byteOrderMark, columnsOf(wish.kind, wish.format));
    QByteArray text = writer.begin();
    for (const QList<QJsonValue> &row : batch->rows)
        text.append(writer.row(row));
    text.append(writer.end());
    if (const auto audited = recordAudit(
            tx,
            {u"export.downloaded"_s, u"export"_s, {}, {}, api::ExportWish::schema().toJson(wish)},
            caller.now);
        !audited)
        return audited.error();
    return text;
}

QByteArray fileNameFor(ExportKind kind, ExportFormat format, const QDateTime &now)
{
    return (toString(kind) + u'-' + now.date().toString(Qt::ISODate) + u'.' + toString(format))
        .toLatin1();
}

QByteArray contentTypeOf(ExportFormat format)
{
    return format == ExportFormat::Csv ? "text/csv; charset=utf-8" : "application/json";
}

} // namespace oh::exporting
