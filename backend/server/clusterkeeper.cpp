// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/clusterkeeper.h"

#include "backend/config/logging.h"

#include <QFile>

#include <chrono>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr std::chrono::seconds lookEvery{1};
constexpr int looksAfterCrash = 2;
constexpr int looksAfterOrderlyEnd = 15;

} // namespace

ClusterKeeper::ClusterKeeper(embedded::PostgresCluster &cluster)
    : m_cluster(cluster), m_thread([this] { watch(); })
{}

ClusterKeeper::~ClusterKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_signal.notify_all();
    m_thread.join();
}

void ClusterKeeper::watch()
{
    // An orderly end takes this file away.
    const QString pidFile = m_cluster.clusterDir() + u"/data/postmaster.pid"_s;
    int missed = 0;
    std::unique_lock lock(m_mutex);
    while (!m_signal.wait_for(lock, lookEvery, [this] { return m_stopping; })) {
        if (m_cluster.isRunning()) {
            missed = 0;
            continue;
        }
        ++missed;
        if (missed < (QFile::exists(pidFile) ? looksAfterCrash : looksAfterOrderlyEnd))
            continue;
        qCWarning(logServer).noquote() << "PostgreSQL is gone; starting it again";
        lock.unlock();
        if (const auto started = m_cluster.start(); !started)
            qCCritical(logServer).noquote() << started.error().message;
        lock.lock();
        missed = 0;
    }
}

} // namespace oh::server
