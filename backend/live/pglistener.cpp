// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/pglistener.h"

#include "backend/config/logging.h"
#include "backend/storage/pqanswers.h"

#include <QSocketNotifier>

#include <libpq-fe.h>

#include <algorithm>
#include <poll.h>

namespace oh::live {
namespace {

struct ResultCloser
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultHandle = std::unique_ptr<PGresult, ResultCloser>;

struct NotifyCloser
{
    void operator()(PGnotify *notification) const { PQfreemem(notification); }
};

/// Whether there is something to read at this moment, the end of the connection included.
bool hasInput(const PGconn *connection)
{
    pollfd socket{PQsocket(connection), POLLIN, 0};
    return poll(&socket, 1, 0) > 0;
}

} // namespace

void PgListener::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PgListener::PgListener(const storage::ConnectionConfig &config, QByteArray channel,
                       const Patience &patience)
    : m_conninfo(storage::conninfo(config)),
      m_channel(std::move(channel)),
      m_patience(patience),
      m_pause(patience.firstPause),
      m_retry(this),
      m_probe(this),
      m_answer(this)
{
    m_retry.setSingleShot(true);
    m_probe.setInterval(m_patience.probeEvery);
    m_answer.setSingleShot(true);
    m_answer.setInterval(m_patience.answerWithin);
    connect(&m_retry, &QTimer::timeout, this, &PgListener::open);
    connect(&m_probe, &QTimer::timeout, this, &PgListener::probe);
    connect(&m_answer, &QTimer::timeout, this, &PgListener::giveUpWaiting);
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
    PQsetnonblocking(m_connection.get(), 1);
    const int sent = PQsendQuery(m_connection.get(), ("LISTEN " + m_channel).constData());
    const ResultHandle listened(
        sent == 1 ? storage::lastResult(m_connection.get(), m_patience.answerWithin) : nullptr);
    if (PQresultStatus(listened.get()) != PGRES_COMMAND_OK) {
        fail();
        return;
    }
    m_pause = m_patience.firstPause;
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
    if (!PQconsumeInput(m_connection.get()) || !takeProbesAnswer()) {
        fail();
        return;
    }
    using Notification = std::unique_ptr<PGnotify, NotifyCloser>;
    for (Notification one(PQnotifies(m_connection.get())); one;
         one.reset(PQnotifies(m_connection.get()))) {
        // Several may have been told at once, a line each.
        const QList<QByteArray> lines = QByteArray(one->extra).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                Q_EMIT notified(line);
        }
    }
}

void PgListener::probe()
{
    if (m_answer.isActive())
        return;
    if (PQsendQuery(m_connection.get(), "SELECT") != 1 || PQflush(m_connection.get()) != 0) {
        fail();
        return;
    }
    m_answer.start();
}

bool PgListener::takeProbesAnswer()
{
    while (m_answer.isActive() && !PQisBusy(m_connection.get())) {
        const ResultHandle answer(PQgetResult(m_connection.get()));
        if (!answer)
            m_answer.stop();
        else if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
            return false;
    }
    return true;
}

void PgListener::giveUpWaiting()
{
    // While this process stood still itself much may have come, with the answer at its end: whoever
    // sends is alive.
    if (!m_connection || (!hasInput(m_connection.get()) && PQisBusy(m_connection.get()))) {
        fail();
        return;
    }
    m_answer.start();
    receive();
}

void PgListener::fail()
{
    const bool was = m_notifier != nullptr;
    m_probe.stop();
    m_answer.stop();
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
    m_pause = std::min(m_pause * 2, m_patience.lastPause);
}

} // namespace oh::live
