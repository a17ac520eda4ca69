// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/livehub.h"

#include "backend/auth/accesstoken.h"
#include "backend/auth/sessionstate.h"
#include "backend/http/takeover.h"
#include "backend/live/frameguard.h"
#include "backend/live/livenotice.h"
#include "backend/storage/database.h"
#include "models/ids.h"

#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketProtocol>
#include <QWebSocketServer>

#include <limits>

using namespace Qt::StringLiterals;

namespace oh::live {
namespace {

/// RFC 6455's registry: the server can't do it now.
constexpr int tryAgainLater = 1013;
/// Room for the largest frame, and a little more: what is beyond stays with the system.
constexpr qint64 socketReadBuffer = 2 * api::maxLiveMessageBytes;

/// The request as Qt's handshake gets to see it: what ours has checked and nothing else, so no
/// token, no cookie and no extension. The number in its address finds the viewer again.
QByteArray handshakeFor(quint64 number, const QByteArray &host, const QByteArray &key)
{
    // Qt answers with CORS headers; with our own origin in them they allow nobody else anything.
    return "GET /" + QByteArray::number(number) + " HTTP/1.1\r\nHost: " + host +
           "\r\nOrigin: http://" + host +
           "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: " +
           key + "\r\n\r\n";
}

void putBack(QTcpSocket &socket, const QByteArray &bytes)
{
    for (qsizetype i = bytes.size() - 1; i >= 0; --i)
        socket.ungetChar(bytes[i]);
}

LiveEventPtr lookAgain(UserId mentor, int seq)
{
    auto event = std::make_shared<LiveEvent>();
    event->message.kind = LiveEventKind::Availability;
    event->message.mentorId = mentor;
    event->message.seq = seq;
    return event;
}

} // namespace

LiveHub::LiveHub(const Options &options, storage::Database &database, const AccessTokens &tokens,
                 const Clock &clock, Counters &counters)
    : m_options(options),
      m_database(database),
      m_tokens(tokens),
      m_clock(clock),
      m_counters(counters),
      m_gate(std::make_shared<LiveGate>(this))
{}

LiveHub::~LiveHub()
{
    m_gate->close();
    const QList<LiveConnection *> all = m_connections.values();
    for (LiveConnection *connection : all)
        connection->disconnect(this);
}

void LiveHub::begin()
{
    m_server = new QWebSocketServer(u"officehours"_s, QWebSocketServer::NonSecureMode, this);
    m_server->setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(m_server, &QWebSocketServer::newConnection, this, &LiveHub::welcomeSocket);
    m_sweep = new QTimer(this);
    connect(m_sweep, &QTimer::timeout, this, &LiveHub::sweep);
    m_sweep->start(m_options.sweepInterval);
    startEpoch();
}

void LiveHub::adopt(http::ReleasedConnection &released, const QByteArray &host,
                    const QByteArray &key, const Viewer &viewer, std::shared_ptr<void> place)
{
    std::unique_ptr<QTcpSocket> socket = released.takeSocket();
    if (!socket || m_stopping)
        return;
    const quint64 number = ++m_lastId;
    m_arriving.insert(number, {viewer, std::move(place), socket.get(), released.received});
    connect(socket.get(), &QObject::destroyed, this, [this, number] { m_arriving.remove(number); });
    // A peer that is gone before the handshake leaves nobody to delete its socket.
    // Queued: it may go in the middle of the handshake, and be a QWebSocket's a moment later.
    connect(
        socket.get(), &QAbstractSocket::disconnected, this,
        [this, number] {
            const auto arrival = m_arriving.constFind(number);
            if (arrival != m_arriving.constEnd() && arrival->socket)
                arrival->socket->deleteLater();
        },
        Qt::QueuedConnection);
    // Qt's handshake reads through a buffer of its own and loses what is in there behind the head:
    // it gets to see nothing else. With this limit nothing is read from the network meanwhile.
    socket->setReadBufferSize(1);
    new FrameGuard(socket.get()); // the socket's
    putBack(*socket, handshakeFor(number, host, key));
    m_server->handleConnection(socket.release());
}

void LiveHub::welcomeSocket()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        const QString path = socket->requestUrl().path();
        const quint64 number = QStringView(path).mid(1).toULongLong();
        const auto arrival = m_arriving.find(number);
        if (arrival == m_arriving.end()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const Arrival taken = *arrival;
        m_arriving.erase(arrival);
        auto *connection = new LiveConnection(number, socket, taken.socket, taken.viewer,
                                              taken.place, m_options, m_counters, this);
        m_connections.insert(number, connection);
        connect(connection, &LiveConnection::requested, this,
                [this, connection](const api::LiveRequest &request) {
                    onRequest(*connection, request);
                });
        connect(connection, &LiveConnection::refused, this,
                [connection](const Error &error) { sendError(*connection, error); });
        connect(connection, &LiveConnection::overflowed, this,
                [this, connection] { tellResync(*connection); });
        connect(connection, &LiveConnection::gone, this, [this, connection] {
            if (m_connections.remove(connection->id()))
                connection->deleteLater();
        });
        if (!taken.socket || taken.socket->state() != QAbstractSocket::ConnectedState) {
            // Gone while its handshake was answered: no disconnected() will come.
            m_connections.remove(number);
            connection->deleteLater();
            continue;
        }
        auto *guard = taken.socket->findChild<FrameGuard *>();
        connection->setGuard(guard);
        guard->begin();
        putBack(*taken.socket, taken.received);
        taken.socket->setReadBufferSize(socketReadBuffer);
        // What is there already is announced by no new bytes.
        if (!taken.received.isEmpty())
            QMetaObject::invokeMethod(taken.socket, "readyRead", Qt::QueuedConnection);
    }
}

