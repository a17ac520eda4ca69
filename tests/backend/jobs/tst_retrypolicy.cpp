// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/retrypolicy.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace oh;

class TstRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceAsLongEachTimeUpToALimit()
    {
        const RetryPolicy policy{10, 100, 0.2};
        // In the middle of the jitter's range there is none.
        const int expected[] = {10, 20, 40, 80, 100, 100};
        for (int i = 0; i < int(std::size(expected)); ++i)
            QCOMPARE(retryDelaySeconds(policy, i + 1, 0.5), expected[i]);
        QCOMPARE(retryDelaySeconds(policy, 1000000, 0.5), 100);
        QCOMPARE(retryDelaySeconds(policy, 0, 0.5), 10);
    }

    void jitterSpreadsToBothSides()
    {
        const RetryPolicy policy{100, 1000, 0.2};
        QCOMPARE(retryDelaySeconds(policy, 1, 0), 80);
        QCOMPARE(retryDelaySeconds(policy, 1, 1), 120);
        QCOMPARE(retryDelaySeconds(policy, 2, 0.75), 220);
        // Whatever comes in as random.
        QCOMPARE(retryDelaySeconds(policy, 1, -5), 80);
        QCOMPARE(retryDelaySeconds(policy, 1, 17), 120);
        QCOMPARE(retryDelaySeconds({100, 1000, 0}, 1, 0.9), 100);
    }

    void neverAtOnce() { QCOMPARE(retryDelaySeconds({0, 0, 0.2}, 1, 0), 1); }
};

OH_TEST(TstRetryPolicy)
#include "tst_retrypolicy.moc"
