// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace oh;
using namespace oh::test;
using namespace std::chrono_literals;
using jobs::Timetable;
using storage::Actor;
using storage::Transaction;

/// Each due run once, however many servers there are, whatever they slept through.
class TstSchedule : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::atomic<int> turns{0};

    QList<jobs::PeriodicJob> definition(const Timetable &timetable, bool firstAtOnce = false,
                                        const QString &basis = {})
    {
        const auto work = [this](Transaction &tx, const QDateTime &now) {
            ++turns;
            return traced(tx, now);
        };
        return {{u"tick"_s, timetable, firstAtOnce, work, basis}};
    }
    static Result<int> traced(Transaction &tx, const QDateTime &now)
    {
        const auto entered = jobs::enqueue(tx, {.kind = u"trace"_s}, now);
        return entered ? Result<int>(1) : Result<int>(entered.error());
    }
    int traces() { return db->scalar(u"SELECT count(*) FROM jobs WHERE kind = 'trace'"_s).toInt(); }
    QString ofTick(const QString &column)
    {
        return db
            ->scalar(
                u"SELECT coalesce((%1)::text, '') FROM periodic_jobs WHERE name = 'tick'"_s.arg(
                    column))
            .toString();
    }
    QDateTime nextTick()
    {
        return QDateTime::fromSecsSinceEpoch(
            ofTick(u"extract(epoch FROM next_run_at)::bigint"_s).toLongLong(), Qt::UTC);
    }