void LiveHub::onRequest(LiveConnection &connection, const api::LiveRequest &request)
{
    using Type = LiveRequestType;
    if (request.type == Type::Hello) {
        hello(connection, request);
        return;
    }
    if (!connection.isGreeted()) {
        sendError(connection, Error(ErrorCode::BadRequest, Sentence::tr("Say hello first.")));
        return;
    }
    switch (request.type) {
    case Type::Hello:
        break;
    case Type::Subscribe:
        subscribe(connection, request);
        break;
    case Type::Unsubscribe:
        connection.drop(request.mentorIds);
        break;
    case Type::Token:
        renew(connection, *request.accessToken);
        break;
    case Type::Ping: {
        api::LiveMessage pong;
        pong.type = LiveMessageType::Pong;
        pong.seq = m_seq;
        connection.send(pong);
        break;
    }
    }
}

void LiveHub::hello(LiveConnection &connection, const api::LiveRequest &request)
{
    if (connection.isGreeted() || !connection.wanted().isEmpty()) {
        sendError(connection,
                  Error(ErrorCode::BadRequest, Sentence::tr("Hello was said already.")));
        return;
    }
    if (request.mentorIds.isEmpty()) {
        finishHello(connection, request);
        return;
    }
    connection.want(request.mentorIds);
    askVisible(connection, request.mentorIds,
               [this, request](LiveConnection &asked, const Result<QSet<UserId>> &visible) {
                   if (!visible) {
                       asked.close(tryAgainLater, u"Try again later"_s);
                       return;
                   }
                   asked.grant(*visible);
                   finishHello(asked, request);
               });
}

void LiveHub::finishHello(LiveConnection &connection, const api::LiveRequest &request)
{
    connection.setGreeted();
    const bool resumed = request.epoch == m_epoch && request.seq && remembersSince(*request.seq);
    api::LiveMessage welcome;
    welcome.type = LiveMessageType::Welcome;
    welcome.epoch = m_epoch;
    welcome.seq = m_seq;
    welcome.resumed = resumed;
    connection.send(welcome);
    if (resumed)
        replay(connection, *request.seq, [](const api::LiveMessage &) { return true; });
}

