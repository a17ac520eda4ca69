// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/mailbox.h"
#include "backend/http/protocol.h"
#include "backend/http/server.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>

namespace oh::http {

class Connection;

/// What all threads of one server share. Constant once it listens, but for the counters and the
/// table of addresses.
struct Engine
{
    Limits limits;
    RequestHandler handler;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::optional<QSslConfiguration> tls;
    Counters counters;

    /// Whether one more connection of that address is within its cap; counts it either way.
    bool addAddress(const QHostAddress &address);
    void removeAddress(const QHostAddress &address);

private:
    static QHostAddress key(const QHostAddress &address);

    std::mutex m_mutex;
    QHash<QHostAddress, int> m_perAddress;
};

/// Owns the connections of one I/O thread; lives in that thread.
class IoWorker : public QObject
{
    Q_OBJECT

public:
    explicit IoWorker(std::shared_ptr<Engine> engine);
    ~IoWorker() override;

    // In the worker's thread:
    void adopt(qintptr descriptor);
    /// Lets requests under way finish; emits drained() when the last connection is gone.
    void drain();
    /// Cuts off all connections.
    void abortAll();

    // For connections:
    Engine &engine() { return *m_engine; }
    qint64 now() const { return m_time.elapsed(); }
    void dispatch(quint64 connection, quint64 sequence, std::shared_ptr<const Request> request);
    void remove(Connection *connection);

Q_SIGNALS:
    void drained();

private:
    void deliver();
    void tick();

    const std::shared_ptr<Engine> m_engine;
    const std::shared_ptr<Mailbox> m_mailbox;
    QHash<quint64, Connection *> m_connections;
    quint64 m_lastId = 0;
    QTimer m_timer;
    QElapsedTimer m_time;
    bool m_draining = false;
};

} // namespace oh::http
