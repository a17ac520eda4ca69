// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/pglistener.h"

#include "backend/config/logging.h"

#include <QSocketNotifier>

#include <libpq-fe.h>

#include <algorithm>

namespace oh::live {
namespace {

constexpr int probeIntervalMs = 20'000;

struct ResultCloser
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultHandle = std::unique_ptr<PGresult, ResultCloser>;

struct NotifyCloser
{
    void operator()(PGnotify *notification) const { PQfreemem(notification); }
};

/// A network that swallows everything ends the connection, too.
constexpr const char *watchfulness =
    "keepalives_idle='15' keepalives_interval='5' keepalives_count='3' tcp_user_timeout='15000'";

} // namespace

void PgListener::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PgListener::PgListener(const storage::ConnectionConfig &config, QByteArray channel,
                       std::chrono::milliseconds firstPause, std::chrono::milliseconds lastPause)
    : m_conninfo(storage::conninfo(config) + watchfulness),
      m_channel(std::move(channel)),
      m_firstPause(firstPause),
      m_lastPause(lastPause),
      m_pause(firstPause),
      m_retry(this),
      m_probe(this)
{
    m_retry.setSingleShot(true);
    m_probe.setInterval(probeIntervalMs);
    connect(&m_retry, &QTimer::timeout, this, &PgListener::open);
    connect(&m_probe, &QTimer::timeout, this, &PgListener::probe);
}

PgListener::~PgListener() = default;

void PgListener::begin()
{
    open();
}

void PgListener::open()
{
    m_connection.reset(PQconnectdb(m_conninfo.constData()));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        fail();
        return;
    }
    const ResultHandle listened(PQexec(m_connection.get(), ("LISTEN " + m_channel).constData()));
    if (PQresultStatus(listened.get()) != PGRES_COMMAND_OK) {
        fail();
        return;
    }
    m_pause = m_firstPause;
    m_notifier =
        std::make_unique<QSocketNotifier>(PQsocket(m_connection.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PgListener::receive);
    m_probe.start();
    Q_EMIT listening();
    receive();
}

void PgListener::receive()
{
    if (!m_connection)
        return;
    if (!PQconsumeInput(m_connection.get())) {
        fail();
        return;
    }
    using Notification = std::unique_ptr<PGnotify, NotifyCloser>;
    for (Notification one(PQnotifies(m_connection.get())); one;
         one.reset(PQnotifies(m_connection.get())))
        Q_EMIT notified(QByteArray(one->extra));
}

void PgListener::probe()
{
    const ResultHandle answer(PQexec(m_connection.get(), "SELECT"));
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
        fail();
    else
        receive(); // what came in with the answer wakes no notifier
}

void PgListener::fail()
{
    const bool was = m_notifier != nullptr;
    m_probe.stop();
    if (m_notifier) {
        // It may be the one that called.
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_connection.reset();
    if (was) {
        qCWarning(logLive, "The connection that listens was lost.");
        Q_EMIT lost();
    }
    m_retry.start(m_pause);
    m_pause = std::min(m_pause * 2, m_lastPause);
}

} // namespace oh::live
