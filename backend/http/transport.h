// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <deque>
#include <memory>

class QSocketNotifier;
class QSslConfiguration;
class QSslSocket;
class QThread;

namespace oh::http {

class ReleasedConnection;

/// The bytes of one connection, never blocking. No signal is emitted from within a call.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isOpen() const = 0;
    virtual QHostAddress peerAddress() const = 0;
    virtual quint16 peerPort() const = 0;
    /// How many bytes were read; 0: none now; -1: the client will send no more.
    virtual qint64 read(char *buffer, qint64 size) = 0;
    /// Takes all of it; what the system does not take now is kept.
    virtual void write(const QByteArray &data) = 0;
    virtual qint64 unsentBytes() const = 0;
    /// Whether readyRead() is wanted. Off, bytes stay with the system, and the client slows down.
    virtual void setReading(bool on) = 0;
    /// Says goodbye, to be called when all is sent. Returns whether reading goes on; otherwise
    /// disconnected() follows.
    virtual bool closeSending() = 0;
    /// At once, whatever is unsent. Emits nothing.
    virtual void abort() = 0;
    /// Gives the connection away, to be used in `thread`; nothing may be unsent. This object is
    /// closed then, and emits nothing any more. Null when the connection has ended.
    virtual std::unique_ptr<ReleasedConnection> release(QThread *thread) = 0;

Q_SIGNALS:
    void readyRead();
    void bytesWritten(qint64 bytes);
    void disconnected();
};

/// Plain TCP. Not a QTcpSocket, because that closes both directions when the client has finished
/// sending: an answer that takes a while would then be lost.
class TcpTransport final : public Transport
{
    Q_OBJECT

public:
    /// Takes over the descriptor, in any case.
    TcpTransport(qintptr descriptor, QObject *parent);
    ~TcpTransport() override;

    bool isOpen() const override { return m_descriptor >= 0; }
    QHostAddress peerAddress() const override { return m_address; }
    quint16 peerPort() const override { return m_port; }
    qint64 read(char *buffer, qint64 size) override;
    void write(const QByteArray &data) override;
    qint64 unsentBytes() const override { return m_unsentBytes; }
    void setReading(bool on) override;
    bool closeSending() override;
    void abort() override;
    std::unique_ptr<ReleasedConnection> release(QThread *thread) override;

private:
    qint64 sendSome();
    void fail();

    int m_descriptor = -1;
    QHostAddress m_address;
    quint16 m_port = 0;
    QSocketNotifier *m_readable = nullptr;
    QSocketNotifier *m_writable = nullptr;
    std::deque<QByteArray> m_unsent;
    /// Of the first piece, what is sent already.
    qsizetype m_sentOfFirst = 0;
    qint64 m_unsentBytes = 0;
    bool m_ended = false;
    bool m_failed = false;
};

class TlsTransport final : public Transport
{
    Q_OBJECT

public:
    TlsTransport(qintptr descriptor, const QSslConfiguration &configuration, QObject *parent);
    ~TlsTransport() override;

    bool isOpen() const override { return m_open; }
    QHostAddress peerAddress() const override;
    quint16 peerPort() const override;
    qint64 read(char *buffer, qint64 size) override;
    void write(const QByteArray &data) override;
    qint64 unsentBytes() const override;
    void setReading(bool on) override;
    bool closeSending() override;
    void abort() override;
    std::unique_ptr<ReleasedConnection> release(QThread *thread) override;

private:
    QSslSocket *m_socket;
    bool m_open = false;
};

} // namespace oh::http
