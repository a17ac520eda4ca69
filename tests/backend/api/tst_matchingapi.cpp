// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchingengine.h"
#include "backend/matching/textrefresh.h"
#include "models/api/matching.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Recommendations as clients get them.
class TstMatchingApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentee;
    TestServer::Person mentor;
    TestServer::Person coordinator;
    TaxonomyId fintech;
    TaxonomyId rust;
    TaxonomyId seed;

    void calculate()
    {
        const QDateTime now = server->clock.now();
        QVERIFY(server->pool().runBlocking<int>(
            storage::Actor::system(), [now](storage::Transaction &tx) {
                return matching::engines().front()->recalculateAll(tx, now);
            }));
    }
    TestServer::Person tagged(Role role, const QString &name, const QList<TaxonomyId> &tags)
    {
        auto person = server->makePerson(role, name);
        for (const TaxonomyId &tag : tags)
            server->database.tagUser(person.id, tag);
        return person;
    }
    QStringList names(const QByteArray &target, const TestServer::Person &who)
    {
        QStringList found;
        const HttpReply reply = server->get(target, who);
        const QJsonArray items = reply.items();
        for (const auto &item : items)
            found.append(item[u"user"][u"name"].toString());
        return found;
    }
    void set(const QString &what, const TestServer::Person &whom)
    {
        server->database.exec(u"UPDATE users SET "_s + what + u" WHERE id = ?"_s, {whom.id.value});
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        auto &db = server->database;
        fintech = db.makeTag(u"industry"_s, u"FinTech"_s);
        rust = db.makeTag(u"technology"_s, u"Rust"_s);
        seed = db.makeTag(u"stage"_s, u"Seed"_s);
        mentee = tagged(Role::Mentee, u"Ada"_s, {fintech, rust, seed});
        mentor = tagged(Role::Mentor, u"Grace"_s, {fintech, rust, seed});
        coordinator = server->makePerson(Role::Coordinator, u"Katherine"_s);
    }
    void cleanup() { server.reset(); }

    void aMenteeGetsMentorsWithScoreAndReasons()
    {
        tagged(Role::Mentor, u"Half"_s, {fintech});
        tagged(Role::Mentor, u"Nothing"_s, {});
        server->database.makeSlot(mentor.id, monday.addDays(3));
        calculate();
        const HttpReply reply = server->get("/api/mentors/recommended", mentee);
        QCOMPARE(reply.status, 200);
        const auto page =
            api::Page<api::RecommendedMentor>::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY2(page, reply.body.constData());
        QCOMPARE(page->total, 2);
        QCOMPARE(page->limit, api::defaultRecommendations);
        QCOMPARE(page->items.size(), 2);
        const api::RecommendedMentor &best = page->items[0];
        QCOMPARE(best.user.id, mentor.id);
        QCOMPARE(best.user.name, u"Grace"_s);
        QCOMPARE(best.user.nextSlotAt, std::optional(monday.addDays(3)));
        QCOMPARE(best.user.openSlots, 1);
        QCOMPARE(best.user.tags.size(), 3);
        QCOMPARE(best.score, 100.0);
        QCOMPARE(best.explanation.parts, (api::MatchParts{60, 20, 20}));
        QCOMPARE(best.explanation.summary,
                 u"1 shared industry tag, 1 shared technology tag, similar stage"_s);
        QCOMPARE(best.explanation.tagOverlap,
                 (QList<api::SharedTag>{{TagCategory::Industry, u"FinTech"_s},
                                        {TagCategory::Technology, u"Rust"_s},
                                        {TagCategory::Stage, u"Seed"_s}}));
        QVERIFY(best.explanation.stageMatch);
        QVERIFY(best.explanation.reputationCompatible);
        QCOMPARE(page->items[1].user.name, u"Half"_s);
        QCOMPARE(page->items[1].score, 60.0);
    }

    void aMentorGetsMentees()
    {
        server->database.exec(
            u"UPDATE user_profiles SET goals = 'Raise a \"round\"' WHERE user_id = ?"_s,
            {mentee.id.value});
        tagged(Role::Mentee, u"Half"_s, {fintech});
        calculate();
        const HttpReply reply = server->get("/api/mentees/recommended", mentor);
        QCOMPARE(reply.status, 200);
        const auto page =
            api::Page<api::RecommendedMentee>::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY2(page, reply.body.constData());
        QCOMPARE(page->total, 2);
        QCOMPARE(page->items[0].user.id, mentee.id);
        QCOMPARE(page->items[0].user.goals, std::optional(u"Raise a \"round\""_s));
        QCOMPARE(page->items[0].score, 100.0);
        QCOMPARE(page->items[1].user.name, u"Half"_s);
    }

    void directoriesInTheOrderOfTheMatch()
    {
        const auto listed = [this](const QByteArray &target, const TestServer::Person &who) {
            QStringList found;
            const HttpReply reply = server->get(target, who);
            const QJsonArray items = reply.items();
            for (const auto &item : items)
                found.append(item[u"name"].toString());
            return found;
        };
        tagged(Role::Mentor, u"Half"_s, {fintech});
        tagged(Role::Mentor, u"Anybody"_s, {});
        tagged(Role::Mentee, u"Barbara"_s, {fintech});
        tagged(Role::Mentee, u"Anna"_s, {});
        calculate();
        QCOMPARE(listed("/api/mentors?sort=-match", mentee),
                 (QStringList{u"Grace"_s, u"Half"_s, u"Anybody"_s}));
        QCOMPARE(listed("/api/mentors?sort=-match&industries=fintech", mentee),
                 (QStringList{u"Grace"_s, u"Half"_s}));
        QCOMPARE(listed("/api/mentors?sort=-match&q=any", mentee), QStringList{u"Anybody"_s});
        QCOMPARE(listed("/api/mentees?sort=-match", mentor),
                 (QStringList{u"Ada"_s, u"Barbara"_s, u"Anna"_s}));
        // Everybody's own, however often it is asked; coordinators match nobody.
        server->database.exec(u"DELETE FROM user_match_cache WHERE user_id = ?"_s,
                              {mentee.id.value});
        QCOMPARE(listed("/api/mentors?sort=-match", mentee),
                 (QStringList{u"Anybody"_s, u"Grace"_s, u"Half"_s}));
        QCOMPARE(listed("/api/mentors?sort=-match", coordinator),
                 (QStringList{u"Anybody"_s, u"Grace"_s, u"Half"_s}));
    }

    void oneSeesOnesOwnCoordinatorsEverybodys()
    {
        calculate();
        const QByteArray ada = mentee.id.toString().toLatin1();
        const QByteArray grace = mentor.id.toString().toLatin1();
        const auto other = server->makePerson(Role::Mentee);
        const auto status = [this](const QByteArray &target, const TestServer::Person &who) {
            return server->get(target, who).status;
        };
        QCOMPARE(status("/api/mentors/recommended?menteeId=" + ada, mentee), 200);
        QCOMPARE(status("/api/mentors/recommended?menteeId=" + ada, other), 403);
        QCOMPARE(status("/api/mentors/recommended?menteeId=" + ada, mentor), 403);
        QCOMPARE(status("/api/mentees/recommended?mentorId=" + grace, mentor), 200);
        QCOMPARE(status("/api/mentees/recommended?mentorId=" + grace, mentee), 403);
        QCOMPARE(status("/api/mentors/" + ada + "/recommended", mentee), 200);
        QCOMPARE(status("/api/mentors/" + ada + "/recommended", other), 404);
        QCOMPARE(status("/api/mentors/" + ada + "/recommended", mentor), 404);
        QCOMPARE(status("/api/mentors/" + grace + "/recommended", mentor), 404);

        QCOMPARE(status("/api/mentors/recommended", coordinator), 400);
        QCOMPARE(status("/api/mentees/recommended", coordinator), 400);
        QCOMPARE(names("/api/mentors/recommended?menteeId=" + ada, coordinator),
                 QStringList{u"Grace"_s});
        QCOMPARE(names("/api/mentors/" + ada + "/recommended", coordinator),
                 QStringList{u"Grace"_s});
        QCOMPARE(names("/api/mentees/recommended?mentorId=" + grace, coordinator),
                 QStringList{u"Ada"_s});
        QCOMPARE(status("/api/mentors/recommended?menteeId=" + grace, coordinator), 404);
        QCOMPARE(status("/api/mentees/recommended?mentorId=" + ada, coordinator), 404);
        QCOMPARE(status("/api/mentors/" + grace + "/recommended", coordinator), 404);
    }

    void whoCannotBeRecommendedByNowIsLeftOut_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("change");
        QTest::newRow("deactivated") << u"users"_s << u"is_active = false"_s;
        QTest::newRow("removed") << u"users"_s << u"deleted_at = now()"_s;
        QTest::newRow("dormant") << u"users"_s << u"last_activity_at = '2025-09-01'"_s;
        QTest::newRow("unlisted") << u"user_profiles"_s << u"visibility = 'unlisted'"_s;
    }
    void whoCannotBeRecommendedByNowIsLeftOut()
    {
        QFETCH(QString, table);
        QFETCH(QString, change);
        const auto change1 = [&](const TestServer::Person &whom) {
            server->database.exec(u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(
                                      table, change, table == "users"_L1 ? u"id"_s : u"user_id"_s),
                                  {whom.id.value});
        };
        const auto badMentor = tagged(Role::Mentor, u"Bad"_s, {fintech, rust, seed});
        const auto badMentee = tagged(Role::Mentee, u"Worse"_s, {fintech, rust, seed});
        calculate();
        QCOMPARE(names("/api/mentors/recommended", mentee).size(), 2);
        QCOMPARE(names("/api/mentees/recommended", mentor).size(), 2);
        // Before anything is calculated anew.
        change1(badMentor);
        change1(badMentee);
        QCOMPARE(names("/api/mentors/recommended", mentee), QStringList{u"Grace"_s});
        QCOMPARE(names("/api/mentees/recommended", mentor), QStringList{u"Ada"_s});
    }

    void equalMatchesGoToWhoWasBookedLeastRecently()
    {
        auto &db = server->database;
        const auto never = tagged(Role::Mentor, u"Never"_s, {fintech, rust, seed});
        const auto recent = tagged(Role::Mentor, u"Recent"_s, {fintech, rust, seed});
        const auto canceled = tagged(Role::Mentor, u"Canceled"_s, {fintech, rust, seed});
        tagged(Role::Mentor, u"Worse"_s, {fintech});
        const auto other = server->makePerson(Role::Mentee);
        calculate();
        db.makeBooking(db.makeSlot(mentor.id, monday.addDays(9)), other.id, u"pending"_s,
                       monday.addDays(-6));
        db.makeBooking(db.makeSlot(recent.id, monday.addDays(5)), other.id, u"pending"_s,
                       monday.addDays(-1));
        const auto slot = db.makeSlot(canceled.id, monday.addDays(6));
        db.makeBooking(slot, other.id, u"canceled"_s, monday.addDays(-2));
        QStringList order = names("/api/mentors/recommended", mentee);
        QCOMPARE(order.size(), 5);
        std::sort(order.begin(), order.begin() + 2); // neither was booked
        QCOMPARE(order,
                 QStringList({u"Canceled"_s, u"Never"_s, u"Grace"_s, u"Recent"_s, u"Worse"_s}));
        // Also where the page ends among equals.
        const QStringList two = names("/api/mentors/recommended?limit=2", mentee);
        QVERIFY(two.contains(u"Never"_s) && two.contains(u"Canceled"_s));
        QCOMPARE(names("/api/mentors/recommended?limit=2&offset=2", mentee),
                 QStringList({u"Grace"_s, u"Recent"_s}));
        // What one mentee does not see of another's bookings still counts, and the same the other
        // way round.
        tagged(Role::Mentee, u"Zoe"_s, {fintech, rust, seed});
        db.makeBooking(db.makeSlot(recent.id, monday.addDays(7)), mentee.id);
        calculate();
        QCOMPARE(names("/api/mentees/recommended", never), QStringList({u"Zoe"_s, u"Ada"_s}));
    }

    void limitsScoresAndVersions()
    {
        auto &db = server->database;
        tagged(Role::Mentor, u"Half"_s, {fintech});
        calculate();
        QCOMPARE(names("/api/mentors/recommended?limit=1", mentee), QStringList{u"Grace"_s});
        QCOMPARE(names("/api/mentors/recommended?limit=1&offset=1", mentee),
                 QStringList{u"Half"_s});
        QCOMPARE(names("/api/mentors/recommended?minScore=60.5", mentee), QStringList{u"Grace"_s});
        QCOMPARE(server->get("/api/mentors/recommended?offset=7", mentee).json()[u"total"].toInt(),
                 2);
        db.exec(u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                "match_explanation, algorithm_version) SELECT user_id, recommended_user_id, 12.5, "
                "match_explanation, 'other-v1' FROM user_match_cache WHERE match_score = 100"_s);
        QCOMPARE(names("/api/mentors/recommended", mentee).size(), 2);
        const HttpReply other =
            server->get("/api/mentors/recommended?algorithmVersion=other-v1", mentee);
        QCOMPARE(other.items().size(), 1);
        QCOMPARE(other.items()[0][u"score"].toDouble(), 12.5);
        const HttpReply unknown =
            server->get("/api/mentors/recommended?algorithmVersion=none", mentee);
        QCOMPARE(unknown.code(), u"VALIDATION_ERROR"_s);
        QVERIFY2(unknown.body.contains("is none that this server has"), unknown.body.constData());
        for (const char *bad : {"limit=0", "limit=21", "offset=-1", "minScore=101", "minScore=x",
                                "menteeId=7", "algorithmVersion="})
            QCOMPARE(server->get(QByteArray("/api/mentors/recommended?") + bad, mentee).status,
                     400);
    }

    // What people see follows the configuration, whichever engine it names.
    void byWhatPeopleWrite()
    {
        matching::configure({.engine = u"text-embedding-v1"_s});
        const auto reset = qScopeGuard([] { matching::configure({}); });
        auto &db = server->database;
        const auto write = [&db](const TestServer::Person &who, const QString &field,
                                 const QString &text) {
            db.exec(u"UPDATE user_profiles SET %1 = ? WHERE user_id = ?"_s.arg(field),
                    {text, who.id.value});
        };
        const auto author = tagged(Role::Mentor, u"Author"_s, {});
        tagged(Role::Mentor, u"Silent"_s, {seed});
        write(mentee, u"goals"_s, u"Pricing of our software"_s);
        write(author, u"expertise_description"_s, u"Software pricing"_s);
        write(mentor, u"expertise_description"_s, u"Swimming"_s);
        db.makeSlot(author.id, monday.addDays(3));
        const matching::EmbeddingConfig embedding;
        const auto provider = matching::makeProvider(embedding, server->pool());
        QCOMPARE(matching::refreshTexts(server->pool(), *provider, embedding.model()).valueOr(-1),
                 5);
        calculate();
        const HttpReply reply = server->get("/api/mentors/recommended", mentee);
        QCOMPARE(reply.status, 200);
        const auto page =
            api::Page<api::RecommendedMentor>::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY2(page, reply.body.constData());
        QCOMPARE(page->total, 3);
        const auto &tags = page->items[0];
        QCOMPARE(tags.user.name, u"Grace"_s);
        QCOMPARE(tags.explanation.parts,
                 (api::MatchParts{.stage = 20, .expertise = 0, .industry = 30, .availability = 0}));
        QCOMPARE(tags.explanation.tagOverlap.size(), 3);
        const auto &texts = page->items[1];
        QCOMPARE(texts.user.name, u"Author"_s);
        QCOMPARE(texts.score, 45.0);
        QCOMPARE(texts.explanation.parts, (api::MatchParts{.expertise = 40, .availability = 5}));
        QCOMPARE(texts.explanation.summary, u"Expertise fits the goals well, open times soon"_s);
        QCOMPARE(page->items[2].explanation.parts,
                 (api::MatchParts{.stage = 20, .availability = 0}));

        // Calculated for the two who ask, with their own rights, it is the same.
        const QByteArray path = "/api/matching/explain/";
        const HttpReply why = server->get(path + author.id.toString().toLatin1(), mentee);
        QCOMPARE(why.status, 200);
        const auto match = api::ExplainedMatch::schema().fromJson(why.json(), api::Mode::Strict);
        QVERIFY2(match, why.body.constData());
        QCOMPARE(match->algorithmVersion, u"text-embedding-v1"_s);
        QCOMPARE(match->score, 45.0);
        QCOMPARE(match->explanation, texts.explanation);
        QCOMPARE(
            server->get(path + mentee.id.toString().toLatin1(), author).json()[u"score"].toDouble(),
            45.0);
        const QByteArray pair = path + mentee.id.toString().toLatin1() +
                                "?withUserId=" + author.id.toString().toLatin1();
        QCOMPARE(server->get(pair, coordinator).json()[u"score"].toDouble(), 45.0);
        // The other engine explains, too; its list is not kept.
        const QByteArray byTags = "?algorithmVersion=tag-based-v1";
        QCOMPARE(server->get(path + mentor.id.toString().toLatin1() + byTags, mentee)
                     .json()[u"score"]
                     .toDouble(),
                 100.0);
        QVERIFY(names("/api/mentors/recommended" + byTags, mentee).isEmpty());
        QCOMPARE(names("/api/mentees/recommended", author), QStringList{u"Ada"_s});
    }

    void explainsAnyPair()
    {
        set(u"reputation_tier = 'platinum'"_s, mentor);
        const QByteArray path = "/api/matching/explain/";
        const HttpReply reply = server->get(path + mentor.id.toString().toLatin1(), mentee);
        QCOMPARE(reply.status, 200);
        const auto match = api::ExplainedMatch::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY2(match, reply.body.constData());
        QCOMPARE(match->score, 80.0);
        QCOMPARE(match->userId, mentor.id);
        QCOMPARE(match->withUserId, mentee.id);
        QCOMPARE(match->algorithmVersion, u"tag-based-v1"_s);
        QVERIFY(!match->explanation.reputationCompatible);
        QVERIFY(match->explanation.summary.contains(u"more than one tier above"_s));
        // The same from the other side, and for coordinators.
        QCOMPARE(
            server->get(path + mentee.id.toString().toLatin1(), mentor).json()[u"score"].toDouble(),
            80.0);
        const QByteArray pair = path + mentee.id.toString().toLatin1() +
                                "?withUserId=" + mentor.id.toString().toLatin1();
        QCOMPARE(server->get(pair, coordinator).json()[u"score"].toDouble(), 80.0);
        QCOMPARE(server->get(pair, server->makePerson(Role::Mentee)).status, 403);
        QCOMPARE(server->get(path + mentee.id.toString().toLatin1(), coordinator).status, 400);
        QCOMPARE(server->get(path + mentee.id.toString().toLatin1(), mentee).status, 404);
        QCOMPARE(server->get(path + coordinator.id.toString().toLatin1(), mentee).status, 404);
        QCOMPARE(
            server->get(path + mentor.id.toString().toLatin1() + "?algorithmVersion=none", mentee)
                .status,
            400);
    }
};

OH_TEST(TstMatchingApi)
#include "tst_matchingapi.moc"
