// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/postgrescluster.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace oh::server {

/// Brings a private cluster back when PostgreSQL went away under the server. After a crash at once;
/// after an orderly end later, since somebody may have ended it on purpose and starts it again.
/// Works in a thread of its own; nobody else may use the cluster in the meantime.
class ClusterKeeper
{
public:
    explicit ClusterKeeper(embedded::PostgresCluster &cluster);
    /// Waits for a start that is under way.
    ~ClusterKeeper();
    Q_DISABLE_COPY_MOVE(ClusterKeeper)

private:
    void watch();

    embedded::PostgresCluster &m_cluster;
    std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace oh::server
