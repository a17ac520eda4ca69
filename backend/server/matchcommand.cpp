// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/matchcommand.h"

#include "backend/matching/matchingengine.h"
#include "backend/matching/textrefresh.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/server/signalwatcher.h"
#include "models/clock.h"
#include "models/domain/accessrules.h"

#include <QElapsedTimer>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr int wholePercent = 100;

/// One line that is written over, on a terminal only.
void showMatchProgress(int done, int total)
{
    const int share = total > 0 ? done * wholePercent / total : wholePercent;
    std::fputs(qUtf8Printable(u"\r\x1b[K%1 of %2 people (%3 %)"_s.arg(done).arg(total).arg(share)),
               stderr);
    std::fflush(stderr);
}

int match(const MatchOptions &options, const storage::Database::Config &config)
{
    const matching::MatchingEngine *engine = matching::engineFor(
        options.algorithm.isEmpty() ? matching::currentAlgorithm() : options.algorithm);
    if (!engine)
        return fail(u"--algorithm must be one of "_s + matching::knownAlgorithms().join(u", "_s),
                    exitUsage);
    // One transaction over everything, which may have to wait for a server that is at it.
    storage::Database::Config unhurried = config;
    unhurried.statementTimeoutMs = 0;
    unhurried.poolSize = 1;
    storage::Database database(unhurried);
    const SystemClock clock;
    const SignalWatcher signalWatcher;
    const bool terminal = isatty(STDERR_FILENO) == 1;
    matching::BulkOptions bulk;
    bulk.limit = options.limit;
    bulk.modifiedAfter = options.modifiedAfter;
    bulk.canceled = [] { return SignalWatcher::stopRequested(); };
    if (terminal)
        bulk.progress = showMatchProgress;
    QElapsedTimer timer;
    timer.start();
    if (const QString model = engine->textModel(); !model.isEmpty()) {
        const auto provider = makeProvider(matching::currentConfig().embedding, database);
        const auto texts =
            matching::refreshTexts(database, *provider, model, bulk.canceled, bulk.progress);
        if (!texts)
            return fail(texts.error());
        say(stdout, u"%1: %2 texts in %3 s"_s.arg(model).arg(*texts).arg(
                        double(timer.restart()) / 1000, 0, 'f', 2));
    }
    const auto done =
        database.runBlocking<int>(storage::Actor::system(), [&](storage::Transaction &tx) {
            return engine->recalculateAll(tx, clock.now(), bulk);
        });
    const double seconds = double(timer.elapsed()) / 1000;
    if (terminal)
        std::fputs("\r\x1b[K", stderr);
    if (!done)
        return fail(done.error());
    say(stdout, u"%1: matches of %2 people in %3 s (%4 ms each)"_s.arg(engine->algorithmVersion())
                    .arg(*done)
                    .arg(seconds, 0, 'f', 2)
                    .arg(*done > 0 ? seconds * 1000 / *done : 0, 0, 'f', 2));
    return exitOk;
}

} // namespace

int matchWithConfig(const MatchOptions &options, const config::ServerConfig &config)
{
    matching::configure(config.matching);
    reputation::putInForce(reputation::calculatorNamed(config.reputationCalculator));
    return match(options, config.database);
}

int matchInDataDir(const MatchOptions &options, const QString &dataDir)
{
    // Beside a server that runs, through its cluster's socket.
    if (const auto running = DemoDatabase::runningConfig(dataDir))
        return match(options, *running);
    DemoDatabase database(dataDir);
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    return match(options, database.appConfig());
}

} // namespace oh::server
