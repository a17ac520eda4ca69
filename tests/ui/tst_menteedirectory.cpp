// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/peoplesamples.h"
#include "ui/dialogs/reachoutdialog.h"
#include "ui/views/menteedirectorypage.h"
#include "ui/views/menteeprofileview.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/mentorcardlist.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

/// The mentees as mentors and coordinators find them (FR16), and reaching out to one (FR19).
class TstMenteeDirectory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<MenteeDirectoryPage> m_page;

    void open(Role role = Role::Mentor)
    {
        m_page.reset();
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(role));
        show();
    }
    void show()
    {
        m_page = std::make_unique<MenteeDirectoryPage>(m_ports->context);
        m_page->presenter().setSearchDelay(0);
        m_page->resize(1240, 860);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        m_ports->api.menteesCalls.answerPending(menteePage(0, 40, 120));
        m_ports->api.recommendedMenteesCalls.answerPending(recommendedMentees(6));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    MentorCardList *list() const { return find<MentorCardList>(u"menteeList"_s); }
    void openFirst()
    {
        list()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list(), Qt::Key_Return);
        m_ports->api.menteeCalls.answerPending(sampleMenteeProfile(0));
    }
    QPointer<ReachOutDialog> reachOut()
    {
        QTest::keyClick(find<QPushButton>(u"reachOut"_s), Qt::Key_Space);
        return m_page->findChild<ReachOutDialog *>();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void searchedFilteredSortedAndPaged()
    {
        open();
        QCOMPARE(list()->model()->rowCount(), 40);
        QCOMPARE(find<QLabel>(u"pageSubtitle"_s)->text(), u"120 mentee(s)"_s);
        list()->scrollToBottom();
        QTRY_COMPARE(m_ports->api.menteesCalls.lastQuery().offset, 40);
        m_ports->api.menteesCalls.answerPending(menteePage(40, 40, 120));
        QCOMPARE(list()->model()->rowCount(), 80);

        QTest::keyClicks(find<QLineEdit>(u"menteeSearch"_s), u"pay"_s);
        QTRY_COMPARE(m_ports->api.menteesCalls.lastQuery().q, u"pay"_s);
        QVERIFY(!find<QWidget>(u"recommendations"_s)->isVisible());
        QTest::mouseClick(find<QCheckBox>(u"menteeTier_gold"_s), Qt::LeftButton, {}, {6, 8});
        QVERIFY(m_ports->api.menteesCalls.lastQuery().tier == QList{Tier::Gold});
        QCOMPARE(m_ports->api.menteeFacetsCalls.lastQuery().q, u"pay"_s);
        auto *sort = find<QComboBox>(u"menteeSort"_s);
        sort->setFocus();
        QTest::keyClicks(sort, u"Best"_s);
        QTest::keyClick(sort, Qt::Key_Return);
        QTRY_VERIFY(m_ports->api.menteesCalls.lastQuery().sort == MenteeSort::Match ||
                    sort->currentText() == u"Best match"_s);
        m_ports->api.menteesCalls.answerPending(menteePage(0, 0, 0));
        QCOMPARE(find<StateView>(u"menteesState"_s)->state(), StateView::State::Empty);
        find<QPushButton>(u"clearMenteeFilters"_s)->click();
        QVERIFY(m_page->presenter().filter().isEmpty());
        QVERIFY(!m_ports->api.menteesCalls.lastQuery().q);
        m_ports->api.menteesCalls.answerPending(Error(ErrorCode::ServiceUnavailable));
        QCOMPARE(find<StateView>(u"menteesState"_s)->state(), StateView::State::Error);
    }

    void theFilterIsKeptAndNonsenseIsNot()
    {
        MenteeFilter filter;
        filter.text = u"ada"_s;
        filter.industries = {u"ai"_s};
        filter.stage = u"seed"_s;
        filter.tiers = {Tier::Gold};
        filter.company = sampleId<CompanyId>(3);
        filter.sort = MenteeSort::Match;
        QCOMPARE(MenteeFilter::fromState(filter.toState()), filter);
        QCOMPARE(MenteeFilter::fromState("{[nonsense"), MenteeFilter());
        QCOMPARE(MenteeFilter::fromState(R"({"tier":["wood"],"companyId":"x","sort":"up"})"),
                 MenteeFilter());
        open();
        m_page->presenter().setStage(u"seed"_s);
        MenteeDirectoryPresenter again(m_ports->context);
        QCOMPARE(again.filter().stage, u"seed"_s);
    }

    void countsStandBesideTheChoices()
    {
        open();
        api::MenteeFacets facets;
        facets.total = 120;
        facets.industries = {{u"ai"_s, u"AI"_s, 12}};
        facets.stages = {{u"seed"_s, u"Seed"_s, 30}};
        facets.tiers = {{Tier::Silver, 99}};
        facets.companies = {{sampleId<CompanyId>(1), u"Acme"_s, 4}};
        m_ports->api.menteeFacetsCalls.answerPending(facets);
        QCOMPARE(find<QComboBox>(u"menteeStage"_s)->itemText(1), u"Seed (30)"_s);
        QCOMPARE(find<QComboBox>(u"menteeCompany"_s)->itemText(1), u"Acme (4)"_s);
        QCOMPARE(find<QCheckBox>(u"menteeTier_silver"_s)->text(), u"Silver (99)"_s);
        QCOMPARE(m_page->presenter().industries()->rowCount(), 1);
        auto *company = find<QComboBox>(u"menteeCompany"_s);
        company->setFocus();
        QTest::keyClick(company, Qt::Key_Down);
        QCOMPARE(m_ports->api.menteesCalls.lastQuery().companyId, sampleId<CompanyId>(1));
    }

    void filtersStandAsChipsAndGoOneByOne()
    {
        open();
        m_page->presenter().setStage(u"seed"_s);
        m_page->presenter().setCompany(sampleId<CompanyId>(1));
        api::MenteeFacets facets;
        facets.stages = {{u"seed"_s, u"Seed"_s, 30}};
        facets.companies = {{sampleId<CompanyId>(1), u"Acme"_s, 4}};
        m_ports->api.menteeFacetsCalls.answerPending(facets);
        QStringList labels;
        const auto active = m_page->presenter().activeFilters();
        for (const ActiveFilter &filter : active)
            labels.append(filter.label);
        QCOMPARE(labels, QStringList({u"Seed"_s, u"Acme"_s}));
        find<FilterChip>(u"filterChip_seed"_s)->click();
        QVERIFY(!m_ports->api.menteesCalls.lastQuery().stage);
        QCOMPARE(m_ports->api.menteesCalls.lastQuery().companyId, sampleId<CompanyId>(1));
        find<FilterChip>(u"filterChip_"_s + sampleId<CompanyId>(1).toString())->click();
        QVERIFY(m_page->presenter().filter().isEmpty());
        QVERIFY(!find<QWidget>(u"activeFilters"_s)->isVisible());
    }

    void coordinatorsLookAndDoNotReachOut()
    {
        open(Role::Coordinator);
        QCOMPARE(m_ports->api.recommendedMenteesCalls.count(), 0);
        QVERIFY(!find<QWidget>(u"recommendations"_s)->isVisible());
        openFirst();
        QVERIFY(m_page->findChild<MenteeProfileView *>()->isVisible());
        QVERIFY(!find<QPushButton>(u"reachOut"_s)->isVisible());
        QCOMPARE(m_ports->api.explainMatchCalls.count(), 0);
    }

    void aProfileSaysWhyOneMatches()
    {
        open();
        openFirst();
        QCOMPARE(find<QLabel>(u"menteeGoals"_s)->text(), u"Ten paying customers by June."_s);
        api::ExplainedMatch match;
        match.score = 70;
        match.explanation = sampleMatch();
        m_ports->api.explainMatchCalls.answer(match);
        QVERIFY(find<QLabel>(u"matchSummary"_s)->isVisible());
        QVERIFY(find<QLabel>(u"matchSummary"_s)->text().contains(u"70 % match"_s));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
    }

    void aRecommendationLeadsToTheMessage()
    {
        open();
        QTest::keyClick(find<QPushButton>(u"recommendationOpen1"_s), Qt::Key_Space);
        QVERIFY(!m_page->findChild<ReachOutDialog *>()); // it is not known yet to whom
        QCOMPARE(m_ports->api.menteeCalls.lastQuery(), sampleMentee(1).id);
        m_ports->api.menteeCalls.answerPending(sampleMenteeProfile(1));
        QVERIFY(m_page->findChild<ReachOutDialog *>());
        m_page->findChild<ReachOutDialog *>()->reject();
        QTRY_VERIFY(!m_page->findChild<ReachOutDialog *>());
        m_page->reload();
        m_ports->api.menteeCalls.answerPending(sampleMenteeProfile(1));
        QVERIFY(!m_page->findChild<ReachOutDialog *>()); // once is enough
    }

    void reachingOutTellsTheMentee()
    {
        open();
        openFirst();
        m_ports->api.myInterestsCalls.answerPending(api::Page<api::Interest>());
        const QPointer<ReachOutDialog> dialog = reachOut();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"  Your payroll idea! "_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_ports->api.sendInterestCalls.count(), 1);
        const auto &sent = m_ports->api.sendInterestCalls.lastQuery();
        QCOMPARE(sent.mentor, m_ports->account.user().id);
        QCOMPARE(sent.wish.menteeId, sampleMentee(0).id);
        QCOMPARE(sent.wish.message, u"Your payroll idea!"_s);
        api::InterestAnswer answer;
        answer.status = u"sent"_s;
        answer.overrideCreated = true;
        m_ports->api.sendInterestCalls.answer(answer);
        QTRY_VERIFY(!dialog);
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"within seven days"_s));
        api::Interest latest;
        latest.mentee.id = sampleMentee(0).id;
        latest.createdAt = m_ports->clock.now();
        m_ports->api.myInterestsCalls.answerPending(api::Page<api::Interest>{{latest}, 1, 100, 0});
        QVERIFY(find<QLabel>(u"reachOutLatest"_s)->text().contains(u"not booked you yet"_s));
        // Nothing is left of the words that were sent.
        const QPointer<ReachOutDialog> again = reachOut();
        QVERIFY(again->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    }

    void refusalsAreExplainedAndWordsKept_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("404") << ErrorCode::NotFound << u"not in the program any more"_s;
        QTest::newRow("403") << ErrorCode::Forbidden << u"Only mentors"_s;
        QTest::newRow("409 exception") << ErrorCode::ExceptionActive << u"can book you already"_s;
        QTest::newRow("409 sent") << ErrorCode::InterestSent << u"last seven days"_s;
        QTest::newRow("too many") << ErrorCode::RateLimited << u"tomorrow"_s;
        QTest::newRow("no server") << ErrorCode::NetworkUnreachable << u"connection"_s;
    }
    void refusalsAreExplainedAndWordsKept()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        open();
        openFirst();
        QPointer<ReachOutDialog> dialog = reachOut();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Hello"_s);
        dialog->findChild<QPushButton *>(u"reachOutSend"_s)->click();
        m_ports->api.sendInterestCalls.answer(Error(code));
        QVERIFY(dialog && dialog->isVisible());
        auto *error = dialog->findChild<QLabel *>(u"reachOutError"_s);
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(says), qPrintable(error->text()));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"Hello"_s);
        dialog->reject();
        dialog->findChild<QPushButton *>(u"unsavedSave"_s)->click();
        QTRY_VERIFY(!dialog);
        // After the end of the program, too.
        show();
        openFirst();
        dialog = reachOut();
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"Hello"_s);
    }

    void tooLongAMessageIsNotSent()
    {
        open();
        openFirst();
        const QPointer<ReachOutDialog> dialog = reachOut();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QString(1001, u'x'));
        dialog->findChild<QPushButton *>(u"reachOutSend"_s)->click();
        QCOMPARE(m_ports->api.sendInterestCalls.count(), 0);
        QVERIFY(dialog->isVisible());
    }
};

OH_GUI_TEST(TstMenteeDirectory)
#include "tst_menteedirectory.moc"
