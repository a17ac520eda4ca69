// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/frameguard.h"

#include <QTcpSocket>

#include <algorithm>

namespace oh::live {
namespace {

// RFC 6455, 5.2.
constexpr int opcodeBits = 0x0f;
constexpr int pingOpcode = 0x09;
constexpr int maskBit = 0x80;
constexpr int lengthBits = 0x7f;
constexpr int shortLength = 126;
constexpr int longLength = 127;
constexpr int maskBytes = 4;

} // namespace

void FrameScanner::begin(State state, int bytes)
{
    m_state = state;
    m_missing = quint64(bytes);
}

bool FrameScanner::feed(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        if (m_state == State::Payload) {
            const auto taken = std::min<quint64>(m_missing, quint64(bytes.size() - i));
            m_missing -= taken;
            i += qsizetype(taken);
            if (m_missing == 0)
                m_state = State::First;
            continue;
        }
        const int byte = uchar(bytes[i++]);
        switch (m_state) {
        case State::First:
            m_pings += (byte & opcodeBits) == pingOpcode ? 1 : 0;
            m_state = State::Second;
            break;
        case State::Second:
            if ((byte & maskBit) == 0)
                return false;
            m_length = quint64(byte & lengthBits);
            if (m_length == shortLength)
                begin(State::Length, 2);
            else if (m_length == longLength)
                begin(State::Length, 8);
            else
                begin(State::Mask, maskBytes);
            if (m_state == State::Length)
                m_length = 0;
            break;
        case State::Length:
            m_length = m_length << 8 | quint64(byte);
            if (--m_missing == 0)
                begin(State::Mask, maskBytes);
            break;
        case State::Mask:
            if (--m_missing == 0) {
                m_missing = m_length;
                m_state = m_length == 0 ? State::First : State::Payload;
            }
            break;
        case State::Payload:
            break;
        }
    }
    return true;
}

FrameGuard::FrameGuard(QTcpSocket *socket) : QObject(socket), m_socket(socket)
{
    connect(socket, &QIODevice::readyRead, this, &FrameGuard::look);
}

void FrameGuard::begin()
{
    m_active = true;
    m_left = 0;
    // Behind Qt's own: what it did not take stays for its next look.
    connect(m_socket, &QIODevice::readyRead, this, [this] { m_left = m_socket->bytesAvailable(); });
}

void FrameGuard::look()
{
    if (!m_active)
        return;
    const QByteArray all = m_socket->peek(m_socket->bytesAvailable());
    if (all.size() <= m_left || m_scanner.feed(QByteArrayView(all).sliced(qsizetype(m_left))))
        return;
    m_active = false;
    Q_EMIT violated();
}

} // namespace oh::live
