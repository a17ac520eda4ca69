// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/backgroundpace.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace oh::storage {
class Database;
}

namespace oh::jobs {

struct NewsWorkerOptions
{
    /// Between looks without being woken: what another process left.
    std::chrono::milliseconds pollInterval{1000};
    /// A rush of requests comes first, but nobody waits longer than this to be told.
    PaceOptions pace{.longestRest = std::chrono::milliseconds(1000)};
    /// Events told in one transaction.
    int most = 250;
    /// Called in the worker's thread after something was told: there may be mail.
    std::function<void()> afterNews;
};

/// Tells what notifyAllAhead() left, in a thread of its own. Any number of workers, in any number
/// of processes: one tells at a time, in the order of the events, and each once. An event that
/// can't be told is set aside for coordinators (GET /admin/news), and counted in the metrics.
class NewsWorker
{
public:
    /// The database outlives the worker. The thread starts with start().
    NewsWorker(NewsWorkerOptions options, storage::Database &database);
    /// Lets what is under way finish.
    ~NewsWorker();
    Q_DISABLE_COPY_MOVE(NewsWorker)

    void start();
    void stop();
    /// There may be news. Any thread.
    void wake();

private:
    void loop();
    bool pause(std::chrono::milliseconds time, bool untilWoken);

    const NewsWorkerOptions m_options;
    storage::Database &m_database;
    std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_stopping = false;
    bool m_woken = false;
    std::thread m_thread;
};

} // namespace oh::jobs
