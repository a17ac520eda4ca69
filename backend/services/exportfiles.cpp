// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/exportfiles.h"

#include "backend/jobs/jobqueue.h"
#include "backend/mail/mailvariables.h"
#include "backend/services/exportrows.h"
#include "backend/services/exportwriter.h"
#include "backend/services/notificationservice.h"
#include "backend/services/notify.h"
#include "backend/storage/database.h"
#include "models/api/codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oh::exporting {

using storage::Actor;
using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int batchRows = 250;
/// Somebody may still be fetching a file of an export that was canceled just now, or writing it.
constexpr qint64 strayFileSecs = 3600;

QString fileOf(const QString &folder, ExportId id, ExportFormat format)
{
    return QDir(folder).filePath(id.toString() + u'.' + toString(format));
}

/// How the writing of one file ended.
enum class Ending { Done, Canceled };

class ExportRun
{
public:
    ExportRun(const Workshop &workshop, ExportId id, const jobs::JobRun &run)
        : m_workshop(workshop), m_id(id), m_run(run)
    {}

    Result<void> work()
    {
        const auto found = load();
        if (!found)
            return found.error();
        if (!*found)
            return {}; // canceled before it began
        auto ended = write();
        if (m_partial) {
            // Not its own remove(): that leaves a file alone whose last bytes can't be written.
            m_partial->close();
            QFile::remove(m_partial->fileName());
        }
        if (!m_diskTrouble.isEmpty())
            return fail(
                Sentence::tr("The file can't be written on the server: %1. Tell whoever runs "
                             "it, and ask for the export again then.")
                    .arg(m_diskTrouble));
        if (ended)
            return {};
        const bool lastTry = m_run.attempt >= mostExportAttempts;
        if (ended.error().code != ErrorCode::Canceled && lastTry) {
            if (auto noted = fail(Sentence::tr("The export failed several times. Ask for it again "
                                               "later."));
                !noted)
                return noted;
        }
        return ended.error();
    }

private:
    template <typename T>
    Result<T> inTransaction(storage::Database::Work<T> work)
    {
        return m_workshop.database->runBlocking<T>(Actor::system(), std::move(work));
    }

    /// False when nobody wants it any more.
    Result<bool> load()
    {
        return inTransaction<bool>([this](Transaction &tx) -> Result<bool> {
            const auto row = tx.row(Query::exports_lock_export, {{u":id"_s, bind(m_id)}});
            if (!row)
                return row.error();
            if (!*row)
                return false;
            const auto wish = api::ExportWish::schema().fromJson(
                (*row)->json("filters"_L1).toObject(), api::Mode::Lenient);
            if (!wish)
                return wish.error();
            m_wish = *wish;
            m_caller = {(*row)->id<UserId>("requested_by"_L1), Role::Coordinator, m_run.now};
            const auto total = countRows(tx, m_wish);
            if (!total)
                return total.error();
            const auto started = tx.exec(Query::exports_start, {{u":id"_s, bind(m_id)},
                                                                {u":total"_s, bind(*total)},
                                                                {u":now"_s, bind(m_run.now)}});
            if (!started)
                return started.error();
            return *started == 1;
        });
    }

    bool put(const QByteArray &text)
    {
        if (m_partial->write(text) == text.size())
            return true;
        m_diskTrouble = m_partial->errorString();
        return false;
    }

    Result<Ending> write()
    {
        if (!QDir().mkpath(m_workshop.folder)) {
            m_diskTrouble = u"its folder can't be made"_s;
            return Error(ErrorCode::InternalError);
        }
        const QString name = fileOf(m_workshop.folder, m_id, m_wish.format);
        m_partial = std::make_unique<QFile>(name + u".part"_s);
        // Nobody else on the machine may read it.
        if (!m_partial->open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            !m_partial->setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            m_diskTrouble = m_partial->errorString();
            return Error(ErrorCode::InternalError);
        }
        Writer writer(m_wish.format, m_wish.byteOrderMark, columnsOf(m_wish.kind, m_wish.format));
        if (!put(writer.begin()))
            return Error(ErrorCode::InternalError);
        int done = 0;
        for (QUuid after;;) {
            if (m_run.stopping && m_run.stopping())
                return Error(ErrorCode::Canceled);
            const auto batch = inTransaction<Batch>([this, after](Transaction &tx) {
                return readRows(tx, *m_workshop.keys, m_wish, m_caller, after, batchRows);
            });
            if (!batch)
                return batch.error();
            for (const QList<QJsonValue> &row : batch->rows) {
                if (!put(writer.row(row)))
                    return Error(ErrorCode::InternalError);
            }
            done += int(batch->rows.size());
            if (batch->last.isNull())
                break;
            after = batch->last;
            const auto wanted = note(Query::exports_note_progress, {{u":done"_s, bind(done)}});
            if (!wanted)
                return wanted.error();
            if (!*wanted)
                return Ending::Canceled;
        }
        if (!put(writer.end()))
            return Error(ErrorCode::InternalError);
        return finish(name, done);
    }

