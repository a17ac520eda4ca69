// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/matching/matchchanges.h"
#include "backend/matching/matchingengine.h"
#include "models/domain/matching.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace oh;
using namespace oh::test;

namespace {

constexpr int sweepSeconds = 5;

} // namespace

/// Matches as the server keeps them: what makes them be calculated, and what stands there then.
class TstMatchJobs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<JobServer> server;
    UserId mentor;
    UserId mentee;
    TaxonomyId fintech;
    TaxonomyId rust;
    TaxonomyId seed;

    /// What the server does within the next seconds.
    void settle()
    {
        clock->advanceSecs(sweepSeconds);
        QVERIFY(server->runner->runPending());
        clock->advanceSecs(sweepSeconds);
        QVERIFY(server->runner->runPending());
        QCOMPARE(db->scalar(u"SELECT count(*) FROM match_changes"_s).toInt(), 0);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs WHERE status <> 'done'"_s).toInt(), 0);
    }
    QString score(const UserId &of, const UserId &with)
    {
        return db
            ->scalar(u"SELECT match_score::text FROM user_match_cache WHERE user_id = ? AND "
                     "recommended_user_id = ? AND algorithm_version = 'tag-based-v1'"_s,
                     {of.value, with.value})
            .toString();
    }
    int jobCount(const QString &kind)
    {
        return db->scalar(u"SELECT count(*) FROM jobs WHERE kind = ?"_s, {kind}).toInt();
    }
    template <typename T>
    Result<T> asSystem(std::function<Result<T>(storage::Transaction &)> work)
    {
        return server->database.runBlocking<T>(storage::Actor::system(), std::move(work));
    }
    Result<int> everybody(const matching::BulkOptions &options = {})
    {
        return asSystem<int>([&](storage::Transaction &tx) {
            return matching::engines().front()->recalculateAll(tx, clock->now(), options);
        });
    }
    /// Everybody's best scores, without the names of those who are equal.
    QString allScores()
    {
        return db
            ->scalar(
                u"SELECT string_agg(user_id || ' ' || scores, E'\\n' ORDER BY user_id) FROM "
                "(SELECT user_id, string_agg(match_score::text, ' ' ORDER BY place) AS scores "
                "FROM (SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY match_score "
                "DESC) AS place FROM user_match_cache) c WHERE place <= %1 GROUP BY user_id) s"_s
                    .arg(matching::keptMatches))
            .toString();
    }

