// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <functional>
#include <memory>

class QSslSocket;
class QTcpSocket;
class QThread;

namespace oh::http {

/// A connection that is no longer HTTP's: its socket, and what had arrived behind the request.
/// Closes the connection unless somebody takes the socket.
class ReleasedConnection
{
public:
    /// Takes over the descriptor.
    explicit ReleasedConnection(int descriptor) : m_descriptor(descriptor) {}
    /// Takes over the socket, which was moved to the thread that will call takeSocket().
    explicit ReleasedConnection(QSslSocket *socket) : m_tls(socket) {}
    ~ReleasedConnection();
    Q_DISABLE_COPY_MOVE(ReleasedConnection)

    /// In the thread that TakeOver named, once. Null when the connection is gone already.
    std::unique_ptr<QTcpSocket> takeSocket();

    QByteArray received;
    QHostAddress peer;

private:
    int m_descriptor = -1;
    QSslSocket *m_tls = nullptr;
};

/// An answer may hand its connection over instead of going out: to a WebSocket request only.
struct TakeOver
{
    /// Where the socket will live. Outlives the HTTP server.
    QThread *thread = nullptr;
    /// Called in an I/O thread: must not block. Not called when the connection ended before.
    std::function<void(std::unique_ptr<ReleasedConnection>)> accept;
};

} // namespace oh::http
