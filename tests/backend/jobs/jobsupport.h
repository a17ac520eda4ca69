// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobrunner.h"
#include "backend/jobs/serverjobs.h"
#include "backend/services/slotjobs.h"
#include "backend/storage/database.h"
#include "models/clock.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testtimes.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace oh::test {

/// The payload of jobs that tests make up.
struct Numbered
{
    int number = 0;
    bool operator==(const Numbered &) const = default;
    static const api::ObjectSchema<Numbered> &schema()
    {
        static const auto instance =
            api::ObjectSchema<Numbered>(u"Numbered"_s).field(u"number"_s, &Numbered::number);
        return instance;
    }
};

/// A server process, as far as jobs go: a pool and a runner of its own on the shared database.
class JobServer
{
public:
    JobServer(const TestDatabase &shared, const Clock &clock, jobs::JobHandlers handlers,
              QList<jobs::PeriodicJob> periodic = {}, jobs::JobRunnerOptions options = {})
        : database(shared.appConfig(4))
    {
        if (!options.random)
            options.random = [] { return 0.5; };
        options.pollInterval = std::chrono::milliseconds(10);
        runner = std::make_unique<jobs::JobRunner>(std::move(options), database, clock,
                                                   std::move(handlers), std::move(periodic));
    }
    ~JobServer() { runner.reset(); }
    Q_DISABLE_COPY_MOVE(JobServer)

    storage::Database database;
    std::unique_ptr<jobs::JobRunner> runner;
};

/// The server's timetable, as far as it is about one thing.
inline QList<jobs::PeriodicJob> timetableOf(const QString &name)
{
    QList<jobs::PeriodicJob> all = jobs::serverSchedule();
    all.removeIf([&](const jobs::PeriodicJob &job) { return job.name != name; });
    return all;
}

/// All of them do at once what is due, each in a thread of its own. Whether that went well.
inline bool doPendingAtOnce(const std::vector<std::unique_ptr<JobServer>> &servers)
{
    std::atomic<bool> good = true;
    std::vector<std::thread> threads;
    for (const auto &server : servers)
        threads.emplace_back([&] {
            if (!server->runner->runPending())
                good = false;
        });
    for (std::thread &thread : threads)
        thread.join();
    return good;
}

/// Enters a job as the server itself; null when that failed.
inline JobId enterJob(storage::Database &database, const QDateTime &now, const jobs::NewJob &job)
{
    const auto entered =
        database.runBlocking<JobId>(storage::Actor::system(), [&](storage::Transaction &tx) {
            return jobs::enqueue(tx, job, now);
        });
    return entered.valueOr({});
}

/// Such a job as a booking that leaves its slot enters for the mentor, beside the night's.
inline JobId extendSlotsOf(storage::Database &database, UserId mentor, const QDateTime &now)
{
    return enterJob(
        database, now,
        {.kind = u"extend_slots"_s, .payload = slotjobs::ExtendSlots::schema().toJson({mentor})});
}

inline jobs::NewJob numbered(const QString &kind, int number)
{
    return {.kind = kind, .payload = Numbered::schema().toJson({number})};
}

} // namespace oh::test
