// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/outcomes.h"
#include "tests/support/testregistry.h"
#include "tests/ui/queuesamples.h"
#include "ui/presenters/bulkdecision.h"
#include "ui/presenters/exceptionqueue.h"
#include "ui/presenters/queuecounts.h"
#include "ui/presenters/tagqueue.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using Decision = DecisionQueue::Decision;
using Step = BulkDecision::Step;

/// What coordinators decide, without a widget.
class TstDecisionQueue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<ExceptionQueue> m_queue;

    FakeApi &api() { return m_ports->api; }
    UserId me() const { return m_ports->account.user().id; }
    void open(const QList<api::TierOverride> &requests, int total = -1)
    {
        m_queue = std::make_unique<ExceptionQueue>(m_ports->context);
        m_queue->refresh();
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(requests, total)));
    }
    QString id(int number) const { return sampleId<ExceptionId>(number).toString(); }
    QueueState stateOf(int number) const { return m_queue->model()->find(id(number))->state; }
    api::TierOverride mine(int number, OverrideStatus status) const
    {
        return decidedRequest(number, status, me(), u"Ruth"_s);
    }
    api::TierOverride others(int number, OverrideStatus status) const
    {
        return decidedRequest(number, status, sampleId<UserId>(999), u"Miguel"_s);
    }
    void pass(int seconds) { m_ports->clock.advanceSecs(seconds); }

    static QList<ExceptionId> exceptionIds(const QList<int> &numbers)
    {
        QList<ExceptionId> ids;
        for (const int number : numbers)
            ids.append(sampleId<ExceptionId>(number));
        return ids;
    }
    static api::DecisionOutcome done(int number, OverrideStatus status)
    {
        return {sampleId<ExceptionId>(number), true, status, std::nullopt, std::nullopt};
    }
    static api::DecisionOutcomes allDone(const QList<ExceptionId> &ids, OverrideStatus status)
    {
        api::DecisionOutcomes outcomes;
        for (const ExceptionId &each : ids)
            outcomes.items.append(
                api::DecisionOutcome{each, true, status, std::nullopt, std::nullopt});
        outcomes.done = int(ids.size());
        return outcomes;
    }
    static QList<api::TierOverride> requests(int from, int to)
    {
        QList<api::TierOverride> list;
        for (int i = from; i <= to; ++i)
            list.append(sampleRequest(i));
        return list;
    }
    static api::DecisionOutcome refused(int number, const QString &code, const QString &message)
    {
        return {sampleId<ExceptionId>(number), false, std::nullopt, code, message};
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_queue.reset();
        m_ports.reset();
    }

    void theOldestThatWaitIsFirst()
    {
        open({sampleRequest(1), sampleRequest(2)});
        QVERIFY(api().exceptionQueueCalls.query(0).status == QList{OverrideStatus::Pending});
        QVERIFY(api().exceptionQueueCalls.query(0).sort == OverrideSort::Created);
        QVERIFY(m_queue->state() == DecisionQueue::State::Content);
        QCOMPARE(m_queue->currentId(), id(1));
        QCOMPARE(m_queue->model()->index(0).data().toString(), u"Mentee 1 → Mentor 101"_s);
    }

    void aDecisionGoesOnAtOnce()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3)});
        m_queue->setNote(id(1), u"They know each other"_s);
        m_queue->decide(Decision::Approve);
        QCOMPARE(m_queue->currentId(), id(2)); // before the server has answered
        QVERIFY(stateOf(1) == QueueState::Sending);
        const auto sent = api().decideExceptionCalls.lastQuery();
        QVERIFY(sent.decision == OverrideDecision::Approve);
        QCOMPARE(sent.answer.notes, std::optional(u"They know each other"_s));
        QVERIFY(!m_queue->undoable());
        QVERIFY(api().decideExceptionCalls.answer(mine(1, OverrideStatus::Approved)));
        QVERIFY(stateOf(1) == QueueState::Approved);
        QVERIFY(m_queue->note(id(1)).isEmpty());
        QCOMPARE(m_queue->undoSecondsLeft(), 10);
        m_queue->decide(Decision::Refuse);
        QCOMPARE(m_queue->currentId(), id(3));
        QVERIFY(api().decideExceptionCalls.lastQuery().decision == OverrideDecision::Deny);
    }

    void itCanBeTakenBackForTenSeconds()
    {
        open({sampleRequest(1), sampleRequest(2)});
        m_queue->setNote(id(1), u"No"_s);
        m_queue->decide(Decision::Refuse);
        QVERIFY(api().decideExceptionCalls.answer(mine(1, OverrideStatus::Denied)));
        m_ports->clock.advanceSecs(4);
        QCOMPARE(m_queue->undoSecondsLeft(), 6);
        m_queue->undo();
        QCOMPARE(m_queue->currentId(), id(1));
        QVERIFY(api().undoExceptionCalls.answer(sampleRequest(1)));
        QVERIFY(stateOf(1) == QueueState::Waiting);
        QCOMPARE(m_queue->note(id(1)), u"No"_s); // what was written is there again
        m_queue->decide(Decision::Approve);
        QVERIFY(api().decideExceptionCalls.answer(mine(1, OverrideStatus::Approved)));
        pass(11);
        QTRY_VERIFY(!m_queue->undoable());
        m_queue->undo();
        QCOMPARE(api().undoExceptionCalls.count(), 1);
        // It is over and nobody looks at it: it goes.
        QTRY_VERIFY(!m_queue->model()->find(id(1)));
        QCOMPARE(m_queue->currentId(), id(2));
    }

    void lateUndoIsToldAndTheRowIsTheServers()
    {
        open({sampleRequest(1), sampleRequest(2)});
        QSignalSpy failed(m_queue.get(), &DecisionQueue::undoFailed);
        m_queue->decide(Decision::Approve);
        QVERIFY(api().decideExceptionCalls.answer(mine(1, OverrideStatus::Approved)));
        m_queue->undo();
        QVERIFY(api().undoExceptionCalls.answer(Error(ErrorCode::UndoNotPossible)));
        QCOMPARE(failed.count(), 1);
        QVERIFY(api().exceptionCalls.answer(mine(1, OverrideStatus::Approved)));
        QVERIFY(stateOf(1) == QueueState::Approved);
    }

    void somebodyElseWasFaster()
    {
        open({sampleRequest(1), sampleRequest(2)});
        QSignalSpy failed(m_queue.get(), &DecisionQueue::decisionFailed);
        QSignalSpy overtaken(m_queue.get(), &DecisionQueue::overtaken);
        m_queue->setNote(id(1), u"My own words"_s);
        m_queue->decide(Decision::Refuse);
        QVERIFY(api().decideExceptionCalls.answer(Error(ErrorCode::ExceptionDecided)));
        QCOMPARE(api().exceptionCalls.lastQuery(), sampleId<ExceptionId>(1));
        QVERIFY(api().exceptionCalls.answer(others(1, OverrideStatus::Approved)));
        QVERIFY(failed.isEmpty());
        QCOMPARE(overtaken.count(), 1);
        QCOMPARE(m_queue->model()->index(0).data(QueueListModel::OutcomeRole).toString(),
                 u"Approved by Miguel, 1 minute(s) ago"_s);
        QCOMPARE(m_queue->note(id(1)), u"My own words"_s);
        QVERIFY(!m_queue->undoable());
    }

    void otherFailuresAreRolledBack()
    {
        open({sampleRequest(1), sampleRequest(2)});
        QSignalSpy failed(m_queue.get(), &DecisionQueue::decisionFailed);
        m_queue->setNote(id(1), u"Kept"_s);
        m_queue->decide(Decision::Approve);
        QVERIFY(api().decideExceptionCalls.answer(Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(failed.count(), 1);
        QVERIFY(stateOf(1) == QueueState::Waiting);
        QVERIFY(!m_queue->model()->find(id(1))->failure.isEmpty());
        QCOMPARE(m_queue->note(id(1)), u"Kept"_s);
        m_queue->setCurrent(id(1));
        m_queue->decide(Decision::Approve); // again
        QVERIFY(m_queue->model()->find(id(1))->failure.isEmpty());
    }

    void whatArrivesMovesNothing()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3)});
        m_queue->setCurrent(id(2));
        m_queue->model()->setMarked(id(3), true);
        m_queue->setNote(id(2), u"Half a sen"_s);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Taxonomy);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::TierOverrides);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::TierOverrides);
        QTRY_COMPARE(api().exceptionQueueCalls.pending(), 1); // one reading for both
        QSignalSpy reset(m_queue->model(), &QAbstractItemModel::modelReset);
        QVERIFY(api().exceptionQueueCalls.answerPending(
            overrideQueue({sampleRequest(1), sampleRequest(3), sampleRequest(4)})));
        // The second is not among those that wait: it is shown what became of it, where it is.
        QCOMPARE(m_queue->model()->rowCount(), 4);
        QCOMPARE(m_queue->model()->rowOf(id(2)), 1);
        QCOMPARE(m_queue->model()->rowOf(id(4)), 3);
        QVERIFY(api().exceptionCalls.answer(others(2, OverrideStatus::Denied)));
        QVERIFY(stateOf(2) == QueueState::Denied);
        QCOMPARE(m_queue->currentId(), id(2));
        QCOMPARE(m_queue->note(id(2)), u"Half a sen"_s);
        QVERIFY(m_queue->model()->isMarked(id(3)));
        QVERIFY(reset.isEmpty());
        m_queue->reload(); // what is decided goes
        QVERIFY(api().exceptionQueueCalls.answerPending(
            overrideQueue({sampleRequest(1), sampleRequest(3), sampleRequest(4)})));
        QVERIFY(!m_queue->model()->find(id(2)));
    }

    void notesOutliveTheProgram()
    {
        open({sampleRequest(1)});
        m_queue->setNote(id(1), u"To be gone on with"_s);
        open({sampleRequest(1)});
        QCOMPARE(m_queue->note(id(1)), u"To be gone on with"_s);
    }

    void filtersSortsAndPages()
    {
        open({sampleRequest(1)}, 60);
        m_queue->setFilter(ExceptionQueue::Decided);
        QVERIFY(api().exceptionQueueCalls.lastQuery().status ==
                (QList{OverrideStatus::Approved, OverrideStatus::Denied}));
        m_queue->setFilter(ExceptionQueue::Expired);
        QVERIFY(api().exceptionQueueCalls.lastQuery().status == QList{OverrideStatus::Rejected});
        m_queue->setSort(ExceptionQueue::ByMentor);
        QVERIFY(api().exceptionQueueCalls.lastQuery().sort == OverrideSort::Mentor);
        m_queue->setFilter(ExceptionQueue::Waiting);
        m_queue->setSearchDelay(0);
        m_queue->setSearch(u" ada "_s);
        QTRY_COMPARE(api().exceptionQueueCalls.lastQuery().q, std::optional(u"ada"_s));
        QList<api::TierOverride> first;
        for (int i = 1; i <= 50; ++i)
            first.append(sampleRequest(i));
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(first, 60)));
        QVERIFY(m_queue->model()->canFetchMore({}));
        m_queue->model()->fetchMore({});
        QCOMPARE(api().exceptionQueueCalls.lastQuery().offset, 50);
        QVERIFY(api().exceptionQueueCalls.answerPending(
            overrideQueue({sampleRequest(50), sampleRequest(51)}, 51)));
        QCOMPARE(m_queue->model()->rowCount(), 51);
    }

    void failureAndEmptiness()
    {
        m_queue = std::make_unique<ExceptionQueue>(m_ports->context);
        m_queue->refresh();
        QVERIFY(m_queue->state() == DecisionQueue::State::Loading);
        QVERIFY(api().exceptionQueueCalls.answerPending(Error(ErrorCode::Timeout)));
        QVERIFY(m_queue->state() == DecisionQueue::State::Failed);
        m_queue->reload();
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue({})));
        QVERIFY(m_queue->state() == DecisionQueue::State::Empty);
    }

    void theLastOneLeavesNothing()
    {
        open({sampleRequest(1)});
        m_queue->decide(Decision::Approve);
        QVERIFY(api().decideExceptionCalls.answer(mine(1, OverrideStatus::Approved)));
        QVERIFY(m_queue->state() == DecisionQueue::State::Content); // can be taken back
        pass(11);
        QTRY_VERIFY(m_queue->state() == DecisionQueue::State::Empty);
    }

    void oneIsOpenedByItsId()
    {
        open({sampleRequest(1)});
        bool found = false;
        m_queue->open(id(7), [&found](bool is) { found = is; });
        QVERIFY(api().exceptionCalls.answer(others(7, OverrideStatus::Approved)));
        QVERIFY(found);
        QCOMPARE(m_queue->currentId(), id(7));
        QVERIFY(!m_queue->mayDecide(id(7)));
    }

    void manyAtOnceWithWhatFails()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3), sampleRequest(4)});
        m_queue->setNote(id(2), u"Its own"_s);
        BulkDecision bulk(*m_queue, {id(1), id(2), id(3), id(4)}, Decision::Refuse);
        QCOMPARE(bulk.count(Step::Ready), 4);
        QVERIFY(bulk.items().constFirst().text.contains(u"Mentee 1"_s));
        QSignalSpy finished(&bulk, &BulkDecision::finished);
        bulk.run(u"For all"_s);
        // One request for all that have the same note, whose own comes next.
        QCOMPARE(api().decideExceptionsCalls.count(), 1);
        api::DecideOverrides sent = api().decideExceptionsCalls.lastQuery();
        QCOMPARE(sent.ids, exceptionIds({1, 3, 4}));
        QVERIFY(sent.decision == OverrideDecision::Deny);
        QCOMPARE(sent.notes, std::optional(u"For all"_s));
        QCOMPARE(bulk.count(Step::Running), 3);
        QVERIFY(!m_queue->mayDecide(id(1)));
        QVERIFY(api().decideExceptionsCalls.answer(
            api::DecisionOutcomes{{done(1, OverrideStatus::Denied),
                                   refused(3, u"SERVICE_UNAVAILABLE"_s, u"Try again later."_s),
                                   refused(4, u"EXCEPTION_DECIDED"_s, u"Somebody was faster."_s)},
                                  1,
                                  2}));
        // What somebody else decided is read.
        QVERIFY(api().exceptionCalls.answer(others(4, OverrideStatus::Approved)));
        sent = api().decideExceptionsCalls.lastQuery();
        QCOMPARE(sent.ids, exceptionIds({2}));
        QCOMPARE(sent.notes, std::optional(u"Its own"_s));
        QVERIFY(api().decideExceptionsCalls.answer(
            api::DecisionOutcomes{{done(2, OverrideStatus::Denied)}, 1, 0}));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bulk.count(Step::Done), 2);
        QCOMPARE(bulk.count(Step::Failed), 2);
        QVERIFY(bulk.items().at(0).text.startsWith(u"Denied by you"_s));
        QVERIFY(!bulk.items().at(2).text.isEmpty());
        bulk.retry();
        QCOMPARE(api().decideExceptionsCalls.count(), 3);
        QCOMPARE(api().decideExceptionsCalls.lastQuery().ids, exceptionIds({3}));
        QCOMPARE(bulk.count(Step::Skipped), 1);
        QVERIFY(bulk.items().at(3).text.contains(u"Approved by Miguel"_s));
        QVERIFY(api().decideExceptionsCalls.answer(
            api::DecisionOutcomes{{done(3, OverrideStatus::Denied)}, 1, 0}));
        QCOMPARE(bulk.count(Step::Done), 3);
        // All of a run are taken back together; the one that was tried again is a run of its own.
        m_queue->undo();
        QCOMPARE(api().undoExceptionCalls.count(), 1);
        m_queue->undo();
        QCOMPARE(api().undoExceptionCalls.count(), 1);
        QCOMPARE(api().undoExceptionsCalls.count(), 1);
        QCOMPARE(api().undoExceptionsCalls.lastQuery().ids, exceptionIds({1, 2}));
        QSignalSpy undoFailed(m_queue.get(), &DecisionQueue::undoFailed);
        QVERIFY(api().undoExceptionsCalls.answer(api::DecisionOutcomes{
            {done(1, OverrideStatus::Pending), refused(2, u"CONFLICT"_s, u"Too late."_s)}, 1, 1}));
        QVERIFY(m_queue->mayDecide(id(1)));
        QCOMPARE(undoFailed.count(), 1);
    }

    void aRequestThatFailsLeavesAllWaiting()
    {
        open({sampleRequest(1), sampleRequest(2)});
        BulkDecision bulk(*m_queue, {id(1), id(2)}, Decision::Approve);
        bulk.run({});
        QVERIFY(api().decideExceptionsCalls.answer(Error(ErrorCode::NetworkUnreachable)));
        QCOMPARE(bulk.count(Step::Failed), 2);
        QVERIFY(m_queue->mayDecide(id(1)) && m_queue->mayDecide(id(2)));
        QVERIFY(!m_queue->undoable());
        bulk.retry();
        QCOMPARE(api().decideExceptionsCalls.lastQuery().ids.size(), 2);
    }

    void manyGoInSeveralRequestsAndCanBeStopped()
    {
        QList<api::TierOverride> many;
        QStringList ids;
        api::DecisionOutcomes first;
        for (int i = 1; i <= BulkDecision::atOnce + 5; ++i) {
            many.append(sampleRequest(i));
            ids.append(id(i));
            if (i <= BulkDecision::atOnce)
                first.items.append(done(i, OverrideStatus::Approved));
        }
        open(many);
        BulkDecision bulk(*m_queue, ids, Decision::Approve);
        bulk.run({});
        QCOMPARE(api().decideExceptionsCalls.lastQuery().ids.size(), BulkDecision::atOnce);
        bulk.stop();
        QVERIFY(api().decideExceptionsCalls.answer(first));
        QCOMPARE(api().decideExceptionsCalls.count(), 1);
        QCOMPARE(bulk.count(Step::Done), BulkDecision::atOnce);
        QCOMPARE(bulk.count(Step::Ready), 5);
        bulk.run({});
        QCOMPARE(api().decideExceptionsCalls.lastQuery().ids.size(), 5);
    }

    void moreThanARequestTakesAreTakenBack()
    {
        constexpr int many = api::maxDecisionsAtOnce + 5;
        QStringList ids;
        for (int i = 1; i <= many; ++i)
            ids.append(id(i));
        open(requests(1, many));
        BulkDecision bulk(*m_queue, ids, Decision::Approve);
        bulk.run({});
        int answers = 0;
        for (; bulk.isRunning(); ++answers) {
            QVERIFY(api().decideExceptionsCalls.answer(
                allDone(api().decideExceptionsCalls.lastQuery().ids, OverrideStatus::Approved)));
            m_ports->clock.advanceSecs(1);
        }
        QCOMPARE(answers, 5);
        QCOMPARE(bulk.count(Step::Done), many);
        QCOMPARE(m_queue->undoSecondsLeft(), 5); // of the first ones
        m_queue->undo();
        QCOMPARE(api().undoExceptionsCalls.count(), 2);
        const QList<ExceptionId> first = api().undoExceptionsCalls.query(0).ids;
        QCOMPARE(int(first.size()), int(api::maxDecisionsAtOnce));
        QCOMPARE(api().undoExceptionsCalls.query(1).ids, exceptionIds({201, 202, 203, 204, 205}));
        QSignalSpy failed(m_queue.get(), &DecisionQueue::undoFailed);
        QVERIFY(api().undoExceptionsCalls.answer(Error(ErrorCode::NetworkUnreachable)));
        QVERIFY(failed.isEmpty()); // the other one is under way
        QVERIFY(api().undoExceptionsCalls.answer(
            allDone(exceptionIds({201, 202, 203, 204, 205}), OverrideStatus::Pending)));
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_queue->mayDecide(id(many)));
        QVERIFY(!m_queue->mayDecide(id(1)));
        // What became of the others is read with the list, not one by one.
        QCOMPARE(api().exceptionCalls.count(), 0);
        QCOMPARE(api().exceptionQueueCalls.pending(), 1);
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(requests(1, many))));
        QVERIFY(m_queue->mayDecide(id(1)));
        QCOMPARE(api().exceptionCalls.count(), 0);
    }

    void theTimeToTakeManyBackIsThatOfTheFirst()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3)});
        m_queue->setNote(id(2), u"Its own"_s); // and a request of its own
        BulkDecision bulk(*m_queue, {id(1), id(2)}, Decision::Approve);
        bulk.run({});
        QVERIFY(api().decideExceptionsCalls.answer(
            allDone(exceptionIds({1}), OverrideStatus::Approved)));
        m_ports->clock.advanceSecs(11);
        QVERIFY(api().decideExceptionsCalls.answer(
            allDone(exceptionIds({2}), OverrideStatus::Approved)));
        QVERIFY(bulk.isOver());
        QVERIFY(!m_queue->undoable()); // the server would refuse the first
        m_queue->undo();
        QCOMPARE(api().undoExceptionsCalls.count(), 0);
    }

    void aMarkThatIsTakenAwayWhileAllAreMarkedStaysAway()
    {
        open(requests(1, 50), 120);
        m_queue->markAll();
        m_queue->model()->setMarked(id(3), false);
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(requests(51, 100), 120)));
        QVERIFY(m_queue->isMarking());
        QVERIFY(!m_queue->model()->isMarked(id(3)));
        QCOMPARE(int(m_queue->model()->marked().size()), 99);
        m_queue->model()->setMarked(id(60), false);
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(requests(101, 120), 120)));
        QVERIFY(!m_queue->isMarking());
        QVERIFY(!m_queue->model()->isMarked(id(3)));
        QVERIFY(!m_queue->model()->isMarked(id(60)));
        QCOMPARE(int(m_queue->model()->marked().size()), 118);
        m_queue->markAll(); // asked for again
        QCOMPARE(int(m_queue->model()->marked().size()), 120);
    }

    void whatIsNewIsReadAfterAFurtherPage()
    {
        open(requests(1, 50), 70);
        m_queue->model()->fetchMore({});
        m_queue->refresh();
        QCOMPARE(api().exceptionQueueCalls.pending(), 1); // the page
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(requests(51, 60), 70)));
        QCOMPARE(api().exceptionQueueCalls.pending(), 1);
        QCOMPARE(api().exceptionQueueCalls.lastQuery().offset, 0);
        QCOMPARE(api().exceptionQueueCalls.lastQuery().limit, 60);
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue(requests(1, 60), 70)));
        QCOMPARE(m_queue->model()->rowCount(), 60);
        QCOMPARE(api().exceptionCalls.count(), 0); // none of them is gone
        // A page that does not come is no reason not to.
        m_queue->model()->fetchMore({});
        m_queue->refresh();
        QVERIFY(api().exceptionQueueCalls.answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(api().exceptionQueueCalls.pending(), 1);
        QCOMPARE(api().exceptionQueueCalls.lastQuery().offset, 0);
    }

    void aTagNeedsAReasonToBeRejectedAndIsHeldBack()
    {
        TagQueue tags(m_ports->context);
        tags.refresh();
        QVERIFY(api().adminTagsCalls.answerPending(
            consolePage<api::AdminTag>({sampleTag(1), sampleTag(2)})));
        const QString first = sampleId<TaxonomyId>(1).toString();
        QSignalSpy wanted(&tags, &DecisionQueue::noteWanted);
        tags.decide(Decision::Refuse);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(tags.currentId(), first);
        tags.setNote(first, u"There is one like it"_s);
        tags.decide(Decision::Refuse);
        QVERIFY(tags.model()->find(first)->state == QueueState::Rejected);
        QCOMPARE(api().rejectTagCalls.count(), 0); // nobody is told yet
        tags.undo();
        QVERIFY(tags.mayDecide(first));
        QCOMPARE(tags.note(first), u"There is one like it"_s);
        tags.decide(Decision::Refuse);
        pass(11);
        QTRY_COMPARE(api().rejectTagCalls.count(), 1);
        QCOMPARE(api().rejectTagCalls.lastQuery().refusal.reason, u"There is one like it"_s);
    }

    void whatIsHeldBackIsSentWhenOneLeaves()
    {
        TagQueue tags(m_ports->context);
        tags.refresh();
        QVERIFY(api().adminTagsCalls.answerPending(
            consolePage<api::AdminTag>({sampleTag(1), sampleTag(2)})));
        std::optional<bool> left;
        tags.flush([&left](bool is) { left = is; });
        QCOMPARE(left, std::optional(true)); // nothing is held back
        left.reset();
        tags.decide(Decision::Approve);
        tags.flush([&left](bool is) { left = is; });
        QCOMPARE(api().approveTagCalls.count(), 1);
        QVERIFY(!left);
        QVERIFY(api().approveTagCalls.answer(Error(ErrorCode::Timeout)));
        QCOMPARE(left, std::optional(false)); // one stays, and sees what did not go
        QVERIFY(tags.mayDecide(sampleId<TaxonomyId>(1).toString()));
        tags.setCurrent(sampleId<TaxonomyId>(1).toString());
        tags.decide(Decision::Approve);
        tags.flush([&left](bool is) { left = is; });
        QVERIFY(api().approveTagCalls.answer(sampleTag(1, TagStatus::Active)));
        QCOMPARE(left, std::optional(true));
        QVERIFY(!tags.undoable());
    }

    void anotherTagIsTakenInstead()
    {
        TagQueue tags(m_ports->context);
        tags.refresh();
        QVERIFY(api().adminTagsCalls.answerPending(
            consolePage<api::AdminTag>({sampleTag(1), sampleTag(2)})));
        const QString first = sampleId<TaxonomyId>(1).toString();
        tags.useInstead(first, sampleTag(9, TagStatus::Active));
        QCOMPARE(api().mergeTagCalls.lastQuery().merge.intoId, sampleId<TaxonomyId>(9));
        QSignalSpy merged(&tags, &TagQueue::merged);
        QVERIFY(api().mergeTagCalls.answer(sampleTag(9, TagStatus::Active)));
        QCOMPARE(merged.count(), 1);
        QTRY_VERIFY(!tags.model()->find(first)); // nothing takes it back
        QCOMPARE(tags.currentId(), sampleId<TaxonomyId>(2).toString());
    }

    void countsForTheNavigation()
    {
        QueueCounts counts(m_ports->context);
        QSignalSpy changed(&counts, &QueueCounts::changed);
        counts.refresh();
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue({}, 4)));
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>({}, 3)));
        QCOMPARE(counts.total(), 7);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Taxonomy);
        QVERIFY(api().adminTagsCalls.answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(counts.tags(), 3); // not known better
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::TierOverrides);
        QVERIFY(api().exceptionQueueCalls.answerPending(overrideQueue({}, 0)));
        QCOMPARE(counts.total(), 3);
        QCOMPARE(changed.count(), 3);
    }
};

OH_GUI_TEST(TstDecisionQueue)
#include "tst_decisionqueue.moc"
