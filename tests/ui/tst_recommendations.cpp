// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/peoplesamples.h"
#include "ui/dialogs/matchdialog.h"
#include "ui/itemmodels/mentorlistmodel.h"
#include "ui/presenters/matchtext.h"
#include "ui/views/mentordirectorypage.h"
#include "ui/views/mentorprofileview.h"
#include "ui/views/recommendationstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

/// Who fits, how well and why: over the directory of mentors (FR15, FR17, FR18).
class TstRecommendations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<MentorDirectoryPage> m_page;

    void open(Role role, int recommended)
    {
        m_page.reset();
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(role));
        m_page = std::make_unique<MentorDirectoryPage>(m_ports->context);
        m_page->presenter().setSearchDelay(0);
        m_page->resize(1240, 860);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        auto &tags = m_ports->api.taxonomyCalls;
        for (int i = 0; i < tags.count(); ++i)
            tags.answerAt(i, tagPage(*tags.query(i).category, {u"AI"_s, u"Robotics"_s}));
        m_ports->api.mentorsCalls.answerPending(mentorPage(0, 20, 20));
        m_ports->api.recommendedMentorsCalls.answer(recommendedMentors(recommended));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QWidget *strip() const { return find<QWidget>(u"recommendations"_s); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void reasonsAreWordsAndNumbers()
    {
        api::MatchExplanation why = sampleMatch();
        QCOMPARE(matchSummary(why), u"2 shared industry tag(s), similar stage"_s);
        QCOMPARE(matchText(84.5), u"85 % match"_s);
        const QList<MatchPart> parts = matchParts(why);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0].value, 30.0);
        QCOMPARE(parts[0].most + parts[1].most + parts[2].most, 100);
        QCOMPARE(parts[0].why, u"FinTech and AI"_s);
        why = {};
        why.reputationCompatible = true;
        QCOMPARE(matchSummary(why), u"tiers that go together"_s);
        QCOMPARE(matchSummary({}), u"Nothing in common so far"_s);
        why.tagOverlap = {{TagCategory::Technology, u"Rust"_s}};
        QCOMPARE(matchSummary(why), u"1 shared technology tag(s)"_s);
    }

    void theBestStandOverTheDirectory()
    {
        open(Role::Mentee, 8);
        QVERIFY(strip()->isVisible());
        const auto cards = strip()->findChildren<RecommendationCard *>();
        QVERIFY2(cards.size() >= 3 && cards.size() <= 4, qPrintable(QString::number(cards.size())));
        QVERIFY(cards[0]->accessibleName().contains(
            u"Mentor 0000, 90 % match: 2 shared industry tag(s), similar stage"_s));
        // And on the cards of the list, where it is known.
        const auto *model = m_page->presenter().mentors();
        QCOMPARE(model->index(0).data(MentorListModel::MatchRole).toString(), u"90 % match"_s);
        QVERIFY(model->index(19).data(MentorListModel::MatchRole).toString().isEmpty());
    }

    void keyboardGoesThroughTheCardsAndOpensOne()
    {
        open(Role::Mentee, 8);
        auto *first = find<RecommendationCard>(u"recommendation0"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        auto *second = find<RecommendationCard>(u"recommendation1"_s);
        QCOMPARE(QApplication::focusWidget(), second);
        QTest::keyClick(second, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(m_page->findChild<MentorProfileView *>()->isVisible());
        QCOMPARE(m_ports->api.mentorCalls.lastQuery(), sampleMentor(1).id);
    }

    void whyShowsTheParts()
    {
        open(Role::Mentee, 8);
        QTest::keyClick(find<QPushButton>(u"recommendationWhy0"_s), Qt::Key_Space);
        auto *dialog = m_page->findChild<MatchDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QStringList points;
        const auto parts = dialog->findChildren<QLabel *>(u"matchPart"_s);
        for (const QLabel *part : parts)
            points.append(part->text());
        QCOMPARE(points, (QStringList{u"30 of 60"_s, u"20 of 20"_s, u"20 of 20"_s}));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<MatchDialog *>());
    }

    void searchingGivesTheRoomToTheResults()
    {
        open(Role::Mentee, 8);
        QTest::keyClicks(find<QLineEdit>(u"mentorSearch"_s), u"ada"_s);
        QTRY_VERIFY(!strip()->isVisible());
        find<QLineEdit>(u"mentorSearch"_s)->clear();
        QTRY_VERIFY(strip()->isVisible());
    }

    void hiddenStaysHidden()
    {
        open(Role::Mentee, 8);
        find<QPushButton>(u"recommendationFold"_s)->click();
        QVERIFY(!find<QWidget>(u"recommendation0"_s)->isVisible());
        RecommendationsPresenter later(m_ports->context);
        QVERIFY(later.isFolded());
        find<QPushButton>(u"recommendationFold"_s)->click();
        QVERIFY(find<QWidget>(u"recommendation0"_s)->isVisible());
    }

    void nobodyRecommendedTakesNoRoom()
    {
        open(Role::Mentee, 0);
        QVERIFY(!strip()->isVisible());
    }

    void aFailureIsSaidAndTheDirectoryStays()
    {
        open(Role::Mentee, 8);
        m_page->reload();
        m_ports->api.recommendedMentorsCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(find<QWidget>(u"recommendation0"_s)->isVisible()); // what there was stays
        open(Role::Coordinator, 0);
        QCOMPARE(m_ports->api.recommendedMentorsCalls.count(), 0); // coordinators match nobody
        QVERIFY(!strip()->isVisible());
        QCOMPARE(find<QComboBox>(u"mentorSort"_s)->findText(u"Best match"_s), -1);
    }

    void allByMatchSortsTheDirectory()
    {
        open(Role::Mentee, 8);
        find<QPushButton>(u"recommendationAll"_s)->click();
        QVERIFY(m_ports->api.mentorsCalls.lastQuery().sort == MentorSort::Match);
        QCOMPARE(find<QComboBox>(u"mentorSort"_s)->currentText(), u"Best match"_s);
    }

    void filtersSayHowManyTheyLeave()
    {
        open(Role::Mentee, 8);
        api::MentorFacets facets;
        facets.total = 20;
        facets.industries = {{u"robotics"_s, u"Robotics"_s, 7}, {u"space"_s, u"Space"_s, 1}};
        facets.stages = {{u"robotics"_s, u"Robotics"_s, 4}};
        facets.tiers = {{Tier::Gold, 5}, {Tier::Bronze, 0}};
        facets.availability = {{SlotHorizon::ThisWeek, 3}, {SlotHorizon::ThisMonth, 9}};
        m_ports->api.mentorFacetsCalls.answerPending(facets);
        auto *industries = m_page->presenter().industries();
        QCOMPARE(industries->rowCount(), 3); // one that was not known so far
        QCOMPARE(industries->index(0).data(TagFilterModel::CountRole).toInt(), 0);
        QCOMPARE(industries->index(1).data(TagFilterModel::CountRole).toInt(), 7);
        QCOMPARE(industries->index(2).data().toString(), u"Space"_s);
        QCOMPARE(find<QCheckBox>(u"tier_gold"_s)->text(), u"Gold (5)"_s);
        QCOMPARE(find<QComboBox>(u"hasSlotsFilter"_s)->itemText(1), u"This week (3)"_s);
        QCOMPARE(find<QComboBox>(u"stageFilter"_s)->itemText(1), u"AI (0)"_s);
        QCOMPARE(find<QComboBox>(u"stageFilter"_s)->itemText(2), u"Robotics (4)"_s);
        // They are asked for anew with each filter, under that filter.
        QTest::mouseClick(find<QCheckBox>(u"tier_gold"_s), Qt::LeftButton, {}, {6, 8});
        QVERIFY(m_ports->api.mentorFacetsCalls.lastQuery().tier == QList{Tier::Gold});
    }
};

OH_GUI_TEST(TstRecommendations)
#include "tst_recommendations.moc"
