// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QObject>

class QTcpSocket;

namespace oh::live {

/// Reads along the heads of a client's frames, for what Qt lets pass: frames without a mask, which
/// RFC 6455 (5.1) forbids clients, and pings without end, which Qt answers by itself.
class FrameScanner
{
public:
    /// False: this is no client of ours.
    bool feed(QByteArrayView bytes);
    qint64 pings() const { return m_pings; }

private:
    enum class State { First, Second, Length, Mask, Payload };

    void begin(State state, int bytes);

    State m_state = State::First;
    /// Of a length or a mask, bytes still to come; of a payload, too.
    quint64 m_missing = 0;
    quint64 m_length = 0;
    qint64 m_pings = 0;
};

/// The scanner on a socket that a QWebSocket reads from: looks at each byte before Qt takes it.
/// A child of the socket; make it before anybody else listens to its readyRead().
class FrameGuard : public QObject
{
    Q_OBJECT

public:
    explicit FrameGuard(QTcpSocket *socket);

    /// From here on frames come. To be called when the QWebSocket listens, and before it reads.
    void begin();
    qint64 pings() const { return m_scanner.pings(); }

Q_SIGNALS:
    void violated();

private:
    void look();

    QTcpSocket *const m_socket;
    FrameScanner m_scanner;
    /// Seen before, and not taken yet.
    qint64 m_left = 0;
    bool m_active = false;
};

} // namespace oh::live
