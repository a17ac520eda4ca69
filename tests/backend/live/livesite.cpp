// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/live/livesite.h"

#include "backend/auth/accesstoken.h"

#include <QNetworkRequest>
#include <QTest>

namespace oh::test {

LiveSite::LiveSite() : ComposedServer(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC))
{
    // A few people stand for many here.
    options.config.maxLiveClientsPerUser = 2000;
}

void LiveSite::open()
{
    start();
    if (!QTest::qWaitFor([this] { return metric("officehours_live_listening") == 1; }, 60'000))
        qFatal("LISTEN does not work");
}

double LiveSite::metric(const QByteArray &name)
{
    const QByteArray text = get("/metrics").body;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return -1;
}

LivePerson LiveSite::person(Role role, const QString &name)
{
    LivePerson who;
    who.role = role;
    who.id = makePerson(role, u"live%1@example.org"_s.arg(++m_people), name);
    database.exec(u"UPDATE users SET last_activity_at = ?, created_at = ? WHERE id = ?"_s,
                  {clock.now().addDays(-1), clock.now().addDays(-100), who.id.value});
    return again(who);
}

LivePerson LiveSite::again(const LivePerson &who)
{
    LivePerson fresh = who;
    fresh.session = SessionId(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    database.exec(u"INSERT INTO sessions (family_id, user_id, token_hash, expires_at) "
                  "VALUES (?, ?, decode(?, 'hex'), ?)"_s,
                  {fresh.session.value, fresh.id.value,
                   QString::fromLatin1(fresh.session.value.toRfc4122().toHex()),
                   clock.now().addDays(30)});
    fresh.token = tokenFor(fresh);
    return fresh;
}

QByteArray LiveSite::tokenFor(const LivePerson &who) const
{
    const AccessTokens tokens(*keys, clock);
    const auto token = tokens.issue(who.id, toString(who.role), who.session);
    if (!token)
        qFatal("no token");
    return *token;
}

SlotId LiveSite::makeOpenSlot(const LivePerson &mentor, int days, int hour)
{
    return database.makeSlot(mentor.id,
                             QDateTime(clock.now().date().addDays(days), QTime(hour, 0), Qt::UTC));
}

HttpReply LiveSite::book(const LivePerson &mentee, SlotId slot)
{
    return post("/api/bookings",
                {{u"timeSlotId"_s, slot.toString()},
                 {u"meetingGoal"_s, u"Talk about the first ten customers"_s}},
                mentee.token);
}

void LiveSite::tellOfBookings(const LivePerson &mentor, const LivePerson &mentee, int count)
{
    database.exec(u"SELECT pg_notify('oh_live', jsonb_build_object('t', 'booking', 'b', "
                  "gen_random_uuid(), 'm', ?::text, 'e', ?::text, 's', 'pending')::text) "
                  "FROM generate_series(1, ?)"_s,
                  {mentor.id.toString(), mentee.id.toString(), count});
}

std::unique_ptr<server::ServerApp> LiveSite::startSecond(quint16 &otherPort)
{
    auto second = std::make_unique<server::ServerApp>(options, clock);
    const auto taken = second->start();
    if (!taken)
        qFatal("no second server: %s", qPrintable(taken.error().message));
    otherPort = *taken;
    return second;
}

LiveClient::LiveClient(quint16 port, const QByteArray &token, const QByteArray &language)
{
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                     [this](const QString &text) {
                         const auto message = api::parseLiveMessage(text);
                         if (message)
                             messages.append(*message);
                         else
                             qWarning("not a message: %s", qPrintable(text));
                     });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { closed = true; });
    QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/api/live"_s.arg(port)));
    request.setRawHeader("Authorization", "Bearer " + token);
    if (!language.isEmpty())
        request.setRawHeader("Accept-Language", language);
    socket.open(request);
}

LiveClient::~LiveClient()
{
    socket.disconnect();
    socket.abort();
}

void LiveClient::send(const api::LiveRequest &request)
{
    socket.sendTextMessage(api::toLiveText(request));
}

bool LiveClient::hello(const QList<UserId> &mentors, const std::optional<QString> &epoch,
                       std::optional<int> seq)
{
    if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; },
                         60'000))
        return false;
    api::LiveRequest hello;
    hello.type = LiveRequestType::Hello;
    hello.mentorIds = mentors;
    hello.epoch = epoch;
    hello.seq = seq;
    send(hello);
    return true;
}

bool LiveClient::greet(const QList<UserId> &mentors, const std::optional<QString> &epoch,
                       std::optional<int> seq)
{
    return hello(mentors, epoch, seq) &&
           QTest::qWaitFor([this] { return !of(LiveMessageType::Welcome).isEmpty(); }, 60'000);
}

void LiveClient::subscribe(const QList<UserId> &mentors)
{
    api::LiveRequest request;
    request.type = LiveRequestType::Subscribe;
    request.mentorIds = mentors;
    send(request);
}

bool LiveClient::settle()
{
    const qsizetype before = of(LiveMessageType::Pong).size();
    send({});
    return QTest::qWaitFor([this, before] { return of(LiveMessageType::Pong).size() > before; },
                           60'000);
}

QList<api::LiveMessage> LiveClient::of(LiveEventKind kind) const
{
    QList<api::LiveMessage> found;
    for (const api::LiveMessage &message : messages) {
        if (message.kind == kind)
            found.append(message);
    }
    return found;
}

QList<api::LiveMessage> LiveClient::of(LiveMessageType type) const
{
    QList<api::LiveMessage> found;
    for (const api::LiveMessage &message : messages) {
        if (message.type == type)
            found.append(message);
    }
    return found;
}

std::optional<LiveSlotState> LiveClient::slot(SlotId id) const
{
    std::optional<LiveSlotState> last;
    for (const api::LiveMessage &message : messages) {
        for (const api::LiveSlot &one : message.slotStates) {
            if (one.id == id)
                last = one.state;
        }
    }
    return last;
}

int LiveClient::lastSeq() const
{
    int last = 0;
    for (const api::LiveMessage &message : messages)
        last = message.seq.value_or(last);
    return last;
}

QString LiveClient::epoch() const
{
    QString last;
    for (const api::LiveMessage &message : messages)
        last = message.epoch.value_or(last);
    return last;
}

} // namespace oh::test
