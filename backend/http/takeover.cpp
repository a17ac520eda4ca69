// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/takeover.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <utility>

#include <unistd.h>

namespace oh::http {

ReleasedConnection::~ReleasedConnection()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_tls)
        m_tls->deleteLater(); // from whatever thread: it closes as it goes
}

std::unique_ptr<QTcpSocket> ReleasedConnection::takeSocket()
{
    if (m_tls) {
        std::unique_ptr<QTcpSocket> socket(std::exchange(m_tls, nullptr));
        if (socket->state() != QAbstractSocket::ConnectedState)
            return nullptr;
        return socket;
    }
    if (m_descriptor < 0)
        return nullptr;
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->setSocketDescriptor(m_descriptor))
        return nullptr;
    m_descriptor = -1;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return socket;
}

} // namespace oh::http
