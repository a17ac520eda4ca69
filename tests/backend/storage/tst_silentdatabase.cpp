// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/connection.h"
#include "backend/storage/database.h"
#include "tests/support/hungpostgres.h"
#include "tests/support/silentway.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;
using namespace oh::test;

namespace {

const QDateTime then(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

Result<int> hit(Transaction &transaction, const QString &bucket)
{
    return transaction.exec(Query::auth_hit_rate_limit, {{u":bucket"_s, bind(bucket)},
                                                         {u":expires"_s, bind(then.addDays(1))},
                                                         {u":now"_s, bind(then)}});
}

Database::Work<int> hits(const QString &bucket)
{
    return [bucket](Transaction &transaction) { return hit(transaction, bucket); };
}

/// Gives up soon; not so soon that a busy machine, whose PostgreSQL answers, takes longer.
Database::Config hasty(const ConnectionConfig &connection, int poolSize)
{
    Database::Config config = connection;
    config.poolSize = poolSize;
    config.statementTimeoutMs = 2000;
    config.answerMarginMs = 1000;
    config.connectTimeoutSeconds = 2; // the least that libpq takes
    return config;
}

} // namespace

/// Every wait for PostgreSQL has an end: also for one that stands still, and over a network that
/// swallows everything, where nobody closes the connection.
class TstSilentDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;

    int hitsOf(const QString &bucket)
    {
        return db
            ->scalar(u"SELECT coalesce(sum(hits), 0) FROM rate_limits WHERE bucket = ?"_s, {bucket})
            .toInt();
    }

private Q_SLOTS:
    void init() { db = std::make_unique<TestDatabase>(); }
    void cleanup() { db.reset(); }

    void oneThatStandsStillIsUnavailableUntilItGoesOn()
    {
        Database database(hasty(db->appConfig(), 2));
        QVERIFY(database.runBlocking<int>(Actor::system(), hits(u"before"_s)).ok());
        {
            const HungPostgres hung(*db);
            // With a connection that is open, and then without one.
            for (int i = 0; i < 4; ++i) {
                const auto gone = database.runBlocking<int>(Actor::system(), hits(u"x"_s));
                QCOMPARE(gone.error().code, ErrorCode::ServiceUnavailable);
                QVERIFY(gone.error().retryAfterSeconds.value_or(0) > 0);
            }
        }
        QVERIFY(database.runBlocking<int>(Actor::system(), hits(u"after"_s)).ok());
    }

    void thePoolCanBeStoppedMeanwhile()
    {
        auto database = std::make_unique<Database>(hasty(db->appConfig(), 2));
        QVERIFY(database->runBlocking<int>(Actor::system(), hits(u"before"_s)).ok());
        const HungPostgres hung(*db);
        std::promise<Result<int>> answered;
        auto answer = answered.get_future();
        database->run<int>(Actor::system(), hits(u"x"_s),
                           [&](Result<int> result) { answered.set_value(std::move(result)); });
        database.reset();
        QCOMPARE(answer.get().error().code, ErrorCode::ServiceUnavailable);
    }

    /// Otherwise each of the pool's threads would wait for each connection.
    void oneAtATimeTriesASilentDatabase()
    {
        const auto seen = Connection::makeSeen();
        const auto count = [](Transaction &tx) { return hit(tx, u"x"_s); };
        Connection one(hasty(db->appConfig(), 1), seen);
        {
            const HungPostgres hung(*db);
            QCOMPARE(one.transact<int>(Actor::system(), count).error().code,
                     ErrorCode::ServiceUnavailable);
            QVERIFY(seen->silent);
        }
        Connection other(hasty(db->appConfig(), 1), seen);
        seen->someoneTries = true;
        const auto turnedAway = other.transact<int>(Actor::system(), count);
        QCOMPARE(turnedAway.error().code, ErrorCode::ServiceUnavailable);
        QCOMPARE(turnedAway.error().internal, u"the database does not answer"_s);
        seen->someoneTries = false;
        QVERIFY(other.transact<int>(Actor::system(), count).ok());
        QVERIFY(!seen->silent && !seen->someoneTries);
        QVERIFY(one.transact<int>(Actor::system(), count).ok());
    }

