// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/directories.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Words with slips in the directory of mentors, its facets, and the search over everybody.
class TstSearching : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    TestServer::Person zoe;

    QStringList names(const QByteArray &target, const TestServer::Person &who)
    {
        QStringList found;
        const HttpReply reply = w->server.get(target, who);
        const QJsonArray items = reply.items();
        for (const auto &item : items)
            found.append(item[u"name"].toString());
        if (reply.status != 200)
            found.append(reply.code());
        return found;
    }
    QStringList mentors(const QString &words)
    {
        return names("/api/mentors?q=" + QUrl::toPercentEncoding(words), w->mentee);
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>(); // with Grace Hopper
        auto &db = w->server.database;
        PersonOptions options;
        options.company = u"Øresund Ventures"_s;
        options.tier = u"gold"_s;
        options.score = 4.2;
        zoe = w->server.makePerson(Role::Mentor, u"Zoë Ångström"_s, options);
        db.exec(u"UPDATE user_profiles SET title = 'Chief Cryptographer', "
                "bio = 'Built naïve Bayesian filters for hospitals' WHERE user_id = ?"_s,
                {zoe.id.value});
        db.tagUser(zoe.id, db.makeTag(u"industry"_s, u"Cloud Software & Infrastructure"_s));
        db.tagUser(zoe.id, db.makeTag(u"stage"_s, u"Seed"_s));
        db.tagUser(w->mentor.id, db.makeTag(u"technology"_s, u"Compilers"_s));
    }
    void cleanup() { w.reset(); }

    void wordsWithSlips_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        const auto row = [](const char16_t *words, bool found) {
            const QString text = QString::fromUtf16(words);
            QTest::newRow(text.toUtf8().constData()) << text << found;
        };
        row(u"zoe", true); // no accents
        row(u"ZOË", true);
        row(u"angstrom", true);
        row(u"angstrm", true);   // a letter too few
        row(u"angsttrom", true); // too many
        row(u"agnstrom", true);  // changed places
        row(u"oresund", true);   // company
        row(u"oresnud", true);
        row(u"cryptographer", true); // title
        row(u"crytographer", true);
        row(u"bayesian", true); // bio
        row(u"baysian", true);
        row(u"naive", true);
        row(u"infrastructure", true); // tag
        row(u"infrastrcture", true);
        row(u"cloud hospitals", true); // tag and bio
        row(u"clout hospitels", true); // with slips in both
        row(u"cloud penguins", false); // all words
        row(u"penguin", false);
        row(u"zoo", false);   // short words are taken as they are
        row(u"½ zoe", false); // taken apart, it says nothing about anybody
        row(u"№ ﬁlters", true);
        row(u"'; DROP TABLE users; --", false);
        row(u"zo:* & ang:*", true);
    }
    void wordsWithSlips()
    {
        QFETCH(QString, words);
        QFETCH(bool, found);
        QCOMPARE(mentors(words), found ? QStringList{u"Zoë Ångström"_s} : QStringList());
    }

    void aWordThatIsThereIsMeant()
    {
        // "Hopper" exists: nobody is found who is merely like it.
        w->server.makePerson(Role::Mentor, u"Chopper Harris"_s);
        QCOMPARE(mentors(u"hopper"_s),
                 (QStringList{u"Chopper Harris"_s, u"Grace Hopper"_s})); // part of the name
        w->server.makePerson(Role::Mentor, u"Dorothy Hoppes"_s);
        QVERIFY(!mentors(u"hopper"_s).contains(u"Dorothy Hoppes"_s));
        QVERIFY(mentors(u"hoppre"_s).contains(u"Grace Hopper"_s));
    }

    void wordsGoWithThoseWhoSaidThem()
    {
        const auto known = [&](const QString &word) {
            return w->count(u"SELECT count(*) FROM directory_words WHERE word = ?"_s, {word});
        };
        QCOMPARE(known(u"bayesian"_s), 1);
        w->server.database.exec(u"UPDATE user_profiles SET bio = 'Hospitals' WHERE user_id = ?"_s,
                                {zoe.id.value});
        QCOMPARE(known(u"bayesian"_s), 0);
        QCOMPARE(known(u"hospitals"_s), 1);
        QCOMPARE(mentors(u"baysian"_s), QStringList());
        w->server.database.exec(u"UPDATE user_profiles SET bio = 'Hospitals' WHERE user_id = ?"_s,
                                {w->mentor.id.value});
        w->server.database.exec(u"UPDATE user_profiles SET bio = NULL WHERE user_id = ?"_s,
                                {zoe.id.value});
        QCOMPARE(known(u"hospitals"_s), 1); // somebody else says it
        QCOMPARE(mentors(u"hospitls"_s), QStringList{u"Grace Hopper"_s});
    }

    void facetsOfMentors()
    {
        w->server.database.makeSlot(zoe.id, monday.addDays(2));
        w->server.database.makeSlot(w->mentor.id, monday.addDays(14));
        const auto facets = [&](const QByteArray &query) {
            const HttpReply reply = w->server.get("/api/mentors/facets" + query, w->mentee);
            return api::MentorFacets::schema().fromJson(reply.json(), api::Mode::Strict);
        };
        const auto all = facets("");
        QVERIFY(all);
        QCOMPARE(all->total, 2);
        QCOMPARE(all->industries.size(), 1);
        QCOMPARE(all->industries[0].value, u"cloud_software_infrastructure"_s);
        QCOMPARE(all->industries[0].displayName, u"Cloud Software & Infrastructure"_s);
        QCOMPARE(all->technologies[0].count, 1);
        QCOMPARE(all->stages[0].value, u"seed"_s);
        QCOMPARE(all->tiers.size(), 4);
        QCOMPARE(all->tiers[2].count, 1);        // gold
        QCOMPARE(all->availability[0].count, 1); // this week
        QCOMPARE(all->availability[1].count, 2); // this month
        const auto gold = facets("?tier=gold");
        QCOMPARE(gold->total, 1);
        QCOMPARE(gold->technologies.size(), 0);
        QCOMPARE(gold->tiers[1].count, 1); // its own kind is left aside
        QCOMPARE(facets("?hasSlots=this_week")->technologies.size(), 0);
        QCOMPARE(facets("?hasSlots=this_week")->availability[1].count, 2);
        QCOMPARE(facets("?q=hoppre")->total, 1);
        QCOMPARE(facets("?industries=cloud_software_infrastructure&stage=seed")->total, 1);
        // A change is seen at once.
        w->server.database.exec(u"UPDATE time_slots SET deleted_at = now() WHERE mentor_id = ?"_s,
                                {zoe.id.value});
        QCOMPARE(facets("")->availability[0].count, 0);
        QCOMPARE(w->server.get("/api/mentors/facets?sort=name", w->mentee).status, 400);
    }

    void everybodyWhoMayBeLookedFor()
    {
        const QByteArray search = "/api/users/search";
        auto &db = w->server.database;
        const HttpReply reply = w->server.get(search, w->coordinator);
        QVERIFY(api::Page<api::FoundUser>::schema().fromJson(reply.json(), api::Mode::Strict));
        QCOMPARE(reply.json()[u"total"].toInt(), 4);
        QCOMPARE(names(search, w->mentee), (QStringList{u"Grace Hopper"_s, u"Zoë Ångström"_s}));
        QCOMPARE(names(search, w->mentor).size(), 3);
        QCOMPARE(names(search + "?role=mentee", w->mentee), QStringList());
        QCOMPARE(names(search + "?role=mentee", w->mentor), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names(search + "?role=mentee,coordinator", w->coordinator).size(), 2);
        QCOMPARE(names(search + "?q=lovelace", w->mentee), QStringList());
        QCOMPARE(names(search + "?q=lovelcae", w->mentor), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names(search + "?q=johnson", w->coordinator), QStringList{u"Katherine Johnson"_s});
        QCOMPARE(names(search + "?q=bayesian", w->mentee), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names(search + "?q=oresund", w->mentee), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names(search + "?tags=compilers,seed", w->coordinator).size(), 2);
        QCOMPARE(names(search + "?tags=seed", w->coordinator), QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names(search + "?limit=1&offset=1", w->mentee), QStringList{u"Zoë Ångström"_s});
        // What a mentee's company is tagged with counts, as it does in the directory.
        const TaxonomyId health = db.makeTag(u"industry"_s, u"Health"_s);
        const QString company =
            db.scalar(u"INSERT INTO portfolio_companies (name) VALUES ('Analytics') RETURNING id"_s)
                .toString();
        db.exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) VALUES "
                "('portfolio_company', ?::uuid, ?)"_s,
                {company, health.value});
        db.exec(u"UPDATE user_profiles SET portfolio_company_id = ?::uuid WHERE user_id = ?"_s,
                {company, w->mentee.id.value});
        QCOMPARE(names("/api/mentees?industries=health", w->mentor),
                 QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names(search + "?tags=health", w->mentor), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(
            w->server.get(search + "?tags=seed", w->mentee).items()[0][u"tags"].toArray().size(),
            2);

        db.exec(u"UPDATE users SET last_activity_at = '2025-01-01' WHERE id = ?"_s,
                {w->mentor.id.value});
        QCOMPARE(names(search, w->mentee).constLast(), u"Grace Hopper"_s); // dormant last
        QCOMPARE(names(search + "?status=dormant", w->mentee), QStringList{u"Grace Hopper"_s});
        db.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {zoe.id.value});
        QCOMPARE(names(search, w->mentee), QStringList{u"Grace Hopper"_s});
        QCOMPARE(names(search + "?status=inactive", w->coordinator),
                 QStringList{u"Zoë Ångström"_s});
        QCOMPARE(names(search + "?status=inactive&q=angstrom", w->coordinator),
                 QStringList{u"Zoë Ångström"_s});
        QCOMPARE(w->server.get(search + "?status=inactive", w->mentee).status, 400);
        db.exec(u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = ?"_s,
                {w->mentor.id.value});
        QCOMPARE(names(search, w->mentee), QStringList());
        QCOMPARE(names(search + "?role=mentor", w->coordinator), QStringList{u"Grace Hopper"_s});
        QVERIFY(!w->server.get(search, w->coordinator).body.contains("email"));
    }

    void namesAsTheyAreWrittenElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        const auto row = [](const char16_t *name, const char16_t *words) {
            const QString typed = QString::fromUtf16(words);
            const QString known = QString::fromUtf16(name);
            QTest::newRow((known + u" by "_s + typed).toUtf8().constData()) << known << typed;
        };
        row(u"Mei-Ling Chen", u"meiling");
        row(u"Mei-Ling Chen", u"mei-ling");
        row(u"Mei-Ling Chen", u"Mei Ling");
        row(u"Meiling Chen", u"mei-ling");
        row(u"Conor O’Brien", u"obrien");
        row(u"Conor O'Brien", u"o'brien");
        row(u"Søn Kierk", u"soen");
        row(u"Søn Kierk", u"son");
        row(u"Soen Kierk", u"søn");
        row(u"Jürgen Groß", u"juergen gross");
        row(u"Juergen Gross", u"jürgen groß");
        row(u"Åse Bakken", u"aase");
        row(u"Aase Bakken", u"åse");
        row(u"Bj\u00f6rn Eide", u"bjoern");
        row(u"Bjo\u0308rn Eide", u"bjoern"); // the dots on their own
    }
    void namesAsTheyAreWrittenElsewhere()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const auto other = w->server.makePerson(Role::Mentor, name);
        QCOMPARE(mentors(words), QStringList{name});
        const auto founder = w->server.makePerson(Role::Mentee, name);
        QCOMPARE(names("/api/mentees?q=" + QUrl::toPercentEncoding(words), w->mentor),
                 QStringList{name});
        const QByteArray everybody = "/api/admin/users?q=" + QUrl::toPercentEncoding(words);
        QCOMPARE(names(everybody, w->coordinator).count(name), 2); // "son" is in Johnson, too
    }

    void coordinatorsAreForgivenSlips()
    {
        auto &db = w->server.database;
        const auto jonas = w->server.makePerson(Role::Mentor, u"Jonas Lindqvist"_s);
        db.makeBooking(db.makeSlot(jonas.id, monday.addDays(3)), w->mentee.id, u"confirmed"_s,
                       monday.addDays(-1));
        db.makeBooking(w->slotIn(48), w->mentee.id, u"confirmed"_s, monday.addDays(-1));
        db.makeTag(u"industry"_s, u"FinTech"_s);
        const QStringList found{u"Jonas Lindqvist"_s};
        for (const QByteArray &words : std::initializer_list<QByteArray>{
                 "lindqvist", "lindqist", "lindvqist", "jnas", "Jonas%20Lindkvist"})
            QCOMPARE(names("/api/admin/users?q=" + words, w->coordinator), found);
        const auto total = [&](const QByteArray &target) {
            return w->server.get(target, w->coordinator).json()[u"total"].toInt(-1);
        };
        QCOMPARE(total("/api/admin/users?q=penguins"), 0);
        QCOMPARE(total("/api/admin/users?q=jonas@example.org"), 0);
        QCOMPARE(total("/api/admin/users?q=lindqist&role=mentee"), 0);
        for (const QByteArray &words :
             std::initializer_list<QByteArray>{"jonas", "jnas", "lindqist"})
            QCOMPARE(total("/api/admin/bookings?q=" + words), 1);
        QCOMPARE(total("/api/admin/bookings?q=lovelcae"), 2);
        QCOMPARE(total("/api/admin/bookings?q=penguins"), 0);
        QCOMPARE(total("/api/admin/bookings?q=jnas&status=pending"), 0);
        QCOMPARE(total("/api/admin/taxonomy?q=fintech"), 1);
        QCOMPARE(total("/api/admin/taxonomy?q=fntech"), 1);
        QCOMPARE(total("/api/admin/taxonomy?q=penguins"), 0);
    }

    void pagesGoOnWhateverChanges_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("mentees");
        const auto row = [](const char *target, bool mentees) {
            QTest::newRow(target) << QByteArray(target) << mentees;
        };
        for (const char *sort : {"name", "-name", "-tier", "nextSlot"}) {
            const QByteArray target = QByteArray("/api/mentors?sort=") + sort;
            QTest::newRow(target.constData()) << target << false;
        }
        row("/api/mentors?q=person", false);
        row("/api/mentees?sort=name", true);
        row("/api/mentees?sort=-name", true);
        row("/api/mentees?sort=-tier", true);
        for (const char *sort : {"", "&sort=name", "&sort=-name", "&sort=-createdAt", "&sort=role",
                                 "&sort=-lastActivityAt", "&sort=reputationScore"}) {
            const QByteArray target = QByteArray("/api/admin/users?role=mentee") + sort;
            QTest::newRow(target.constData()) << target << true;
        }
        row("/api/admin/users?role=mentor&q=person", false);
    }
    void pagesGoOnWhateverChanges()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, mentees);
        auto &db = w->server.database;
        const Role role = mentees ? Role::Mentee : Role::Mentor;
        // Some alike, some dormant, some with slots.
        for (int i = 0; i < 9; ++i) {
            PersonOptions options;
            options.score = 3.0 + (i % 3) * 0.3;
            const auto person = w->server.makePerson(role, u"Person %1"_s.arg(i / 2), options);
            if (i % 4 == 1)
                db.exec(u"UPDATE users SET last_activity_at = '2025-01-01' WHERE id = ?"_s,
                        {person.id.value});
            if (i % 3 == 0 && !mentees)
                db.makeSlot(person.id, monday.addDays(2 + i));
        }
        const auto ids = [&](const QByteArray &query, QString *next = nullptr) {
            QStringList found;
            const HttpReply reply = w->server.get(target + query, w->coordinator);
            const QJsonArray items = reply.items();
            for (const auto &item : items)
                found.append(item[u"id"].toString());
            if (next)
                *next = reply.json()[u"nextCursor"].toString();
            if (reply.status != 200)
                found.append(QString::fromUtf8(reply.body));
            return found;
        };
        const QStringList all = ids("&limit=100");
        QVERIFY(all.size() >= 9);
        // Page by page it is the same list.
        QStringList walked;
        QString next;
        QByteArray after = "&limit=2";
        for (int pages = 0; pages < 20; ++pages) {
            walked += ids(after, &next);
            if (next.isEmpty())
                break;
            after = "&limit=2&cursor=" + next.toLatin1();
        }
        QCOMPARE(walked, all);
        // Who was shown goes, and nobody is passed over; the last one shown, too.
        QStringList seen = ids("&limit=3", &next);
        QVERIFY(!next.isEmpty());
        db.exec(
            u"UPDATE users SET is_active = false WHERE id IN ('%1')"_s.arg(seen.join(u"','"_s)));
        const HttpReply rest =
            w->server.get(target + "&limit=100&cursor=" + next.toLatin1(), w->coordinator);
        QCOMPARE(rest.status, 200);
        QCOMPARE(rest.json()[u"total"].toInt(), all.size() - 3);
        QVERIFY(rest.json()[u"nextCursor"].isNull());
        seen += ids("&limit=100&cursor=" + next.toLatin1());
        QCOMPARE(seen, all);
    }

    void bookingsGoOnToo()
    {
        auto &db = w->server.database;
        for (int i = 0; i < 7; ++i)
            db.makeBooking(w->slotIn(48 + i), w->mentee.id, i % 2 ? u"confirmed"_s : u"pending"_s,
                           monday.addDays(-1));
        for (const QByteArray &sort : std::initializer_list<QByteArray>{
                 "startTime", "-startTime", "-createdAt", "status", "mentor"}) {
            const QByteArray target = "/api/admin/bookings?sort=" + sort;
            const auto ids = [&](const QByteArray &query, QString &next) {
                QStringList found;
                const HttpReply reply = w->server.get(target + query, w->coordinator);
                const QJsonArray items = reply.items();
                for (const auto &item : items)
                    found.append(item[u"id"].toString());
                next = reply.json()[u"nextCursor"].toString();
                return found;
            };
            QString next;
            const QStringList all = ids("&limit=100", next);
            QCOMPARE(all.size(), 7);
            QVERIFY(next.isEmpty());
            QStringList walked = ids("&limit=3", next);
            while (!next.isEmpty())
                walked += ids("&limit=3&cursor=" + next.toLatin1(), next);
            QCOMPARE(walked, all);
        }
    }

    /// Declined requests are canceled bookings that the mentor never confirmed.
    void declinedRequestsAreFoundAlone()
    {
        auto &db = w->server.database;
        const BookingId declined =
            db.makeBooking(w->slotIn(48), w->mentee.id, u"pending"_s, monday);
        const BookingId canceled =
            db.makeBooking(w->slotIn(50), w->mentee.id, u"confirmed"_s, monday);
        db.makeBooking(w->slotIn(52), w->mentee.id, u"pending"_s, monday);
        QCOMPARE(w->put(w->path(declined.toString(), "/decline"), w->mentor).status, 200);
        QCOMPARE(w->put(w->path(canceled.toString(), "/cancel"), w->mentor).status, 200);
        const auto ids = [&](const QByteArray &query) {
            QStringList found;
            const QJsonArray items =
                w->server.get("/api/admin/bookings?status=canceled" + query, w->coordinator)
                    .items();
            for (const auto &item : items)
                found.append(item[u"id"].toString());
            return found;
        };
        QCOMPARE(ids({}).size(), 2);
        QCOMPARE(ids("&declined=true"), QStringList{declined.toString()});
        QCOMPARE(ids("&declined=false"), QStringList{canceled.toString()});
    }

    void strangeCursorsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no base64") << QByteArray("cursor=%C3%A4%20!");
        QTest::newRow("no JSON") << QByteArray("cursor=abcd");
        const QString id = u"01890000-0000-7000-8000-000000000000"_s;
        const QJsonObject good{{u"s"_s, u"name"_s}, {u"n"_s, u"a"_s},           {u"d"_s, false},
                               {u"r"_s, 3},         {u"t"_s, QJsonValue::Null}, {u"i"_s, id}};
        const auto row = [&good](const char *name, const QString &key, const QJsonValue &value) {
            QJsonObject keys = good;
            if (value.isUndefined())
                keys.remove(key);
            else if (!key.isEmpty())
                keys[key] = value;
            QTest::newRow(name) << "cursor=" + QJsonDocument(keys).toJson().toBase64(
                                                   QByteArray::Base64UrlEncoding |
                                                   QByteArray::OmitTrailingEquals);
        };
        row("another order", u"s"_s, u"-name"_s);
        row("no id", u"i"_s, QJsonValue::Undefined);
        row("a broken id", u"i"_s, u"x"_s);
        row("a score of words", u"r"_s, u"x"_s);
        row("a time that is none", u"t"_s, u"tomorrow"_s);
        row("something else", u"z"_s, 1);
        row("an offset as well", {}, {});
    }
    void strangeCursorsAreRefused()
    {
        QFETCH(QByteArray, query);
        if (QByteArray(QTest::currentDataTag()) == "an offset as well") {
            QCOMPARE(w->server.get("/api/mentors?" + query, w->coordinator).status, 200);
            query += "&offset=1";
        }
        for (const QByteArray &list : std::initializer_list<QByteArray>{
                 "/api/mentors?", "/api/mentees?", "/api/admin/users?sort=name&",
                 "/api/admin/bookings?"}) {
            const HttpReply reply = w->server.get(list + query, w->coordinator);
            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.json()[u"error"][u"details"][0][u"path"].toString(), u"cursor"_s);
        }
    }
};

OH_TEST(TstSearching)
#include "tst_searching.moc"
