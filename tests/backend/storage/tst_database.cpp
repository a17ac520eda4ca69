// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <barrier>
#include <future>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;

namespace {

const QDateTime made(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

Binds location(const QString &name, const QString &notes = {})
{
    const QString id = newUuidV7(1'700'000'000'000).toString(QUuid::WithoutBraces);
    const QJsonObject row{
        {u"id"_s, id}, {u"name"_s, name}, {u"address"_s, u"Main Street 1"_s}, {u"notes"_s, notes}};
    return {{u":locations"_s, bind(QJsonArray{row})}, {u":now"_s, bind(made)}};
}

Database::Work<int> insertLocation(const QString &name, const QString &notes = {})
{
    return [name, notes](Transaction &transaction) {
        return transaction.exec(Query::demo_insert_locations, location(name, notes));
    };
}

Result<QByteArray> listLocations(Transaction &transaction)
{
    return transaction.json(Query::locations_list, {{u":pattern"_s, QVariant()},
                                                    {u":inactive"_s, bind(false)},
                                                    {u":sort"_s, bind(u"name"_s)},
                                                    {u":limit"_s, bind(50)},
                                                    {u":offset"_s, bind(0)},
                                                    {u":now"_s, bind(made)}});
}

Result<int> countLocations(Transaction &transaction)
{
    const auto json = listLocations(transaction);
    if (!json)
        return json.error();
    return QJsonDocument::fromJson(*json)[u"total"].toInt(-1);
}

/// One text, bound by itself.
Database::Work<int> hitRateLimit(const QString &bucket)
{
    return [bucket](Transaction &transaction) {
        return transaction.exec(Query::auth_hit_rate_limit, {{u":bucket"_s, bind(bucket)},
                                                             {u":expires"_s, bind(made.addDays(1))},
                                                             {u":now"_s, bind(made)}});
    };
}

} // namespace

class TstDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQueryFitsTheSchema()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const auto valid = database.validateQueries();
        QVERIFY2(valid.ok(), qPrintable(valid ? QString() : valid.error().internal));
    }

    void aQueryThatDoesNotFitIsNamed()
    {
        test::TestDatabase db;
        db.exec(u"ALTER TABLE locations RENAME COLUMN address TO street"_s);
        Database database(db.appConfig(1));
        const auto valid = database.validateQueries();
        QVERIFY(!valid.ok());
        QVERIFY(valid.error().internal.contains(u"demo_insert_locations (42703)"_s));
    }

    void readsAndWritesInATransaction()
    {
        test::TestDatabase db;
        const UserId user = db.makeUser(u"mentee"_s);
        Database database(db.appConfig(1));
        const QDateTime when(QDate(2099, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        const auto touch = [&](Transaction &transaction) {
            return transaction.exec(Query::auth_touch_sign_in,
                                    {{u":user"_s, bind(user)}, {u":now"_s, bind(when)}});
        };
        const auto written = database.runBlocking<int>(Actor::system(), touch);
        QVERIFY(written.ok());
        QCOMPARE(*written, 1);
        QCOMPARE(db.scalar(u"SELECT last_sign_in_at FROM users WHERE id = ?"_s, {user.value})
                     .toDateTime()
                     .toUTC(),
                 when);
        // The same connection, and nothing of the actor before it is left.
        const auto nobody = database.runBlocking<int>(Actor::anonymous(), touch);
        QVERIFY(nobody.ok());
        QCOMPARE(*nobody, 0);
        const auto herself = database.runBlocking<int>(Actor{user, u"mentee"_s, {}}, touch);
        QVERIFY(herself.ok());
        QCOMPARE(*herself, 1);
    }

    void textsComeBackAsTheyWere()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const QString name = u"Robert'); DROP TABLE users;-- \\ ' \" :id ? $1 😀"_s;
        const QString notes = u"line\r\nnext\ttab"_s;
        QVERIFY(database.runBlocking<int>(Actor::system(), insertLocation(name, notes)).ok());
        const auto json =
            database.runBlocking<QByteArray>(Actor::anonymous(), [](Transaction &transaction) {
                return listLocations(transaction);
            });
        QVERIFY(json.ok());
        const QJsonValue first = QJsonDocument::fromJson(*json)[u"items"][0];
        QCOMPARE(first[u"name"].toString(), name);
        QCOMPARE(first[u"notes"].toString(), notes);
        QVERIFY(database.runBlocking<int>(Actor::system(), hitRateLimit(name + notes)).ok());
        QCOMPARE(db.scalar(u"SELECT bucket FROM rate_limits"_s).toString(), name + notes);
        const auto nul =
            database.runBlocking<int>(Actor::system(), hitRateLimit(u"a"_s + QChar(0) + u"b"_s));
        QCOMPARE(nul.error().code, ErrorCode::ValidationError);
    }

    void mistakesOfTheProgramAreErrors()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const auto run = [&](const Binds &binds) {
            return database
                .runBlocking<int>(
                    Actor::system(),
                    [binds](Transaction &t) { return t.exec(Query::auth_touch_sign_in, binds); })
                .error();
        };
        QTest::ignoreMessage(QtCriticalMsg, "auth_touch_sign_in: nothing bound to :now");
        QCOMPARE(run({{u":user"_s, bind(QUuid::createUuid())}}).internal,
                 u"auth_touch_sign_in: nothing bound to :now"_s);
        QTest::ignoreMessage(QtCriticalMsg, "auth_touch_sign_in: no placeholder :nwo");
        QCOMPARE(run({{u":nwo"_s, bind(1)}}).internal,
                 u"auth_touch_sign_in: no placeholder :nwo"_s);
        QTest::ignoreMessage(QtWarningMsg, "auth_touch_sign_in: 22P02");
        QCOMPARE(
            run({{u":user"_s, bind(u"secret"_s)}, {u":now"_s, bind(u"2026-01-01"_s)}}).internal,
            u"auth_touch_sign_in: 22P02"_s);
        QTest::ignoreMessage(QtCriticalMsg, "exception: oops");
        const auto thrown =
            database.runBlocking<int>(Actor::system(), [](Transaction &) -> Result<int> {
                throw std::runtime_error("oops");
            });
        QCOMPARE(thrown.error().code, ErrorCode::InternalError);
        QTest::ignoreMessage(QtCriticalMsg, "a job of the pool may not wait for another one");
        const auto inner = database.runBlocking<int>(Actor::system(), [&](Transaction &) {
            return database.runBlocking<int>(Actor::system(), insertLocation(u"inner"_s));
        });
        QCOMPARE(inner.error().code, ErrorCode::InternalError);
    }

    void singleReadsOnlyRead()
    {
        test::TestDatabase db;
        const UserId ada = db.makeUser(u"mentee"_s, u"Ada"_s);
        Database database(db.appConfig(1));
        const auto as = [&](const Actor &actor, const Database::Work<int> &work) {
            std::promise<Result<int>> promise;
            database.run<int>(
                actor, work, [&](Result<int> result) { promise.set_value(std::move(result)); },
                Isolation::SingleReads);
            return promise.get_future().get();
        };
        // Each query runs with the actor's rights, also the second one …
        const auto state = [&](Transaction &transaction) -> Result<int> {
            const auto row =
                transaction.row(Query::auth_select_session_state,
                                {{u":session"_s, bind(ada.value)}, {u":user"_s, bind(ada)}});
            if (!row)
                return row.error();
            return row->has_value() ? 1 : 0;
        };
        const auto twice = [&](Transaction &transaction) -> Result<int> {
            const auto first = state(transaction);
            const auto second = state(transaction);
            return first && second ? Result<int>(*first + *second)
                                   : Result<int>(ErrorCode::InternalError);
        };
        QCOMPARE(*as(Actor{ada, u"mentee"_s, {}}, twice), 2);
        QCOMPARE(*as(Actor::anonymous(), twice), 0);
        // … and nothing that needs more than that goes through.
        QTest::ignoreMessage(QtCriticalMsg, "demo_insert_locations writes; this caller only reads");
        QVERIFY(!as(Actor::system(), insertLocation(u"No"_s)).ok());
        QTest::ignoreMessage(QtCriticalMsg,
                             "a savepoint needs a transaction; this caller only reads");
        QVERIFY(!as(Actor::system(), [&](Transaction &transaction) {
                     return transaction.nested([&] { return countLocations(transaction); });
                 }).ok());
        QVERIFY(!as(Actor{ada, u"mentee"_s, {}}, [&](Transaction &transaction) {
                     return withSystemRights(transaction, u"mentee"_s,
                                             [&] { return countLocations(transaction); });
                 }).ok());
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 0);
    }

    void whatPrecedesIsCheckedFirst_data()
    {
        QTest::addColumn<bool>("single");
        QTest::newRow("transaction") << false;
        QTest::newRow("single reads") << true;
    }
    void whatPrecedesIsCheckedFirst()
    {
        QFETCH(bool, single);
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const auto ask = [&](bool agrees, bool asks) {
            std::promise<Result<int>> promise;
            int checks = 0;
            database.run<int>(
                Actor::system(),
                [&](Transaction &transaction) -> Result<int> {
                    const auto queued = transaction.precede(
                        Query::demo_count_users, {},
                        [&](const std::optional<Row> &row) -> Result<void> {
                            checks += row ? 1 : 0;
                            return agrees ? Result<void>() : Result<void>(ErrorCode::SessionEnded);
                        });
                    if (!queued)
                        return queued.error();
                    return asks ? countLocations(transaction) : Result<int>(7);
                },
                [&](Result<int> result) { promise.set_value(std::move(result)); },
                single ? Isolation::SingleReads : Isolation::Transaction);
            const auto result = promise.get_future().get();
            return std::pair(result.ok() ? ErrorCode::NotFound : result.error().code, checks);
        };
        QVERIFY(ask(true, true) == std::pair(ErrorCode::NotFound, 1)); // NotFound: no error
        QVERIFY(ask(false, true) == std::pair(ErrorCode::SessionEnded, 1));
        // Also when the work itself asks nothing.
        QVERIFY(ask(false, false) == std::pair(ErrorCode::SessionEnded, 1));
        QVERIFY(ask(true, false) == std::pair(ErrorCode::NotFound, 1));
        // What failed in one round trip is named, and the connection goes on.
        QTest::ignoreMessage(QtWarningMsg, "auth_select_session_state: 22P02");
        const auto broken =
            database.runBlocking<int>(Actor::system(), [](Transaction &transaction) -> Result<int> {
                const auto row =
                    transaction.row(Query::auth_select_session_state,
                                    {{u":session"_s, bind(u"x"_s)}, {u":user"_s, bind(u"y"_s)}});
                return row ? Result<int>(0) : Result<int>(row.error());
            });
        QCOMPARE(broken.error().internal, u"auth_select_session_state: 22P02"_s);
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 0);
    }

    void whatFailsIsRolledBack()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const auto refused =
            database.runBlocking<int>(Actor::system(), [](Transaction &transaction) -> Result<int> {
                if (auto done = transaction.exec(Query::demo_insert_locations, location(u"Room"_s));
                    !done)
                    return done;
                return ErrorCode::TierRestricted;
            });
        QCOMPARE(refused.error().code, ErrorCode::TierRestricted);
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 0);

        // A failure that the work does not hand on can't be committed.
        const auto swallowed =
            database.runBlocking<int>(Actor::system(), [](Transaction &transaction) -> Result<int> {
                (void)transaction.exec(Query::demo_insert_locations, location(u"Room"_s));
                (void)transaction.exec(Query::demo_insert_locations, location(u"room"_s));
                return 1;
            });
        QVERIFY(!swallowed.ok());
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 0);
    }

    void nestedWorkFailsAlone()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const auto result =
            database.runBlocking<int>(Actor::system(), [](Transaction &transaction) -> Result<int> {
                const auto insert = [&](const QString &name) {
                    return [&transaction, name] {
                        return transaction.exec(Query::demo_insert_locations, location(name));
                    };
                };
                if (auto first = transaction.nested(insert(u"Room"_s)); !first)
                    return first;
                const auto second = transaction.nested(insert(u"ROOM"_s));
                if (second.ok() ||
                    second.error().message != u"There is a location with this name already."_s)
                    return ErrorCode::BadRequest;
                return transaction.nested(insert(u"Other"_s));
            });
        QVERIFY(result.ok());
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 2);
    }

    void deadlocksAreRunAgain()
    {
        test::TestDatabase db;
        // Only a superuser shortens how long PostgreSQL waits before it looks for a deadlock.
        test::RawConnection(db.adminConfig())
            .exec(u"ALTER DATABASE %1 SET deadlock_timeout = '20ms'"_s.arg(db.name()));
        const UserId a = db.makeUser(u"mentee"_s);
        const UserId b = db.makeUser(u"mentee"_s);
        Database database(db.appConfig(2));
        std::barrier meet(2);
        std::atomic<int> runs = 0;
        const QDateTime later(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC);
        const auto both = [&](const UserId &first, const UserId &second) {
            auto waited = std::make_shared<bool>(false);
            return [&, first, second, waited](Transaction &transaction) -> Result<int> {
                ++runs;
                auto done = transaction.exec(Query::auth_touch_sign_in,
                                             {{u":user"_s, bind(first)}, {u":now"_s, bind(later)}});
                if (!done)
                    return done;
                if (!*waited) {
                    *waited = true;
                    meet.arrive_and_wait();
                }
                return transaction.exec(Query::auth_touch_sign_in,
                                        {{u":user"_s, bind(second)}, {u":now"_s, bind(later)}});
            };
        };
        auto other = std::async(std::launch::async, [&] {
            return database.runBlocking<int>(Actor::system(), both(b, a));
        });
        const auto mine = database.runBlocking<int>(Actor::system(), both(a, b));
        QVERIFY(mine.ok());
        QVERIFY(other.get().ok());
        QVERIFY(runs >= 3);
    }

    void aSlowStatementEndsAsUnavailable()
    {
        test::TestDatabase db;
        const UserId user = db.makeUser(u"mentee"_s);
        test::RawConnection blocker(db.ownerConfig());
        QVERIFY(blocker.exec(u"BEGIN"_s));
        QVERIFY(blocker.exec(u"SELECT 1 FROM users FOR UPDATE"_s));
        auto config = db.appConfig(1);
        config.statementTimeoutMs = 1000;
        Database database(config);
        const auto touch = [&](Transaction &transaction) {
            return transaction.exec(
                Query::auth_touch_sign_in,
                {{u":user"_s, bind(user)},
                 {u":now"_s, bind(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC))}});
        };
        const auto slow = database.runBlocking<int>(Actor::system(), touch);
        QCOMPARE(slow.error().code, ErrorCode::ServiceUnavailable);
        QVERIFY(slow.error().retryAfterSeconds.value_or(0) > 0);
        QVERIFY(blocker.exec(u"ROLLBACK"_s));
        QVERIFY(database.runBlocking<int>(Actor::system(), touch).ok());
    }

    void aKilledConnectionIsReplacedUnseen()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        QVERIFY(database.runBlocking<int>(Actor::system(), insertLocation(u"Before"_s)).ok());
        test::killConnections(db.adminConfig(), db.name());
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 1);

        // In the middle of a transaction nothing is committed yet, so it runs once more.
        int runs = 0;
        const auto killed = database.runBlocking<int>(
            Actor::system(), [&](Transaction &transaction) -> Result<int> {
                auto first = transaction.exec(Query::demo_insert_locations, location(u"Middle"_s));
                if (!first)
                    return first;
                if (++runs == 1)
                    test::killConnections(db.adminConfig(), db.name());
                return countLocations(transaction);
            });
        QVERIFY2(killed.ok(), qPrintable(killed ? QString() : killed.error().internal));
        QCOMPARE(runs, 2);
        QCOMPARE(*killed, 2);
    }

    void aDatabaseThatIsGoneIsUnavailableUntilItIsBack()
    {
        test::TestDatabase db;
        Database database(db.appConfig(2));
        QVERIFY(database.runBlocking<int>(Actor::system(), insertLocation(u"Before"_s)).ok());
        storage::ConnectionConfig elsewhere = db.adminConfig();
        elsewhere.database = u"postgres"_s;
        test::RawConnection admin(elsewhere);
        QVERIFY(admin.exec(u"ALTER DATABASE %1 ALLOW_CONNECTIONS false"_s.arg(db.name())));
        test::killConnections(db.adminConfig(), db.name());
        for (int i = 0; i < 5; ++i) {
            const auto gone = database.runBlocking<int>(Actor::system(), countLocations);
            QCOMPARE(gone.error().code, ErrorCode::ServiceUnavailable);
            QVERIFY(gone.error().retryAfterSeconds.value_or(0) > 0);
        }
        QVERIFY(admin.exec(u"ALTER DATABASE %1 ALLOW_CONNECTIONS true"_s.arg(db.name())));
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 1);
    }

    void postgresStopsAndComesBack()
    {
        test::TestDatabase db;
        Database database(db.appConfig(2));
        QVERIFY(database.runBlocking<int>(Actor::system(), insertLocation(u"Before"_s)).ok());
        test::TestDatabase::stopPostgres();
        const auto gone = database.runBlocking<int>(Actor::system(), countLocations);
        test::TestDatabase::startPostgres();
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().code, ErrorCode::ServiceUnavailable);
        QCOMPARE(*database.runBlocking<int>(Actor::system(), countLocations), 1);
    }

    void aChangedResultTypeIsPreparedAgain()
    {
        test::TestDatabase db;
        Database database(db.appConfig(1));
        const auto hit = [](Transaction &transaction) -> Result<int> {
            const auto row =
                transaction.row(Query::auth_hit_rate_limit, {{u":bucket"_s, bind(u"bucket"_s)},
                                                             {u":expires"_s, bind(made.addDays(1))},
                                                             {u":now"_s, bind(made)}});
            if (!row)
                return row.error();
            return (*row)->integer("hits"_L1);
        };
        const auto before = database.runBlocking<int>(Actor::system(), hit);
        QVERIFY(before.ok());
        QCOMPARE(*before, 1);
        db.exec(u"ALTER TABLE rate_limits ALTER COLUMN hits TYPE bigint"_s);
        const auto after = database.runBlocking<int>(Actor::system(), hit);
        QVERIFY2(after.ok(), qPrintable(after ? QString() : after.error().internal));
        QCOMPARE(*after, 2);
    }

    void aFullQueueTurnsAway()
    {
        test::TestDatabase db;
        auto config = db.appConfig(1);
        config.queueLimit = 1;
        Database database(config);
        std::promise<void> started;
        std::promise<void> release;
        std::promise<Result<int>> first;
        std::promise<Result<int>> second;
        database.run<int>(
            Actor::system(),
            [&](Transaction &transaction) {
                started.set_value();
                release.get_future().wait();
                return countLocations(transaction);
            },
            [&](Result<int> result) { first.set_value(std::move(result)); });
        started.get_future().wait();
        database.run<int>(Actor::system(), countLocations,
                          [&](Result<int> result) { second.set_value(std::move(result)); });
        std::optional<Result<int>> third;
        database.run<int>(Actor::system(), countLocations,
                          [&](Result<int> result) { third.emplace(std::move(result)); });
        QVERIFY(third.has_value());
        QCOMPARE(third->error().code, ErrorCode::ServiceUnavailable);
        QCOMPARE(third->error().retryAfterSeconds, std::optional(1));
        QCOMPARE(database.stats().queued, 1);
        QCOMPARE(database.stats().busy, 1);
        QCOMPARE(database.stats().rejected, quint64(1));
        release.set_value();
        QVERIFY(first.get_future().get().ok());
        QVERIFY(second.get_future().get().ok());
        QTRY_COMPARE(database.stats().busy, 0);
    }

    void theEndAnswersWhatWaits()
    {
        test::TestDatabase db;
        std::promise<void> started;
        std::promise<void> release;
        std::promise<Result<int>> running;
        std::promise<Result<int>> waiting;
        auto waitingResult = waiting.get_future();
        {
            auto database = std::make_unique<Database>(db.appConfig(1));
            database->run<int>(
                Actor::system(),
                [&](Transaction &transaction) {
                    started.set_value();
                    release.get_future().wait();
                    return transaction.exec(Query::demo_insert_locations, location(u"Last"_s));
                },
                [&](Result<int> result) { running.set_value(std::move(result)); });
            started.get_future().wait();
            database->run<int>(Actor::system(), countLocations,
                               [&](Result<int> result) { waiting.set_value(std::move(result)); });
            auto ending = std::async(std::launch::async, [&] { database.reset(); });
            QCOMPARE(waitingResult.get().error().code, ErrorCode::ServiceUnavailable);
            release.set_value();
        }
        QVERIFY(running.get_future().get().ok());
        QCOMPARE(db.scalar(u"SELECT count(*) FROM locations"_s).toInt(), 1);
    }
};

OH_TEST(TstDatabase)
#include "tst_database.moc"
