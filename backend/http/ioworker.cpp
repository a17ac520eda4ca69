// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ioworker.h"

#include "backend/config/logging.h"
#include "backend/http/connection.h"

#include <algorithm>
#include <exception>

#include <unistd.h>

namespace oh::http {
namespace {

/// Connections over the cap are answered, too; so many of them at a time.
constexpr int maxRefusedConnections = 256;

int tickInterval(const Limits &limits)
{
    const int shortest =
        std::min({limits.headerTimeoutMs, limits.bodyTimeoutMs, limits.idleTimeoutMs,
                  limits.writeTimeoutMs, limits.answerTimeoutMs, limits.lingerMs});
    return std::clamp(shortest / 5, 10, 500);
}

} // namespace

QHostAddress Engine::key(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(v4);
    Q_IPV6ADDR v6 = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        v6[i] = 0;
    return QHostAddress(v6);
}

bool Engine::addAddress(const QHostAddress &address)
{
    if (limits.maxConnectionsPerAddress <= 0)
        return true;
    const std::lock_guard lock(m_mutex);
    return ++m_perAddress[key(address)] <= limits.maxConnectionsPerAddress;
}

void Engine::removeAddress(const QHostAddress &address)
{
    if (limits.maxConnectionsPerAddress <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    const auto entry = m_perAddress.find(key(address));
    if (entry != m_perAddress.end() && --*entry <= 0)
        m_perAddress.erase(entry);
}

IoWorker::IoWorker(std::shared_ptr<Engine> engine)
    : m_engine(std::move(engine)),
      m_mailbox(std::make_shared<Mailbox>(this, [this] { deliver(); })),
      m_timer(this)
{
    m_timer.setInterval(tickInterval(m_engine->limits));
    connect(&m_timer, &QTimer::timeout, this, &IoWorker::tick);
    m_time.start();
}

IoWorker::~IoWorker()
{
    m_mailbox->close();
    abortAll();
}

void IoWorker::adopt(qintptr descriptor)
{
    Counters &counters = m_engine->counters;
    const qint64 open = ++counters.openConnections;
    const qint64 refused = counters.openRefused;
    const bool overCap = open - refused > m_engine->limits.maxConnections;
    if (m_draining || (overCap && refused >= maxRefusedConnections)) {
        --counters.openConnections;
        if (!m_draining)
            ++counters.rejectedConnections;
        ::close(int(descriptor));
        return;
    }
    auto *connection = new Connection(this, ++m_lastId, descriptor, overCap);
    if (!connection->isOpen()) {
        delete connection;
        --counters.openConnections;
        return;
    }
    m_connections.insert(connection->id(), connection);
    if (!m_timer.isActive())
        m_timer.start();
}

void IoWorker::remove(Connection *connection)
{
    if (!m_connections.remove(connection->id()))
        return;
    connection->deleteLater();
    --m_engine->counters.openConnections;
    if (m_connections.isEmpty()) {
        m_timer.stop();
        if (m_draining)
            Q_EMIT drained();
    }
}

void IoWorker::dispatch(quint64 connection, quint64 sequence,
                        std::shared_ptr<const Request> request)
{
    const auto slot =
        std::make_shared<ReplySlot>(m_mailbox, connection, sequence, request->requestId);
    try {
        m_engine->handler(std::move(request),
                          [slot](Response response) { slot->send(std::move(response)); });
    } catch (const std::exception &) {
        // The text may hold anything, so it is not logged. The slot answers 500.
        qCCritical(logHttp, "A request handler threw an exception.");
    }
}

void IoWorker::deliver()
{
    for (Mailbox::Answer &answer : m_mailbox->take()) {
        if (Connection *connection = m_connections.value(answer.connection))
            connection->answer(answer.sequence, std::move(answer.response));
    }
}

void IoWorker::tick()
{
    const QList<Connection *> all = m_connections.values();
    for (Connection *connection : all)
        connection->tick();
}

void IoWorker::drain()
{
    m_draining = true;
    if (m_connections.isEmpty()) {
        Q_EMIT drained();
        return;
    }
    const QList<Connection *> all = m_connections.values();
    for (Connection *connection : all)
        connection->drain();
}

void IoWorker::abortAll()
{
    const QList<Connection *> all = m_connections.values();
    for (Connection *connection : all)
        connection->abort();
}

} // namespace oh::http
