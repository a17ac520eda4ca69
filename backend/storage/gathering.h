// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/database.h"

#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <vector>

namespace oh::storage {

/// Things to do that are cheaper together: while a few connections work, what comes waits, and is
/// then taken at once. Nobody waits for company: what comes alone is done alone. Any thread. The
/// database outlives it, and it outlives what the database was given.
template <typename Item>
class Gathering
{
public:
    struct Limits
    {
        /// Connections that work at a time.
        int lanes = 2;
        /// Taken at once.
        std::size_t most = 32;
        /// More than that may not wait.
        std::size_t waiting = 512;
    };
    /// On a database thread.
    using Work = std::function<void(Connection &, std::vector<Item>)>;
    /// When too many wait, or the database takes no more; see Database::use().
    using Refuse = std::function<void(const Item &, const Error &)>;

    Gathering(Database &database, Limits limits, Work work, Refuse refuse)
        : m_database(database),
          m_limits(limits),
          m_work(std::move(work)),
          m_refuse(std::move(refuse))
    {}
    Q_DISABLE_COPY_MOVE(Gathering)

    void add(Item item)
    {
        std::unique_lock lock(m_mutex);
        if (m_waiting.size() >= m_limits.waiting) {
            lock.unlock();
            m_refuse(item, unavailable(QStringLiteral("too many wait for the database"), 1));
            return;
        }
        m_waiting.push_back(std::move(item));
        m_database.countWaiting(1);
        // Who works looks again before they leave, and so does who is on the way.
        if (m_busy + m_coming >= m_limits.lanes)
            return;
        ++m_coming;
        lock.unlock();
        m_database.use([this](Connection *connection, const Error &rejected) {
            if (connection)
                serve(*connection);
            else
                refuse(rejected);
        });
    }

private:
    std::vector<Item> take(std::size_t most)
    {
        std::vector<Item> taken;
        while (!m_waiting.empty() && taken.size() < most) {
            taken.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        m_database.countWaiting(-int(taken.size()));
        return taken;
    }
    void serve(Connection &connection)
    {
        std::unique_lock lock(m_mutex);
        --m_coming;
        ++m_busy;
        std::exception_ptr failure;
        while (!m_waiting.empty()) {
            std::vector<Item> taken = take(m_limits.most);
            lock.unlock();
            try {
                m_work(connection, std::move(taken));
            } catch (...) {
                failure = std::current_exception(); // those who still wait are not to blame
            }
            lock.lock();
        }
        --m_busy;
        lock.unlock();
        if (failure)
            std::rethrow_exception(failure);
    }
    void refuse(const Error &why)
    {
        std::unique_lock lock(m_mutex);
        --m_coming;
        if (m_busy + m_coming > 0)
            return; // they will see to it
        const std::vector<Item> turnedAway = take(m_waiting.size());
        lock.unlock();
        for (const Item &item : turnedAway)
            m_refuse(item, why);
    }

    Database &m_database;
    const Limits m_limits;
    const Work m_work;
    const Refuse m_refuse;
    std::mutex m_mutex;
    std::deque<Item> m_waiting;
    int m_busy = 0;
    int m_coming = 0;
};

} // namespace oh::storage
