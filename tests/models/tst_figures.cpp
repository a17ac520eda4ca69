// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/figures.h"
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

} // namespace

class TstFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfNothingIsNothing()
    {
        QVERIFY(!percentOf(0, 0));
        QVERIFY(!trendPercent(5, 0));
        QVERIFY(!meanOf(0, 0));
        QVERIFY(!hoursOf(std::nullopt));
        QVERIFY(!perWeek(3, at(u"2026-01-05T00:00:00Z"_s), at(u"2026-01-05T00:00:00Z"_s)));
    }

    void formulas()
    {
        QCOMPARE(percentOf(0, 3), 0.0);
        QCOMPARE(percentOf(2, 3), 66.7);
        QCOMPARE(percentOf(3, 3), 100.0);
        QCOMPARE(trendPercent(6, 4), 50.0);
        QCOMPARE(trendPercent(0, 4), -100.0);
        QCOMPARE(trendPercent(4, 4), 0.0);
        QCOMPARE(meanOf(13, 3), 4.33);
        QCOMPARE(hoursOf(5400.0), 1.5);
        QCOMPARE(perWeek(9, at(u"2026-01-05T00:00:00Z"_s), at(u"2026-01-26T00:00:00Z"_s)), 3.0);
        QCOMPARE(perWeek(1, at(u"2026-01-05T00:00:00Z"_s), at(u"2026-01-06T00:00:00Z"_s)), 7.0);
    }

    void daysAreAsLongAsTheZoneMakesThem()
    {
        const QString berlin = u"Europe/Berlin"_s;
        // 28 to 30 March 2026: the clocks go forward on the 29th.
        const auto spring = figureSteps(at(u"2026-03-27T23:00:00Z"_s),
                                        at(u"2026-03-30T22:00:00Z"_s), berlin, FigureBucket::Day);
        QCOMPARE(spring.size(), 3);
        QCOMPARE(spring[0].begins, QDate(2026, 3, 28));
        QCOMPARE(spring[0].from.secsTo(spring[0].to), 24 * 3600);
        QCOMPARE(spring[1].from.secsTo(spring[1].to), 23 * 3600);
        QCOMPARE(spring[2].from.secsTo(spring[2].to), 24 * 3600);
        const auto autumn = figureSteps(at(u"2026-10-24T22:00:00Z"_s),
                                        at(u"2026-10-25T23:00:00Z"_s), berlin, FigureBucket::Day);
        QCOMPARE(autumn.size(), 1);
        QCOMPARE(autumn[0].from.secsTo(autumn[0].to), 25 * 3600);
    }

    void midnightsThatAreNotThereOrTwice()
    {
        // Havana goes back from 1:00 to 0:00 on 1 November 2026: the first midnight counts.
        const auto havana =
            figureSteps(at(u"2026-10-31T04:00:00Z"_s), at(u"2026-11-02T05:00:00Z"_s),
                        u"America/Havana"_s, FigureBucket::Day);
        QCOMPARE(havana.size(), 2);
        QCOMPARE(havana[1].from, at(u"2026-11-01T04:00:00Z"_s));
        QCOMPARE(havana[1].from.secsTo(havana[1].to), 25 * 3600);
        // Santiago goes forward from 0:00 to 1:00 on 6 September 2026.
        const auto santiago =
            figureSteps(at(u"2026-09-05T04:00:00Z"_s), at(u"2026-09-07T03:00:00Z"_s),
                        u"America/Santiago"_s, FigureBucket::Day);
        QCOMPARE(santiago.size(), 2);
        QCOMPARE(santiago[1].from, at(u"2026-09-06T04:00:00Z"_s));
        QCOMPARE(santiago[1].from.secsTo(santiago[1].to), 23 * 3600);
        // Samoa left 30 December 2011 out.
        const auto apia = figureSteps(at(u"2011-12-29T10:00:00Z"_s), at(u"2011-12-31T10:00:00Z"_s),
                                      u"Pacific/Apia"_s, FigureBucket::Day);
        QCOMPARE(apia.size(), 2);
        QCOMPARE(apia[0].begins, QDate(2011, 12, 29));
        QCOMPARE(apia[1].begins, QDate(2011, 12, 31));
    }

    void stepsFollowOneAnother_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<FigureBucket>("bucket");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/Chicago", "Australia/Lord_Howe",
                                 "Asia/Kathmandu", "America/Havana", "Pacific/Apia"}) {
            for (const FigureBucket bucket :
                 {FigureBucket::Day, FigureBucket::Week, FigureBucket::Month})
                QTest::addRow("%s %s", zone, qPrintable(toString(bucket)))
                    << QString::fromLatin1(zone) << bucket;
        }
    }
    void stepsFollowOneAnother()
    {
        QFETCH(QString, zone);
        QFETCH(FigureBucket, bucket);
        const QDateTime from = at(u"2025-01-15T13:37:00Z"_s);
        const QDateTime to = at(u"2026-12-03T04:05:06Z"_s);
        const auto steps = figureSteps(from, to, zone, bucket);
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps.constFirst().from, from);
        QCOMPARE(steps.constLast().to, to);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QVERIFY(steps[i].from < steps[i].to);
            if (bucket == FigureBucket::Week)
                QCOMPARE(steps[i].begins.dayOfWeek(), 1);
            if (bucket == FigureBucket::Month)
                QCOMPARE(steps[i].begins.day(), 1);
            if (i == 0)
                continue;
            QCOMPARE(steps[i].from, steps[i - 1].to);
            QCOMPARE(utcToWallClock(zone, steps[i].from)->date(), steps[i].begins);
            // The moment before belongs to the day before.
            QVERIFY(utcToWallClock(zone, steps[i].from.addMSecs(-1))->date() < steps[i].begins);
        }
    }

    void thePeriodBeforeIsAsLongOnTheWall()
    {
        const QString berlin = u"Europe/Berlin"_s;
        // A week of Berlin that begins on 30 March 2026, the day after the change: before it stands
        // a week of 167 hours.
        QCOMPARE(periodBefore(at(u"2026-03-29T22:00:00Z"_s), at(u"2026-04-05T22:00:00Z"_s), berlin),
                 at(u"2026-03-22T23:00:00Z"_s));
        QCOMPARE(
            periodBefore(at(u"2026-01-10T00:00:00Z"_s), at(u"2026-01-12T00:00:00Z"_s), u"UTC"_s),
            at(u"2026-01-08T00:00:00Z"_s));
        // Inside of the repeated hour.
        const QDateTime from = at(u"2026-10-25T00:50:00Z"_s);
        QVERIFY(*periodBefore(from, at(u"2026-10-25T01:10:00Z"_s), berlin) < from);
        QVERIFY(!periodBefore(from, from.addDays(1), u"Mars/Olympus"_s));
    }

    void anEmptyRangeHasNoSteps()
    {
        const QDateTime from = at(u"2026-01-05T00:00:00Z"_s);
        QVERIFY(figureSteps(from, from, u"UTC"_s, FigureBucket::Day).isEmpty());
        QVERIFY(figureSteps(from, from.addDays(-1), u"UTC"_s, FigureBucket::Day).isEmpty());
        QVERIFY(figureSteps(from, from.addDays(1), u"Mars/Olympus"_s, FigureBucket::Day).isEmpty());
    }
};

OH_TEST(TstFigures)
#include "tst_figures.moc"
