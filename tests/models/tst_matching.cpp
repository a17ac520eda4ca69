// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/matching.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::matching;

namespace {

using Tags = QList<int>;

/// Stages are the tags from here on.
constexpr int firstStage = 100;

Person person(Role role, const Tags &topics, const Tags &stages = {}, Tier tier = Tier::Silver)
{
    Person made;
    made.id = UserId(QUuid::createUuid());
    made.role = role;
    made.tier = tier;
    for (const int tag : topics)
        made.topics.push_back({tag, 1});
    made.stages.assign(stages.begin(), stages.end());
    tidy(made);
    return made;
}

Person mentee(const Tags &topics, const Tags &stages = {}, Tier tier = Tier::Silver)
{
    return person(Role::Mentee, topics, stages, tier);
}

Person mentor(const Tags &topics, const Tags &stages = {}, Tier tier = Tier::Silver)
{
    return person(Role::Mentor, topics, stages, tier);
}

/// Always the same people, whatever the machine.
class Crowd
{
public:
    explicit Crowd(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    Person one(Role role, bool weighted = false)
    {
        Tags topics;
        Tags stages;
        for (int i = upTo(6); i > 0; --i)
            topics.append(upTo(20));
        for (int i = upTo(2); i > 0; --i)
            stages.append(firstStage + upTo(4));
        Person made = person(role, topics, stages, Tier(upTo(3)));
        for (TagUse &use : made.topics)
            use.weight = weighted && role == Role::Mentor ? (1 + upTo(99)) / 100.0 : 1;
        made.lastBooked = upTo(3);
        made.offered = upTo(9) > 0;
        return made;
    }
    std::vector<Person> people(int mentees, int mentors)
    {
        std::vector<Person> all;
        for (int i = 0; i < mentees + mentors; ++i)
            all.push_back(one(i < mentees ? Role::Mentee : Role::Mentor, true));
        std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }

private:
    std::mt19937 m_random;
};

void addTopic(Person &to, int tag, double weight = 1)
{
    to.topics.push_back({tag, weight});
    tidy(to);
}

} // namespace

class TstMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<Tags>("menteeTopics");
        QTest::addColumn<Tags>("menteeStages");
        QTest::addColumn<Tier>("menteeTier");
        QTest::addColumn<Tags>("mentorTopics");
        QTest::addColumn<Tags>("mentorStages");
        QTest::addColumn<Tier>("mentorTier");
        QTest::addColumn<double>("tags");
        QTest::addColumn<double>("stage");
        QTest::addColumn<double>("tier");
        const Tags none;
        const Tags seed{firstStage};
        const Tags growth{firstStage + 1};
        const Tags both{firstStage, firstStage + 1};
        const auto silver = Tier::Silver;
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("everything in common") << Tags{1, 2, 3} << seed << silver << Tags{3, 2, 1} << seed
                                    << silver << 60.0 << 20.0 << 20.0;
        row("nothing but the tier")
            << Tags{1, 2} << seed << silver << Tags{3} << growth << silver << 0.0 << 0.0 << 20.0;
        row("nothing at all") << Tags{1} << seed << Tier::Bronze << Tags{2} << growth << Tier::Gold
                              << 0.0 << 0.0 << 0.0;
        row("nobody has tags") << none << none << silver << none << none << silver << 0.0 << 0.0
                               << 20.0;
        row("only the mentee has tags")
            << Tags{1} << seed << silver << none << none << silver << 0.0 << 0.0 << 20.0;
        // 2·1 ÷ (2 + 2), 2·1 ÷ (1 + 3), 2·2 ÷ (4 + 4) of 60
        row("half of both") << Tags{1, 2} << none << silver << Tags{2, 3} << none << silver << 30.0
                            << 0.0 << 20.0;
        row("a generalist covers less")
            << Tags{1} << none << silver << Tags{1, 2, 3} << none << silver << 30.0 << 0.0 << 20.0;
        row("two of four") << Tags{1, 2, 3, 4} << none << silver << Tags{1, 2, 8, 9} << none
                           << silver << 30.0 << 0.0 << 20.0;
        row("the same tag twice is one") << Tags{1, 1} << none << silver << Tags{1, 1, 1} << none
                                         << silver << 60.0 << 0.0 << 20.0;
        row("one stage of two") << none << both << silver << none << growth << silver << 0.0 << 20.0
                                << 20.0;
        row("two stages are no more than one")
            << none << both << silver << none << both << silver << 0.0 << 20.0 << 20.0;
        row("a stage is no topic")
            << none << seed << silver << Tags{firstStage} << none << silver << 0.0 << 0.0 << 20.0;
        row("mentor one tier above")
            << none << none << Tier::Bronze << none << none << silver << 0.0 << 0.0 << 20.0;
        row("mentor two tiers above")
            << none << none << Tier::Bronze << none << none << Tier::Gold << 0.0 << 0.0 << 0.0;
        row("mentor far below") << none << none << Tier::Platinum << none << none << Tier::Bronze
                                << 0.0 << 0.0 << 20.0;
    }
    void scores()
    {
        QFETCH(Tags, menteeTopics);
        QFETCH(Tags, menteeStages);
        QFETCH(Tier, menteeTier);
        QFETCH(Tags, mentorTopics);
        QFETCH(Tags, mentorStages);
        QFETCH(Tier, mentorTier);
        QFETCH(double, tags);
        QFETCH(double, stage);
        QFETCH(double, tier);
        const Parts parts = score(mentee(menteeTopics, menteeStages, menteeTier),
                                  mentor(mentorTopics, mentorStages, mentorTier));
        QCOMPARE(parts.tags, tags);
        QCOMPARE(parts.stage, stage);
        QCOMPARE(parts.tier, tier);
        QCOMPARE(parts.total(), tags + stage + tier);
    }

    void theWeightsAreThoseOfTheDocuments()
    {
        QCOMPARE(tagPoints, 60.0);
        QCOMPARE(stagePoints, 20.0);
        QCOMPARE(tierPoints, 20.0);
    }

    void aMentorsWeightsCount()
    {
        Person expert = mentor({});
        expert.topics = {{1, 0.5}, {2, 1}};
        QCOMPARE(score(mentee({1}), expert).tags, 60 * 2 * 0.5 / (1 + 1.5));
        QCOMPARE(score(mentee({2}), expert).tags, 60 * 2 * 1.0 / (1 + 1.5));
        // A topic without any weight is none.
        Person other = mentor({});
        other.topics = {{1, 0}, {2, 1}, {2, 0.2}};
        tidy(other);
        QCOMPARE(other.topics, std::vector<TagUse>({{2, 1}}));
        QCOMPARE(score(mentee({1, 2}), other).tags, 60 * 2 * 1.0 / (2 + 1));
    }

    void totalsAreRoundedToAHundredth()
    {
        QCOMPARE(score(mentee({1, 2}), mentor({1})).total(), 60.0); // 40 + 20
        QCOMPARE(score(mentee({1, 2, 3}), mentor({1, 2, 3, 4})).total(), 71.43);
        QCOMPARE(score(mentee({1, 2, 3, 4, 5}), mentor({1, 6})).total(), 37.14);
    }

    // What holds for every pair.
    void scoresAreBetweenNothingAndAHundred()
    {
        Crowd crowd(1);
        for (int i = 0; i < 5000; ++i) {
            const Parts parts = score(crowd.one(Role::Mentee), crowd.one(Role::Mentor, true));
            QVERIFY(parts.tags >= 0 && parts.tags <= tagPoints + 1e-9);
            QVERIFY(parts.stage == 0 || parts.stage == stagePoints);
            QVERIFY(parts.tier == 0 || parts.tier == tierPoints);
            QVERIFY(parts.total() >= 0 && parts.total() <= 100);
        }
    }

    void tagsAndStageDoNotAskWhoIsWho()
    {
        Crowd crowd(2);
        for (int i = 0; i < 2000; ++i) {
            Person one = crowd.one(Role::Mentee);
            Person other = crowd.one(Role::Mentor);
            const Parts there = score(one, other);
            std::swap(one.role, other.role);
            const Parts back = score(other, one);
            QCOMPARE(back.tags, there.tags);
            QCOMPARE(back.stage, there.stage);
        }
    }

    void moreInCommonIsNeverLess()
    {
        Crowd crowd(3);
        for (int i = 0; i < 3000; ++i) {
            const Person one = crowd.one(Role::Mentee);
            const Person other = crowd.one(Role::Mentor, true);
            const double before = score(one, other).tags;
            // Both take up the same new topic.
            Person wiser = one;
            Person expert = other;
            addTopic(wiser, 50);
            addTopic(expert, 50);
            QVERIFY(score(wiser, expert).tags >= before - 1e-9);
            // The mentor takes up what the mentee has already, with whatever weight …
            for (const TagUse &wanted : one.topics) {
                const bool known =
                    std::any_of(other.topics.begin(), other.topics.end(),
                                [&](const TagUse &use) { return use.tag == wanted.tag; });
                if (known)
                    continue;
                expert = other;
                addTopic(expert, wanted.tag, (1 + crowd.upTo(99)) / 100.0);
                QVERIFY(score(one, expert).tags > before);
            }
            // … or takes it more seriously.
            expert = other;
            for (TagUse &use : expert.topics) {
                const bool shared =
                    std::any_of(one.topics.begin(), one.topics.end(),
                                [&](const TagUse &mine) { return mine.tag == use.tag; });
                if (shared)
                    use.weight = 1;
            }
            QVERIFY(score(one, expert).tags >= before - 1e-9);
            // What only one of them has does not bring them nearer.
            Person broader = one;
            addTopic(broader, 51);
            QVERIFY(score(broader, other).tags <= before + 1e-9);
        }
    }

    void explainsWhatIsShared()
    {
        const Explanation why =
            explain(mentee({5, 1, 3}, {firstStage + 2, firstStage}, Tier::Bronze),
                    mentor({3, 4, 5}, {firstStage}, Tier::Gold));
        QCOMPARE(why.shared, std::vector<int>({3, 5, firstStage}));
        QVERIFY(why.stageMatch);
        QVERIFY(!why.tierCompatible);
        QCOMPARE(why.parts, (Parts{40, 20, 0}));
        const Explanation nothing = explain(mentee({1}), mentor({2}));
        QVERIFY(nothing.shared.empty());
        QVERIFY(!nothing.stageMatch);
        QVERIFY(nothing.tierCompatible);
    }

    void summaries_data()
    {
        QTest::addColumn<QList<TagCategory>>("categories");
        QTest::addColumn<bool>("stage");
        QTest::addColumn<bool>("tier");
        QTest::addColumn<QString>("text");
        using C = TagCategory;
        const QList<C> three{C::Industry, C::Industry, C::Industry, C::Stage};
        QTest::newRow("as in FR17")
            << three << true << true << u"3 shared industry tags, similar stage"_s;
        QTest::newRow("one is no plural")
            << QList<C>{C::Industry} << false << true << u"1 shared industry tag"_s;
        QTest::newRow("each category by itself")
            << QList<C>{C::Technology, C::Industry, C::Technology} << false << true
            << u"1 shared industry tag, 2 shared technology tags"_s;
        QTest::newRow("stage alone") << QList<C>{C::Stage} << true << true << u"Similar stage"_s;
        QTest::newRow("nothing") << QList<C>{} << false << true << u"No shared tags"_s;
        QTest::newRow("out of reach")
            << QList<C>{C::Industry} << false << false
            << u"1 shared industry tag, mentor more than one tier above"_s;
        QTest::newRow("nothing, and out of reach")
            << QList<C>{} << false << false << u"No shared tags, mentor more than one tier above"_s;
    }
    void summaries()
    {
        QFETCH(QList<TagCategory>, categories);
        QFETCH(bool, stage);
        QFETCH(bool, tier);
        QFETCH(QString, text);
        Explanation why;
        why.stageMatch = stage;
        why.tierCompatible = tier;
        QCOMPARE(summary(why, categories), text);
    }

    void sharersAreThoseWhoShare()
    {
        Crowd crowd(4);
        const std::vector<Person> people = crowd.people(120, 60);
        Sharers sharers(people);
        for (const Person &one : people) {
            std::vector<int> expected;
            for (size_t place = 0; place < people.size(); ++place) {
                const Person &other = people[place];
                if (other.role != one.role &&
                    !(one.role == Role::Mentee ? explain(one, other) : explain(other, one))
                         .shared.empty())
                    expected.push_back(int(place));
            }
            std::vector<int> found = sharers.of(one);
            std::sort(found.begin(), found.end());
            QCOMPARE(found, expected);
        }
    }

    void coordinatorsAreNobodysMatch()
    {
        const std::vector<Person> people{mentee({1}), mentor({1}), person(Role::Coordinator, {1})};
        Sharers sharers(people);
        QCOMPARE(sharers.of(people[0]), std::vector<int>{1});
        QCOMPARE(sharers.of(people[2]), std::vector<int>{});
        QVERIFY(best(people[0], people, {2}).empty());
    }

    void theBestAreThoseOfAllPairs()
    {
        Crowd crowd(5);
        const std::vector<Person> people = crowd.people(80, 120);
        Sharers sharers(people);
        constexpr int limit = 10;
        for (const Person &one : people) {
            std::vector<double> all;
            for (const Person &other : people) {
                if (other.role == one.role || !other.offered)
                    continue;
                const Explanation why =
                    one.role == Role::Mentee ? explain(one, other) : explain(other, one);
                if (!why.shared.empty())
                    all.push_back(why.parts.total());
            }
            std::sort(all.begin(), all.end(), std::greater<>());
            all.resize(std::min<size_t>(all.size(), limit));
            std::vector<double> found;
            for (const Ranked &match : best(one, people, sharers.of(one), limit)) {
                QVERIFY(people[size_t(match.place)].offered);
                found.push_back(match.total);
            }
            QCOMPARE(found, all);
        }
    }

    void equalMatchesGoToWhoWasBookedLeastRecently()
    {
        std::vector<Person> people{mentor({1}), mentor({1}), mentor({1}), mentor({1, 2}),
                                   mentor({1})};
        people[0].lastBooked = 300;
        people[1].lastBooked = 0;
        people[2].lastBooked = 100;
        people[3].lastBooked = 0;
        people[4].lastBooked = 1;
        people[4].offered = false;
        const Person one = mentee({1});
        std::vector<int> order;
        for (const Ranked &match : best(one, people, {0, 1, 2, 3, 4}))
            order.push_back(match.place);
        QCOMPARE(order, std::vector<int>({1, 2, 0, 3}));
        QCOMPARE(best(one, people, {0, 1, 2, 3, 4}, 1).size(), size_t(1));
        QVERIFY(best(one, people, {0, 1}, 0).empty());
    }
};

OH_TEST(TstMatching)
#include "tst_matching.moc"
