// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"
#include "backend/live/liveoptions.h"
#include "models/clock.h"
#include "models/result.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace oh {
class KeyRing;
class MailTransport;
namespace storage {
class Database;
}
namespace auth {
class AuthService;
}
} // namespace oh

namespace oh::server {

/// The whole server, composed: keys, database, routing table, HTTP, mail and the jobs by the clock.
/// Lives in the thread that makes it, which needs an event loop. Takes the system PostgreSQL or any
/// other that the configuration names; bringing it up is somebody else's.
class ServerApp : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        config::ServerConfig config;
        /// No other server works on this database.
        bool onlyServer = false;
        /// Instead of what the configuration says about mail: for tests. Must outlive the server.
        MailTransport *transport = nullptr;
        std::chrono::milliseconds mailPollInterval{1000};
        /// Whether this server does jobs and keeps the timetable. Not for tests whose clock stands
        /// still: they call runDueJobs().
        bool jobs = true;
        /// Whose calendars can be connected; nobody's when it is left out.
        calendars::ProviderOf calendarProviders = {};
        /// Times and limits of the live updates; where to listen comes from the configuration.
        live::Options live;
    };

    /// The clock outlives the server.
    ServerApp(Options options, const Clock &clock, QObject *parent = nullptr);
    /// Cuts off what is under way.
    ~ServerApp() override;

    /// Blocks until it serves; the port that it took. When PostgreSQL can't be reached the server
    /// starts all the same and answers 503 until it can.
    Result<quint16> start();
    /// Ends at once. start() may be called again.
    void stop();
    /// Lets requests under way finish, then stops; emits finished().
    void shutdown();

    QString publicUrl() const { return m_publicUrl; }
    /// Only between start() and stop().
    storage::Database &database();
    const KeyRing &keys() const;
    const auth::AuthService &auth() const;

    /// Does the jobs that are due now, waiting for their end; for a server that does none by
    /// itself.
    Result<int> runDueJobs();

Q_SIGNALS:
    void finished();

private:
    struct Parts;

    Result<void> makeMail();
    Result<void> checkDatabase();
    Result<void> applyTls();
    void startJobs();
    QByteArray metricsText() const;

    Options m_options;
    const Clock &m_clock;
    QString m_publicUrl;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oh::server
