// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/directories.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// The directory of mentees (FR16, FR18).
class TstMenteeDirectory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    QUuid acme;
    TestServer::Person zoe;
    TestServer::Person ben;

    QJsonObject page(const QByteArray &query)
    {
        const HttpReply reply = w->server.get("/api/mentees" + query, w->mentor);
        return reply.status == 200 ? reply.json() : QJsonObject();
    }
    QStringList names(const QByteArray &query)
    {
        QStringList found;
        const QJsonArray items = page(query)[u"items"].toArray();
        for (const auto &item : items)
            found.append(item[u"name"].toString());
        return found;
    }
    /// "value:count" of each.
    QStringList counts(const QByteArray &query, const QString &kind)
    {
        QStringList found;
        const HttpReply reply = w->server.get("/api/mentees/facets" + query, w->mentor);
        const QJsonArray entries = reply.json()[kind].toArray();
        for (const auto &entry : entries) {
            const QString name =
                entry[u"value"].toString() + entry[u"tier"].toString() + entry[u"name"].toString();
            found.append(name + u':' + QString::number(entry[u"count"].toInt()));
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>(); // with Ada Lovelace
        auto &db = w->server.database;
        db.exec(u"INSERT INTO portfolio_companies (name, stage, website) VALUES "
                "('Acme Robotics', 'Series A', 'https://acme.example'), ('Empty', NULL, NULL)"_s);
        acme = db.scalar(u"SELECT id FROM portfolio_companies WHERE name = 'Acme Robotics'"_s)
                   .toUuid();
        PersonOptions gold;
        gold.tier = u"gold"_s;
        gold.score = 4.2;
        zoe = w->server.makePerson(Role::Mentee, u"Zoë Ångström"_s, gold);
        ben = w->server.makePerson(Role::Mentee, u"Ben Okafor"_s);
        db.exec(u"UPDATE user_profiles SET portfolio_company_id = ?, goals = 'Enter hospitals' "
                "WHERE user_id = ?"_s,
                {acme, zoe.id.value});
        db.exec(u"UPDATE user_profiles SET bio = 'Twenty years of logistics', title = 'Founder' "
                "WHERE user_id = ?"_s,
                {ben.id.value});
        const TaxonomyId fintech = db.makeTag(u"industry"_s, u"FinTech"_s);
        const TaxonomyId health = db.makeTag(u"industry"_s, u"Health Care"_s);
        const TaxonomyId ai = db.makeTag(u"technology"_s, u"AI"_s);
        db.makeTag(u"stage"_s, u"Series A"_s);
        const TaxonomyId seed = db.makeTag(u"stage"_s, u"Seed"_s);
        db.tagUser(ben.id, fintech);
        db.tagUser(ben.id, seed);
        db.tagUser(zoe.id, ai);
        db.tagUser(zoe.id, fintech);
        db.tagUser(w->mentee.id, db.makeTag(u"industry"_s, u"Unapproved"_s, false));
        db.exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) "
                "VALUES ('portfolio_company', ?, ?)"_s,
                {acme, health.value});
    }
    void cleanup() { w.reset(); }

    void filtersSearchesSortsAndPages()
    {
        const HttpReply reply = w->server.get("/api/mentees", w->mentor);
        QCOMPARE(reply.status, 200);
        QVERIFY(api::Page<api::MenteeSummary>::schema().fromJson(reply.json(), api::Mode::Strict));
        QCOMPARE(names(""), QStringList({u"Ada Lovelace"_s, u"Ben Okafor"_s, u"Zoë Ångström"_s}));
        QCOMPARE(names("?sort=-name").constFirst(), u"Zoë Ångström"_s);
        QCOMPARE(names("?sort=-tier").constFirst(), u"Zoë Ångström"_s);
        QCOMPARE(names("?industries=fintech"), QStringList({u"Ben Okafor"_s, u"Zoë Ångström"_s}));
        QCOMPARE(names("?industries=fintech&technologies=ai"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?industries=unapproved"), QStringList());
        QCOMPARE(names("?industries=health_care"), QStringList{u"Zoë Ångström"_s}); // the company's
        QCOMPARE(names("?stage=series_a"), QStringList{u"Zoë Ångström"_s});         // its stage
        QCOMPARE(names("?stage=seed"), QStringList{u"Ben Okafor"_s});
        QCOMPARE(names("?tier=gold"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?companyId=" + acme.toByteArray(QUuid::WithoutBraces)),
                 QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?q=acme"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?q=hospital"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?q=logistics"), QStringList{u"Ben Okafor"_s});
        QCOMPARE(names("?q=founder%20fintech"), QStringList{u"Ben Okafor"_s}); // title and tag
        QCOMPARE(names("?q=zoe%20angstrom"), QStringList{u"Zoë Ångström"_s});  // accents
        QCOMPARE(names("?q=logitsics"), QStringList{u"Ben Okafor"_s});         // changed places
        QCOMPARE(names("?q=hospitels"), QStringList{u"Zoë Ångström"_s});       // another letter
        QCOMPARE(names("?q=nobody"), QStringList());
        QCOMPARE(names("?limit=1&offset=1"), QStringList{u"Ben Okafor"_s});
        QCOMPARE(page("?limit=1")[u"total"].toInt(), 3);
        QCOMPARE(page("?limit=1&offset=50")[u"items"].toArray().size(), 0);
        QCOMPARE(page("?limit=1&offset=50")[u"total"].toInt(), 3);
        const QJsonValue one = page("?tier=gold")[u"items"][0];
        QCOMPARE(one[u"company"].toString(), u"Acme Robotics"_s);
        QCOMPARE(one[u"stage"].toString(), u"Series A"_s);
        QCOMPARE(one[u"tags"].toArray().size(), 2);
    }

    void everyOrderPagesWithoutGaps()
    {
        auto &db = w->server.database;
        db.exec(
            u"INSERT INTO users (email_sealed, email_index, role, reputation_score, created_at, "
            "last_activity_at) SELECT ('s' || n)::bytea, ('i' || n)::bytea, 'mentee', "
            "2 + (n % 7) * 0.3, '2025-01-01', '2026-01-05T12:00Z'::timestamptz - "
            "make_interval(days => (n % 5) * 23) FROM generate_series(1, 60) n"_s);
        db.exec(u"INSERT INTO user_profiles (user_id, name) SELECT id, 'Twin ' || "
                "(row_number() OVER () % 9) FROM users u WHERE role = 'mentee' AND NOT EXISTS "
                "(SELECT FROM user_profiles p WHERE p.user_id = u.id)"_s);
        for (const QByteArray &query :
             {QByteArray("?sort=name"), QByteArray("?sort=-name"), QByteArray("?sort=-tier"),
              QByteArray("?q=twin"), QByteArray("?q=twin&sort=-tier")}) {
            const QJsonArray all = page(query + "&limit=100")[u"items"].toArray();
            QVERIFY(all.size() >= 60);
            QStringList paged;
            for (int offset = 0; offset < 100; offset += 7) {
                const QJsonArray items =
                    page(query + "&limit=7&offset=" + QByteArray::number(offset))[u"items"]
                        .toArray();
                for (const auto &item : items)
                    paged.append(item[u"id"].toString());
            }
            QStringList ids;
            bool dormant = false;
            for (const auto &item : all) {
                ids.append(item[u"id"].toString());
                QVERIFY(item[u"isDormant"].toBool() || !dormant); // last
                dormant = item[u"isDormant"].toBool();
            }
            QVERIFY(dormant);
            QCOMPARE(paged, ids);
        }
    }

    /// Whatever is asked for, and whether an index is walked or all are sorted: what the plain
    /// definition says, page after page, by the cursor and by how many there were.
    void everyPageIsWhatThePlainDefinitionSays()
    {
        auto &db = w->server.database;
        db.exec(
            u"INSERT INTO users (email_sealed, email_index, role, reputation_score, "
            "reputation_tier, created_at, last_activity_at) SELECT ('s' || n)::bytea, ('i' || "
            "n)::bytea, 'mentee', 2 + (n % 7) * 0.3, (enum_range(NULL::reputation_tier))[1 + n % "
            "4], '2025-01-01', CASE WHEN n % 11 > 0 THEN '2026-01-05T12:00Z'::timestamptz - "
            "make_interval(days => (n % 5) * 23) END FROM generate_series(1, 90) n"_s);
        db.exec(u"INSERT INTO user_profiles (user_id, name, visibility) SELECT id, 'Twin ' || (n % "
                "9), CASE WHEN n % 13 = 0 THEN 'unlisted' ELSE 'listed' END::profile_visibility "
                "FROM (SELECT u.id, row_number() OVER (ORDER BY u.id) AS n FROM users u WHERE role "
                "= 'mentee' AND NOT EXISTS (SELECT FROM user_profiles p WHERE p.user_id = u.id)) "
                "t"_s);
        db.exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) SELECT 'user', "
                "p.user_id, t.id FROM user_profiles p CROSS JOIN taxonomy t WHERE p.name LIKE "
                "'Twin%' AND hashtext(p.user_id::text || t.value) % 3 = 0"_s);
        db.exec(u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                "match_explanation, algorithm_version) SELECT ?, id, 40 + n % 6, '{}', "
                "'tag-based-v1' FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM users "
                "WHERE role = 'mentee') m WHERE n % 4 = 0"_s,
                {w->mentor.id.value});
        const QList<std::pair<QByteArray, QString>> orders{
            {"name", u"c.search_name, c.mentee_id"_s},
            {"-name", u"c.search_name DESC, c.mentee_id"_s},
            {"-tier", u"c.reputation_score DESC, c.search_name, c.mentee_id"_s},
            {"-match", u"m.match_score DESC NULLS LAST, c.search_name, c.mentee_id"_s}};
        const QMap<QByteArray, QString> filters{
            {"&industries=fintech", u"'industry:fintech' = ANY (c.tags)"_s},
            {"&industries=fintech,health_care",
             u"c.tags && '{industry:fintech,industry:health_care}'"_s},
            {"&technologies=ai", u"'technology:ai' = ANY (c.tags)"_s},
            {"&stage=seed", u"'stage:seed' = ANY (c.tags)"_s},
            {"&tier=gold,platinum", u"c.reputation_tier >= 'gold'"_s},
            {"&q=twin", u"c.search_name LIKE 'twin%'"_s},
            {"&q=zoe", u"c.search_name LIKE 'zo%'"_s}};
        QRandomGenerator chance(20260105);
        for (int i = 0; i < 40; ++i) {
            const auto &[order, columns] = orders.at(i % orders.size());
            QByteArray query = "?sort=" + order;
            QStringList conditions{u"c.is_listed"_s};
            for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
                const bool again = it.key().startsWith("&q") && query.contains("&q");
                if (again || (it.key().startsWith("&industries") && query.contains("&ind")) ||
                    chance.bounded(5) > 0)
                    continue;
                query += it.key();
                conditions.append(it.value());
            }
            const QStringList expected =
                db.scalar(
                      u"SELECT coalesce(string_agg(c.mentee_id::text, ',' ORDER BY "
                      "(SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE "
                      "u.id = c.mentee_id) < oh_dormant_before('2026-01-05T12:00Z'), %1), '') "
                      "FROM mentee_cards c LEFT JOIN user_match_cache m ON m.user_id = '%2' AND "
                      "m.recommended_user_id = c.mentee_id WHERE %3"_s.arg(
                          columns, w->mentor.id.toString(), conditions.join(u" AND "_s)))
                    .toString()
                    .split(u',', Qt::SkipEmptyParts);
            for (const bool byCursor : {true, false}) {
                if (byCursor && order == "-match")
                    continue;
                QStringList found;
                QByteArray next;
                for (int pages = 0; pages < 30; ++pages) {
                    const QJsonObject one = page(query + "&limit=7" + next);
                    QCOMPARE(one[u"total"].toInt(), int(expected.size()));
                    const QJsonArray items = one[u"items"].toArray();
                    for (const auto &item : items)
                        found.append(item[u"id"].toString());
                    if (items.size() < 7)
                        break;
                    next = byCursor ? "&cursor=" + one[u"nextCursor"].toString().toLatin1()
                                    : "&offset=" + QByteArray::number(found.size());
                }
                QVERIFY2(found == expected, query.constData());
            }
        }
    }

    /// However lately it was counted: a change of somebody's card is in the next total.
    void totalsFollowEveryChange()
    {
        auto &db = w->server.database;
        QCOMPARE(page("?tier=gold")[u"total"].toInt(), 1);
        QCOMPARE(page("")[u"total"].toInt(), 3);
        db.exec(u"UPDATE users SET reputation_tier = 'gold' WHERE id = ?"_s, {ben.id.value});
        QTRY_COMPARE(page("?tier=gold")[u"total"].toInt(), 2);
        w->server.makePerson(Role::Mentee, u"Carla Nova"_s);
        QTRY_COMPARE(page("")[u"total"].toInt(), 4);
        db.exec(u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = ?"_s,
                {ben.id.value});
        QTRY_COMPARE(page("?tier=gold")[u"total"].toInt(), 1);
        QTRY_COMPARE(page("")[u"total"].toInt(), 3);
    }

    void hiddenAndGonePeopleAreNotInIt()
    {
        auto &db = w->server.database;
        db.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {ben.id.value});
        QCOMPARE(names("").size(), 2);
        db.exec(u"UPDATE users SET is_active = true WHERE id = ?"_s, {ben.id.value});
        db.exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s, {zoe.id.value});
        QCOMPARE(names(""), QStringList({u"Ada Lovelace"_s, u"Ben Okafor"_s}));
        db.exec(u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = ?"_s,
                {ben.id.value});
        QCOMPARE(names(""), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names("?q=okafor"), QStringList());
        QCOMPARE(counts("", u"industries"_s), QStringList());
        // No word of theirs stays behind.
        QCOMPARE(w->count(u"SELECT count(*) FROM directory_words WHERE role = 'mentee' AND word IN "
                          "('okafor', 'logistics', 'angstrom', 'acme')"_s),
                 0);
    }

    void whoMayLook()
    {
        const QByteArray one = "/api/mentees/" + zoe.id.toString().toLatin1();
        QCOMPARE(w->server.get("/api/mentees", w->mentee).status, 403);
        QCOMPARE(w->server.get("/api/mentees/facets", w->mentee).status, 403);
        QCOMPARE(w->server.get(one, w->mentee).status, 403);
        QCOMPARE(w->server.get(one, zoe).status, 200); // oneself
        QCOMPARE(w->server.get("/api/mentees", w->coordinator).status, 200);
        const HttpReply reply = w->server.get(one, w->mentor);
        const auto mentee = api::Mentee::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(mentee);
        QCOMPARE(mentee->portfolioCompany->website, std::optional(u"https://acme.example"_s));
        QVERIFY(!reply.body.contains("traction"));
        QCOMPARE(
            w->server.get("/api/mentees/" + w->mentor.id.toString().toLatin1(), w->mentor).status,
            404);
    }

    void facetsCountWhatAFilterWouldLeave()
    {
        const HttpReply reply = w->server.get("/api/mentees/facets", w->mentor);
        QVERIFY(api::MenteeFacets::schema().fromJson(reply.json(), api::Mode::Strict));
        QCOMPARE(reply.json()[u"total"].toInt(), 3);
        QCOMPARE(counts("", u"industries"_s), (QStringList{u"fintech:2"_s, u"health_care:1"_s}));
        QCOMPARE(counts("", u"technologies"_s), QStringList{u"ai:1"_s});
        QCOMPARE(counts("", u"stages"_s), (QStringList{u"seed:1"_s, u"series_a:1"_s}));
        QCOMPARE(counts("", u"companies"_s), QStringList{u"Acme Robotics:1"_s});
        QCOMPARE(counts("", u"tiers"_s),
                 (QStringList{u"bronze:0"_s, u"silver:2"_s, u"gold:1"_s, u"platinum:0"_s}));
        // A kind is counted under the other kinds' filters, its own left aside.
        QCOMPARE(counts("?stage=seed", u"industries"_s), QStringList{u"fintech:1"_s});
        QCOMPARE(counts("?stage=seed", u"stages"_s), (QStringList{u"seed:1"_s, u"series_a:1"_s}));
        QCOMPARE(counts("?tier=gold", u"tiers"_s),
                 (QStringList{u"bronze:0"_s, u"silver:2"_s, u"gold:1"_s, u"platinum:0"_s}));
        QCOMPARE(counts("?q=founder", u"industries"_s), QStringList{u"fintech:1"_s});
        const QByteArray company = "?companyId=" + acme.toByteArray(QUuid::WithoutBraces);
        QCOMPARE(counts(company, u"industries"_s),
                 (QStringList{u"fintech:1"_s, u"health_care:1"_s}));
        QCOMPARE(counts(company, u"companies"_s), QStringList{u"Acme Robotics:1"_s});
        // What a facet promises, the filter keeps.
        for (const QByteArray &filter : {QByteArray("?industries=fintech"),
                                         QByteArray("?stage=seed"), QByteArray("?tier=gold")}) {
            QCOMPARE(
                w->server.get("/api/mentees/facets" + filter, w->mentor).json()[u"total"].toInt(),
                page(filter)[u"total"].toInt());
        }
    }

    void companiesAndTagsThatChangeAreFollowed()
    {
        auto &db = w->server.database;
        db.exec(u"UPDATE portfolio_companies SET stage = 'Seed', name = 'Bionics' WHERE id = ?"_s,
                {acme});
        QCOMPARE(names("?stage=seed").size(), 2);
        QCOMPARE(names("?stage=series_a"), QStringList());
        QCOMPARE(names("?q=bionics"), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names("?q=acme"), QStringList());
        db.exec(u"UPDATE portfolio_companies SET stage = 'Growth' WHERE id = ?"_s, {acme});
        QCOMPARE(names("?stage=growth"), QStringList());
        db.makeTag(u"stage"_s, u"Growth"_s); // a stage that the company named before it was one
        QCOMPARE(names("?stage=growth"), QStringList{u"Zoë Ångström"_s});
        db.exec(u"UPDATE entity_tags SET deleted_at = now() WHERE entity_type = "
                "'portfolio_company'"_s);
        QCOMPARE(names("?industries=health_care"), QStringList());
        db.exec(u"UPDATE taxonomy SET is_active = false WHERE value = 'fintech'"_s);
        QCOMPARE(names("?industries=fintech"), QStringList());
        QCOMPARE(names("?q=fintech"), QStringList());
        db.exec(u"UPDATE users SET role = 'mentor' WHERE id = ?"_s, {zoe.id.value});
        QCOMPARE(names("?q=zoe"), QStringList());
    }
};

OH_TEST(TstMenteeDirectory)
#include "tst_menteedirectory.moc"
