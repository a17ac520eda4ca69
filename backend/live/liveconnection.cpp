// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/liveconnection.h"

#include "backend/live/frameguard.h"

#include <QAbstractSocket>
#include <QHash>
#include <QSslSocket>
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
/// Answers of its own that wait for a client; it asks for them faster than it takes them.
constexpr int mostTextsUnsent = 50;

/// Handed to the socket at a time; the next goes when the network has taken that.
constexpr qint64 pieceBytes = 64LL * 1024;
/// Of one mentor in a message; who is behind by more looks at all of them again.
constexpr qsizetype mostSlotsTold = 200;

/// What two events must share for the later one to replace, or be added to, the earlier one.
struct LiveSubject
{
    std::optional<LiveEventKind> kind;
    std::optional<UserId> mentorId;
    std::optional<BookingId> bookingId;
    std::optional<LiveQueue> queue;
    bool operator==(const LiveSubject &) const = default;
};

size_t qHash(const LiveSubject &subject, size_t seed = 0)
{
    return qHashMulti(seed, int(subject.kind.value_or(LiveEventKind::Slots)),
                      subject.mentorId.value_or(UserId()).value,
                      subject.bookingId.value_or(BookingId()).value,
                      int(subject.queue.value_or(LiveQueue::Taxonomy)));
}

LiveSubject subjectOf(const api::LiveMessage &message)
{
    return {message.kind, message.mentorId, message.bookingId, message.queue};
}

/// What is said of one mentor's slots, the newest first.
struct SlotWords
{
    /// Its place among the others.
    size_t at = 0;
    std::shared_ptr<LiveEvent> together;
    QSet<SlotId> told;
};

} // namespace

std::vector<LiveEventPtr> merged(const std::vector<LiveEventPtr> &events)
{
    // From the end: the last word stands, at its place, so that numbers keep rising.
    std::vector<LiveEventPtr> out;
    out.reserve(events.size());
    QSet<LiveSubject> seen;
    QHash<LiveSubject, SlotWords> slotWords;
    for (auto it = events.rbegin(); it != events.rend(); ++it) {
        const LiveEventPtr &event = *it;
        const LiveSubject subject = subjectOf(event->message);
        if (!seen.contains(subject)) {
            seen.insert(subject);
            if (event->message.kind == LiveEventKind::Slots)
                slotWords.insert(subject, {out.size(), nullptr, {}});
            out.push_back(event);
            continue;
        }
        if (event->message.kind != LiveEventKind::Slots)
            continue;
        SlotWords &words = slotWords[subject];
        if (out[words.at]->message.kind != LiveEventKind::Slots)
            continue; // all of them are looked at again
        if (!words.together) {
            words.together = std::make_shared<LiveEvent>();
            words.together->message = out[words.at]->message;
            for (const api::LiveSlot &slot : std::as_const(words.together->message.slotStates))
                words.told.insert(slot.id);
            out[words.at] = words.together;
        }
        for (const api::LiveSlot &slot : event->message.slotStates) {
            if (!words.told.contains(slot.id)) {
                words.told.insert(slot.id);
                words.together->message.slotStates.append(slot);
            }
        }
        if (words.told.size() > mostSlotsTold) {
            words.together->message.kind = LiveEventKind::Availability;
            words.together->message.slotStates.clear();
        }
    }
    std::reverse(out.begin(), out.end());
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
    // Over TLS the plain bytes count as written as soon as they are encrypted.
    if (auto *tls = qobject_cast<QSslSocket *>(transport))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &LiveConnection::goOn);
    else
        connect(m_socket, &QWebSocket::bytesWritten, this, &LiveConnection::goOn);
    ++m_counters.clients;
}

LiveConnection::~LiveConnection()
{
    m_socket->disconnect(this);
    // Qt would leave the socket under it to the event loop, which may be over.
    delete m_socket;
    delete m_transport;
    --m_counters.clients;
    m_counters.unsent -= m_counted;
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
    if (m_waiting.size() + m_outgoing.size() > size_t(m_options.maxUnsentEvents))
        shorten();
    count();
    // Behind what the peer has not taken yet, more may become fewer.
    if (m_outgoing.empty() && !m_gather.isActive() && !m_waiting.empty())
        m_gather.start();
}

/// Half of what may wait is kept at most, or merging would be tried for each event.
void LiveConnection::shorten()
{
    m_waiting = merged(m_waiting);
    if (m_waiting.size() + m_outgoing.size() <= size_t(m_options.maxUnsentEvents) / 2)
        return;
    m_waiting.clear();
    std::erase_if(m_outgoing, [](const Outgoing &one) { return one.event != nullptr; });
    m_gather.stop();
    ++m_counters.overflows;
    Q_EMIT overflowed();
}

void LiveConnection::flush()
{
    gatherUp();
    pump();
}

void LiveConnection::gatherUp()
{
    m_gather.stop();
    const std::vector<LiveEventPtr> waiting = std::exchange(m_waiting, {});
    for (LiveEventPtr &event : merged(waiting))
        m_outgoing.push_back({std::move(event), {}});
}

void LiveConnection::send(const api::LiveMessage &message)
{
    if (m_closing)
        return;
    gatherUp();
    m_outgoing.push_back({nullptr, api::toLiveText(message)});
    ++m_textsUnsent;
    pump();
    // Not at once: whoever sends may be in the middle of looking at all connections.
    if (m_textsUnsent > mostTextsUnsent && !std::exchange(m_muted, true))
        QMetaObject::invokeMethod(this, &LiveConnection::cutOff, Qt::QueuedConnection);
}

qint64 LiveConnection::unsentBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_transport.data());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void LiveConnection::pump()
{
    while (!m_closing && !m_outgoing.empty() && unsentBytes() < pieceBytes) {
        const Outgoing next = std::move(m_outgoing.front());
        m_outgoing.pop_front();
        m_textsUnsent -= next.event ? 0 : 1;
        m_socket->sendTextMessage(next.event ? next.event->text() : next.text);
        ++m_counters.messages;
        if (m_outgoing.empty() && !m_gather.isActive())
            gatherUp();
    }
    count();
}

void LiveConnection::goOn()
{
    m_taken = true;
    pump();
}

/// For the figures.
void LiveConnection::count()
{
    const qint64 now = qint64(m_waiting.size()) + qint64(m_outgoing.size());
    m_counters.unsent += now - std::exchange(m_counted, now);
}

/// It comes back when it can, and is told what it missed.
void LiveConnection::cutOff()
{
    if (m_closing)
        return;
    ++m_counters.cutOffs;
    m_closing = true;
    m_waiting.clear();
    m_outgoing.clear();
    count();
    m_socket->abort();
}

void LiveConnection::close(int code, const QString &reason)
{
    if (m_closing)
        return;
    flush();
    if (m_closing)
        return;
    m_closing = true;
    m_outgoing.clear();
    count();
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
    // Looks are counted, not the time: a machine that stood still is nobody's fault.
    const bool moved = std::exchange(m_taken, false) || unsentBytes() == 0;
    m_looksWithoutTaking = moved ? 0 : m_looksWithoutTaking + 1;
    // More than pieces: answers to a flood of pings, which are not ours to count as they are
    // written.
    if (m_looksWithoutTaking * m_options.sweepInterval > m_options.takeTimeout ||
        unsentBytes() > m_options.maxUnsentBytes) {
        cutOff();
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
