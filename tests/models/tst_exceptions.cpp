// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exceptions.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

/// Who may ask for an exception, and who may reach out to whom.
class TstExceptions : public QObject
{
    Q_OBJECT

private:
    const QDateTime now{QDate(2026, 1, 5), QTime(12, 0), Qt::UTC};

    ExceptionFacts needed() const
    {
        ExceptionFacts facts;
        facts.menteeTier = Tier::Bronze;
        facts.mentorTier = Tier::Gold;
        facts.now = now;
        return facts;
    }
    static QString code(const std::optional<Error> &obstacle)
    {
        return obstacle ? obstacle->codeName() : QString();
    }

private Q_SLOTS:
    void onlyWhereTheRulesStandBetween()
    {
        for (const Tier mentee : enumValues<Tier>()) {
            for (const Tier mentor : enumValues<Tier>()) {
                QCOMPARE(needsException(mentee, mentor, false), int(mentor) > int(mentee) + 1);
                QVERIFY(needsException(mentee, mentor, true));
            }
        }
    }

    void asking()
    {
        QCOMPARE(code(exceptionObstacle(needed())), QString());
        auto facts = needed();
        facts.mentorTier = Tier::Silver;
        QCOMPARE(code(exceptionObstacle(facts)), u"EXCEPTION_NOT_NEEDED"_s);
        facts.mentorDormant = true;
        QCOMPARE(code(exceptionObstacle(facts)), QString());
        facts = needed();
        facts.mentorActive = false;
        QCOMPARE(code(exceptionObstacle(facts)), u"NOT_FOUND"_s);
        facts = needed();
        facts.isMentor = false;
        QCOMPARE(code(exceptionObstacle(facts)), u"NOT_FOUND"_s);
        facts = needed();
        facts.hasPending = true;
        QCOMPARE(code(exceptionObstacle(facts)), u"EXCEPTION_PENDING"_s);
        facts.usableUntil = now.addDays(3);
        QCOMPARE(code(exceptionObstacle(facts)), u"EXCEPTION_ACTIVE"_s);
        QVERIFY(exceptionObstacle(facts)->message.text().contains(u"January 8, 2026"_s));
        facts = needed();
        facts.askedToday = exceptionRequestsPerDay - 1;
        QCOMPARE(code(exceptionObstacle(facts)), QString());
        facts.askedToday = exceptionRequestsPerDay;
        facts.firstAskedAt = now.addSecs(-3600);
        QCOMPARE(code(exceptionObstacle(facts)), u"RATE_LIMITED"_s);
        QCOMPARE(exceptionObstacle(facts)->retryAfterSeconds, 23 * 3600);
    }

    void reachingOut()
    {
        InterestFacts facts;
        facts.now = now;
        QCOMPARE(code(interestObstacle(facts)), QString());
        facts.needsException = true;
        QCOMPARE(code(interestObstacle(facts)), QString());
        facts.hasUsableException = true;
        QCOMPARE(code(interestObstacle(facts)), u"EXCEPTION_ACTIVE"_s);
        // One that is not needed (any more) stands in nobody's way.
        facts.needsException = false;
        QCOMPARE(code(interestObstacle(facts)), QString());
        facts.lastSentAt = now.addDays(-interestPauseDays).addSecs(1);
        QCOMPARE(code(interestObstacle(facts)), u"INTEREST_SENT"_s);
        QVERIFY(interestObstacle(facts)->message.in(Language::English).startsWith(u"You have"_s));
        facts.sentByCaller = false; // a coordinator did, in the mentor's name
        QVERIFY(
            interestObstacle(facts)->message.in(Language::English).startsWith(u"Somebody has"_s));
        facts.sentByCaller = true;
        facts.lastSentAt = now.addDays(-interestPauseDays);
        QCOMPARE(code(interestObstacle(facts)), QString());
        facts.sentToday = interestsPerDay;
        facts.firstSentAt = now.addSecs(-60);
        QCOMPARE(interestObstacle(facts)->retryAfterSeconds, 24 * 3600 - 60);
        facts.mentorActive = false;
        QCOMPARE(code(interestObstacle(facts)), u"ACCOUNT_DEACTIVATED"_s);
        facts.menteeActive = false;
        QCOMPARE(code(interestObstacle(facts)), u"NOT_FOUND"_s);
        facts.menteeActive = true;
        facts.isMentee = false;
        QCOMPARE(code(interestObstacle(facts)), u"NOT_FOUND"_s);
    }
};

OH_TEST(TstExceptions)
#include "tst_exceptions.moc"
