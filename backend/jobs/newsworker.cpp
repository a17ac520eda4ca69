// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/newsworker.h"

#include "backend/config/logging.h"
#include "backend/storage/database.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace oh::jobs {

namespace {

/// `worked`: how long PostgreSQL did.
Result<int> tellSome(storage::Database &database, int most, std::chrono::nanoseconds &worked)
{
    return database.runBlocking<int>(
        storage::Actor::system(), [most, &worked](storage::Transaction &tx) -> Result<int> {
            QElapsedTimer timer;
            timer.start();
            const auto row = tx.row(storage::Query::notifications_tell_left,
                                    {{u":most"_s, storage::bind(most)}});
            worked = std::chrono::nanoseconds(timer.nsecsElapsed());
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

void NewsWorker::loop()
{
    BackgroundPace pace(m_options.pace, [this] { return m_database.isRushed(); });
    bool more = true; // left by whoever worked before
    while (more || pause(m_options.pollInterval, true)) {
        if (!pace.giveWay([this](std::chrono::milliseconds time) { return pause(time, false); }))
            return;
        std::chrono::nanoseconds worked{};
        const auto told = tellSome(m_database, m_options.most, worked);
        pace.worked(worked);
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
