// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/mentordirectorypresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;
using ListState = MentorDirectoryPresenter::State;

namespace {

/// A presenter whose first page and tags are there.
struct Loaded
{
    explicit Loaded(int total = 100, const QByteArray &state = {})
    {
        ports.settings.setState(u"mentors/filter"_s, state);
        ports.account.signIn(sampleUser(Role::Mentee));
        presenter = std::make_unique<MentorDirectoryPresenter>(ports.context);
        presenter->setSearchDelay(0);
        presenter->load();
        answerTags();
        ports.api.mentorsCalls.answerPending(mentorPage(0, qMin(40, total), total));
        ports.api.mentorsCalls.clear();
    }
    void answerTags()
    {
        auto &calls = ports.api.taxonomyCalls;
        for (int i = 0; i < calls.count(); ++i) {
            const TagCategory category = *calls.query(i).category;
            calls.answerAt(i, tagPage(category, {u"AI"_s, u"Robotics"_s}));
        }
    }

    FakePorts ports;
    std::unique_ptr<MentorDirectoryPresenter> presenter;
};

} // namespace

class TstMentorDirectoryPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheFirstPageAndTheTags();
    void typingIsDebounced();
    void whiteSpaceAsksNothing();
    void filtersBecomeTheQuery();
    void lateAnswersAreDropped();
    void morePagesFollowOneAtATime();
    void failedPageWaitsForRetry();
    void filterChangeDropsThePageUnderWay();
    void failureAndRetry();
    void emptyIsNotAnError();
    void filterIsKept();
    void unreadableStateIsNoFilter_data();
    void unreadableStateIsNoFilter();
    void filtersTravelInLinks();
    void activeFiltersCanBeRemoved();
    void clearKeepsTheOrder();
    void longTaxonomyIsReadInPages();
    void failedTagsAreAskedForAgain();
    void zoneFollowsTheProfile();
};

void TstMentorDirectoryPresenter::asksForTheFirstPageAndTheTags()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    MentorDirectoryPresenter presenter(ports.context);
    QCOMPARE(ports.api.mentorsCalls.count(), 0);
    presenter.load();
    QCOMPARE(presenter.state(), ListState::Loading);
    QCOMPARE(ports.api.mentorsCalls.lastQuery().limit, 40);
    QCOMPARE(ports.api.mentorsCalls.lastQuery().offset, 0);
    QVERIFY(!ports.api.mentorsCalls.lastQuery().q);
    QCOMPARE(ports.api.taxonomyCalls.count(), 3);
    ports.api.answerMentors(mentorPage(0, 40, 500));
    QCOMPARE(presenter.state(), ListState::Content);
    QCOMPARE(presenter.mentors()->rowCount(), 40);
    QCOMPARE(presenter.mentors()->total(), 500);
    presenter.load(); // shown again: tags under way are not asked for twice
    QCOMPARE(ports.api.taxonomyCalls.count(), 3);
    QCOMPARE(ports.api.mentorsCalls.count(), 2);
}

void TstMentorDirectoryPresenter::typingIsDebounced()
{
    Loaded loaded;
    loaded.presenter->setText(u"a"_s);
    loaded.presenter->setText(u"ad"_s);
    loaded.presenter->setText(u"ada"_s);
    QCOMPARE(loaded.ports.api.mentorsCalls.count(), 0);
    QTRY_COMPARE(loaded.ports.api.mentorsCalls.count(), 1);
    QCOMPARE(loaded.ports.api.mentorsCalls.lastQuery().q, u"ada"_s);
    QCOMPARE(MentorDirectoryPresenter::searchDelayMs, 200);
}

void TstMentorDirectoryPresenter::whiteSpaceAsksNothing()
{
    Loaded loaded;
    QSignalSpy changed(loaded.presenter.get(), &MentorDirectoryPresenter::filterChanged);
    loaded.presenter->setText(u"   "_s);
    QCOMPARE(changed.count(), 0);
    loaded.presenter->setText(u"  ada   lovelace "_s);
    QTRY_COMPARE(loaded.ports.api.mentorsCalls.count(), 1);
    QCOMPARE(loaded.ports.api.mentorsCalls.lastQuery().q, u"ada lovelace"_s);
}

