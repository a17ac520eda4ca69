// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/unsubscribe.h"
#include "backend/services/reminderservice.h"
#include "backend/services/retention.h"
#include "models/api/notifications.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

const QByteArray minePath = "/api/notifications/mine";
const QByteArray preferencesPath = "/api/users/me/notification-preferences";

} // namespace

/// What people are told in the application and by mail, as they prefer (003 3.7, FR39).
class TstNotificationsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    QJsonObject mine(const TestServer::Person &person, const QByteArray &query = {})
    {
        return w->server.get(minePath + query, person).json();
    }
    QString scalar(const QString &sql, const QVariantList &values = {})
    {
        return w->server.database.scalar(sql, values).toString();
    }
    int prefer(const TestServer::Person &person, const QString &kind, const QJsonObject &ways)
    {
        QJsonObject change = ways;
        change.insert(u"kind"_s, kind);
        return w->server.put(preferencesPath, {{u"items"_s, QJsonArray{change}}}, person).status;
    }
    QString mailsOf(const TestServer::Person &person, const QString &templateName)
    {
        return scalar(u"SELECT count(*) FROM mail_outbox WHERE recipient_id = ? AND template = ?"_s,
                      {person.id.value, templateName});
    }
    QByteArray tokenFor(const TestServer::Person &person, NotificationKind kind)
    {
        return unsubscribeToken(w->server.keys(), {person.id, kind});
    }
    template <typename Work>
    auto asSystem(Work work)
    {
        return w->server.pool().runBlocking<int>(
            storage::Actor::system(),
            [&](storage::Transaction &tx) { return work(tx, w->server.clock.now()); });
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void theDatabaseKnowsTheSameKinds()
    {
        QStringList kinds = enumNames<NotificationKind>();
        kinds.sort();
        QCOMPARE(scalar(u"SELECT string_agg(k::text, ',' ORDER BY k::text COLLATE \"C\") FROM "
                        "unnest(enum_range(NULL::notification_type)) k"_s),
                 kinds.join(u','));
    }

    void whatHappensIsKeptAndCounted()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QJsonObject list = mine(w->mentee);
        QCOMPARE(list[u"total"].toInt(), 1); // the request was their own doing
        QCOMPARE(list[u"unreadCount"].toInt(), 1);
        const QJsonObject note = list[u"items"][0].toObject();
        QCOMPARE(note[u"kind"].toString(), u"booking_confirmed"_s);
        QCOMPARE(note[u"title"].toString(), u"Confirmed: your meeting with Grace Hopper"_s);
        QVERIFY(note[u"text"].toString().startsWith(u"You meet Grace Hopper: "_s));
        QCOMPARE(note[u"bookingId"].toString(), id);
        QCOMPARE(note[u"link"].toString(), u"officehours://bookings/"_s + id);
        QVERIFY(note[u"readAt"].isNull());
        // The mentor confirmed themself; they were told of the request.
        const QJsonObject mentors = mine(w->mentor);
        QCOMPARE(mentors[u"total"].toInt(), 1);
        QCOMPARE(mentors[u"items"][0][u"kind"].toString(), u"booking_requested"_s);
        QCOMPARE(mine(w->coordinator)[u"total"].toInt(), 0);
        QCOMPARE(w->server.get(minePath).status, 401);
    }

    /// Whoever was a mentee when it was agreed on meets the mentor still.
    void notesNameTheOtherOneAfterAChangeOfRole()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        w->server.database.exec(
            u"UPDATE notifications SET facts = facts - 'calendar' WHERE user_id = ?"_s,
            {w->mentee.id.value});
        w->server.database.exec(u"UPDATE users SET role = 'mentor' WHERE id = ?"_s,
                                {w->mentee.id.value});
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentor);
        const QJsonObject note = mine(w->mentee)[u"items"][0].toObject();
        QCOMPARE(note[u"title"].toString(), u"Confirmed: your meeting with Grace Hopper"_s);
        const QByteArray path = "/api/notifications/" + note[u"id"].toString().toLatin1();
        QCOMPARE(w->server.put(path, {{u"isRead"_s, true}}, w->mentee).json()[u"title"],
                 note[u"title"]);
        const QByteArray file =
            w->server.get("/api/bookings/" + id.toLatin1() + "/calendar.ics", w->mentee).body;
        QVERIFY2(file.contains("SUMMARY:Meeting with Grace Hopper"), file.constData());
    }

    void readAndUnread()
    {
        w->confirmed(w->slotIn(48), w->mentee);
        w->confirmed(w->slotIn(72), w->mentee);
        QCOMPARE(mine(w->mentee)[u"unreadCount"].toInt(), 2);
        const QByteArray newest =
            mine(w->mentee, "?limit=1")[u"items"][0][u"id"].toString().toLatin1();
        const QByteArray path = "/api/notifications/" + newest;
        w->server.clock.advanceSecs(60);
        HttpReply reply = w->server.put(path, {{u"isRead"_s, true}}, w->mentee);
        QCOMPARE(reply.status, 200);
        const QString readAt = reply.json()[u"readAt"].toString();
        QVERIFY(!readAt.isEmpty());
        w->server.clock.advanceSecs(60);
        // Once more changes nothing.
        QCOMPARE(w->server.put(path, {{u"isRead"_s, true}}, w->mentee).json()[u"readAt"].toString(),
                 readAt);
        QJsonObject unread = mine(w->mentee, "?unread=true");
        QCOMPARE(unread[u"total"].toInt(), 1);
        QCOMPARE(unread[u"items"].toArray().size(), 1);
        QVERIFY(unread[u"items"][0][u"id"].toString() != QString::fromLatin1(newest));
        QCOMPARE(mine(w->mentee, "?limit=1&offset=1")[u"items"].toArray().size(), 1);
        reply = w->server.put(path, {{u"isRead"_s, false}}, w->mentee);
        QVERIFY(reply.json()[u"readAt"].isNull());
        QCOMPARE(mine(w->mentee)[u"unreadCount"].toInt(), 2);
        reply = w->server.put("/api/notifications/mine/read", {}, w->mentee);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"unreadCount"].toInt(), 0);
        QCOMPARE(mine(w->mentee)[u"total"].toInt(), 2);
        // Nobody else's.
        QCOMPARE(w->server.put(path, {{u"isRead"_s, true}}, w->mentor).status, 404);
        QCOMPARE(w->server.put(path, {{u"isRead"_s, true}}, w->coordinator).status, 404);
    }

    void eachInTheirOwnLanguage()
    {
        HttpReply reply = w->server.put("/api/users/me", {{u"language"_s, u"de"_s}}, w->mentee);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"profile"][u"language"].toString(), u"de"_s);
        for (const QString &wrong : {u"xx"_s, u"DE"_s, u"pt"_s})
            QCOMPARE(w->server.put("/api/users/me", {{u"language"_s, wrong}}, w->mentee).status,
                     400);
        w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(mine(w->mentee)[u"items"][0][u"title"].toString(),
                 u"Bestätigt: Ihr Treffen mit Grace Hopper"_s);
        reply = w->server.put("/api/users/me", {{u"language"_s, u"pt-BR"_s}}, w->mentee);
        QCOMPARE(reply.status, 200);
        QCOMPARE(mine(w->mentee)[u"items"][0][u"title"].toString(),
                 u"Confirmada: sua reunião com Grace Hopper"_s);
        // Others don't see it, coordinators do.
        const QByteArray person = "/api/users/" + w->mentee.id.toString().toLatin1();
        QVERIFY(w->server.get(person, w->mentor).json()[u"profile"][u"language"].isNull());
        QCOMPARE(w->server.get(person, w->coordinator).json()[u"profile"][u"language"].toString(),
                 u"pt-BR"_s);
        reply = w->server.put("/api/users/me", {{u"language"_s, QJsonValue::Null}}, w->mentee);
        QVERIFY(reply.json()[u"profile"][u"language"].isNull());
        QVERIFY(mine(w->mentee)[u"items"][0][u"title"].toString().startsWith(u"Confirmed"_s));
    }

    void preferencesAreHonoured_data()
    {
        QTest::addColumn<bool>("email");
        QTest::addColumn<bool>("inApp");
        QTest::newRow("both") << true << true;
        QTest::newRow("mail") << true << false;
        QTest::newRow("application") << false << true;
        QTest::newRow("neither") << false << false;
    }
    void preferencesAreHonoured()
    {
        QFETCH(bool, email);
        QFETCH(bool, inApp);
        QCOMPARE(
            prefer(w->mentee, u"booking_confirmed"_s, {{u"email"_s, email}, {u"inApp"_s, inApp}}),
            200);
        w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(mailsOf(w->mentee, u"booking_confirmed"_s), email ? u"1"_s : u"0"_s);
        QCOMPARE(mine(w->mentee)[u"total"].toInt(), inApp ? 1 : 0);
        const QString logged =
            scalar(u"SELECT delivery_channel::text || ' ' || delivery_status FROM notification_log "
                   "WHERE recipient_id = ? AND notification_type = 'booking_confirmed'"_s,
                   {w->mentee.id.value});
        QCOMPARE(logged, email && inApp ? u"both pending"_s
                         : email        ? u"email pending"_s
                         : inApp        ? u"toast sent"_s
                                        : QString());
        QCOMPARE(mailsOf(w->mentor, u"booking_confirmed"_s), u"1"_s); // theirs are their own
    }

    void preferencesAreListedByRole()
    {
        const auto kindsOf = [this](const TestServer::Person &person) {
            QStringList kinds;
            const QJsonArray items = w->server.get(preferencesPath, person).items();
            for (const auto &item : items)
                kinds.append(item[u"kind"].toString());
            return kinds;
        };
        const QStringList mentee = kindsOf(w->mentee);
        QVERIFY(mentee.contains(u"waiting_list_slot"_s));
        QVERIFY(!mentee.contains(u"tag_approval_pending"_s));
        QVERIFY(!kindsOf(w->mentor).contains(u"waiting_list_slot"_s));
        QVERIFY(kindsOf(w->coordinator).contains(u"tag_approval_pending"_s));
        // They are asked to look at meetings that calendars contradict.
        QVERIFY(kindsOf(w->coordinator).contains(u"booking_changed"_s));
        QVERIFY(!kindsOf(w->coordinator).contains(u"booking_reminder"_s));
        QCOMPARE(prefer(w->mentee, u"booking_reminder"_s, {{u"email"_s, false}}), 200);
        QCOMPARE(prefer(w->mentee, u"booking_reminder"_s, {{u"inApp"_s, false}}), 200);
        const QJsonArray items = w->server.get(preferencesPath, w->mentee).items();
        for (const auto &item : items) {
            const bool reminder = item[u"kind"].toString() == "booking_reminder"_L1;
            QCOMPARE(item[u"email"].toBool(), !reminder); // left out: as it was
            if (reminder)
                QVERIFY(!item[u"inApp"].toBool());
        }
    }

    /// As with the fields of profiles: what would mean nothing is refused, not silently kept.
    void kindsOfOtherRolesAreRefused()
    {
        const QJsonObject tags{{u"kind"_s, u"tag_approval_pending"_s}, {u"email"_s, false}};
        const QJsonObject reminder{{u"kind"_s, u"booking_reminder"_s}, {u"email"_s, false}};
        const HttpReply reply =
            w->server.put(preferencesPath, {{u"items"_s, QJsonArray{reminder, tags}}}, w->mentee);
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.body.contains("items.1.kind"));
        QVERIFY(!reply.body.contains("items.0"));
        QCOMPARE(scalar(u"SELECT count(*) FROM notification_preferences"_s), u"0"_s);
        QCOMPARE(prefer(w->coordinator, u"tag_approval_pending"_s, {{u"email"_s, false}}), 200);
        QCOMPARE(prefer(w->mentor, u"waiting_list_slot"_s, {{u"email"_s, true}}), 400);
    }

    void someMailsCantBeTurnedOff()
    {
        for (const QString &kind : {u"sign_in"_s, u"account_security"_s, u"booking_cancelled"_s,
                                    u"booking_rescheduled"_s, u"account_deactivated"_s}) {
            const HttpReply reply = w->server.put(
                preferencesPath,
                {{u"items"_s, QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"email"_s, false}}}}},
                w->mentee);
            QCOMPARE(reply.status, 400);
            QVERIFY(reply.body.contains("items.0.email"));
        }
        QCOMPARE(prefer(w->mentee, u"booking_cancelled"_s, {{u"inApp"_s, false}}), 200);
        QCOMPARE(prefer(w->mentee, u"sign_in"_s, {{u"inApp"_s, true}}), 400);
        QCOMPARE(prefer(w->mentee, u"nothing"_s, {{u"email"_s, true}}), 400);
        // Not by a row in the database either.
        w->server.database.exec(
            u"INSERT INTO notification_preferences (user_id, kind, email, in_app) VALUES (?, "
            "'booking_cancelled', false, false) ON CONFLICT (user_id, kind) DO UPDATE SET email = "
            "false"_s,
            {w->mentee.id.value});
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(w->put(BookingWorld::path(id, "/cancel"), w->mentor).status, 200);
        QCOMPARE(mailsOf(w->mentee, u"booking_canceled"_s), u"1"_s);
    }

    /// FR39: the same UID, a sequence that rises with every change that calendars show, and what
    /// the mails say is what the booking has.
    void calendarsAreKeptUpToDate()
    {
        const auto calendarOf = [this](const TestServer::Person &person, const QString &name) {
            return scalar(u"SELECT data->'calendar'->>'method' || ' ' || "
                          "(data->'calendar'->>'sequence') FROM mail_outbox WHERE recipient_id = ? "
                          "AND template = ? ORDER BY created_at DESC LIMIT 1"_s,
                          {person.id.value, name});
        };
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(w->booking(id)[u"icalSequence"].toInt(), 0);
        QCOMPARE(calendarOf(w->mentee, u"booking_confirmed"_s), u"REQUEST 0"_s);
        QCOMPARE(calendarOf(w->mentor, u"booking_confirmed"_s), u"REQUEST 0"_s);

        HttpReply reply = w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                                 {{u"version"_s, w->booking(id)[u"version"]},
                                  {u"location"_s, u"Room 7"_s},
                                  {u"reason"_s, u"The other room is taken"_s}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"icalSequence"].toInt(), 1);
        QCOMPARE(calendarOf(w->mentee, u"booking_changed"_s), u"REQUEST 1"_s);
        QCOMPARE(calendarOf(w->mentor, u"booking_changed"_s), u"REQUEST 1"_s);
        // The same once more is no change.
        reply = w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                       {{u"version"_s, w->booking(id)[u"version"]}, {u"location"_s, u"Room 7"_s}});
        QCOMPARE(reply.json()[u"icalSequence"].toInt(), 1);
        QCOMPARE(mailsOf(w->mentee, u"booking_changed"_s), u"1"_s);

        const SlotId other = w->slotIn(96);
        reply = w->propose(id, other, w->mentee);
        QCOMPARE(reply.status, 201);
        reply =
            w->put(BookingWorld::path(
                       id, "/proposals/" + reply.json()[u"id"].toString().toLatin1() + "/accept"),
                   w->mentor);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"icalSequence"].toInt(), 2);
        QCOMPARE(calendarOf(w->mentee, u"booking_rescheduled"_s), u"REQUEST 2"_s);
        // The mentor agreed, so it is no news to them, but their calendar has to know.
        QCOMPARE(calendarOf(w->mentor, u"booking_rescheduled"_s), u"REQUEST 2"_s);
        QVERIFY(!mine(w->mentor)[u"items"][0][u"kind"].toString().contains(u"rescheduled"_s));

        QCOMPARE(w->put(BookingWorld::path(id, "/cancel"), w->mentee).status, 200);
        QCOMPARE(w->booking(id)[u"icalSequence"].toInt(), 3);
        QCOMPARE(calendarOf(w->mentor, u"booking_canceled"_s), u"CANCEL 3"_s);
        // Whoever cancels knows, but their calendar was invited, too.
        QCOMPARE(calendarOf(w->mentee, u"booking_canceled"_s), u"CANCEL 3"_s);
        QVERIFY(!mine(w->mentee)[u"items"][0][u"kind"].toString().contains(u"cancel"_s));
    }

    void requestsAreNoBusinessOfCalendars()
    {
        const QString id = w->booked(w->slotIn(48), w->mentee);
        QCOMPARE(w->put(BookingWorld::path(id, "/cancel"), w->mentee).status, 200);
        QCOMPARE(w->booking(id)[u"icalSequence"].toInt(), 0);
        QCOMPARE(mailsOf(w->mentee, u"booking_canceled"_s), u"0"_s);
        QCOMPARE(scalar(u"SELECT count(*) FROM mail_outbox WHERE jsonb_exists(data, 'calendar')"_s),
                 u"0"_s);
    }

    void aMeetingAsACalendarFile()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QByteArray path = BookingWorld::path(id, "/calendar.ics");
        for (const TestServer::Person &person : {w->mentee, w->mentor, w->coordinator}) {
            const HttpReply reply = w->server.get(path, person);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.header("Content-Type"), QByteArray("text/calendar; charset=utf-8"));
            QVERIFY(reply.header("Content-Disposition").startsWith("attachment"));
            const QByteArray text = QByteArray(reply.body).replace("\r\n ", "");
            QVERIFY(text.contains("\r\nMETHOD:PUBLISH\r\n"));
            QVERIFY(text.contains("\r\nUID:" + id.toLatin1() + "\r\n"));
            QVERIFY(text.contains("\r\nSEQUENCE:0\r\n"));
            QVERIFY(text.contains("\r\nSTATUS:CONFIRMED\r\n"));
            QVERIFY(text.contains("first ten customers"));
            // RFC 5546, 3.2.1: nobody is asked to come to what is published.
            QVERIFY(text.contains("\r\nORGANIZER"));
            QVERIFY(!text.contains("\r\nATTENDEE"));
        }
        const TestServer::Person stranger = w->server.makePerson(Role::Mentee, u"Mallory"_s);
        QCOMPARE(w->server.get(path, stranger).status, 404);
        QCOMPARE(w->server.get(path).status, 401);
        QCOMPARE(w->put(BookingWorld::path(id, "/cancel"), w->mentor).status, 200);
        QVERIFY(w->server.get(path, w->mentee).body.contains("\r\nSTATUS:CANCELLED\r\n"));
    }

    /// RFC 8058, without signing in; looking at the page does nothing (pitfall 25).
    void unsubscribingTakesOneRequest()
    {
        const auto wanted = [this] {
            return scalar(u"SELECT oh_notification_ways(?, 'booking_reminder')"_s,
                          {w->mentee.id.value});
        };
        const QByteArray query = "?token=" + tokenFor(w->mentee, NotificationKind::BookingReminder);
        HttpReply reply = w->server.get("/unsubscribe" + query);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("Reminders of meetings"));
        QVERIFY(reply.body.contains("<form method=\"post\" action=\"/unsubscribe?token="));
        QVERIFY(reply.header("Content-Security-Policy").contains("form-action 'self'"));
        QCOMPARE(wanted(), u"3"_s);
        reply = w->server.send("POST", "/unsubscribe" + query, "List-Unsubscribe=One-Click", {},
                               {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(wanted(), u"2"_s); // the application still shows them
        QVERIFY(reply.body.contains("action=\"/unsubscribe/undo?token="));
        reply = w->server.send("POST", "/unsubscribe" + query, {}, {});
        QCOMPARE(reply.status, 200);
        QCOMPARE(wanted(), u"2"_s);
        reply = w->server.send("POST", "/unsubscribe/undo" + query, {}, {});
        QCOMPARE(reply.status, 200);
        QCOMPARE(wanted(), u"3"_s);
    }

    void forgedUnsubscribeLinksDoNothing()
    {
        QByteArray token = tokenFor(w->mentee, NotificationKind::BookingReminder);
        QByteArray changed = token;
        changed[30] = changed[30] == 'A' ? 'B' : 'A';
        for (const QByteArray &bad :
             {changed, token.first(40), token + "AAAA", QByteArray("x"), QByteArray(),
              QByteArray("%3Cscript%3E"), QByteArray(5000, 'a'),
              // Signed by us, but nothing that may be turned off.
              tokenFor(w->mentee, NotificationKind::BookingCancelled),
              unsubscribeToken(w->server.keys(),
                               {UserId(QUuid::createUuid()), NotificationKind::BookingReminder})}) {
            for (const QByteArray &path :
                 {QByteArray("/unsubscribe"), QByteArray("/unsubscribe/undo")}) {
                const HttpReply reply = w->server.send("POST", path + "?token=" + bad, {}, {});
                QCOMPARE(reply.status, 400);
                QVERIFY(!reply.body.contains("<script"));
            }
            QCOMPARE(w->server.get("/unsubscribe?token=" + bad).status, 400);
        }
        QCOMPARE(scalar(u"SELECT count(*) FROM notification_preferences"_s), u"0"_s);
    }

    /// With mails off a reminder still comes once, in the application.
    void remindersWithoutMailComeOnce()
    {
        QCOMPARE(prefer(w->mentee, u"booking_reminder"_s, {{u"email"_s, false}}), 200);
        QCOMPARE(
            prefer(w->mentor, u"booking_reminder"_s, {{u"email"_s, false}, {u"inApp"_s, false}}),
            200);
        w->confirmed(w->slotIn(48), w->mentee);
        w->server.clock.advanceSecs(47 * 3600 + 60);
        QCOMPARE(*asSystem(reminders::remindOfMeetings), 1);
        QCOMPARE(*asSystem(reminders::remindOfMeetings), 0);
        for (TestServer::Person *person : {&w->mentee, &w->mentor})
            person->token =
                w->server.signIn(person->id, person == &w->mentor ? Role::Mentor : Role::Mentee);
        QCOMPARE(mine(w->mentee)[u"items"][0][u"kind"].toString(), u"booking_reminder"_s);
        QCOMPARE(mailsOf(w->mentee, u"booking_reminder"_s), u"0"_s);
        QCOMPARE(mine(w->mentor)[u"unreadCount"].toInt(), 1); // the request alone
    }

    void oldOnesGo()
    {
        const auto forget = [](storage::Transaction &tx, const QDateTime &now) {
            return retention::forgetOld(tx, now, {});
        };
        w->confirmed(w->slotIn(48), w->mentee);
        w->server.clock.advanceSecs(89 * 86400);
        QVERIFY(asSystem(forget).ok());
        QCOMPARE(scalar(u"SELECT count(*) FROM notifications"_s), u"2"_s);
        w->server.clock.advanceSecs(2 * 86400);
        QVERIFY(asSystem(forget).ok());
        QCOMPARE(scalar(u"SELECT count(*) FROM notifications"_s), u"0"_s);
    }

    /// The mail's language of somebody who never chose one: what their program asks for.
    void signInMailsFollowTheClient()
    {
        const TestServer::Person person = w->server.makePerson(Role::Mentee, u"Rita"_s);
        Q_UNUSED(person)
        w->server.database.exec(
            u"UPDATE users SET email_index = ? WHERE id = ?"_s,
            {w->server.keys().blindIndex(u"rita@example.org"_s), person.id.value});
        const HttpReply reply =
            w->server.send("POST", "/api/auth/login", "{\"email\": \"rita@example.org\"}", {},
                           {{"Content-Type", "application/json"},
                            {"Accept-Language", "fr-FR,de-AT;q=0.8,en;q=0.5"}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(scalar(u"SELECT data->>'language' FROM mail_outbox WHERE template = 'sign_in'"_s),
                 u"de"_s);
        QCOMPARE(scalar(u"SELECT count(*) FROM notifications"_s), u"0"_s);
    }
};

OH_TEST(TstNotificationsApi)
#include "tst_notificationsapi.moc"
