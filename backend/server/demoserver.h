// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/postgrescluster.h"
#include "backend/server/serverapp.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace oh::server {

class ClusterKeeper;

/// A private PostgreSQL cluster with the schema, below a data directory. For the demo, and for
/// commands that work on its data.
class DemoDatabase
{
public:
    explicit DemoDatabase(QString dataDir);
    ~DemoDatabase();
    Q_DISABLE_COPY_MOVE(DemoDatabase)

    /// From now on PostgreSQL is brought back when it goes away.
    void keep();
    /// Starts the cluster, migrates, makes the keys the first time. Blocks. Refuses a directory
    /// whose server runs.
    Result<void> open();
    void close();

    storage::Database::Config appConfig() const;
    QString keysFile() const;
    QString dataDir() const { return m_dataDir; }

    static QString defaultDataDir();
    static QString databaseName();
    static QString keysFileIn(const QString &dataDir);
    /// How to reach the database of a server that runs on the directory; nothing when none does.
    static std::optional<storage::Database::Config> runningConfig(const QString &dataDir);

private:
    Result<void> migrate();

    const QString m_dataDir;
    std::unique_ptr<embedded::PostgresCluster> m_cluster;
    std::unique_ptr<ClusterKeeper> m_keeper;
};

/// `officehours-server --demo`: everything in one directory, nothing outside needed.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    DemoServer(QString dataDir, quint16 port, const Clock &clock, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Blocks until it serves. Prints where it listens, and sign-in codes, on stdout.
    Result<void> start();
    void shutdown();

Q_SIGNALS:
    void finished();

private:
    Result<config::ServerConfig> settingsToTry() const;
    Result<void> writeDemoFile() const;
    Result<void> printCodes(quint16 port);

    const Clock &m_clock;
    const quint16 m_port;
    DemoDatabase m_database;
    std::unique_ptr<ServerApp> m_app;
};

} // namespace oh::server
