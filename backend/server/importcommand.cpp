// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/importcommand.h"

#include "backend/auth/keyring.h"
#include "backend/importer/importer.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/server/signalwatcher.h"
#include "models/clock.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr int percent = 100;

/// One line that is written over, on a terminal only.
void showProgress(const importer::Progress &progress)
{
    const int share = progress.total > 0 ? progress.done * percent / progress.total : percent;
    std::fputs(qUtf8Printable(u"\r\x1b[K%1: %2 of %3 (%4 %)"_s.arg(progress.table)
                                  .arg(progress.done)
                                  .arg(progress.total)
                                  .arg(share)),
               stderr);
    std::fflush(stderr);
}

int import(const ImportOptions &options, const storage::Database::Config &config,
           const QString &keysFile)
{
    const auto keys = KeyRing::load(keysFile);
    if (!keys)
        return fail(keys.error());
    // One transaction over everything: no statement of it is stopped for being long.
    storage::Database::Config unhurried = config;
    unhurried.statementTimeoutMs = 0;
    unhurried.poolSize = 1;
    storage::Database database(unhurried);
    const SystemClock clock;
    const SignalWatcher signalWatcher;
    const bool terminal = isatty(STDERR_FILENO) == 1;
    const auto report = importer::importDirectory(
        options.directory, database, **keys, clock,
        [terminal](const importer::Progress &progress) {
            if (terminal)
                showProgress(progress);
        },
        [] { return SignalWatcher::stopRequested(); });
    if (terminal)
        std::fputs("\r\x1b[K", stderr);
    if (!report)
        return fail(report.error());
    const QByteArray text =
        options.json ? QJsonDocument(report->toJson()).toJson() : report->toText().toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return exitOk;
}

} // namespace

int importWithConfig(const ImportOptions &options, const config::ServerConfig &config)
{
    return import(options, config.database, config.keysFile);
}

int importIntoDataDir(const ImportOptions &options, const QString &dataDir)
{
    // Beside a server that runs, through its cluster's socket; the keys are there then.
    if (const auto running = DemoDatabase::runningConfig(dataDir))
        return import(options, *running, DemoDatabase::keysFileIn(dataDir));
    DemoDatabase database(dataDir);
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    return import(options, database.appConfig(), database.keysFile());
}

} // namespace oh::server
