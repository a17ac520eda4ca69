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
    }
    m_wake.notify_all();
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
            m_wake.notify_one();
            return;
        }
    }
    job(nullptr, unavailable(why, 1));
}

void Database::work()
{
    isPoolThread = true;
    // Made and destroyed here: a connection belongs to its thread.
    Connection connection(m_config);
    connection.setCommitListener(m_config.onCommit);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
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
