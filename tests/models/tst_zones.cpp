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
        QTest::newRow("a country's") << u"US/Eastern"_s << true;
        QTest::newRow("the machine's own") << u"localtime"_s << false;
        QTest::newRow("rules") << u"posixrules"_s << false;
        QTest::newRow("not set") << u"Factory"_s << false;
        QTest::newRow("with leap seconds") << u"right/Europe/Berlin"_s << false;
        QTest::newRow("once more") << u"posix/UTC"_s << false;
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

    /// The zones' database lists changes until 2037; afterwards they go by a rule.
    void clocksGoOnChangingAfterTheListedYears_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QTime>("shown");
        const auto berlin = u"Europe/Berlin"_s;
        const auto santiago = u"America/Santiago"_s;
        const auto row = [](const char *name, const QString &zone, QDate day, QTime time,
                            const char *expected, QTime shown) {
            QTest::newRow(name) << zone << QDateTime(day, time, Qt::UTC)
                                << QString::fromLatin1(expected) << shown;
        };
        row("winter", berlin, {2040, 1, 2}, {9, 0}, "2040-01-02T08:00:00Z", {9, 0});
        row("summer", berlin, {2040, 7, 2}, {9, 0}, "2040-07-02T07:00:00Z", {9, 0});
        row("gap", berlin, {2040, 3, 25}, {2, 30}, "2040-03-25T01:00:00Z", {3, 0});
        row("after the gap", berlin, {2040, 3, 25}, {3, 15}, "2040-03-25T01:15:00Z", {3, 15});
        row("repeated", berlin, {2040, 10, 28}, {2, 30}, "2040-10-28T00:30:00Z", {2, 30});
        row("after both", berlin, {2040, 10, 28}, {3, 0}, "2040-10-28T02:00:00Z", {3, 0});
        row("no midnight", santiago, {2040, 9, 2}, {0, 0}, "2040-09-02T04:00:00Z", {1, 0});
        row("summer in the south", santiago, {2038, 1, 4}, {9, 0}, "2038-01-04T12:00:00Z", {9, 0});
        row("never", u"Asia/Kathmandu"_s, {2049, 6, 1}, {9, 0}, "2049-06-01T03:15:00Z", {9, 0});
    }
    void clocksGoOnChangingAfterTheListedYears()
    {
        QFETCH(QString, zone);
        QFETCH(QDateTime, wall);
        QFETCH(QString, expected);
        QFETCH(QTime, shown);
        const auto moment = wallClockToUtc(zone, wall.date(), wall.time());
        QVERIFY(moment);
        QCOMPARE(moment->toString(Qt::ISODate), expected);
        QCOMPARE(utcToWallClock(zone, *moment)->time(), shown);
        QCOMPARE(utcToWallClock(zone, *moment)->date(), wall.date());
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
