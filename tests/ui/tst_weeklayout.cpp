// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/weeklayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class TstWeekLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void weeksBeginAsTheCountryHasThem()
    {
        const QDate wednesday(2026, 1, 7);
        QCOMPARE(weekStartOf(wednesday), QDate(2026, 1, 5));
        QLocale::setDefault(QLocale(u"pt_BR"_s));
        QCOMPARE(weekStartOf(wednesday), QDate(2026, 1, 4));
        QCOMPARE(weekStartOf(QDate(2026, 1, 4)), QDate(2026, 1, 4));
        QCOMPARE(weekStartOf(QDate(2026, 1, 3)), QDate(2025, 12, 28));
        // A mentor's weekly limit is about weeks from Monday, whoever looks.
        QCOMPARE(mondayOf(QDateTime(QDate(2026, 1, 4), QTime(12, 0), Qt::UTC), u"UTC"_s),
                 QDate(2025, 12, 29));
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void slotStandsAtItsWallClockDay_data();
    void slotStandsAtItsWallClockDay();
    void slotOverMidnightStandsAtItsFirstDay();
    void repeatedHourIsTold();
    void skippedHourLeavesNoGapInOrder();
    void clockChangeIsMarked_data();
    void clockChangeIsMarked();
    void weekSpanHoldsEveryZone();
    void noticeDecidesWhatIsBookable();
    void textsOfWeeks();
};

void TstWeekLayout::slotStandsAtItsWallClockDay_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("day");
    QTest::addColumn<QTime>("time");

    QTest::newRow("Berlin") << u"2026-01-06T09:00:00Z"_s << u"Europe/Berlin"_s << 1 << QTime(10, 0);
    QTest::newRow("late becomes tomorrow")
        << u"2026-01-06T23:30:00Z"_s << u"Europe/Berlin"_s << 2 << QTime(0, 30);
    QTest::newRow("early becomes yesterday")
        << u"2026-01-06T02:00:00Z"_s << u"America/New_York"_s << 0 << QTime(21, 0);
    QTest::newRow("half hour") << u"2026-01-06T18:45:00Z"_s << u"Asia/Kolkata"_s << 2
                               << QTime(0, 15);
    QTest::newRow("three quarters")
        << u"2026-01-06T09:00:00Z"_s << u"Asia/Kathmandu"_s << 1 << QTime(14, 45);
    QTest::newRow("+14 brings Sunday evening of UTC into the week")
        << u"2026-01-04T11:00:00Z"_s << u"Pacific/Kiritimati"_s << 0 << QTime(1, 0);
    QTest::newRow("of last week") << u"2026-01-04T11:00:00Z"_s << u"Europe/Berlin"_s << -1
                                  << QTime();
    QTest::newRow("of next week") << u"2026-01-11T23:00:00Z"_s << u"Europe/Berlin"_s << -1
                                  << QTime();
    QTest::newRow("still this week")
        << u"2026-01-11T22:59:00Z"_s << u"Europe/Berlin"_s << 6 << QTime(23, 59);
}

void TstWeekLayout::slotStandsAtItsWallClockDay()
{
    QFETCH(QString, start);
    QFETCH(QString, zone);
    QFETCH(int, day);
    QFETCH(QTime, time);

    const auto days = layOutWeek({sampleSlot(1, utc(start))}, QDate(2026, 1, 5), zone);
    QCOMPARE(days.size(), 7);
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(days.at(i).date, QDate(2026, 1, 5).addDays(i));
        QCOMPARE(days.at(i).entries.size(), i == day ? 1 : 0);
    }
    if (day >= 0)
        QCOMPARE(days.at(day).entries.first().wallStart.time(), time);
}

void TstWeekLayout::slotOverMidnightStandsAtItsFirstDay()
{
    const auto days = layOutWeek({sampleSlot(1, utc(u"2026-01-06T22:30:00Z"_s), 60)},
                                 QDate(2026, 1, 5), u"Europe/Berlin"_s);
    QCOMPARE(days.at(1).entries.size(), 1);
    QCOMPARE(days.at(1).entries.first().wallEnd.date(), QDate(2026, 1, 7));
    QVERIFY(days.at(2).entries.isEmpty());
}

void TstWeekLayout::repeatedHourIsTold()
{
    // On 25 October 2026 Berlin shows 02:00–03:00 twice.
    QList<api::Slot> offered;
    for (int i = 0; i < 8; ++i)
        offered.prepend(sampleSlot(i + 1, utc(u"2026-10-24T23:00:00Z"_s).addSecs(i * 1800)));
    const auto days = layOutWeek(offered, QDate(2026, 10, 19), u"Europe/Berlin"_s);
    const auto &sunday = days.at(6).entries;
    QCOMPARE(sunday.size(), 8);
    QStringList times;
    QList<bool> ambiguous;
    for (const WeekEntry &entry : sunday) {
        times.append(entry.wallStart.toString(u"HH:mm"_s));
        ambiguous.append(entry.ambiguous);
    }
    // In order of real time, although the list came backwards and the clock goes back.
    QCOMPARE(times, QStringList({u"01:00"_s, u"01:30"_s, u"02:00"_s, u"02:30"_s, u"02:00"_s,
                                 u"02:30"_s, u"03:00"_s, u"03:30"_s}));
    QCOMPARE(ambiguous, QList<bool>({false, false, true, true, true, true, false, false}));
    QCOMPARE(zoneAbbreviation(u"Europe/Berlin"_s, sunday.at(2).slot.startTime), u"CEST"_s);
    QCOMPARE(zoneAbbreviation(u"Europe/Berlin"_s, sunday.at(4).slot.startTime), u"CET"_s);
}

