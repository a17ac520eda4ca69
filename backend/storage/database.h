// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connection.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace oh::storage {

/// The bounded pool: a few threads, one connection each, and a bounded queue in front of them.
/// Everything here may be called from any thread.
class Database
{
public:
    struct Config : ConnectionConfig
    {
        Config() = default;
        Config(const ConnectionConfig &connection) : ConnectionConfig(connection) {}

        int poolSize = 8;
        int queueLimit = 512;
        /// Of every connection; called on pool threads.
        Connection::CommitListener onCommit = {};
    };
    struct Stats
    {
        /// Waiting for a connection, in the queue or elsewhere.
        int queued = 0;
        int busy = 0;
        int poolSize = 0;
        int queueLimit = 0;
        quint64 completed = 0;
        /// Turned away because the queue was full.
        quint64 rejected = 0;
    };
    template <typename T>
    using Work = std::function<Result<T>(Transaction &)>;

    explicit Database(Config config);
    /// Lets the jobs that run come to their end; those in the queue are answered with 503.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work` on a pool thread in one transaction of `actor`, see Connection::transact: it may
    /// run more than once. The result goes to `done` on the pool thread. When the queue is full
    /// `done` is called at once, on the caller's thread, with ServiceUnavailable. While the
    /// database is gone jobs end with ServiceUnavailable; later ones work again by themselves.
    template <typename T>
    void run(Actor actor, Work<T> work, std::function<void(Result<T>)> done,
             Isolation isolation = Isolation::Transaction)
    {
        submit([actor = std::move(actor), work = std::move(work), done = std::move(done),
                isolation](Connection *connection, const Error &rejected) {
            done(connection ? connection->transact<T>(actor, work, isolation)
                            : Result<T>(rejected));
        });
    }

    /// The same, waiting: for the command line, tests and worker threads, never for an I/O thread.
    template <typename T>
    Result<T> runBlocking(Actor actor, Work<T> work)
    {
        if (onPoolThread())
            return nestedRun();
        auto promise = std::make_shared<std::promise<Result<T>>>();
        auto future = promise->get_future();
        run<T>(std::move(actor), std::move(work),
               [promise](Result<T> result) { promise->set_value(std::move(result)); });
        return future.get();
    }

    /// A connection for what needs more than one transaction; without one, and at once, on the
    /// caller's thread, when the queue is full or the server stops.
    using Turn = std::function<void(Connection *, const Error &rejected)>;
    void use(Turn turn) { submit(std::move(turn)); }
    /// Of what is not in the queue and waits all the same.
    void countWaiting(int more) { m_waitingElsewhere += more; }
    /// Somebody came who has to wait for others.
    void noteWait() { m_lastWait = std::chrono::steady_clock::now(); }
    /// Whether somebody waits for a connection or did so a moment ago: between two answers to many
    /// at once nobody waits, and the rush goes on.
    bool isRushed() const;

    /// Prepares every query once: at the server's start.
    Result<void> validateQueries();
    Stats stats() const;

private:
    using Job = Turn;

    /// Where a thread waits that has nothing to do.
    struct Seat
    {
        std::condition_variable wake;
        bool isCalled = false;
    };

    void submit(Job job);
    void work();
    bool waitForJob(Seat &seat, std::unique_lock<std::mutex> &lock);
    static bool onPoolThread();
    static Error nestedRun();

    const Config m_config;
    const Connection::SharedSeen m_seen = Connection::makeSeen();
    mutable std::mutex m_mutex;
    std::deque<Job> m_queue;
    /// Who came last is called first: its connection, and PostgreSQL's process behind it, still
    /// have at hand what the next one needs.
    std::vector<Seat *> m_idle;
    std::vector<std::thread> m_threads;
    int m_busy = 0;
    quint64 m_completed = 0;
    quint64 m_rejected = 0;
    bool m_stopping = false;
    std::atomic<int> m_waitingElsewhere = 0;
    /// When somebody came who had to wait.
    std::atomic<std::chrono::steady_clock::time_point> m_lastWait = {};
};

} // namespace oh::storage
