// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/outsidework.h"

namespace oh::server {

OutsideWork::OutsideWork(int threads, int mostOfOne) : m_mostOfOne(mostOfOne)
{
    m_threads.setMaxThreadCount(threads);
}

OutsideWork::~OutsideWork()
{
    stop();
}

bool OutsideWork::start(int kind, std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_running.value(kind) >= m_mostOfOne)
        return false;
    const bool begun = m_threads.tryStart([this, kind, work = std::move(work)] {
        work();
        leave(kind);
    });
    if (begun)
        ++m_running[kind];
    return begun;
}

void OutsideWork::leave(int kind)
{
    const std::lock_guard lock(m_mutex);
    --m_running[kind];
}

void OutsideWork::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_threads.waitForDone();
}

} // namespace oh::server