void TstWeekLayout::skippedHourLeavesNoGapInOrder()
{
    // On 29 March 2026 Berlin goes from 01:59 to 03:00.
    QList<api::Slot> offered;
    for (int i = 0; i < 4; ++i)
        offered.append(sampleSlot(i + 1, utc(u"2026-03-29T00:00:00Z"_s).addSecs(i * 1800)));
    const auto days = layOutWeek(offered, QDate(2026, 3, 23), u"Europe/Berlin"_s);
    QStringList times;
    for (const WeekEntry &entry : days.at(6).entries) {
        times.append(entry.wallStart.toString(u"HH:mm"_s));
        QVERIFY(!entry.ambiguous);
    }
    QCOMPARE(times, QStringList({u"01:00"_s, u"01:30"_s, u"03:00"_s, u"03:30"_s}));
}

void TstWeekLayout::clockChangeIsMarked_data()
{
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("day");
    QTest::newRow("none") << QDate(2026, 1, 5) << u"Europe/Berlin"_s << -1;
    QTest::newRow("spring") << QDate(2026, 3, 23) << u"Europe/Berlin"_s << 6;
    QTest::newRow("autumn") << QDate(2026, 10, 19) << u"Europe/Berlin"_s << 6;
    QTest::newRow("half an hour") << QDate(2026, 3, 30) << u"Australia/Lord_Howe"_s << 6;
    QTest::newRow("no daylight saving") << QDate(2026, 3, 23) << u"Asia/Kolkata"_s << -1;
}

void TstWeekLayout::clockChangeIsMarked()
{
    QFETCH(QDate, monday);
    QFETCH(QString, zone);
    QFETCH(int, day);
    const auto days = layOutWeek({}, monday, zone);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(days.at(i).clocksChange, i == day);
}

void TstWeekLayout::weekSpanHoldsEveryZone()
{
    const QDate monday(2026, 1, 5);
    const auto [from, to] = weekSpanUtc(monday);
    for (const QString &zone : {u"Pacific/Kiritimati"_s, u"Etc/GMT+12"_s, u"Europe/Berlin"_s}) {
        QList<api::Slot> offered;
        for (QDateTime at = from.addDays(-2); at < to.addDays(2); at = at.addSecs(1800))
            offered.append(sampleSlot(int(offered.size()) + 1, at));
        QList<api::Slot> asked;
        for (const api::Slot &slot : offered) {
            if (slot.startTime >= from && slot.startTime < to)
                asked.append(slot);
        }
        const auto all = layOutWeek(offered, monday, zone);
        const auto part = layOutWeek(asked, monday, zone);
        for (int day = 0; day < 7; ++day) {
            QCOMPARE(all.at(day).entries.size(), 48);
            QCOMPARE(part.at(day).entries.size(), 48);
        }
    }
}

void TstWeekLayout::noticeDecidesWhatIsBookable()
{
    const QDateTime first = utc(u"2026-01-06T09:00:00Z"_s);
    const auto days = layOutWeek({sampleSlot(1, first.addSecs(-1)), sampleSlot(2, first)},
                                 QDate(2026, 1, 5), u"UTC"_s, first);
    QVERIFY(!days.at(1).entries.at(0).bookable);
    QVERIFY(days.at(1).entries.at(1).bookable);
}

void TstWeekLayout::textsOfWeeks()
{
    QCOMPARE(weekRange(QDate(2026, 1, 5)), u"5 – 11 January 2026"_s);
    QCOMPARE(weekRange(QDate(2026, 1, 26)), u"26 January – 1 February 2026"_s);
    QCOMPARE(weekRange(QDate(2025, 12, 29)), u"29 December 2025 – 4 January 2026"_s);
    QCOMPARE(longDay(QDate(2026, 1, 6)), u"Tuesday 6 January"_s);
    QCOMPARE(shortMoment(utc(u"2026-01-06T09:00:00Z"_s), u"Europe/Berlin"_s),
             u"Tue 6 Jan, 10:00"_s);
    QCOMPARE(zoneAbbreviation(u"Asia/Dubai"_s, utc(u"2026-01-06T09:00:00Z"_s)), u"UTC+04:00"_s);
    QVERIFY(isKnownZone(usableZone(u"Mars/Olympus"_s))); // the computer's
    QCOMPARE(titleAndCompany(u"CTO"_s, QString()), u"CTO"_s);
}

OH_TEST(TstWeekLayout)
#include "tst_weeklayout.moc"
