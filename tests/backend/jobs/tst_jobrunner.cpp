// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace oh;
using namespace oh::test;
using storage::Actor;
using storage::Transaction;

/// The runner's threads: several processes on one database, crashes and the end of the server.
class TstJobRunner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<storage::Database> pool;

    int count(const QString &condition)
    {
        return db->scalar(u"SELECT count(*) FROM jobs WHERE "_s + condition).toInt();
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

    /// 200 jobs, 4 servers with 2 workers each: every job is done once, in the database and
    /// outside.
    void manyServersDoEachJobOnce()
    {
        constexpr int jobCount = 200;
        std::array<std::atomic<int>, jobCount> inside{};
        std::array<std::atomic<int>, jobCount> outside{};
        const jobs::JobHandlers handlers{
            {u"inside"_s,
             jobs::inTransaction<Numbered>([&](Transaction &tx, const Numbered &payload,
                                               const jobs::JobRun &run) -> Result<void> {
                 ++inside[std::size_t(payload.number)];
                 const auto trace = jobs::enqueue(
                     tx, {.kind = u"trace"_s, .payload = {{u"number"_s, payload.number}}}, run.now);
                 if (!trace)
                     return trace.error();
                 return {};
             })},
            {u"outside"_s,
             jobs::outside<Numbered>([&](const Numbered &payload, const jobs::JobRun &) {
                 ++outside[std::size_t(payload.number)];
                 return Result<void>();
             })}};
        for (int i = 0; i < jobCount; ++i) {
            enterJob(*pool, clock->now(), numbered(u"inside"_s, i));
            enterJob(*pool, clock->now(), numbered(u"outside"_s, i));
        }
        {
            std::vector<std::unique_ptr<JobServer>> servers;
            for (int i = 0; i < 4; ++i)
                servers.push_back(std::make_unique<JobServer>(*db, *clock, handlers));
            for (const auto &server : servers)
                server->runner->start();
            QTRY_COMPARE_WITH_TIMEOUT(count(u"status = 'done'"_s), 2 * jobCount, 60000);
        }
        for (int i = 0; i < jobCount; ++i) {
            QCOMPARE(inside[std::size_t(i)].load(), 1);
            QCOMPARE(outside[std::size_t(i)].load(), 1);
        }
        QCOMPARE(count(u"kind = 'trace'"_s), jobCount);
        QCOMPARE(db->scalar(u"SELECT count(DISTINCT payload->>'number') FROM jobs WHERE kind = "
                            "'trace'"_s)
                     .toInt(),
                 jobCount);
        QCOMPARE(count(u"attempts <> 1 AND kind <> 'trace'"_s), 0);
    }

    void workIsNoticedWithoutWaiting()
    {
        std::atomic<int> calls{0};
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::outside<Numbered>([&](const Numbered &, const jobs::JobRun &) {
                  ++calls;
                  return Result<void>();
              })}});
        server.runner->start();
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        QTRY_COMPARE(calls.load(), 1);
        const quint64 before = jobs::workCounter();
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 2));
        QVERIFY(jobs::workCounter() > before);
        server.runner->wake();
        QTRY_COMPARE(calls.load(), 2);
    }

    void theLeaseIsKeptUpWhileTheWorkGoesOn()
    {
        QSemaphore begun;
        QSemaphore go;
        std::atomic<int> calls{0};
        const jobs::JobHandlers handlers{
            {u"sample"_s, jobs::outside<Numbered>([&](const Numbered &, const jobs::JobRun &) {
                 ++calls;
                 begun.release();
                 go.acquire();
                 return Result<void>();
             })}};
        jobs::JobRunnerOptions options;
        options.leaseSeconds = 1; // renewed at every look
        JobServer busy(*db, *clock, handlers, {}, options);
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        busy.runner->start();
        begun.acquire();
        for (int i = 0; i < 5; ++i) {
            clock->advanceSecs(3600);
            QTRY_VERIFY(
                db->scalar(u"SELECT locked_until > ?::timestamptz FROM jobs"_s, {clock->now()})
                    .toBool());
        }
        QCOMPARE(count(u"status = 'running' AND attempts = 1"_s), 1);
        go.release();
        QTRY_COMPARE(count(u"status = 'done'"_s), 1);
        QCOMPARE(calls.load(), 1);
    }

    void aTransactionUnderWayIsNotTakenUpByOthers()
    {
        QSemaphore begun;
        QSemaphore go;
        std::atomic<int> calls{0};
        const jobs::JobHandlers handlers{
            {u"sample"_s, jobs::inTransaction<Numbered>(
                              [&](Transaction &, const Numbered &, const jobs::JobRun &) {
                                  ++calls;
                                  begun.release();
                                  go.acquire();
                                  return Result<void>();
                              })}};
        JobServer slow(*db, *clock, handlers);
        JobServer other(*db, *clock, handlers);
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        slow.runner->start();
        begun.acquire();
        // Far beyond any lease: its row is locked, and that is what counts.
        clock->advanceSecs(86400);
        QCOMPARE(*other.runner->runPending(), 0);
        go.release();
        QTRY_COMPARE(count(u"status = 'done'"_s), 1);
        QCOMPARE(*other.runner->runPending(), 0);
        QCOMPARE(calls.load(), 1);
    }

    void stoppingLetsTheJobUnderWayFinish()
    {
        QSemaphore begun;
        QSemaphore go;
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::inTransaction<Numbered>(
                               [&](Transaction &, const Numbered &, const jobs::JobRun &) {
                                   begun.release();
                                   go.acquire();
                                   return Result<void>();
                               })}});
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        server.runner->start();
        begun.acquire();
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 2));
        std::thread stopper([&] { server.runner->stop(); });
        go.release(2);
        stopper.join();
        // The first is done; the second was done, or nobody has touched it.
        QCOMPARE(count(u"status = 'done' AND payload->>'number' = '1'"_s), 1);
        QCOMPARE(count(u"status = 'running'"_s), 0);
        QCOMPARE(count(u"status = 'queued' AND attempts <> 0"_s), 0);
    }

    void longWorkGivesItselfBack()
    {
        QSemaphore begun;
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::outside<Numbered>(
                               [&](const Numbered &, const jobs::JobRun &run) -> Result<void> {
                                   begun.release();
                                   while (!run.stopping())
                                       std::this_thread::yield();
                                   return Error(ErrorCode::Canceled);
                               })}});
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        server.runner->start();
        begun.acquire();
        server.runner->stop();
        QCOMPARE(count(u"status = 'queued' AND attempts = 0 AND locked_by IS NULL"_s), 1);
        // And may be started again.
        server.runner->start();
        begun.acquire();
        server.runner->stop();
        QCOMPARE(count(u"status = 'queued' AND attempts = 0"_s), 1);
    }

    void goesOnWhenPostgresIsBack()
    {
        std::atomic<int> calls{0};
        std::atomic<int> turns{0};
        JobServer server(
            *db, *clock,
            {{u"sample"_s, jobs::inTransaction<Numbered>(
                               [&](Transaction &, const Numbered &, const jobs::JobRun &) {
                                   ++calls;
                                   return Result<void>();
                               })}},
            {{u"tick"_s, jobs::Timetable::every(std::chrono::seconds(60)), false,
              [&](Transaction &, const QDateTime &) -> Result<int> { return ++turns; }}});
        server.runner->start();
        QTRY_COMPARE(turns.load(), 1);
        enterJob(*pool, clock->now(), numbered(u"sample"_s, 1));
        QTRY_COMPARE(calls.load(), 1);
        TestDatabase::stopPostgres();
        clock->advanceSecs(60);
        TestDatabase::startPostgres();
        QTRY_COMPARE_WITH_TIMEOUT(turns.load(), 2, 20000);
        JobId second;
        const auto entered = [&] {
            if (second.isNull())
                second = enterJob(*pool, clock->now(), numbered(u"sample"_s, 2));
            return !second.isNull();
        };
        QTRY_VERIFY_WITH_TIMEOUT(entered(), 20000);
        QTRY_COMPARE(calls.load(), 2);
        server.runner->stop();
        // Its connection did not survive either.
        pool.reset();
        db = std::make_unique<TestDatabase>();
    }
};

OH_TEST(TstJobRunner)
#include "tst_jobrunner.moc"
