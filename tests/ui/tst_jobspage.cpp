// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/presenters/failurecounts.h"
#include "ui/presenters/jobtables.h"
#include "ui/views/jobspage.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using JobsTab = JobsConsolePresenter::Tab;
using JobsState = JobsConsolePresenter::State;

/// What failed on the server, and how coordinators repair it.
class TstJobsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<JobsPage> m_page;

    static api::Job job(int number, JobStatus status = JobStatus::Dead)
    {
        api::Job job;
        job.id = sampleId<JobId>(number);
        job.kind = u"extend_slots"_s;
        job.status = status;
        job.attempts = number;
        job.maxAttempts = 10;
        job.lastError = u"INTERNAL_ERROR: it broke"_s;
        job.createdAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
        job.runAt = job.createdAt;
        job.finishedAt = job.createdAt.addSecs(600);
        return job;
    }
    static api::Mail mail(int number, const QString &name)
    {
        api::Mail mail;
        mail.id = sampleId<MailId>(number);
        mail.templateName = u"booking_reminder"_s;
        mail.recipientName = name;
        mail.status = MailStatus::Failed;
        mail.lastError = u"550 no such mailbox"_s;
        mail.createdAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
        mail.tries = {
            {mail.createdAt.addSecs(5), MailTryOutcome::Deferred, 451, u"smtp 451"_s},
            {mail.createdAt.addSecs(125), MailTryOutcome::Failed, 550, u"550 no such mailbox"_s}};
        return mail;
    }
    static api::ScheduledJob scheduled(const QString &name, int minutes, int failures = 0)
    {
        api::ScheduledJob job;
        job.name = name;
        job.nextRunAt = QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC).addSecs(minutes * 60);
        job.failures = failures;
        return job;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    JobsConsolePresenter &presenter() const { return m_page->presenter(); }
    void open()
    {
        m_page = std::make_unique<JobsPage>(m_ports->context);
        m_page->show();
        m_page->activate();
    }
    /// The counts of the tabs ask as well: those with a limit of 1.
    void answerJobs(const QList<api::Job> &jobs, int total = -1)
    {
        for (int i = 0; i < m_ports->api.jobsCalls.count(); ++i) {
            const bool counts = m_ports->api.jobsCalls.query(i).limit == 1;
            m_ports->api.jobsCalls.answerAt(i, counts ? consolePage<api::Job>({}, 2)
                                                      : consolePage<api::Job>(jobs, total));
        }
    }
    void answerMails(const QList<api::Mail> &mails)
    {
        for (int i = 0; i < m_ports->api.mailsCalls.count(); ++i) {
            const bool counts = m_ports->api.mailsCalls.query(i).limit == 1;
            m_ports->api.mailsCalls.answerAt(i, counts ? consolePage<api::Mail>({}, 3)
                                                       : consolePage<api::Mail>(mails));
        }
    }
    api::JobsQuery lastJobsQuery() const
    {
        for (int i = m_ports->api.jobsCalls.count() - 1; i >= 0; --i) {
            if (m_ports->api.jobsCalls.query(i).limit > 1)
                return m_ports->api.jobsCalls.query(i);
        }
        return {};
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

    void deadJobsAreListedAndRetried()
    {
        open();
        QVERIFY(lastJobsQuery().status == QList{JobStatus::Dead});
        answerJobs({job(1), job(2), job(3)});
        auto *table = find<QTableView>(u"jobsDeadTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, DeadKind).data().toString(), u"Slots of one mentor"_s);
        QCOMPARE(find<QTabWidget>(u"jobsTabs"_s)->tabText(0), u"Failed jobs (2)"_s);
        auto *retry = find<QPushButton>(u"jobsRetry"_s);
        QVERIFY(!retry->isEnabled());
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(2, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(retry->isEnabled());
        retry->click();
        QCOMPARE(m_ports->api.retryJobCalls.count(), 2);
        QCOMPARE(m_ports->api.retryJobCalls.query(1), sampleId<JobId>(3));
        QVERIFY(find<QProgressBar>(u"jobsProgress"_s)->isVisible());
        QVERIFY(!retry->isEnabled());
        QVERIFY(m_ports->api.retryJobCalls.answer(job(1, JobStatus::Queued)));
        QCOMPARE(find<QProgressBar>(u"jobsProgress"_s)->value(), 1);
        QVERIFY(m_ports->api.retryJobCalls.answer(
            Error(ErrorCode::Conflict,
                  Sentence::verbatim(u"The same work is in the queue again already."_s))));
        QVERIFY(!find<QProgressBar>(u"jobsProgress"_s)->isVisible());
        // One worked, one did not, and why.
        const auto &note = m_ports->notifier.notes.constLast();
        QVERIFY(note.kind == Notifier::Kind::Error);
        QVERIFY2(note.text.contains(u"The same work is in the queue"_s), qPrintable(note.text));
        answerJobs({job(2), job(3)}); // read again
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1); // what is left of it
        QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 1);
    }

    void discardingAsksFirst()
    {
        open();
        answerJobs({job(1)});
        find<QTableView>(u"jobsDeadTable"_s)->selectRow(0);
        find<QPushButton>(u"jobsDiscard"_s)->click();
        QCOMPARE(m_ports->api.discardJobCalls.count(), 0);
        auto *dialog = m_page->findChild<QDialog *>(u"confirmDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"confirmDo"_s)->click();
        QCOMPARE(m_ports->api.discardJobCalls.count(), 1);
        QVERIFY(m_ports->api.discardJobCalls.answer(Result<void>()));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void searchSortAndEmptyStates()
    {
        open();
        answerJobs({});
        QVERIFY(presenter().state(JobsTab::Dead) == JobsState::Empty);
        QVERIFY(find<StateView>(u"jobsDeadState"_s)->state() == StateView::State::Empty);
        presenter().setSearchDelay(0);
        QTest::keyClicks(find<QLineEdit>(u"jobsDeadSearch"_s), u"broke"_s);
        QTRY_COMPARE(lastJobsQuery().q, std::optional(u"broke"_s));
        answerJobs({job(1)});
        QVERIFY(lastJobsQuery().sort == JobSort::FinishedDescending);
        presenter().sortBy(JobsTab::Dead, DeadCreated);
        QVERIFY(lastJobsQuery().sort == JobSort::CreatedDescending);
        presenter().sortBy(JobsTab::Dead, DeadCreated);
        QVERIFY(lastJobsQuery().sort == JobSort::Created);
        const int asked = m_ports->api.jobsCalls.count();
        presenter().sortBy(JobsTab::Dead, DeadError); // has no order that means something
        QCOMPARE(m_ports->api.jobsCalls.count(), asked);
        QCOMPARE(find<QTableView>(u"jobsDeadTable"_s)->horizontalHeader()->sortIndicatorSection(),
                 int(DeadCreated));
    }

    void failuresOfTheListCanBeRetried()
    {
        open();
        for (int i = 0; i < m_ports->api.jobsCalls.count(); ++i)
            m_ports->api.jobsCalls.answerAt(i, Error(ErrorCode::ServiceUnavailable));
        QVERIFY(find<StateView>(u"jobsDeadState"_s)->state() == StateView::State::Error);
        find<StateView>(u"jobsDeadState"_s)->findChild<QPushButton *>(u"errorRetry"_s)->click();
        answerJobs({job(1)});
        QVERIFY(find<StateView>(u"jobsDeadState"_s)->state() == StateView::State::Content);
    }

    void pagesFollow()
    {
        open();
        QList<api::Job> first;
        for (int i = 1; i <= 50; ++i)
            first.append(job(i));
        answerJobs(first, 60);
        presenter().model(JobsTab::Dead)->fetchMore({});
        QCOMPARE(lastJobsQuery().offset, 50);
        QList<api::Job> second;
        for (int i = 50; i <= 60; ++i) // one of them is there already
            second.append(job(i));
        answerJobs(second, 60);
        QCOMPARE(presenter().model(JobsTab::Dead)->rowCount(), 60);
        QVERIFY(!presenter().model(JobsTab::Dead)->canFetchMore({}));
    }

    void theTimetableIsFoundOrderedAndRun()
    {
        open();
        find<QTabWidget>(u"jobsTabs"_s)->setCurrentIndex(2);
        api::JobSchedule schedule;
        schedule.items = {scheduled(u"reminders"_s, 1), scheduled(u"dormancy"_s, 900, 2),
                          scheduled(u"slot_window"_s, 300)};
        schedule.total = 3;
        QVERIFY(m_ports->api.jobScheduleCalls.answer(schedule));
        auto *table = find<QTableView>(u"jobsScheduleTable"_s);
        const auto name = [table](int row) {
            return table->model()->index(row, 0).data().toString();
        };
        QCOMPARE(name(0), u"Reminders"_s); // the next one first
        presenter().sortBy(JobsTab::Schedule, ScheduleFailures);
        QCOMPARE(name(0), u"Dormant people"_s);
        find<QLineEdit>(u"jobsScheduleSearch"_s)->setText(u"window"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        find<QPushButton>(u"jobsRunNow"_s)->click();
        QCOMPARE(m_ports->api.runScheduledJobCalls.lastQuery(), u"slot_window"_s);
        QVERIFY(m_ports->api.runScheduledJobCalls.answer(scheduled(u"slot_window"_s, 0)));
        QCOMPARE(m_ports->api.jobScheduleCalls.pending(), 1); // read again
        find<QLineEdit>(u"jobsScheduleSearch"_s)->setText(u"nothing of the kind"_s);
        QVERIFY(find<StateView>(u"jobsScheduleState"_s)->state() == StateView::State::Empty);
    }

    void failedMailsAreSentAgain()
    {
        open();
        find<QTabWidget>(u"jobsTabs"_s)->setCurrentIndex(3);
        answerMails({mail(1, u"Ada"_s), mail(2, u"Ben"_s)});
        auto *table = find<QTableView>(u"jobsMailTable"_s);
        QCOMPARE(table->model()->index(0, MailRecipient).data().toString(), u"Ada"_s);
        QCOMPARE(table->model()->index(0, MailKind).data().toString(), u"Reminder"_s);
        QCOMPARE(table->model()->index(0, MailError).data().toString(), u"550 no such mailbox"_s);
        const QStringList tries = table->model()
                                      ->index(0, MailAttempts)
                                      .data(Qt::ToolTipRole)
                                      .toString()
                                      .split(u"<br>"_s);
        QCOMPARE(tries.size(), 2);
        QVERIFY(tries.constFirst().endsWith(u": put off (smtp 451)"_s));
        QVERIFY(tries.constLast().endsWith(u": refused (550 no such mailbox)</p>"_s));
        table->selectAll();
        find<QAction>(u"jobsMailCopy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Ada\tReminder\t550"_s));
        QCOMPARE(find<QAction>(u"jobsMailRetry"_s)->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_Return));
        find<QAction>(u"jobsMailRetry"_s)->trigger();
        QCOMPARE(m_ports->api.retryMailCalls.count(), 2);
        QVERIFY(m_ports->api.retryMailCalls.answer(mail(1, u"Ada"_s)));
        QVERIFY(m_ports->api.retryMailCalls.answer(mail(2, u"Ben"_s)));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        find<QComboBox>(u"mailStatus"_s)->setCurrentIndex(1); // waiting
        QVERIFY(m_ports->api.mailsCalls.lastQuery().status ==
                (QList{MailStatus::Pending, MailStatus::Sending}));
        QVERIFY(!find<QPushButton>(u"mailRetry"_s)->isVisible());
    }

    void eventsThatCannotBeToldAreTriedAgainOrDiscarded()
    {
        open();
        find<QTabWidget>(u"jobsTabs"_s)->setCurrentIndex(4);
        const auto answer = [this](const QList<api::UntoldNews> &all) {
            for (int i = 0; i < m_ports->api.untoldNewsCalls.count(); ++i) {
                const bool counts = m_ports->api.untoldNewsCalls.query(i).limit == 1;
                m_ports->api.untoldNewsCalls.answerAt(i, counts
                                                             ? consolePage<api::UntoldNews>({}, 7)
                                                             : consolePage<api::UntoldNews>(all));
            }
        };
        const auto event = [](int number, const QString &kind, const QStringList &people) {
            api::UntoldNews news;
            news.id = sampleId<NewsId>(number);
            news.kind = kind;
            news.recipients = people;
            news.error = u"violates a constraint"_s;
            news.createdAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
            news.failedAt = news.createdAt.addSecs(60);
            return news;
        };
        answer({event(1, u"booking_confirmed"_s, {u"Ada"_s, u"Ben"_s}),
                event(2, u"something_newer"_s, {})});
        QCOMPARE(find<QTabWidget>(u"jobsTabs"_s)->tabText(4), u"Failed notifications (7)"_s);
        auto *table = find<QTableView>(u"jobsNewsTable"_s);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, NewsKind), u"A meeting is confirmed"_s);
        QCOMPARE(cell(0, NewsRecipients), u"Ada, Ben"_s);
        QCOMPARE(cell(0, NewsError), u"violates a constraint"_s);
        QCOMPARE(cell(1, NewsKind), u"Something newer"_s);
        QCOMPARE(cell(1, NewsRecipients), u"unknown"_s);
        const auto last = [this] { return m_ports->api.untoldNewsCalls.lastQuery(); };
        QVERIFY(last().sort == NewsSort::FailedDescending);
        presenter().sortBy(JobsTab::News, NewsFailedAt);
        QVERIFY(last().sort == NewsSort::Failed);
        answer({event(1, u"booking_confirmed"_s, {u"Ada"_s})});
        presenter().sortBy(JobsTab::News, NewsKind);
        QVERIFY(last().sort == NewsSort::Kind);
        answer({event(1, u"booking_confirmed"_s, {u"Ada"_s})});

        auto *retry = find<QPushButton>(u"newsRetry"_s);
        QVERIFY(!retry->isEnabled());
        table->selectAll();
        QVERIFY(retry->isEnabled());
        retry->click();
        QCOMPARE(m_ports->api.retryNewsCalls.lastQuery(), sampleId<NewsId>(1));
        QVERIFY(m_ports->api.retryNewsCalls.answer(event(1, u"booking_confirmed"_s, {})));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        answer({event(3, u"booking_confirmed"_s, {u"Ada"_s})});

        table->selectAll();
        find<QAction>(u"jobsNewsDiscard"_s)->trigger();
        QCOMPARE(m_ports->api.discardNewsCalls.count(), 0);
        auto *dialog = m_page->findChild<QDialog *>(u"confirmDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"confirmDo"_s)->click();
        QCOMPARE(m_ports->api.discardNewsCalls.lastQuery(), sampleId<NewsId>(3));
        QVERIFY(m_ports->api.discardNewsCalls.answer(Result<void>()));
        answer({});
        QVERIFY(find<StateView>(u"jobsNewsState"_s)->state() == StateView::State::Empty);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::News);
        QVERIFY(m_ports->api.untoldNewsCalls.pending() > 0);
    }

    void whatTheServerTellsIsReadAgain()
    {
        open();
        answerJobs({});
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Taxonomy);
        QCOMPARE(m_ports->api.jobsCalls.pending(), 0);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Jobs);
        QVERIFY(m_ports->api.jobsCalls.pending() > 0);
        answerJobs({job(1)});
        QCOMPARE(find<QTableView>(u"jobsDeadTable"_s)->model()->rowCount(), 1);
    }

    void countsForTheNavigation()
    {
        FailureCounts counts(m_ports->context);
        QSignalSpy changed(&counts, &FailureCounts::changed);
        counts.refresh();
        answerJobs({});
        answerMails({});
        QCOMPARE(counts.total(), 5);
        QCOMPARE(changed.count(), 2);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Mail);
        QVERIFY(m_ports->api.mailsCalls.answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(counts.total(), 5); // not known better
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Mail);
        QVERIFY(m_ports->api.mailsCalls.answerPending(consolePage<api::Mail>({}, 0)));
        QCOMPARE(counts.total(), 2);
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::News);
        QVERIFY(m_ports->api.untoldNewsCalls.answerPending(consolePage<api::UntoldNews>({}, 4)));
        QCOMPARE(counts.total(), 6);
        QCOMPARE(counts.news(), 4);
    }
};

OH_GUI_TEST(TstJobsPage)
#include "tst_jobspage.moc"
