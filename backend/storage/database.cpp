// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/database.h"

#include "backend/config/logging.h"

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

thread_local bool isPoolThread = false;
constexpr std::chrono::milliseconds rushLasts{100};

} // namespace

Database::Database(Config config) : m_config(std::move(config))
{
    for (int i = 0; i < std::max(1, m_config.poolSize); ++i)
        m_threads.emplace_back([this] { work(); });
}

Database::~Database()
{
    std::deque<Job> left;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        left.swap(m_queue);
        for (Seat *seat : m_idle)
            seat->wake.notify_one();
    }
    for (const Job &job : left)
        job(nullptr, unavailable(u"the server is stopping"_s));
    for (std::thread &thread : m_threads)
        thread.join();
}

void Database::submit(Job job)
{
    QString why;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            why = u"the server is stopping"_s;
        } else if (m_queue.size() >= std::size_t(m_config.queueLimit)) {
            ++m_rejected;
            why = u"the queue of the database is full"_s;
        } else {
            m_queue.push_back(std::move(job));
            if (m_busy + int(m_queue.size()) > int(m_threads.size()))
                noteWait();
            if (!m_idle.empty()) {
                Seat *seat = m_idle.back();
                m_idle.pop_back();
                seat->isCalled = true;
                seat->wake.notify_one();
            }
            return;
        }
    }
    job(nullptr, unavailable(why, 1));
}

bool Database::waitForJob(Seat &seat, std::unique_lock<std::mutex> &lock)
{
    // Somebody who had just become free may have taken what we were called for.
    while (m_queue.empty() && !m_stopping) {
        seat.isCalled = false;
        m_idle.push_back(&seat);
        seat.wake.wait(lock, [this, &seat] { return m_stopping || seat.isCalled; });
    }
    return !m_queue.empty();
}

void Database::work()
{
    isPoolThread = true;
    // Made and destroyed here: a connection belongs to its thread.
    Connection connection(m_config, m_seen);
    connection.setCommitListener(m_config.onCommit);
    Seat seat;
    std::unique_lock lock(m_mutex);
    while (waitForJob(seat, lock)) {
        {
            const Job job = std::move(m_queue.front());
            m_queue.pop_front();
            ++m_busy;
            lock.unlock();
            try {
                job(&connection, Error());
            } catch (const std::exception &exception) {
                qCCritical(logStorage) << "a job's answer failed:" << exception.what();
            }
            // The job goes before the lock is taken again: what it holds may be long to destroy.
        }
        lock.lock();
        --m_busy;
        ++m_completed;
    }
}

bool Database::isRushed() const
{
    return std::chrono::steady_clock::now() < m_lastWait.load() + rushLasts || stats().queued > 0;
}

Result<void> Database::validateQueries()
{
    if (onPoolThread())
        return nestedRun();
    auto promise = std::make_shared<std::promise<Result<void>>>();
    auto future = promise->get_future();
    submit([promise](Connection *connection, const Error &rejected) {
        promise->set_value(connection ? connection->validateQueries() : Result<void>(rejected));
    });
    return future.get();
}

Database::Stats Database::stats() const
{
    const std::lock_guard lock(m_mutex);
    return {int(m_queue.size()) + m_waitingElsewhere,
            m_busy,
            int(m_threads.size()),
            m_config.queueLimit,
            m_completed,
            m_rejected};
}

bool Database::onPoolThread()
{
    return isPoolThread;
}

Error Database::nestedRun()
{
    Error error(ErrorCode::InternalError);
    error.internal = u"a job of the pool may not wait for another one"_s;
    qCCritical(logStorage).noquote() << error.internal;
    return error;
}

} // namespace oh::storage