private Q_SLOTS:
    void initTestCase() { db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { db.reset(); }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        turns = 0;
    }
    void cleanup() { db->clear(); }

    void followsItsTimetable()
    {
        JobServer server(*db, *clock, {}, definition(Timetable::every(60s)));
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(ofTick(u"runs"_s), u"1"_s);
        QCOMPARE(nextTick(), monday.addSecs(60));
        clock->advanceSecs(59);
        QCOMPARE(*server.runner->runPending(), 0);
        clock->advanceSecs(4);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(nextTick(), monday.addSecs(120));
        QCOMPARE(traces(), 2);
    }

    void aDailyOneWaitsForItsTime()
    {
        JobServer server(*db, *clock, {}, definition(Timetable::daily(QTime(12, 30))));
        QCOMPARE(*server.runner->runPending(), 0);
        clock->advanceSecs(1800);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(nextTick(), monday.addSecs(1800).addDays(1));
    }

    void severalServersShareEachRun()
    {
        constexpr int rounds = 25;
        std::vector<std::unique_ptr<storage::Database>> pools;
        for (int i = 0; i < 4; ++i)
            pools.push_back(std::make_unique<storage::Database>(db->appConfig(1)));
        const jobs::Schedule schedule(definition(Timetable::every(60s)));
        // All start together, too.
        for (const auto &pool : pools)
            QVERIFY(schedule.define(*pool, clock->now()));
        for (int round = 0; round < rounds; ++round) {
            std::atomic<int> done{0};
            std::vector<std::thread> threads;
            for (const auto &pool : pools) {
                storage::Database *mine = pool.get();
                threads.emplace_back([this, mine, &schedule, &done] {
                    const auto run = schedule.runNext(
                        *mine, [this] { return clock->now(); }, 0.5);
                    if (run && *run)
                        ++done;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(done.load(), 1);
            QCOMPARE(traces(), round + 1);
            clock->advanceSecs(60);
        }
        QCOMPARE(turns.load(), rounds);
    }

    void twoServersStartedTogetherDoItOnce()
    {
        JobServer left(*db, *clock, {}, definition(Timetable::every(60s), true));
        JobServer right(*db, *clock, {}, definition(Timetable::every(60s), true));
        left.runner->start();
        right.runner->start();
        for (int minute = 1; minute <= 5; ++minute) {
            QTRY_COMPARE(ofTick(u"runs"_s), QString::number(minute));
            clock->advanceSecs(60);
        }
        left.runner->stop();
        right.runner->stop();
        // The last advance may have been noticed or not.
        QVERIFY(turns == 5 || turns == 6);
        QCOMPARE(traces(), turns.load());
    }

    void whatWasMissedIsDoneOnceAtOnce()
    {
        {
            JobServer before(*db, *clock, {}, definition(Timetable::daily(QTime(11, 0))));
            QCOMPARE(*before.runner->runPending(), 0);
        }
        clock->advanceSecs(qint64(5) * 86400);
        JobServer left(*db, *clock, {}, definition(Timetable::daily(QTime(11, 0))));
        JobServer right(*db, *clock, {}, definition(Timetable::daily(QTime(11, 0))));
        const int total = *left.runner->runPending() + *right.runner->runPending();
        QCOMPARE(total, 1);
        QCOMPARE(turns.load(), 1);
        QCOMPARE(nextTick(), QDateTime(QDate(2026, 1, 11), QTime(11, 0), Qt::UTC));
    }

    void aRestartIsNoReasonToDoItAgain()
    {
        for (int i = 0; i < 3; ++i) {
            JobServer server(*db, *clock, {}, definition(Timetable::every(3600s)));
            QVERIFY(server.runner->runPending());
            clock->advanceSecs(60);
        }
        QCOMPARE(turns.load(), 1);
    }

    void someAreDoneAtTheVeryFirstStart()
    {
        const auto start = [this] {
            JobServer server(*db, *clock, {}, definition(Timetable::daily(QTime(3, 0)), true));
            return *server.runner->runPending();
        };
        const QDateTime night(QDate(2026, 1, 6), QTime(3, 0), Qt::UTC);
        QCOMPARE(start(), 1);
        QCOMPARE(start(), 0); // another server a moment later
        clock->advanceSecs(3600);
        QCOMPARE(start(), 0); // a restart, long after
        QCOMPARE(nextTick(), night);
        // Not there at its time, nor the night after: once, however many start then.
        clock->set(night.addDays(1).addSecs(7200));
        QCOMPARE(start() + start() + start(), 1);
        QCOMPARE(nextTick(), night.addDays(2));
        QCOMPARE(turns.load(), 2);
    }

    /// Somebody has configured another formula: what was calculated by the one before does not wait
    /// for the night.
    void withAnotherBasisItIsDoneAtOnceByOne()
    {
        const auto start = [this](const QString &basis) {
            return std::make_unique<JobServer>(
                *db, *clock, jobs::JobHandlers(),
                definition(Timetable::daily(QTime(3, 0)), false, basis));
        };
        QCOMPARE(*start(u"one"_s)->runner->runPending(), 0);
        clock->set(QDateTime(QDate(2026, 1, 6), QTime(3, 0), Qt::UTC));
        QCOMPARE(*start(u"one"_s)->runner->runPending(), 1);
        clock->advanceSecs(60);
        std::atomic<int> done{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, this] {
                storage::Database mine(db->appConfig(1));
                const jobs::Schedule schedule(
                    definition(Timetable::daily(QTime(3, 0)), false, u"two"_s));
                if (!schedule.define(mine, clock->now()))
                    return;
                const auto run = schedule.runNext(
                    mine, [this] { return clock->now(); }, 0.5);
                done += run && *run ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(done.load(), 1);
        QCOMPARE(turns.load(), 2);
        clock->advanceSecs(3600);
        QCOMPARE(*start(u"two"_s)->runner->runPending(), 0);
        QCOMPARE(nextTick(), QDateTime(QDate(2026, 1, 7), QTime(3, 0), Qt::UTC));
    }

    /// Whoever starts again does not press harder than the rules of trying again do.
    void aRestartDoesNotHurryWhatFailed()
    {
        const QList<jobs::PeriodicJob> broken{
            {u"tick"_s, Timetable::daily(QTime(3, 0)), true,
             [this](Transaction &, const QDateTime &) -> Result<int> {
                 ++turns;
                 return Error(ErrorCode::InternalError);
             }}};
        for (int i = 0; i < 3; ++i) {
            JobServer server(*db, *clock, {}, broken);
            QVERIFY(server.runner->runPending());
        }
        QCOMPARE(turns.load(), 1);
        QCOMPARE(nextTick(), monday.addSecs(60));
    }

    void aShorterIntervalCountsAtOnce()
    {
        {
            JobServer old(*db, *clock, {}, definition(Timetable::every(86400s)));
            QCOMPARE(*old.runner->runPending(), 1);
        }
        JobServer server(*db, *clock, {}, definition(Timetable::every(60s)));
        QCOMPARE(*server.runner->runPending(), 0);
        QCOMPARE(nextTick(), monday.addSecs(60));
    }

    void aFailureIsUndoneNotedAndTriedAgain()
    {
        bool broken = true;
        JobServer server(*db, *clock, {},
                         {{u"tick"_s, Timetable::daily(QTime(12, 0)), true,
                           [&](Transaction &tx, const QDateTime &now) -> Result<int> {
                               auto done = traced(tx, now);
                               if (!done || !broken)
                                   return done;
                               Error error(ErrorCode::InternalError);
                               error.internal = u"no luck"_s;
                               return error;
                           }}});
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(traces(), 0);
        QCOMPARE(ofTick(u"last_error"_s), u"INTERNAL_ERROR: no luck"_s);
        QCOMPARE(ofTick(u"runs"_s), u"0"_s);
        QCOMPARE(nextTick(), monday.addSecs(60));
        clock->advanceSecs(60);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(ofTick(u"failures"_s), u"2"_s);
        QCOMPARE(nextTick(), monday.addSecs(60 + 120));
        broken = false;
        clock->advanceSecs(120);
        QCOMPARE(*server.runner->runPending(), 1);
        QCOMPARE(ofTick(u"last_error"_s), QString());
        QCOMPARE(ofTick(u"failures"_s), u"0"_s);
        QCOMPARE(traces(), 1);
        QCOMPARE(nextTick(), monday.addDays(1));
        QVERIFY(server.runner->metricsText().contains(
            "officehours_job_runs_total{kind=\"tick\",result=\"failed\"} 2\n"));
    }
};

OH_TEST(TstSchedule)
#include "tst_schedule.moc"