    Result<Ending> finish(const QString &name, int done)
    {
        if (!m_partial->flush() || m_partial->error() != QFile::NoError) {
            m_diskTrouble = m_partial->errorString();
            return Error(ErrorCode::InternalError);
        }
        const qint64 bytes = m_partial->size();
        m_partial->close();
        QFile::remove(name);
        if (!m_partial->rename(name)) {
            m_diskTrouble = m_partial->errorString();
            return Error(ErrorCode::InternalError);
        }
        m_partial.reset();
        // A day from when it can be fetched, however long it took.
        const QDateTime finished = m_run.later();
        const QDateTime expires = finished.addSecs(exportHours * 3600LL);
        Notification ready = news(u"export_ready"_s, {{u"untilUtc"_s, api::formatUtc(expires)}});
        ready.validUntil = expires;
        const auto wanted = note(Query::exports_finish,
                                 {{u":done"_s, bind(done)},
                                  {u":bytes"_s, bind(bytes)},
                                  {u":expires"_s, bind(expires)},
                                  {u":now"_s, bind(finished)}},
                                 ready);
        if (wanted && *wanted)
            return Ending::Done;
        QFile::remove(name);
        if (!wanted)
            return wanted.error();
        return Ending::Canceled;
    }

    Notification news(const QString &templateName, QJsonObject facts = {}) const
    {
        facts.insert(u"exportId"_s, m_id.toString());
        facts.insert(u"exportKind"_s, toString(m_wish.kind));
        return {NotificationKind::ExportFinished, templateName, m_caller.userId, facts};
    }

    /// False when it was canceled meanwhile; nobody is told then.
    Result<bool> note(Query query, Binds binds, const std::optional<Notification> &told = {})
    {
        binds.append({u":id"_s, bind(m_id)});
        return inTransaction<bool>(
            [query, binds, told, now = m_run.later()](Transaction &tx) -> Result<bool> {
                const auto written = tx.exec(query, binds);
                if (!written)
                    return written.error();
                if (*written != 1)
                    return false;
                if (told) {
                    if (const auto done = notify(tx, *told, now); !done)
                        return done.error();
                }
                return true;
            });
    }

    /// Kept in the language of whoever asked for the export.
    Result<void> fail(const Sentence &why)
    {
        const auto reader = inTransaction<std::optional<MailReader>>([this](Transaction &tx) {
            return notifications::readerOf(tx, m_caller.userId, Language::English);
        });
        // That it failed is to be noted even where their language can't be found out.
        const Language language = reader && *reader ? (*reader)->language : Language::English;
        const auto noted =
            note(Query::exports_fail,
                 {{u":error"_s, bind(why.in(language))}, {u":now"_s, bind(m_run.later())}},
                 news(u"export_failed"_s));
        if (!noted)
            return noted.error();
        return {};
    }

    const Workshop &m_workshop;
    const ExportId m_id;
    const jobs::JobRun &m_run;
    api::ExportWish m_wish;
    Caller m_caller;
    std::unique_ptr<QFile> m_partial;
    QString m_diskTrouble;
};

} // namespace

const api::ObjectSchema<WriteExport> &WriteExport::schema()
{
    static const auto instance = api::ObjectSchema<WriteExport>(u"WriteExport"_s)
                                     .field(u"exportId"_s, &WriteExport::exportId);
    return instance;
}

QString exportJobKind()
{
    return u"write_export"_s;
}

jobs::JobHandler exportHandler(const Workshop &workshop)
{
    return jobs::outside<WriteExport>(
        [workshop](const WriteExport &payload, const jobs::JobRun &run) -> Result<void> {
            return ExportRun(workshop, payload.exportId, run).work();
        });
}

Result<int> removeExpired(Transaction &tx, const QString &folder, const QDateTime &now)
{
    const auto expired = tx.rows(Query::exports_list_expired, {{u":now"_s, bind(now)}});
    if (!expired)
        return expired.error();
    QList<ExportId> ids;
    if (folder.isEmpty())
        return 0;
    for (const Row &row : *expired) {
        const auto format = row.enumeration<ExportFormat>("format"_L1);
        const ExportId id = row.id<ExportId>("id"_L1);
        const QString name = fileOf(folder, id, format.value_or(ExportFormat::Csv));
        if (QFile::exists(name) && !QFile::remove(name))
            return Error::technical(ErrorCode::InternalError,
                                    u"The file of an export that has expired can't be deleted."_s);
        ids.append(id);
    }
    if (!ids.isEmpty()) {
        if (const auto written = tx.exec(Query::exports_expire, {{u":ids"_s, bind(ids)}}); !written)
            return written.error();
    }
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.csv"_s, u"*.json"_s, u"*.part"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto id = ExportId::parse(file.fileName().section(u'.', 0, 0));
        if (!id || file.lastModified().secsTo(QDateTime::currentDateTimeUtc()) < strayFileSecs)
            continue;
        const auto row = tx.row(Query::exports_lock_export, {{u":id"_s, bind(*id)}});
        if (!row)
            return row.error();
        const QString status = *row ? (*row)->text("status"_L1) : QString();
        if (status != u"done"_s && status != u"running"_s && status != u"queued"_s)
            QFile::remove(file.absoluteFilePath());
    }
    return int(ids.size());
}

bool removeFiles(const QString &folder, const QList<ExportId> &ids)
{
    if (folder.isEmpty())
        return true;
    bool all = true;
    for (const ExportId &id : ids) {
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
            const QString name = fileOf(folder, id, format);
            for (const QString &file : {name, QString(name + u".part"_s)})
                all = (!QFile::exists(file) || QFile::remove(file)) && all;
        }
    }
    return all;
}

QString filePath(const QString &folder, ExportId id, ExportFormat format)
{
    return fileOf(folder, id, format);
}

} // namespace oh::exporting
