// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/live.h"
#include "tests/backend/server/composedserver.h"

#include <QWebSocket>

#include <memory>

namespace oh::test {

struct LivePerson
{
    UserId id;
    Role role = Role::Mentee;
    SessionId session;
    QByteArray token;
};

/// The composed server with people, slots and a running LISTEN.
class LiveSite : public ComposedServer
{
public:
    LiveSite();

    /// Starts and waits until LISTEN works.
    void open();
    LivePerson person(Role role, const QString &name = u"Test Person"_s);
    /// A new session of the same person.
    LivePerson again(const LivePerson &who);
    QByteArray tokenFor(const LivePerson &who) const;
    /// A slot so many days ahead.
    SlotId makeOpenSlot(const LivePerson &mentor, int days = 3, int hour = 10);
    /// Over HTTP, as the mentee.
    HttpReply book(const LivePerson &mentee, SlotId slot);
    /// Sends the notices of so many different bookings at once, as their trigger does.
    void tellOfBookings(const LivePerson &mentor, const LivePerson &mentee, int count);
    double metric(const QByteArray &name);

    /// The same server once more, on the same database.
    std::unique_ptr<server::ServerApp> startSecond(quint16 &port);

private:
    int m_people = 0;
};

/// A WebSocket client with what it was told.
class LiveClient
{
public:
    LiveClient(quint16 port, const QByteArray &token, const QByteArray &language = {});
    ~LiveClient();

    void send(const api::LiveRequest &request);
    /// As soon as it is connected.
    bool hello(const QList<UserId> &mentors = {}, const std::optional<QString> &epoch = {},
               std::optional<int> seq = {});
    /// hello, and waits for the welcome.
    bool greet(const QList<UserId> &mentors = {}, const std::optional<QString> &epoch = {},
               std::optional<int> seq = {});
    void subscribe(const QList<UserId> &mentors);
    /// Sends a ping and waits for its pong: all that was sent before it is there then.
    bool settle();

    QList<api::LiveMessage> of(LiveEventKind kind) const;
    QList<api::LiveMessage> of(LiveMessageType type) const;
    /// The last word about a slot.
    std::optional<LiveSlotState> slot(SlotId id) const;
    int lastSeq() const;
    QString epoch() const;

    QWebSocket socket;
    QList<api::LiveMessage> messages;
    bool closed = false;
};

} // namespace oh::test
