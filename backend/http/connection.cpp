// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"

#include "backend/http/ioworker.h"
#include "backend/http/takeover.h"
#include "backend/http/transport.h"

#include <array>

namespace oh::http {
namespace {

constexpr qint64 readChunk = 16LL * 1024;
/// Reading a connection this often in a row is enough; then the others have their turn.
constexpr int maxReadsInARow = 8;
/// A client that takes answers in sips does not count as making progress.
constexpr qint64 minWriteProgress = 1024;

} // namespace

Connection::Connection(IoWorker *worker, quint64 id, qintptr descriptor, bool refused)
    : QObject(worker), m_worker(worker), m_id(id)
{
    Engine &engine = worker->engine();
    if (engine.tls)
        m_transport = new TlsTransport(descriptor, *engine.tls, this);
    else
        m_transport = new TcpTransport(descriptor, this);
    if (!m_transport->isOpen()) {
        m_state = State::Closed;
        return;
    }
    m_address = m_transport->peerAddress();
    m_refused = !engine.addAddress(m_address) || refused;
    if (m_refused) {
        ++engine.counters.rejectedConnections;
        ++engine.counters.openRefused;
    }
    m_protocol = std::make_unique<Protocol>(
        Protocol::Environment{engine.limits, *engine.clock, engine.counters},
        Protocol::Peer{m_address, m_transport->peerPort()},
        m_refused ? Protocol::Admission::Refused : Protocol::Admission::Normal,
        [this](quint64 sequence, std::shared_ptr<const Request> request) {
            m_worker->dispatch(m_id, sequence, std::move(request));
        },
        worker->now());
    connect(m_transport, &Transport::readyRead, this, &Connection::read);
    connect(m_transport, &Transport::bytesWritten, this, &Connection::wrote);
    connect(m_transport, &Transport::disconnected, this, &Connection::abort);
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
        const qint64 got = m_transport->read(buffer.data(), readChunk);
        if (got == 0)
            break;
        if (got < 0) {
            m_protocol->inputEnded();
        } else {
            m_worker->engine().counters.bytesReceived += got;
            m_protocol->receive(QByteArrayView(buffer.data(), got), m_worker->now());
        }
        pump();
    }
    if (m_state == State::Open || m_state == State::Flushing)
        m_transport->setReading(m_state == State::Open && m_protocol->wantsInput());
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
        m_transport->write(output);
        m_protocol->setBacklog(m_transport->unsentBytes(), m_worker->now());
    }
    if (m_protocol->broken()) {
        abort();
        return;
    }
    if (m_transport->unsentBytes() == 0)
        m_stalledSince = -1;
    if (m_protocol->takeOver()) {
        if (m_transport->unsentBytes() == 0)
            handOver();
        return;
    }
    if (!m_protocol->finished())
        return;
    m_state = State::Flushing;
    if (m_transport->unsentBytes() == 0)
        startLingering();
}

void Connection::wrote(qint64 bytes)
{
    if (m_state != State::Open && m_state != State::Flushing)
        return;
    m_progress += bytes;
    if (m_progress >= minWriteProgress) {
        m_progress = 0;
        m_stalledSince = m_worker->now();
    }
    m_protocol->setBacklog(m_transport->unsentBytes(), m_worker->now());
    pump();
    read();
}

void Connection::handOver()
{
    const TakeOver takeOver = *m_protocol->takeOver();
    auto released = m_transport->release(takeOver.thread);
    if (!released) {
        abort();
        return;
    }
    released->received.prepend(m_protocol->takeInput());
    m_state = State::Closed;
    finish();
    takeOver.accept(std::move(released));
}

void Connection::startLingering()
{
    m_state = State::Lingering;
    m_lingerSince = m_worker->now();
    if (!m_transport->closeSending())
        return;
    m_transport->setReading(true);
    discardInput();
}

void Connection::discardInput()
{
    std::array<char, size_t(readChunk)> buffer;
    for (;;) {
        const qint64 got = m_transport->read(buffer.data(), readChunk);
        if (got == 0)
            return;
        m_discarded += got;
        if (got < 0 || m_discarded > m_worker->engine().limits.maxLingerBytes) {
            abort();
            return;
        }
    }
}

void Connection::answer(quint64 sequence, Response response)
{
    if (m_state != State::Open)
        return;
    m_protocol->answer(sequence, std::move(response), m_worker->now());
    pump();
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
    // Nothing was under way: there is no answer that lingering could save.
    if (m_state == State::Lingering)
        abort();
}

void Connection::abort()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_transport->abort();
    finish();
}

void Connection::finish()
{
    m_worker->engine().removeAddress(m_address);
    if (m_refused)
        --m_worker->engine().counters.openRefused;
    // It gives back what it has in the shared counters.
    m_protocol.reset();
    m_worker->remove(this);
}

} // namespace oh::http
