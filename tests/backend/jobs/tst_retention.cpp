// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchingengine.h"
#include "backend/services/auditchain.h"
#include "backend/services/retention.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace oh;
using namespace oh::test;

/// What was told and noted is kept as long as the configuration says.
class TstRetention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<storage::Database> pool;

    int forget(const retention::Periods &periods, int most = retention::mostPerTurn)
    {
        const auto gone =
            pool->runBlocking<int>(storage::Actor::system(), [&](storage::Transaction &tx) {
                return retention::forgetOld(tx, monday, periods, most);
            });
        if (!gone)
            qFatal("not forgotten: %s", qPrintable(gone.error().internal));
        return *gone;
    }
    int count(const QString &table)
    {
        return db->scalar(u"SELECT count(*) FROM "_s + table).toInt();
    }
    /// One of each, of each of these ages in days.
    void fill(const QList<int> &ages)
    {
        const UserId user = db->makeUser(u"mentee"_s);
        for (const int age : ages) {
            const QVariantList of{user.value, monday.addDays(-age)};
            db->exec(u"INSERT INTO notifications (user_id, kind, template, created_at) VALUES (?, "
                     "'booking_confirmed', 'booking_confirmed', ?::timestamptz)"_s,
                     of);
            db->exec(
                u"WITH l AS (INSERT INTO notification_log (notification_type, recipient_id, "
                "delivery_channel, created_at) VALUES ('booking_confirmed', $1, 'email', "
                "$2::timestamptz) RETURNING id, recipient_id, created_at) INSERT INTO "
                "mail_outbox (notification_id, notification_type, template, recipient_id, "
                "to_sealed, status, created_at) SELECT l.id, 'booking_confirmed', "
                "'booking_confirmed', l.recipient_id, 'x', 'sent', l.created_at FROM l"_s
                    .replace(u"$1"_s, u'\'' + user.toString() + u'\'')
                    .replace(u"$2"_s, u'\'' + monday.addDays(-age).toString(Qt::ISODate) + u'\''));
            db->exec(u"INSERT INTO airtable_sync_log (webhook_payload, created_at) VALUES ('{}', "
                     "?::timestamptz)"_s,
                     {monday.addDays(-age)});
            db->exec(u"INSERT INTO audit_log (action_type, reason, created_at) VALUES ('test', "
                     "'words', ?::timestamptz)"_s,
                     {monday.addDays(-age)});
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        db = std::make_unique<TestDatabase>();
        pool = std::make_unique<storage::Database>(db->appConfig(1));
    }
    void init() { db->clear(); }
    void cleanupTestCase()
    {
        pool.reset();
        db.reset();
    }

    void keepsWhatItSays()
    {
        fill({1, 89, 91, 400});
        QCOMPARE(forget({}), 6);
        QCOMPARE(count(u"notifications"_s), 2);
        QCOMPARE(count(u"mail_outbox"_s), 2);
        QCOMPARE(count(u"airtable_sync_log"_s), 2);
        QCOMPARE(count(u"notification_log"_s), 4);
        QCOMPARE(count(u"audit_log WHERE reason IS NOT NULL"_s), 4);
        QCOMPARE(forget({}), 0);
        // The log goes only when no mail points at it any more.
        QCOMPARE(forget({0, 0, 10, 0, 0}), 2);
        QCOMPARE(count(u"notification_log"_s), 2);
        QCOMPARE(forget({0, 10, 10, 0, 0}), 2);
        QCOMPARE(count(u"notification_log"_s), 1);
        QCOMPARE(count(u"mail_outbox"_s), 1);
    }

    void zeroKeepsForEver()
    {
        fill({20'000});
        QCOMPARE(forget({0, 0, 0, 0, 0}), 0);
        QCOMPARE(count(u"notifications"_s), 1);
        QCOMPARE(count(u"mail_outbox"_s), 1);
    }

    void whatWaitsIsNotOld()
    {
        fill({400});
        db->exec(u"UPDATE mail_outbox SET status = 'pending'"_s);
        QCOMPARE(forget({0, 10, 10, 0, 0}), 0);
        QCOMPARE(count(u"mail_outbox"_s), 1);
    }

    void auditWordsGoAndTheChainStays()
    {
        fill({1, 91, 400});
        QCOMPARE(forget({0, 0, 0, 0, 90}), 2);
        QCOMPARE(forget({0, 0, 0, 0, 90}), 0);
        QCOMPARE(count(u"audit_log WHERE reason = 'words'"_s), 1);
        const auto chain = pool->runBlocking<audit::Verification>(
            storage::Actor::system(),
            [](storage::Transaction &tx) { return audit::verifyChain(tx); });
        QVERIFY(chain);
        QVERIFY(!chain->broken);
        QCOMPARE(chain->redacted, 2);
        QCOMPARE(chain->entries, 4);
    }

    void vectorsOfModelsThatNobodyAsksForGo()
    {
        const UserId user = db->makeUser(u"mentor"_s);
        const auto vector = [&](const QString &model, int age) {
            db->exec(u"INSERT INTO text_embeddings (user_id, part, model, text_hash, is_sparse, "
                     "vector, updated_at) VALUES (?, 'expertise', ?, sha256('x'), false, '', "
                     "?::timestamptz)"_s,
                     {user.value, model, monday.addDays(-age)});
        };
        const auto used = [&](const QString &model, int age) {
            db->exec(u"INSERT INTO text_models (model, texts, rarity, used_at) VALUES (?, 1, '', "
                     "?::timestamptz)"_s,
                     {model, monday.addDays(-age)});
        };
        // How old a vector is says nothing: its text did not change since then.
        vector(u"words-v1"_s, 400);
        used(u"words-v1"_s, 400);
        vector(u"until yesterday"_s, 400);
        used(u"until yesterday"_s, 1);
        vector(u"long ago"_s, 40);
        used(u"long ago"_s, 31);
        vector(u"tried once"_s, 31);
        vector(u"tried just now"_s, 29);
        matching::configure({.engine = u"text-embedding-v1"_s});
        QCOMPARE(forget({}), 3);
        QCOMPARE(db->scalar(u"SELECT string_agg(model, ', ' ORDER BY model) FROM text_embeddings"_s)
                     .toString(),
                 u"tried just now, until yesterday, words-v1"_s);
        QCOMPARE(count(u"text_models"_s), 2);
        // When no engine needs texts, none is in use.
        matching::configure({});
        QCOMPARE(forget({.textVectorDays = 0}), 0);
        QCOMPARE(forget({}), 2);
        QCOMPARE(count(u"text_embeddings"_s), 2);
    }

    void noTurnIsLong()
    {
        fill({100, 200, 300});
        QCOMPARE(forget({10, 0, 0, 0, 0}, 2), 2);
        // The oldest first.
        QCOMPARE(db->scalar(u"SELECT created_at = ?::timestamptz FROM notifications"_s,
                            {monday.addDays(-100)})
                     .toBool(),
                 true);
        QCOMPARE(forget({10, 0, 0, 0, 0}, 2), 1);
    }
};

OH_TEST(TstRetention)
#include "tst_retention.moc"
