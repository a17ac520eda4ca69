// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/binds.h"
#include "backend/storage/row.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRect>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace oh::storage;

class TstRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timestampsBecomeUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole second")
            << QByteArray("2026-03-29 01:00:00+00") << u"2026-03-29T01:00:00.000Z"_s;
        QTest::newRow("microseconds are cut")
            << QByteArray("2026-03-29 01:00:00.123987+00") << u"2026-03-29T01:00:00.123Z"_s;
        QTest::newRow("tenth") << QByteArray("2026-03-29 01:00:00.5+00")
                               << u"2026-03-29T01:00:00.500Z"_s;
        QTest::newRow("other zone")
            << QByteArray("2026-03-29 06:45:00+05:45") << u"2026-03-29T01:00:00.000Z"_s;
        QTest::newRow("west") << QByteArray("2026-03-28 20:00:00-05")
                              << u"2026-03-29T01:00:00.000Z"_s;
        QTest::newRow("no time") << QByteArray("infinity") << QString();
        QTest::newRow("words") << QByteArray("2026-xx-29 01:00:00+00") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void timestampsBecomeUtc()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const QDateTime when = parseTimestamp(text);
        QCOMPARE(when.isValid(), !expected.isEmpty());
        if (when.isValid()) {
            QCOMPARE(when.timeSpec(), Qt::UTC);
            QCOMPARE(when.toString(Qt::ISODateWithMs), expected);
        }
    }

    void textArrays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QByteArray("{}") << QStringList();
        QTest::newRow("two") << QByteArray("{a,b}") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("quoted") << QByteArray("{\"a, b\",\"c \\\"d\\\" \\\\ e\",\"\"}")
                                << QStringList{u"a, b"_s, u"c \"d\" \\ e"_s, u""_s};
        QTest::newRow("null") << QByteArray("{a,NULL,\"NULL\"}") << QStringList{u"a"_s, u"NULL"_s};
        QTest::newRow("utf-8") << QByteArray("{Zürich}") << QStringList{u"Zürich"_s};
    }
    void textArrays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(parseTextArray(text), expected);
    }

    void columnsByName()
    {
        auto columns = std::make_shared<QList<QByteArray>>(QList<QByteArray>{"n", "t", "j", "b"});
        const Row row(columns, {{"42", false}, {{}, true}, {"\"x\"", false}, {"\\x00ff", false}});
        QCOMPARE(row.integer("n"_L1), 42);
        QVERIFY(row.isNull("t"_L1));
        QVERIFY(!row.optText("t"_L1));
        QCOMPARE(row.optInteger("n"_L1), std::optional(42));
        QCOMPARE(row.json("j"_L1), QJsonValue(u"x"_s));
        QCOMPARE(row.json("t"_L1), QJsonValue());
        QCOMPARE(row.bytes("b"_L1), QByteArray("\x00\xff", 2));
    }

    void boundValues()
    {
        const auto text = [](const QVariant &value) {
            const auto out = toWire(value);
            return out ? QString::fromUtf8(out->text) : u"error "_s + out.error().codeName();
        };
        QCOMPARE(text(bind(QStringList{u"a\"b"_s, u"c\\d"_s})), u"{\"a\\\"b\",\"c\\\\d\"}"_s);
        QCOMPARE(text(bind(QDateTime(QDate(2026, 7, 1), QTime(14, 0), QTimeZone("Europe/Berlin")))),
                 u"2026-07-01T12:00:00.000Z"_s);
        QCOMPARE(text(bind(QJsonObject{{u"a"_s, 1}})), u"{\"a\":1}"_s);
        QCOMPARE(text(bind(QJsonValue(u"a"_s))), u"\"a\""_s);
        QVERIFY(toWire(bind(std::optional<int>()))->null);
        QVERIFY(toWire(bind(oh::UserId()))->null);
        QCOMPARE(text(bind(true)), u"t"_s);
        QCOMPARE(text(bind(-5)), u"-5"_s);
        QCOMPARE(text(bind(0.1)).toDouble(), 0.1);
        QCOMPARE(text(bind(QByteArray("\0\xff", 2))), u"\\x00ff"_s);
        QVERIFY(!toWire(bind(QString()))->null);
        QCOMPARE(text(bind(u"a"_s + QChar(0) + u"b"_s)), u"error VALIDATION_ERROR"_s);
        QCOMPARE(text(QVariant(QRect())), u"error INTERNAL_ERROR"_s);
    }
};

OH_TEST(TstRow)
#include "tst_row.moc"
