// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/newsworker.h"

#include "backend/config/logging.h"
#include "backend/storage/database.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace oh::jobs {

namespace {

/// Between looks at whether requests wait.
constexpr std::chrono::milliseconds yieldStep{25};

Result<int> tellSome(storage::Database &database, int most)
{
    return database.runBlocking<int>(
        storage::Actor::system(), [most](storage::Transaction &tx) -> Result<int> {
            const auto row = tx.row(storage::Query::notifications_tell_left,
                                    {{u":most"_s, storage::bind(most)}});
            if (!row)
                return row.error();
            return *row ? (*row)->integer("told"_L1) : 0;
        });
}

} // namespace

NewsWorker::NewsWorker(NewsWorkerOptions options, storage::Database &database)
    : m_options(std::move(options)), m_database(database)
{}

NewsWorker::~NewsWorker()
{
    stop();
}

void NewsWorker::start()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
}

void NewsWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_signal.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void NewsWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_signal.notify_all();
}

bool NewsWorker::pause(std::chrono::milliseconds time, bool untilWoken)
{
    std::unique_lock lock(m_mutex);
    m_signal.wait_for(lock, time, [&] { return m_stopping || (untilWoken && m_woken); });
    if (untilWoken)
        m_woken = false;
    return !m_stopping;
}

void NewsWorker::yieldToRequests()
{
    QElapsedTimer yielding;
    yielding.start();
    while (m_database.stats().queued > 0 && !yielding.hasExpired(m_options.longestYield.count()) &&
           pause(yieldStep, false)) {
    }
}

void NewsWorker::loop()
{
    bool more = true; // left by whoever worked before
    while (more || pause(m_options.pollInterval, true)) {
        yieldToRequests();
        const auto told = tellSome(m_database, m_options.most);
        if (!told)
            qCWarning(logJobs).noquote()
                << u"what happened can't be told now: "_s << told.error().message;
        more = told && *told >= m_options.most;
        if (told && *told > 0 && m_options.afterNews)
            m_options.afterNews();
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
    }
}

} // namespace oh::jobs
