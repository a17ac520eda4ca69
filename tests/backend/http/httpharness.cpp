// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"

#include "backend/http/filebody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryFile>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::test {

using namespace oh::http;

namespace {

/// Only how long a test that fails takes.
constexpr int patienceMs = 30'000;

QJsonObject describe(const Request &request)
{
    QJsonArray query;
    for (const auto &[name, value] : request.query)
        query.append(QJsonArray{name, value});
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return {{u"method"_s, toString(request.method)},
            {u"target"_s, QString::fromLatin1(request.target)},
            {u"path"_s, request.path},
            {u"segments"_s, QJsonArray::fromStringList(request.segments)},
            {u"query"_s, query},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(request.body)},
            {u"peer"_s, request.peer.toString()},
            {u"requestId"_s, request.requestId}};
}

} // namespace

RequestHandler TestApp::handler()
{
    return [this](const std::shared_ptr<const Request> &request, const Responder &responder) {
        handle(request, responder);
    };
}

void TestApp::handle(const std::shared_ptr<const Request> &request, const Responder &responder)
{
    ++m_seen;
    const QString what = request->segments.value(0);
    if (what == u"echo"_s) {
        Response response = Response::json(describe(*request));
        response.route = u"/echo/{id}"_s;
        responder(response);
    } else if (what == u"hold"_s) {
        const std::lock_guard lock(m_mutex);
        m_held.emplace_back(request->path, responder);
    } else if (what == u"big"_s) {
        Response response;
        response.contentType = "application/octet-stream";
        response.body = QByteArray(request->segments.value(1).toInt(), 'x');
        responder(response);
    } else if (what == u"file"_s) {
        // /file/<bytes there>/<bytes promised>
        const qint64 promised = request->segments.value(2).toLongLong();
        QTemporaryFile file;
        if (!file.open() || !file.resize(promised))
            throw std::runtime_error("no file");
        Response response;
        response.contentType = "application/octet-stream";
        response.file = FileBody::open(file.fileName(), 0, promised);
        file.resize(request->segments.value(1).toLongLong());
        responder(response);
    } else if (what == u"nothing"_s) {
        responder(Response::noContent());
    } else if (what == u"never"_s) {
        return;
    } else if (what == u"twice"_s) {
        responder(Response::json(QByteArray("1")));
        responder(Response::json(QByteArray("2")));
    } else if (what == u"throw"_s) {
        throw std::runtime_error("from a handler");
    } else if (what == u"inject"_s) {
        Response response = Response::json(QByteArray("{}"));
        response.headers = {{"X-Good", "yes"},
                            {"X-Bad", "a\r\nSet-Cookie: b"},
                            {"X-Bad\r\nX-Worse", "c"},
                            {"Content-Length", "999"},
                            {"Transfer-Encoding", "chunked"},
                            {"Cache-Control", "max-age=60"}};
        responder(response);
    } else if (what == u"busy"_s) {
        Error error(ErrorCode::RateLimited);
        error.retryAfterSeconds = 7;
        responder(Response::fromError(error, *request));
    } else {
        responder(Response::html("hello", 200));
    }
}

void TestApp::release(size_t index)
{
    std::pair<QString, Responder> held;
    {
        const std::lock_guard lock(m_mutex);
        held = std::exchange(m_held.at(index), {});
    }
    if (held.second)
        held.second(Response::json(QJsonObject{{u"path"_s, held.first}}));
}

void TestApp::releaseAll()
{
    for (size_t i = 0; i < held(); ++i)
        release(i);
}

size_t TestApp::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held.size();
}

EngineServer::EngineServer(Limits limits, QSslConfiguration tls, Log log)
{
    QLoggingCategory::setFilterRules(log == Log::Quiet ? u"oh.http=false"_s : u"oh.http=true"_s);
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        context,
        [this, context, limits, tls] {
            m_server = new Server(limits, m_app.handler(), 2, context);
            if (!tls.isNull())
                m_server->setTls(tls);
            QObject::connect(m_server, &Server::finished, context, [this] { m_finished = true; });
            if (const auto port = m_server->listen(QHostAddress::LocalHost, 0))
                m_port = *port;
        },
        Qt::BlockingQueuedConnection);
}

EngineServer::~EngineServer()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void EngineServer::shutdown(int graceMs)
{
    QMetaObject::invokeMethod(
        m_server, [this, graceMs] { m_server->shutdown(graceMs); }, Qt::BlockingQueuedConnection);
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Answer::code() const
{
    return json()[u"error"].toObject()[u"code"].toString();
}

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const int one = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_connected =
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
}

RawClient::~RawClient()
{
    disconnect();
}

void RawClient::disconnect()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void RawClient::disconnectHard()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    disconnect();
}

void RawClient::finishSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

bool RawClient::send(QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t sent = ::send(m_socket, data.data(), size_t(data.size()), MSG_NOSIGNAL);
        if (sent > 0) {
            data = data.sliced(sent);
            continue;
        }
        if (errno != EAGAIN)
            return false;
        pollfd entry{m_socket, POLLOUT, 0};
        if (::poll(&entry, 1, patienceMs) <= 0)
            return false;
    }
    return true;
}

bool RawClient::fill()
{
    pollfd entry{m_socket, POLLIN, 0};
    if (::poll(&entry, 1, patienceMs) <= 0)
        return false;
    std::array<char, 65536> bytes;
    const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.append(bytes.data(), got);
    return true;
}

bool RawClient::hasInput(int waitMs) const
{
    pollfd entry{m_socket, POLLIN, 0};
    return !m_buffer.isEmpty() || ::poll(&entry, 1, waitMs) > 0;
}

Answer RawClient::receive(bool head)
{
    Answer answer;
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!fill())
            return answer;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    if (!lines.first().startsWith("HTTP/1.1 "))
        return answer;
    answer.status = lines.first().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(": ");
        answer.headers.append(lines[i].left(colon), lines[i].mid(colon + 2));
    }
    m_buffer.remove(0, end + 4);
    const qsizetype length =
        head || answer.status < 200 ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!fill())
            return answer;
    }
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    answer.complete = true;
    return answer;
}

Answer RawClient::ask(QByteArrayView request)
{
    // Being cut off while sending is an answer's business.
    send(request);
    return receive();
}

QByteArray RawClient::receiveAll()
{
    while (fill()) {
    }
    return m_buffer;
}

bool RawClient::isClosedByServer()
{
    if (!m_buffer.isEmpty())
        return false;
    pollfd entry{m_socket, POLLIN, 0};
    if (::poll(&entry, 1, patienceMs) <= 0)
        return false;
    char byte = 0;
    return ::recv(m_socket, &byte, 1, 0) <= 0;
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

QByteArray get(const QByteArray &target, const QByteArray &fields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: test\r\n" + fields + "\r\n";
}

} // namespace oh::test
