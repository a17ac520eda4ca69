// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/gathering.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <latch>
#include <numeric>
#include <set>
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

    /// Each number is somebody else's.
    static std::size_t byItself(const int &number) { return std::size_t(number); }

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
        Numbers numbers(database, {}, byItself, note(), refuse());
        for (int i = 0; i < 3; ++i) {
            numbers.add(i);
            QTRY_COMPARE(turns(), std::size_t(i + 1));
        }
        QCOMPARE(m_served, (std::vector<std::vector<int>>{{0}, {1}, {2}}));
        QVERIFY(!database.isRushed());
    }

    void whatComesMeanwhileGoesTogether()
    {
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        Database database(m_db->appConfig(4));
        Numbers numbers(database, {1, 4}, byItself, note([&](const std::vector<int> &some) {
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
        QVERIFY(database.isRushed());
        go.set_value();
        QTRY_COMPARE(turns(), std::size_t(3));
        QCOMPARE(m_served, (std::vector<std::vector<int>>{{0}, {1, 2, 3, 4}, {5, 6}}));
        QTRY_COMPARE(database.stats().queued, 0);
        QTRY_VERIFY(!database.isRushed());
    }

    /// In the database the second would wait for the first, and all with it that go together.
    void onesOwnGoOneAfterTheOther()
    {
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        Database database(m_db->appConfig(4));
        const auto byTens = [](const int &number) { return std::size_t(number / 10); };
        Numbers numbers(database, {2, 8}, byTens, note([&](const std::vector<int> &some) {
                            if (some.front() == 10) {
                                begun.count_down();
                                gone.wait();
                            }
                        }),
                        refuse());
        numbers.add(10);
        begun.wait();
        // The other connection goes on beside it with what is somebody else's, and passes by what
        // isn't.
        for (const int number : {11, 20, 12, 30})
            numbers.add(number);
        QTRY_COMPARE(all(), (std::vector<int>{20, 30}));
        QTRY_COMPARE(database.stats().busy, 1);
        QCOMPARE(database.stats().queued, 2);
        go.set_value();
        QTRY_COMPARE(all(), (std::vector<int>{10, 11, 12, 20, 30}));
        // Nor do they go together: the second would have to be done apart.
        QCOMPARE(m_served.at(m_served.size() - 2), std::vector<int>{11});
        QCOMPARE(m_served.back(), std::vector<int>{12});
        QTRY_COMPARE(database.stats().queued, 0);
    }

    void nobodysAreWorkedOnTwiceAtATime()
    {
        constexpr int threadCount = 4;
        constexpr int each = 500;
        constexpr int people = 7;
        Database database(m_db->appConfig(4));
        std::array<std::atomic<int>, people> atWork{};
        std::atomic<int> together = 0;
        Numbers numbers(
            database, {3, 4, threadCount * each},
            [](const int &number) { return std::size_t(number % people); },
            note([&](const std::vector<int> &some) {
                const auto who = [](int number) { return std::size_t(number % people); };
                std::set<std::size_t> theirs;
                for (const int number : some)
                    theirs.insert(who(number));
                for (const std::size_t one : theirs)
                    together += atWork.at(one)++ > 0 ? 1 : 0;
                std::this_thread::yield();
                for (const std::size_t one : theirs)
                    --atWork.at(one);
            }),
            refuse());
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
        QCOMPARE(together.load(), 0);
        QVERIFY(m_refused.empty());
        // A person's own keep their order. (Those of one thread came one after the other.)
        std::array<std::array<int, people>, threadCount> last{};
        for (const auto &some : m_served) {
            for (const int number : some) {
                int &before = last.at(std::size_t(number / each)).at(std::size_t(number % people));
                QVERIFY(number >= before);
                before = number;
            }
        }
    }

    void aFailureIsNobodyElses()
    {
        Database database(m_db->appConfig(2));
        std::latch begun(1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        Numbers numbers(database, {1, 1}, byItself, note([&](const std::vector<int> &some) {
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
        Numbers numbers(database, {1, 1, 2}, byItself, note([&](const std::vector<int> &some) {
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
        Numbers numbers(database, {1, 4}, byItself, note(), refuse());
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
        Numbers numbers(*database, {1, 4}, byItself, note(), refuse());
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
        Numbers numbers(database, {3, 16, threadCount * each}, byItself, note(), refuse());
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
