// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/database.h"

#include <deque>
#include <exception>
#include <functional>
#include <iterator>
#include <mutex>
#include <unordered_set>
#include <vector>

namespace oh::storage {

/// Things to do that are cheaper together: while a few connections work, what comes waits, and is
/// then taken at once. Nobody waits for company: what comes alone is done alone. What would have to
/// wait in the database for what another connection does (the same person's row, for instance)
/// waits here, where it keeps nobody else from going on; and what one batch could not do together
/// goes with the next. Any thread. The database outlives it, and it outlives what the database was
/// given.
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
    /// Whose are worked on one after the other: those with the same number.
    using Key = std::function<std::size_t(const Item &)>;
    /// On a database thread.
    using Work = std::function<void(Connection &, std::vector<Item>)>;
    /// When too many wait, or the database takes no more; see Database::use().
    using Refuse = std::function<void(const Item &, const Error &)>;

    Gathering(Database &database, Limits limits, Key key, Work work, Refuse refuse)
        : m_database(database),
          m_limits(limits),
          m_key(std::move(key)),
          m_work(std::move(work)),
          m_refuse(std::move(refuse))
    {}
    Q_DISABLE_COPY_MOVE(Gathering)

    void add(Item item)
    {
        const std::size_t key = m_key(item);
        std::unique_lock lock(m_mutex);
        if (m_waiting.size() >= m_limits.waiting) {
            lock.unlock();
            m_refuse(item, unavailable(QStringLiteral("too many wait for the database"), 1));
            return;
        }
        m_waiting.push_back({std::move(item), key});
        m_database.countWaiting(1);
        // Who works looks again before they leave, and so does who is on the way.
        if (m_busy + m_coming >= m_limits.lanes) {
            m_database.noteWait();
            return;
        }
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
    struct Waiting
    {
        Item item;
        std::size_t key;
    };
    /// What nothing of the same number is worked on for, in its order. Of those that go together
    /// each has a number of its own; whoever works on one looks again for the next.
    std::vector<Item> take(std::vector<std::size_t> &keys)
    {
        std::vector<Item> taken;
        std::deque<Waiting> others;
        while (!m_waiting.empty() && taken.size() < m_limits.most) {
            Waiting next = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!m_inWork.insert(next.key).second) {
                others.push_back(std::move(next));
                continue;
            }
            keys.push_back(next.key);
            taken.push_back(std::move(next.item));
        }
        m_waiting.insert(m_waiting.begin(), std::make_move_iterator(others.begin()),
                         std::make_move_iterator(others.end()));
        m_database.countWaiting(-int(taken.size()));
        return taken;
    }
    void serve(Connection &connection)
    {
        std::unique_lock lock(m_mutex);
        --m_coming;
        ++m_busy;
        std::exception_ptr failure;
        for (;;) {
            std::vector<std::size_t> keys;
            std::vector<Item> taken = take(keys);
            if (taken.empty())
                break;
            lock.unlock();
            try {
                m_work(connection, std::move(taken));
            } catch (...) {
                failure = std::current_exception(); // those who still wait are not to blame
            }
            lock.lock();
            for (const std::size_t key : keys)
                m_inWork.erase(key);
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
        std::deque<Waiting> turnedAway;
        turnedAway.swap(m_waiting);
        m_database.countWaiting(-int(turnedAway.size()));
        lock.unlock();
        for (const Waiting &one : turnedAway)
            m_refuse(one.item, why);
    }

    Database &m_database;
    const Limits m_limits;
    const Key m_key;
    const Work m_work;
    const Refuse m_refuse;
    std::mutex m_mutex;
    std::deque<Waiting> m_waiting;
    /// Of what is worked on, each by one connection.
    std::unordered_set<std::size_t> m_inWork;
    int m_busy = 0;
    int m_coming = 0;
};

} // namespace oh::storage
