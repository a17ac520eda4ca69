// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/querystore.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::storage;

class TstQueryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQueryIsEmbedded()
    {
        QVERIFY(!allQueries().isEmpty());
        for (const Query query : allQueries()) {
            const QueryInfo &info = queryInfo(query);
            QVERIFY2(!info.sql.isEmpty(), qPrintable(info.name));
            const QString outsideOfTexts =
                QString::fromUtf8(info.sql).remove(QRegularExpression(u"'[^']*'"_s));
            QVERIFY2(!outsideOfTexts.contains(u';'),
                     qPrintable(info.name + u" holds more than one statement"_s));
        }
        QCOMPARE(queryInfo(Query::system_select_readiness).name, u"system_select_readiness"_s);
        // Another text is another statement, also where one of the last release is prepared.
        const QByteArray name = parseQuery(u"name"_s, u"SELECT 1"_s).preparedName;
        QCOMPARE(name, parseQuery(u"name"_s, u"-- The same.\nSELECT 1\n"_s).preparedName);
        QVERIFY(name != parseQuery(u"name"_s, u"SELECT 2"_s).preparedName);
        QVERIFY(name.endsWith("_name"));
    }

    void commentsGoAndPlaceholdersAreNumbered_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("placeholders");
        QTest::newRow("plain") << u"SELECT 1;\n"_s << u"SELECT 1"_s << QStringList();
        QTest::newRow("apostrophe in a comment")
            << u"-- the mentor's :no\nSELECT :id"_s << u"SELECT $1"_s << QStringList{u":id"_s};
        QTest::newRow("comment at the end")
            << u"SELECT :a -- :b"_s << u"SELECT $1"_s << QStringList{u":a"_s};
        QTest::newRow("casts") << u"SELECT :id::uuid, x::text"_s << u"SELECT $1::uuid, x::text"_s
                               << QStringList{u":id"_s};
        QTest::newRow("in a text") << u"SELECT ':no -- it''s' || :yes"_s
                                   << u"SELECT ':no -- it''s' || $1"_s << QStringList{u":yes"_s};
        QTest::newRow("twice") << u"SELECT :a, :b_2, :a"_s << u"SELECT $1, $2, $3"_s
                               << QStringList{u":a"_s, u":b_2"_s, u":a"_s};
    }
    void commentsGoAndPlaceholdersAreNumbered()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(QStringList, placeholders);
        const QueryInfo info = parseQuery(u"name"_s, source);
        QCOMPARE(QString::fromUtf8(info.sql), text);
        QCOMPARE(info.parameters, placeholders);
    }

    void whatIsPlannedOnceSaysSo()
    {
        QVERIFY(parseQuery(u"name"_s, u"-- plan: walk\n-- A list.\nSELECT 1\n"_s).isWalk);
        QVERIFY(!parseQuery(u"name"_s, u"-- A list, plan: walk\nSELECT 1\n"_s).isWalk);
        QVERIFY(queryInfo(Query::people_list_mentors_by_name).isWalk);
        QVERIFY(queryInfo(Query::bookings_list_all_down).isWalk);
        QVERIFY(!queryInfo(Query::bookings_list_all).isWalk);
    }

    void migrationsAreNumberedWithoutGaps()
    {
        const QStringList folders = embeddedMigrations();
        QVERIFY(!folders.isEmpty());
        for (qsizetype i = 0; i < folders.size(); ++i)
            QCOMPARE(folders[i].left(5), u"%1_"_s.arg(int(i) + 1, 4, 10, QChar(u'0')));
    }
};

OH_TEST(TstQueryStore)
#include "tst_querystore.moc"
