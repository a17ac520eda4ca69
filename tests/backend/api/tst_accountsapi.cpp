// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailrenderer.h"
#include "backend/mail/mailvariables.h"
#include "backend/services/accountservice.h"
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Accounts, as coordinators look after them: PRD 3.3 "User Management", 001 3.2, 002 4.9, FR71,
/// FR84.
class TstAccountsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;

    static QByteArray path(const UserId &id, const QByteArray &after = {})
    {
        return "/api/admin/users/" + id.toString().toLatin1() + after;
    }
    HttpReply act(const TestServer::Person &whom, const QByteArray &what,
                  const QJsonObject &body = {})
    {
        return w->server.put(path(whom.id, '/' + what), body, w->coordinator);
    }
    HttpReply remove(const TestServer::Person &whom, const QByteArray &query = {})
    {
        return w->server.remove(path(whom.id, query), w->coordinator);
    }
    QJsonObject account(const TestServer::Person &whom)
    {
        return w->server.get(path(whom.id), w->coordinator).json();
    }
    QStringList names(const QByteArray &query)
    {
        QStringList found;
        const QJsonArray people = w->server.get("/api/admin/users" + query, w->coordinator).items();
        for (const auto &item : people)
            found.append(item[u"name"].toString());
        return found;
    }
    QString lastAudit(const QString &action, const QString &expression)
    {
        return w->server.database
            .scalar(
                u"SELECT %1 FROM audit_log WHERE action_type = ? ORDER BY seq DESC LIMIT 1"_s.arg(
                    expression),
                {action})
            .toString();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<ExceptionWorld>(); }
    void cleanup() { w.reset(); }

    void searchFiltersOrderAndPages()
    {
        PersonOptions options;
        options.company = u"Größe GmbH"_s;
        options.email = u"zoe@example.org"_s;
        options.tier = u"platinum"_s;
        options.score = 4.8;
        const auto zoe = w->server.makePerson(Role::Mentor, u"Zoë Åberg"_s, options);
        QCOMPARE(names("?q=zoe"), QStringList{u"Zoë Åberg"_s});
        QCOMPARE(names("?q=grosse"), QStringList{u"Zoë Åberg"_s});
        // The exact address, and no part of it.
        QCOMPARE(names("?q=ZOE%40example.org"), QStringList{u"Zoë Åberg"_s});
        QCOMPARE(names("?q=oe%40example.org"), QStringList());
        QCOMPARE(names("?role=coordinator"),
                 (QStringList{u"Dorothy Vaughan"_s, u"Katherine Johnson"_s}));
        QCOMPARE(names("?tier=gold,platinum&sort=-reputationScore"),
                 (QStringList{u"Zoë Åberg"_s, u"Gold Mentor"_s}));
        QCOMPARE(names("?role=mentor&sort=-name"),
                 (QStringList{u"Zoë Åberg"_s, u"Grace Hopper"_s, u"Gold Mentor"_s}));
        QCOMPARE(names("?role=mentor&sort=name&limit=1&offset=1"), QStringList{u"Grace Hopper"_s});
        w->server.database.exec(
            u"UPDATE users SET last_activity_at = ?::timestamptz WHERE id = ?"_s,
            {monday.addDays(-100), zoe.id.value});
        QCOMPARE(names("?dormant=true"), QStringList{u"Zoë Åberg"_s});
        QCOMPARE(names("?role=mentor&sort=-lastActivityAt").constLast(), u"Zoë Åberg"_s);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {zoe.id.value});
        QCOMPARE(names("?q=zoe"), QStringList());
        QCOMPARE(names("?q=zoe&includeInactive=true"), QStringList{u"Zoë Åberg"_s});
        QCOMPARE(names("?state=inactive"), QStringList{u"Zoë Åberg"_s});
        QCOMPARE(names("?state=active&q=zoe"), QStringList());
        // FR83, FR84: removed ones only when they are asked for.
        w->server.database.exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s,
                                {zoe.id.value});
        QCOMPARE(names("?q=zoe&includeInactive=true"), QStringList());
        QCOMPARE(names("?state=inactive"), QStringList());
        QCOMPARE(names("?state=deleted"), QStringList{u"Zoë Åberg"_s});
        QVERIFY(names("?state=all").contains(u"Zoë Åberg"_s));
        QVERIFY(!w->server.get("/api/admin/users?state=deleted", w->coordinator)
                     .items()
                     .first()[u"deletedAt"]
                     .isNull());
        for (const char *bad : {"?state=gone", "?tier=iron", "?sort=email", "?limit=0"})
            QCOMPARE(w->server.get(QByteArray("/api/admin/users") + bad, w->coordinator).status,
                     400);
    }

    void anAccountInFull()
    {
        PersonOptions options;
        options.email = u"ada@example.org"_s;
        const auto ada = w->server.makePerson(Role::Mentee, u"Ada"_s, options);
        w->booked(w->slotIn(48), ada);
        const QJsonObject seen = account(ada);
        QCOMPARE(seen[u"email"].toString(), u"ada@example.org"_s);
        QCOMPARE(seen[u"role"].toString(), u"mentee"_s);
        QCOMPARE(seen[u"upcomingMeetings"].toInt(), 1);
        QCOMPARE(seen[u"sessions"].toInt(), 1);
        QCOMPARE(seen[u"openRequests"].toInt(), 0);
        QCOMPARE(seen[u"isFromAirtable"].toBool(true), false);
        QVERIFY(seen[u"deletedAt"].isNull());
        w->asked(w->bronze, w->gold);
        QCOMPARE(account(w->bronze)[u"openRequests"].toInt(), 1);
        QCOMPARE(account(w->gold)[u"openRequests"].toInt(), 1);
        QCOMPARE(w->server.get(path(UserId(newUuidV7(1))), w->coordinator).status, 404);
    }

    void somebodyIsLetIn()
    {
        const HttpReply reply = w->server.post("/api/admin/users",
                                               {{u"email"_s, u"New@Example.org"_s},
                                                {u"role"_s, u"mentor"_s},
                                                {u"name"_s, u"New Mentor"_s},
                                                {u"company"_s, u"Acme"_s},
                                                {u"phone"_s, u"+1 512 555 0100"_s},
                                                {u"timeZone"_s, u"Europe/Berlin"_s}},
                                               w->coordinator);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"email"].toString(), u"new@example.org"_s);
        QCOMPARE(reply.json()[u"phone"].toString(), u"+1 512 555 0100"_s);
        QCOMPARE(reply.json()[u"reputationScore"].toDouble(), 3.5);
        const QString id = reply.json()[u"id"].toString();
        QCOMPARE(w->server.queuedMails(), QStringList{u"welcome:"_s + id});
        QCOMPARE(w->server.post("/api/auth/login", {{u"email"_s, u"new@example.org"_s}}).status,
                 200);
        QCOMPARE(w->server.get("/api/mentors?q=new", w->mentee).items().size(), 1);
        QCOMPARE(w->audited(u"user.created"_s), 1);
        const auto again = [&](const QJsonObject &body) {
            return w->server.post("/api/admin/users", body, w->coordinator);
        };
        const HttpReply twice = again(
            {{u"email"_s, u"new@example.org"_s}, {u"role"_s, u"mentee"_s}, {u"name"_s, u"N"_s}});
        QCOMPARE(twice.status, 409);
        QVERIFY(twice.message().contains(u"e-mail"_s));
        QCOMPARE(again({{u"email"_s, u"nobody"_s}, {u"role"_s, u"mentee"_s}, {u"name"_s, u"N"_s}})
                     .status,
                 400);
        QCOMPARE(again({{u"email"_s, u"a@b.org"_s}, {u"role"_s, u"admin"_s}, {u"name"_s, u"N"_s}})
                     .status,
                 400);
        QCOMPARE(again({{u"email"_s, u"a@b.org"_s}, {u"role"_s, u"mentee"_s}}).status, 400);
    }

    void anAccountIsCorrected()
    {
        const QJsonObject before = account(w->mentee);
        const HttpReply reply = w->server.put(path(w->mentee.id),
                                              {{u"version"_s, before[u"version"]},
                                               {u"email"_s, u"countess@example.org"_s},
                                               {u"name"_s, u"Countess Lovelace"_s},
                                               {u"title"_s, u"Founder"_s},
                                               {u"phone"_s, u"+44 20 7946 0000"_s},
                                               {u"reason"_s, u"Asked by phone"_s}},
                                              w->coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"email"].toString(), u"countess@example.org"_s);
        QCOMPARE(reply.json()[u"title"].toString(), u"Founder"_s);
        QCOMPARE(reply.json()[u"company"], before[u"company"]);
        QCOMPARE(names("?q=countess%40example.org"), QStringList{u"Countess Lovelace"_s});
        // The old address is out.
        QCOMPARE(w->server.get("/api/users/me", w->mentee).status, 401);
        QCOMPARE(
            lastAudit(u"user.edited"_s,
                      u"(before_value ->> 'name') || '>' || (after_value ->> 'name') || ' ' || "
                      "(after_value ->> 'emailChanged') || ' ' || reason"_s),
            u"Ada Lovelace>Countess Lovelace true Asked by phone"_s);
        // Nothing of what is sealed stands in the log.
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log a WHERE to_jsonb(a)::text ~ "
                          "'countess@|7946'"_s),
                 0);
        const auto put = [&](const QJsonObject &body) {
            return w->server.put(path(w->mentee.id), body, w->coordinator);
        };
        QCOMPARE(put({{u"version"_s, before[u"version"]}, {u"name"_s, u"Late"_s}}).code(),
                 u"STALE_VERSION"_s);
        const int version = reply.json()[u"version"].toInt();
        const QString taken = account(w->mentor)[u"email"].toString();
        QCOMPARE(put({{u"version"_s, version}, {u"email"_s, taken}}).status, 409);
        QCOMPARE(put({{u"version"_s, version}, {u"timeZone"_s, u"Mars/Base"_s}}).status, 400);
        QCOMPARE(put({{u"name"_s, u"No version"_s}}).status, 400);
    }

    void aNewRoleCountsAtOnce()
    {
        QCOMPARE(
            act(w->mentee, "role", {{u"role"_s, u"mentor"_s}, {u"reason"_s, u"Exit"_s}}).status,
            200);
        QCOMPARE(w->server.get("/api/users/me", w->mentee).status, 401);
        const TestServer::Person anew{w->mentee.id, w->server.signIn(w->mentee.id, Role::Mentor)};
        QCOMPARE(w->server.get("/api/users/me", anew).json()[u"role"].toString(), u"mentor"_s);
        QCOMPARE(lastAudit(u"user.role_changed"_s,
                           u"(before_value ->> 'role') || '>' || (after_value ->> 'role')"_s),
                 u"mentee>mentor"_s);
        // The same again changes nothing and ends nothing.
        QCOMPARE(act(w->mentee, "role", {{u"role"_s, u"mentor"_s}}).status, 200);
        QCOMPARE(w->server.get("/api/users/me", anew).status, 200);
        QCOMPARE(w->audited(u"user.role_changed"_s), 1);
        QCOMPARE(act(w->mentee, "role", {{u"role"_s, u"king"_s}}).status, 400);
    }

    void aMentorsSlotsEndWithTheRole()
    {
        const SlotId free = w->slotIn(48);
        const QString booking = w->confirmed(w->slotIn(72), w->mentee);
        const HttpReply refused = act(w->mentor, "role", {{u"role"_s, u"mentee"_s}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"ACCOUNT_HAS_MEETINGS"_s);
        QVERIFY(refused.message().contains(u"1 meeting "_s));
        QCOMPARE(act(w->mentor, "role", {{u"role"_s, u"mentee"_s}, {u"force"_s, true}}).status,
                 200);
        QCOMPARE(w->booking(booking)[u"status"].toString(), u"canceled"_s);
        QCOMPARE(w->booking(booking)[u"cancellationReason"].toString(), u"role_changed"_s);
        QCOMPARE(w->book(free, w->bronze).status, 404);
        QCOMPARE(
            w->server.get("/api/mentors/" + w->mentor.id.toString().toLatin1(), w->bronze).status,
            404);
    }

    void nobodyChangesTheirOwnOffice()
    {
        QCOMPARE(act(w->coordinator, "role", {{u"role"_s, u"mentor"_s}}).code(), u"OWN_ACCOUNT"_s);
        QCOMPARE(act(w->coordinator, "deactivate").code(), u"OWN_ACCOUNT"_s);
        QCOMPARE(remove(w->coordinator).code(), u"OWN_ACCOUNT"_s);
    }

    void oneCoordinatorIsLeft()
    {
        // Each takes the other's office, at the same time.
        for (int round = 0; round < 5; ++round) {
            const auto replies = atOnce(2, [&](int i) {
                const auto &who = i == 0 ? w->coordinator : w->second;
                const auto &whom = i == 0 ? w->second : w->coordinator;
                return round % 2 == 0
                           ? w->server.put(path(whom.id, "/role"), {{u"role"_s, u"mentor"_s}}, who)
                           : w->server.put(path(whom.id, "/deactivate"), {}, who);
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(
                w->count(u"SELECT count(*) FROM users WHERE role = 'coordinator' AND is_active"_s),
                1);
            w->server.database.exec(
                u"UPDATE users SET role = 'coordinator', is_active = true WHERE id = ? OR id = ?"_s,
                {w->coordinator.id.value, w->second.id.value});
            w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
            w->second.token = w->server.signIn(w->second.id, Role::Coordinator);
        }
    }

    void deactivationAsksAboutMeetings()
    {
        const QString pending = w->booked(w->slotIn(48), w->mentee);
        const QString confirmed = w->confirmed(w->slotIn(72), w->mentee);
        const HttpReply refused = act(w->mentee, "deactivate");
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"ACCOUNT_HAS_MEETINGS"_s);
        QVERIFY2(refused.message().contains(u"2 meetings"_s), qPrintable(refused.message()));
        QCOMPARE(w->server.get("/api/users/me", w->mentee).status, 200);
        const HttpReply done =
            act(w->mentee, "deactivate", {{u"force"_s, true}, {u"reason"_s, u"Left us"_s}});
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()[u"isActive"].toBool(true), false);
        QCOMPARE(done.json()[u"sessions"].toInt(-1), 0);
        for (const QString &id : {pending, confirmed}) {
            QCOMPARE(w->booking(id)[u"status"].toString(), u"canceled"_s);
            // Said in the reader's language, so no sentence is kept.
            QCOMPARE(w->booking(id)[u"cancellationReason"].toString(), u"account_deactivated"_s);
            QVERIFY(w->booking(id)[u"cancellationNotes"].isNull());
        }
        // Both sides, and the person about the account.
        QCOMPARE(w->mailsOf(u"booking_canceled"_s).size(), 4);
        QCOMPARE(w->mailsOf(u"account_deactivated"_s),
                 QStringList{u"account_deactivated:"_s + w->mentee.id.toString()});
        QCOMPARE(w->server.get("/api/users/me", w->mentee).status, 401);
        QCOMPARE(
            w->server.get("/api/users/" + w->mentee.id.toString().toLatin1(), w->mentor).status,
            404);
        QCOMPARE(lastAudit(u"user.deactivated"_s,
                           u"(after_value ->> 'canceledMeetings') || ' ' || reason"_s),
                 u"2 Left us"_s);
        // Again: nothing more.
        QCOMPARE(act(w->mentee, "deactivate").status, 200);
        QCOMPARE(w->audited(u"user.deactivated"_s), 1);
        QCOMPARE(act(w->mentee, "reactivate").json()[u"isActive"].toBool(), true);
        const TestServer::Person back{w->mentee.id, w->server.signIn(w->mentee.id, Role::Mentee)};
        QCOMPARE(w->server.get("/api/users/me", back).status, 200);
        QCOMPARE(w->booking(confirmed)[u"status"].toString(), u"canceled"_s);
        QCOMPARE(w->audited(u"user.reactivated"_s), 1);
    }

    void aDeactivatedMentorIsOutOfSightAndComesBackWithTheSlots()
    {
        const SlotId slot = w->slotIn(48);
        QCOMPARE(act(w->mentor, "deactivate").status, 200);
        QCOMPARE(w->server.get("/api/mentors", w->mentee).items().size(), 1);
        QVERIFY(w->book(slot, w->mentee).status >= 400);
        QCOMPARE(
            w->server.post("/api/auth/login", {{u"email"_s, account(w->mentor)[u"email"]}}).code(),
            u"ACCOUNT_DEACTIVATED"_s);
        QCOMPARE(act(w->mentor, "reactivate").status, 200);
        QCOMPARE(w->server.get("/api/mentors", w->mentee).items().size(), 2);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
    }

    void aRequestOfSomebodyWhoLeftBecomesNoMeeting()
    {
        const QString asked = w->booked(w->slotIn(72), w->mentee);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(remove(w->mentee, "?force=true&reason=Not%20in%20the%20programme").status, 204);
        for (const TestServer::Person &who : {w->mentor, w->coordinator}) {
            const HttpReply confirmed = w->put(w->path(asked, "/confirm"), who);
            QCOMPARE(confirmed.code(), u"ACCOUNT_DEACTIVATED"_s);
            QVERIFY2(confirmed.message().contains(u"does not take part"_s),
                     confirmed.body.constData());
        }
        QCOMPARE(w->booking(asked)[u"status"].toString(), u"pending"_s);
        QCOMPARE(w->put(w->path(asked, "/decline"), w->mentor).status, 200);
    }

    void removedPeoplesMeetingsWaitADay()
    {
        const QString soon = w->confirmed(w->slotIn(30), w->mentee);
        const QString later = w->confirmed(w->slotIn(72), w->mentee);
        w->server.clock.advanceSecs(10 * 3600); // the first begins in 20 hours now
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        w->mentor.token = w->server.signIn(w->mentor.id, Role::Mentor);
        const HttpReply refused = remove(w->mentor);
        QCOMPARE(refused.code(), u"ACCOUNT_HAS_MEETINGS"_s);
        QVERIFY(refused.message().contains(u"2 meetings"_s));
        const int mails = int(w->server.queuedMails().size());
        QCOMPARE(remove(w->mentor, "?force=true&reason=Not%20in%20the%20programme").status, 204);
        QCOMPARE(w->booking(soon)[u"status"].toString(), u"canceled"_s);
        QCOMPARE(w->booking(soon)[u"cancellationReason"].toString(), u"left_programme"_s);
        QCOMPARE(w->booking(later)[u"status"].toString(), u"confirmed"_s);
        QCOMPARE(w->mailsOf(u"booking_canceled"_s).size(), 2);
        QCOMPARE(w->mailsOf(u"meeting_in_doubt"_s).size(), 2);
        QCOMPARE(w->mailsOf(u"account_removed"_s).size(), 2);
        QCOMPARE(w->server.queuedMails().size(), mails + 6);
        // Each as it concerns them: the first two are of the meeting that can't wait.
        const auto said = [this](const QString &templateName, const TestServer::Person &reader) {
            const QString facts =
                w->server.database
                    .scalar(u"SELECT data FROM mail_outbox WHERE template = ? AND "
                            "recipient_id = ? ORDER BY seq DESC LIMIT 1"_s,
                            {templateName, reader.id.value})
                    .toString();
            const Role role = reader.id == w->mentor.id ? Role::Mentor : Role::Mentee;
            const MailReader who{u"Reader"_s, u"UTC"_s, role, Language::English, reader.id};
            const auto mail = MailRenderer().render(
                templateName,
                mailVariables(templateName, QJsonDocument::fromJson(facts.toUtf8()).object(), who));
            return mail ? mail->text.simplified() : mail.error().internal;
        };
        const QString leftText = u"Grace Hopper does not take part any more"_s;
        QVERIFY2(said(u"booking_canceled"_s, w->mentee).contains(leftText),
                 qPrintable(said(u"booking_canceled"_s, w->mentee)));
        QVERIFY(said(u"booking_canceled"_s, w->mentor).contains(u"as you do not take part"_s));
        QVERIFY(
            said(u"meeting_in_doubt"_s, w->mentee).contains(u"Grace Hopper does not take part"_s));
        QVERIFY(said(u"meeting_in_doubt"_s, w->mentor).contains(u"You do not take part"_s));
        QVERIFY(!said(u"meeting_in_doubt"_s, w->mentor).contains(u"Grace Hopper does"_s));
        QCOMPARE(w->server.get("/api/users/me", w->mentor).status, 401);
        QCOMPARE(
            w->server.get("/api/mentors/" + w->mentor.id.toString().toLatin1(), w->mentee).status,
            404);
        const QJsonObject gone = account(w->mentor);
        QVERIFY(!gone[u"deletedAt"].isNull());
        QCOMPARE(gone[u"meetingsEndAt"].toString(), u"2026-01-06T22:00:00.000Z"_s);
        QCOMPARE(gone[u"upcomingMeetings"].toInt(), 1);
        QCOMPARE(lastAudit(u"user.removed"_s,
                           u"(after_value ->> 'canceledMeetings') || '+' || "
                           "(after_value ->> 'meetingsToCancel') || ' ' || reason"_s),
                 u"1+1 Not in the programme"_s);
        QCOMPARE(remove(w->mentor).status, 404);

        w->server.clock.advanceSecs(24 * 3600 - 1);
        QCOMPARE(w->run(accounts::endOrphanedMeetings), 0);
        w->server.clock.advanceSecs(1);
        QCOMPARE(w->run(accounts::endOrphanedMeetings), 1);
        QCOMPARE(w->run(accounts::endOrphanedMeetings), 0);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        QCOMPARE(w->booking(later)[u"status"].toString(), u"canceled"_s);
        QCOMPARE(w->mailsOf(u"booking_canceled"_s).size(), 4);
        // Nobody called this one off: not a coordinator either.
        QVERIFY(said(u"booking_canceled"_s, w->mentee).contains(leftText));
        QVERIFY(!said(u"booking_canceled"_s, w->mentee).contains(u"coordinator"_s));
        // What was canceled for good does not come back, nor does whom it was about.
        const HttpReply late = act(w->mentor, "reactivate");
        QCOMPARE(late.status, 409);
        QVERIFY2(late.message().contains(u"more than 24 hours ago"_s), late.body.constData());
        QVERIFY(!account(w->mentor)[u"deletedAt"].isNull());
        QCOMPARE(w->audited(u"user.reactivated"_s), 0);
    }

    void whatWasStaysWhenSomebodyLeaves_data()
    {
        QTest::addColumn<bool>("isMentor");
        QTest::addColumn<bool>("removed");
        QTest::newRow("mentor, deactivated") << true << false;
        QTest::newRow("mentee, deactivated") << false << false;
        QTest::newRow("mentor, removed") << true << true;
        QTest::newRow("mentee, removed") << false << true;
    }
    /// NFR19: meetings that were, with what was said of them, are the other side's as well.
    void whatWasStaysWhenSomebodyLeaves()
    {
        QFETCH(bool, isMentor);
        QFETCH(bool, removed);
        const SlotId slot =
            w->server.database.makeSlot(w->mentor.id, w->server.clock.now().addSecs(-3600));
        const QString past =
            w->server.database
                .makeBooking(slot, w->mentee.id, u"completed"_s, w->server.clock.now().addDays(-10))
                .toString();
        for (const auto &[who, score] : {std::pair(&w->mentor, 5), std::pair(&w->mentee, 4)})
            QCOMPARE(w->server
                         .post("/api/ratings",
                               {{u"bookingId"_s, past},
                                {u"score"_s, score},
                                {u"feedbackText"_s, u"Clear and to the point."_s}},
                               *who)
                         .status,
                     201);
        const QString coming = w->confirmed(w->slotIn(72), w->mentee);
        const TestServer::Person &leaving = isMentor ? w->mentor : w->mentee;
        const TestServer::Person &staying = isMentor ? w->mentee : w->mentor;
        const auto history = [&] {
            return w->server.database
                .scalar(u"SELECT jsonb_build_object("
                        "'meeting', (SELECT to_jsonb(b) FROM bookings b WHERE b.id = ?::uuid), "
                        "'ratings', (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.score) FROM "
                        "ratings r WHERE r.booking_id = ?::uuid))::text"_s,
                        {past, past})
                .toString();
        };
        const auto seen = [&] {
            const auto again = w->server.signIn(staying.id, isMentor ? Role::Mentee : Role::Mentor);
            const QJsonArray items = w->server
                                         .get("/api/bookings/my-bookings?tab=past",
                                              TestServer::Person{staying.id, again})
                                         .items();
            return QString::number(items.size()) + u' ' + items[0][u"status"].toString() + u' ' +
                   items[0][isMentor ? u"mentor" : u"mentee"][u"name"].toString();
        };
        const QString before = history();
        QVERIFY2(before.contains(u"Clear and to the point."_s), qPrintable(before));
        QCOMPARE(seen(), u"1 completed "_s + (isMentor ? u"Grace Hopper"_s : u"Ada Lovelace"_s));
        const QString seenBefore = seen();

        if (removed)
            QCOMPARE(remove(leaving, "?force=true&reason=Left").status, 204);
        else
            QCOMPARE(act(leaving, "deactivate", {{u"force"_s, true}}).status, 200);
        w->advanceDays(1);
        QCOMPARE(w->run(accounts::endOrphanedMeetings), removed ? 1 : 0);
        w->advanceDays(40);
        QCOMPARE(w->booking(coming)[u"status"].toString(), u"canceled"_s);
        QCOMPARE(history(), before);
        QCOMPARE(seen(), seenBefore);
        QCOMPARE(w->booking(past)[u"status"].toString(), u"completed"_s);
    }

    void whoIsOnlyDeactivatedComesBackAtAnyTime()
    {
        QCOMPARE(act(w->mentee, "deactivate").status, 200);
        w->advanceDays(400);
        QCOMPARE(act(w->mentee, "reactivate").status, 200);
        QCOMPARE(account(w->mentee)[u"isActive"].toBool(), true);
    }

    void whoIsBroughtBackInTimeKeepsTheirMeetings()
    {
        const QString later = w->confirmed(w->slotIn(72), w->mentee);
        QCOMPARE(remove(w->mentee, "?force=true").status, 204);
        w->server.clock.advanceSecs(23 * 3600);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        const HttpReply back = act(w->mentee, "reactivate", {{u"reason"_s, u"A slip"_s}});
        QCOMPARE(back.status, 200);
        QVERIFY(back.json()[u"deletedAt"].isNull());
        QCOMPARE(back.json()[u"isActive"].toBool(), true);
        QCOMPARE(back.json()[u"upcomingMeetings"].toInt(), 1);
        QCOMPARE(w->mailsOf(u"meeting_stays"_s).size(), 2);
        w->server.clock.advanceSecs(2 * 3600);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        QCOMPARE(w->run(accounts::endOrphanedMeetings), 0);
        QCOMPARE(w->booking(later)[u"status"].toString(), u"confirmed"_s);
        QCOMPARE(lastAudit(u"user.reactivated"_s,
                           u"(after_value ->> 'keptMeetings') || ' ' || reason"_s),
                 u"1 A slip"_s);
    }

    void whatIsBookedInTheMomentOfADeactivationGoesToo()
    {
        const auto other = w->server.makePerson(Role::Mentee);
        const QString kept = w->booked(w->slotIn(48), other);
        const QString slipped = w->booked(w->slotIn(72), w->mentee);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->mentee.id.value});
        QCOMPARE(w->run(accounts::endOrphanedMeetings), 1);
        QCOMPARE(w->booking(slipped)[u"status"].toString(), u"canceled"_s);
        QCOMPARE(w->booking(kept)[u"status"].toString(), u"pending"_s);
        QCOMPARE(w->mailsOf(u"booking_canceled"_s).size(), 2);
    }

    void aSyncRemovesWithoutAnybodyAsking()
    {
        const QString soon = w->confirmed(w->slotIn(24), w->mentee);
        w->server.clock.advanceSecs(60);
        const Caller nobody{{}, Role::Coordinator, w->server.clock.now()};
        const auto removed = w->server.pool().runBlocking<int>(
            storage::Actor::system(), [&](storage::Transaction &tx) -> Result<int> {
                const auto done = accounts::removePerson(tx, nobody, w->mentee.id, u"Base"_s);
                if (!done)
                    return done.error();
                return 1;
            });
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().internal));
        QCOMPARE(w->booking(soon)[u"status"].toString(), u"canceled"_s);
        QVERIFY(w->booking(soon)[u"canceledBy"].isNull());
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = 'user.removed' AND "
                          "admin_user_id IS NULL"_s),
                 1);
        QCOMPARE(w->server.get("/api/users/me", w->mentee).status, 401);
    }
};

OH_TEST(TstAccountsApi)
#include "tst_accountsapi.moc"
