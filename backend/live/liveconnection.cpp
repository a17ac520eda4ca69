// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/liveconnection.h"

#include "backend/live/frameguard.h"

#include <QAbstractSocket>
#include <QWebSocket>
#include <QWebSocketProtocol>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::live {
namespace {

/// Messages that a client may send: so many at once, so many a second after that.
constexpr double messageBurst = 60;
constexpr double messagesPerSecond = 20;
constexpr qint64 mostPingsInASweep = 50;

/// What two events must share for the later one to replace, or be added to, the earlier one.
bool sameSubject(const api::LiveMessage &a, const api::LiveMessage &b)
{
    return a.kind == b.kind && a.mentorId == b.mentorId && a.bookingId == b.bookingId &&
           a.queue == b.queue;
}

} // namespace

std::vector<LiveEventPtr> merged(const std::vector<LiveEventPtr> &events)
{
    std::vector<LiveEventPtr> out;
    for (const LiveEventPtr &event : events) {
        const auto same = std::find_if(out.begin(), out.end(), [&event](const LiveEventPtr &old) {
            return sameSubject(old->message, event->message);
        });
        if (same == out.end()) {
            out.push_back(event);
            continue;
        }
        // The later one stands at the later place: numbers keep rising.
        LiveEventPtr earlier = *same;
        out.erase(same);
        if (event->message.kind != LiveEventKind::Slots) {
            out.push_back(event);
            continue;
        }
        auto both = std::make_shared<LiveEvent>(*event);
        for (const api::LiveSlot &slot : earlier->message.slotStates) {
            const bool told =
                std::any_of(event->message.slotStates.begin(), event->message.slotStates.end(),
                            [&slot](const api::LiveSlot &newer) { return newer.id == slot.id; });
            if (!told)
                both->message.slotStates.append(slot);
        }
        both->text = api::toLiveText(both->message);
        out.push_back(std::move(both));
    }
    return out;
}

LiveConnection::LiveConnection(quint64 id, QWebSocket *socket, QTcpSocket *transport, Viewer viewer,
                               std::shared_ptr<void> place, const Options &options,
                               Counters &counters, QObject *parent)
    : QObject(parent),
      m_id(id),
      m_socket(socket),
      m_transport(transport),
      m_viewer(std::move(viewer)),
      m_place(std::move(place)),
      m_options(options),
      m_counters(counters),
      m_tokens(messageBurst)
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(api::maxLiveMessageBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(api::maxLiveMessageBytes));
    m_age.start();
    m_heard.start();
    m_pinged.start();
    m_refill.start();
    m_gather.setSingleShot(true);
    m_gather.setTimerType(Qt::PreciseTimer);
    m_gather.setInterval(options.gather);
    connect(&m_gather, &QTimer::timeout, this, &LiveConnection::flush);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &LiveConnection::receive);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] {
        close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, u"Text messages only"_s);
    });
    connect(m_socket, &QWebSocket::pong, this, [this] { m_heard.restart(); });
    connect(m_socket, &QWebSocket::disconnected, this, &LiveConnection::gone);
    ++m_counters.clients;
}

LiveConnection::~LiveConnection()
{
    m_socket->disconnect(this);
    // Qt would leave the socket under it to the event loop, which may be over.
    delete m_socket;
    delete m_transport;
    --m_counters.clients;
    m_counters.subscriptions -= m_granted.size();
}

void LiveConnection::setGuard(FrameGuard *guard)
{
    m_guard = guard;
    connect(guard, &FrameGuard::violated, this, [this] {
        m_muted = true;
        // Not in the middle of Qt's reading.
        QMetaObject::invokeMethod(
            this,
            [this] {
                close(QWebSocketProtocol::CloseCodeProtocolError, u"Frames must be masked"_s);
            },
            Qt::QueuedConnection);
    });
}

bool LiveConnection::takeToken()
{
    const double seconds = double(m_refill.restart()) / 1000;
    m_tokens = std::min(messageBurst, m_tokens + seconds * messagesPerSecond);
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

void LiveConnection::receive(const QString &text)
{
    if (m_closing || m_muted)
        return;
    m_heard.restart();
    if (!takeToken()) {
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"Too many messages"_s);
        return;
    }
    const auto request = api::parseLiveRequest(text);
    if (request)
        Q_EMIT requested(*request);
    else
        Q_EMIT refused(request.error());
}

