// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/processes.h"
#include "backend/storage/connectionconfig.h"
#include "models/result.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace oh::embedded {

/// A PostgreSQL cluster of the server's own, below its data directory, reachable through a Unix
/// socket in a private directory and nothing else. All calls block (seconds, the first time): they
/// are for a worker thread, or for the time before the event loop runs.
class PostgresCluster
{
public:
    struct Options
    {
        /// The server's data directory; the cluster goes to `postgres` below it.
        QString dataDir;
        /// No fsync: only for tests, whose data may get lost.
        bool durable = true;
        int maxConnections = 60;
        int startTimeoutSeconds = 60;
        /// Looked at before everything else for initdb and pg_ctl; empty: the newest one that is
        /// installed.
        QString binDir;
    };

    explicit PostgresCluster(Options options);
    /// Stops the cluster if this object started it.
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// Makes the cluster if there is none, clears what a crashed run left behind (a half-made
    /// cluster, a stale pid file or socket, a postmaster that outlived its server), and starts it.
    /// Refuses when a live server uses the directory. Also brings PostgreSQL back when it died
    /// under a running server; does nothing while it runs.
    Result<void> start();
    /// Fast shutdown; waits for its end.
    Result<void> stop();
    bool isRunning() const;

    /// The cluster's superuser, for Migrator::bootstrap.
    storage::ConnectionConfig adminConfig() const;
    storage::ConnectionConfig ownerConfig(const QString &database) const;
    storage::ConnectionConfig appConfig(const QString &database) const;

    /// Where the cluster is. Normally DIR/postgres; elsewhere when we run as root and the account
    /// `postgres` may not enter DIR.
    QString clusterDir() const { return m_clusterDir; }
    QString socketDir() const { return m_socketDir; }
    QString logFile() const;
    /// Of the running postmaster; nothing when none runs for this cluster.
    std::optional<qint64> postmasterPid() const;

private:
    Result<void> lock();
    Result<void> chooseAccount();
    Result<void> choosePlace();
    Result<void> chooseSocketDir();
    Result<void> findPrograms();
    Result<void> clearLeftovers();
    Result<void> makeCluster();
    Result<void> writeSettings();
    Result<void> startPostmaster();
    Result<void> endPostmaster(qint64 pid);
    bool isOurPostmaster(qint64 pid) const;
    bool accountMayEnter(const QString &dir) const;
    Result<void> makePrivateDir(const QString &path) const;
    Ran run(const QString &program, const QStringList &arguments, int timeoutSeconds) const;
    QString pgData() const;
    QString tailOfLog() const;

    Options m_options;
    QString m_clusterDir;
    QString m_socketDir;
    QString m_binDir;
    /// Whom PostgreSQL runs as, when that is not who we are: it refuses to run as root.
    std::optional<Account> m_account;
    std::unique_ptr<QLockFile> m_lock;
    bool m_started = false;
};

} // namespace oh::embedded
