// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/people.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// The fields of profiles (FR7, FR9, FR10, 000), and coordinators who edit anybody's (FR71).
class TstProfilesApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    static QByteArray profile(const TestServer::Person &who)
    {
        return "/api/profiles/" + who.id.toString().toLatin1();
    }
    HttpReply edit(const TestServer::Person &whose, const QJsonObject &body,
                   const TestServer::Person &by)
    {
        return w->server.put(profile(whose), body, by);
    }
    QJsonObject seen(const TestServer::Person &whose, const TestServer::Person &by)
    {
        return w->server.get("/api/users/" + whose.id.toString().toLatin1(), by)
            .json()[u"profile"]
            .toObject();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void whatAMentorSays()
    {
        const HttpReply reply =
            w->server.put("/api/users/me",
                          {{u"headline"_s, u"Pricing for hardware"_s},
                           {u"seniority"_s, u"Partner"_s},
                           {u"acceptancePolicy"_s, u"Seed-stage B2B\nno crypto"_s},
                           {u"keywords"_s, QJsonArray{u"pricing"_s, u"go to market"_s, u"Pricing"_s,
                                                      u"GO TO MARKET"_s, u"pricing"_s}},
                           {u"loadCap"_s, 3}},
                          w->mentor);
        QCOMPARE(reply.status, 200);
        const auto user = api::User::schema().fromJson(reply.json(), api::Mode::Lenient);
        QVERIFY2(user, user ? "" : qPrintable(user.error().message));
        QCOMPARE(user->profile.seniority, std::optional(u"Partner"_s));
        QCOMPARE(user->profile.keywords, (QList<QString>{u"pricing"_s, u"go to market"_s}));
        QCOMPARE(user->profile.loadCap, std::optional(3));
        QVERIFY(user->profile.visibility == Visibility::Listed);
        const HttpReply mentor =
            w->server.get("/api/mentors/" + w->mentor.id.toString().toLatin1(), w->mentee);
        QVERIFY(api::Mentor::schema().fromJson(mentor.json(), api::Mode::Lenient));
        QCOMPARE(mentor.json()[u"seniority"].toString(), u"Partner"_s);
        QCOMPARE(mentor.json()[u"acceptancePolicy"].toString(), u"Seed-stage B2B\nno crypto"_s);
        QCOMPARE(mentor.json()[u"keywords"].toArray().size(), 2);
        QCOMPARE(mentor.json()[u"loadCap"].toInt(), 3);
        // Found by them, too.
        QCOMPARE(w->server.get("/api/mentors?q=market", w->mentee).json()[u"total"].toInt(), 1);
        // Null empties, absent keeps.
        const HttpReply emptied = w->server.put(
            "/api/users/me", {{u"keywords"_s, QJsonValue::Null}, {u"loadCap"_s, QJsonValue::Null}},
            w->mentor);
        QCOMPARE(emptied.json()[u"profile"][u"keywords"].toArray().size(), 0);
        QVERIFY(emptied.json()[u"profile"][u"loadCap"].isNull());
        QCOMPARE(emptied.json()[u"profile"][u"seniority"].toString(), u"Partner"_s);
    }

    void tractionIsForThoseWhoMeet()
    {
        const HttpReply reply = w->server.put(
            "/api/users/me",
            {{u"goals"_s, u"A first pilot"_s}, {u"traction"_s, u"12 customers, 40k a month"_s}},
            w->mentee);
        QCOMPARE(reply.json()[u"profile"][u"traction"].toString(), u"12 customers, 40k a month"_s);
        QCOMPARE(seen(w->mentee, w->mentor)[u"goals"].toString(), u"A first pilot"_s);
        QVERIFY(seen(w->mentee, w->mentor)[u"traction"].isNull());
        QCOMPARE(seen(w->mentee, w->coordinator)[u"traction"].toString(),
                 u"12 customers, 40k a month"_s);
        const QString booking = w->booked(w->slotIn(48), w->mentee);
        QCOMPARE(seen(w->mentee, w->mentor)[u"traction"].toString(),
                 u"12 customers, 40k a month"_s);
        w->put(w->path(booking, "/decline"), w->mentor);
        QVERIFY(seen(w->mentee, w->mentor)[u"traction"].isNull());
    }

    void fieldsOfOtherRolesAreRefused_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const QString &who, const QString &field, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(who), qPrintable(field)) << who << field << value;
        };
        for (const QString &who : {u"mentee"_s, u"coordinator"_s}) {
            for (const char *field : {"seniority", "acceptancePolicy", "expertiseDescription",
                                      "idealMenteeDescription"})
                row(who, QString::fromLatin1(field), u"Words"_s);
            row(who, u"keywords"_s, QJsonArray{u"pricing"_s});
            row(who, u"loadCap"_s, 3);
            row(who, u"autoConfirm"_s, true);
        }
        for (const QString &who : {u"mentor"_s, u"coordinator"_s}) {
            row(who, u"goals"_s, u"Words"_s);
            row(who, u"traction"_s, u"Words"_s);
        }
        row(u"coordinator"_s, u"visibility"_s, u"unlisted"_s);
    }
    void fieldsOfOtherRolesAreRefused()
    {
        QFETCH(QString, who);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const auto person = who == u"mentee"_s   ? w->mentee
                            : who == u"mentor"_s ? w->mentor
                                                 : w->coordinator;
        const HttpReply reply = w->server.put("/api/users/me", {{field, value}}, person);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"][u"details"][0][u"path"].toString(), field);
    }

    void whatIsNoValueIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const auto link = [](const QString &type, const QString &url) {
            return QJsonObject{
                {u"links"_s, QJsonArray{QJsonObject{{u"urlType"_s, type}, {u"url"_s, url}}}}};
        };
        QTest::newRow("a script") << link(u"website"_s, u"javascript:alert(1)"_s);
        QTest::newRow("a file") << link(u"other"_s, u"file:///etc/passwd"_s);
        QTest::newRow("no address") << link(u"linkedin"_s, u"me on linkedin"_s);
        QTest::newRow("with a password") << link(u"website"_s, u"https://a:b@example.org"_s);
        QTest::newRow("pitch elsewhere") << link(u"pitch_vc"_s, u"https://example.org/pitch.vc"_s);
        QTest::newRow("pitch look-alike") << link(u"pitch_vc"_s, u"https://notpitch.vc/acme"_s);
        QTest::newRow("no kind") << link(u"myspace"_s, u"https://example.org"_s);
        QTest::newRow("visibility") << QJsonObject{{u"visibility"_s, u"hidden"_s}};
        QTest::newRow("no visibility") << QJsonObject{{u"visibility"_s, QJsonValue::Null}};
        QTest::newRow("a phone") << QJsonObject{{u"phone"_s, u"call me"_s}};
        QTest::newRow("a zone") << QJsonObject{{u"timeZone"_s, u"Mars/Base"_s}};
        QTest::newRow("a reminder") << QJsonObject{{u"reminderPreference"_s, u"never"_s}};
        QTest::newRow("a role") << QJsonObject{{u"role"_s, u"coordinator"_s}};
        QTest::newRow("a tag that is none")
            << QJsonObject{{u"tags"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s}}}}};
    }
    void whatIsNoValueIsRefused()
    {
        QFETCH(QJsonObject, body);
        const int version = w->server.get("/api/users/me", w->mentee).json()[u"version"].toInt();
        QCOMPARE(w->server.put("/api/users/me", body, w->mentee).status, 400);
        QCOMPARE(w->server.get("/api/users/me", w->mentee).json()[u"version"].toInt(), version);
    }

    void manyLinksInTheirOrder()
    {
        QJsonArray links{
            QJsonObject{{u"urlType"_s, u"pitch_vc"_s},
                        {u"url"_s, u"https://www.pitch.vc/companies/acme"_s}},
            QJsonObject{{u"urlType"_s, u"website"_s}, {u"url"_s, u"https://a.example"_s}}};
        // Any number of one kind.
        for (int i = 0; i < 2; ++i)
            links.append(QJsonObject{{u"urlType"_s, u"linkedin"_s},
                                     {u"url"_s, u"https://in%1.example"_s.arg(i)}});
        for (int i = 0; i < 100; ++i)
            links.append(QJsonObject{{u"urlType"_s, u"other"_s},
                                     {u"url"_s, u"https://l%1.example"_s.arg(100 - i)},
                                     {u"label"_s, u"Link %1"_s.arg(i)}});
        const HttpReply reply = w->server.put("/api/users/me", {{u"links"_s, links}}, w->mentee);
        QCOMPARE(reply.status, 200);
        const QJsonArray kept = seen(w->mentee, w->mentor)[u"links"].toArray();
        QCOMPARE(kept.size(), 104);
        QCOMPARE(kept[0][u"urlType"].toString(), u"pitch_vc"_s);
        QCOMPARE(kept[3][u"url"].toString(), u"https://in1.example"_s);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(kept[4 + i][u"label"].toString(), u"Link %1"_s.arg(i));
        QCOMPARE(w->server.put("/api/users/me", {{u"links"_s, QJsonArray()}}, w->mentee)
                     .json()[u"profile"][u"links"]
                     .toArray()
                     .size(),
                 0);
    }

    void theWholeListOfTags()
    {
        auto &db = w->server.database;
        const TaxonomyId ai = db.makeTag(u"technology"_s, u"AI"_s);
        const TaxonomyId seed = db.makeTag(u"stage"_s, u"Seed"_s);
        const TaxonomyId old = db.makeTag(u"industry"_s, u"Old"_s);
        db.tagUser(w->mentor.id, old);
        db.exec(u"UPDATE taxonomy SET is_active = false WHERE id = ?"_s, {old.value});
        const auto save = [&](const QJsonArray &tags) {
            return w->server.put("/api/users/me", {{u"tags"_s, tags}}, w->mentor);
        };
        const auto choice = [](const TaxonomyId &tag, const QJsonValue &weight) {
            QJsonObject one{{u"id"_s, tag.toString()}};
            if (!weight.isUndefined())
                one.insert(u"weight"_s, weight);
            return one;
        };
        const HttpReply both =
            save({choice(ai, 0.8), choice(seed, QJsonValue(QJsonValue::Undefined))});
        QCOMPARE(both.status, 200);
        QCOMPARE(both.json()[u"profile"][u"tags"].toArray().size(), 2);
        QCOMPARE(both.json()[u"profile"][u"tags"][0][u"weight"].toDouble(), 0.8);
        // Without a weight it stays as it is; what is left out goes.
        const HttpReply one = save({choice(ai, QJsonValue(QJsonValue::Undefined))});
        QCOMPARE(one.json()[u"profile"][u"tags"].toArray().size(), 1);
        QCOMPARE(one.json()[u"profile"][u"tags"][0][u"weight"].toDouble(), 0.8);
        // One that is out of use is kept for when it comes back, and can't be chosen anew.
        db.exec(u"UPDATE taxonomy SET is_active = true WHERE id = ?"_s, {old.value});
        QCOMPARE(seen(w->mentor, w->mentee)[u"tags"].toArray().size(), 2);
        db.exec(u"UPDATE taxonomy SET is_active = false WHERE id = ?"_s, {seed.value});
        QCOMPARE(save({choice(seed, 0.1)}).status, 400);
        QCOMPARE(save({choice(ai, 0.1), choice(ai, 0.2)}).status, 400);
        QCOMPARE(save({choice(TaxonomyId(QUuid::createUuid()), 0.1)}).status, 400);
        QCOMPARE(save({choice(ai, 7)}).status, 400);
        QCOMPARE(
            w->server.put("/api/users/me", {{u"tags"_s, QJsonArray{choice(ai, 0.5)}}}, w->mentee)
                .json()[u"error"][u"details"][0][u"path"]
                .toString(),
            u"tags.0.weight"_s);
        QCOMPARE(save({}).json()[u"profile"][u"tags"].toArray().size(), 0);
    }

    void unlistedPeopleAreInNoDirectory()
    {
        QCOMPARE(w->server.put("/api/users/me", {{u"visibility"_s, u"unlisted"_s}}, w->mentor)
                     .json()[u"profile"][u"visibility"]
                     .toString(),
                 u"unlisted"_s);
        QCOMPARE(w->server.get("/api/mentors", w->mentee).json()[u"total"].toInt(), 0);
        QVERIFY(seen(w->mentor, w->mentee)[u"visibility"].isNull()); // nobody else's business
        w->server.put("/api/users/me", {{u"visibility"_s, u"unlisted"_s}}, w->mentee);
        QCOMPARE(w->server.get("/api/mentees", w->mentor).json()[u"total"].toInt(), 0);
    }

    void coordinatorsEditAnybodyAndItIsWrittenDown()
    {
        const int version =
            w->server.get(profile(w->mentor), w->coordinator).json()[u"version"].toInt();
        const HttpReply reply = edit(w->mentor,
                                     {{u"version"_s, version},
                                      {u"title"_s, u"Rear Admiral"_s},
                                      {u"phone"_s, u"+1 512 555 0100"_s},
                                      {u"keywords"_s, QJsonArray{u"compilers"_s}}},
                                     w->coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"profile"][u"title"].toString(), u"Rear Admiral"_s);
        QCOMPARE(reply.json()[u"profile"][u"phone"].toString(), u"+1 512 555 0100"_s);
        QCOMPARE(w->server.get("/api/users/me", w->mentor).json()[u"profile"][u"phone"].toString(),
                 u"+1 512 555 0100"_s);
        QCOMPARE(w->audited(u"profile.updated"_s), 1);
        const QString entry =
            w->server.database
                .scalar(u"SELECT a.before_value::text || a.after_value::text || "
                        "a.target_entity_id::text || a.admin_user_id::text FROM audit_log a "
                        "WHERE a.action_type = 'profile.updated'"_s)
                .toString();
        QVERIFY(entry.contains(u"Rear Admiral"_s));
        QVERIFY(entry.contains(u"compilers"_s));
        QVERIFY(entry.contains(u"\"title\": null"_s));
        QVERIFY(entry.contains(w->mentor.id.toString()));
        QVERIFY(entry.contains(w->coordinator.id.toString()));
        QVERIFY(entry.contains(u"phone"_s) && !entry.contains(u"512"_s)); // NFR13
        QVERIFY(!entry.contains(u"timeZone"_s));                          // only what changed
        // The same again changes nothing and is not noted.
        QCOMPARE(edit(w->mentor, {{u"title"_s, u"Rear Admiral"_s}}, w->coordinator).status, 200);
        QCOMPARE(w->audited(u"profile.updated"_s), 1);
        QCOMPARE(edit(w->mentor, {{u"version"_s, version}, {u"title"_s, u"Late"_s}}, w->coordinator)
                     .code(),
                 u"STALE_VERSION"_s);
        // By the rules of the person's role, not the coordinator's.
        QCOMPARE(edit(w->mentor, {{u"goals"_s, u"X"_s}}, w->coordinator).status, 400);
        QCOMPARE(edit(w->mentee, {{u"goals"_s, u"X"_s}}, w->coordinator).status, 200);
        const TaxonomyId ai = w->server.database.makeTag(u"technology"_s, u"AI"_s);
        QCOMPARE(edit(w->mentor,
                      {{u"tags"_s,
                        QJsonArray{QJsonObject{{u"id"_s, ai.toString()}, {u"weight"_s, 0.5}}}}},
                      w->coordinator)
                     .json()[u"profile"][u"tags"][0][u"weight"]
                     .toDouble(),
                 0.5);
    }

    void othersEditOnlyTheirOwn()
    {
        QCOMPARE(edit(w->mentor, {{u"title"_s, u"X"_s}}, w->mentee).status, 403);
        QCOMPARE(edit(w->mentee, {{u"title"_s, u"X"_s}}, w->mentor).status, 403);
        QCOMPARE(edit(w->coordinator, {{u"title"_s, u"X"_s}}, w->mentor).status, 403);
        QCOMPARE(edit(w->mentor, {{u"title"_s, u"Mine"_s}}, w->mentor).status, 200);
        QCOMPARE(w->audited(u"profile.updated"_s), 0);
        TestServer::Person nobody;
        nobody.id = UserId(QUuid::createUuid());
        QCOMPARE(edit(nobody, {{u"title"_s, u"X"_s}}, w->coordinator).status, 404);
        QCOMPARE(edit(nobody, {{u"title"_s, u"X"_s}}, w->mentor).status, 404);
        QVERIFY(seen(w->mentor, w->mentee)[u"phone"].isNull());
        QCOMPARE(
            w->server.get(profile(w->mentor), w->mentee).json()[u"profile"][u"title"].toString(),
            u"Mine"_s);
    }

    void whatTheBaseSuppliesIsSaid()
    {
        w->server.database.exec(
            u"UPDATE user_profiles SET metadata = '{\"airtable\": [\"name\", \"time_zone\"]}' "
            "WHERE user_id = ?"_s,
            {w->mentor.id.value});
        const QJsonArray fields = w->server.get("/api/users/me", w->mentor)
                                      .json()[u"profile"][u"airtableFields"]
                                      .toArray();
        QCOMPARE(fields, (QJsonArray{u"name"_s, u"timeZone"_s}));
        QCOMPARE(seen(w->mentor, w->mentee)[u"airtableFields"].toArray().size(), 0);
        // Until the base speaks again, everybody may write what they like (FR7).
        QCOMPARE(w->server.put("/api/users/me", {{u"name"_s, u"Grace B."_s}}, w->mentor).status,
                 200);
    }
};

OH_TEST(TstProfilesApi)
#include "tst_profilesapi.moc"
