// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"

#include "backend/config/logging.h"
#include "backend/http/ioworker.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpSocket>

#include <array>

#include <sys/socket.h>
#include <unistd.h>

namespace oh::http {
namespace {

constexpr qint64 readChunk = 16 * 1024;
/// What Qt may read ahead of us. Past it the bytes stay with the system, and the client stops.
constexpr qint64 readBuffer = 2 * readChunk;
/// Reading a connection this often in a row is enough; then the others have their turn.
constexpr int maxReadsInARow = 8;
/// A client that takes answers in sips does not count as making progress.
constexpr qint64 minWriteProgress = 1024;

} // namespace

Connection::Connection(IoWorker *worker, quint64 id, qintptr descriptor, bool refused)
    : QObject(worker), m_worker(worker), m_id(id), m_tls(worker->engine().tls.has_value())
{
    Engine &engine = worker->engine();
    auto *tls = m_tls ? new QSslSocket(this) : nullptr;
    m_socket = m_tls ? tls : new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readBuffer);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        m_state = State::Closed;
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_address = m_socket->peerAddress();
    const bool overCap = !engine.addAddress(m_address) || refused;
    if (overCap)
        ++engine.counters.rejectedConnections;
    m_protocol = std::make_unique<Protocol>(
        Protocol::Environment{engine.limits, *engine.clock, engine.counters},
        Protocol::Peer{m_address, m_socket->peerPort()},
        overCap ? Protocol::Admission::Refused : Protocol::Admission::Normal,
        [this](quint64 sequence, std::shared_ptr<const Request> request) {
            m_worker->dispatch(m_id, sequence, std::move(request));
        },
        worker->now());

    connect(m_socket, &QIODevice::readyRead, this, &Connection::read);
    connect(m_socket, &QIODevice::bytesWritten, this, &Connection::wrote);
    connect(m_socket, &QAbstractSocket::disconnected, this, &Connection::closed);
    if (tls) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::wrote);
        // A client that speaks no TLS, or breaks off. Nothing to answer, nobody to tell.
        connect(tls, &QAbstractSocket::errorOccurred, this, [this, tls] {
            if (!tls->isEncrypted())
                abort();
        });
        tls->setSslConfiguration(*engine.tls);
        tls->startServerEncryption();
    }
}

Connection::~Connection() = default;

void Connection::read()
{
    if (m_state == State::Lingering) {
        discardInput();
        return;
    }
    std::array<char, size_t(readChunk)> buffer;
    for (int i = 0; m_state == State::Open && m_protocol->wantsInput(); ++i) {
        if (i == maxReadsInARow) {
            if (!m_readScheduled) {
                m_readScheduled = true;
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        m_readScheduled = false;
                        read();
                    },
                    Qt::QueuedConnection);
            }
            break;
        }
        const qint64 got = m_socket->read(buffer.data(), readChunk);
        if (got <= 0)
            break;
        m_worker->engine().counters.bytesReceived += got;
        m_protocol->receive(QByteArrayView(buffer.data(), got), m_worker->now());
        pump();
    }
}

qint64 Connection::unsentBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void Connection::pump()
{
    if (m_state != State::Open && m_state != State::Flushing)
        return;
    // Telling the backlog lets waiting requests begin, which may bring more output.
    for (QByteArray output = m_protocol->takeOutput(); !output.isEmpty();
         output = m_protocol->takeOutput()) {
        m_worker->engine().counters.bytesSent += output.size();
        if (m_stalledSince < 0) {
            m_stalledSince = m_worker->now();
            m_progress = 0;
        }
        m_socket->write(output);
        if (m_state == State::Closed)
            return;
        m_protocol->setBacklog(unsentBytes(), m_worker->now());
    }
    if (!m_protocol->finished())
        return;
    m_state = State::Flushing;
    if (unsentBytes() == 0)
        startLingering();
}

void Connection::wrote(qint64 bytes)
{
    if (m_state != State::Open && m_state != State::Flushing)
        return;
    const qint64 unsent = unsentBytes();
    m_progress += bytes;
    if (unsent == 0) {
        m_stalledSince = -1;
    } else if (m_progress >= minWriteProgress) {
        m_progress = 0;
        m_stalledSince = m_worker->now();
    }
    const bool wanted = m_protocol->wantsInput();
    m_protocol->setBacklog(unsent, m_worker->now());
    pump();
    if (!wanted && m_state == State::Open)
        read();
}

void Connection::startLingering()
{
    m_state = State::Lingering;
    m_lingerSince = m_worker->now();
    if (m_tls) {
        // TLS says goodbye in its own layer; half of it can't be closed.
        m_socket->disconnectFromHost();
        return;
    }
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    discardInput();
}

void Connection::discardInput()
{
    std::array<char, size_t(readChunk)> buffer;
    for (;;) {
        const qint64 got = m_socket->read(buffer.data(), readChunk);
        if (got <= 0)
            return;
        m_discarded += got;
        if (m_discarded > m_worker->engine().limits.maxLingerBytes) {
            abort();
            return;
        }
    }
}

void Connection::answer(quint64 sequence, Response response)
{
    if (m_state != State::Open && m_state != State::Flushing)
        return;
    m_protocol->answer(sequence, std::move(response), m_worker->now());
    pump();
    if (m_state == State::Open)
        read();
}

void Connection::tick()
{
    const qint64 now = m_worker->now();
    const Limits &limits = m_worker->engine().limits;
    switch (m_state) {
    case State::Open:
    case State::Flushing:
        if (m_stalledSince >= 0 && now - m_stalledSince > limits.writeTimeoutMs) {
            ++m_worker->engine().counters.stalledWrites;
            abort();
            return;
        }
        m_protocol->tick(now);
        pump();
        break;
    case State::Lingering:
        if (now - m_lingerSince > limits.lingerMs)
            abort();
        break;
    case State::Closed:
        break;
    }
}

void Connection::drain()
{
    if (m_state != State::Open)
        return;
    m_protocol->drain(m_worker->now());
    pump();
}

void Connection::abort()
{
    if (m_state == State::Closed)
        return;
    m_socket->abort();
    closed();
}

void Connection::closed()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_worker->engine().removeAddress(m_address);
    // The protocol gives back what it has in the shared counters.
    m_protocol.reset();
    m_worker->remove(this);
}

} // namespace oh::http
