// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reseal.h"
#include "backend/services/upkeep.h"
#include "tests/backend/auth/oauthworld.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::test;

/// FR21, FR93, FR105, NFR15: a calendar is connected, its tokens are kept fresh, and it ends.
class TstCalendarConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorld> w;
    const net::CallLimits limits{.timeout = 10s, .connectTimeout = 5s, .attempts = 1};

    using Script = OAuthDouble::Script;
    QVariant value(const QString &sql) { return w->server->database.scalar(u"SELECT "_s + sql); }
    int count(const QString &what) { return value(u"count(*) FROM "_s + what).toInt(); }
    Result<calendars::OpenConnection> open(calendars::Connections *of = nullptr)
    {
        calendars::Connections &connections = of ? *of : w->server->calendarWorks().connections();
        return connections.open(w->ada.id, w->server->clock.now(), limits, {});
    }
    void revoke()
    {
        const QString id = value(u"payload->>'id' FROM jobs WHERE kind = 'revoke_calendar' ORDER "
                                 "BY created_at DESC LIMIT 1"_s)
                               .toString();
        const auto handlers = w->server->calendarWorks().jobs();
        const auto done = handlers[u"revoke_calendar"_s].outside({{u"id"_s, id}}, {});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().internal));
    }
    HttpReply disconnect()
    {
        return w->server->send("POST", "/api/calendar/disconnect", {}, w->ada);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<OAuthWorld>(); }
    void cleanup() { w.reset(); }

    void connects()
    {
        QCOMPARE(w->status(w->ada)[u"isConnected"], false);
        const HttpReply reply = w->connect(w->ada);
        QVERIFY2(reply.status == 200, reply.body.constData());
        const QJsonObject status = reply.json();
        QCOMPARE(status[u"isConnected"], true);
        QCOMPARE(status[u"isRequired"], false);
        QCOMPARE(status[u"provider"], u"google"_s);
        QCOMPARE(status[u"connectionMethod"], u"post_login"_s);
        QCOMPARE(status[u"writeCalendarId"], u"main"_s);
        QCOMPARE(status[u"readCalendarIds"].toArray(), (QJsonArray{u"main"_s}));
        QCOMPARE(status[u"connectedAt"], u"2026-01-05T12:00:00Z"_s);
        const QJsonObject main = status[u"calendars"][1].toObject();
        QCOMPARE(main[u"name"], u"Ada"_s);
        QCOMPARE(main[u"isPrimary"], true);
        QCOMPARE(main[u"isWritable"], true);
        QCOMPARE(main[u"color"], u"#3f51b5"_s);
        // Sealed, and nothing of it in any answer.
        const QString row =
            value(u"encode(access_token_sealed, 'escape') || encode(refresh_token_sealed, "
                  "'escape') FROM calendar_integrations"_s)
                .toString();
        QVERIFY(!row.contains(u"access-"_s) && !row.contains(u"refresh-"_s));
        QVERIFY(!reply.body.contains("access-") && !reply.body.contains("refresh-"));
        QCOMPARE(w->audited(u"calendar.connected"_s), 1);
        // Connecting a calendar is not a way to sign in.
        QCOMPARE(count(u"external_identities"_s), 0);
    }

    void asksForTheCalendarsAlone()
    {
        const QString address = w->startConnecting(w->ada).json()[u"authorizationUrl"].toString();
        const QUrlQuery asked{QUrl(address)};
        QVERIFY(!asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded).contains(u"email"_s));
        QVERIFY(asked.queryItemValue(u"prompt"_s, QUrl::FullyDecoded).contains(u"consent"_s));
    }

    void isTheirsWhoBegan()
    {
        const auto other = w->server->makePerson(Role::Mentor);
        const QJsonObject brought = w->visit(w->startConnecting(w->ada));
        QCOMPARE(w->server->post("/api/calendar/connect/complete", brought, other).code(),
                 u"CODE_INVALID"_s);
        // Neither for signing in.
        const QJsonObject again = w->visit(w->startConnecting(w->ada));
        QCOMPARE(w->complete(again).code(), u"CODE_INVALID"_s);
        QCOMPARE(w->google.tokenRequests(), 0);
        QCOMPARE(count(u"calendar_integrations"_s), 0);
    }

    void callsNobodyForWhoIsSignedOut()
    {
        const QJsonObject brought = w->visit(w->startConnecting(w->ada));
        w->server->database.exec(u"UPDATE sessions SET ended_at = now(), end_reason = 'x'"_s);
        QCOMPARE(w->server->post("/api/calendar/connect/complete", brought, w->ada).code(),
                 u"SESSION_ENDED"_s);
        QCOMPARE(w->google.tokenRequests(), 0);
    }

    void aRepeatGetsTheSameAnswer()
    {
        const QJsonObject brought = w->visit(w->startConnecting(w->ada));
        const HttpReply one =
            w->server->post("/api/calendar/connect/complete", brought, w->ada, "key-1");
        const HttpReply two =
            w->server->post("/api/calendar/connect/complete", brought, w->ada, "key-1");
        QCOMPARE(one.status, 200);
        QCOMPARE(two.status, 200);
        QCOMPARE(two.json(), one.json());
        QCOMPARE(w->google.tokenRequests(), 1);
    }

    void needsAllThatItAskedFor()
    {
        w->google.change([](Script &script) {
            script.denied = {u"https://www.googleapis.com/auth/calendar.readonly"_s};
        });
        QCOMPARE(w->connect(w->ada).code(), u"CALENDAR_RECONNECT"_s);
        w->google.change([](Script &script) {
            script.denied.clear();
            script.withoutRefreshToken = true;
        });
        QCOMPARE(w->connect(w->ada).code(), u"CALENDAR_RECONNECT"_s);
        w->google.change([](Script &script) { script.withoutRefreshToken = false; });
        w->provider.set({{u"birthdays"_s, u"Birthdays"_s, true, false, {}}});
        QCOMPARE(w->connect(w->ada).code(), u"CONFLICT"_s);
        w->provider.fail(ErrorCode::NetworkUnreachable);
        QCOMPARE(w->connect(w->ada).code(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(w->status(w->ada)[u"isConnected"], false);
    }

    void anotherReplacesItOnceItWorks()
    {
        QCOMPARE(w->connect(w->ada, u"google"_s).status, 200);
        w->provider.fail(ErrorCode::ServiceUnavailable);
        QCOMPARE(w->connect(w->ada, u"microsoft"_s).code(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(w->status(w->ada)[u"provider"], u"google"_s);
        QCOMPARE(count(u"calendar_revocations"_s), 0);
    }

    void anotherIsRevokedWhenItIsReplaced()
    {
        QCOMPARE(w->connect(w->ada, u"google"_s).status, 200);
        QCOMPARE(w->connect(w->ada, u"microsoft"_s).status, 200);
        QCOMPARE(w->status(w->ada)[u"provider"], u"microsoft"_s);
        QCOMPARE(count(u"calendar_integrations"_s), 1);
        QCOMPARE(w->google.liveRefreshTokens(), 1);
        revoke();
        QCOMPARE(w->google.liveRefreshTokens(), 0);
        QCOMPARE(count(u"calendar_revocations"_s), 0);
    }

    void theSameAccountAgainKeepsWhatWasChosen()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        const int version = w->status(w->ada)[u"version"].toInt();
        const HttpReply chosen =
            w->server->put("/api/calendar/connection",
                           {{u"writeCalendarId"_s, u"team"_s},
                            {u"readCalendarIds"_s, QJsonArray{u"main"_s, u"birthdays"_s}},
                            {u"version"_s, version}},
                           w->ada);
        QVERIFY2(chosen.status == 200, chosen.body.constData());
        w->provider.set(
            {{u"main"_s, u"Ada"_s, true, true, {}}, {u"team"_s, u"Team"_s, false, true, {}}});
        const QJsonObject again = w->connect(w->ada).json();
        QCOMPARE(again[u"writeCalendarId"], u"team"_s);
        QCOMPARE(again[u"readCalendarIds"].toArray(), (QJsonArray{u"main"_s}));
        // Revoking the old token would end the new one with it.
        QCOMPARE(count(u"calendar_revocations"_s), 0);
        w->google.change([](Script &script) { script.subject = u"sub-2"_s; });
        QCOMPARE(w->connect(w->ada).json()[u"writeCalendarId"], u"main"_s);
        QCOMPARE(count(u"calendar_revocations"_s), 1);
    }

    void choosesAmongThem()
    {
        const auto choose = [this](const QString &write, const QJsonArray &read, int version) {
            return w->server->put("/api/calendar/connection",
                                  {{u"writeCalendarId"_s, write},
                                   {u"readCalendarIds"_s, read},
                                   {u"version"_s, version}},
                                  w->ada);
        };
        QCOMPARE(choose(u"main"_s, {u"main"_s}, 1).code(), u"CALENDAR_REQUIRED"_s);
        QCOMPARE(w->connect(w->ada).status, 200);
        const int version = w->status(w->ada)[u"version"].toInt();
        QCOMPARE(choose(u"birthdays"_s, {u"main"_s}, version).status, 400);
        QCOMPARE(choose(u"main"_s, {u"others"_s}, version).status, 400);
        QCOMPARE(choose(u"main"_s, {}, version).status, 400);
        const HttpReply good = choose(u"team"_s, {u"main"_s, u"team"_s}, version);
        QCOMPARE(good.json()[u"writeCalendarId"], u"team"_s);
        QCOMPARE(choose(u"main"_s, {u"main"_s}, version).code(), u"STALE_VERSION"_s);
        // A new token in between makes no form stale.
        const int newest = good.json()[u"version"].toInt();
        w->pass(3600);
        QVERIFY(open());
        QCOMPARE(choose(u"main"_s, {u"main"_s}, newest).status, 200);
        const auto opened = open();
        QVERIFY(opened);
        QCOMPARE(opened->writeCalendarId, u"main"_s);
    }

    void readsTheListAnew()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        const QJsonObject chosen{{u"writeCalendarId"_s, u"team"_s},
                                 {u"readCalendarIds"_s, QJsonArray{u"main"_s, u"team"_s}},
                                 {u"version"_s, w->status(w->ada)[u"version"].toInt()}};
        QCOMPARE(w->server->put("/api/calendar/connection", chosen, w->ada).status, 200);
        const auto refresh = [this] {
            return w->server->post("/api/calendar/refresh", {}, w->ada);
        };
        // As it was: nothing becomes stale by looking.
        const int version = w->status(w->ada)[u"version"].toInt();
        QCOMPARE(refresh().status, 200);
        QCOMPARE(w->status(w->ada)[u"version"].toInt(), version);
        // One is gone, one is new.
        w->provider.set(
            {{u"main"_s, u"Ada"_s, true, true, {}}, {u"club"_s, u"Club"_s, false, true, {}}});
        const QJsonObject fewer = refresh().json();
        QCOMPARE(fewer[u"goneCalendars"].toArray(), (QJsonArray{u"Team"_s}));
        QCOMPARE(fewer[u"writeCalendarId"], u"main"_s);
        QCOMPARE(fewer[u"readCalendarIds"].toArray(), (QJsonArray{u"main"_s}));
        QCOMPARE(fewer[u"calendars"].toArray().size(), 2);
        QVERIFY(refresh().json()[u"goneCalendars"].toArray().isEmpty()); // told once
        // What looks like a mistake takes nothing away, nor does a provider that is out of order.
        w->provider.set({});
        QCOMPARE(refresh().json()[u"calendars"].toArray().size(), 2);
        w->provider.fail(ErrorCode::ServiceUnavailable);
        QCOMPARE(refresh().code(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(w->status(w->ada)[u"calendars"].toArray().size(), 2);
        // Who has none has no list.
        const auto other = w->server->makePerson(Role::Mentor);
        const HttpReply none = w->server->post("/api/calendar/refresh", {}, other);
        QCOMPARE(none.status, 200);
        QCOMPARE(none.json()[u"isConnected"], false);
    }

    void disconnects()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        const auto mentor = w->server->makePerson(Role::Mentor);
        auto &db = w->server->database;
        db.makeBooking(db.makeSlot(mentor.id, monday.addDays(3)), w->ada.id);
        db.makeBooking(db.makeSlot(mentor.id, monday.addDays(8)), w->ada.id);
        QCOMPARE(w->status(w->ada)[u"upcomingMeetings"], 1);
        const HttpReply reply = disconnect();
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(reply.json()[u"isConnected"], false);
        QCOMPARE(reply.json()[u"provider"], u"google"_s);
        QVERIFY(reply.json()[u"problem"].isNull());
        QCOMPARE(value(u"length(access_token_sealed) + length(refresh_token_sealed) FROM "
                       "calendar_integrations"_s)
                     .toInt(),
                 0);
        QCOMPARE(open().error().code, ErrorCode::CalendarRequired);
        QCOMPARE(w->audited(u"calendar.disconnected"_s), 1);
        // They did it themselves: no news.
        QVERIFY(w->server->queuedMails().isEmpty());
        QVERIFY(!value(u"payload::text FROM jobs WHERE kind = 'revoke_calendar'"_s)
                     .toString()
                     .contains(u"refresh"_s));
        // The provider is told later, as soon as it can be.
        w->google.change([](Script &script) { script.revocationFails = true; });
        const auto handlers = w->server->calendarWorks().jobs();
        const QString id =
            value(u"payload->>'id' FROM jobs WHERE kind = 'revoke_calendar'"_s).toString();
        QVERIFY(!handlers[u"revoke_calendar"_s].outside({{u"id"_s, id}}, {}));
        QCOMPARE(w->google.liveRefreshTokens(), 1);
        w->google.change([](Script &script) { script.revocationFails = false; });
        revoke();
        QCOMPARE(w->google.liveRefreshTokens(), 0);
        revoke(); // twice does no harm
        QCOMPARE(disconnect().status, 200);
        QCOMPARE(w->audited(u"calendar.disconnected"_s), 1);
    }

    void erasureTellsTheProvider()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        const auto coordinator = w->server->makePerson(Role::Coordinator);
        w->server->database.exec(
            u"UPDATE users SET deleted_at = now(), is_active = false WHERE id = ?"_s,
            {w->ada.id.value});
        const QByteArray data =
            "/api/admin/users/" + w->ada.id.toString().toLatin1() + "/personal-data";
        const QString confirm = w->server->get(data, coordinator).json()[u"confirm"].toString();
        const HttpReply erased = w->server->remove(
            data + "?reason=They%20asked&confirm=" + confirm.toLatin1(), coordinator);
        QVERIFY2(erased.status < 300, erased.body.constData());
        QCOMPARE(count(u"calendar_integrations"_s), 0);
        QCOMPARE(w->google.liveRefreshTokens(), 1);
        revoke();
        QCOMPARE(w->google.liveRefreshTokens(), 0);
    }

    void coordinatorsConnectToo()
    {
        const auto coordinator = w->server->makePerson(Role::Coordinator);
        QCOMPARE(w->connect(coordinator).status, 200);
        const int version = w->status(coordinator)[u"version"].toInt();
        QCOMPARE(w->server
                     ->put("/api/calendar/connection",
                           {{u"writeCalendarId"_s, u"team"_s},
                            {u"readCalendarIds"_s, QJsonArray{u"main"_s}},
                            {u"version"_s, version}},
                           coordinator)
                     .status,
                 200);
        QCOMPARE(w->server->send("POST", "/api/calendar/disconnect", {}, coordinator).status, 200);
        QCOMPARE(w->status(coordinator)[u"isConnected"], false);
    }

    void renewsAheadOfTheEnd()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        const auto first = open();
        QVERIFY(first);
        QVERIFY(first->provider == CalendarProviderKind::Google);
        QCOMPARE(first->writeCalendarId, u"main"_s);
        w->pass(3600 - 301);
        QCOMPARE(open()->accessToken, first->accessToken);
        QCOMPARE(w->google.refreshes(), 0);
        w->pass(2);
        const auto second = open();
        QVERIFY(second);
        QVERIFY(second->accessToken != first->accessToken);
        QCOMPARE(w->google.refreshes(), 1);
        QCOMPARE(open()->accessToken, second->accessToken);
        QCOMPARE(w->google.refreshes(), 1);
        // One that the provider doesn't take although it should is renewed at once.
        auto &connections = w->server->calendarWorks().connections();
        connections.refused(w->ada.id, first->accessToken); // of before: nothing
        QCOMPARE(open()->accessToken, second->accessToken);
        connections.refused(w->ada.id, second->accessToken);
        QVERIFY(open()->accessToken != second->accessToken);
        connections.asked(w->ada.id, w->server->clock.now());
        QCOMPARE(w->status(w->ada)[u"lastSyncAt"], u"2026-01-05T12:55:01Z"_s);
    }

    void keepsRefreshTokensThatChange()
    {
        QCOMPARE(w->connect(w->ada, u"microsoft"_s).status, 200);
        QByteArray last;
        for (int i = 0; i < 3; ++i) {
            w->pass(3600);
            const auto opened = open();
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().internal));
            QVERIFY(opened->accessToken != last);
            last = opened->accessToken;
        }
        QCOMPARE(w->microsoft.refreshes(), 3);
        QCOMPARE(w->microsoft.liveRefreshTokens(), 1);
    }

    void ofSeveralServersOneRenews_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("while the token is good yet") << 3600 - 60;
        QTest::newRow("when it is over") << 3600 + 60;
    }
    void ofSeveralServersOneRenews()
    {
        QFETCH(int, seconds);
        QCOMPARE(w->connect(w->ada, u"microsoft"_s).status, 200);
        w->microsoft.change([](Script &script) { script.delayMs = 100; });
        w->pass(seconds);
        // Two processes: pools and stores of their own.
        storage::Database pools[] = {storage::Database(w->server->database.appConfig(2)),
                                     storage::Database(w->server->database.appConfig(2))};
        std::vector<std::unique_ptr<calendars::ConnectionStore>> stores;
        for (storage::Database &pool : pools)
            stores.push_back(std::make_unique<calendars::ConnectionStore>(
                pool, w->server->keys(), [this](CalendarProviderKind kind) {
                    return w->server->calendarWorks().client(kind);
                }));
        std::vector<std::future<bool>> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(
                std::async(std::launch::async, [this, store = stores[size_t(i % 2)].get()] {
                    return open(store).ok();
                }));
        for (auto &one : all)
            QVERIFY(one.get());
        QCOMPARE(w->microsoft.refreshes(), 1);
        QVERIFY(open());
        QCOMPARE(w->microsoft.refreshes(), 1);
        QCOMPARE(w->microsoft.liveRefreshTokens(), 1);
    }

    void aServerThatDiedOverItIsNotWaitedForForEver()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        w->pass(3600);
        w->server->database.exec(
            u"UPDATE calendar_integrations SET renewal = gen_random_uuid(), renewing_until = "
            "'2026-01-05T13:00:30Z'"_s);
        const auto waited = w->server->calendarWorks().connections().open(
            w->ada.id, w->server->clock.now(), {.timeout = 100ms}, {});
        QCOMPARE(waited.error().code, ErrorCode::ServiceUnavailable);
        const auto canceled = w->server->calendarWorks().connections().open(
            w->ada.id, w->server->clock.now(), limits, [] { return true; });
        QCOMPARE(canceled.error().code, ErrorCode::Canceled);
        w->pass(31);
        QVERIFY(open());
    }

    void endsWhenTheProviderSaysSo()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        w->google.forget();
        w->pass(3600);
        QCOMPARE(open().error().code, ErrorCode::CalendarReconnect);
        const QJsonObject status = w->status(w->ada);
        QCOMPARE(status[u"isConnected"], false);
        QVERIFY(status[u"problem"].toString().contains(u"Google Calendar"_s));
        QCOMPARE(w->server->queuedMails(),
                 (QStringList{u"calendar_disconnected:"_s + w->ada.id.toString()}));
        QCOMPARE(count(u"notifications WHERE kind = 'calendar_disconnected'"_s), 1);
        QCOMPARE(w->audited(u"calendar.lost"_s), 1);
        QCOMPARE(value(u"length(refresh_token_sealed) FROM calendar_integrations"_s).toInt(), 0);
        // They hear it once.
        QCOMPARE(open().error().code, ErrorCode::CalendarReconnect);
        QCOMPARE(w->server->queuedMails().size(), 1);
        QCOMPARE(w->connect(w->ada).status, 200);
        QVERIFY(w->status(w->ada)[u"problem"].isNull());
        QVERIFY(open());
    }

    /// FR105: people read why, and what to do about it.
    void anEndedOneIsNoneForWhoMustHaveOne_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("who books")
            << Role::Mentee
            << u"The connection to your calendar has ended. Connect it again before you book, so "
               "that meetings don't clash: Settings, Calendar."_s;
        QTest::newRow("who offers time")
            << Role::Mentor
            << u"The connection to your calendar has ended. Connect it again before you offer "
               "time, so that nobody books what is taken: Settings, Calendar."_s;
    }
    void anEndedOneIsNoneForWhoMustHaveOne()
    {
        QFETCH(Role, role);
        QFETCH(QString, sentence);
        w->make({configOf(w->google), {}}, true);
        const auto mentor = w->server->makePerson(Role::Mentor);
        auto who = role == Role::Mentor ? mentor : w->ada;
        const auto attempt = [&](int day) {
            if (role == Role::Mentee) {
                const SlotId slot = w->server->database.makeSlot(mentor.id, monday.addDays(day));
                return w->server->post("/api/bookings",
                                       {{u"timeSlotId"_s, slot.toString()},
                                        {u"meetingGoal"_s, u"Talk about the first customers"_s}},
                                       who);
            }
            return w->server->post("/api/availability",
                                   {{u"recurrencePattern"_s, u"one_time"_s},
                                    {u"startDate"_s, u"2026-01-%1"_s.arg(10 + day)},
                                    {u"startTime"_s, u"09:00"_s},
                                    {u"endTime"_s, u"12:00"_s},
                                    {u"slotDurationMinutes"_s, 30},
                                    {u"meetingType"_s, u"online"_s}},
                                   who);
        };
        QCOMPARE(attempt(2).code(), u"CALENDAR_REQUIRED"_s);
        QCOMPARE(w->connect(who).status, 200);
        const HttpReply allowed = attempt(3);
        QVERIFY2(allowed.status == 201, allowed.body.constData());
        // The provider answers invalid_grant from here on.
        w->google.forget();
        w->server->clock.advanceSecs(3600);
        who.token = w->server->signIn(who.id, role);
        QCOMPARE(w->server->calendarWorks()
                     .connections()
                     .open(who.id, w->server->clock.now(), limits, {})
                     .error()
                     .code,
                 ErrorCode::CalendarReconnect);
        const HttpReply refused = attempt(4);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"CALENDAR_REQUIRED"_s);
        QCOMPARE(refused.message(), sentence);
        const QJsonObject status = w->status(who);
        QCOMPARE(status[u"isConnected"], false);
        QCOMPARE(status[u"isRequired"], true);
        QCOMPARE(status[u"problem"].toString(),
                 u"Google Calendar does not let us in any more. Connect it again."_s);
        QCOMPARE(w->connect(who).status, 200);
        QCOMPARE(attempt(5).status, 201);
    }

    void outlivesAProviderThatIsOutOfOrder()
    {
        QCOMPARE(w->connect(w->ada).status, 200);
        const QByteArray token = open()->accessToken;
        w->google.change([](Script &script) { script.failsWith = 503; });
        w->pass(3600 - 100);
        QCOMPARE(open()->accessToken, token); // good for a little while yet
        w->pass(200);
        QCOMPARE(open().error().code, ErrorCode::ServiceUnavailable);
        QCOMPARE(w->status(w->ada)[u"isConnected"], true);
        QVERIFY(w->server->queuedMails().isEmpty());
        // Our own secret being wrong is no reason to end everybody's connection.
        w->google.change([](Script &script) {
            script.failsWith = 0;
            script.refuses = u"invalid_client"_s;
        });
        QCOMPARE(open().error().code, ErrorCode::ServiceUnavailable);
        w->google.change([](Script &script) { script.refuses.clear(); });
        QVERIFY(open());
    }

    void goesAlongWithTheKeys()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.json"_s);
        QVERIFY(KeyRing::createFile(path));
        const auto keys = *KeyRing::load(path);
        const QUuid id = QUuid::createUuid();
        w->server->database.exec(
            u"INSERT INTO calendar_integrations (id, user_id, provider, access_token_sealed, "
            "refresh_token_sealed, token_expires_at, granted_scopes, connection_method, "
            "write_calendar_id, read_calendar_ids) VALUES (?, ?, 'google', decode(?, 'hex'), "
            "decode(?, 'hex'), '2099-01-01', '{}', 'post_login', 'main', '{main}')"_s,
            {id, w->ada.id.value,
             QString::fromLatin1(calendars::sealAccessToken(*keys, id, "a").toHex()),
             QString::fromLatin1(calendars::sealRefreshToken(*keys, id, "r").toHex())});
        QVERIFY(KeyRing::rotateFile(path));
        QVERIFY(keys->reload());
        const auto batch = w->server->pool().runBlocking<resealing::Batch>(
            storage::Actor::system(),
            [&](storage::Transaction &tx) { return resealing::resealPeople(tx, *keys, {}); });
        QVERIFY(batch);
        QCOMPARE(value(u"key_version FROM calendar_integrations"_s).toInt(), 2);
        const auto sealed = [this](const QString &column) {
            return QByteArray::fromHex(
                value(u"encode(%1, 'hex') FROM calendar_integrations"_s.arg(column))
                    .toString()
                    .toLatin1());
        };
        QVERIFY(!keys->needsResealing(sealed(u"access_token_sealed"_s)));
        QVERIFY(!keys->needsResealing(sealed(u"refresh_token_sealed"_s)));
        calendars::ConnectionStore store(w->server->pool(), *keys, {});
        QCOMPARE(open(&store)->accessToken, QByteArray("a"));
        QCOMPARE(*calendars::openRefreshToken(*keys, id, sealed(u"refresh_token_sealed"_s)),
                 QByteArray("r"));
    }

    void whatDidNotComeBackIsRemoved()
    {
        QCOMPARE(w->start().status, 200);
        QCOMPARE(w->connect(w->ada).status, 200);
        QCOMPARE(disconnect().status, 200);
        const auto prune = [this](const QDateTime &now) {
            return w->server->pool().runBlocking<int>(
                storage::Actor::system(),
                [&](storage::Transaction &tx) { return upkeep::prune(tx, now); });
        };
        QVERIFY(prune(monday.addSecs(60)));
        QCOMPARE(count(u"oauth_states"_s), 1);
        QVERIFY(prune(monday.addSecs(601)));
        QCOMPARE(count(u"oauth_states"_s), 0);
        QCOMPARE(count(u"calendar_revocations"_s), 1);
        QVERIFY(prune(monday.addDays(8)));
        QCOMPARE(count(u"calendar_revocations"_s), 0);
    }

    void isInOnesOwnDataAndGoesWithThePerson()
    {
        QCOMPARE(w->signIn().status, 200);
        const auto data = w->server->pool().runBlocking<QJsonObject>(
            storage::Actor::system(), [this](storage::Transaction &tx) -> Result<QJsonObject> {
                w->server->database.exec(
                    u"INSERT INTO data_exports (user_id, requested_at) VALUES (?, now())"_s,
                    {w->ada.id.value});
                const QUuid id = value(u"id FROM data_exports"_s).toUuid();
                const auto row =
                    tx.row(storage::Query::privacy_lock_export, {{u":id"_s, storage::bind(id)}});
                if (!row)
                    return row.error();
                return (*row)->json("data"_L1).toObject();
            });
        QVERIFY(data);
        const QJsonArray accounts = (*data)[u"externalAccounts"].toArray();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0][u"subject"], u"sub-1"_s);
        const QJsonArray connections = (*data)[u"calendars"].toArray();
        QCOMPARE(connections.size(), 1);
        QVERIFY(!connections[0].toObject().contains(u"access_token_sealed"_s));
        QVERIFY(!connections[0].toObject().contains(u"refresh_token_sealed"_s));
        QCOMPARE(w->startConnecting(w->ada).status, 200);
        w->server->database.exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s,
                                 {w->ada.id.value});
        w->server->database.exec(u"UPDATE users SET erased_at = now() WHERE id = ?"_s,
                                 {w->ada.id.value});
        QCOMPARE(count(u"external_identities"_s), 0);
        QCOMPARE(count(u"oauth_states"_s), 0);
    }
};

OH_TEST(TstCalendarConnection)
#include "tst_calendarconnection.moc"
