// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/live/liveconnection.h"
#include "backend/live/livegate.h"
#include "backend/live/liveoptions.h"
#include "backend/storage/transaction.h"
#include "models/clock.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QTcpSocket;
class QWebSocketServer;

namespace oh {
class AccessTokens;
namespace http {
class ReleasedConnection;
}
namespace storage {
class Database;
}
} // namespace oh

namespace oh::live {

/// All WebSockets of this process, and the events they get. Lives in the live thread; what it needs
/// of the database it asks the pool for. Whatever is pushed was allowed by a query that ran with
/// the viewer's rights, or is addressed to the viewer as one of a booking's two parties, or to a
/// coordinator.
class LiveHub : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and outlives the hub.
    LiveHub(const Options &options, storage::Database &database, const AccessTokens &tokens,
            const Clock &clock, Counters &counters);
    ~LiveHub() override;

    /// For other threads.
    std::shared_ptr<LiveGate> gate() const { return m_gate; }

    // In the live thread:
    void begin();
    /// A connection whose request was checked; `key` is its Sec-WebSocket-Key.
    void adopt(http::ReleasedConnection &released, const QByteArray &host, const QByteArray &key,
               const Viewer &viewer, std::shared_ptr<void> place);
    /// LISTEN works (again): what was told before may be incomplete.
    void startEpoch();
    void take(const QByteArray &payload);
    /// The server stops: says goodbye to everybody, and takes nobody any more.
    void closeAll();

private:
    struct Arrival
    {
        Viewer viewer;
        std::shared_ptr<void> place;
        QPointer<QTcpSocket> socket;
        /// What came right behind the request.
        QByteArray received;
    };

    void welcomeSocket();
    void onRequest(LiveConnection &connection, const api::LiveRequest &request);
    void hello(LiveConnection &connection, const api::LiveRequest &request);
    void finishHello(LiveConnection &connection, const api::LiveRequest &request);
    void subscribe(LiveConnection &connection, const api::LiveRequest &request);
    void renew(LiveConnection &connection, const QString &accessToken);
    /// Whether all after `seq` is still known; seq 0 is the epoch's begin.
    bool remembersSince(int seq) const;
    void replay(LiveConnection &connection, int since,
                const std::function<bool(const api::LiveMessage &)> &wanted);
    void publish(api::LiveMessage message);
    void tellResync(LiveConnection &connection);
    /// Closes the connection when its session, account or role is not what it was.
    void checkSession(LiveConnection &connection);
    void checkMentor(LiveConnection &connection, UserId mentor);
    void askVisible(const LiveConnection &connection, const QList<UserId> &mentors,
                    std::function<void(LiveConnection &, Result<QSet<UserId>>)> done);
    template <typename T>
    void ask(const LiveConnection &connection,
             std::function<Result<T>(storage::Transaction &)> work,
             std::function<void(LiveConnection &, Result<T>)> done);
    static void sendError(LiveConnection &connection, const Error &error);
    void sweep();

    const Options &m_options;
    storage::Database &m_database;
    const AccessTokens &m_tokens;
    const Clock &m_clock;
    Counters &m_counters;
    const std::shared_ptr<LiveGate> m_gate;
    QWebSocketServer *m_server = nullptr;
    QTimer *m_sweep = nullptr;
    /// Between the socket's arrival and its handshake, by the number in its address.
    QHash<quint64, Arrival> m_arriving;
    QHash<quint64, LiveConnection *> m_connections;
    quint64 m_lastId = 0;
    QString m_epoch;
    int m_seq = 0;
    std::deque<LiveEventPtr> m_remembered;
    bool m_stopping = false;
};

} // namespace oh::live
