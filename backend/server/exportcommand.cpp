// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/exportcommand.h"

#include "backend/auth/keyring.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/server/keycheck.h"
#include "backend/server/signalwatcher.h"
#include "backend/services/audit.h"
#include "backend/services/exportrows.h"
#include "backend/services/exportwriter.h"
#include "backend/storage/database.h"
#include "models/clock.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr int rowsAtATime = 500;

/// Ahead of the first row: what leaves is known even when the rest is never written.
Result<bool> noteCommandExport(storage::Database &database, const KeyRing *keys,
                               const QString &keysFile, const api::ExportWish &wish,
                               const QDateTime &now)
{
    return database.runBlocking<bool>(
        storage::Actor::system(), [&](storage::Transaction &tx) -> Result<bool> {
            auto fits = keysAreInUse(tx, keys, keysFile);
            if (!fits)
                return fits;
            const auto noted = recordAudit(tx,
                                           {u"export.written"_s,
                                            u"export"_s,
                                            QUuid(),
                                            {},
                                            api::ExportWish::schema().toJson(wish)},
                                           now);
            if (!noted)
                return noted.error();
            return true;
        });
}

int writeExport(const ExportOptions &options, const storage::Database::Config &config,
                const QString &keysFile)
{
    const auto keys = KeyRing::load(keysFile);
    if (!keys)
        return fail(keys.error());
    storage::Database::Config small = config;
    small.poolSize = 1;
    storage::Database database(small);
    const SystemClock clock;
    const SignalWatcher signalWatcher;
    // Whole or not at all: it takes its name at the end.
    QSaveFile file(options.file);
    const auto cantWrite = [&file] {
        return fail(u"%1 can't be written: %2"_s.arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cantWrite();
    if (const auto noted =
            noteCommandExport(database, keys->get(), keysFile, options.wish, clock.now());
        !noted)
        return fail(noted.error());
    const Caller nobody{{}, Role::Coordinator, clock.now()};
    exporting::Writer writer(options.wish.format, options.wish.byteOrderMark,
                             exporting::columnsOf(options.wish.kind, options.wish.format));
    file.write(writer.begin());
    qint64 rows = 0;
    QUuid after;
    do {
        if (SignalWatcher::stopRequested())
            return fail(u"stopped; nothing was written"_s);
        const auto batch = database.runBlocking<exporting::Batch>(
            storage::Actor::system(), [&](storage::Transaction &tx) {
                return exporting::readRows(tx, **keys, options.wish, nobody, after, rowsAtATime);
            });
        if (!batch)
            return fail(batch.error());
        for (const QList<QJsonValue> &row : batch->rows)
            file.write(writer.row(row));
        rows += batch->rows.size();
        after = batch->last;
    } while (!after.isNull() && file.error() == QFile::NoError);
    file.write(writer.end());
    if (!file.commit())
        return cantWrite();
    say(stdout, u"%1 rows in %2"_s.arg(rows).arg(file.fileName()));
    return exitOk;
}

} // namespace

int exportWithConfig(const ExportOptions &options, const config::ServerConfig &config)
{
    return writeExport(options, config.database, config.keysFile);
}

int exportInDataDir(const ExportOptions &options, const QString &dataDir)
{
    // Beside a server that runs, through its cluster's socket.
    if (const auto running = DemoDatabase::runningConfig(dataDir))
        return writeExport(options, *running, DemoDatabase::keysFileIn(dataDir));
    DemoDatabase database(dataDir);
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    return writeExport(options, database.appConfig(), database.keysFile());
}

} // namespace oh::server
