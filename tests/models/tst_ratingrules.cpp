// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ratingrules.h"

#include "models/domain/tiers.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

/// Who may rate a meeting, and from which score on one is in which tier.
class TstRatingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeRated_data()
    {
        QTest::addColumn<BookingStatus>("status");
        QTest::addColumn<QString>("attendance");
        QTest::addColumn<bool>("rated");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, BookingStatus status, const char *attendance,
                            bool rated, const char *code) {
            QTest::newRow(name) << status << QString::fromLatin1(attendance) << rated
                                << QString::fromLatin1(code);
        };
        using S = BookingStatus;
        row("over", S::Completed, "", false, "");
        row("over and both came", S::Completed, "attended", false, "");
        row("the mentor did not come", S::Completed, "mentor_absent", false, "RATING_NOT_POSSIBLE");
        row("the mentee did not come", S::Completed, "mentee_absent", false, "RATING_NOT_POSSIBLE");
        row("nobody came", S::Completed, "both_absent", false, "RATING_NOT_POSSIBLE");
        row("a second time", S::Completed, "", true, "ALREADY_RATED");
        row("a second time, then absent", S::Completed, "both_absent", true, "ALREADY_RATED");
        row("not answered", S::Pending, "", false, "RATING_NOT_POSSIBLE");
        row("not over", S::Confirmed, "", false, "RATING_NOT_POSSIBLE");
        row("canceled", S::Canceled, "", false, "RATING_NOT_POSSIBLE");
        row("expired", S::Expired, "", false, "RATING_NOT_POSSIBLE");
    }
    void whatMayBeRated()
    {
        QFETCH(BookingStatus, status);
        QFETCH(QString, attendance);
        QFETCH(bool, rated);
        QFETCH(QString, code);
        const auto obstacle = ratingObstacle({status, fromString<Attendance>(attendance), rated});
        QCOMPARE(obstacle ? obstacle->codeName() : QString(), code);
        if (obstacle)
            QVERIFY(!obstacle->message.isEmpty());
    }

    void tiersBeginWhereTheirLowestScoreIs()
    {
        for (const auto &[tier, name] : EnumStrings<Tier>::table) {
            QVERIFY(tierForScore(lowestScore(tier)) == tier);
            if (tier != Tier::Bronze)
                QCOMPARE(int(tierForScore(lowestScore(tier) - 0.01)), int(tier) - 1);
        }
    }

    void topicsAreNamedOnce()
    {
        QCOMPARE(tidyTopics({u"  Pricing "_s, u"pricing"_s, u""_s, u"First  customers"_s, u" "_s}),
                 (QStringList{u"Pricing"_s, u"First customers"_s}));
        QCOMPARE(tidyTopics({}), QStringList());
    }
};

OH_TEST(TstRatingRules)
#include "tst_ratingrules.moc"
