// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slowway.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace oh::test {

/// One connection of the client's, and its own to the server. Goes with the former.
class SlowWay::Passage : public QObject
{
public:
    Passage(SlowWay &way, QTcpSocket *client)
        : QObject(client), m_way(way), m_client(client), m_server(new QTcpSocket(this))
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { ask(m_client->readAll()); });
        connect(client, &QTcpSocket::disconnected, this, [this] {
            if (!m_asked.isEmpty())
                m_way.m_givenUp.append(m_asked);
            m_client->deleteLater();
        });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { answer(m_server->readAll()); });
        connect(m_server, &QTcpSocket::disconnected, this, &Passage::finish);
        m_server->connectToHost(QHostAddress::LocalHost, way.m_target);
    }

private:
    void ask(const QByteArray &bytes)
    {
        // Clients send the next request after the answer, and large ones in several parts.
        if (!m_isLive && m_asked.isEmpty()) {
            m_asked = bytes.left(bytes.indexOf(' ', bytes.indexOf(' ') + 1));
            m_isLive = bytes.toLower().contains("\r\nupgrade: websocket");
            if (m_isLive)
                m_asked.clear();
            else
                ++m_way.m_requests;
        }
        m_server->write(bytes);
    }
    void answer(const QByteArray &bytes)
    {
        if (m_isLive) {
            m_client->write(bytes);
            return;
        }
        m_held += bytes;
        QTimer::singleShot(m_way.m_pause, this, &Passage::release);
    }
    void release()
    {
        if (m_held.isEmpty())
            return;
        m_asked.clear();
        m_client->write(std::exchange(m_held, {}));
    }
    void finish()
    {
        release();
        m_client->disconnectFromHost();
    }

    SlowWay &m_way;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    /// What has no answer yet.
    QByteArray m_asked;
    QByteArray m_held;
    bool m_isLive = false;
};

SlowWay::SlowWay(quint16 target, QObject *parent) : QTcpServer(parent), m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, &SlowWay::accept);
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("the slow way can't listen");
}

QUrl SlowWay::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void SlowWay::accept()
{
    while (QTcpSocket *client = nextPendingConnection())
        new Passage(*this, client);
}

} // namespace oh::test
