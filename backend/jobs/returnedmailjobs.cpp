// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/returnedmailjobs.h"

#include "backend/config/logging.h"
#include "backend/jobs/jobqueue.h"
#include "backend/mail/returnedmail.h"
#include "backend/storage/database.h"
#include "models/clock.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::jobs {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

/// What they say comes first, and then what they send back, of which the head is enough.
constexpr qint64 mostOfAReport = 1 << 20;

QString returnedMailKind()
{
    return u"returned_mail"_s;
}

struct ReturnedFile
{
    QString path;
    /// Where it goes when it was read; empty: nowhere, it is deleted.
    QString readPath;
};

QList<ReturnedFile> returnedFiles(const QString &directory, int most)
{
    const QDir root(directory);
    const bool isMaildir = root.exists(u"new"_s);
    const QDir folder(isMaildir ? root.filePath(u"new"_s) : directory);
    const QStringList names = folder.entryList(isMaildir ? QStringList() : QStringList{u"*.eml"_s},
                                               QDir::Files | QDir::NoSymLinks, QDir::Name);
    QList<ReturnedFile> files;
    for (const QString &name : names) {
        if (files.size() >= most)
            break;
        // Seen, as mail programs mark it.
        files.append({folder.filePath(name),
                      isMaildir ? root.filePath(u"cur/"_s + name + u":2,S"_s) : QString()});
    }
    return files;
}

Result<void> cannotMove(const QString &path)
{
    Error error(ErrorCode::InternalError);
    error.internal = u"%1 can't be put where it belongs"_s.arg(path);
    return error;
}

Result<void> putAway(const ReturnedFile &file)
{
    if (file.readPath.isEmpty())
        return QFile::remove(file.path) ? Result<void>() : cannotMove(file.path);
    QDir().mkpath(QFileInfo(file.readPath).path());
    return QFile::rename(file.path, file.readPath) ? Result<void>() : cannotMove(file.path);
}

Result<void> setAside(const ReturnedFile &file, const QString &directory)
{
    const QString folder = QDir(directory).filePath(u"set-aside"_s);
    QDir().mkpath(folder);
    const QString place = QDir(folder).filePath(QFileInfo(file.path).fileName());
    QFile::remove(place); // one of that name, from before
    if (!QFile::rename(file.path, place))
        return cannotMove(file.path);
    qCWarning(logMail).noquote() << u"returned mail that says nothing of ours: "_s + place;
    return {};
}

/// Also what was noted before: nothing changes then.
Result<int> note(storage::Database &database, const ReturnedMail &returned, const QDateTime &now)
{
    // Our ids are what stands before the @; of another's mail there is nothing to note.
    const QUuid id = QUuid::fromString(returned.messageId.section(u'@', 0, 0));
    if (id.isNull())
        return 0;
    const QString why =
        (returned.kind == ReturnedMail::Kind::Complaint ? u"complaint: "_s : u"returned: "_s) +
        (returned.code.isEmpty() ? u"without a reason"_s : returned.code);
    return database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(Query::mail_mark_returned, {{u":message_id"_s, bind(returned.messageId)},
                                                   {u":id"_s, bind(id)},
                                                   {u":error"_s, bind(why)},
                                                   {u":refused"_s, bind(returned.isPermanent)},
                                                   {u":now"_s, bind(now)}});
    });
}

} // namespace

JobHandlers returnedMailJobs(storage::Database &database, const Clock &clock,
                             const QString &directory, int most)
{
    JobHandler handler;
    handler.outside = [&database, &clock, directory, most](const QJsonObject &,
                                                           const JobRun &run) -> Result<void> {
        const QList<ReturnedFile> files = returnedFiles(directory, most);
        for (const ReturnedFile &file : files) {
            if (run.stopping && run.stopping())
                return Error(ErrorCode::Canceled);
            QFile content(file.path);
            if (!content.open(QIODevice::ReadOnly))
                continue; // somebody else's, or taken away meanwhile
            const auto returned = readReturnedMail(content.read(mostOfAReport));
            content.close();
            if (!returned) {
                if (auto done = setAside(file, directory); !done)
                    return done;
                continue;
            }
            // Noted first: a crash before the file is put away notes the same again.
            if (returned->kind != ReturnedMail::Kind::Other) {
                const auto noted = note(database, *returned, clock.now());
                if (!noted)
                    return noted.error();
            }
            if (auto done = putAway(file); !done)
                return done;
        }
        return {};
    };
    return {{returnedMailKind(), handler}};
}

PeriodicJob returnedMailTurn()
{
    return {returnedMailKind(), Timetable::every(1min), false,
            [](Transaction &tx, const QDateTime &now) -> Result<int> {
                const auto entered =
                    enqueue(tx, {.kind = returnedMailKind(), .uniqueKey = returnedMailKind()}, now);
                if (!entered)
                    return entered.error();
                return 1;
            }};
}

} // namespace oh::jobs
