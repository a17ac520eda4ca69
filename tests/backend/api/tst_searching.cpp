// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/directories.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

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
};

OH_TEST(TstSearching)
#include "tst_searching.moc"