void TstMentorDirectoryPresenter::filtersBecomeTheQuery()
{
    Loaded loaded;
    auto &presenter = *loaded.presenter;
    auto *industries = presenter.industries();
    QVERIFY(industries->setData(industries->index(0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(industries->setData(industries->index(1), Qt::Checked, Qt::CheckStateRole));
    auto *technologies = presenter.technologies();
    QVERIFY(technologies->setData(technologies->index(1), Qt::Checked, Qt::CheckStateRole));
    presenter.setStage(u"seed"_s);
    presenter.setTier(Tier::Platinum, true);
    presenter.setTier(Tier::Gold, true);
    presenter.setSort(MentorSort::NextSlot);
    const api::MentorQuery &query = loaded.ports.api.mentorsCalls.lastQuery();
    QCOMPARE(query.industries, QStringList({u"ai"_s, u"robotics"_s}));
    QCOMPARE(query.technologies, QStringList{u"robotics"_s});
    QCOMPARE(query.stage, u"seed"_s);
    QVERIFY(query.tier == QList<Tier>({Tier::Gold, Tier::Platinum}));
    QVERIFY(query.sort == MentorSort::NextSlot);
    QCOMPARE(query.offset, 0);
    QCOMPARE(loaded.ports.api.mentorsCalls.count(), 7); // each at once
    QCOMPARE(loaded.ports.api.mentorsCalls.pending(), 1);
    // What the server would say to it.
    const auto &schema = api::MentorQuery::schema();
    QVERIFY(schema.validate(schema.toJson(query), api::Mode::Strict).isEmpty());

    presenter.setTier(Tier::Gold, true); // nothing new, nothing asked
    presenter.setStage(u"seed"_s);
    presenter.setSort(MentorSort::NextSlot);
    QCOMPARE(loaded.ports.api.mentorsCalls.count(), 7);
}

void TstMentorDirectoryPresenter::lateAnswersAreDropped()
{
    Loaded loaded;
    auto &calls = loaded.ports.api.mentorsCalls;
    loaded.presenter->setStage(u"seed"_s);
    loaded.presenter->setStage(u"series_a"_s);
    QVERIFY(calls.wasCanceled(0));
    QVERIFY(calls.answerAt(1, mentorPage(200, 5, 5)));
    QVERIFY(!calls.answerAt(0, mentorPage(300, 9, 9)));
    QCOMPARE(loaded.presenter->mentors()->rowCount(), 5);
    QCOMPARE(loaded.presenter->mentors()->mentorAt(0)->name, u"Mentor 0200"_s);
}

void TstMentorDirectoryPresenter::morePagesFollowOneAtATime()
{
    Loaded loaded(100);
    auto &calls = loaded.ports.api.mentorsCalls;
    auto *model = loaded.presenter->mentors();
    model->fetchMore({});
    model->fetchMore({}); // a view that scrolls asks often
    QCOMPARE(calls.count(), 1);
    QVERIFY(loaded.presenter->loadingMore());
    QCOMPARE(calls.lastQuery().offset, 40);
    QCOMPARE(calls.lastQuery().limit, 40);
    calls.answerPending(mentorPage(40, 40, 100));
    QVERIFY(!loaded.presenter->loadingMore());
    model->fetchMore({});
    QCOMPARE(calls.lastQuery().offset, 80);
    calls.answerPending(mentorPage(80, 20, 100));
    QCOMPARE(model->rowCount(), 100);
    model->fetchMore({});
    QCOMPARE(calls.count(), 2);
}

void TstMentorDirectoryPresenter::failedPageWaitsForRetry()
{
    Loaded loaded(100);
    auto &calls = loaded.ports.api.mentorsCalls;
    auto *model = loaded.presenter->mentors();
    model->fetchMore({});
    calls.answerPending(Error(ErrorCode::Timeout));
    QVERIFY(loaded.presenter->moreFailed());
    QCOMPARE(loaded.presenter->state(), ListState::Content);
    QCOMPARE(model->rowCount(), 40);
    model->fetchMore({}); // scrolling does not repeat it
    QCOMPARE(calls.count(), 1);
    loaded.presenter->retryMore();
    QVERIFY(!loaded.presenter->moreFailed());
    QCOMPARE(calls.count(), 2);
    calls.answerPending(mentorPage(40, 40, 100));
    QCOMPARE(model->rowCount(), 80);
}

void TstMentorDirectoryPresenter::filterChangeDropsThePageUnderWay()
{
    Loaded loaded(100);
    auto &calls = loaded.ports.api.mentorsCalls;
    loaded.presenter->mentors()->fetchMore({});
    loaded.presenter->setSort(MentorSort::NameDescending);
    QVERIFY(calls.wasCanceled(0));
    QVERIFY(!calls.answerAt(0, mentorPage(40, 40, 100)));
    loaded.presenter->mentors()->fetchMore({}); // the old list is not continued meanwhile
    QCOMPARE(calls.count(), 2);
    calls.answerPending(mentorPage(60, 40, 100));
    QCOMPARE(loaded.presenter->mentors()->mentorAt(0)->name, u"Mentor 0060"_s);
}

void TstMentorDirectoryPresenter::failureAndRetry()
{
    Loaded loaded;
    QSignalSpy states(loaded.presenter.get(), &MentorDirectoryPresenter::stateChanged);
    loaded.presenter->setStage(u"seed"_s);
    loaded.ports.api.mentorsCalls.answerPending(Error(ErrorCode::ServiceUnavailable));
    QCOMPARE(loaded.presenter->state(), ListState::Failed);
    QCOMPARE(loaded.presenter->error().code, ErrorCode::ServiceUnavailable);
    QCOMPARE(states.count(), 2);
    loaded.presenter->retry();
    QCOMPARE(loaded.ports.api.mentorsCalls.lastQuery().stage, u"seed"_s);
    loaded.ports.api.mentorsCalls.answerPending(mentorPage(0, 3, 3));
    QCOMPARE(loaded.presenter->state(), ListState::Content);
}

void TstMentorDirectoryPresenter::emptyIsNotAnError()
{
    Loaded loaded;
    loaded.presenter->setStage(u"seed"_s);
    loaded.ports.api.mentorsCalls.answerPending(api::Page<api::MentorSummary>{});
    QCOMPARE(loaded.presenter->state(), ListState::Empty);
    QCOMPARE(loaded.presenter->mentors()->rowCount(), 0);
    QVERIFY(!loaded.presenter->mentors()->canFetchMore({}));
}

void TstMentorDirectoryPresenter::filterIsKept()
{
    QByteArray kept;
    {
        Loaded loaded;
        loaded.presenter->setText(u"ada"_s);
        loaded.presenter->setStage(u"seed"_s);
        loaded.presenter->setTier(Tier::Bronze, true);
        loaded.presenter->setSort(MentorSort::TierDescending);
        auto *technologies = loaded.presenter->technologies();
        technologies->setData(technologies->index(0), Qt::Checked, Qt::CheckStateRole);
        kept = loaded.ports.settings.state(u"mentors/filter"_s);
    }
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    ports.settings.setState(u"mentors/filter"_s, kept);
    MentorDirectoryPresenter presenter(ports.context);
    presenter.load();
    const api::MentorQuery &query = ports.api.mentorsCalls.lastQuery();
    QCOMPARE(query.q, u"ada"_s);
    QCOMPARE(query.stage, u"seed"_s);
    QVERIFY(query.tier == QList<Tier>{Tier::Bronze});
    QVERIFY(query.sort == MentorSort::TierDescending);
    QCOMPARE(query.technologies, QStringList{u"ai"_s});
    QCOMPARE(presenter.technologies()->checked(), QStringList{u"ai"_s});
}

void TstMentorDirectoryPresenter::unreadableStateIsNoFilter_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\x00\xff garbage");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"q":5,"industries":"ai","stage":["x"],"tier":["diamond",7],"sort":"fastest"})");
}

void TstMentorDirectoryPresenter::unreadableStateIsNoFilter()
{
    QFETCH(QByteArray, state);
    QVERIFY(MentorFilter::fromState(state).isEmpty());
    QVERIFY(MentorFilter::fromState(state).sort == MentorSort::Name);
}

void TstMentorDirectoryPresenter::filtersTravelInLinks()
{
    const MentorFilter filter =
        MentorFilter::fromState(stateOfLink(u"industries=ai,fintech&tier=gold&sort=-tier&x=y"_s));
    QCOMPARE(filter.industries, QStringList({u"ai"_s, u"fintech"_s}));
    QVERIFY(filter.tiers == QList{Tier::Gold});
    QVERIFY(filter.sort == MentorSort::TierDescending);
    MentorFilter strange;
    strange.text = u"R&D + 50%, “Zoë” #1"_s;
    strange.technologies = {u"c++"_s, u"ai"_s};
    strange.hasSlots = SlotHorizon::ThisWeek;
    const QString link = linkOfState(strange.toState());
    QVERIFY(QUrl(u"officehours://mentors?"_s + link, QUrl::StrictMode).isValid());
    QVERIFY(MentorFilter::fromState(stateOfLink(link)) == strange);
    QVERIFY(MentorFilter::fromState(stateOfLink(u"%%%&=&tier"_s)).isEmpty());
}

void TstMentorDirectoryPresenter::activeFiltersCanBeRemoved()
{
    using Kind = ActiveFilter::Kind;
    Loaded loaded(100, R"({"q":"ada","industries":["ai","gone"],"technologies":["robotics"],
                           "stage":"ai","tier":["gold"],"hasSlots":"this_week"})");
    auto &presenter = *loaded.presenter;
    QStringList labels;
    for (const ActiveFilter &filter : presenter.activeFilters())
        labels.append(filter.label);
    QCOMPARE(labels, QStringList({u"“ada”"_s, u"AI"_s, u"gone"_s, u"Robotics"_s, u"AI"_s,
                                  u"Gold tier"_s, u"Slots this week"_s}));
    QVERIFY(presenter.filter().query(1, 0).hasSlots == SlotHorizon::ThisWeek);
    presenter.removeFilter({Kind::HasSlots, u"this_week"_s, {}});
    QVERIFY(!loaded.ports.api.mentorsCalls.lastQuery().hasSlots);
    presenter.setHasSlots(SlotHorizon::ThisMonth);
    QVERIFY(loaded.ports.api.mentorsCalls.lastQuery().hasSlots == SlotHorizon::ThisMonth);
    presenter.setHasSlots(std::nullopt);
    presenter.removeFilter({Kind::Industry, u"ai"_s, {}});
    QCOMPARE(presenter.industries()->checked(), QStringList{u"gone"_s});
    QCOMPARE(loaded.ports.api.mentorsCalls.lastQuery().industries, QStringList{u"gone"_s});
    presenter.removeFilter({Kind::Industry, u"gone"_s, {}});
    presenter.removeFilter({Kind::Text, u"ada"_s, {}});
    presenter.removeFilter({Kind::Technology, u"robotics"_s, {}});
    presenter.removeFilter({Kind::Stage, u"ai"_s, {}});
    presenter.removeFilter({Kind::Tier, u"gold"_s, {}});
    QVERIFY(presenter.activeFilters().isEmpty());
    const api::MentorQuery &query = loaded.ports.api.mentorsCalls.lastQuery();
    QVERIFY(!query.q && !query.stage && query.tier.isEmpty() && query.technologies.isEmpty());
}