void LiveHub::subscribe(LiveConnection &connection, const api::LiveRequest &request)
{
    QList<UserId> added;
    for (const UserId &mentor : request.mentorIds) {
        if (!connection.wanted().contains(mentor) && !added.contains(mentor))
            added.append(mentor);
    }
    if (added.isEmpty())
        return;
    if (connection.wanted().size() + added.size() > api::maxLiveMentors) {
        sendError(connection,
                  Error::validation(
                      {{u"mentorIds"_s,
                        Sentence::tr("at most %1 mentors at a time").arg(api::maxLiveMentors)}}));
        return;
    }
    connection.want(added);
    // Whatever happened since the client last heard of us is told, too: there is no gap between
    // what it reads over HTTP meanwhile and the first event.
    const int since = request.seq.value_or(m_seq);
    const auto done = [this, since](LiveConnection &asked, const Result<QSet<UserId>> &visible) {
        if (!visible) {
            asked.close(tryAgainLater, u"Try again later"_s);
            return;
        }
        asked.grant(*visible);
        const auto isNew = [&visible](const api::LiveMessage &event) {
            return event.mentorId && event.kind != LiveEventKind::Booking &&
                   visible->contains(*event.mentorId);
        };
        if (remembersSince(since)) {
            replay(asked, since, isNew);
            return;
        }
        for (const UserId &mentor : *visible)
            asked.enqueue(lookAgain(mentor, m_seq));
    };
    askVisible(connection, added, done);
}

void LiveHub::renew(LiveConnection &connection, const QString &accessToken)
{
    const auto claims = m_tokens.verify(accessToken.toLatin1());
    const Viewer &viewer = connection.viewer();
    if (!claims || claims->user != viewer.userId || claims->session != viewer.sessionId ||
        claims->role != toString(viewer.role)) {
        connection.close(api::LiveCloseUnauthorized, u"This access token does not fit"_s);
        return;
    }
    connection.renew(claims->expiresAt);
    checkSession(connection);
}

bool LiveHub::remembersSince(int seq) const
{
    if (seq > m_seq)
        return false;
    const int oldest = m_remembered.empty() ? m_seq + 1 : *m_remembered.front()->message.seq;
    return seq >= oldest - 1;
}

void LiveHub::replay(LiveConnection &connection, int since,
                     const std::function<bool(const api::LiveMessage &)> &wanted)
{
    for (const LiveEventPtr &event : m_remembered) {
        if (*event->message.seq > since && connection.mayGet(event->message) &&
            wanted(event->message))
            connection.enqueue(event);
    }
}

void LiveHub::startEpoch()
{
    m_epoch = newUuidV7(m_clock.now().toMSecsSinceEpoch()).toString(QUuid::WithoutBraces);
    m_seq = 0;
    m_remembered.clear();
    const QList<LiveConnection *> all = m_connections.values();
    for (LiveConnection *connection : all) {
        if (connection->isGreeted())
            tellResync(*connection);
    }
    if (!all.isEmpty())
        ++m_counters.resyncs;
}

void LiveHub::tellResync(LiveConnection &connection)
{
    api::LiveMessage resync;
    resync.type = LiveMessageType::Resync;
    resync.epoch = m_epoch;
    resync.seq = m_seq;
    connection.send(resync);
}

void LiveHub::take(const QByteArray &payload)
{
    const auto notice = parseNotice(payload, m_clock.now());
    if (!notice)
        return;
    const QList<LiveConnection *> all = m_connections.values();
    switch (notice->kind) {
    case LiveNotice::Kind::Event:
        publish(notice->message);
        break;
    case LiveNotice::Kind::Resync:
        startEpoch();
        break;
    case LiveNotice::Kind::Person:
        for (LiveConnection *connection : all) {
            if (connection->wanted().contains(notice->user))
                checkMentor(*connection, notice->user);
        }
        [[fallthrough]];
    case LiveNotice::Kind::Session:
        for (LiveConnection *connection : all) {
            if (connection->viewer().userId == notice->user)
                checkSession(*connection);
        }
        break;
    }
}

