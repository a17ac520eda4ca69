// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cache/readcache.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::cache;

/// What is remembered, and when it is not any more (NFR1).
class TstReadCache : public QObject
{
    Q_OBJECT

private:
    const QDateTime now{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    const UserId ada{newUuidV7(1)};
    const UserId grace{newUuidV7(2)};

    static std::unique_ptr<ReadCache> hearing(qsizetype bytes = ReadCache::standardBytes)
    {
        auto cache = std::make_unique<ReadCache>(bytes);
        cache->setHearing(true);
        return cache;
    }
    void keep(ReadCache &cache, const QByteArray &key, const Topic &topic) const
    {
        cache.keep(key, QByteArray("value"), 5, {topic}, cache.moment(), now);
    }
    bool has(ReadCache &cache, const QByteArray &key) const
    {
        return cache.find<QByteArray>(key, now).has_value();
    }

private Q_SLOTS:
    void givesBackWhatWasKept()
    {
        const auto cache = hearing();
        QVERIFY(!has(*cache, "a"));
        keep(*cache, "a", Topic::slotsOf(ada));
        QCOMPARE(cache->find<QByteArray>("a", now), std::optional(QByteArray("value")));
        QVERIFY(!cache->find<int>("a", now)); // kept as something else
        QVERIFY(!has(*cache, "b"));
        QCOMPARE(cache->figures().hits, quint64(2));
    }
    void endsWhenItIsKnownToBecomeAnother()
    {
        const auto cache = hearing();
        const QDateTime until = now.addSecs(3);
        const auto keepUntil = [&](const QDateTime &end) {
            cache->keep("a", QByteArray("value"), 5, {Topic::slotsOf(ada)}, cache->moment(), now,
                        end);
        };
        const auto hasAt = [&](const QDateTime &at) {
            return cache->find<QByteArray>("a", at).has_value();
        };
        keepUntil(until);
        QVERIFY(hasAt(until.addMSecs(-1)));
        QVERIFY(!hasAt(until));
        QVERIFY(!hasAt(now)); // gone for good
        keepUntil(now);
        QVERIFY(!hasAt(now));
        keepUntil({});
        QVERIFY(hasAt(now.addMSecs(9999)));
        keepUntil(now.addSecs(3600)); // never longer than the oldest
        QVERIFY(!hasAt(now.addSecs(ReadCache::oldestSeconds)));
    }
    void aChangeEndsWhatIsMadeOfIt_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QByteArrayList>("left");
        using List = QByteArrayList;
        QTest::newRow("her slots")
            << 0 << List{"bookings", "account", "people", "others", "everybody's"};
        QTest::newRow("her bookings") << 1 << List{"slots", "account", "people", "all", "others"};
        QTest::newRow("her account")
            << 2 << List{"slots", "bookings", "people", "all", "others", "everybody's"};
        QTest::newRow("people") << 3 << List{"slots", "bookings", "account",
                                             "all",   "others",   "everybody's"};
        QTest::newRow("anything") << 4 << List{};
    }
    void aChangeEndsWhatIsMadeOfIt()
    {
        QFETCH(int, change);
        const auto cache = hearing();
        keep(*cache, "slots", Topic::slotsOf(ada));
        keep(*cache, "bookings", Topic::bookingsOf(ada));
        keep(*cache, "account", Topic::accountOf(ada));
        keep(*cache, "people", Topic::people());
        keep(*cache, "all", Topic::allSlots());
        keep(*cache, "others", Topic::slotsOf(grace));
        keep(*cache, "everybody's", Topic::allBookings());
        const QList<Topic> topics{Topic::slotsOf(ada), Topic::bookingsOf(ada),
                                  Topic::accountOf(ada), Topic::people()};
        if (change < topics.size())
            cache->forget(topics[change]);
        else
            cache->forgetAll();
        QByteArrayList left;
        for (const char *key :
             {"slots", "bookings", "account", "people", "all", "others", "everybody's"}) {
            if (has(*cache, key))
                left.append(key);
        }
        QTEST(left, "left");
    }
    /// Read before a change, and kept after it was heard of.
    void whatWasReadTooEarlyIsNotKept()
    {
        const auto cache = hearing();
        const auto before = cache->moment();
        cache->forget(Topic::slotsOf(ada));
        cache->keep("late", QByteArray("old"), 3, {Topic::slotsOf(ada)}, before, now);
        QVERIFY(!has(*cache, "late"));
        cache->keep("other", QByteArray("fine"), 4, {Topic::slotsOf(grace)}, before, now);
        QVERIFY(has(*cache, "other"));
    }
    void nothingIsKeptWhileNothingIsHeard()
    {
        ReadCache cache;
        keep(cache, "a", Topic::people());
        QVERIFY(!has(cache, "a"));
        cache.setHearing(true);
        const auto before = cache.moment();
        keep(cache, "a", Topic::people());
        QVERIFY(has(cache, "a"));
        cache.setHearing(false);
        QVERIFY(!has(cache, "a"));
        cache.setHearing(true);
        QVERIFY(!has(cache, "a"));
        cache.keep("a", QByteArray("old"), 3, {Topic::people()}, before, now);
        QVERIFY(!has(cache, "a")); // read before it was deaf for a while
    }
    void nothingIsKeptForLong()
    {
        const auto cache = hearing();
        keep(*cache, "a", Topic::people());
        const QDateTime last = now.addMSecs(ReadCache::oldestSeconds * 1000 - 1);
        QVERIFY(cache->find<QByteArray>("a", last));
        QVERIFY(!cache->find<QByteArray>("a", last.addMSecs(1)));
        keep(*cache, "a", Topic::people());
        QVERIFY(!cache->find<QByteArray>("a", now.addMSecs(-1))); // the clock was set back
    }
    void roomIsLimited()
    {
        const auto cache = hearing(10'000);
        for (int i = 0; i < 100; ++i) {
            keep(*cache, QByteArray::number(i), Topic::people());
            QVERIFY(has(*cache, "0")); // asked for all the time
        }
        QVERIFY(cache->figures().bytes <= 10'000);
        QVERIFY(!has(*cache, "1"));
        QVERIFY(has(*cache, "99"));
        cache->keep("huge", QByteArray(5000, 'x'), 5000, {Topic::people()}, cache->moment(), now);
        QVERIFY(!has(*cache, "huge"));
        ReadCache none(0);
        none.setHearing(true);
        keep(none, "a", Topic::people());
        QVERIFY(!has(none, "a"));
    }
    /// Whoever was answered that something is written never reads what was before it.
    void nobodyReadsWhatWasBeforeAnAnswer()
    {
        const auto cache = hearing();
        const Topic topic = Topic::slotsOf(ada);
        std::atomic<int> stored{0};   // the database
        std::atomic<int> answered{0}; // what writers were told
        std::atomic<bool> done{false};
        std::atomic<int> stale{0};
        std::atomic<int> found{0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i)
            readers.emplace_back([&] {
                while (!done) {
                    const int known = answered;
                    if (const auto remembered = cache->find<int>("row", now)) {
                        ++found;
                        stale += *remembered < known;
                        continue;
                    }
                    const auto since = cache->moment();
                    const int read = stored;
                    cache->keep("row", read, sizeof(int), {topic}, since, now);
                }
            });
        for (int i = 1; i <= 20'000 || found == 0; ++i) {
            stored = i;
            cache->forget(topic);
            answered = i;
            if (i % 64 == 0)
                std::this_thread::yield();
        }
        done = true;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(stale, 0);
    }
};

OH_TEST(TstReadCache)
#include "tst_readcache.moc"
