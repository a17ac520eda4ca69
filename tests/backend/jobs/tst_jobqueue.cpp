// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <stdexcept>
#include <thread>

using namespace oh;
using namespace oh::test;
using storage::Actor;
using storage::Transaction;

/// What the queue promises, whoever works on it.
class TstJobQueue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<storage::Database> pool;

    QVariant ofJob(const JobId &id, const QString &column)
    {
        return db->scalar(u"SELECT %1 FROM jobs WHERE id = ?"_s.arg(column), {id.value});
    }
    QString status(const JobId &id) { return ofJob(id, u"status"_s).toString(); }

    Result<std::optional<jobs::ClaimedJob>> claim(const QString &worker, const QString &kind,
                                                  int leaseSeconds = 60)
    {
        return pool->runBlocking<std::optional<jobs::ClaimedJob>>(
            Actor::system(), [&](Transaction &tx) {
                return jobs::claimNext(tx, {kind}, worker, clock->now(),
                                       clock->now().addSecs(leaseSeconds));
            });
    }

private Q_SLOTS:
    void initTestCase() { db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { db.reset(); }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        pool = std::make_unique<storage::Database>(db->appConfig(4));
    }
    void cleanup()
    {
        pool.reset();
        db->clear();
    }

    void theJobIsThereWithItsCauseOnly()
    {
        const UserId mentee = db->makeUser(u"mentee"_s);
        const Actor actor{mentee, u"mentee"_s, {}};
        const auto undone = pool->runBlocking<JobId>(actor, [&](Transaction &tx) -> Result<JobId> {
            auto entered = jobs::enqueue(tx, numbered(u"sample"_s, 1), clock->now());
            if (!entered)
                return entered;
            return Error(ErrorCode::SlotUnavailable);
        });
        QCOMPARE(undone.error().code, ErrorCode::SlotUnavailable);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs"_s).toInt(), 0);

        const auto done = pool->runBlocking<JobId>(actor, [&](Transaction &tx) {
            return jobs::enqueue(tx, numbered(u"sample"_s, 1), clock->now());
        });
        QVERIFY(done);
        QCOMPARE(ofJob(*done, u"created_by"_s).toUuid(), mentee.value);
        QCOMPARE(ofJob(*done, u"payload->>'number'"_s).toString(), u"1"_s);
        QCOMPARE(done->toString().at(14), u'7');

        const auto nobody = pool->runBlocking<JobId>(Actor::anonymous(), [&](Transaction &tx) {
            return jobs::enqueue(tx, numbered(u"sample"_s, 1), clock->now());
        });
        QCOMPARE(nobody.error().code, ErrorCode::Forbidden);
    }

    void aKeyIsThereOnce()
    {
        const auto keyed = [&](const QString &key, int number) {
            jobs::NewJob job = numbered(u"sample"_s, number);
            job.uniqueKey = key;
            return enterJob(*pool, clock->now(), job);
        };
        const JobId first = keyed(u"a"_s, 1);
        QVERIFY(!first.isNull());
        QCOMPARE(keyed(u"a"_s, 2), first);
        QCOMPARE(ofJob(first, u"payload->>'number'"_s).toString(), u"1"_s);
        QVERIFY(keyed(u"b"_s, 3) != first);
        QVERIFY(keyed({}, 4) != keyed({}, 4));

        db->exec(u"UPDATE jobs SET priority = 1 WHERE id = ?"_s, {first.value});
        // Also while it runs; and not any more once it is over, whichever way.
        const auto running = claim(u"w"_s, u"sample"_s);
        QCOMPARE((*running)->id, first);
        QCOMPARE(keyed(u"a"_s, 5), first);
        QVERIFY(*pool->runBlocking<bool>(Actor::system(), [&](Transaction &tx) {
            return jobs::markDone(tx, **running, clock->now());
        }));
        const JobId second = keyed(u"a"_s, 6);
        QVERIFY(second != first);
        db->exec(u"UPDATE jobs SET status = 'dead', finished_at = now() WHERE id = ?"_s,
                 {second.value});
        QVERIFY(keyed(u"a"_s, 7) != second);
    }

    void aKeyIsThereOnceHoweverManyEnterIt()
    {
        QList<JobId> entered(16);
        std::vector<std::thread> threads;
        for (qsizetype i = 0; i < entered.size(); ++i) {
            JobId &mine = entered[i];
            threads.emplace_back([this, &mine] {
                mine = enterJob(*pool, clock->now(), {.kind = u"sample"_s, .uniqueKey = u"k"_s});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(!entered.first().isNull());
        for (const JobId &id : std::as_const(entered))
            QCOMPARE(id, entered.first());
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs"_s).toInt(), 1);
    }

    void urgentGoesFirstThenOld()
    {
        QStringList order;
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::inTransaction<Numbered>([&](Transaction &, const Numbered &payload,
                                                             const jobs::JobRun &) -> Result<void> {
                  order.append(QString::number(payload.number));
                  return {};
              })}});
        const auto enter = [&](int number, int priority, int secondsAgo) {
            jobs::NewJob job = numbered(u"sample"_s, number);
            job.priority = priority;
            job.runAt = clock->now().addSecs(-secondsAgo);
            QVERIFY(!enterJob(*pool, clock->now(), job).isNull());
        };
        enter(1, 0, 10);
        enter(2, 0, 30);
        enter(3, 5, 1);
        enter(4, -5, 100);
        enter(5, 5, 2);
        enter(6, 9, -60); // not due yet
        QCOMPARE(*server.runner->runPending(), 5);
        QCOMPARE(order.join(u' '), u"5 3 2 1 4"_s);
        clock->advanceSecs(60);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(order.last(), u"6"_s);
    }

    void unknownKindsAreLeftToOthers()
    {
        JobServer server(*db, *clock, {});
        const JobId id = enterJob(*pool, clock->now(), numbered(u"of_a_newer_server"_s, 1));
        QCOMPARE(*server.runner->runPending(), 0);
        QCOMPARE(status(id), u"queued"_s);
        QCOMPARE(ofJob(id, u"attempts"_s).toInt(), 0);
    }

    void failuresComeBackLaterAndDieInTheEnd()
    {
        int calls = 0;
        QList<int> attempts;
        jobs::JobRunnerOptions options;
        options.retry = {10, 3600, 0.2};
        JobServer server(
            *db, *clock,
            {{u"sample"_s,
              jobs::inTransaction<Numbered>(
                  [&](Transaction &tx, const Numbered &, const jobs::JobRun &run) -> Result<void> {
                      ++calls;
                      attempts.append(run.attempt);
                      // Undone with the failure.
                      const auto trace = jobs::enqueue(tx, {.kind = u"trace"_s}, run.now);
                      if (!trace)
                          return trace.error();
                      Error error(ErrorCode::NotFound);
                      error.internal = u"the thing is gone"_s;
                      return error;
                  })}},
            {}, options);
        jobs::NewJob job = numbered(u"sample"_s, 1);
        job.maxAttempts = 3;
        const JobId id = enterJob(*pool, clock->now(), job);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(status(id), u"queued"_s);
        QCOMPARE(ofJob(id, u"last_error"_s).toString(), u"NOT_FOUND: the thing is gone"_s);
        QCOMPARE(ofJob(id, u"extract(epoch FROM run_at)::bigint"_s).toLongLong(),
                 monday.addSecs(10).toSecsSinceEpoch());
        clock->advanceSecs(9);
        QCOMPARE(*server.runner->runPending(), 0);
        clock->advanceSecs(1);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(calls, 2);
        clock->advanceSecs(20);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(status(id), u"dead"_s);
        QCOMPARE(ofJob(id, u"attempts"_s).toInt(), 3);
        clock->advanceSecs(86400);
        QCOMPARE(*server.runner->runPending(), 0);
        QCOMPARE(attempts, QList<int>({1, 2, 3}));
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs WHERE kind = 'trace'"_s).toInt(), 0);
        QVERIFY(server.runner->metricsText().contains("officehours_jobs{status=\"dead\"} 1\n"));
        QVERIFY(server.runner->metricsText().contains(
            "officehours_job_runs_total{kind=\"sample\",result=\"failed\"} 2\n"));
        QVERIFY(server.runner->metricsText().contains(
            "officehours_job_seconds_count{kind=\"sample\"} 3\n"));
    }

    void whatCannotSucceedDiesAtOnce()
    {
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::inTransaction<Numbered>(
                               [](Transaction &, const Numbered &,
                                  const jobs::JobRun &) -> Result<void> { return {}; })}});
        const JobId id =
            enterJob(*pool, clock->now(), {.kind = u"sample"_s, .payload = {{u"nmuber"_s, 1}}});
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(status(id), u"dead"_s);
        QVERIFY(ofJob(id, u"last_error"_s).toString().contains(u"Numbered"_s));
    }

    void anExceptionIsAFailure()
    {
        JobServer server(
            *db, *clock,
            {{u"sample"_s,
              jobs::outside<Numbered>([](const Numbered &, const jobs::JobRun &) -> Result<void> {
                  throw std::runtime_error("boom");
              })}});
        const JobId id = enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(status(id), u"queued"_s);
        QVERIFY(ofJob(id, u"last_error"_s).toString().contains(u"boom"_s));
    }

    void aLeaseThatEndedLetsOthersIn()
    {
        int calls = 0;
        JobServer server(*db, *clock,
                         {{u"sample"_s, jobs::inTransaction<Numbered>(
                                            [&](Transaction &, const Numbered &,
                                                const jobs::JobRun &run) -> Result<void> {
                                                calls += run.attempt;
                                                return {};
                                            })}});
        const JobId id = enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        const auto lost = claim(u"crashed"_s, u"sample"_s, 60);
        QCOMPARE((*lost)->id, id);
        clock->advanceSecs(59);
        QCOMPARE(*server.runner->runPending(), 0);
        clock->advanceSecs(1);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(calls, 2); // once, as the second attempt
        QCOMPARE(status(id), u"done"_s);
        // The first worker was only asleep: it has no say any more.
        for (const auto mark : {0, 1, 2}) {
            const auto late = pool->runBlocking<bool>(Actor::system(), [&](Transaction &tx) {
                return mark == 0   ? jobs::markDone(tx, **lost, clock->now())
                       : mark == 1 ? jobs::markFailed(tx, **lost, clock->now(), u"late"_s)
                                   : jobs::giveBack(tx, **lost, clock->now());
            });
            QVERIFY(late);
            QVERIFY(!*late);
        }
        QCOMPARE(status(id), u"done"_s);
    }

    void aJobThatKillsItsWorkersIsGivenUp()
    {
        JobServer server(*db, *clock, {});
        jobs::NewJob job = numbered(u"sample"_s, 1);
        job.maxAttempts = 2;
        const JobId id = enterJob(*pool, clock->now(), job);
        for (int i = 0; i < 2; ++i) {
            QVERIFY((*claim(u"crashing"_s, u"sample"_s)).has_value());
            clock->advanceSecs(61);
            QVERIFY(server.runner->runPending());
        }
        QCOMPARE(status(id), u"dead"_s);
        QVERIFY(!(*claim(u"crashing"_s, u"sample"_s)).has_value());
    }

    void theOnlyServerTakesUpItsOwnAtOnce()
    {
        const JobId id = enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        QVERIFY((*claim(u"my last life"_s, u"sample"_s, 3600)).has_value());
        jobs::JobRunnerOptions options;
        options.onlyRunner = true;
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::inTransaction<Numbered>(
                               [](Transaction &, const Numbered &,
                                  const jobs::JobRun &) -> Result<void> { return {}; })}},
            {}, options);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(status(id), u"done"_s);
    }

    void theConnectionGoesInTheMiddleOfAJob()
    {
        int calls = 0;
        JobServer server(
            *db, *clock,
            {{u"sample"_s,
              jobs::inTransaction<Numbered>(
                  [&](Transaction &tx, const Numbered &, const jobs::JobRun &run) -> Result<void> {
                      if (++calls == 1) {
                          RawConnection admin(db->adminConfig());
                          admin.exec(u"SELECT pg_terminate_backend(pid, 5000) FROM "
                                     "pg_stat_activity WHERE usename = "
                                     "'officehours_app'"_s);
                      }
                      const auto trace = jobs::enqueue(tx, {.kind = u"trace"_s}, run.now);
                      if (!trace)
                          return trace.error();
                      return {};
                  })}});
        const JobId id = enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        QVERIFY(server.runner->runPending());
        QCOMPARE(calls, 2);
        QCOMPARE(status(id), u"done"_s);
        QCOMPARE(ofJob(id, u"attempts"_s).toInt(), 1);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs WHERE kind = 'trace'"_s).toInt(), 1);
    }
};

OH_TEST(TstJobQueue)
#include "tst_jobqueue.moc"
