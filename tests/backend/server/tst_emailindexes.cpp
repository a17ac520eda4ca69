// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/services/accountservice.h"
#include "backend/services/personaldata.h"
#include "backend/services/reseal.h"
#include "backend/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// NFR13: the key under which addresses are looked up changes while servers on several machines
/// work, each with its own copy of the key file. At no moment two accounts have one address.
class TstEmailIndexes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Database> m_pool;
    /// Before the rotation, during it, and after the old key was dropped.
    std::unique_ptr<KeyRing> m_old, m_both, m_new;
    UserId m_coordinator;

    std::unique_ptr<KeyRing> ringOf(const QString &name) const
    {
        auto ring = KeyRing::load(m_folder->filePath(name));
        if (!ring)
            qFatal("%s", qPrintable(ring.error().message));
        return *std::move(ring);
    }
    Result<UserId> create(const KeyRing &keys, const QString &email)
    {
        api::CreateAccount wish;
        wish.email = email;
        wish.name = u"Somebody"_s;
        return m_pool->runBlocking<UserId>(
            {m_coordinator, u"coordinator"_s, {}}, [&](storage::Transaction &tx) -> Result<UserId> {
                const auto made =
                    accounts::create(tx, {m_coordinator, Role::Coordinator, monday}, keys, wish);
                if (!made)
                    return made.error();
                return UserId::parse(made->value(u"id"_s).toString()).value_or(UserId());
            });
    }
    Result<void> moveTo(const KeyRing &keys, UserId who, const QString &email)
    {
        const auto done = m_pool->runBlocking<bool>(
            {m_coordinator, u"coordinator"_s, {}}, [&](storage::Transaction &tx) -> Result<bool> {
                const Caller caller{m_coordinator, Role::Coordinator, monday};
                const auto seen = accounts::get(tx, caller, keys, who);
                if (!seen)
                    return seen.error();
                api::UpdateAccount change;
                change.version = seen->value(u"version"_s).toInt();
                change.email = email;
                const auto moved = accounts::update(tx, caller, keys, who, change);
                if (!moved)
                    return moved.error();
                return true;
            });
        if (!done)
            return done.error();
        return {};
    }
    UserId owner(const KeyRing &keys, const QString &email)
    {
        return m_pool
            ->runBlocking<UserId>(
                storage::Actor::system(),
                [&](storage::Transaction &tx) -> Result<UserId> {
                    const auto row =
                        tx.row(storage::Query::auth_select_user_by_email,
                               {{u":email_index"_s, storage::bind(keys.blindIndex(email))}});
                    if (!row)
                        return row.error();
                    return *row ? (*row)->id<UserId>("id"_L1) : UserId();
                })
            .valueOr(UserId());
    }
    resealing::Batch reseal(const KeyRing &keys)
    {
        resealing::Batch total;
        total.goesOn = true;
        while (total.goesOn) {
            const auto batch = m_pool->runBlocking<resealing::Batch>(
                storage::Actor::system(), [&](storage::Transaction &tx) {
                    return resealing::resealPeople(tx, keys, total.after, 7);
                });
            if (!batch)
                qFatal("%s", qPrintable(batch.error().internal));
            total.reindexed += batch->reindexed;
            total.after = batch->after;
            total.goesOn = batch->goesOn;
        }
        return total;
    }
    int raiseFloor(const KeyRing &keys)
    {
        return m_pool
            ->runBlocking<int>(storage::Actor::system(),
                               [&](storage::Transaction &tx) {
                                   return resealing::raiseIndexFloor(tx, keys.newestIndexKey());
                               })
            .valueOr(-1);
    }
    int count(const QString &sql) { return m_db->scalar(sql).toInt(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_db = std::make_unique<TestDatabase>();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto path = [this](const QString &name) { return m_folder->filePath(name); };
        QVERIFY(KeyRing::createFile(path(u"old"_s)).ok());
        QVERIFY(QFile::copy(path(u"old"_s), path(u"both"_s)));
        QVERIFY(KeyRing::rotateFile(path(u"both"_s)).ok());
        QVERIFY(QFile::copy(path(u"both"_s), path(u"new"_s)));
        QVERIFY(KeyRing::dropOldIndexKeys(path(u"new"_s)).ok());
        m_old = ringOf(u"old"_s);
        m_both = ringOf(u"both"_s);
        m_new = ringOf(u"new"_s);
        m_pool = std::make_unique<storage::Database>(m_db->appConfig(8));
    }
    void init()
    {
        m_db->clear();
        PersonOptions options;
        const QString email = u"kate@example.org"_s;
        options.emailIndex = m_old->blindIndex(email);
        m_coordinator = m_db->makeUser(u"coordinator"_s, u"Katherine Johnson"_s, options);
        m_db->exec(u"UPDATE users SET email_sealed = ? WHERE id = ?"_s,
                   {sealEmail(*m_old, m_coordinator, email), m_coordinator.value});
    }
    void cleanupTestCase()
    {
        m_pool.reset();
        m_db.reset();
    }

    void whoHasAKeyInCommonFindsTheSameAccount()
    {
        const auto byOld = create(*m_old, u"a@example.org"_s);
        const auto byBoth = create(*m_both, u"b@example.org"_s);
        QVERIFY(byOld && byBoth);
        for (const KeyRing *ring : {m_old.get(), m_both.get()}) {
            QCOMPARE(owner(*ring, u"a@example.org"_s), *byOld);
            QCOMPARE(owner(*ring, u"b@example.org"_s), *byBoth);
            QVERIFY(owner(*ring, u"c@example.org"_s).isNull());
            // Neither makes a second account, nor gives somebody another's address.
            for (const QString &email : {u"a@example.org"_s, u"b@example.org"_s})
                QCOMPARE(create(*ring, email).error().code, ErrorCode::Conflict);
        }
        QCOMPARE(moveTo(*m_both, *byBoth, u"a@example.org"_s).error().code, ErrorCode::Conflict);
        // The same address again is no change, whoever wrote it.
        QVERIFY(moveTo(*m_both, *byOld, u"a@example.org"_s).ok());
        QCOMPARE(count(u"SELECT count(*) FROM email_indexes WHERE key_version = 2"_s), 1);
        // Resealed, everybody is found by the new key alone; who left an address leaves it to
        // others.
        QCOMPARE(reseal(*m_both).reindexed, 2);
        QCOMPARE(reseal(*m_both).reindexed, 0);
        QCOMPARE(owner(*m_new, u"a@example.org"_s), *byOld);
        QCOMPARE(owner(*m_old, u"a@example.org"_s), *byOld);
        QVERIFY(moveTo(*m_both, *byOld, u"c@example.org"_s).ok());
        QVERIFY(owner(*m_old, u"a@example.org"_s).isNull());
        QVERIFY(create(*m_both, u"a@example.org"_s).ok());
    }

    void whoMissedTheRotationIsShutOut()
    {
        QVERIFY(create(*m_old, u"a@example.org"_s).ok());
        // Nothing is dropped while an address is found by the old key alone.
        QCOMPARE(raiseFloor(*m_both), 2);
        QVERIFY(create(*m_old, u"b@example.org"_s).ok());
        reseal(*m_both);
        QCOMPARE(raiseFloor(*m_both), 0);
        const auto late = create(*m_old, u"c@example.org"_s);
        QCOMPARE(late.error().code, ErrorCode::KeyUnusable);
        QVERIFY(late.error().message.text().contains(u"Copy the newest"_s));
        QVERIFY(create(*m_both, u"c@example.org"_s).ok());
        for (const QString &email : {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s}) {
            QCOMPARE(create(*m_new, email).error().code, ErrorCode::Conflict);
            QVERIFY(!owner(*m_new, email).isNull());
        }
        QCOMPARE(reseal(*m_new).reindexed, 4);
        QCOMPARE(count(u"SELECT count(*) FROM email_indexes WHERE key_version <> 2"_s), 0);
    }

    void neverTwoAccountsOfOneAddress()
    {
        // Servers of three machines let the same people in at the same time, move others to these
        // addresses, and one machine goes through the whole rotation meanwhile.
        constexpr int addresses = 40;
        std::atomic<int> made = 0;
        std::atomic<int> unexpected = 0;
        std::atomic<bool> dropped = false;
        const auto letIn = [&](const KeyRing &ring, int step) {
            for (int i = 0; i < addresses; ++i) {
                const QString email = u"p%1@example.org"_s.arg((i * step) % addresses);
                const auto done = create(ring, email);
                if (done) {
                    ++made;
                } else if (done.error().code != ErrorCode::Conflict &&
                           (done.error().code != ErrorCode::KeyUnusable || &ring != m_old.get())) {
                    qWarning().noquote() << done.error().internal;
                    ++unexpected;
                }
            }
        };
        std::vector<std::thread> servers;
        servers.emplace_back([&] { letIn(*m_old, 1); });
        servers.emplace_back([&] { letIn(*m_old, 7); });
        servers.emplace_back([&] { letIn(*m_both, 3); });
        servers.emplace_back([&] { letIn(*m_both, 11); });
        servers.emplace_back([&] {
            while (!dropped) {
                reseal(*m_both);
                dropped = raiseFloor(*m_both) == 0;
            }
            letIn(*m_new, 13);
        });
        for (std::thread &server : servers)
            server.join();
        QCOMPARE(unexpected.load(), 0);
        QCOMPARE(made.load(), addresses);
        QCOMPARE(count(u"SELECT count(*) FROM users"_s), addresses + 1);
        reseal(*m_new);
        for (int i = 0; i < addresses; ++i)
            QVERIFY(!owner(*m_new, u"p%1@example.org"_s.arg(i)).isNull());
        QCOMPARE(count(u"SELECT count(*) FROM email_indexes"_s), addresses + 1);
    }

    void whatIsErasedLeavesNoEntryBehind()
    {
        const auto person = create(*m_both, u"zeb@example.org"_s);
        QVERIFY(person);
        m_db->exec(u"UPDATE users SET email_index = uuid_send(gen_random_uuid()) || "
                   "uuid_send(gen_random_uuid()) WHERE id = ?"_s,
                   {person->value});
        QVERIFY(owner(*m_both, u"zeb@example.org"_s).isNull());
        QCOMPARE(count(u"SELECT count(*) FROM email_indexes WHERE key_version > 0"_s), 1);
        QVERIFY(create(*m_old, u"zeb@example.org"_s).ok());
    }
};

OH_TEST(TstEmailIndexes)
#include "tst_emailindexes.moc"
