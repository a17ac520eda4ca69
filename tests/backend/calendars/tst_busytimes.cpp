// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/busytimes.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::calendars;

/// Arithmetic of busy times, against the minutes one by one.
class TstBusyTimes : public QObject
{
    Q_OBJECT

private:
    static BusyTime time(int from, int to)
    {
        const QDateTime zero(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);
        return {zero.addSecs(from * 60), zero.addSecs(to * 60)};
    }
    static QByteArray minutes(const QList<BusyTime> &times)
    {
        QByteArray out(60, '.');
        for (int i = 0; i < 60; ++i) {
            if (overlaps(times, time(i, i + 1).start, time(i, i + 1).end))
                out[i] = '#';
        }
        return out;
    }

private Q_SLOTS:
    void joins()
    {
        QCOMPARE(joined({time(20, 30), time(0, 10), time(10, 15), time(25, 40), time(50, 50),
                         time(55, 53)}),
                 (QList{time(0, 15), time(20, 40)}));
        QCOMPARE(joined({}), QList<BusyTime>());
    }
    void takesOut()
    {
        const QList all{time(0, 30), time(40, 60)};
        QCOMPARE(without(all, {time(10, 20)}), (QList{time(0, 10), time(20, 30), time(40, 60)}));
        QCOMPARE(without(all, {time(25, 45), time(0, 5)}), (QList{time(5, 25), time(45, 60)}));
        QCOMPARE(without(all, {time(0, 60)}), QList<BusyTime>());
        QCOMPARE(without(all, {time(30, 40)}), all);
        QCOMPARE(without(all, {}), all);
    }
    void oneThatBeginsWhenTheOtherEndsDoesNotOverlap()
    {
        const QList all{time(10, 20)};
        QVERIFY(!overlaps(all, time(0, 10).start, time(0, 10).end));
        QVERIFY(!overlaps(all, time(20, 30).start, time(20, 30).end));
        QVERIFY(overlaps(all, time(19, 21).start, time(19, 21).end));
        QVERIFY(overlaps(all, time(12, 13).start, time(12, 13).end));
    }
    void isTheSameMinuteByMinute()
    {
        quint32 state = 1;
        const auto next = [&state] {
            return int((state = state * 1664525 + 1013904223) >> 16) % 60;
        };
        const auto some = [&] {
            QList<BusyTime> out;
            for (int i = next() % 6; i > 0; --i) {
                const int from = next();
                out.append(time(from, qMin(60, from + next() % 20)));
            }
            return out;
        };
        for (int run = 0; run < 500; ++run) {
            const QList<BusyTime> times = some();
            const QList<BusyTime> others = some();
            QCOMPARE(minutes(joined(times)), minutes(times));
            QByteArray left = minutes(times);
            const QByteArray out = minutes(others);
            for (int i = 0; i < 60; ++i) {
                if (out[i] == '#')
                    left[i] = '.';
            }
            QCOMPARE(minutes(without(joined(times), others)), left);
        }
    }
};

OH_TEST(TstBusyTimes)
#include "tst_busytimes.moc"
