// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/accounts.h"
#include "models/api/people.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {} // namespace

class TstPeopleApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person coordinator;

    QStringList names(const QByteArray &query)
    {
        QStringList found;
        const QJsonArray items = server->get("/api/mentors" + query, mentee).items();
        for (const auto &item : items)
            found.append(item[u"name"].toString());
        return found;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        PersonOptions options;
        options.email = u"Grace@Example.org"_s;
        mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s, options);
        options.email = u"ada@example.org"_s;
        options.timeZone = u"Europe/London"_s;
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s, options);
        coordinator = server->makePerson(Role::Coordinator, u"Katherine Johnson"_s);
    }
    void cleanup() { server.reset(); }

    void meHasMyContactsAndLimits()
    {
        const HttpReply reply = server->get("/api/users/me", mentee);
        QCOMPARE(reply.status, 200);
        const auto me = api::User::schema().fromJson(reply.json(), api::Mode::Lenient);
        QVERIFY(me);
        QCOMPARE(me->email, u"ada@example.org"_s);
        QCOMPARE(me->profile.name, u"Ada Lovelace"_s);
        QCOMPARE(me->profile.timeZone, u"Europe/London"_s);
        QCOMPARE(me->weeklyBookingLimit, std::optional(5));
        QCOMPARE(me->weeklyBookingsUsed, std::optional(0));
        QVERIFY(me->profile.reminderPreference == ReminderPreference::OneHour); // FR94's default
    }

    void mentorsDescribeExpertiseAndMenteesTheirPitch()
    {
        const HttpReply described =
            server->put("/api/users/me",
                        {{u"expertiseDescription"_s, u"Pricing, B2B sales"_s},
                         {u"idealMenteeDescription"_s, u"Seed founders with first revenue"_s}},
                        mentor);
        QCOMPARE(described.status, 200);
        const HttpReply seen =
            server->get("/api/mentors/" + mentor.id.toString().toLatin1(), mentee);
        QCOMPARE(seen.json()[u"expertiseDescription"].toString(), u"Pricing, B2B sales"_s);
        QCOMPARE(seen.json()[u"idealMenteeDescription"].toString(),
                 u"Seed founders with first revenue"_s);
        const QJsonArray links{QJsonObject{{u"urlType"_s, u"pitch_vc"_s},
                                           {u"url"_s, u"https://pitch.vc/companies/acme"_s}}};
        QCOMPARE(server->put("/api/users/me", {{u"links"_s, links}}, mentee).status, 200);
        const HttpReply pitch =
            server->get("/api/users/" + mentee.id.toString().toLatin1(), mentor);
        QCOMPARE(pitch.json()[u"profile"][u"links"][0][u"urlType"].toString(), u"pitch_vc"_s);
    }

    void softDeletedPeopleAreGone()
    {
        server->database.exec(u"UPDATE users SET deleted_at = now() WHERE id = ?::uuid"_s,
                              {mentor.id.toString()});
        QCOMPARE(names("").size(), 0);
        QCOMPARE(server->get("/api/mentors/" + mentor.id.toString().toLatin1(), mentee).status,
                 404);
        QCOMPARE(server->get("/api/users/" + mentor.id.toString().toLatin1(), mentee).status, 404);
        QCOMPARE(server->get("/api/users/me", mentor).status, 403);
    }

    void contactsOfOthersAreForCoordinators()
    {
        const QByteArray target = "/api/users/" + mentee.id.toString().toLatin1();
        QVERIFY(server->get(target, mentor).json()[u"email"].isNull());
        QVERIFY(server->get(target, mentor).json()[u"profile"][u"phone"].isNull());
        QCOMPARE(server->get(target, coordinator).json()[u"email"].toString(),
                 u"ada@example.org"_s);
        QVERIFY(!server->get("/api/mentors/" + mentor.id.toString().toLatin1(), mentee)
                     .body.contains("grace@"));
    }

    void eachEditsTheOwnProfile()
    {
        for (const auto &person : {mentor, mentee, coordinator}) {
            const int version = server->get("/api/users/me", person).json()[u"version"].toInt();
            const HttpReply reply = server->put(
                "/api/users/me",
                {{u"version"_s, version},
                 {u"name"_s, u"New Name"_s},
                 {u"title"_s, u"CTO"_s},
                 {u"company"_s, u"Acme"_s},
                 {u"phone"_s, u"+1 512 555 0100"_s},
                 {u"bio"_s, u"Two lines\nof text"_s},
                 {u"timeZone"_s, u"Asia/Kathmandu"_s},
                 {u"reminderPreference"_s, u"both"_s},
                 {u"links"_s,
                  QJsonArray{QJsonObject{{u"urlType"_s, u"linkedin"_s},
                                         {u"url"_s, u"https://www.linkedin.com/in/x"_s}},
                             QJsonObject{{u"urlType"_s, u"other"_s},
                                         {u"url"_s, u"https://blog.example"_s},
                                         {u"label"_s, u"Blog"_s}},
                             QJsonObject{{u"urlType"_s, u"other"_s},
                                         {u"url"_s, u"https://talks.example"_s}}}}},
                person);
            QCOMPARE(reply.status, 200);
            const auto user = api::User::schema().fromJson(reply.json(), api::Mode::Lenient);
            QVERIFY(user);
            QCOMPARE(user->profile.name, u"New Name"_s);
            QCOMPARE(user->profile.phone, u"+1 512 555 0100"_s);
            QCOMPARE(user->profile.links.size(), 3);
            QCOMPARE(user->profile.links[1].label, u"Blog"_s);
            QVERIFY(user->version > version);
            QVERIFY(user->profile.reminderPreference == ReminderPreference::Both);
            // What is left out stays.
            const HttpReply second =
                server->put("/api/users/me", {{u"title"_s, QJsonValue::Null}}, person);
            QVERIFY(second.json()[u"profile"][u"title"].isNull());
            QCOMPARE(second.json()[u"profile"][u"company"].toString(), u"Acme"_s);
            QCOMPARE(second.json()[u"profile"][u"links"].toArray().size(), 3);
        }
    }

    void phoneAndEmailAreSealedInTheDatabase()
    {
        server->put("/api/users/me", {{u"phone"_s, u"+1 512 555 0100"_s}}, mentee);
        const QString everything =
            server->database
                .scalar(u"SELECT (SELECT string_agg(u::text, '') FROM users u) || "
                        "(SELECT string_agg(p::text, '') FROM user_profiles p)"_s)
                .toString();
        const auto hex = [](const char *text) {
            return QString::fromLatin1(QByteArray(text).toHex());
        };
        for (const char *secret : {"ada@example.org", "512 555 0100"}) {
            QVERIFY(!everything.contains(QString::fromLatin1(secret)));
            QVERIFY(!everything.contains(hex(secret)));
        }
    }

    void aStaleVersionIsRefusedAndChangesNothing()
    {
        const int version = server->get("/api/users/me", mentee).json()[u"version"].toInt();
        QCOMPARE(
            server->put("/api/users/me", {{u"version"_s, version}, {u"title"_s, u"A"_s}}, mentee)
                .status,
            200);
        const HttpReply late =
            server->put("/api/users/me", {{u"version"_s, version}, {u"title"_s, u"B"_s}}, mentee);
        QCOMPARE(late.status, 409);
        QCOMPARE(late.code(), u"STALE_VERSION"_s);
        QCOMPARE(server->get("/api/users/me", mentee).json()[u"profile"][u"title"].toString(),
                 u"A"_s);
    }

    void fieldsOfOtherRolesAreRefused()
    {
        QCOMPARE(server->put("/api/users/me", {{u"autoConfirm"_s, true}}, mentee).status, 400);
        QCOMPARE(server->put("/api/users/me", {{u"goals"_s, u"Raise"_s}}, mentor).status, 400);
        QCOMPARE(server->put("/api/users/me", {{u"role"_s, u"coordinator"_s}}, mentee).status, 400);
        QCOMPARE(server->put("/api/users/me", {{u"autoConfirm"_s, true}}, mentor).status, 200);
    }

    void directoryFiltersSearchesSortsAndPages()
    {
        auto &db = server->database;
        PersonOptions gold;
        gold.tier = u"gold"_s;
        gold.score = 4.2;
        gold.company = u"Analytical Engines"_s;
        const auto zoe = server->makePerson(Role::Mentor, u"Zoë Ångström"_s, gold);
        const auto ben = server->makePerson(Role::Mentor, u"Ben Okafor"_s);
        const TaxonomyId fintech = db.makeTag(u"industry"_s, u"FinTech"_s);
        const TaxonomyId ai = db.makeTag(u"technology"_s, u"Artificial Intelligence"_s);
        const TaxonomyId seed = db.makeTag(u"stage"_s, u"Seed"_s);
        const TaxonomyId secret = db.makeTag(u"industry"_s, u"Unapproved"_s, false);
        db.tagUser(zoe.id, fintech);
        db.tagUser(zoe.id, ai);
        db.tagUser(ben.id, fintech);
        db.tagUser(ben.id, seed);
        db.tagUser(mentor.id, secret);
        db.makeSlot(ben.id, monday.addDays(3));
        db.makeSlot(zoe.id, monday.addDays(2));
        db.makeSlot(zoe.id, monday.addSecs(3600)); // too soon to count

        const auto reply = server->get("/api/mentors", mentee);
        QVERIFY(api::Page<api::MentorSummary>::schema().fromJson(reply.json(), api::Mode::Lenient));
        QCOMPARE(names(""), QStringList({u"Ben Okafor"_s, u"Grace Hopper"_s, u"Zoë Ångström"_s}));
        QCOMPARE(names("?sort=-name").constFirst(), u"Zoë Ångström"_s);
        QCOMPARE(names("?sort=-tier").constFirst(), u"Zoë Ångström"_s);
        QCOMPARE(names("?sort=nextSlot"),
                 QStringList({u"Zoë Ångström"_s, u"Ben Okafor"_s, u"Grace Hopper"_s}));
        QCOMPARE(names("?industries=fintech").size(), 2);
        QCOMPARE(names("?industries=fintech&technologies=artificial_intelligence"),
                 QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?stage=seed"), QStringList{u"Ben Okafor"_s});
        QCOMPARE(names("?tier=gold,platinum"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?industries=unapproved").size(), 0);
        QCOMPARE(names("?q=zoe%20angstr"), QStringList{u"Zoë Ångström"_s}); // accents, beginnings
        QCOMPARE(names("?q=engines"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?q=artificial"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?q=hop"), QStringList{u"Grace Hopper"_s});
        // Without a letter or digit it is looked for as it is, and mostly not there.
        for (const char *signs : {"%27%3B--%20%3A*%7C%26%21", "%25", "_", "%F0%9F%9A%80"})
            QCOMPARE(names(QByteArray("?q=") + signs).size(), 0);
        QCOMPARE(names("?q=%20").size(), 3); // nothing was typed
        QCOMPARE(names("?q=nobody%25").size(), 0);
        QCOMPARE(names("?limit=1&offset=1"), QStringList{u"Grace Hopper"_s});
        QCOMPARE(server->get("/api/mentors?limit=1", mentee).json()[u"total"].toInt(), 3);
        const QJsonValue first = server->get("/api/mentors?sort=-tier&limit=1", mentee).items()[0];
        QCOMPARE(first[u"openSlots"].toInt(), 1);
        QCOMPARE(first[u"nextSlotAt"].toString(), u"2026-01-07T12:00:00.000Z"_s);
        QCOMPARE(first[u"tags"].toArray().size(), 2);
    }

    void dormantLastUnlistedAndInactiveNever()
    {
        const auto zed = server->makePerson(Role::Mentor, u"Zed Active"_s);
        const auto gone = server->makePerson(Role::Mentor, u"Gone"_s);
        const auto hidden = server->makePerson(Role::Mentor, u"Hidden"_s);
        auto &db = server->database;
        db.exec(u"UPDATE users SET last_activity_at = ?::timestamptz WHERE id = ?::uuid"_s,
                {monday.addDays(-100).toString(Qt::ISODate), mentor.id.toString()});
        db.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s, {gone.id.toString()});
        db.exec(u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = ?::uuid"_s,
                {hidden.id.toString()});
        QCOMPARE(names(""), QStringList({u"Zed Active"_s, u"Grace Hopper"_s}));
        const HttpReply reply = server->get("/api/mentors", mentee);
        QVERIFY(reply.items()[1][u"isDormant"].toBool());
        QVERIFY(!zed.token.isEmpty());
    }

    void mentorProfileSaysWhatForbidsABooking()
    {
        const QByteArray target = "/api/mentors/" + mentor.id.toString().toLatin1();
        const HttpReply reply = server->get(target, mentee);
        QVERIFY(api::Mentor::schema().fromJson(reply.json(), api::Mode::Lenient));
        QVERIFY(reply.json()[u"obstacle"].isNull());
        server->database.exec(u"UPDATE users SET reputation_tier = 'platinum' WHERE id = ?::uuid"_s,
                              {mentor.id.toString()});
        QCOMPARE(server->get(target, mentee).json()[u"obstacle"][u"code"].toString(),
                 u"TIER_RESTRICTED"_s);
        QVERIFY(server->get(target, coordinator).json()[u"obstacle"].isNull());
        QCOMPARE(server->get("/api/mentors/" + mentee.id.toString().toLatin1(), mentee).status,
                 404);
    }

    void coordinatorsFindWhomTheyBookFor()
    {
        const auto ruth = server->makePerson(Role::Coordinator, u"Ruth"_s);
        const auto zora = server->makePerson(Role::Mentee, u"Zora Quill"_s);
        const auto quentin = server->makePerson(Role::Mentee, u"Quentin Zhou"_s);
        const auto gone = server->makePerson(Role::Mentee, u"Quiet Zebra"_s);
        server->database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                              {gone.id.value});
        server->database.exec(
            u"UPDATE user_profiles SET title = 'Chief Quokka' WHERE user_id = ?"_s,
            {zora.id.value});
        const auto names = [&](const QByteArray &query) {
            const HttpReply reply = server->get("/api/admin/users" + query, ruth);
            QStringList found;
            const QJsonArray items = reply.items();
            for (const auto &item : items) {
                const auto account =
                    api::AccountSummary::schema().fromJson(item.toObject(), api::Mode::Strict);
                found.append(account ? account->name : account.error().details.first().path);
            }
            return found;
        };
        // Names that begin with it come first.
        QCOMPARE(names("?role=mentee&q=qu"), (QStringList{u"Quentin Zhou"_s, u"Zora Quill"_s}));
        QCOMPARE(names("?role=mentee&q=QUOKKA"), QStringList{u"Zora Quill"_s});
        QCOMPARE(names("?role=mentor&q=quill"), QStringList{});
        QCOMPARE(names("?q=quiet"), QStringList{});
        QCOMPARE(names("?q=quiet&includeInactive=true"), QStringList{u"Quiet Zebra"_s});
        QCOMPARE(names("?role=mentee&q=%25"), QStringList{}); // its own sign, not a pattern
        QCOMPARE(names("?role=mentee&q=qu&limit=1&offset=1"), QStringList{u"Zora Quill"_s});
        QCOMPARE(server->get("/api/admin/users?role=king", ruth).status, 400);
        QCOMPARE(server->get("/api/admin/users", quentin).status, 403);
    }

    void taxonomyListsApprovedTags()
    {
        auto &db = server->database;
        const TaxonomyId fintech = db.makeTag(u"industry"_s, u"FinTech"_s);
        db.makeTag(u"industry"_s, u"Pending"_s, false);
        db.makeTag(u"stage"_s, u"Seed"_s);
        db.tagUser(mentor.id, fintech);
        const HttpReply reply = server->get("/api/taxonomy?category=industry&limit=500", mentee);
        QVERIFY(api::Page<api::TaxonomyEntry>::schema().fromJson(reply.json(), api::Mode::Lenient));
        QCOMPARE(reply.items().size(), 1);
        QCOMPARE(reply.items()[0][u"value"].toString(), u"fintech"_s);
        QCOMPARE(reply.items()[0][u"mentorCount"].toInt(), 1);
        QCOMPARE(server->get("/api/taxonomy", mentee).json()[u"total"].toInt(), 2);
    }

    void anEndedSessionIsOutAtOnce()
    {
        QCOMPARE(server->get("/api/users/me", mentee).status, 200);
        server->database.exec(u"UPDATE sessions SET ended_at = now() WHERE user_id = ?::uuid"_s,
                              {mentee.id.toString()});
        const HttpReply ended = server->get("/api/users/me", mentee);
        QCOMPARE(ended.status, 401);
        QCOMPARE(ended.code(), u"SESSION_ENDED"_s);
        server->database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                              {mentor.id.toString()});
        QCOMPARE(server->get("/api/users/me", mentor).status, 403);
        server->database.exec(u"UPDATE users SET role = 'mentee' WHERE id = ?::uuid"_s,
                              {coordinator.id.toString()});
        QCOMPARE(server->get("/api/admin/bookings", coordinator).status, 401);
        server->clock.advanceSecs(15 * 60 + 1);
        QCOMPARE(server->get("/api/users/me", mentee).code(), u"TOKEN_EXPIRED"_s);
    }
};

OH_TEST(TstPeopleApi)
#include "tst_peopleapi.moc"
