// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httprequest.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QThread>

#include <chrono>
#include <future>

using namespace Qt::StringLiterals;

namespace oh::test {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpReply::code() const
{
    return json()[u"error"][u"code"].toString();
}

QString HttpReply::message() const
{
    return json()[u"error"][u"message"].toString();
}

namespace {

HttpReply request(quint16 port, const QByteArray &method, const QByteArray &target,
                  const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    HttpReply reply;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(30000))
        return reply;
    QByteArray text =
        method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + "Connection: close\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(text + "\r\n" + body);
    QByteArray answer;
    const QDeadlineTimer deadline(60000);
    while (socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(500);
        answer += socket.readAll();
    }
    answer += socket.readAll();
    const qsizetype split = answer.indexOf("\r\n\r\n");
    if (split < 0)
        return reply;
    const QList<QByteArray> lines = answer.first(split).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.first(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    reply.body = answer.mid(split + 4);
    return reply;
}

} // namespace

HttpReply httpRequest(quint16 port, const QByteArray &method, const QByteArray &target,
                      const QByteArray &body,
                      const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    // The server under test accepts connections in the application's thread: that one must go on
    // with its events while it waits for the answer.
    const auto *app = QCoreApplication::instance();
    if (!app || app->thread() != QThread::currentThread())
        return request(port, method, target, body, headers);
    auto answer = std::async(std::launch::async,
                             [&] { return request(port, method, target, body, headers); });
    while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return answer.get();
}

} // namespace oh::test
