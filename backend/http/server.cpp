// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"

#include "backend/config/logging.h"
#include "backend/http/ioworker.h"

#include <QNetworkProxy>
#include <QSocketNotifier>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <vector>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

constexpr int listenBacklog = 1024;
/// How long accepting rests when the process has no descriptors left.
constexpr int acceptPauseMs = 100;
constexpr int maxAcceptsInARow = 64;

struct IoThread
{
    std::unique_ptr<QThread> thread;
    IoWorker *worker = nullptr;
};

} // namespace

/// QTcpServer binds and listens, but accepting is done here: out of descriptors, it would try again
/// and again at full speed and tell nobody.
class Server::Listener : public QTcpServer
{
public:
    explicit Listener(Server *server) : QTcpServer(server), m_server(server)
    {
        setProxy(QNetworkProxy::NoProxy);
        setListenBacklogSize(listenBacklog);
    }

    bool start(const QHostAddress &address, quint16 port)
    {
        if (!listen(address, port))
            return false;
        pauseAccepting();
        m_notifier = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { acceptSome(); });
        return true;
    }
    void stop()
    {
        m_notifier.reset();
        close();
    }

private:
    void acceptSome()
    {
        for (int i = 0; i < maxAcceptsInARow; ++i) {
            const int descriptor =
                ::accept4(int(socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
            if (descriptor >= 0) {
                m_server->accepted(descriptor);
            } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
                m_server->acceptFailed();
                m_notifier->setEnabled(false);
                QTimer::singleShot(acceptPauseMs, this, [this] {
                    if (m_notifier)
                        m_notifier->setEnabled(true);
                });
                return;
            } else if (errno != EINTR && errno != ECONNABORTED) {
                return;
            }
        }
    }

    Server *const m_server;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

struct Server::Private
{
    std::shared_ptr<Engine> engine = std::make_shared<Engine>();
    int ioThreads = 2;
    std::vector<IoThread> threads;
    std::vector<Listener *> listeners;
    size_t next = 0;
    size_t drained = 0;
    bool stopping = false;
};

Server::Server(Limits limits, RequestHandler handler, int ioThreads, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->engine->limits = limits;
    d->engine->handler = std::move(handler);
    d->ioThreads = std::max(1, ioThreads);
}

Server::~Server()
{
    for (Listener *listener : d->listeners)
        delete listener;
    for (IoThread &io : d->threads) {
        // The worker is deleted in its own thread as that ends, and its connections with it.
        io.thread->quit();
        io.thread->wait();
    }
}

void Server::setTls(const QSslConfiguration &configuration)
{
    QSslConfiguration checked = configuration;
    // Unasked, Qt would request a certificate from every client.
    if (checked.peerVerifyMode() == QSslSocket::AutoVerifyPeer)
        checked.setPeerVerifyMode(QSslSocket::VerifyNone);
    d->engine->tls = checked;
}

void Server::setClock(std::shared_ptr<const Clock> clock)
{
    d->engine->clock = std::move(clock);
}

void Server::startThreads()
{
    for (int i = int(d->threads.size()); i < d->ioThreads; ++i) {
        IoThread io;
        io.thread = std::make_unique<QThread>();
        io.thread->setObjectName(u"http-io-%1"_s.arg(i));
        io.worker = new IoWorker(d->engine);
        io.worker->moveToThread(io.thread.get());
        connect(io.thread.get(), &QThread::finished, io.worker, &QObject::deleteLater);
        connect(io.worker, &IoWorker::drained, this, &Server::workerDrained);
        io.thread->start();
        d->threads.push_back(std::move(io));
    }
}

Result<quint16> Server::listen(const QHostAddress &address, quint16 port)
{
    if (d->stopping)
        return Error::technical(ErrorCode::ServiceUnavailable, u"The server is stopping."_s);
    auto listener = std::make_unique<Listener>(this);
    if (!listener->start(address, port)) {
        Error error = Error::technical(
            ErrorCode::ServiceUnavailable,
            u"The address %1, port %2 can't be used: %3"_s.arg(
                address.toString(), QString::number(port), listener->errorString()));
        error.internal = listener->errorString();
        return error;
    }
    startThreads();
    const quint16 taken = listener->serverPort();
    d->listeners.push_back(listener.release());
    return taken;
}

void Server::accepted(qintptr descriptor)
{
    ++d->engine->counters.acceptedConnections;
    IoWorker *worker = d->threads[d->next++ % d->threads.size()].worker;
    QMetaObject::invokeMethod(
        worker, [worker, descriptor] { worker->adopt(descriptor); }, Qt::QueuedConnection);
}

void Server::acceptFailed()
{
    // Once, not ten times a second while it lasts.
    if (d->engine->counters.failedAccepts++ == 0)
        qCWarning(logHttp, "Accepting connections failed (descriptors?); trying again.");
}

void Server::shutdown(int graceMs)
{
    if (d->stopping)
        return;
    d->stopping = true;
    for (Listener *listener : d->listeners)
        listener->stop();
    if (d->threads.empty()) {
        QMetaObject::invokeMethod(this, &Server::finished, Qt::QueuedConnection);
        return;
    }
    for (const IoThread &io : d->threads)
        QMetaObject::invokeMethod(io.worker, &IoWorker::drain, Qt::QueuedConnection);
    QTimer::singleShot(graceMs, this, [this] {
        for (const IoThread &io : d->threads)
            QMetaObject::invokeMethod(io.worker, &IoWorker::abortAll, Qt::QueuedConnection);
    });
}

void Server::workerDrained()
{
    if (++d->drained == d->threads.size())
        Q_EMIT finished();
}

ServerStatistics Server::statistics() const
{
    const Counters &counters = d->engine->counters;
    ServerStatistics reading;
    reading.openConnections = counters.openConnections;
    reading.acceptedConnections = counters.acceptedConnections;
    reading.failedAccepts = counters.failedAccepts;
    reading.rejectedConnections = counters.rejectedConnections;
    reading.requests = counters.requests;
    reading.requestsInFlight = counters.requestsInFlight;
    reading.refusedRequests = counters.refusedRequests;
    reading.timedOutRequests = counters.timedOutRequests;
    reading.stalledWrites = counters.stalledWrites;
    for (size_t i = 0; i < reading.responses.size(); ++i)
        reading.responses[i] = counters.responses[i];
    reading.bytesReceived = counters.bytesReceived;
    reading.bytesSent = counters.bytesSent;
    reading.bodyBytes = counters.bodyBytes;
    return reading;
}

} // namespace oh::http
