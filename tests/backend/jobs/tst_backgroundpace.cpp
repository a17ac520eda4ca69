// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/backgroundpace.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace oh::jobs;
using namespace std::chrono_literals;

class TstBackgroundPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsForWhatItWorked_data()
    {
        QTest::addColumn<qint64>("worked");
        QTest::addColumn<int>("parts");
        QTest::addColumn<qint64>("rest");
        QTest::newRow("a tenth of the time") << qint64(20) << 10 << qint64(180);
        QTest::newRow("half of it") << qint64(20) << 2 << qint64(20);
        QTest::newRow("all of it") << qint64(20) << 1 << qint64(0);
        QTest::newRow("no such part") << qint64(20) << 0 << qint64(0);
        QTest::newRow("nothing done") << qint64(0) << 10 << qint64(0);
        QTest::newRow("up to the longest rest") << qint64(2000) << 10 << qint64(10000);
        QTest::newRow("as good as never again")
            << qint64(20) << std::numeric_limits<int>::max() << qint64(10000);
    }
    void restsForWhatItWorked()
    {
        QFETCH(qint64, worked);
        QFETCH(int, parts);
        QFETCH(qint64, rest);
        const auto got = restAfter(std::chrono::milliseconds(worked), {parts, 10s});
        QCOMPARE(qint64(std::chrono::milliseconds(rest).count()),
                 qint64(std::chrono::duration_cast<std::chrono::milliseconds>(got).count()));
    }

    void givesWayInARushAlone()
    {
        int looks = 0;
        int rushFor = 3;
        BackgroundPace pace({std::numeric_limits<int>::max(), 1h},
                            [&] { return ++looks <= rushFor; });
        int pauses = 0;
        const auto pause = [&pauses](std::chrono::milliseconds) { return ++pauses < 100; };
        // What comes alone is done at once.
        QVERIFY(pace.giveWay(pause));
        QCOMPARE(pauses, 0);
        // Whoever has worked rests until the rush is over,
        pace.worked(1ms);
        QVERIFY(pace.giveWay(pause));
        QCOMPARE(pauses, 3);
        // or somebody wants it to stop.
        looks = 0;
        rushFor = std::numeric_limits<int>::max();
        QVERIFY(!pace.giveWay(pause));
        QCOMPARE(pauses, 100);
        // Nothing was worked: nothing is owed.
        pace.worked(0ms);
        QVERIFY(pace.giveWay(pause));
        QCOMPARE(pauses, 100);
    }

    void waitingIsNoWork()
    {
        QElapsedTimer timer;
        timer.start();
        const auto before = threadTime();
        QTest::qSleep(200);
        const auto worked = threadTime() - before;
        QVERIFY(worked < std::chrono::nanoseconds(timer.nsecsElapsed()) / 2);
    }
};

OH_TEST(TstBackgroundPace)
#include "tst_backgroundpace.moc"
