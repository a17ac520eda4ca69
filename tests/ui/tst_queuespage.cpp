// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/queuesamples.h"
#include "ui/presenters/exceptioncontext.h"
#include "ui/presenters/exceptionqueue.h"
#include "ui/presenters/tagcontext.h"
#include "ui/presenters/tagqueue.h"
#include "ui/views/exceptiondetails.h"
#include "ui/views/queuespage.h"
#include "ui/views/tagdetails.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/queuelist.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/undotoast.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The queues, decided from the keyboard.
class TstQueuesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<QueuesPage> m_page;

    FakeApi &api() { return m_ports->api; }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    QueueList *list() const { return find<QueueList>(u"queueExceptionsList"_s); }
    QPlainTextEdit *note() const { return find<QPlainTextEdit>(u"queueExceptionsNote"_s); }
    /// The one that is shown, of one list or the other.
    const UndoToast *undoToast() const
    {
        const auto toasts = m_page->findChildren<UndoToast *>();
        for (const UndoToast *toast : toasts) {
            if (toast->isVisible())
                return toast;
        }
        return nullptr;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    /// Where the keyboard is.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Those that only count have a limit of 1.
    void answerQueue(const api::OverrideQueue &queue)
    {
        for (int i = 0; i < api().exceptionQueueCalls.count(); ++i) {
            const auto &query = api().exceptionQueueCalls.query(i);
            if (!query.menteeId)
                api().exceptionQueueCalls.answerAt(i,
                                                   query.limit == 1 ? overrideQueue({}, 3) : queue);
        }
    }
    /// How often the list itself was asked for.
    int pagesAsked()
    {
        int pages = 0;
        for (int i = 0; i < api().exceptionQueueCalls.count(); ++i)
            pages += int(api().exceptionQueueCalls.query(i).limit == DecisionQueue::pageSize);
        return pages;
    }
    void open(const QList<api::TierOverride> &requests, int total = -1)
    {
        m_page = std::make_unique<QueuesPage>(m_ports->context);
        m_page->exceptionDetails().facts().setRest(0);
        m_page->tagDetails().similar().setRest(0);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        answerQueue(overrideQueue(requests, total));
    }
    api::TierOverride decided(int number, OverrideStatus status) const
    {
        return decidedRequest(number, status, m_ports->account.user().id, u"Ruth"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void lettersMoveAndDecide()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3)});
        QVERIFY(list()->hasFocus());
        QCOMPARE(find<QTabWidget>(u"queueTabs"_s)->tabText(0), u"Exceptions (3)"_s);
        press(Qt::Key_J);
        QVERIFY(current().startsWith(u"Mentee 2"_s));
        press(Qt::Key_K);
        press(Qt::Key_Down);
        QVERIFY(current().startsWith(u"Mentee 2"_s));
        press(Qt::Key_B); // means nothing, and searches for nothing
        QVERIFY(current().startsWith(u"Mentee 2"_s));
        press(Qt::Key_A);
        QCOMPARE(api().decideExceptionCalls.lastQuery().id, sampleId<ExceptionId>(2));
        QVERIFY(current().startsWith(u"Mentee 3"_s));
        QVERIFY(api().decideExceptionCalls.answer(decided(2, OverrideStatus::Approved)));
        const UndoToast *toast = undoToast();
        QVERIFY(toast);
        QCOMPARE(toast->findChild<QLabel *>(u"undoSeconds"_s)->text(), u"10 s"_s);
        QVERIFY(toast->findChild<QLabel *>(u"undoText"_s)->text().contains(u"Mentee 2"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(api().undoExceptionCalls.lastQuery(), sampleId<ExceptionId>(2));
        QVERIFY(!undoToast());
        QVERIFY(api().undoExceptionCalls.answer(sampleRequest(2)));
        QVERIFY(current().startsWith(u"Mentee 2"_s));
    }

    void lettersAreWordsWhereOneWrites()
    {
        open({sampleRequest(1), sampleRequest(2)});
        press(Qt::Key_N);
        QVERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"and a dozen jokes"_s);
        QCOMPARE(note()->toPlainText(), u"and a dozen jokes"_s);
        QCOMPARE(api().decideExceptionCalls.count(), 0);
        press(Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
        press(Qt::Key_J);
        QCOMPARE(note()->toPlainText(), QString());
        press(Qt::Key_K);
        QCOMPARE(note()->toPlainText(), u"and a dozen jokes"_s);
        find<QLineEdit>(u"queueExceptionsSearch"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"ad"_s);
        find<QComboBox>(u"queueExceptionsSort"_s)->setFocus();
        press(Qt::Key_A);
        press(Qt::Key_D);
        QCOMPARE(api().decideExceptionCalls.count(), 0);
        list()->setFocus();
        press(Qt::Key_D);
        QCOMPARE(api().decideExceptionCalls.lastQuery().answer.notes,
                 std::optional(u"and a dozen jokes"_s));
    }

    void whatADecisionIsBasedOnIsBeside()
    {
        open({sampleRequest(1)});
        QTRY_COMPARE(api().menteeCalls.pending(), 1);
        QCOMPARE(find<QLabel>(u"exceptionGap"_s)->text(),
                 u"Bronze → Gold: 2 tier(s) above, one is allowed"_s);
        api::Mentee mentee;
        mentee.goals = u"A pilot customer"_s;
        QVERIFY(api().menteeCalls.answer(mentee));
        api::Mentor mentor;
        mentor.isDormant = true;
        QVERIFY(api().mentorCalls.answer(mentor));
        QVERIFY(find<QLabel>(u"exceptionGap"_s)->text().contains(u"Mentor 101 is dormant"_s));
        api::Reputation reputation;
        reputation.score = 4.25;
        reputation.breakdown.averageRating = 4.5;
        reputation.breakdown.ratingsCount = 12;
        QVERIFY(api().reputationCalls.answer(reputation));
        QCOMPARE(find<QLabel>(u"menteeScore"_s)->text(), u"4.25"_s);
        QVERIFY(find<QLabel>(u"menteeRating"_s)->text().startsWith(u"4.5 of 5"_s));
        QVERIFY(api().reputationCalls.answer(Error(ErrorCode::ServiceUnavailable)));
        QVERIFY(!find<QLabel>(u"mentorNote"_s)->text().isEmpty());
        api::ExplainedMatch match;
        match.score = 73;
        match.explanation.parts = {40, 20, 13};
        QVERIFY(api().explainMatchOfCalls.answer(match));
        QCOMPARE(find<QLabel>(u"matchScore"_s)->text(), u"73"_s);
        QCOMPARE(find<QLabel>(u"matchPart0"_s)->text(), u"40 of 60"_s);
        api::SlotList times;
        api::Slot slot;
        slot.startTime = QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC);
        slot.endTime = slot.startTime.addSecs(1800);
        times.items = {slot};
        QVERIFY(api().availableSlotsCalls.answer(times));
        // On the coordinator's clock, in Berlin.
        QVERIFY(find<QLabel>(u"exceptionTimes"_s)->text().contains(u"10:00–10:30"_s));
        for (int i = 0; i < api().exceptionQueueCalls.count(); ++i) {
            if (api().exceptionQueueCalls.query(i).menteeId)
                api().exceptionQueueCalls.answerAt(
                    i, overrideQueue({sampleRequest(1), sampleRequest(2, OverrideStatus::Denied)}));
        }
        QVERIFY(find<QLabel>(u"exceptionEarlier"_s)->text().startsWith(u"Mentor 102: denied"_s));
        // What failed can be asked for again.
        auto *retry = find<QPushButton>(u"exceptionRetry"_s);
        QVERIFY(retry->isVisible());
        retry->click();
        QCOMPARE(api().reputationCalls.pending(), 2);
    }

    void runningThroughTheListAsksForNothing()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3)});
        QTRY_COMPARE(api().menteeCalls.count(), 1);
        m_page->exceptionDetails().facts().setRest(60'000);
        press(Qt::Key_J);
        press(Qt::Key_J);
        QCOMPARE(api().menteeCalls.count(), 1);
    }

    void whatSomebodyElseDecidedIsShownInPlace()
    {
        open({sampleRequest(1), sampleRequest(2)});
        press(Qt::Key_N);
        QTest::keyClicks(note(), u"Half a"_s);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::TierOverrides);
        QTRY_COMPARE(pagesAsked(), 2);
        answerQueue(overrideQueue({sampleRequest(2)}));
        QVERIFY(api().exceptionCalls.answer(
            decidedRequest(1, OverrideStatus::Approved, sampleId<UserId>(99), u"Miguel"_s)));
        QCOMPARE(find<Banner>(u"queueExceptionsBanner"_s)->text(),
                 u"Approved by Miguel, 1 minute(s) ago"_s);
        QVERIFY(current().startsWith(u"Mentee 1"_s));
        QCOMPARE(note()->toPlainText(), u"Half a"_s);
        QVERIFY(!find<QPushButton>(u"queueExceptionsApprove"_s)->isEnabled());
        QVERIFY(m_ports->notifier.notes.isEmpty());
        list()->setFocus();
        press(Qt::Key_A); // nothing to decide any more
        QCOMPARE(api().decideExceptionCalls.count(), 0);
    }

    void manyAreMarkedAndDecided()
    {
        open({sampleRequest(1), sampleRequest(2), sampleRequest(3), sampleRequest(4)});
        press(Qt::Key_Space);
        press(Qt::Key_J);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(find<QLabel>(u"queueExceptionsMarks"_s)->text(), u"3 marked"_s);
        press(Qt::Key_Escape);
        QVERIFY(!find<QLabel>(u"queueExceptionsMarks"_s)->isVisible());
        const auto clickRow = [this](int row, Qt::KeyboardModifiers modifiers) {
            const QRect place = list()->visualRect(list()->model()->index(row, 0));
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, place.center());
        };
        clickRow(0, Qt::ControlModifier);
        clickRow(2, Qt::ControlModifier);
        QCOMPARE(m_page->exceptions().model()->marked().size(), 2);
        clickRow(3, Qt::ShiftModifier);
        QCOMPARE(m_page->exceptions().model()->marked().size(), 3);
        press(Qt::Key_D);
        auto *dialog = m_page->findChild<QDialog *>(u"bulkDecisionDialog"_s);
        QVERIFY(dialog);
        auto *rows = dialog->findChild<QTreeWidget *>(u"bulkRows"_s);
        QCOMPARE(rows->topLevelItemCount(), 3);
        QVERIFY(rows->topLevelItem(0)->text(1).contains(u"Mentee 1"_s));
        QCOMPARE(api().decideExceptionCalls.count(), 0);
        dialog->findChild<QPushButton *>(u"bulkDo"_s)->click();
        const auto denied = [](int number) {
            return api::DecisionOutcome{sampleId<ExceptionId>(number), true, OverrideStatus::Denied,
                                        std::nullopt, std::nullopt};
        };
        QVERIFY(api().decideExceptionsCalls.answer(api::DecisionOutcomes{
            {denied(1),
             {sampleId<ExceptionId>(3), false, std::nullopt, u"SERVICE_UNAVAILABLE"_s, u"Later."_s},
             denied(4)},
            2,
            1}));
        // It stays open for what failed.
        QVERIFY(dialog->isVisible());
        auto *retry = dialog->findChild<QPushButton *>(u"bulkRetry"_s);
        QVERIFY(retry->isVisible());
        QVERIFY(!rows->topLevelItem(1)->text(1).isEmpty());
        retry->click();
        QVERIFY(api().decideExceptionsCalls.answer(api::DecisionOutcomes{{denied(3)}, 1, 0}));
        QVERIFY(!dialog->isVisible());
        QVERIFY(undoToast());
    }

    /// The list has read 50 of them.
    void allThatWaitAreMarkedAndDecided()
    {
        const auto requests = [](int from, int to) {
            QList<api::TierOverride> list;
            for (int i = from; i <= to; ++i)
                list.append(sampleRequest(i));
            return list;
        };
        open(requests(1, 50), 120);
        auto *marks = find<QLabel>(u"queueExceptionsMarks"_s);
        auto *rest = find<QPushButton>(u"queueExceptionsMarkRest"_s);
        auto *approve = find<QPushButton>(u"queueExceptionsApprove"_s);
        const auto lastOffset = [this] { return api().exceptionQueueCalls.lastQuery().offset; };
        // Only that: the next one is asked for in its answer.
        const auto answerLast = [this](const Result<api::OverrideQueue> &answer) {
            return api().exceptionQueueCalls.answerAt(api().exceptionQueueCalls.count() - 1,
                                                      answer);
        };
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(marks->text(), u"50 of 120 marked"_s);
        QVERIFY(find<QProgressBar>(u"queueExceptionsMarking"_s)->isVisible());
        QVERIFY2(!approve->isEnabled(), "not yet what was asked for");
        QCOMPARE(lastOffset(), 50);
        QVERIFY(answerLast(overrideQueue(requests(51, 100), 120)));
        QCOMPARE(marks->text(), u"100 of 120 marked"_s);
        QCOMPARE(lastOffset(), 100);
        QVERIFY(answerLast(Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QCOMPARE(marks->text(), u"100 of 120 marked"_s);
        QVERIFY(!find<QProgressBar>(u"queueExceptionsMarking"_s)->isVisible());
        QVERIFY(approve->isEnabled());
        QCOMPARE(rest->text(), u"Mark all 120 that wait"_s);
        QVERIFY(rest->isVisible());
        rest->click();
        QVERIFY(!rest->isVisible());
        QCOMPARE(lastOffset(), 100);
        QVERIFY(answerLast(overrideQueue(requests(101, 120), 120)));
        QCOMPARE(marks->text(), u"120 marked"_s);
        QCOMPARE(m_page->exceptions().model()->marked().size(), 120);
        QVERIFY(!rest->isVisible());
        QVERIFY(approve->isEnabled());

        list()->setFocus();
        press(Qt::Key_A);
        auto *dialog = m_page->findChild<QDialog *>(u"bulkDecisionDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"bulkRows"_s)->topLevelItemCount(), 120);
        dialog->findChild<QPushButton *>(u"bulkDo"_s)->click();
        int decided = 0;
        while (decided < 120) {
            const auto &asked = api().decideExceptionsCalls.lastQuery();
            api::DecisionOutcomes outcomes;
            for (const ExceptionId &id : asked.ids)
                outcomes.items.append({id, true, OverrideStatus::Approved, {}, {}});
            outcomes.done = int(asked.ids.size());
            QVERIFY(outcomes.done > 0);
            decided += outcomes.done;
            QVERIFY(api().decideExceptionsCalls.answer(outcomes));
        }
        QCOMPARE(decided, 120);
        QVERIFY(!dialog->isVisible());
    }

    void readingWhatIsToBeMarkedCanBeStopped()
    {
        QList<api::TierOverride> first;
        for (int i = 1; i <= 50; ++i)
            first.append(sampleRequest(i));
        open(first, 120);
        press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_page->exceptions().isMarking());
        press(Qt::Key_Escape);
        QVERIFY(!m_page->exceptions().isMarking());
        QVERIFY(!find<QLabel>(u"queueExceptionsMarks"_s)->isVisible());
        const int asked = api().exceptionQueueCalls.count();
        answerQueue(overrideQueue({sampleRequest(51)}, 120));
        QCOMPARE(api().exceptionQueueCalls.count(), asked);
        QVERIFY(m_page->exceptions().model()->marked().isEmpty());
        // Another search is about others.
        press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_page->exceptions().isMarking());
        m_page->exceptions().reload();
        QVERIFY(!m_page->exceptions().isMarking());
    }

    void emptyAndErrorStates()
    {
        open({});
        auto *state = find<StateView>(u"queueExceptionsState"_s);
        QVERIFY(state->state() == StateView::State::Empty);
        QCOMPARE(state->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"All caught up"_s);
        m_page->exceptions().setSearchDelay(0);
        find<QLineEdit>(u"queueExceptionsSearch"_s)->setText(u"nobody"_s);
        QTRY_COMPARE(api().exceptionQueueCalls.lastQuery().q, std::optional(u"nobody"_s));
        answerQueue(overrideQueue({}));
        QCOMPARE(state->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"Nothing matches"_s);
        find<QComboBox>(u"queueExceptionsFilter"_s)->setCurrentIndex(1);
        for (int i = 0; i < api().exceptionQueueCalls.count(); ++i)
            api().exceptionQueueCalls.answerAt(i, Error(ErrorCode::ServiceUnavailable));
        QVERIFY(state->state() == StateView::State::Error);
        state->findChild<QPushButton *>(u"errorRetry"_s)->click();
        answerQueue(overrideQueue({sampleRequest(1)}));
        QVERIFY(state->state() == StateView::State::Content);
    }

    void aTagIsComparedAndNeedsAReason()
    {
        open({});
        m_page->apply({{u"tab"_s, u"tags"_s}});
        for (int i = 0; i < api().adminTagsCalls.count(); ++i)
            api().adminTagsCalls.answerAt(
                i, api().adminTagsCalls.query(i).limit == 1
                       ? consolePage<api::AdminTag>({}, 2)
                       : consolePage<api::AdminTag>({sampleTag(1), sampleTag(2)}));
        auto *tags = find<QueueList>(u"queueTagsList"_s);
        QVERIFY(tags->hasFocus());
        QTRY_COMPARE(api().adminTagsCalls.pending(), 1);
        QVERIFY(api().adminTagsCalls.lastQuery().status == QList{TagStatus::Active});
        api::AdminTag near = sampleTag(7, TagStatus::Active);
        near.displayName = u"Tags 1"_s;
        api::AdminTag far = sampleTag(8, TagStatus::Active);
        far.displayName = u"Blockchain"_s;
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>({far, near})));
        QCOMPARE(find<QLabel>(u"tagSimilar0"_s)->text(), u"Tags 1"_s);
        QVERIFY(!find<QLabel>(u"tagSimilar1"_s));
        press(Qt::Key_D);
        auto *reason = find<QPlainTextEdit>(u"queueTagsNote"_s);
        QVERIFY(reason->hasFocus());
        QVERIFY(find<QLabel>(u"queueTagsNoteError"_s)->isVisible());
        QTest::keyClicks(reason, u"See Tags 1"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(tags->hasFocus());
        QCOMPARE(tags->currentIndex().data().toString(), u"Tag 2"_s);
        QCOMPARE(api().rejectTagCalls.count(), 0);
        bool left = false;
        m_page->tryLeave([&left] { left = true; });
        QCOMPARE(api().rejectTagCalls.count(), 1);
        QVERIFY(!left);
        QVERIFY(api().rejectTagCalls.answer(sampleTag(1, TagStatus::Rejected)));
        QVERIFY(left);
    }

    void everyControlHasAName()
    {
        open({sampleRequest(1)});
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                         widget->inherits("QTabBar") || widget->inherits("QLabel"),
                     qPrintable(widget->objectName() + u' ' +
                                QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

OH_GUI_TEST(TstQueuesPage)
#include "tst_queuespage.moc"
