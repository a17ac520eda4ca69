// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

void drip(const QPointer<QTcpSocket> &socket, const QByteArray &rest, int pauseMs)
{
    if (!socket || rest.isEmpty())
        return;
    socket->write(rest.left(1));
    QTimer::singleShot(pauseMs, socket,
                       [socket, rest, pauseMs] { drip(socket, rest.mid(1), pauseMs); });
}

void say(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    if (answer.drop) {
        socket->abort();
        return;
    }
    if (!answer.raw.isEmpty()) {
        socket->write(answer.raw);
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    if (answer.status != 204)
        head += "Content-Type: " + answer.contentType +
                "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    if (answer.cutAfter >= 0) {
        socket->write(head + answer.body.left(answer.cutAfter));
        socket->disconnectFromHost();
    } else if (answer.dripMs > 0) {
        socket->write(head);
        drip(socket, answer.body, answer.dripMs);
    } else {
        // In one piece: two small ones wait for each other's acknowledgement.
        socket->write(answer.status == 204 ? head : head + answer.body);
    }
}

} // namespace

QJsonObject ScriptedRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ScriptedAnswer ScriptedAnswer::json(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

ScriptedAnswer ScriptedAnswer::error(int status, const QByteArray &code, const QByteArray &message)
{
    return json({{u"error"_s, QJsonObject{{u"code"_s, QString::fromLatin1(code)},
                                          {u"message"_s, QString::fromLatin1(message)},
                                          {u"requestId"_s, u"req-1"_s}}}},
                status);
}

ScriptedServer::ScriptedServer(QObject *parent) : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

bool ScriptedServer::start()
{
    const bool ok = listen(QHostAddress::LocalHost, m_port);
    m_port = serverPort();
    return ok;
}

void ScriptedServer::stop()
{
    close();
    const auto sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void ScriptedServer::on(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_handlers[method + ' ' + path] = std::move(handler);
}

QList<ScriptedRequest> ScriptedServer::requests(const QByteArray &path) const
{
    QList<ScriptedRequest> found;
    for (const ScriptedRequest &request : m_requests) {
        if (request.path == path)
            found.append(request);
    }
    return found;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            if (m_unanswered.contains(socket))
                m_givenUp.append(m_unanswered.take(socket));
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ScriptedRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_requests.append(request);
    answer(socket, request);
}

void ScriptedServer::answer(QTcpSocket *socket, const ScriptedRequest &request)
{
    const Handler handler = m_handlers.value(request.method + ' ' + request.path, m_rest);
    const ScriptedAnswer said =
        handler ? handler(request) : ScriptedAnswer::error(404, "NOT_FOUND");
    m_unanswered.insert(socket, request.method + ' ' + request.path);
    if (said.hang)
        return;
    const auto speak = [this, socket, said] {
        m_unanswered.remove(socket);
        say(socket, said);
    };
    if (said.delayMs > 0)
        QTimer::singleShot(said.delayMs, socket, speak);
    else
        speak();
}

} // namespace oh::test