void LiveHub::publish(api::LiveMessage message)
{
    if (m_seq == std::numeric_limits<int>::max())
        startEpoch();
    auto event = std::make_shared<LiveEvent>();
    event->message = std::move(message);
    event->message.type = LiveMessageType::Event;
    event->message.seq = ++m_seq;
    m_remembered.push_back(event);
    if (m_remembered.size() > size_t(m_options.remembered))
        m_remembered.pop_front();
    ++m_counters.events;
    const QList<LiveConnection *> all = m_connections.values();
    for (LiveConnection *connection : all) {
        if (connection->isGreeted() && connection->mayGet(event->message))
            connection->enqueue(event);
    }
}

template <typename T>
void LiveHub::ask(const LiveConnection &connection,
                  std::function<Result<T>(storage::Transaction &)> work,
                  std::function<void(LiveConnection &, Result<T>)> done)
{
    const Viewer &viewer = connection.viewer();
    const storage::Actor actor{viewer.userId, toString(viewer.role), {}};
    m_database.run<T>(
        actor, std::move(work),
        [this, gate = m_gate, id = connection.id(), done = std::move(done)](Result<T> result) {
            gate->post([this, id, done, result = std::move(result)] {
                LiveConnection *asked = m_connections.value(id);
                if (asked && !asked->isClosing())
                    done(*asked, result);
            });
        });
}

void LiveHub::askVisible(const LiveConnection &connection, const QList<UserId> &mentors,
                         std::function<void(LiveConnection &, Result<QSet<UserId>>)> done)
{
    ask<QSet<UserId>>(
        connection,
        [mentors](storage::Transaction &tx) -> Result<QSet<UserId>> {
            const auto rows = tx.rows(storage::Query::live_select_visible_mentors,
                                      {{u":mentors"_s, storage::bind(mentors)}});
            if (!rows)
                return rows.error();
            QSet<UserId> visible;
            for (const storage::Row &row : *rows)
                visible.insert(row.id<UserId>("id"_L1));
            return visible;
        },
        std::move(done));
}

void LiveHub::checkMentor(LiveConnection &connection, UserId mentor)
{
    askVisible(connection, {mentor},
               [this, mentor](LiveConnection &asked, const Result<QSet<UserId>> &visible) {
                   if (visible && visible->contains(mentor)) {
                       asked.grant(*visible); // perhaps only now
                       asked.enqueue(lookAgain(mentor, m_seq));
                       return;
                   }
                   if (asked.granted().contains(mentor))
                       asked.enqueue(lookAgain(mentor, m_seq));
                   asked.drop({mentor});
               });
}

void LiveHub::checkSession(LiveConnection &connection)
{
    const Viewer &viewer = connection.viewer();
    ask<bool>(
        connection,
        [viewer](storage::Transaction &tx) -> Result<bool> {
            const auto row = tx.row(storage::Query::auth_select_session_state,
                                    auth::sessionStateBinds(viewer.sessionId, viewer.userId));
            if (!row)
                return row.error();
            return auth::judgeSession(*row, viewer.role).ok();
        },
        [](LiveConnection &asked, const Result<bool> &good) {
            if (!good)
                asked.close(tryAgainLater, u"Try again later"_s);
            else if (!*good)
                asked.close(api::LiveCloseUnauthorized, u"This session has ended"_s);
        });
}

void LiveHub::sendError(LiveConnection &connection, const Error &error)
{
    api::LiveMessage message;
    message.type = LiveMessageType::Error;
    message.code = error.codeName();
    message.message = error.message.in(connection.viewer().language);
    connection.send(message);
}

void LiveHub::sweep()
{
    const QDateTime now = m_clock.now();
    const QList<LiveConnection *> all = m_connections.values();
    for (LiveConnection *connection : all)
        connection->sweep(now);
}

void LiveHub::closeAll()
{
    m_stopping = true;
    const QList<LiveConnection *> all = m_connections.values();
    for (LiveConnection *connection : all)
        connection->close(QWebSocketProtocol::CloseCodeGoingAway, u"The server is stopping"_s);
}

} // namespace oh::live
