// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/matching/matchchanges.h"
#include "backend/matching/matchingengine.h"
#include "models/domain/matching.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/backend/matching/embeddingdouble.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace oh;
using namespace oh::test;

namespace {

constexpr int textSweepSeconds = 5;
constexpr int textJobsPatienceMs = 60'000;

} // namespace

/// text-embedding-v1 as the server keeps it up to date.
class TstTextJobs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<storage::Database> pool;
    std::unique_ptr<JobServer> server;
    std::unique_ptr<EmbeddingDouble> service;
    UserId mentor;
    UserId mentee;

    static matching::MatchingConfig words()
    {
        matching::MatchingConfig config;
        config.engine = u"text-embedding-v1"_s;
        return config;
    }
    matching::MatchingConfig byService() const
    {
        matching::MatchingConfig config = words();
        config.sideBySide = true;
        config.embedding.byService = true;
        config.embedding.service.url = service->url();
        config.embedding.service.model = EmbeddingDouble::model;
        config.embedding.service.key = EmbeddingDouble::key;
        config.embedding.service.attempts = 1;
        config.embedding.service.batch = 3;
        config.embedding.serviceScale = {-1, 1};
        return config;
    }
    /// What the server does within the next so many seconds, while the service answers here.
    void pass(int seconds)
    {
        clock->advanceSecs(seconds);
        std::atomic<bool> done = false;
        bool ran = false;
        std::thread thread([&] {
            ran = bool(server->runner->runPending());
            done = true;
        });
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, textJobsPatienceMs);
        thread.join();
        QVERIFY(ended && ran);
    }
    /// A change, its vectors, and the matches that follow from them.
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn)
            pass(textSweepSeconds);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM match_changes"_s).toInt(), 0);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs WHERE status <> 'done'"_s).toInt(), 0);
    }
    void write(const UserId &who, const QString &field, const QString &text)
    {
        db->exec(u"UPDATE user_profiles SET %1 = ? WHERE user_id = ?"_s.arg(field),
                 {text, who.value});
    }
    /// "expertise industry stage availability = score", or nothing.
    QString match(const UserId &of, const UserId &with)
    {
        return db
            ->scalar(
                u"SELECT concat(coalesce(e ->> 'expertise', '-'), ' ', coalesce(e ->> "
                "'industry', '-'), ' ', coalesce(e ->> 'stage', '-'), ' ', e ->> "
                "'availability', ' = ', score) FROM (SELECT match_explanation -> 'parts' AS e, "
                "match_score::int AS score FROM user_match_cache WHERE user_id = ? AND "
                "recommended_user_id = ? AND algorithm_version = 'text-embedding-v1') m"_s,
                {of.value, with.value})
            .toString();
    }
    int count(const QString &from) { return db->scalar(u"SELECT count(*) FROM "_s + from).toInt(); }
    /// Which version of which row.
    QString vectors(const UserId &of)
    {
        return db
            ->scalar(u"SELECT coalesce(string_agg(part || ' ' || xmin::text, ', ' ORDER BY part), "
                     "'') FROM text_embeddings WHERE user_id = ?"_s,
                     {of.value})
            .toString();
    }
    QString allScores()
    {
        return db
            ->scalar(
                u"SELECT string_agg(user_id || ' ' || scores, E'\\n' ORDER BY user_id) FROM "
                "(SELECT user_id, string_agg(match_score::text, ' ' ORDER BY match_score DESC) AS "
                "scores FROM (SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY "
                "match_score DESC) AS place FROM user_match_cache WHERE algorithm_version = "
                "'text-embedding-v1') c WHERE place <= %1 GROUP BY user_id) s"_s.arg(
                    matching::keptMatches))
            .toString();
    }
    Result<int> everybody()
    {
        return pool->runBlocking<int>(storage::Actor::system(), [&](storage::Transaction &tx) {
            return matching::engines().front()->recalculateAll(tx, clock->now());
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        db = std::make_unique<TestDatabase>();
        pool = std::make_unique<storage::Database>(db->appConfig(2));
    }
    void cleanupTestCase()
    {
        pool.reset();
        db.reset();
    }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        service = std::make_unique<EmbeddingDouble>();
        QVERIFY(service->server.start());
        mentor = db->makeUser(u"mentor"_s, u"Grace"_s);
        mentee = db->makeUser(u"mentee"_s, u"Ada"_s);
        write(mentor, u"expertise_description"_s, u"Pricing and packaging of software"_s);
        write(mentee, u"goals"_s, u"Find the right price and packaging for our software"_s);
        const jobs::JobContext context{.database = pool.get()};
        server = std::make_unique<JobServer>(*db, *clock, jobs::serverJobs(context),
                                             jobs::serverSchedule(context));
        matching::configure(words());
    }
    void cleanup()
    {
        matching::configure({});
        server.reset();
        service.reset();
        db->clear();
    }

    void bothSidesGetTheSameScoreAndWhy()
    {
        const TaxonomyId seed = db->makeTag(u"stage"_s, u"Seed"_s);
        const TaxonomyId fintech = db->makeTag(u"industry"_s, u"FinTech"_s);
        for (const UserId &user : {mentor, mentee}) {
            db->tagUser(user, seed);
            db->tagUser(user, fintech);
        }
        for (int day = 2; day < 5; ++day)
            db->makeSlot(mentor, monday.addDays(day));
        settle();
        QCOMPARE(match(mentee, mentor), u"40 30 20 10 = 100"_s);
        QCOMPARE(match(mentor, mentee), match(mentee, mentor));
        const QJsonObject why =
            QJsonDocument::fromJson(
                db->scalar(
                      u"SELECT match_explanation::text FROM user_match_cache WHERE user_id = ?"_s,
                      {mentee.value})
                    .toByteArray())
                .object();
        QCOMPARE(
            why,
            (QJsonObject{
                {u"tagOverlap"_s,
                 QJsonArray{QJsonObject{{u"category"_s, u"industry"_s}, {u"tag"_s, u"FinTech"_s}},
                            QJsonObject{{u"category"_s, u"stage"_s}, {u"tag"_s, u"Seed"_s}}}},
                {u"stageMatch"_s, true},
                {u"reputationCompatible"_s, true},
                {u"summary"_s, u"Expertise fits the goals well, 1 shared industry tag, similar "
                               "stage, open times soon"_s},
                {u"parts"_s, QJsonObject{{u"expertise"_s, 40},
                                         {u"industry"_s, 30},
                                         {u"stage"_s, 20},
                                         {u"availability"_s, 10}}}}));
        // The engine in use alone.
        QCOMPARE(count(u"user_match_cache"_s), 2);
    }

    // FR13a: everything that a text is made of.
    void changesCount_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("after");
        const auto profile = [](const char *role, const char *set) {
            return u"UPDATE user_profiles SET %1 WHERE user_id = (SELECT id FROM users WHERE role "
                   "= '%2')"_s.arg(QString::fromLatin1(set), QString::fromLatin1(role));
        };
        QTest::newRow("the goals are others")
            << profile("mentee", "goals = 'Learn to swim'") << QString();
        QTest::newRow("the goals are gone, the bio speaks for them")
            << profile("mentee", "goals = ' ', bio = 'Pricing, packaging, software'")
            << u"40 - - 0 = 40"_s;
        QTest::newRow("nothing is written any more")
            << profile("mentee", "goals = NULL") << QString();
        QTest::newRow("the expertise is another")
            << profile("mentor", "expertise_description = 'Swimming'") << QString();
        QTest::newRow("whom the mentor is after, and what the company does")
            << profile("mentor", "ideal_mentee_description = 'Robots for farms'") +
                   u"; UPDATE portfolio_companies SET description = 'We build robots for farms'"_s
            << u"40 30 - 0 = 70"_s;
        QTest::newRow("the company's customers")
            << profile("mentor", "acceptance_policy = 'Hospitals'") +
                   u"; UPDATE portfolio_companies SET customer_segment = 'Hospitals'"_s
            << u"40 30 - 0 = 70"_s;
        QTest::newRow("the mentor is unlisted")
            << profile("mentor", "visibility = 'unlisted'") << QString();
        QTest::newRow("a name is none of it")
            << profile("mentor", "name = 'Swimming'") << u"40 - - 0 = 40"_s;
    }
    void changesCount()
    {
        QFETCH(QString, sql);
        QFETCH(QString, after);
        db->exec(u"INSERT INTO portfolio_companies (name) VALUES ('Acme')"_s);
        db->exec(u"UPDATE user_profiles SET portfolio_company_id = (SELECT id FROM "
                 "portfolio_companies), company = NULL WHERE user_id = ?"_s,
                 {mentee.value});
        settle();
        QCOMPARE(match(mentee, mentor), u"40 - - 0 = 40"_s);
        for (const QString &statement : sql.split(u';'))
            db->exec(statement);
        settle();
        QCOMPARE(match(mentee, mentor), after);
        QVERIFY(everybody());
        QCOMPARE(match(mentee, mentor), after);
    }

    void onlyWhatChangedIsEmbeddedAgain()
    {
        write(mentor, u"ideal_mentee_description"_s, u"Robots"_s);
        settle();
        const QString before = vectors(mentor);
        QVERIFY(before.contains(u"expertise"_s) && before.contains(u"industry"_s));
        const QString mentees = vectors(mentee);
        write(mentor, u"name"_s, u"Somebody else"_s);
        write(mentee, u"traction"_s, u"Secret"_s);
        settle();
        QCOMPARE(vectors(mentor), before);
        QCOMPARE(vectors(mentee), mentees);
        write(mentor, u"headline"_s, u"Packaging"_s);
        settle();
        QCOMPARE(vectors(mentor).section(u',', 1), before.section(u',', 1)); // industry
        QVERIFY(vectors(mentor).section(u',', 0, 0) != before.section(u',', 0, 0));
        QCOMPARE(vectors(mentee), mentees);
    }

    void whoHasNothingToSayIsMatchedByTheRest()
    {
        const UserId silent = db->makeUser(u"mentor"_s, u"Silent"_s);
        const TaxonomyId seed = db->makeTag(u"stage"_s, u"Seed"_s);
        db->tagUser(silent, seed);
        db->tagUser(mentee, seed);
        settle();
        QCOMPARE(vectors(silent), QString());
        QCOMPARE(match(mentee, silent), u"- - 20 0 = 20"_s);
        QCOMPARE(match(mentee, mentor), u"40 - - 0 = 40"_s);
        // Free time alone is nothing.
        const UserId free = db->makeUser(u"mentor"_s);
        db->makeSlot(free, monday.addDays(3));
        settle();
        QCOMPARE(match(mentee, free), QString());
    }

    void freeTimesThatTheMenteeMayBook()
    {
        PersonOptions low;
        low.tier = u"bronze"_s;
        const UserId bronze = db->makeUser(u"mentee"_s, u"Bronze"_s, low);
        write(bronze, u"goals"_s, u"Pricing and packaging of software"_s);
        db->exec(u"UPDATE users SET reputation_tier = 'gold' WHERE id = ?"_s, {mentor.value});
        // Too soon, and too late.
        db->makeSlot(mentor, monday.addSecs(23 * 3600));
        db->makeSlot(mentor, monday.addDays(15));
        settle();
        QCOMPARE(match(mentee, mentor), u"40 - - 0 = 40"_s);
        db->makeSlot(mentor, monday.addDays(3));
        QVERIFY(everybody());
        QCOMPARE(match(mentee, mentor), u"40 - - 5 = 45"_s);
        QCOMPARE(match(bronze, mentor), u"40 - - 0 = 40"_s);
    }

    void whoIsRemovedLosesTheVectorsAtOnce()
    {
        settle();
        QCOMPARE(count(u"text_embeddings"_s), 2);
        db->exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s, {mentee.value});
        QCOMPARE(vectors(mentee), QString());
        settle();
        QCOMPARE(count(u"user_match_cache"_s), 0);
        // Deactivated: with the next texts that are looked at.
        db->exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {mentor.value});
        settle();
        QCOMPARE(count(u"text_embeddings"_s), 0);
    }

    void aCrowdIsCalculatedTogether()
    {
        settle();
        for (int i = 0; i <= matching::mostSingleMatches; ++i)
            write(db->makeUser(u"mentee"_s), u"goals"_s, u"Pricing and packaging of software"_s);
        settle();
        QVERIFY(count(u"jobs WHERE kind = 'embed_texts' AND status = 'done'"_s) > 1);
        QVERIFY(count(u"jobs WHERE kind = 'match_everybody'"_s) >= 1);
        QCOMPARE(
            db->scalar(u"SELECT count(*) FROM user_match_cache WHERE user_id = ?"_s, {mentor.value})
                .toInt(),
            matching::keptMatches);
        QCOMPARE(
            db->scalar(u"SELECT count(*) FROM user_match_cache WHERE recommended_user_id = ?"_s,
                       {mentor.value})
                .toInt(),
            matching::mostSingleMatches + 2);
    }

    void byAService()
    {
        matching::configure(byService());
        settle();
        QCOMPARE(count(u"text_embeddings WHERE NOT is_sparse AND length(vector) = 32"_s), 2);
        QVERIFY(match(mentee, mentor).contains(u" = "_s));
        // Side by side: nobody shares a tag.
        const TaxonomyId rust = db->makeTag(u"technology"_s, u"Rust"_s);
        for (const UserId &user : {mentor, mentee})
            db->tagUser(user, rust);
        settle();
        QCOMPARE(db->scalar(u"SELECT string_agg(algorithm_version, ' ' ORDER BY algorithm_version) "
                            "FROM user_match_cache WHERE user_id = ?"_s,
                            {mentee.value})
                     .toString(),
                 u"tag-based-v1 text-embedding-v1"_s);
        QCOMPARE(db->scalar(u"SELECT match_score::text FROM user_match_cache WHERE user_id = ? AND "
                            "algorithm_version = 'tag-based-v1'"_s,
                            {mentee.value})
                     .toString(),
                 u"80.00"_s);
        // The names of tags are sent, those of people are not.
        QByteArray sent;
        for (const ScriptedRequest &request : service->server.requests("/v1/embeddings"))
            sent += request.body;
        QVERIFY(sent.contains("Rust") && sent.contains("packaging"));
        QVERIFY(!sent.contains("Grace") && !sent.contains("Ada"));
    }

    void aDeadServiceStopsNothingElse()
    {
        matching::configure(byService());
        settle();
        const QString before = vectors(mentor);
        const QString matched = match(mentee, mentor);
        service->instead = [](int) { return ScriptedAnswer{.status = 500, .body = "{}"}; };
        write(mentor, u"expertise_description"_s, u"Swimming"_s);
        const TaxonomyId rust = db->makeTag(u"technology"_s, u"Rust"_s);
        for (const UserId &user : {mentor, mentee})
            db->tagUser(user, rust);
        for (int turn = 0; turn < 3; ++turn)
            pass(textSweepSeconds);
        // What is stored stays, and what needs no texts goes on.
        QCOMPARE(vectors(mentor), before);
        QCOMPARE(match(mentee, mentor).section(u' ', 0, 0), matched.section(u' ', 0, 0));
        QCOMPARE(count(u"user_match_cache WHERE algorithm_version = 'tag-based-v1'"_s), 2);
        QCOMPARE(count(u"match_changes"_s), 0);
        // One job waits for its next try, and says why to coordinators.
        QCOMPARE(db->scalar(u"SELECT string_agg(kind || ' ' || status || ' ' || last_error, ', ') "
                            "FROM jobs WHERE status <> 'done'"_s)
                     .toString(),
                 u"embed_texts queued SERVICE_UNAVAILABLE: embedding service: status 500"_s);
        service->instead = {};
        pass(3600);
        settle();
        QVERIFY(vectors(mentor) != before);
        QCOMPARE(count(u"jobs WHERE kind = 'embed_texts' AND status = 'dead'"_s), 0);
    }

    void aServiceThatStaysDeadIsADeadJob()
    {
        matching::configure(byService());
        service->instead = [](int) { return ScriptedAnswer{.status = 401, .body = "{}"}; };
        for (int turn = 0; turn < 12; ++turn)
            pass(2 * 3600);
        QCOMPARE(count(u"jobs WHERE kind = 'embed_texts' AND status = 'dead' AND last_error LIKE "
                       "'%status 401'"_s),
                 1);
    }

    void whatIsDoneStaysDoneWhenALaterBatchFails()
    {
        for (int i = 0; i < 6; ++i)
            write(db->makeUser(u"mentee"_s), u"goals"_s, u"Goal %1"_s.arg(i));
        matching::configure(byService());
        service->instead = [](int time) {
            return time == 2 ? std::optional(ScriptedAnswer{.status = 400, .body = "{}"})
                             : std::nullopt;
        };
        pass(textSweepSeconds);
        QCOMPARE(count(u"text_embeddings"_s), 3);
        pass(3600);
        QCOMPARE(count(u"text_embeddings"_s), 8);
        int texts = 0;
        for (const ScriptedRequest &request : service->server.requests("/v1/embeddings"))
            texts += int(request.json()[u"input"].toArray().size());
        QCOMPARE(texts, 3 + 3 + 3 + 2); // one batch twice
    }

    void anotherModelBehindTheSameNameIsRefused()
    {
        matching::configure(byService());
        settle();
        service->dimensions = 12;
        write(mentor, u"expertise_description"_s, u"Swimming"_s);
        pass(textSweepSeconds);
        QVERIFY(db->scalar(u"SELECT last_error FROM jobs WHERE kind = 'embed_texts' AND status = "
                           "'queued'"_s)
                    .toString()
                    .contains(u"vectors of 12 numbers, those before have 8"_s));
        QCOMPARE(count(u"text_embeddings WHERE length(vector) = 32"_s), 2);
    }

    void onePersonAtATimeComesToWhatEverybodyDoes()
    {
        // Vectors of a service, which are not weighed by how rare words are.
        std::mt19937 random(11);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        QList<TaxonomyId> tags;
        for (int i = 0; i < 6; ++i)
            tags.append(db->makeTag(i < 4 ? u"industry"_s : u"stage"_s, u"Tag %1"_s.arg(i)));
        QList<UserId> people{mentor, mentee};
        for (int i = 0; i < 60; ++i) {
            people.append(db->makeUser(i < 45 ? u"mentor"_s : u"mentee"_s));
            db->tagUser(people.constLast(), tags[upTo(5)]);
            if (upTo(4) > 0)
                write(people.constLast(), i < 45 ? u"expertise_description"_s : u"goals"_s,
                      u"Text %1"_s.arg(i));
        }
        matching::MatchingConfig config = byService();
        config.sideBySide = false;
        config.embedding.service.batch = 64;
        matching::configure(config);
        settle();
        for (int i = 0; i < 15; ++i) {
            const UserId one = people[upTo(int(people.size()) - 1)];
            switch (upTo(3)) {
            case 0:
                write(one, u"bio"_s, u"Another %1"_s.arg(i));
                break;
            case 1:
                db->exec(u"UPDATE user_profiles SET visibility = ?::profile_visibility WHERE "
                         "user_id = ?"_s,
                         {upTo(1) ? u"listed"_s : u"unlisted"_s, one.value});
                break;
            case 2:
                db->exec(u"UPDATE users SET is_active = NOT is_active WHERE id = ?"_s, {one.value});
                break;
            default:
                db->exec(u"DELETE FROM entity_tags WHERE entity_id = ?"_s, {one.value});
            }
            for (int turn = 0; turn < 5; ++turn)
                pass(textSweepSeconds);
            const QString kept = allScores();
            QVERIFY(!kept.isEmpty());
            QVERIFY(everybody());
            QCOMPARE(allScores(), kept);
        }
    }

    void anotherEngineCalculatesEverythingAndLeavesNothingOld()
    {
        const auto start = [this] {
            return pool->runBlocking<int>(storage::Actor::system(), [&](storage::Transaction &tx) {
                return matching::enterForOtherEngines(tx, clock->now());
            });
        };
        const TaxonomyId rust = db->makeTag(u"technology"_s, u"Rust"_s);
        for (const UserId &user : {mentor, mentee})
            db->tagUser(user, rust);
        matching::configure({});
        settle();
        QCOMPARE(start().valueOr(-1), 0); // as ever
        QCOMPARE(count(u"user_match_cache WHERE algorithm_version = 'tag-based-v1'"_s), 2);
        matching::configure(words());
        QCOMPARE(start().valueOr(-1), 1);
        QCOMPARE(start().valueOr(-1), 0);
        settle();
        QCOMPARE(count(u"user_match_cache WHERE algorithm_version = 'text-embedding-v1'"_s), 2);
        QCOMPARE(count(u"user_match_cache"_s), 2);
        // The same engine with another model.
        matching::MatchingConfig config = byService();
        config.sideBySide = false;
        matching::configure(config);
        QCOMPARE(start().valueOr(-1), 1);
        settle();
        QCOMPARE(count(u"text_embeddings"_s), 8); // the old model's stay for a while
        matching::configure({});
        QCOMPARE(start().valueOr(-1), 1);
        settle();
        QCOMPARE(count(u"user_match_cache WHERE algorithm_version = 'tag-based-v1'"_s), 2);
        QCOMPARE(count(u"user_match_cache"_s), 2);
    }
};

OH_TEST(TstTextJobs)
#include "tst_textjobs.moc"
