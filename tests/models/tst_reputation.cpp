// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accessrules.h"
#include "models/domain/bookingrules.h"
#include "models/domain/exceptions.h"
#include "models/domain/matching.h"
#include "models/domain/reputation.h"
#include "models/domain/tiers.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::reputation;

namespace {

/// Somebody with ratings and nothing else.
Facts rated(int count, double average)
{
    Facts facts;
    facts.ratingsCount = count;
    facts.ratingsSum = count * average;
    return facts;
}

Facts with(Facts facts, const std::function<void(Facts &)> &change)
{
    change(facts);
    return facts;
}

Facts meetings(int completed, int attended, int canceled)
{
    Facts facts;
    facts.completed = completed;
    facts.attended = attended;
    facts.canceled = canceled;
    facts.totalBookings = completed + canceled;
    return facts;
}

Facts answering(std::optional<double> hours)
{
    Facts facts;
    facts.averageResponseHours = hours;
    facts.confirmedInPerson = hours ? 4 : 0;
    facts.totalBookings = 10;
    return facts;
}

bool isFast(double value)
{
    return qFuzzyCompare(value, 1.2);
}

} // namespace

class TstReputation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completion_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<double>("rate");
        QTest::newRow("no history") << Facts() << 1.0;
        QTest::newRow("always there") << meetings(4, 4, 0) << 1.0;
        QTest::newRow("absent once") << meetings(4, 3, 0) << 0.75;
        QTest::newRow("canceled once") << meetings(3, 3, 1) << 0.75;
        QTest::newRow("absent and canceled") << meetings(3, 2, 1) << 0.5;
        QTest::newRow("canceled everything") << meetings(0, 0, 2) << 0.0;
    }
    void completion()
    {
        QFETCH(Facts, facts);
        QFETCH(double, rate);
        QCOMPARE(completionRate(facts), rate);
    }

    void responsiveness_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<double>("factor");
        const auto late = [](std::optional<double> hours, int times) {
            return with(answering(hours), [times](Facts &f) { f.lateCancellations = times; });
        };
        const auto canceling = [](std::optional<double> hours, int times) {
            return with(answering(hours), [times](Facts &f) { f.canceled = times; });
        };
        QTest::newRow("mentees, and who confirmed nothing") << answering({}) << 1.0;
        QTest::newRow("at once") << answering(0) << 1.2;
        QTest::newRow("just below a day") << answering(23.999) << 1.2;
        QTest::newRow("a day") << answering(24) << 1.0;
        QTest::newRow("two days") << answering(48) << 1.0;
        QTest::newRow("just over two days") << answering(48.001) << 0.8;
        QTest::newRow("a fifth canceled") << canceling(1, 2) << 1.2;
        QTest::newRow("more than a fifth canceled") << canceling(1, 3) << 0.8;
        QTest::newRow("a mentee who cancels often") << canceling({}, 3) << 0.8;
        QTest::newRow("nothing to cancel") << Facts() << 1.0;
        QTest::newRow("one late cancellation") << late(1, 1) << 1.1;
        QTest::newRow("two of them") << late(1, 2) << 1.0;
        QTest::newRow("five of them") << late(1, 5) << 0.8;
        QTest::newRow("a mentee's late one") << late({}, 1) << 0.9;
        QTest::newRow("slow and late") << late(72, 2) << 0.8;
    }
    void responsiveness()
    {
        QFETCH(Facts, facts);
        QFETCH(double, factor);
        QCOMPARE(responsivenessFactor(facts), factor);
    }

    void tenure_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("bonus");
        QTest::newRow("new") << 0 << 0.0;
        QTest::newRow("one") << 1 << 0.1;
        QTest::newRow("nine") << 9 << 0.9;
        QTest::newRow("ten") << 10 << 1.0;
        QTest::newRow("years") << 50 << 1.0;
    }
    void tenure()
    {
        QFETCH(int, months);
        QFETCH(double, bonus);
        Facts facts;
        facts.fullMonths = months;
        QCOMPARE(tenureBonus(facts), bonus);
    }

    void fullMonths_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("months");
        const auto row = [](const QString &from, const QString &to, int months) {
            QTest::newRow(qPrintable(from + u' ' + to)) << from << to << months;
        };
        row(u"2026-01-15T12:00:00Z"_s, u"2026-02-15T11:59:59Z"_s, 0);
        row(u"2026-01-15T12:00:00Z"_s, u"2026-02-15T12:00:00Z"_s, 1);
        row(u"2025-11-30T00:00:00Z"_s, u"2026-03-01T00:00:00Z"_s, 3);
        row(u"2026-01-31T00:00:00Z"_s, u"2026-02-28T23:00:00Z"_s, 0);
        row(u"2026-01-31T00:00:00Z"_s, u"2026-03-01T00:00:00Z"_s, 1);
        row(u"2024-01-01T00:00:00Z"_s, u"2026-01-01T00:00:00Z"_s, 24);
        row(u"2026-01-01T01:00:00+02:00"_s, u"2026-01-31T23:00:00Z"_s, 1); // 31 December in UTC
        row(u"2026-02-01T00:00:00Z"_s, u"2026-01-01T00:00:00Z"_s, 0);
    }
    void fullMonths()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, months);
        QCOMPARE(fullMonthsBetween(QDateTime::fromString(from, Qt::ISODate),
                                   QDateTime::fromString(to, Qt::ISODate)),
                 months);
    }

    // The decided formula, clause by clause.
    void scores_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<double>("raw");
        QTest::addColumn<double>("score");
        QTest::addColumn<bool>("probation");
        QTest::addColumn<Tier>("tier");
        const auto row = [](const char *name, const Facts &facts, double raw, double score,
                            bool probation, Tier tier) {
            QTest::newRow(name) << facts << raw << score << probation << tier;
        };
        row("nobody rated yet", {}, 3.5, 3.5, false, Tier::Silver);
        row("without a rating nothing else counts",
            with(meetings(1, 0, 3), [](Facts &f) { f.fullMonths = 12; }), 3.5, 3.5, false,
            Tier::Silver);
        row("one bad rating is kept up", rated(1, 1), 1, 3.5, true, Tier::Silver);
        row("two bad ratings are kept up", rated(2, 2.5), 2.5, 3.5, true, Tier::Silver);
        row("three are not", rated(3, 2.5), 2.5, 2.5, false, Tier::Bronze);
        row("a good first rating counts", rated(1, 5), 5, 5, false, Tier::Platinum);
        row("exactly the first score is no probation", rated(2, 3.5), 3.5, 3.5, false,
            Tier::Silver);
        row("bronze ends at 3", rated(3, 3), 3, 3, false, Tier::Silver);
        row("silver ends at 4", rated(5, 4), 4, 4, false, Tier::Gold);
        row("gold ends at 4.5", rated(4, 4.5), 4.5, 4.5, false, Tier::Platinum);
        row("what is promised is multiplied",
            with(rated(3, 4),
                 [](Facts &f) {
                     f.completed = f.attended = 9;
                     f.canceled = 1;
                     f.totalBookings = 10;
                     f.averageResponseHours = 2;
                 }),
            4 * 0.9 * 1.2, 4.32, false, Tier::Gold);
        row("tenure is added", with(rated(3, 3), [](Facts &f) { f.fullMonths = 7; }), 3.7, 3.7,
            false, Tier::Silver);
        row("all the best is seven",
            with(rated(9, 5),
                 [](Facts &f) {
                     f.averageResponseHours = 1;
                     f.fullMonths = 30;
                 }),
            7, 7, false, Tier::Platinum);
        row("all the worst is nothing",
            with(rated(3, 1),
                 [](Facts &f) {
                     f.canceled = f.totalBookings = 3;
                     f.averageResponseHours = 99;
                 }),
            0, 0, false, Tier::Bronze);
        // 3.995 would be gold only by rounding: tiers go by the score that is shown.
        row("rounded to a hundredth",
            with(rated(3, 10 / 3.0), [](Facts &f) { f.averageResponseHours = 3; }), 4, 4, false,
            Tier::Gold);
    }
    void scores()
    {
        QFETCH(Facts, facts);
        QFETCH(double, raw);
        QFETCH(double, score);
        QFETCH(bool, probation);
        QFETCH(Tier, tier);
        const Breakdown parts = ProductCalculator().calculateScore(facts);
        QVERIFY2(std::abs(parts.rawScore - raw) < 1e-9,
                 qPrintable(QString::number(parts.rawScore)));
        QCOMPARE(parts.score, score);
        QCOMPARE(parts.isProbationary, probation);
        QCOMPARE(int(parts.tier), int(tier));
    }

    void theBreakdownHasEverything()
    {
        Facts facts = rated(4, 4.5);
        facts.completed = 8;
        facts.attended = 7;
        facts.canceled = 2;
        facts.lateCancellations = 1;
        facts.totalBookings = 12;
        facts.confirmedInPerson = 5;
        facts.averageResponseHours = 30.5;
        facts.fullMonths = 3;
        const Breakdown parts = ProductCalculator().calculateScore(facts);
        QCOMPARE(parts.averageRating, std::optional(4.5));
        QCOMPARE(parts.ratingsCount, 4);
        QCOMPARE(parts.completionRate, 0.7);
        QCOMPARE(parts.cancellationRate, 2 / 12.0);
        QCOMPARE(parts.responsivenessFactor, 0.9);
        QCOMPARE(parts.averageResponseHours, std::optional(30.5));
        QCOMPARE(parts.lateCancellations, 1);
        QCOMPARE(parts.tenureBonus, 0.1 * 3);
        QCOMPARE(parts.totalBookings, 12);
        QCOMPARE(parts.confirmedInPerson, 5);
        QCOMPARE(parts.score, 3.14); // 4.5 · 0.7 · 0.9 + 0.3 = 3.135
        QVERIFY(!ProductCalculator().calculateScore({}).averageRating);
    }

    void theOtherCalculatorAddsUp()
    {
        const WeightedSumCalculator calculator;
        Facts best = rated(9, 5);
        best.averageResponseHours = 1;
        best.fullMonths = 30;
        QCOMPARE(calculator.calculateScore(best).score, 2.64);
        QVERIFY(calculator.calculateScore(best).tier == Tier::Bronze);
        // FR47 and FR48 hold for it as well.
        QCOMPARE(calculator.calculateScore({}).score, 3.5);
        const Breakdown probation = calculator.calculateScore(rated(2, 5));
        QCOMPARE(probation.score, 3.5);
        QVERIFY(probation.isProbationary);
        Facts some = rated(3, 4);
        some.completed = some.attended = some.totalBookings = 3;
        some.canceled = 1;
        some.totalBookings = 8;
        some.fullMonths = 5;
        QCOMPARE(calculator.calculateScore(some).score, 2.08); // 1.6 + 0.225 + 0.2 + 0.05
    }

    void theTierIsThatOfTheExactScore_data()
    {
        QTest::addColumn<double>("exact");
        QTest::addColumn<double>("shown");
        QTest::addColumn<Tier>("tier");
        const auto row = [](double exact, double shown, Tier tier) {
            QTest::addRow("%.4f", exact) << exact << shown << tier;
        };
        row(2.98, 2.98, Tier::Bronze);
        row(2.994, 2.99, Tier::Bronze);
        row(2.996, 2.99, Tier::Bronze);
        row(2.9999, 2.99, Tier::Bronze);
        row(3.0, 3.0, Tier::Silver);
        row(3.004, 3.0, Tier::Silver);
        row(3.006, 3.01, Tier::Silver);
        row(3.996, 3.99, Tier::Silver);
        row(4.0, 4.0, Tier::Gold);
        row(4.496, 4.49, Tier::Gold);
        row(4.4999, 4.49, Tier::Gold);
        row(4.5, 4.5, Tier::Platinum);
        row(4.506, 4.51, Tier::Platinum);
        // As arithmetic with binary fractions makes it of what is three.
        row(3 * 1.1 - 0.3, 3.0, Tier::Silver);
        row(2.9999999999, 3.0, Tier::Silver);
    }
    void theTierIsThatOfTheExactScore()
    {
        class Fixed final : public ReputationCalculator
        {
        public:
            explicit Fixed(double score) : m_score(score) {}
            QString name() const override { return u"fixed"_s; }

        protected:
            double rawScore(const Breakdown &) const override { return m_score; }

        private:
            double m_score;
        };
        QFETCH(double, exact);
        QFETCH(double, shown);
        QFETCH(Tier, tier);
        const Breakdown parts = Fixed(exact).calculateScore(rated(3, 4));
        QCOMPARE(int(parts.tier), int(tier));
        QCOMPARE(parts.score, shown);
        // Whoever sees the score alone comes to the same tier.
        QCOMPARE(int(tierForScore(parts.score)), int(tier));
    }

    void calculatorsAreChosenByName()
    {
        for (const auto &name : {u"product"_s, u"weighted"_s}) {
            const auto calculator = calculatorNamed(name);
            QVERIFY(calculator);
            QCOMPARE(calculator->name(), name);
            // Access goes by the tier, whatever made it.
            QVERIFY(calculator->determineTier(4.2) == Tier::Gold);
            QCOMPARE(calculator->bookingLimit(Tier::Silver), std::optional(5));
            QCOMPARE(calculator->bookingLimit(Tier::Platinum), std::optional<int>());
            QCOMPARE(calculator->limitedTiers(),
                     QStringList({u"bronze"_s, u"silver"_s, u"gold"_s}));
            QVERIFY(calculator->canBookMentor(Tier::Bronze, Tier::Silver));
            QVERIFY(!calculator->canBookMentor(Tier::Bronze, Tier::Gold));
        }
        QVERIFY(!calculatorNamed(u"average"_s));
    }

    void theCalculatorInForceGovernsAccess()
    {
        class Strict final : public ReputationCalculator
        {
        public:
            QString name() const override { return u"strict"_s; }
            bool canBookMentor(Tier mentee, Tier mentor) const override { return mentee == mentor; }
            std::optional<int> bookingLimit(Tier) const override { return 1; }

        protected:
            double rawScore(const Breakdown &) const override { return 4; }
        };
        BookingFacts facts;
        facts.now = QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);
        facts.slotStart = facts.now.addDays(3);
        facts.menteeTier = Tier::Platinum;
        facts.mentorTier = Tier::Bronze;
        facts.bookingsThisWeek = 1;
        matching::Person mentee;
        mentee.tier = Tier::Platinum;
        matching::Person mentor;
        mentor.role = Role::Mentor;
        mentor.tier = Tier::Bronze;
        const auto codes = [&facts] {
            QList<ErrorCode> out;
            for (const Error &error : bookingObstacles(facts))
                out.append(error.code);
            return out;
        };
        QCOMPARE(codes(), QList<ErrorCode>());
        QVERIFY(!needsException(Tier::Platinum, Tier::Bronze, false));
        const double before = matching::score(mentee, mentor).tier;
        QVERIFY(before > 0);
        putInForce(std::make_shared<Strict>());
        const auto strict = codes();
        const bool excepted = needsException(Tier::Platinum, Tier::Bronze, false);
        const double after = matching::score(mentee, mentor).tier;
        putInForce(nullptr);
        QCOMPARE(strict,
                 (QList<ErrorCode>{ErrorCode::TierRestricted, ErrorCode::WeeklyLimitReached}));
        QVERIFY(excepted);
        QCOMPARE(after, 0.0);
        QCOMPARE(codes(), QList<ErrorCode>());
    }

    // What holds for everybody.
    void boundsAndDirections()
    {
        std::mt19937 random(11);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        const ProductCalculator calculator;
        for (int i = 0; i < 5000; ++i) {
            Facts facts;
            facts.ratingsCount = upTo(6);
            for (int n = 0; n < facts.ratingsCount; ++n)
                facts.ratingsSum += 1 + upTo(4);
            facts.completed = upTo(10);
            facts.attended = upTo(facts.completed);
            facts.canceled = upTo(5);
            facts.lateCancellations = upTo(facts.canceled);
            facts.totalBookings = facts.completed + facts.canceled + upTo(5);
            if (upTo(1))
                facts.averageResponseHours = upTo(100);
            facts.fullMonths = upTo(20);
            const Breakdown parts = calculator.calculateScore(facts);
            QVERIFY(parts.score >= 0 && parts.score <= 7);
            QVERIFY(parts.completionRate >= 0 && parts.completionRate <= 1);
            QVERIFY(parts.responsivenessFactor >= 0.8 &&
                    (parts.responsivenessFactor < 1.2 || isFast(parts.responsivenessFactor)));
            QVERIFY(facts.ratingsCount >= probationRatings || parts.score >= startingScore);
            QCOMPARE(int(parts.tier), int(tierForScore(parts.score)));
            const auto better = [&](const std::function<void(Facts &)> &change) {
                return calculator.calculateScore(with(facts, change)).score >= parts.score;
            };
            QVERIFY(better([](Facts &f) { ++f.fullMonths; }));
            QVERIFY(better([](Facts &f) {
                ++f.completed;
                ++f.attended;
                ++f.totalBookings;
            }));
            if (facts.ratingsCount > 0)
                QVERIFY(better([](Facts &f) {
                            f.ratingsSum += 5;
                            ++f.ratingsCount;
                        }) ||
                        facts.ratingsCount < probationRatings);
            const auto worse = [&](const std::function<void(Facts &)> &change) {
                return calculator.calculateScore(with(facts, change)).score <= parts.score;
            };
            QVERIFY(worse([](Facts &f) {
                ++f.canceled;
                ++f.totalBookings;
            }));
            QVERIFY(worse([](Facts &f) { ++f.lateCancellations; }));
        }
    }
};

OH_TEST(TstReputation)
#include "tst_reputation.moc"
