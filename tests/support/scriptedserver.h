// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace oh::test {

struct ScriptedRequest
{
    QByteArray method;
    /// Without the query.
    QByteArray path;
    QByteArray query;
    /// Names in lower case.
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;

    QJsonObject json() const;
    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// What the script says to one request, well-behaved or not.
struct ScriptedAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    /// Before the first byte.
    int delayMs = 0;
    /// The connection is closed after that many bytes of the body.
    qsizetype cutAfter = -1;
    /// Sent in place of everything, then the connection is closed.
    QByteArray raw = {};
    /// Nothing is ever answered.
    bool hang = false;
    /// The connection is closed without a byte.
    bool drop = false;
    /// The body is sent byte by byte, with this pause.
    int dripMs = 0;

    static ScriptedAnswer json(const QJsonObject &object, int status = 200);
    static ScriptedAnswer error(int status, const QByteArray &code,
                                const QByteArray &message = "Message");
};

/// A small HTTP server that says what the test tells it to. Lives in the test's own thread.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<ScriptedAnswer(const ScriptedRequest &)>;

    explicit ScriptedServer(QObject *parent = nullptr);

    /// On a free port, or again on the one it had.
    bool start();
    /// Refuses connections from now on, and closes those there are.
    void stop();
    QUrl url() const;

    /// `path` without the query; the last one set counts. What has no handler is a 404.
    void on(const QByteArray &method, const QByteArray &path, Handler handler);
    /// For paths that have ids in them: asked where no other handler is.
    void onRest(Handler handler) { m_rest = std::move(handler); }
    const QList<ScriptedRequest> &requests() const { return m_requests; }
    QList<ScriptedRequest> requests(const QByteArray &path) const;
    int count(const QByteArray &path) const { return int(requests(path).size()); }
    void clearRequests() { m_requests.clear(); }
    /// Requests whose connection the client closed before there was an answer: "GET /path".
    const QByteArrayList &givenUp() const { return m_givenUp; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ScriptedRequest &request);

    QHash<QByteArray, Handler> m_handlers;
    Handler m_rest;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<ScriptedRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_unanswered;
    QByteArrayList m_givenUp;
    quint16 m_port = 0;
};

} // namespace oh::test
