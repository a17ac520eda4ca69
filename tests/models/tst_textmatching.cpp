// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rankings.h"
#include "models/domain/textmatching.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::matching;

namespace {

Person textPerson(Role role, const std::vector<int> &topics, const std::vector<int> &stages,
                  Tier tier = Tier::Silver)
{
    Person made;
    made.id = UserId(QUuid::createUuid());
    made.role = role;
    made.tier = tier;
    for (const int topic : topics)
        made.topics.push_back({topic, 1});
    made.stages = stages;
    tidy(made);
    return made;
}

QString said(const TextParts &parts)
{
    const auto number = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : u"-"_s;
    };
    return u"%1 %2 %3 %4 = %5"_s
        .arg(number(parts.expertise), number(parts.industry), number(parts.stage))
        .arg(parts.availability)
        .arg(parts.total());
}

QList<UserId> people(const QString &letters)
{
    QList<UserId> list;
    for (const QChar letter : letters)
        list.append(UserId(QUuid(letter.unicode(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
    return list;
}

} // namespace

/// The rules of text-embedding-v1.
class TstTextMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeightsAreThoseOfTheDocuments()
    {
        QCOMPARE(expertisePoints, 40.0);
        QCOMPARE(industryPoints, 30.0);
        QCOMPARE(sameStagePoints, 20.0);
        QCOMPARE(availabilityPoints, 10.0);
        QCOMPARE(expertisePoints + industryPoints + sameStagePoints + availabilityPoints, 100.0);
        const Person mentee = textPerson(Role::Mentee, {1}, {9});
        const Person mentor = textPerson(Role::Mentor, {1}, {9});
        QCOMPARE(textScore(mentee, mentor, {1, 1}, 5).total(), 100);
    }

    void scores_data()
    {
        QTest::addColumn<QList<int>>("menteesTopics");
        QTest::addColumn<QList<int>>("mentorsTopics");
        QTest::addColumn<int>("menteesStage"); // 0: none
        QTest::addColumn<int>("mentorsStage");
        QTest::addColumn<double>("expertise"); // negative: no texts
        QTest::addColumn<double>("industry");
        QTest::addColumn<int>("openTimes");
        QTest::addColumn<bool>("tooHigh");
        QTest::addColumn<QString>("parts");
        using L = QList<int>;
        QTest::newRow("all") << L{1} << L{1} << 9 << 9 << 1.0 << 1.0 << 3 << false
                             << u"40 30 20 10 = 100"_s;
        QTest::newRow("nothing said")
            << L{} << L{} << 0 << 0 << -1.0 << -1.0 << 0 << false << u"- - - 0 = 0"_s;
        QTest::newRow("nothing in common")
            << L{1} << L{2} << 9 << 8 << 0.0 << 0.0 << 0 << false << u"0 0 0 0 = 0"_s;
        QTest::newRow("what can't be said counts nothing, the rest as ever")
            << L{} << L{1} << 9 << 9 << -1.0 << 0.5 << 9 << false << u"- 15 20 10 = 45"_s;
        QTest::newRow("tags where there are no texts")
            << L{1, 2} << L{1} << 0 << 9 << 0.5 << -1.0 << 0 << false << u"20 20 - 0 = 40"_s;
        QTest::newRow("tags when they say more")
            << L{1, 2} << L{1} << 0 << 0 << 0.0 << 0.5 << 0 << false << u"0 20 - 0 = 20"_s;
        QTest::newRow("texts when they say more")
            << L{1, 2} << L{1} << 0 << 0 << 0.0 << 0.9 << 0 << false << u"0 27 - 0 = 27"_s;
        QTest::newRow("few times")
            << L{} << L{} << 0 << 0 << 0.01 << -1.0 << 1 << false << u"0 - - 5 = 5"_s;
        QTest::newRow("two times")
            << L{} << L{} << 0 << 0 << 0.02 << -1.0 << 2 << false << u"1 - - 5 = 6"_s;
        QTest::newRow("times that the mentee may not book")
            << L{} << L{} << 9 << 9 << 1.0 << -1.0 << 9 << true << u"40 - 20 0 = 60"_s;
    }
    void scores()
    {
        QFETCH(QList<int>, menteesTopics);
        QFETCH(QList<int>, mentorsTopics);
        QFETCH(int, menteesStage);
        QFETCH(int, mentorsStage);
        QFETCH(double, expertise);
        QFETCH(double, industry);
        QFETCH(int, openTimes);
        QFETCH(bool, tooHigh);
        QFETCH(QString, parts);
        const auto stages = [](int stage) {
            return stage ? std::vector<int>{stage} : std::vector<int>();
        };
        const Person mentee =
            textPerson(Role::Mentee, {menteesTopics.begin(), menteesTopics.end()},
                       stages(menteesStage), tooHigh ? Tier::Bronze : Tier::Silver);
        const Person mentor =
            textPerson(Role::Mentor, {mentorsTopics.begin(), mentorsTopics.end()},
                       stages(mentorsStage), tooHigh ? Tier::Platinum : Tier::Silver);
        Closeness closeness;
        if (expertise >= 0)
            closeness.expertise = expertise;
        if (industry >= 0)
            closeness.industry = industry;
        QCOMPARE(said(textScore(mentee, mentor, closeness, openTimes)), parts);
    }

    void freeTimeAloneIsNoMatch()
    {
        QVERIFY(!(TextParts{0, 0, 0, 10}).isMatch());
        QVERIFY(!(TextParts{{}, {}, {}, 10}).isMatch());
        QVERIFY((TextParts{1, {}, {}, 0}).isMatch());
        QVERIFY((TextParts{{}, 1, {}, 0}).isMatch());
        QVERIFY((TextParts{{}, {}, 20, 0}).isMatch());
    }

    void nearerIsNeverLess()
    {
        std::mt19937 random(3);
        const auto share = [&random] { return double(random() % 101) / 100; };
        for (int i = 0; i < 2000; ++i) {
            const Person mentee =
                textPerson(Role::Mentee, {int(random() % 4), int(random() % 4)}, {9});
            const Person mentor =
                textPerson(Role::Mentor, {int(random() % 4)}, {int(8 + random() % 2)});
            const double expertise = share();
            const double industry = share();
            const int open = int(random() % 5);
            const int before = textScore(mentee, mentor, {expertise, industry}, open).total();
            QVERIFY(before >= 0 && before <= 100);
            QVERIFY(textScore(mentee, mentor, {std::min(1.0, expertise + share()), industry}, open)
                        .total() >= before);
            QVERIFY(textScore(mentee, mentor, {expertise, std::min(1.0, industry + share())}, open)
                        .total() >= before);
            QVERIFY(textScore(mentee, mentor, {expertise, industry}, open + 1).total() >= before);
            // Who writes nothing is not lifted by it.
            QVERIFY(textScore(mentee, mentor, {{}, industry}, open).total() <= before);
            QVERIFY(textScore(mentee, mentor, {expertise, {}}, open).total() <= before);
        }
    }

    void scales_data()
    {
        QTest::addColumn<double>("cosine");
        QTest::addColumn<double>("closeness");
        QTest::newRow("opposite") << -1.0 << 0.0;
        QTest::newRow("below") << 0.1 << 0.0;
        QTest::newRow("at the lower end") << 0.2 << 0.0;
        QTest::newRow("between") << 0.45 << 0.5;
        QTest::newRow("at the upper end") << 0.7 << 1.0;
        QTest::newRow("the same text") << 1.0 << 1.0;
    }
    void scales()
    {
        QFETCH(double, cosine);
        QFETCH(double, closeness);
        QVERIFY(std::abs(Scale{0.2, 0.7}.closeness(cosine) - closeness) < 1e-9);
        // One without room.
        QCOMPARE((Scale{0.5, 0.5}.closeness(cosine)), 0.0);
    }

    void summaries_data()
    {
        QTest::addColumn<double>("expertise");
        QTest::addColumn<double>("industry");
        QTest::addColumn<bool>("sameTopic");
        QTest::addColumn<bool>("sameStage");
        QTest::addColumn<int>("openTimes");
        QTest::addColumn<bool>("tooHigh");
        QTest::addColumn<QString>("words");
        QTest::newRow("everything")
            << 0.9 << 0.9 << true << true << 4 << false
            << u"Expertise fits the goals well, 1 shared industry tag, similar stage, open times "
               "soon"_s;
        QTest::newRow("texts alone")
            << 0.3 << 0.7 << false << false << 4 << false
            << u"Expertise touches the goals, much the same field, open times soon"_s;
        QTest::newRow("a related field") << 0.0 << 0.3 << false << false << 0 << false
                                         << u"A related field, no open times soon"_s;
        QTest::newRow("nothing written")
            << -1.0 << -1.0 << false << true << 0 << false
            << u"No texts to compare expertise and goals, similar stage, no open times soon"_s;
        QTest::newRow("out of reach")
            << 0.0 << 0.0 << false << false << 4 << true << u"Mentor more than one tier above"_s;
    }
    void summaries()
    {
        QFETCH(double, expertise);
        QFETCH(double, industry);
        QFETCH(bool, sameTopic);
        QFETCH(bool, sameStage);
        QFETCH(int, openTimes);
        QFETCH(bool, tooHigh);
        QFETCH(QString, words);
        const Person mentee =
            textPerson(Role::Mentee, {1}, {8}, tooHigh ? Tier::Bronze : Tier::Gold);
        const Person mentor = textPerson(Role::Mentor, {sameTopic ? 1 : 2}, {sameStage ? 8 : 9},
                                         tooHigh ? Tier::Platinum : Tier::Gold);
        Closeness closeness;
        if (expertise >= 0)
            closeness.expertise = expertise;
        if (industry >= 0)
            closeness.industry = industry;
        const TextExplanation why = textExplain(mentee, mentor, closeness, openTimes);
        QList<TagCategory> categories;
        for (const int tag : why.shared)
            categories.append(tag < 8 ? TagCategory::Industry : TagCategory::Stage);
        QCOMPARE(textSummary(why, categories), words);
        QCOMPARE(why.tierCompatible, !tooHigh);
    }

    void rankings_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("overlapAtThree");
        QTest::addColumn<double>("correlation"); // 9: there is none
        QTest::newRow("the same") << u"abcd"_s << u"abcd"_s << 1.0 << 1.0;
        QTest::newRow("reversed") << u"abcd"_s << u"dcba"_s << 2 / 3.0 << -1.0;
        QTest::newRow("two change places") << u"abc"_s << u"acb"_s << 1.0 << 0.5;
        // Ranks 1 2 3 4 against 1 3.5 3.5 2, the two that are missing in one place.
        QTest::newRow("some are missing")
            << u"abcd"_s << u"ad"_s << 1 / 3.0 << 1.5 / std::sqrt(5 * 4.5);
        QTest::newRow("nobody in common") << u"ab"_s << u"cd"_s << 0.0 << -4 / 4.5;
        QTest::newRow("nobody") << u""_s << u""_s << 1.0 << 9.0;
        QTest::newRow("one of one") << u"a"_s << u"a"_s << 1.0 << 9.0;
        QTest::newRow("one list is empty") << u"ab"_s << u""_s << 0.0 << 9.0;
    }
    void rankings()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(double, overlapAtThree);
        QFETCH(double, correlation);
        QVERIFY(std::abs(overlapAt(people(one), people(other), 3) - overlapAtThree) < 1e-9);
        const double found = rankCorrelation(people(one), people(other)).value_or(9);
        QVERIFY2(std::abs(found - correlation) < 1e-9, qPrintable(QString::number(found)));
        const double turned = rankCorrelation(people(other), people(one)).value_or(9);
        QVERIFY(std::abs(turned - correlation) < 1e-9);
    }
};

OH_TEST(TstTextMatching)
#include "tst_textmatching.moc"
