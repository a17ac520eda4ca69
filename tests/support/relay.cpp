// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace oh::test {

Relay::Relay(quint16 target, QObject *parent) : QTcpServer(parent), m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, &Relay::accept);
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("the relay can't listen");
}

QUrl Relay::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void Relay::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            note(bytes);
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void Relay::note(const QByteArray &bytes)
{
    static const QByteArray field("authorization: bearer ");
    const qsizetype at = bytes.toLower().lastIndexOf(field);
    if (at < 0)
        return;
    const qsizetype begin = at + field.size();
    const qsizetype end = bytes.indexOf('\r', begin);
    if (end > begin)
        m_bearer = bytes.mid(begin, end - begin);
}

} // namespace oh::test
