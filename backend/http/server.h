// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/limits.h"
#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/statistics.h"
#include "models/clock.h"
#include "models/result.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace oh::http {

/// Sends the answer. Works from any thread and at any time, also when the client, the connection
/// or the server is gone. The first call counts; dropped without a call, the client gets 500.
using Responder = std::function<void(Response)>;

/// Called in an I/O thread, for several requests at once: it must not block, so it hands long work
/// to another thread and keeps the responder.
using RequestHandler = std::function<void(std::shared_ptr<const Request>, Responder)>;

/// The HTTP/1.1 server. Lives in the thread that made it, which accepts connections; each is handed
/// to one of a few I/O threads and stays there. Answers leave each connection in the order of its
/// requests.
class Server : public QObject
{
    Q_OBJECT

public:
    Server(Limits limits, RequestHandler handler, int ioThreads = 2, QObject *parent = nullptr);
    /// Cuts off what is left and waits for the I/O threads.
    ~Server() override;

    // Before listen():
    /// Turns every listener into an HTTPS one.
    void setTls(const QSslConfiguration &configuration);
    /// For Date and request ids.
    void setClock(std::shared_ptr<const Clock> clock);

    /// Port 0 takes a free one. Returns the port. May be called for several addresses.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /// Stops accepting, lets requests under way finish and closes their connections; after
    /// `graceMs` cuts off the rest. Then emits finished().
    void shutdown(int graceMs);

    ServerStatistics statistics() const;

Q_SIGNALS:
    void finished();

private:
    class Listener;
    struct Private;

    void accepted(qintptr descriptor);
    void acceptFailed();
    void startThreads();
    void workerDrained();

    std::unique_ptr<Private> d;
};

} // namespace oh::http
