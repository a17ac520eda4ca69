// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/timetable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QTest>
#include <QTimeZone>

using namespace std::chrono_literals;
using oh::jobs::Timetable;
using oh::test::monday;

class TstTimetable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIntervalKeepsItsStep()
    {
        const Timetable hourly = Timetable::every(1h);
        QCOMPARE(hourly.first(monday), monday);
        QCOMPARE(hourly.next(monday, monday), monday.addSecs(3600));
        // A little late is no reason to be late from now on.
        QCOMPARE(hourly.next(monday, monday.addSecs(7)), monday.addSecs(3600));
        // Exactly at the next time the next one after it is meant.
        QCOMPARE(hourly.next(monday, monday.addSecs(3600)), monday.addSecs(7200));
        QCOMPARE(hourly.next(monday, monday.addMSecs(3600 * 1000 - 1)), monday.addSecs(3600));
    }

    void missedTimesAreNotMadeUpForOneByOne()
    {
        const Timetable hourly = Timetable::every(1h);
        const QDateTime later = monday.addDays(10).addSecs(1800);
        QCOMPARE(hourly.next(monday, later), later.addSecs(1800));
        const Timetable daily = Timetable::daily(QTime(0, 10));
        QCOMPARE(daily.next(QDateTime(QDate(2026, 1, 1), QTime(0, 10), Qt::UTC), later),
                 QDateTime(QDate(2026, 1, 16), QTime(0, 10), Qt::UTC));
    }

    void aClockThatWasWrongDoesNotStopIt()
    {
        QCOMPARE(Timetable::every(1h).next(monday.addDays(300), monday), monday.addSecs(3600));
    }

    void daily()
    {
        const Timetable daily = Timetable::daily(QTime(12, 30));
        QCOMPARE(daily.first(monday), monday.addSecs(1800));
        QCOMPARE(daily.first(monday.addSecs(1800)), monday.addSecs(1800));
        QCOMPARE(daily.next(monday, monday), monday.addSecs(1800));
        QCOMPARE(daily.next(monday, monday.addSecs(1800)), monday.addSecs(1800).addDays(1));
        QCOMPARE(daily.next(monday, monday.addSecs(1801)), monday.addSecs(1800).addDays(1));
        QCOMPARE(daily.next(monday, QDateTime(QDate(2028, 2, 28), QTime(13, 0), Qt::UTC)),
                 QDateTime(QDate(2028, 2, 29), QTime(12, 30), Qt::UTC));
    }

    /// Every day has its run, and 24 hours lie between two, wherever the machine stands.
    void clockChangesDoNotMatter()
    {
        const Timetable night = Timetable::daily(QTime(2, 30));
        QDateTime at(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        QDateTime last = night.next(at, at);
        for (int i = 0; i < 365; ++i) {
            const QDateTime berlin = last.toTimeZone(QTimeZone("Europe/Berlin"));
            const QDateTime next = night.next(berlin, berlin);
            QCOMPARE(last.secsTo(next), 86400);
            QCOMPARE(next.timeSpec(), Qt::UTC);
            last = next;
        }
    }
};

OH_TEST(TstTimetable)
#include "tst_timetable.moc"
