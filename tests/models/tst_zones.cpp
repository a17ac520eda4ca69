// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace oh;

class TstZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsZonesOfTheDatabaseOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::newRow("Berlin") << u"Europe/Berlin"_s << true;
        QTest::newRow("UTC") << u"UTC"_s << true;
        QTest::newRow("a link") << u"Asia/Calcutta"_s << true;
        QTest::newRow("Lord Howe") << u"Australia/Lord_Howe"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("Windows") << u"W. Europe Standard Time"_s << false;
        QTest::newRow("path") << u"../../etc/passwd"_s << false;
        QTest::newRow("long") << QString(200, u'x') << false;
    }
    void knowsZonesOfTheDatabaseOnly()
    {
        QFETCH(QString, name);
        QFETCH(bool, known);
        QCOMPARE(isKnownZone(name), known);
    }

    /// Where a wall-clock time is unambiguous, Qt's own rules must agree with ours.
    void agreesWithQtWhereTimesAreUnambiguous()
    {
        for (const QString &zone : {u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Kathmandu"_s,
                                    u"Australia/Lord_Howe"_s, u"America/Santiago"_s}) {
            const QTimeZone qt(zone.toLatin1());
            for (QDate day(2024, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
                const QDateTime expected = QDateTime(day, QTime(15, 30), qt).toUTC();
                const auto got = wallClockToUtc(zone, day, QTime(15, 30));
                QVERIFY(got);
                QCOMPARE(*got, expected);
                QCOMPARE(utcToWallClock(zone, *got)->time(), QTime(15, 30));
                QCOMPARE(utcToWallClock(zone, *got)->date(), day);
            }
        }
    }

    void midnightMayBeMissing()
    {
        // Santiago's clocks jump from 24:00 to 01:00: the day begins at one o'clock.
        const auto start = wallClockToUtc(u"America/Santiago"_s, QDate(2026, 9, 6), QTime(0, 0));
        QCOMPARE(start->toString(Qt::ISODate), u"2026-09-06T04:00:00Z"_s);
        QCOMPARE(utcToWallClock(u"America/Santiago"_s, *start)->time(), QTime(1, 0));
    }

    void weekBeginsOnMondayInThePersonsZone()
    {
        const QDateTime sundayNightInTokyo(QDate(2026, 1, 4), QTime(14, 59), Qt::UTC);
        QCOMPARE(weekStartUtc(u"Asia/Tokyo"_s, sundayNightInTokyo)->toString(Qt::ISODate),
                 u"2025-12-28T15:00:00Z"_s);
        QCOMPARE(
            weekStartUtc(u"Asia/Tokyo"_s, sundayNightInTokyo.addSecs(60))->toString(Qt::ISODate),
            u"2026-01-04T15:00:00Z"_s);
        QVERIFY(!weekStartUtc(u"Nowhere"_s, sundayNightInTokyo));
    }
};

OH_TEST(TstZones)
#include "tst_zones.moc"
