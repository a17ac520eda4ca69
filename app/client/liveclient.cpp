// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/liveclient.h"

#include "app/client/httpclient.h"
#include "app/client/serverurl.h"
#include "app/logging.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QWebSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

/// The server's messages are small.
constexpr quint64 largestMessage = 1024ULL * 1024;
/// Connections that broke before anything came of what was missed.
constexpr int mostFruitless = 2;

} // namespace

LiveClient::LiveClient(HttpClient &http, const Clock &clock, const LiveTuning &tuning,
                       QObject *parent)
    : Live(parent), m_http(http), m_clock(clock), m_tuning(tuning)
{
    for (QTimer *timer : {&m_retry, &m_renewal, &m_gather})
        timer->setSingleShot(true);
    m_gather.setInterval(tuning.gather);
    connect(&m_retry, &QTimer::timeout, this, &LiveClient::connectNow);
    connect(&m_silence, &QTimer::timeout, this, &LiveClient::onSilence);
    connect(&m_renewal, &QTimer::timeout, &http, &HttpClient::renewNow);
    connect(&m_gather, &QTimer::timeout, this, &Live::bookingsChanged);
    connect(&http, &HttpClient::accessTokenChanged, this, &LiveClient::followSession);
    connect(&http, &HttpClient::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_retry.isActive()) {
            m_retry.stop();
            connectNow();
        }
    });
    followSession();
}

LiveClient::~LiveClient()
{
    dropSocket();
}

void LiveClient::watch(UserId mentor)
{
    ++m_watched[mentor];
    tellWatched();
}

void LiveClient::unwatch(UserId mentor)
{
    const auto found = m_watched.find(mentor);
    if (found == m_watched.end())
        return;
    if (--*found == 0)
        m_watched.erase(found);
    tellWatched();
}

void LiveClient::followSession()
{
    if (!m_http.hasSession()) {
        // The next one may be somebody else's.
        m_retry.stop();
        m_renewal.stop();
        m_check.reset();
        dropSocket();
        m_epoch.clear();
        m_seq = 0;
        m_failures = 0;
        m_fruitless = 0;
        return;
    }
    planRenewal();
    if (!m_socket) {
        m_retry.stop();
        connectNow();
    } else if (m_welcomed && m_token != m_http.accessToken()) {
        api::LiveRequest renewed;
        renewed.type = LiveRequestType::Token;
        renewed.accessToken = m_token = m_http.accessToken();
        send(renewed);
    }
}

/// The connection ends with its token: also an idle window renews it in time.
void LiveClient::planRenewal()
{
    const QDateTime due = m_http.renewAt();
    if (!due.isValid()) {
        m_renewal.stop();
        return;
    }
    constexpr qint64 atLeast = 1'000;
    m_renewal.start(int(std::clamp<qint64>(m_clock.now().msecsTo(due), atLeast, 24 * 3'600'000)));
}

void LiveClient::connectNow()
{
    dropSocket();
    if (!m_http.hasSession())
        return;
    if (m_http.isRenewalDue()) {
        // followSession() goes on with the new one; else another try.
        retryLater();
        m_http.renewNow();
        return;
    }
    QUrl url = resolved(m_http.server(), u"/api/live"_s, {});
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    QNetworkRequest request(url);
    prepare(request);
    m_token = m_http.accessToken();
    request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, &LiveClient::onOpened);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &LiveClient::onText);
    // Queued: the socket goes, and may not in the middle of its own signal. Errors before the
    // handshake come without disconnected().
    connect(m_socket.get(), &QWebSocket::disconnected, this, &LiveClient::onClosed,
            Qt::QueuedConnection);
    connect(
        m_socket.get(),
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        &QWebSocket::errorOccurred,
#else
        qOverload<QAbstractSocket::SocketError>(&QWebSocket::error),
#endif
        this,
        [this, socket = m_socket.get()] {
            if (socket == m_socket.get())
                onClosed();
        },
        Qt::QueuedConnection);
    m_silence.start(m_tuning.connectTimeout);
    m_asked = true; // once is enough until the welcome
    m_socket->open(request);
}

void LiveClient::onOpened()
{
    m_opened = true;
    api::LiveRequest hello;
    hello.type = LiveRequestType::Hello;
    if (!m_epoch.isEmpty()) {
        hello.epoch = m_epoch;
        hello.seq = m_seq;
    }
    QList<UserId> mentors = m_watched.keys();
    if (mentors.size() > api::maxLiveMentors)
        mentors.resize(api::maxLiveMentors);
    hello.mentorIds = mentors;
    m_told = QSet<UserId>(mentors.begin(), mentors.end());
    send(hello);
}

void LiveClient::onClosed()
{
    if (!m_socket || m_retry.isActive())
        return;
    const int code = m_opened ? int(m_socket->closeCode()) : 0;
    const bool hadOpened = m_opened;
    dropSocket();
    if (!m_http.hasSession())
        return;
    if (code == api::LiveCloseUnauthorized) {
        // The token's time is over, or the session's: the renewal tells which.
        m_http.renewNow();
    } else if (!hadOpened && m_failures > 0) {
        // Perhaps the server does not take the token any more; a request finds out.
        m_check = m_http.send({.path = u"/api/users/me"_s}, [](const Result<QJsonObject> &) {});
    }
    if (!m_socket) // not connected again at once
        retryLater();
}

