// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/housekeeping.h"

#include "backend/config/logging.h"
#include "backend/services/availabilityservice.h"
#include "backend/services/bookingservice.h"
#include "backend/services/waitinglistservice.h"
#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh::server::housekeeping {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

/// An expired token is told from an unknown one for that long.
constexpr int keepDays = 7;
/// Clients repeat a request within minutes, not days.
constexpr int keepIdempotencyDays = 2;

Result<int> doMinuteJobs(Transaction &tx, const QDateTime &now)
{
    const auto expired = bookings::expireLapsed(tx, now);
    if (!expired)
        return expired.error();
    const auto completed = bookings::completeEnded(tx, now);
    if (!completed)
        return completed.error();
    const auto told = waitinglist::tellNext(tx, now);
    if (!told)
        return told.error();
    return *expired + *completed + *told;
}

Result<int> doHourlyJobs(Transaction &tx, const QDateTime &now)
{
    const std::pair<Query, storage::Binds> removals[] = {
        {Query::housekeeping_delete_challenges, {{u":before"_s, bind(now.addDays(-keepDays))}}},
        {Query::housekeeping_delete_sessions, {{u":before"_s, bind(now.addDays(-keepDays))}}},
        {Query::housekeeping_delete_rate_limits, {{u":now"_s, bind(now)}}},
        {Query::housekeeping_delete_idempotency_keys,
         {{u":before"_s, bind(now.addDays(-keepIdempotencyDays))}}},
    };
    for (const auto &[query, binds] : removals) {
        if (const auto removed = tx.exec(query, binds); !removed)
            return removed.error();
    }
    return availability::extendWindow(tx, now);
}

Result<void> waitFor(storage::Database &database, const QDateTime &now,
                     Result<int> (*job)(Transaction &, const QDateTime &))
{
    const auto done = database.runBlocking<int>(
        Actor::system(), [now, job](Transaction &tx) { return job(tx, now); });
    if (!done)
        return done.error();
    return {};
}

void start(storage::Database &database, const QDateTime &now,
           Result<int> (*job)(Transaction &, const QDateTime &), std::function<void()> done)
{
    database.run<int>(
        Actor::system(), [now, job](Transaction &tx) { return job(tx, now); },
        [done = std::move(done)](const Result<int> &result) {
            if (!result)
                qCWarning(logJobs).noquote()
                    << "a job failed:" << result.error().codeName() << result.error().internal;
            else if (done && *result > 0)
                done();
        });
}

} // namespace

Result<void> minuteJobs(storage::Database &database, const QDateTime &now)
{
    return waitFor(database, now, doMinuteJobs);
}

Result<void> hourlyJobs(storage::Database &database, const QDateTime &now)
{
    return waitFor(database, now, doHourlyJobs);
}

void startMinuteJobs(storage::Database &database, const QDateTime &now, std::function<void()> done)
{
    start(database, now, doMinuteJobs, std::move(done));
}

void startHourlyJobs(storage::Database &database, const QDateTime &now)
{
    start(database, now, doHourlyJobs, {});
}

} // namespace oh::server::housekeeping
