// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/views/syncpage.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Coordinators see how it is with people's calendars and imports, and run them.
class TstSyncPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<SyncPage> m_page;

    static api::CalendarSync calendar(int number, SyncState state,
                                      std::optional<SyncProblem> problem = {})
    {
        api::CalendarSync out;
        out.id = sampleId<ConnectionId>(number);
        out.userId = sampleId<UserId>(number);
        out.userName = u"Person %1"_s.arg(number);
        out.state = state;
        out.problem = problem;
        out.connectedAt = QDateTime({2026, 1, 1}, {8, 0}, Qt::UTC);
        if (problem) {
            out.failedAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
            out.failures = 3;
        }
        if (state == SyncState::Connected || state == SyncState::Failing)
            out.nextTryAt = QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC);
        return out;
    }
    static api::ImportedBase imported(int number, int problems)
    {
        api::ImportedBase out;
        out.id = sampleId<ImportId>(number);
        out.finishedAt = QDateTime({2026, 1, number}, {8, 0}, Qt::UTC);
        out.created = 4;
        out.tables = {{u"users"_s, 4, 0, 0, problems}};
        out.problemCount = problems;
        if (problems > 0)
            out.problems = {
                {u"users"_s, u"recU4"_s, u"missing_email"_s, u"Has no address."_s, true}};
        return out;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    QTableView *table() const { return find<QTableView>(u"syncCalendarsTable"_s); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    bool answer(const QList<api::CalendarSync> &calendars, int total = -1)
    {
        return m_ports->api.calendarSyncsCalls.answer(
            consolePage<api::CalendarSync>(calendars, total));
    }
    QString shown(const QString &frame) const
    {
        QStringList texts;
        const auto labels = find<QFrame>(frame)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        m_page = std::make_unique<SyncPage>(m_ports->context);
        m_page->calendars().setSearchDelay(0);
        m_page->imports().setSearchDelay(0);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void everyStateInWordsWithWhatToDo()
    {
        api::CalendarSync byJobs = calendar(5, SyncState::Failing);
        byJobs.deadJobs = 2;
        byJobs.failedAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
        QVERIFY(answer({calendar(1, SyncState::Failing, SyncProblem::Unreachable),
                        calendar(2, SyncState::Reconnect, SyncProblem::AccessEnded),
                        calendar(3, SyncState::Connected), calendar(4, SyncState::Disconnected),
                        byJobs, calendar(6, SyncState::Failing, SyncProblem::CalendarsGone),
                        calendar(7, SyncState::Failing, SyncProblem::NotOffered),
                        calendar(8, SyncState::Failing, SyncProblem::Refused)}));
        QCOMPARE(cell(0, SyncPerson), u"Person 1"_s);
        QCOMPARE(cell(0, SyncStateColumn), u"Failing"_s);
        QVERIFY(cell(0, SyncError).contains(u"did not answer"_s));
        QCOMPARE(cell(1, SyncStateColumn), u"Needs reconnecting"_s);
        QCOMPARE(cell(2, SyncLast), u"–"_s);
        QCOMPARE(cell(2, SyncError), u"–"_s);
        QCOMPARE(cell(4, SyncError), u"2 job(s) were given up"_s);
        // Beside the list: what failed when, the next try and what to do, each in other words.
        QStringList advice;
        for (int row = 0; row < 8; ++row) {
            table()->selectRow(row);
            const QString text = shown(u"syncCalendarsDetails"_s);
            QVERIFY2(text.contains(u"Person %1"_s.arg(row + 1)), qPrintable(text));
            const bool isBad = row != 2;
            QCOMPARE(find<QLabel>(u"syncCalendarsAdvice"_s)->isVisible(), isBad);
            if (isBad)
                advice.append(find<QLabel>(u"syncCalendarsAdvice"_s)->text());
        }
        QCOMPARE(advice.removeDuplicates(), 0);
        table()->selectRow(0);
        const QString text = shown(u"syncCalendarsDetails"_s);
        QVERIFY2(text.contains(u"Failures in a row: 3"_s), qPrintable(text));
        QVERIFY(text.contains(u"Last error: "_s) && text.contains(u"Next try: "_s));
    }

    void foundFilteredAndOrdered()
    {
        const auto last = [this] { return m_ports->api.calendarSyncsCalls.lastQuery(); };
        QVERIFY(last().sort == SyncSort::State);
        QVERIFY(answer({}));
        auto *state = find<StateView>(u"syncCalendarsState"_s);
        QVERIFY(state->state() == StateView::State::Empty);
        QCOMPARE(state->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"No calendars"_s);
        auto *filter = find<QComboBox>(u"syncFilter"_s);
        filter->setCurrentIndex(filter->findData(int(SyncState::Failing)));
        QVERIFY(last().state == QList{SyncState::Failing});
        QVERIFY(answer({}));
        QCOMPARE(state->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"Nothing matches"_s);
        find<QLineEdit>(u"syncCalendarsSearch"_s)->setText(u" ada "_s);
        QTRY_COMPARE(last().q, std::optional(u"ada"_s));
        Q_EMIT state->emptyActionTriggered();
        QVERIFY(last().state.isEmpty());
        QTRY_VERIFY(!last().q);
        QVERIFY(m_ports->api.calendarSyncsCalls.answerPending(
            consolePage<api::CalendarSync>({calendar(1, SyncState::Connected)})));
        CalendarSyncPresenter &presenter = m_page->calendars();
        const QList<std::pair<int, SyncSort>> orders{{SyncPerson, SyncSort::Name},
                                                     {SyncPerson, SyncSort::NameDescending},
                                                     {SyncLast, SyncSort::LastSync},
                                                     {SyncLast, SyncSort::LastSyncDescending},
                                                     {SyncError, SyncSort::FailedDescending},
                                                     {SyncError, SyncSort::Failed},
                                                     {SyncStateColumn, SyncSort::State}};
        for (const auto &[column, sort] : orders) {
            presenter.sortBy(column);
            QVERIFY(last().sort == sort);
            QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), column);
        }
        const int asked = m_ports->api.calendarSyncsCalls.count();
        presenter.sortBy(SyncProvider); // there are two of them
        QCOMPARE(m_ports->api.calendarSyncsCalls.count(), asked);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(SyncStateColumn));
    }

    void runsWhatIsSelected()
    {
        auto *run = find<QPushButton>(u"syncRun"_s);
        QVERIFY(answer({calendar(1, SyncState::Failing, SyncProblem::Unreachable),
                        calendar(2, SyncState::Reconnect, SyncProblem::AccessEnded),
                        calendar(3, SyncState::Connected)}));
        QVERIFY(!run->isEnabled());
        table()->selectRow(1); // its owner has to act, nobody else can
        QVERIFY(!run->isEnabled());
        table()->selectAll();
        QVERIFY(run->isEnabled());
        find<QAction>(u"syncRunAction"_s)->trigger();
        QCOMPARE(m_ports->api.runCalendarSyncCalls.count(), 2);
        QCOMPARE(m_ports->api.runCalendarSyncCalls.query(1), sampleId<ConnectionId>(3));
        QVERIFY(find<QProgressBar>(u"syncProgress"_s)->isVisible());
        QVERIFY(!run->isEnabled());
        QVERIFY(m_ports->api.runCalendarSyncCalls.answer(calendar(1, SyncState::Failing)));
        QCOMPARE(find<QProgressBar>(u"syncProgress"_s)->value(), 1);
        QVERIFY(m_ports->api.runCalendarSyncCalls.answer(
            Error(ErrorCode::Conflict, Sentence::verbatim(u"It is being read."_s))));
        QVERIFY(!find<QProgressBar>(u"syncProgress"_s)->isVisible());
        const auto &note = m_ports->notifier.notes.constLast();
        QVERIFY(note.kind == Notifier::Kind::Error);
        QVERIFY2(note.text.contains(u"It is being read."_s), qPrintable(note.text));
        QVERIFY(answer({calendar(3, SyncState::Connected)})); // read again, and still selected
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        run->click();
        QVERIFY(m_ports->api.runCalendarSyncCalls.answer(calendar(3, SyncState::Connected)));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void runsAllThatFail()
    {
        QVERIFY(answer({calendar(1, SyncState::Failing, SyncProblem::Unreachable)}));
        find<QPushButton>(u"syncRunFailing"_s)->click();
        QVERIFY(m_ports->api.runFailingCalendarSyncsCalls.answer(api::SyncStarted{7, 0}));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u'7'));
        QVERIFY(answer({}));
        find<QPushButton>(u"syncRunFailing"_s)->click();
        QVERIFY(m_ports->api.runFailingCalendarSyncsCalls.answer(
            Error(ErrorCode::Conflict, Sentence::verbatim(u"No calendar fails."_s))));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"No calendar fails."_s));
    }

    void pagesFollowAndFailuresAreShown()
    {
        QVERIFY(m_ports->api.calendarSyncsCalls.answer(Error(ErrorCode::ServiceUnavailable)));
        auto *state = find<StateView>(u"syncCalendarsState"_s);
        QVERIFY(state->state() == StateView::State::Error);
        Q_EMIT state->retryRequested();
        QList<api::CalendarSync> many;
        for (int i = 1; i <= 100; ++i)
            many.append(calendar(i, SyncState::Connected));
        QVERIFY(answer(many, 101));
        m_page->calendars().model()->fetchMore({});
        QCOMPARE(m_ports->api.calendarSyncsCalls.lastQuery().offset, 100);
        QVERIFY(answer({calendar(101, SyncState::Connected)}, 101));
        QCOMPARE(table()->model()->rowCount(), 101);
    }

    void importsWithTheirProblems()
    {
        QVERIFY(answer({}));
        find<QTabWidget>(u"syncTabs"_s)->setCurrentIndex(1);
        const auto last = [this] { return m_ports->api.importsCalls.lastQuery(); };
        QVERIFY(last().sort == ImportSort::FinishedDescending);
        QVERIFY(m_ports->api.importsCalls.answer(
            consolePage<api::ImportedBase>({imported(9, 3), imported(8, 0)})));
        auto *rows = find<QTableView>(u"syncImportsTable"_s);
        QCOMPARE(rows->model()->index(0, ImportCreated).data().toString(), u"4"_s);
        rows->selectRow(0);
        const QString text = shown(u"syncImportsDetails"_s);
        QVERIFY2(text.contains(u"People recU4, skipped: Has no address."_s), qPrintable(text));
        QVERIFY(text.contains(u"And 2 more."_s));
        rows->selectAll();
        find<QAction>(u"syncImportsCopy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t4\t"_s));
        rows->selectRow(1);
        QVERIFY(!shown(u"syncImportsDetails"_s).contains(u"What to do"_s));
        find<QCheckBox>(u"syncWithProblems"_s)->setChecked(true);
        QVERIFY(last().withProblems);
        QVERIFY(m_ports->api.importsCalls.answer(consolePage<api::ImportedBase>({})));
        QVERIFY(find<StateView>(u"syncImportsState"_s)->state() == StateView::State::Empty);
        m_page->imports().sortBy(ImportFinished);
        QVERIFY(last().sort == ImportSort::Finished);
    }

    void whatTheServerTellsIsReadAgain()
    {
        QVERIFY(answer({}));
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Mail);
        QCOMPARE(m_ports->api.calendarSyncsCalls.pending(), 0);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Sync);
        QVERIFY(answer({calendar(1, SyncState::Connected)}));
        QCOMPARE(table()->model()->rowCount(), 1);
    }
};

OH_GUI_TEST(TstSyncPage)
#include "tst_syncpage.moc"