    /// Nothing was committed: once more, over a new connection.
    void whatWasNotCommittedIsRunOnceMore()
    {
        SilentWay way(db->appConfig());
        Database database(hasty(way.through(), 1));
        int runs = 0;
        const auto done = database.runBlocking<int>(
            Actor::system(), [&](Transaction &transaction) -> Result<int> {
                const auto first = hit(transaction, u"x"_s);
                if (first && ++runs == 1)
                    way.swallowAnswers();
                return first ? hit(transaction, u"x"_s) : first;
            });
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().internal));
        QCOMPARE(runs, 2);
        QTRY_COMPARE(hitsOf(u"x"_s), 2);
    }

    /// It may have been committed, and here it was.
    void aCommitWithoutAnAnswerIsNotRepeated_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("with somebody who is told of commits") << true;
        QTest::newRow("without") << false;
    }
    void aCommitWithoutAnAnswerIsNotRepeated()
    {
        QFETCH(bool, told);
        SilentWay way(db->appConfig());
        Database::Config config = hasty(way.through(), 1);
        int unknown = 0;
        if (told)
            config.onCommit = [&](const std::optional<QByteArray> &notices) {
                unknown += notices ? 0 : 1;
            };
        Database database(config);
        // Prepares all that a commit takes: nothing else is swallowed.
        QVERIFY(database.runBlocking<int>(Actor::system(), hits(u"before"_s)).ok());
        int runs = 0;
        const auto done = database.runBlocking<int>(Actor::system(),
                                                    [&](Transaction &transaction) -> Result<int> {
                                                        auto first = hit(transaction, u"x"_s);
                                                        ++runs;
                                                        way.swallowAnswers();
                                                        return first;
                                                    });
        QCOMPARE(done.error().code, ErrorCode::ServiceUnavailable);
        QCOMPARE(runs, 1);
        QCOMPARE(unknown, told ? 1 : 0);
        QTRY_COMPARE(hitsOf(u"x"_s), 1);
        QVERIFY(database.runBlocking<int>(Actor::system(), hits(u"after"_s)).ok());
    }

    /// More than the system takes off our hands.
    void whatIsNotTakenIsNotSentForEver()
    {
        Database database(hasty(db->appConfig(), 1));
        QVERIFY(database.runBlocking<int>(Actor::system(), hits(u"before"_s)).ok());
        const HungPostgres hung(*db, HungPostgres::What::ConnectionsThereAre);
        int runs = 0;
        const auto done = database.runBlocking<int>(
            Actor::system(), [&](Transaction &transaction) -> Result<int> {
                ++runs;
                const auto large = transaction.rows(Query::auth_hit_rate_limit,
                                                    {{u":bucket"_s, bind(QString(8'000'000, u'x'))},
                                                     {u":expires"_s, bind(then.addDays(1))},
                                                     {u":now"_s, bind(then)}});
                Q_UNUSED(large)
                return transaction.connectionLost() ? large.error() : Result<int>(1);
            });
        // Over the new connection it is sent, and found too long.
        QCOMPARE(runs, 2);
        QVERIFY(!done.ok());
        QVERIFY(done.error().code != ErrorCode::ServiceUnavailable);
    }

    void largeAnswersComeWhole()
    {
        Database database(hasty(db->appConfig(), 1));
        db->exec(u"INSERT INTO locations (name, address, notes) SELECT 'L' || i, 'Main Street 1', "
                 "repeat('n', 900) FROM generate_series(1, 2000) i"_s);
        const auto all =
            database.runBlocking<QByteArray>(Actor::system(), [](Transaction &transaction) {
                return transaction.json(Query::locations_list, {{u":pattern"_s, QVariant()},
                                                                {u":inactive"_s, bind(true)},
                                                                {u":sort"_s, bind(u"name"_s)},
                                                                {u":limit"_s, bind(2000)},
                                                                {u":offset"_s, bind(0)},
                                                                {u":now"_s, bind(then)}});
            });
        QVERIFY(all.ok());
        QCOMPARE(all->count("Main Street 1"), 2000);
    }

    void deadNetworksEndConnections()
    {
        const QByteArray said = conninfo(db->appConfig());
        for (const char *option : {"connect_timeout='", "keepalives_idle='", "tcp_user_timeout='"})
            QVERIFY2(said.contains(option), option);
    }
};

OH_TEST(TstSilentDatabase)
#include "tst_silentdatabase.moc"