void LiveConnection::want(const QList<UserId> &mentors)
{
    for (const UserId &mentor : mentors)
        m_wanted.insert(mentor);
}

void LiveConnection::grant(const QSet<UserId> &mentors)
{
    m_counters.subscriptions -= m_granted.size();
    m_granted.unite(mentors);
    m_granted.intersect(m_wanted);
    m_counters.subscriptions += m_granted.size();
}

void LiveConnection::drop(const QList<UserId> &mentors)
{
    m_counters.subscriptions -= m_granted.size();
    for (const UserId &mentor : mentors) {
        m_wanted.remove(mentor);
        m_granted.remove(mentor);
    }
    m_counters.subscriptions += m_granted.size();
}

bool LiveConnection::mayGet(const api::LiveMessage &event) const
{
    if (!event.kind)
        return false;
    switch (*event.kind) {
    case LiveEventKind::Slots:
    case LiveEventKind::Availability:
        return event.mentorId && m_granted.contains(*event.mentorId);
    case LiveEventKind::Booking:
        return m_viewer.role == Role::Coordinator || event.mentorId == m_viewer.userId ||
               event.menteeId == m_viewer.userId;
    case LiveEventKind::Queues:
        return m_viewer.role == Role::Coordinator;
    case LiveEventKind::Notifications:
    case LiveEventKind::Exceptions:
        return event.userId == m_viewer.userId;
    }
    return false;
}

void LiveConnection::enqueue(const LiveEventPtr &event)
{
    if (m_closing)
        return;
    m_waiting.push_back(event);
    if (!m_gather.isActive())
        m_gather.start();
}

void LiveConnection::flush()
{
    m_gather.stop();
    const std::vector<LiveEventPtr> waiting = std::exchange(m_waiting, {});
    if (waiting.size() == 1) {
        sendText(waiting.front()->text);
        return;
    }
    for (const LiveEventPtr &event : merged(waiting))
        sendText(event->text);
}

void LiveConnection::send(const api::LiveMessage &message)
{
    flush();
    sendText(api::toLiveText(message));
}

void LiveConnection::sendText(const QString &text)
{
    if (m_closing)
        return;
    if (m_socket->bytesToWrite() > m_options.maxUnsentBytes) {
        // It comes back when it can, and is told what it missed.
        ++m_counters.cutOffs;
        m_closing = true;
        m_waiting.clear();
        m_socket->abort();
        return;
    }
    m_socket->sendTextMessage(text);
    ++m_counters.messages;
}

void LiveConnection::close(int code, const QString &reason)
{
    if (m_closing)
        return;
    flush();
    if (m_closing)
        return;
    m_closing = true;
    m_closingSince.start();
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void LiveConnection::sweep(const QDateTime &now)
{
    if (m_closing) {
        if (m_socket->state() == QAbstractSocket::UnconnectedState) {
            Q_EMIT gone();
            return;
        }
        if (!m_closingSince.isValid() || m_closingSince.hasExpired(m_options.closeTimeout.count()))
            m_socket->abort();
        return;
    }
    // Answers to a flood of pings are not ours to count as they are written.
    if (m_socket->bytesToWrite() > m_options.maxUnsentBytes) {
        ++m_counters.cutOffs;
        m_closing = true;
        m_socket->abort();
        return;
    }
    if (m_guard) {
        const qint64 pings = m_guard->pings();
        if (pings - std::exchange(m_pingsSeen, pings) > mostPingsInASweep) {
            close(QWebSocketProtocol::CloseCodePolicyViolated, u"Too many pings"_s);
            return;
        }
    }
    if (now >= m_viewer.expiresAt) {
        close(api::LiveCloseUnauthorized, u"The access token has expired"_s);
        return;
    }
    if (!m_greeted && m_age.hasExpired(m_options.helloTimeout.count())) {
        close(api::LiveCloseNoHello, u"No hello came"_s);
        return;
    }
    if (m_heard.hasExpired(m_options.silenceTimeout.count())) {
        m_closing = true;
        m_socket->abort();
        return;
    }
    if (m_pinged.hasExpired(m_options.pingInterval.count())) {
        m_pinged.restart();
        m_socket->ping();
    }
}

} // namespace oh::live
