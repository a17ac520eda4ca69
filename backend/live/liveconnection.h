// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/live/liveoptions.h"
#include "models/api/live.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

class QWebSocket;

namespace oh::live {

class FrameGuard;

struct LiveEvent
{
    api::LiveMessage message;

    /// As it goes out: made once for all who get it, and not at all when nobody does. In the hub's
    /// thread.
    const QString &text() const
    {
        if (m_text.isEmpty())
            m_text = api::toLiveText(message);
        return m_text;
    }

private:
    mutable QString m_text;
};
using LiveEventPtr = std::shared_ptr<const LiveEvent>;

/// One WebSocket: what its viewer may get and has asked for, what waits to be sent, and how it
/// ends. Lives in the hub's thread and is the hub's.
class LiveConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket and the TCP socket under it. `place` is given back when this goes.
    LiveConnection(quint64 id, QWebSocket *socket, QTcpSocket *transport, Viewer viewer,
                   std::shared_ptr<void> place, const Options &options, Counters &counters,
                   QObject *parent);
    ~LiveConnection() override;

    /// Whom to believe about the client's frames; lives as long as the socket.
    void setGuard(FrameGuard *guard);

    quint64 id() const { return m_id; }
    const Viewer &viewer() const { return m_viewer; }
    void renew(const QDateTime &expiresAt) { m_viewer.expiresAt = expiresAt; }

    bool isGreeted() const { return m_greeted; }
    void setGreeted() { m_greeted = true; }
    bool isClosing() const { return m_closing; }

    /// Asked for, and not asked off since; granted when the database agreed.
    const QSet<UserId> &wanted() const { return m_wanted; }
    const QSet<UserId> &granted() const { return m_granted; }
    void want(const QList<UserId> &mentors);
    void grant(const QSet<UserId> &mentors);
    void drop(const QList<UserId> &mentors);

    /// Row level security's rules, for what is pushed.
    bool mayGet(const api::LiveMessage &event) const;
    /// Goes out with others a moment later, as fast as the peer takes it.
    void enqueue(const LiveEventPtr &event);
    /// At once, behind what waits.
    void send(const api::LiveMessage &message);
    void close(int code, const QString &reason);
    /// Looks at the times and at what is unsent.
    void sweep(const QDateTime &now);

Q_SIGNALS:
    void requested(const oh::api::LiveRequest &request);
    void refused(const oh::Error &error);
    void gone();
    /// Too much waited for the peer: all events of it are dropped, and it must load anew.
    void overflowed();

private:
    void receive(const QString &text);
    struct Outgoing
    {
        /// Or a text that is for this one alone.
        LiveEventPtr event;
        QString text;
    };

    void flush();
    /// What waited becomes fewer, and goes behind what is on its way.
    void gatherUp();
    void shorten();
    /// Writes as much as the network takes at a time.
    void pump();
    void goOn();
    qint64 unsentBytes() const;
    void count();
    void cutOff();
    bool takeToken();

    const quint64 m_id;
    QWebSocket *const m_socket;
    const QPointer<QTcpSocket> m_transport;
    Viewer m_viewer;
    const std::shared_ptr<void> m_place;
    const Options &m_options;
    Counters &m_counters;
    QSet<UserId> m_wanted;
    QSet<UserId> m_granted;
    std::vector<LiveEventPtr> m_waiting;
    std::deque<Outgoing> m_outgoing;
    qint64 m_counted = 0;
    /// Of what is on its way, those for this one alone.
    int m_textsUnsent = 0;
    /// Since the last look.
    bool m_taken = false;
    int m_looksWithoutTaking = 0;
    QTimer m_gather;
    QElapsedTimer m_age;
    QElapsedTimer m_heard;
    QElapsedTimer m_pinged;
    QElapsedTimer m_closingSince;
    QElapsedTimer m_refill;
    double m_tokens = 0;
    bool m_greeted = false;
    bool m_closing = false;
    bool m_muted = false;
    QPointer<FrameGuard> m_guard;
    qint64 m_pingsSeen = 0;
};

/// Several events as fewer: of each slot and each booking the last word, "look again" once.
std::vector<LiveEventPtr> merged(const std::vector<LiveEventPtr> &events);

} // namespace oh::live