void LiveClient::retryLater()
{
    const int shift = std::min(m_failures, 16);
    ++m_failures;
    const auto pause = std::min(m_tuning.firstPause * (1 << shift), m_tuning.lastPause);
    // Between half of it and all: many windows do not come back at one moment.
    const qint64 half = pause.count() / 2;
    m_retry.start(int(half + QRandomGenerator::global()->bounded(half + 1)));
}

void LiveClient::dropSocket()
{
    m_silence.stop();
    // The server means to tell what was missed, and it never comes: better all anew than the same
    // question for ever.
    if (std::exchange(m_owed, false) && ++m_fruitless >= mostFruitless) {
        m_epoch.clear();
        m_seq = 0;
        m_fruitless = 0;
    }
    m_opened = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        // It may be the one that called.
        m_socket.release()->deleteLater();
    }
    m_told.clear();
    setWelcomed(false);
}

void LiveClient::setWelcomed(bool welcomed)
{
    if (m_welcomed == welcomed)
        return;
    m_welcomed = welcomed;
    Q_EMIT connectedChanged(welcomed);
}

void LiveClient::send(const api::LiveRequest &request)
{
    if (m_socket)
        m_socket->sendTextMessage(api::toLiveText(request));
}

void LiveClient::tellWatched()
{
    if (!m_welcomed)
        return;
    api::LiveRequest on;
    on.type = LiveRequestType::Subscribe;
    on.seq = m_seq;
    api::LiveRequest off;
    off.type = LiveRequestType::Unsubscribe;
    for (const UserId &mentor : std::as_const(m_told)) {
        if (!m_watched.contains(mentor))
            off.mentorIds.append(mentor);
    }
    for (const UserId &mentor : std::as_const(off.mentorIds))
        m_told.remove(mentor);
    for (auto it = m_watched.keyBegin(); it != m_watched.keyEnd(); ++it) {
        if (!m_told.contains(*it) && m_told.size() < api::maxLiveMentors) {
            on.mentorIds.append(*it);
            m_told.insert(*it);
        }
    }
    if (!off.mentorIds.isEmpty())
        send(off);
    if (!on.mentorIds.isEmpty())
        send(on);
}

void LiveClient::onText(const QString &text)
{
    m_asked = false;
    if (m_welcomed)
        m_silence.start(m_tuning.silence);
    const auto message = api::parseLiveMessage(text);
    if (!message)
        return; // a newer server's
    switch (message->type) {
    case LiveMessageType::Welcome:
        onWelcome(*message);
        break;
    case LiveMessageType::Event:
        onEvent(*message);
        break;
    case LiveMessageType::Resync:
        m_epoch = message->epoch.value_or(QString());
        m_seq = message->seq.value_or(0);
        m_owed = false;
        Q_EMIT resynced();
        break;
    case LiveMessageType::Pong:
        // Stands behind all that was owed, and behind what others were told: without the number an
        // idle window would ask for more each time, until it is more than the server remembers.
        m_seq = std::max(m_seq, message->seq.value_or(0));
        m_owed = false;
        m_fruitless = 0;
        break;
    case LiveMessageType::Error:
        qCWarning(logHttp).noquote() << "live:" << message->code.value_or(QString());
        break;
    }
}

void LiveClient::onWelcome(const api::LiveMessage &message)
{
    m_failures = 0;
    m_silence.start(m_tuning.silence);
    const bool resumed = message.resumed.value_or(false);
    m_epoch = message.epoch.value_or(QString());
    // Everybody's events have numbers; perhaps none of those that were missed is for this window.
    m_owed = resumed && message.seq.value_or(0) > m_seq;
    // What was missed comes with numbers of its own.
    if (!resumed)
        m_seq = message.seq.value_or(0);
    setWelcomed(true);
    if (m_owed)
        send({}); // the pong comes when there is no more to come
    tellWatched();
    followSession(); // a token that came meanwhile
    if (!resumed)
        Q_EMIT resynced();
}

void LiveClient::onEvent(const api::LiveMessage &message)
{
    m_seq = std::max(m_seq, message.seq.value_or(0));
    m_owed = false;
    m_fruitless = 0;
    if (!message.kind)
        return;
    switch (*message.kind) {
    case LiveEventKind::Slots:
        if (message.mentorId)
            Q_EMIT slotsChanged(*message.mentorId, message.slotStates);
        break;
    case LiveEventKind::Availability:
        if (message.mentorId)
            Q_EMIT availabilityChanged(*message.mentorId);
        break;
    case LiveEventKind::Booking:
        if (message.bookingId && message.status)
            Q_EMIT bookingChanged(*message.bookingId, *message.status);
        if (!m_gather.isActive())
            m_gather.start();
        break;
    case LiveEventKind::Queues:
        if (message.queue)
            Q_EMIT queuesChanged(*message.queue);
        break;
    case LiveEventKind::Notifications:
        if (message.unreadCount)
            Q_EMIT notificationsChanged(*message.unreadCount);
        break;
    case LiveEventKind::Exceptions:
        Q_EMIT exceptionsChanged();
        break;
    }
}

void LiveClient::onSilence()
{
    if (m_welcomed && !m_asked) {
        m_asked = true;
        send({});
        return;
    }
    dropSocket();
    retryLater();
}

} // namespace oh::app
