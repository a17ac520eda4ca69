// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <mutex>

namespace oh::server {

/// The threads in which requests wait for other people's services, so that nothing else waits with
/// them. Nothing queues: who finds none free is told so. Any thread.
class OutsideWork
{
public:
    /// `mostOfOne`: a service that hangs must not take them all.
    OutsideWork(int threads, int mostOfOne);
    ~OutsideWork();
    OutsideWork(const OutsideWork &) = delete;
    OutsideWork &operator=(const OutsideWork &) = delete;

    /// False when there is no thread for it.
    bool start(int kind, std::function<void()> work);
    /// Waits for what runs; nothing begins any more.
    void stop();
    bool isStopping() const { return m_stopping; }

private:
    void leave(int kind);

    const int m_mostOfOne;
    std::mutex m_mutex;
    QHash<int, int> m_running;
    std::atomic<bool> m_stopping = false;
    QThreadPool m_threads;
};

} // namespace oh::server
