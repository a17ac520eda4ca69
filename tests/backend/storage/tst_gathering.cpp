// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/gathering.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <future>
#include <latch>
#include <numeric>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;

class TstGathering : public QObject
{
    Q_OBJECT

private:
    using Numbers = Gathering<int>;

    std::unique_ptr<test::TestDatabase> m_db;
    std::mutex m_mutex;
    std::vector<std::vector<int>> m_served;
    std::vector<int> m_refused;

    Numbers::Work note(std::function<void(const std::vector<int> &)> also = {})
    {
        return [this, also = std::move(also)](Connection &, std::vector<int> numbers) {
            if (also)
                also(numbers);
            const std::lock_guard lock(m_mutex);
            m_served.push_back(std::move(numbers));
        };
    }
    Numbers::Refuse refuse()
    {
        return [this](int number, const Error &) {
            const std::lock_guard lock(m_mutex);
            m_refused.push_back(number);
        };
    }
    std::vector<int> all()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<int> numbers = m_refused;
        for (const auto &some : m_served)
            numbers.insert(numbers.end(), some.begin(), some.end());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    std::size_t turns()
    {
        const std::lock_guard lock(m_mutex);
        return m_served.size();
    }

private Q_SLOTS:
    void initTestCase() { m_db = std::make_unique<test::TestDatabase>(); }
    void init()
    {
        m_served.clear();
        m_refused.clear();
    }

    void whatComesAloneIsDoneAlone()
    {
        Database database(m_db->appConfig(4));
        Numbers numbers(database, {}, note(), refuse());
        for (int i = 0; i < 3; ++i) {
            numbers.add(i);
            QTRY_COMPARE(turns(), std::size_t(i + 1));
        }
        QCOMPARE(m_served, (std::vector<std::vector<int>>{{0}, {1}, {2}}));
    }

    void whatComesMeanwhileGoesTogether()
    {
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        Database database(m_db->appConfig(4));
        Numbers numbers(database, {1, 4}, note([&](const std::vector<int> &some) {
                            if (some.front() == 0) {
                                begun.count_down();
                                gone.wait();
                            }
                        }),
                        refuse());
        numbers.add(0);
        begun.wait();
        for (int i = 1; i <= 6; ++i)
            numbers.add(i);
        QCOMPARE(database.stats().queued >= 6, true);
        go.set_value();
        QTRY_COMPARE(turns(), std::size_t(3));
        QCOMPARE(m_served, (std::vector<std::vector<int>>{{0}, {1, 2, 3, 4}, {5, 6}}));
        QTRY_COMPARE(database.stats().queued, 0);
    }

    void aFailureIsNobodyElses()
    {
        Database database(m_db->appConfig(2));
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        Numbers numbers(database, {1, 1}, note([&](const std::vector<int> &some) {
                            if (some.front() == 0) {
                                begun.count_down();
                                gone.wait();
                                throw std::runtime_error("broken on purpose");
                            }
                        }),
                        refuse());
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(u"a job's answer failed.*on purpose"_s));
        numbers.add(0);
        begun.wait();
        numbers.add(1);
        numbers.add(2);
        go.set_value();
        QTRY_COMPARE(all(), (std::vector<int>{1, 2}));
        numbers.add(3);
        QTRY_COMPARE(all(), (std::vector<int>{1, 2, 3}));
    }

    void tooManyAreTurnedAway()
    {
        Database database(m_db->appConfig(1));
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        Numbers numbers(database, {1, 1, 2}, note([&](const std::vector<int> &some) {
                            if (some.front() == 0) {
                                begun.count_down();
                                gone.wait();
                            }
                        }),
                        refuse());
        numbers.add(0);
        begun.wait();
        for (int i = 1; i <= 5; ++i)
            numbers.add(i);
        {
            const std::lock_guard lock(m_mutex);
            QCOMPARE(m_refused, (std::vector<int>{3, 4, 5}));
        }
        go.set_value();
        QTRY_COMPARE(all(), (std::vector<int>{0, 1, 2, 3, 4, 5}));
        QTRY_COMPARE(database.stats().queued, 0);
    }

    void aFullQueueTurnsAway()
    {
        auto config = m_db->appConfig(1);
        config.queueLimit = 1;
        Database database(config);
        Numbers numbers(database, {1, 4}, note(), refuse());
        // Something else has the only connection, and the only place in front of it.
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        database.use([&](Connection *, const Error &) {
            begun.count_down();
            gone.wait();
        });
        begun.wait();
        database.use([](Connection *, const Error &) {});
        numbers.add(1);
        numbers.add(2);
        {
            const std::lock_guard lock(m_mutex);
            QCOMPARE(m_refused, (std::vector<int>{1, 2}));
        }
        go.set_value();
        QTRY_COMPARE(database.stats().queued, 0);
        numbers.add(3);
        QTRY_COMPARE(turns(), std::size_t(1));
    }

    void theEndOfTheServerTurnsAway()
    {
        auto database = std::make_unique<Database>(m_db->appConfig(1));
        Numbers numbers(*database, {1, 4}, note(), refuse());
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        database->use([&](Connection *, const Error &) {
            begun.count_down();
            gone.wait();
        });
        begun.wait();
        numbers.add(1);
        numbers.add(2);
        auto ended = std::async(std::launch::async, [&] { database.reset(); });
        QTRY_COMPARE(all(), (std::vector<int>{1, 2}));
        QCOMPARE(turns(), std::size_t(0));
        go.set_value();
        ended.wait();
    }

    void manyAreServedOnceEach()
    {
        constexpr int threadCount = 6;
        constexpr int each = 400;
        auto config = m_db->appConfig(4);
        config.queueLimit = threadCount * each;
        Database database(config);
        Numbers numbers(database, {3, 16, threadCount * each}, note(), refuse());
        std::vector<std::thread> threads;
        for (int t = 0; t < threadCount; ++t)
            threads.emplace_back([&numbers, t] {
                for (int i = 0; i < each; ++i)
                    numbers.add(t * each + i);
            });
        for (std::thread &thread : threads)
            thread.join();
        std::vector<int> expected(threadCount * each);
        std::iota(expected.begin(), expected.end(), 0);
        QTRY_COMPARE(all(), expected);
        for (const auto &some : m_served)
            QVERIFY(!some.empty() && some.size() <= 16);
        QTRY_COMPARE(database.stats().queued, 0);
    }
};

OH_TEST(TstGathering)
#include "tst_gathering.moc"
