// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/sharedcounting.h"

#include <utility>

namespace oh {

Result<QByteArray> SharedCounting::run(const QByteArray &key, const Count &count)
{
    std::unique_lock lock(m_mutex);
    while (m_current.contains(key)) {
        std::shared_ptr<Round> &next = m_next[key];
        if (!next)
            next = std::make_shared<Round>();
        const std::shared_ptr<Round> mine = next;
        ++m_waiting;
        m_roundEnded.wait(
            lock, [&] { return mine->ended || (!mine->begun && !m_current.contains(key)); });
        --m_waiting;
        if (mine->answer)
            return *mine->answer;
    }
    return begin(lock, key, count);
}

Result<QByteArray> SharedCounting::begin(std::unique_lock<std::mutex> &lock, const QByteArray &key,
                                         const Count &count)
{
    std::shared_ptr<Round> round = m_next.take(key);
    if (!round)
        round = std::make_shared<Round>();
    round->begun = true;
    m_current.insert(key, round);
    lock.unlock();
    Result<QByteArray> counted = count();
    lock.lock();
    if (counted)
        round->answer = *counted;
    round->ended = true;
    m_current.remove(key);
    lock.unlock();
    m_roundEnded.notify_all();
    return counted;
}

int SharedCounting::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

} // namespace oh
