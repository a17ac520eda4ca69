// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;

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

    void readsAndWritesInATransaction()
    {
        test::TestDatabase db;
        const UserId user = db.makeUser(u"mentee"_s);
        Database database(db.appConfig());
        const QDateTime when(QDate(2099, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        const auto touch = [&](Transaction &transaction) {
            return transaction.exec(Query::users_touch_activity,
                                    {{u":id"_s, bind(user)}, {u":now"_s, bind(when)}});
        };
        const auto written = database.runBlocking<int>(Actor::system(), touch);
        QVERIFY(written.ok());
        QCOMPARE(*written, 1);
        QCOMPARE(db.scalar(u"SELECT last_activity_at FROM users WHERE id = ?"_s, {user.value})
                     .toDateTime()
                     .toUTC(),
                 when);
        // Nobody changes nothing.
        const auto nobody = database.runBlocking<int>(Actor::anonymous(), touch);
        QVERIFY(nobody.ok());
        QCOMPARE(*nobody, 0);
    }
};

OH_TEST(TstDatabase)
#include "tst_database.moc"
