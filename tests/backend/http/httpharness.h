// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/server.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace oh::test {

/// Answers for the tests. /hold waits for release(); /echo tells what arrived.
class TestApp
{
public:
    http::RequestHandler handler();
    /// Answers one held request, the n-th that came, from the calling thread.
    void release(size_t index);
    void releaseAll();
    size_t held() const;
    /// Requests that reached the handler.
    int seen() const { return m_seen; }

private:
    void handle(const std::shared_ptr<const http::Request> &request,
                const http::Responder &responder);

    mutable std::mutex m_mutex;
    std::vector<std::pair<QString, http::Responder>> m_held;
    std::atomic<int> m_seen{0};
};

/// A real server in a thread of its own, so that tests can use blocking sockets.
class EngineServer
{
public:
    enum class Log { Quiet, Requests };
    explicit EngineServer(http::Limits limits = {}, QSslConfiguration tls = {},
                          Log log = Log::Quiet);
    ~EngineServer();
    Q_DISABLE_COPY_MOVE(EngineServer)

    quint16 port() const { return m_port; }
    TestApp &app() { return m_app; }
    http::ServerStatistics statistics() const { return m_server->statistics(); }
    void shutdown(int graceMs);
    bool hasFinished() const { return m_finished; }

private:
    TestApp m_app;
    QThread m_thread;
    http::Server *m_server = nullptr;
    quint16 m_port = 0;
    std::atomic<bool> m_finished{false};
};

struct Answer
{
    bool complete = false;
    int status = 0;
    http::Headers headers;
    QByteArray body;

    QJsonObject json() const;
    /// Of the error envelope.
    QString code() const;
};

/// A blocking TCP client that sends exactly the bytes it is told to.
class RawClient
{
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    bool isConnected() const { return m_connected; }
    /// False when the server has closed before all was sent.
    bool send(QByteArrayView data);
    /// The next answer; `head`: it has no body. Incomplete when the connection ends before.
    Answer receive(bool head = false);
    /// Sends and receives.
    Answer ask(QByteArrayView request);
    /// Whether the server ends the connection, without another byte.
    bool isClosedByServer();
    /// Everything up to the end of the connection.
    QByteArray receiveAll();
    /// Whether anything can be read, now or within that time.
    bool hasInput(int waitMs = 0) const;
    void finishSending();
    void disconnect();
    /// So that closing sends a reset.
    void disconnectHard();

private:
    bool fill();

    int m_socket = -1;
    bool m_connected = false;
    QByteArray m_buffer;
};

/// Lets this process open as many files as the system allows: both ends of each connection are
/// here.
void raiseDescriptorLimit();

QByteArray get(const QByteArray &target, const QByteArray &fields = {});

} // namespace oh::test
