// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/feedbackpresenter.h"
#include "ui/presenters/owntagspresenter.h"
#include "ui/presenters/reputationpresenter.h"
#include "ui/views/feedbackview.h"
#include "ui/views/profilepage.h"
#include "ui/views/reputationview.h"
#include "ui/views/tageditor.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

/// What the own profile says of the score (FR52), and the tags on it (FR91, FR92).
class TstOwnProfile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    static api::Reputation sampleReputation()
    {
        api::Reputation out;
        out.score = 4.62;
        out.tier = Tier::Platinum;
        out.ratingsCount = 4;
        api::ReputationBreakdown &b = out.breakdown;
        b.calculator = u"product"_s;
        b.averageRating = 4.5;
        b.ratingsCount = 4;
        b.completionRate = 0.8;
        b.completedMeetings = 9;
        b.attendedMeetings = 8;
        b.canceledMeetings = 1;
        b.cancellationRate = 0.1;
        b.lateCancellations = 1;
        b.totalBookings = 10;
        b.responsivenessFactor = 1.2;
        b.averageResponseTimeHours = 5.5;
        b.tenureBonus = 0.3;
        b.fullMonths = 3;
        b.rawScore = 4.62;
        b.score = 4.62;
        return out;
    }
    static api::ReputationHistoryEntry change(int day, double score, ReputationTrigger trigger)
    {
        api::ReputationHistoryEntry out;
        out.newScore = score;
        out.triggerEvent = trigger;
        out.createdAt = QDateTime({2026, 1, day}, {12, 0}, Qt::UTC);
        return out;
    }
    static ScorePart part(const ReputationPresenter &presenter, const QString &id)
    {
        const QList<ScorePart> parts = presenter.parts();
        for (const ScorePart &part : parts) {
            if (part.id == id)
                return part;
        }
        return {};
    }
    static api::Tag tag(int number, const QString &name, bool approved = true)
    {
        api::Tag out;
        out.id = sampleId<TaxonomyId>(number);
        out.displayName = name;
        out.value = name.toLower();
        out.isApproved = approved;
        return out;
    }
    void signIn(Role role, const QList<api::Tag> &tags = {})
    {
        m_ports = std::make_unique<FakePorts>();
        api::User user = sampleUser(role);
        user.profile.tags = tags;
        m_ports->account.signIn(user);
    }
    /// FinTech (1), HealthTech (2); Robotics (1001); Seed (2001).
    void answerLists()
    {
        auto &calls = m_ports->api.taxonomyCalls;
        for (int i = 0; i < calls.count(); ++i) {
            const TagCategory category = *calls.query(i).category;
            QStringList names{u"Seed"_s};
            if (category == TagCategory::Industry)
                names = {u"FinTech"_s, u"HealthTech"_s};
            else if (category == TagCategory::Technology)
                names = {u"Robotics"_s};
            calls.answerAt(i, tagPage(category, names));
        }
    }
    template <typename T>
    static T *find(const QWidget &widget, const QString &name)
    {
        return widget.findChild<T *>(name);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void cleanup() { m_ports.reset(); }

    void whatMenteesSay()
    {
        signIn(Role::Mentor);
        FeedbackPresenter presenter(m_ports->context);
        FeedbackView view(presenter);
        presenter.load();
        QCOMPARE(m_ports->api.feedbackStatsCalls.lastQuery(), m_ports->account.user().id);
        QVERIFY(m_ports->api.myRatingsCalls.lastQuery().direction == RatingDirection::Received);
        api::FeedbackStats stats;
        stats.minimumRaters = 3;
        stats.ratingsCount = 4;
        stats.averageScore = 4.25;
        stats.helpfulnessCount = 3;
        stats.averageHelpfulness = 4.67;
        stats.topics = {{u"Pricing"_s, 3}, {u"Hiring"_s, 1}};
        m_ports->api.feedbackStatsCalls.answer(stats);
        QCOMPARE(find<QLabel>(view, u"feedback_score"_s)->text(), u"4.3 of 5"_s);
        QCOMPARE(find<QLabel>(view, u"feedback_helpfulness"_s)->text(), u"4.7 of 5"_s);
        QVERIFY(!find<QLabel>(view, u"feedback_recommend"_s));
        QVERIFY(!find<QLabel>(view, u"feedback_waiting"_s));
        QVERIFY(find<QLabel>(view, u"feedbackWhy_topics"_s)->text().contains(u"Pricing (3)"_s));
        QVERIFY(find<QLabel>(view, u"feedbackCaveat"_s)->text().contains(u"3 different"_s));
        api::Rating open;
        open.score = 5;
        open.rater = api::PersonRef{};
        open.rater->name = u"Ada"_s;
        open.feedbackText = u"Clear"_s;
        api::Rating hidden;
        hidden.score = 2;
        hidden.isAnonymous = true;
        hidden.feedbackText = u"Late"_s;
        m_ports->api.myRatingsCalls.answer(
            api::Page<api::Rating>{{open, api::Rating(), hidden}, 3, 20, 0});
        const auto words = view.findChildren<QLabel *>(u"feedbackWords"_s);
        QCOMPARE(words.size(), 2);
        QVERIFY(words[0]->text().startsWith(u"“Clear” – Ada"_s));
        QVERIFY(words[1]->text().startsWith(u"“Late” – anonymous"_s));
        stats.recommendCount = 3;
        stats.wouldRecommendCount = 2;
        presenter.load();
        m_ports->api.feedbackStatsCalls.answer(stats);
        QCOMPARE(find<QLabel>(view, u"feedback_recommend"_s)->text(), u"67 %"_s);
        QVERIFY(!find<QLabel>(view, u"feedbackCaveat"_s));
    }

    void whatMenteesSayIsForMentors()
    {
        signIn(Role::Mentee);
        FeedbackPresenter presenter(m_ports->context);
        presenter.load();
        QCOMPARE(m_ports->api.feedbackStatsCalls.count(), 0);
        signIn(Role::Mentor);
        FeedbackPresenter mentors(m_ports->context);
        FeedbackView view(mentors);
        mentors.load();
        m_ports->api.feedbackStatsCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(mentors.state() == LoadState::Failed);
        mentors.load();
        m_ports->api.feedbackStatsCalls.answer(api::FeedbackStats());
        QCOMPARE(find<QLabel>(view, u"feedbackCaveat"_s)->text(), u"No rating counts yet."_s);
    }

    void everyNumberIsExplained()
    {
        signIn(Role::Mentor);
        ReputationPresenter presenter(m_ports->context);
        presenter.load();
        QCOMPARE(m_ports->api.reputationCalls.lastQuery(), m_ports->account.user().id);
        m_ports->api.reputationCalls.answer(sampleReputation());
        QCOMPARE(presenter.formula(), u"4.5 × 80 % × 1.2 + 0.3 = 4.62"_s);
        QCOMPARE(part(presenter, u"rating"_s).value, u"4.50 of 5"_s);
        QVERIFY(part(presenter, u"rating"_s).why.contains(u"4 rating"_s));
        QCOMPARE(part(presenter, u"completion"_s).value, u"80 %"_s);
        QVERIFY(part(presenter, u"completion"_s).why.contains(u"8 of 10"_s));
        const ScorePart answers = part(presenter, u"responsiveness"_s);
        QVERIFY(answers.why.contains(u"5.5 hours"_s));
        QVERIFY(answers.why.contains(u"10 %"_s));
        QVERIFY(answers.moves.contains(u"within a day"_s));
        QCOMPARE(part(presenter, u"tenure"_s).value, u"+0.3"_s);
        const QList<ScorePart> parts = presenter.parts();
        for (const ScorePart &one : parts)
            QVERIFY2(!one.why.isEmpty() && !one.moves.isEmpty(), qPrintable(one.id));
        QVERIFY(presenter.note().isEmpty());
        QVERIFY(presenter.nextTier().contains(u"highest"_s));
    }

    void probationTheWordOfACoordinatorAndAnotherFormula()
    {
        signIn(Role::Mentee);
        ReputationPresenter presenter(m_ports->context);
        api::Reputation reputation = sampleReputation();
        reputation.breakdown.isProbationary = true;
        reputation.breakdown.averageRating.reset();
        reputation.nextTier = api::NextTier{Tier::Gold, 4.0, 0.5};
        reputation.score = 3.5;
        presenter.load();
        m_ports->api.reputationCalls.answer(reputation);
        QVERIFY(presenter.note().contains(u"three ratings"_s));
        QVERIFY(presenter.formula().isEmpty());
        QCOMPARE(part(presenter, u"rating"_s).value, u"None yet"_s);
        QVERIFY(presenter.nextTier().startsWith(u"0.50 more to Gold"_s));
        QVERIFY(!part(presenter, u"responsiveness"_s).moves.contains(u"Answers"_s));
        reputation.isOverridden = true;
        reputation.reputationOverride =
            api::ReputationOverride{m_ports->clock.now(), {}, u"Welcome back"_s};
        presenter.load();
        m_ports->api.reputationCalls.answer(reputation);
        QVERIFY(presenter.note().contains(u"“Welcome back”"_s));
        reputation = sampleReputation();
        reputation.breakdown.calculator = u"weighted"_s;
        presenter.load();
        m_ports->api.reputationCalls.answer(reputation);
        QVERIFY(presenter.formula().isEmpty()); // it would not come out
        QCOMPARE(presenter.parts().size(), 4);
    }

    void theScoreIsShownWithItsWay()
    {
        signIn(Role::Mentor);
        ReputationPresenter presenter(m_ports->context);
        ReputationView view(presenter, m_ports->account);
        view.resize(800, 900);
        view.show();
        presenter.load();
        m_ports->api.reputationCalls.answer(sampleReputation());
        m_ports->api.reputationHistoryCalls.answer(api::Page<api::ReputationHistoryEntry>{
            {change(9, 4.62, ReputationTrigger::RatingReceived),
             change(7, 4.1, ReputationTrigger::MeetingCanceled),
             change(7, 4.3, ReputationTrigger::MeetingCompleted),
             change(2, 3.5, ReputationTrigger::TimePassed)},
            4,
            100,
            0});
        QCOMPARE(find<QLabel>(view, u"reputationScore"_s)->text(), u"4.62"_s);
        QCOMPARE(find<QLabel>(view, u"score_completion"_s)->text(), u"80 %"_s);
        const auto *chart = view.findChild<ChartCard *>();
        // Days in their order; of two changes on a day the later one.
        QCOMPARE(chart->data().size(), 3);
        QCOMPARE(chart->data().at(0).value, 3.5);
        QCOMPARE(chart->data().at(1).value, 4.1);
        QCOMPARE(chart->data().at(2).value, 4.62);
        QVERIFY(chart->toCsv().contains(u"4.62"_s));
        const auto changes = view.findChildren<QLabel *>(u"scoreChange"_s);
        QCOMPARE(changes.size(), 4);
        QVERIFY(changes.at(0)->text().contains(u"A rating began to count"_s));
    }

    void aScoreThatCannotBeReadCanBeReadAgain()
    {
        signIn(Role::Mentee);
        ReputationPresenter presenter(m_ports->context);
        ReputationView view(presenter, m_ports->account);
        view.show();
        presenter.load();
        m_ports->api.reputationCalls.answer(Error(ErrorCode::ServiceUnavailable));
        auto *state = view.findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Error);
        Q_EMIT state->retryRequested();
        m_ports->api.reputationCalls.answerPending(sampleReputation());
        QCOMPARE(state->state(), StateView::State::Content);
    }

    void aTagIsChosenByItsNameAndTakenOff()
    {
        signIn(Role::Mentee, {tag(1, u"FinTech"_s)});
        OwnTagsPresenter presenter(m_ports->context);
        TagEditor editor(presenter, m_ports->notifier);
        editor.show();
        presenter.load();
        answerLists();
        QCOMPARE(presenter.choices().size(), 3); // not what one has
        auto *search = find<QLineEdit>(editor, u"tagSearch"_s);
        QTest::keyClicks(search, u"healthtech"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_ports->api.setMyTagCalls.lastQuery().id, sampleId<TaxonomyId>(2));
        QVERIFY(search->text().isEmpty());
        QCOMPARE(presenter.tags().size(), 2); // at once
        m_ports->api.setMyTagCalls.answer(tag(2, u"HealthTech"_s));
        QCOMPARE(find<Chip>(editor, u"tag1"_s)->text(), u"HealthTech"_s);
        QTest::keyClick(find<QToolButton>(editor, u"tagRemove0"_s), Qt::Key_Space);
        QCOMPARE(m_ports->api.removeMyTagCalls.lastQuery(), sampleId<TaxonomyId>(1));
        QCOMPARE(presenter.tags().size(), 1);
        m_ports->api.removeMyTagCalls.answer({});
        QCOMPARE(presenter.tags().constFirst().displayName, u"HealthTech"_s);
    }

    void whatFailsIsTakenBack()
    {
        signIn(Role::Mentee, {tag(1, u"FinTech"_s), tag(2, u"HealthTech"_s)});
        OwnTagsPresenter presenter(m_ports->context);
        TagEditor editor(presenter, m_ports->notifier);
        editor.show();
        presenter.load();
        answerLists();
        presenter.remove(sampleId<TaxonomyId>(1));
        m_ports->api.removeMyTagCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QCOMPARE(presenter.tags().constFirst().displayName, u"FinTech"_s); // in its place
        QVERIFY(find<QLabel>(editor, u"tagError"_s)->isVisible());
        presenter.add(*presenter.choiceNamed(u"robotics"_s));
        QCOMPARE(presenter.tags().size(), 3);
        m_ports->api.setMyTagCalls.answer(Error(ErrorCode::TagUnavailable));
        QCOMPARE(presenter.tags().size(), 2);
    }

    void whatTheListHasNotIsAskedFor()
    {
        signIn(Role::Mentee);
        OwnTagsPresenter presenter(m_ports->context);
        TagEditor editor(presenter, m_ports->notifier);
        editor.show();
        presenter.load();
        answerLists();
        auto *search = find<QLineEdit>(editor, u"tagSearch"_s);
        auto *ask = find<QPushButton>(editor, u"tagRequest"_s);
        QTest::keyClicks(search, u"FinTech"_s);
        QVERIFY(!ask->isVisible());
        search->clear();
        QTest::keyClicks(search, u"Bee  keeping"_s);
        QVERIFY(ask->isVisible());
        QTest::keyClick(ask, Qt::Key_Space);
        QCOMPARE(m_ports->api.requestTagCalls.lastQuery().displayName, u"Bee keeping"_s);
        QVERIFY(!ask->isEnabled());
        m_ports->api.requestTagCalls.answer(
            api::RequestedTag{tag(77, u"Bee keeping"_s, false), true});
        QVERIFY(search->text().isEmpty());
        QVERIFY(find<Chip>(editor, u"tag0"_s)->text().contains(u"waits for approval"_s));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"Bee keeping"_s));
    }

    void aRefusalSaysWhyAndKeepsTheWord()
    {
        signIn(Role::Mentee);
        OwnTagsPresenter presenter(m_ports->context);
        TagEditor editor(presenter, m_ports->notifier);
        editor.show();
        presenter.load();
        answerLists();
        auto *search = find<QLineEdit>(editor, u"tagSearch"_s);
        QTest::keyClicks(search, u"Crypto"_s);
        find<QPushButton>(editor, u"tagRequest"_s)->click();
        Error error(ErrorCode::TagUnavailable);
        error.details.append({u"displayName"_s, Sentence::verbatim(u"Too wide"_s)});
        m_ports->api.requestTagCalls.answer(error);
        QVERIFY(find<QLabel>(editor, u"tagError"_s)->text().contains(u"“Too wide”"_s));
        QCOMPARE(search->text(), u"Crypto"_s);
    }

    void whatBecameOfWishesIsSaid()
    {
        signIn(Role::Mentee);
        OwnTagsPresenter presenter(m_ports->context);
        TagEditor editor(presenter, m_ports->notifier);
        presenter.load();
        api::MyTagRequest rejected;
        rejected.displayName = u"Crypto"_s;
        rejected.status = TagStatus::Rejected;
        rejected.rejectionReason = u"Too wide"_s;
        api::MyTagRequest merged;
        merged.displayName = u"Fin Tech"_s;
        merged.status = TagStatus::Merged;
        merged.mergedIntoName = u"FinTech"_s;
        api::MyTagRequest pending;
        pending.displayName = u"Bees"_s;
        m_ports->api.myTagRequestsCalls.answer(
            api::Page<api::MyTagRequest>{{rejected, merged, pending}, 3, 50, 0});
        const auto lines = editor.findChildren<QLabel *>(u"tagDecided"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0)->text(), u"“Crypto” was not taken into the list: Too wide"_s);
        QCOMPARE(lines.at(1)->text(), u"“Fin Tech” became “FinTech”."_s);
    }

    void mentorsWeighTheirTags()
    {
        api::Tag weighed = tag(1, u"FinTech"_s);
        weighed.weight = 0.8;
        signIn(Role::Mentor, {weighed, tag(2, u"HealthTech"_s)});
        OwnTagsPresenter presenter(m_ports->context);
        TagEditor editor(presenter, m_ports->notifier);
        editor.show();
        auto *first = find<QSpinBox>(editor, u"tagWeight0"_s);
        auto *second = find<QSpinBox>(editor, u"tagWeight1"_s);
        QCOMPARE(first->value(), 80);
        QCOMPARE(second->text(), u"Weight not set"_s);
        QTest::keyClick(first, Qt::Key_Up);
        QTest::keyClick(first, Qt::Key_Return); // and not a moment later
        QCOMPARE(m_ports->api.setMyTagCalls.count(), 1);
        QCOMPARE(m_ports->api.setMyTagCalls.lastQuery().weight.weight.value, 0.85);
        weighed.weight = 0.85;
        m_ports->api.setMyTagCalls.answer(weighed);
        QCOMPARE(find<QSpinBox>(editor, u"tagWeight0"_s), first); // nobody loses their place
        presenter.setWeight(sampleId<TaxonomyId>(1), std::nullopt);
        m_ports->api.setMyTagCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QCOMPARE(presenter.tags().constFirst().weight, std::optional(0.85));
    }

    void fieldsOfMentors()
    {
        signIn(Role::Mentor);
        ProfilePage page(m_ports->context);
        page.show();
        QVERIFY(find<QPlainTextEdit>(page, u"profileAcceptance"_s));
        QVERIFY(!find<QPlainTextEdit>(page, u"profileTraction"_s));
        QTest::keyClicks(find<QLineEdit>(page, u"profileKeywords"_s),
                         u"pricing,  b2b sales,,b2b sales"_s);
        QTest::keyClicks(find<QLineEdit>(page, u"profileSeniority"_s), u"Partner"_s);
        find<QCheckBox>(page, u"profileListed"_s)->setChecked(false);
        const api::UpdateProfile update = page.presenter().update();
        QCOMPARE(update.keywords.value, (QList<QString>{u"pricing"_s, u"b2b sales"_s}));
        QCOMPARE(update.seniority.value, u"Partner"_s);
        QVERIFY(update.visibility.value == Visibility::Unlisted);
        page.presenter().discard();
        QVERIFY(find<QLineEdit>(page, u"profileKeywords"_s)->text().isEmpty());
        QVERIFY(find<QCheckBox>(page, u"profileListed"_s)->isChecked());
        QVERIFY(!page.presenter().isDirty());
    }

    void fieldsOfMentees()
    {
        signIn(Role::Mentee);
        ProfilePage page(m_ports->context);
        page.show();
        page.activate();
        QVERIFY(!find<QPlainTextEdit>(page, u"profileAcceptance"_s));
        QTest::keyClicks(find<QPlainTextEdit>(page, u"profileTraction"_s), u"10k MRR"_s);
        QCOMPARE(page.presenter().update().traction.value, u"10k MRR"_s);
        QCOMPARE(m_ports->api.reputationCalls.count(), 1);
        QCOMPARE(m_ports->api.myTagRequestsCalls.count(), 1);
        signIn(Role::Coordinator);
        ProfilePage coordinators(m_ports->context);
        coordinators.activate();
        QCOMPARE(m_ports->api.reputationCalls.count(), 0);
    }

    /// Of this computer and not of the account: nothing is saved for it.
    void theThemeIsChosenHereToo()
    {
        signIn(Role::Mentee);
        ProfilePage page(m_ports->context);
        page.show();
        auto *theme = find<QComboBox>(page, u"profileTheme"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QVERIFY(m_ports->settings.theme() == Theme::Dark);
        QVERIFY(!page.presenter().isDirty());
        m_ports->settings.setTheme(Theme::Light); // in the menu
        QCOMPARE(theme->currentText(), u"Light"_s);
    }
};

OH_GUI_TEST(TstOwnProfile)
#include "tst_ownprofile.moc"
