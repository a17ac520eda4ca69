// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/keyscommand.h"

#include "backend/auth/keyring.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/server/keycheck.h"
#include "backend/server/signalwatcher.h"
#include "backend/services/reseal.h"
#include "models/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

using resealing::Batch;

int newestVersion(const KeyRing &keys)
{
    return KeyRing::versionOf(keys.seal({}, {}));
}

Result<bool> noteKeys(storage::Database &database, const QString &action, int version,
                      const Batch &total, const QDateTime &now)
{
    return database.runBlocking<bool>(
        storage::Actor::system(), [&](storage::Transaction &tx) -> Result<bool> {
            const auto noted =
                resealing::noteRotation(tx, action, version, total.resealed, total.unreadable, now);
            if (!noted)
                return noted.error();
            return true;
        });
}

/// The last step of a rotation: whoever still had older index keys alone is shut out, and the
/// others forget them.
int dropOldIndexKeys(storage::Database &database, KeyRing &keys, const QString &keysFile,
                     const QDateTime &now)
{
    const int newest = keys.newestIndexKey();
    const auto missing =
        database.runBlocking<int>(storage::Actor::system(), [&](storage::Transaction &tx) {
            return resealing::raiseIndexFloor(tx, newest);
        });
    if (!missing)
        return fail(missing.error());
    if (*missing > 0)
        return fail(u"%1 addresses are not indexed with the newest key. Run rotate-keys --reseal, "
                    "and then this again. Nothing was changed."_s.arg(*missing));
    if (const auto dropped = KeyRing::dropOldIndexKeys(keysFile); !dropped)
        return fail(dropped.error());
    if (const auto again = keys.reload(); !again)
        return fail(again.error());
    if (const auto noted = noteKeys(database, u"keys.index_dropped"_s, newest, {}, now); !noted)
        return fail(noted.error());
    say(stdout, u"Addresses are looked up with key version %1 alone. Copy the file to the other "
                "machines, and to where you keep its copy: %2"_s.arg(newest)
                    .arg(keysFile));
    return exitOk;
}

int rotateKeys(const RotateKeysOptions &options, const storage::Database::Config &config,
               const QString &keysFile)
{
    const auto keys = KeyRing::load(keysFile);
    if (!keys)
        return fail(keys.error());
    storage::Database::Config small = config;
    small.poolSize = 1;
    storage::Database database(small);
    // Not with the keys of another database: what they seal nobody could read.
    const auto fits =
        database.runBlocking<bool>(storage::Actor::system(), [&](storage::Transaction &tx) {
            return keysAreInUse(tx, keys->get(), keysFile);
        });
    if (!fits)
        return fail(fits.error());
    const SystemClock clock;
    const SignalWatcher signalWatcher;
    if (options.dropOldIndex) {
        if (const int code = dropOldIndexKeys(database, **keys, keysFile, clock.now());
            code != exitOk)
            return code;
    } else if (!options.resealOnly) {
        if (const auto rotated = KeyRing::rotateFile(keysFile); !rotated)
            return fail(rotated.error());
        if (const auto again = (*keys)->reload(); !again)
            return fail(again.error());
        const int version = newestVersion(**keys);
        if (const auto noted = noteKeys(database, u"keys.rotated"_s, version, {}, clock.now());
            !noted)
            return fail(noted.error());
        say(stdout,
            u"New keys, version %1. Copy the file to where you keep its copy: %2"_s.arg(version)
                .arg(keysFile));
        if (options.keysOnly)
            return exitOk;
    }
    Batch total;
    total.goesOn = true;
    while (total.goesOn) {
        if (SignalWatcher::stopRequested())
            return fail(u"stopped; go on with rotate-keys --reseal"_s);
        const auto batch =
            database.runBlocking<Batch>(storage::Actor::system(), [&](storage::Transaction &tx) {
                return resealing::resealPeople(tx, **keys, total.after);
            });
        if (!batch)
            return fail(batch.error());
        total.resealed += batch->resealed;
        total.reindexed += batch->reindexed;
        total.unreadable += batch->unreadable;
        total.unindexed += batch->unindexed;
        total.after = batch->after;
        total.goesOn = batch->goesOn;
    }
    const auto noted =
        noteKeys(database, u"keys.resealed"_s, newestVersion(**keys), total, clock.now());
    if (!noted)
        return fail(noted.error());
    say(stdout,
        u"%1 addresses, numbers and tokens were sealed with the newest key."_s.arg(total.resealed));
    say(stdout, u"%1 addresses are looked up with other keys than before."_s.arg(total.reindexed));
    if (total.unreadable > 0 || total.unindexed > 0)
        return fail(
            u"%1 could not be opened with any key of the file, and were left as they are."_s.arg(
                std::max(total.unreadable, total.unindexed)));
    return exitOk;
}

} // namespace

int rotateKeysWithConfig(const RotateKeysOptions &options, const config::ServerConfig &config)
{
    return rotateKeys(options, config.database, config.keysFile);
}

int rotateKeysInDataDir(const RotateKeysOptions &options, const QString &dataDir)
{
    // Beside a server that runs, through its cluster's socket.
    if (const auto running = DemoDatabase::runningConfig(dataDir))
        return rotateKeys(options, *running, DemoDatabase::keysFileIn(dataDir));
    DemoDatabase database(dataDir);
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    return rotateKeys(options, database.appConfig(), database.keysFile());
}

} // namespace oh::server