void TstMentorDirectoryPresenter::clearKeepsTheOrder()
{
    Loaded loaded(100, R"({"q":"ada","industries":["ai"],"sort":"-tier"})");
    loaded.presenter->clearFilters();
    QVERIFY(loaded.presenter->filter().isEmpty());
    QVERIFY(loaded.presenter->filter().sort == MentorSort::TierDescending);
    QVERIFY(loaded.presenter->industries()->checked().isEmpty());
    QCOMPARE(loaded.ports.api.mentorsCalls.count(), 1);
    loaded.presenter->clearFilters();
    QCOMPARE(loaded.ports.api.mentorsCalls.count(), 1);
}

void TstMentorDirectoryPresenter::longTaxonomyIsReadInPages()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    MentorDirectoryPresenter presenter(ports.context);
    presenter.load();
    auto page = tagPage(TagCategory::Industry, {u"AI"_s, u"Robotics"_s});
    page.total = 3;
    ports.api.taxonomyCalls.answerAt(0, page);
    QCOMPARE(ports.api.taxonomyCalls.count(), 4);
    QVERIFY(ports.api.taxonomyCalls.lastQuery().category == TagCategory::Industry);
    QCOMPARE(ports.api.taxonomyCalls.lastQuery().offset, 2);
    QCOMPARE(presenter.industries()->rowCount(), 0);
    page = tagPage(TagCategory::Industry, {u"Climate"_s});
    page.total = 3;
    ports.api.taxonomyCalls.answerAt(3, page);
    QCOMPARE(presenter.industries()->rowCount(), 3);
}

