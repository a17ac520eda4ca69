// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/newsworker.h"
#include "backend/services/notify.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What a transaction leaves to be told is told: once, in order, and whatever else is broken.
class TstNewsWorker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<storage::Database> m_pool;
    UserId m_one;
    UserId m_two;

    NotificationToAll news(const QString &goal) const
    {
        return {NotificationKind::BookingRequested,
                {{u"booking_requested"_s, m_one}, {u"booking_request_sent"_s, m_two, true}},
                {{u"goal"_s, goal}},
                {}};
    }
    bool leave(const QList<NotificationToAll> &all)
    {
        return m_pool
            ->runBlocking<bool>(storage::Actor::system(),
                                [&all](storage::Transaction &tx) -> Result<bool> {
                                    const auto left = notifyAllAhead(tx, all, monday);
                                    return left ? Result<bool>(true) : left.error();
                                })
            .ok();
    }
    int count(const QString &table)
    {
        return m_db->scalar(u"SELECT count(*) FROM "_s + table).toInt();
    }
    jobs::NewsWorkerOptions options(std::function<void()> afterNews = {})
    {
        jobs::NewsWorkerOptions out;
        out.pollInterval = std::chrono::minutes(10);
        out.most = 3;
        out.afterNews = std::move(afterNews);
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_db = std::make_unique<TestDatabase>();
        m_pool = std::make_unique<storage::Database>(m_db->appConfig(4));
    }
    void init()
    {
        m_db->clear();
        m_one = m_db->makeUser(u"mentor"_s, u"Grace Hopper"_s);
        m_two = m_db->makeUser(u"mentee"_s, u"Ada Lovelace"_s);
    }
    void cleanupTestCase()
    {
        m_pool.reset();
        m_db.reset();
    }

    void whatWasLeftBeforeTheStart()
    {
        QVERIFY(leave({news(u"a"_s), news(u"b"_s), news(u"c"_s), news(u"d"_s), news(u"e"_s)}));
        QCOMPARE(count(u"mail_outbox"_s), 0);
        std::atomic<int> told = 0;
        jobs::NewsWorker worker(options([&told] { ++told; }), *m_pool);
        worker.start();
        QTRY_COMPARE(count(u"untold_news"_s), 0);
        QCOMPARE(count(u"mail_outbox"_s), 10);
        QCOMPARE(count(u"notification_log"_s), 10);
        QCOMPARE(m_db->scalar(u"SELECT string_agg(facts ->> 'goal', '' ORDER BY ctid) "
                              "FROM notifications WHERE user_id = '%1'"_s.arg(m_one.toString()))
                     .toString(),
                 u"abcde"_s);
        QTRY_VERIFY(told > 0);
    }

    void wokenItLooks()
    {
        jobs::NewsWorker worker(options(), *m_pool);
        worker.start();
        QVERIFY(leave({news(u"a"_s)}));
        worker.wake();
        QTRY_COMPARE(count(u"mail_outbox"_s), 2);
    }

    void severalTellEachOnce()
    {
        std::vector<std::unique_ptr<jobs::NewsWorker>> workers;
        for (int i = 0; i < 3; ++i)
            workers.push_back(std::make_unique<jobs::NewsWorker>(options(), *m_pool));
        for (int i = 0; i < 20; ++i)
            QVERIFY(leave({news(u"a"_s), news(u"b"_s)}));
        for (const auto &worker : workers)
            worker->start();
        QTRY_COMPARE(count(u"untold_news"_s), 0);
        QCOMPARE(count(u"mail_outbox"_s), 80);
        QCOMPARE(count(u"notifications"_s), 40);
    }

    void oneThatCannotBeToldKeepsNobodyBack()
    {
        NotificationToAll broken = news(u"broken"_s);
        broken.data.insert(u"bookingId"_s, BookingId(newUuidV7(1)).toString()); // there is none
        QVERIFY(leave({news(u"a"_s), broken, news(u"c"_s), news(u"d"_s)}));
        jobs::NewsWorker worker(options(), *m_pool);
        worker.start();
        QTRY_COMPARE(count(u"untold_news WHERE failed_at IS NULL"_s), 0);
        QCOMPARE(
            count(u"untold_news WHERE failed_at IS NOT NULL AND failure LIKE '%foreign key%'"_s),
            1);
        QCOMPARE(count(u"untold_news WHERE failure_id IS NOT NULL"_s), 1);
        QCOMPARE(count(u"mail_outbox"_s), 6);
        QVERIFY(leave({news(u"e"_s)}));
        worker.wake();
        QTRY_COMPARE(count(u"mail_outbox"_s), 8);
    }
};

OH_TEST(TstNewsWorker)
#include "tst_newsworker.moc"