private Q_SLOTS:
    void initTestCase() { db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { db.reset(); }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        mentor = db->makeUser(u"mentor"_s, u"Grace"_s);
        mentee = db->makeUser(u"mentee"_s, u"Ada"_s);
        fintech = db->makeTag(u"industry"_s, u"FinTech"_s);
        rust = db->makeTag(u"technology"_s, u"Rust"_s);
        seed = db->makeTag(u"stage"_s, u"Series A"_s);
        for (const UserId &user : {mentor, mentee})
            db->tagUser(user, fintech);
        server =
            std::make_unique<JobServer>(*db, *clock, jobs::serverJobs(), jobs::serverSchedule());
    }
    void cleanup()
    {
        server.reset();
        db->clear();
    }

    void bothSidesGetTheSameScoreAndWhy()
    {
        db->tagUser(mentor, seed);
        db->tagUser(mentee, seed);
        db->tagUser(mentee, rust);
        settle();
        // 60 · 2·1 ÷ (2 + 1) + 20 + 20
        QCOMPARE(score(mentee, mentor), u"80.00"_s);
        QCOMPARE(score(mentor, mentee), u"80.00"_s);
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
                            QJsonObject{{u"category"_s, u"stage"_s}, {u"tag"_s, u"Series A"_s}}}},
                {u"stageMatch"_s, true},
                {u"reputationCompatible"_s, true},
                {u"summary"_s, u"1 shared industry tag, similar stage"_s},
                {u"parts"_s, QJsonObject{{u"tags"_s, 40}, {u"stage"_s, 20}, {u"tier"_s, 20}}}}));
        QCOMPARE(db->scalar(u"SELECT count(*) FROM user_match_cache"_s).toInt(), 2);
    }

    void whoSharesNothingIsNoMatch()
    {
        const UserId stranger = db->makeUser(u"mentor"_s);
        db->tagUser(stranger, rust);
        const UserId coordinator = db->makeUser(u"coordinator"_s);
        db->tagUser(coordinator, fintech);
        settle();
        QCOMPARE(score(mentee, stranger), QString());
        QCOMPARE(score(mentee, coordinator), QString());
        QCOMPARE(score(mentee, mentor), u"80.00"_s);
    }

    // FR13a: everything that a match is made of.
    void changesCount_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("menteesScore"); // of the mentor, from 80
        QTest::addColumn<QString>("mentorsScore");
        const auto row = [](const char *name, const QString &sql, const QString &of,
                            const std::optional<QString> &back = {}) {
            QTest::newRow(name) << sql << of << back.value_or(of);
        };
        const auto tag = [](const char *name, const char *type, const char *owner) {
            return u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) SELECT '%1', "
                   "(%2), id FROM taxonomy WHERE display_name = '%3'"_s.arg(
                       QString::fromLatin1(type), QString::fromLatin1(owner),
                       QString::fromLatin1(name));
        };
        const char *mentorId = "SELECT id FROM users WHERE role = 'mentor'";
        const char *menteeId = "SELECT id FROM users WHERE role = 'mentee'";
        const char *companyId = "SELECT id FROM portfolio_companies";
        row("the mentor takes up a tag", tag("Rust", "user", mentorId), u"60.00"_s);
        row("the mentee takes up a tag", tag("Rust", "user", menteeId), u"60.00"_s);
        row("the company takes up a tag", tag("Rust", "portfolio_company", companyId), u"60.00"_s);
        row("both have the stage, the company's in words",
            tag("Series A", "user", mentorId) +
                u"; UPDATE portfolio_companies SET stage = ' Series A '"_s,
            u"100.00"_s);
        row("the company's stage is another",
            tag("Series A", "user", mentorId) +
                u"; UPDATE portfolio_companies SET stage = 'Seed'"_s,
            u"80.00"_s);
        row("a tag is given up",
            u"UPDATE entity_tags SET deleted_at = now() WHERE entity_id = (%1)"_s.arg(
                QString::fromLatin1(menteeId)),
            QString());
        row("a tag is gone",
            u"DELETE FROM entity_tags WHERE entity_id = (%1)"_s.arg(QString::fromLatin1(mentorId)),
            QString());
        row("an expertise weighs less",
            u"UPDATE entity_tags SET weight = 0.5 WHERE entity_id = (%1)"_s.arg(
                QString::fromLatin1(mentorId)),
            u"60.00"_s);
        row("a tag is retired", u"UPDATE taxonomy SET is_active = false"_s, QString());
        row("a tag waits for approval", u"UPDATE taxonomy SET is_approved = false"_s, QString());
        row("the mentor rises two tiers",
            u"UPDATE users SET reputation_tier = 'platinum' WHERE role = 'mentor'"_s, u"60.00"_s);
        row("the mentor is unlisted",
            u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = (%1)"_s.arg(
                QString::fromLatin1(mentorId)),
            QString(), u"80.00"_s);
        row("the mentor is deactivated",
            u"UPDATE users SET is_active = false WHERE role = 'mentor'"_s, QString());
        row("the mentee is removed", u"UPDATE users SET deleted_at = now() WHERE role = 'mentee'"_s,
            QString());
        row("the mentor is dormant",
            u"UPDATE users SET last_activity_at = '2025-09-01', dormant_since = '2025-12-01' WHERE "
            "role = 'mentor'"_s,
            QString(), u"80.00"_s);
        row("a name is none of it", u"UPDATE user_profiles SET name = 'Somebody else'"_s,
            u"80.00"_s);
    }
    void changesCount()
    {
        QFETCH(QString, sql);
        QFETCH(QString, menteesScore);
        QFETCH(QString, mentorsScore);
        db->exec(u"INSERT INTO portfolio_companies (name) VALUES ('Acme')"_s);
        db->exec(u"UPDATE user_profiles SET portfolio_company_id = (SELECT id FROM "
                 "portfolio_companies), company = NULL WHERE user_id = ?"_s,
                 {mentee.value});
        settle();
        QCOMPARE(score(mentee, mentor), u"80.00"_s);
        QCOMPARE(score(mentor, mentee), u"80.00"_s);
        for (const QString &statement : sql.split(u';'))
            db->exec(statement);
        settle();
        QCOMPARE(score(mentee, mentor), menteesScore);
        QCOMPARE(score(mentor, mentee), mentorsScore);
        // The same as from nothing.
        const QString kept = allScores();
        db->exec(u"DELETE FROM user_match_cache"_s);
        QVERIFY(everybody());
        QCOMPARE(allScores(), kept);
    }

    void whatDoesNotChangeItEntersNoJob()
    {
        settle();
        const int before = jobCount(u"match_person"_s);
        db->exec(u"UPDATE users SET last_activity_at = '2026-01-05', last_sign_in_at = now()"_s);
        db->exec(u"UPDATE taxonomy SET requested_at = now()"_s);
        db->makeBooking(db->makeSlot(mentor, monday.addDays(2)), mentee);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM match_changes"_s).toInt(), 0);
        settle();
        QCOMPARE(jobCount(u"match_person"_s), before);
    }

    void manyChangesAreOneJob()
    {
        settle();
        const int before = jobCount(u"match_person"_s);
        for (int i = 0; i < 5; ++i)
            db->exec(u"UPDATE user_profiles SET bio = ? WHERE user_id = ?"_s,
                     {QString::number(i), mentee.value});
        settle();
        QCOMPARE(jobCount(u"match_person"_s), before + 1);
    }

    void aChangeDuringTheCalculationIsNotLost()
    {
        settle();
        db->tagUser(mentee, rust);
        const auto sweep = [this] {
            return asSystem<int>([this](storage::Transaction &tx) {
                return matching::enterChangedPeople(tx, clock->now());
            });
        };
        QCOMPARE(sweep().valueOr(-1), 1);
        db->exec(u"UPDATE jobs SET status = 'running', locked_by = 'another', locked_until = ? "
                 "WHERE status = 'queued'"_s,
                 {monday.addSecs(600)});
        db->tagUser(mentor, rust);
        db->exec(u"UPDATE user_profiles SET bio = 'new' WHERE user_id = ?"_s, {mentee.value});
        QCOMPARE(sweep().valueOr(-1), 1); // the mentor's
        QCOMPARE(
            db->scalar(u"SELECT string_agg(user_id::text, ' ') FROM match_changes"_s).toString(),
            mentee.toString());
        db->exec(u"UPDATE jobs SET status = 'done', finished_at = now(), locked_by = NULL, "
                 "locked_until = NULL WHERE status = 'running'"_s);
        QCOMPARE(sweep().valueOr(-1), 1);
        settle();
        QCOMPARE(score(mentee, mentor), u"80.00"_s);
    }

    void aCrowdIsCalculatedTogether()
    {
        settle();
        const int before = jobCount(u"match_person"_s);
        for (int i = 0; i <= matching::mostSingleMatches; ++i)
            db->tagUser(db->makeUser(u"mentee"_s), fintech);
        const int everybodyBefore = jobCount(u"match_everybody"_s);
        settle();
        QCOMPARE(jobCount(u"match_person"_s), before);
        QCOMPARE(jobCount(u"match_everybody"_s), everybodyBefore + 1);
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

    void onePersonAtATimeComesToWhatEverybodyDoes()
    {
        std::mt19937 random(7);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        QList<TaxonomyId> tags{fintech, rust, seed};
        for (int i = 0; i < 6; ++i)
            tags.append(db->makeTag(i % 2 ? u"industry"_s : u"technology"_s, u"Tag %1"_s.arg(i)));
        QList<UserId> people{mentor, mentee};
        for (int i = 0; i < 60; ++i) {
            people.append(db->makeUser(i < 48 ? u"mentor"_s : u"mentee"_s));
            for (const TaxonomyId &tag : std::as_const(tags)) {
                if (upTo(2) == 0)
                    db->tagUser(people.constLast(), tag);
            }
        }
        settle();
        for (int i = 0; i < 25; ++i) {
            const UserId one = people[upTo(int(people.size()) - 1)];
            const TaxonomyId tag = tags[upTo(int(tags.size()) - 1)];
            switch (upTo(4)) {
            case 0:
                db->exec(u"UPDATE users SET reputation_tier = ?::reputation_tier WHERE id = ?"_s,
                         {QStringList{u"bronze"_s, u"silver"_s, u"gold"_s}.at(upTo(2)), one.value});
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
                db->exec(u"DELETE FROM entity_tags WHERE entity_id = ? AND taxonomy_id = ?"_s,
                         {one.value, tag.value});
                if (upTo(1))
                    db->tagUser(one, tag);
            }
            // A job may itself find people whose lists have to be filled up.
            for (int turn = 0; turn < 4; ++turn) {
                clock->advanceSecs(sweepSeconds);
                QVERIFY(server->runner->runPending());
            }
            const QString kept = allScores();
            QVERIFY(!kept.isEmpty());
            const auto anew = asSystem<int>([&](storage::Transaction &tx) {
                return matching::engines().front()->recalculateAll(tx, clock->now(), {});
            });
            QVERIFY(anew);
            QCOMPARE(kept, allScores());
        }
        QVERIFY(jobCount(u"match_person"_s) > 25);
    }

    void partsOfEverybody()
    {
        settle();
        db->exec(u"DELETE FROM user_match_cache"_s);
        QList<std::pair<int, int>> told;
        matching::BulkOptions options;
        options.batchSize = 1;
        options.progress = [&told](int done, int total) { told.append({done, total}); };
        QCOMPARE(everybody(options).valueOr(-1), 2);
        QCOMPARE(told, (QList<std::pair<int, int>>{{1, 2}, {2, 2}}));
        QCOMPARE(score(mentee, mentor), u"80.00"_s);

        options.limit = 1;
        QCOMPARE(everybody(options).valueOr(-1), 1);
        options.limit = 0;
        options.modifiedAfter = QDateTime(QDate(2999, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(everybody(options).valueOr(-1), 0);
        options.modifiedAfter = QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(everybody(options).valueOr(-1), 2);

        options = {};
        options.canceled = [] { return true; };
        const auto ended = everybody(options);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Canceled);
    }

    void whatIsTheSameIsNotWrittenAgain()
    {
        settle();
        const auto rows = [this] {
            return db
                ->scalar(u"SELECT string_agg(xmin::text || ctid::text, ' ' ORDER BY id) FROM "
                         "user_match_cache"_s)
                .toString();
        };
        const QString before = rows();
        QVERIFY(everybody());
        db->exec(u"UPDATE user_profiles SET bio = 'new'"_s);
        settle();
        QCOMPARE(rows(), before);
    }

    void otherAlgorithmsKeepTheirs()
    {
        db->exec(u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                 "match_explanation, algorithm_version) VALUES (?, ?, 12, '{}', 'other-v1')"_s,
                 {mentee.value, mentor.value});
        settle();
        db->exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {mentor.value});
        settle();
        QVERIFY(everybody());
        QCOMPARE(db->scalar(u"SELECT string_agg(algorithm_version || match_score, ' ') FROM "
                            "user_match_cache"_s)
                     .toString(),
                 u"other-v112.00"_s);
    }
};

OH_TEST(TstMatchJobs)
#include "tst_matchjobs.moc"
