// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/jobmetrics.h"
#include "backend/jobs/jobqueue.h"
#include "backend/jobs/retrypolicy.h"
#include "backend/jobs/schedule.h"
#include "models/result.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace oh {
class Clock;
namespace storage {
class Database;
}
} // namespace oh

namespace oh::jobs {

struct JobRunnerOptions
{
    /// Threads that do jobs, besides the one for the timetable.
    int workers = 2;
    /// Between looks without being woken: jobs of other processes, and what becomes due.
    std::chrono::milliseconds pollInterval{1000};
    /// How long a job belongs to a worker that is not heard of.
    int leaseSeconds = 120;
    RetryPolicy retry;
    /// No other process works on this database: what is running at the start is nobody's.
    bool onlyRunner = false;
    /// From 0 to 1, for jitter; any thread. The system's random numbers without it.
    std::function<double()> random;
    /// Something was done and committed: there may be mail. Any thread.
    std::function<void()> afterWork;
};

/// Does the jobs of the queue and keeps the timetable, in threads of its own. Any number of
/// runners, in any number of processes, share a database.
class JobRunner
{
public:
    /// Everything handed in outlives the runner. The threads start with start().
    JobRunner(JobRunnerOptions options, storage::Database &database, const Clock &clock,
              JobHandlers handlers, QList<PeriodicJob> periodic);
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    void start();
    /// Lets the jobs under way come to their end, or give themselves back.
    void stop();
    /// There may be new work. Any thread.
    void wake();

    /// Does what is due now in the caller's thread, until nothing is: how many jobs and turns that
    /// were. For tests and commands, instead of start().
    Result<int> runPending();

    /// Since the runner last looked after the queue; since it was made, when it never did. Any
    /// thread.
    double secondsSinceTurn() const;

    /// Queue depth, durations, dead jobs. Any thread, does not ask the database.
    QByteArray metricsText() const { return m_metrics.text(); }
    const QString &name() const { return m_name; }

private:
    enum class Step { Worked, Idle };

    void workLoop();
    void scheduleLoop();
    /// Defines the timetable once, takes up what others left behind, renews leases, looks at the
    /// queue.
    Result<void> keepHouse();
    Result<Step> takeTurn();
    Result<Step> doNextJob();
    /// Keeps the lease up meanwhile.
    void doJob(const JobHandler &handler, const ClaimedJob &job);
    Result<bool> doInTransaction(const JobHandler &handler, const ClaimedJob &job,
                                 const JobRun &run);
    /// Writes down what became of a job; tries until the database takes it, or the runner ends.
    void settle(const std::function<Result<bool>(storage::Transaction &)> &note);
    double random() const;
    bool stopping() const { return m_stopping.load(); }
    /// Until woken, or the time is over. `seen` is the caller's own count of wake-ups.
    void rest(std::chrono::milliseconds time, quint64 &seen);

    const JobRunnerOptions m_options;
    storage::Database &m_database;
    const Clock &m_clock;
    const JobHandlers m_handlers;
    const Schedule m_schedule;
    const QString m_name;
    JobMetrics m_metrics;
    bool m_defined = false;
    bool m_recoveredOwn = false;
    std::chrono::steady_clock::time_point m_renewed;
    std::chrono::steady_clock::time_point m_looked;
    std::atomic<std::chrono::steady_clock::time_point> m_turned{std::chrono::steady_clock::now()};
    std::atomic<bool> m_stopping{false};
    /// For what follows.
    std::mutex m_mutex;
    std::condition_variable m_signal;
    QList<JobId> m_inHand;
    quint64 m_wakeUps = 0;
    std::vector<std::thread> m_threads;
};

} // namespace oh::jobs