void TstMentorDirectoryPresenter::failedTagsAreAskedForAgain()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    MentorDirectoryPresenter presenter(ports.context);
    QSignalSpy tags(&presenter, &MentorDirectoryPresenter::tagsStateChanged);
    presenter.load();
    auto &calls = ports.api.taxonomyCalls;
    calls.answerAt(0, Error(ErrorCode::NetworkUnreachable));
    calls.answerAt(1, tagPage(TagCategory::Technology, {u"AI"_s}));
    calls.answerAt(2, tagPage(TagCategory::Stage, {u"Seed"_s}));
    QVERIFY(presenter.tagsFailed());
    QCOMPARE(tags.count(), 1);
    presenter.load();
    QVERIFY(!presenter.tagsFailed());
    QCOMPARE(calls.count(), 4);
    QVERIFY(calls.lastQuery().category == TagCategory::Industry);
}

void TstMentorDirectoryPresenter::zoneFollowsTheProfile()
{
    Loaded loaded;
    const QModelIndex first = loaded.presenter->mentors()->index(0);
    QVERIFY(first.data(MentorListModel::AvailabilityRole).toString().contains(u"10:00"_s));
    api::User user = loaded.ports.account.user();
    user.profile.timeZone = u"Asia/Tokyo"_s;
    loaded.ports.account.adopt(user);
    QVERIFY(first.data(MentorListModel::AvailabilityRole).toString().contains(u"18:00"_s));
}

OH_TEST(TstMentorDirectoryPresenter)
#include "tst_mentordirectorypresenter.moc"
