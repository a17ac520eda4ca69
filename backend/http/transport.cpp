// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/transport.h"

#include "backend/http/takeover.h"

#include <QNetworkProxy>
#include <QSocketNotifier>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace oh::http {
namespace {

/// What Qt may read ahead of us under TLS.
constexpr qint64 tlsReadBuffer = 32LL * 1024;

} // namespace

TcpTransport::TcpTransport(qintptr descriptor, QObject *parent)
    : Transport(parent), m_descriptor(int(descriptor))
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    const int flags = ::fcntl(m_descriptor, F_GETFL);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (flags < 0 || ::fcntl(m_descriptor, F_SETFL, flags | O_NONBLOCK) < 0 ||
        ::getpeername(m_descriptor, generic, &size) < 0) {
        abort();
        return;
    }
    m_address = QHostAddress(generic);
    m_port = address.ss_family == AF_INET6
                 ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port)
                 : ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);

    m_readable = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    m_writable = new QSocketNotifier(m_descriptor, QSocketNotifier::Write, this);
    m_writable->setEnabled(false);
    connect(m_readable, &QSocketNotifier::activated, this, &Transport::readyRead);
    connect(m_writable, &QSocketNotifier::activated, this, [this] {
        const qint64 sent = sendSome();
        m_writable->setEnabled(m_unsentBytes > 0 && !m_failed);
        if (sent > 0)
            Q_EMIT bytesWritten(sent);
    });
}

TcpTransport::~TcpTransport()
{
    abort();
}

void TcpTransport::abort()
{
    if (m_descriptor < 0)
        return;
    // A notifier must not outlive its descriptor's number.
    if (m_readable)
        m_readable->setEnabled(false);
    if (m_writable)
        m_writable->setEnabled(false);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_unsent.clear();
    m_unsentBytes = 0;
}

void TcpTransport::fail()
{
    if (m_failed)
        return;
    m_failed = true;
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    m_unsent.clear();
    m_unsentBytes = 0;
    QMetaObject::invokeMethod(this, &Transport::disconnected, Qt::QueuedConnection);
}

qint64 TcpTransport::read(char *buffer, qint64 size)
{
    if (m_descriptor < 0 || m_failed)
        return 0;
    if (m_ended)
        return -1;
    const ssize_t got = ::recv(m_descriptor, buffer, size_t(size), 0);
    if (got > 0)
        return got;
    if (got == 0) {
        m_ended = true;
        m_readable->setEnabled(false);
        return -1;
    }
    if (errno != EAGAIN && errno != EINTR)
        fail();
    return 0;
}

void TcpTransport::write(const QByteArray &data)
{
    if (m_descriptor < 0 || m_failed || data.isEmpty())
        return;
    m_unsent.push_back(data);
    m_unsentBytes += data.size();
    if (m_unsent.size() == 1)
        sendSome();
    if (!m_failed)
        m_writable->setEnabled(m_unsentBytes > 0);
}

qint64 TcpTransport::sendSome()
{
    qint64 total = 0;
    while (!m_unsent.empty()) {
        const QByteArray &first = m_unsent.front();
        const ssize_t sent = ::send(m_descriptor, first.constData() + m_sentOfFirst,
                                    size_t(first.size() - m_sentOfFirst), MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN && errno != EINTR)
                fail();
            break;
        }
        total += sent;
        m_unsentBytes -= sent;
        m_sentOfFirst += sent;
        if (m_sentOfFirst == first.size()) {
            m_unsent.pop_front();
            m_sentOfFirst = 0;
        }
    }
    return total;
}

void TcpTransport::setReading(bool on)
{
    if (m_descriptor < 0 || m_failed)
        return;
    const bool enabled = on && !m_ended;
    if (m_readable->isEnabled() != enabled)
        m_readable->setEnabled(enabled);
}

bool TcpTransport::closeSending()
{
    if (m_descriptor < 0 || m_failed)
        return false;
    ::shutdown(m_descriptor, SHUT_WR);
    return true;
}

std::unique_ptr<ReleasedConnection> TcpTransport::release(QThread *)
{
    if (m_descriptor < 0 || m_failed)
        return nullptr;
    // Disabled before another thread watches the same descriptor.
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    auto released = std::make_unique<ReleasedConnection>(std::exchange(m_descriptor, -1));
    released->peer = m_address;
    return released;
}

TlsTransport::TlsTransport(qintptr descriptor, const QSslConfiguration &configuration,
                           QObject *parent)
    : Transport(parent), m_socket(new QSslSocket(this))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(tlsReadBuffer);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        return;
    }
    m_open = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Queued, because Qt also emits these from within calls.
    connect(m_socket, &QIODevice::readyRead, this, &Transport::readyRead, Qt::QueuedConnection);
    connect(m_socket, &QIODevice::bytesWritten, this, &Transport::bytesWritten,
            Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &Transport::bytesWritten,
            Qt::QueuedConnection);
    connect(m_socket, &QAbstractSocket::disconnected, this, &Transport::disconnected,
            Qt::QueuedConnection);
    // A client that speaks no TLS, or breaks off: nothing to answer, nobody to tell.
    connect(
        m_socket, &QAbstractSocket::errorOccurred, this,
        [this] {
            if (m_open && !m_socket->isEncrypted())
                Q_EMIT disconnected();
        },
        Qt::QueuedConnection);
    m_socket->setSslConfiguration(configuration);
    m_socket->startServerEncryption();
}

TlsTransport::~TlsTransport() = default;

QHostAddress TlsTransport::peerAddress() const
{
    return m_socket->peerAddress();
}

quint16 TlsTransport::peerPort() const
{
    return m_socket->peerPort();
}

qint64 TlsTransport::read(char *buffer, qint64 size)
{
    return std::max<qint64>(0, m_socket->read(buffer, size));
}

void TlsTransport::write(const QByteArray &data)
{
    m_socket->write(data);
}

qint64 TlsTransport::unsentBytes() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsTransport::setReading(bool)
{
    // The socket's own read buffer is small; what is not read from it stays with the system.
}

bool TlsTransport::closeSending()
{
    // TLS says goodbye in its own layer; one direction of it can't be closed.
    m_socket->disconnectFromHost();
    return false;
}

std::unique_ptr<ReleasedConnection> TlsTransport::release(QThread *thread)
{
    if (!m_open || m_socket->state() != QAbstractSocket::ConnectedState)
        return nullptr;
    m_open = false;
    QSslSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    auto released = std::make_unique<ReleasedConnection>(socket);
    released->peer = socket->peerAddress();
    released->received = socket->readAll(); // what is decrypted already
    // With its notifiers, which come alive in the other thread.
    socket->moveToThread(thread);
    return released;
}

void TlsTransport::abort()
{
    if (!m_open)
        return;
    m_open = false;
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace oh::http
