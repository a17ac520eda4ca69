// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/dialogs/accountactiondialog.h"
#include "ui/presenters/reputationtexts.h"
#include "ui/views/userspage.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The coordinators' list of accounts, and what is beside it.
class TstUsersPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<UsersPage> m_page;

    static QList<api::AccountSummary> people(int count, int first = 1)
    {
        QList<api::AccountSummary> all;
        for (int i = first; i < first + count; ++i)
            all.append(sampleAccount(i, Role::Mentor));
        return all;
    }
    static api::Account account(int number)
    {
        const api::AccountSummary summary = sampleAccount(number, Role::Mentor);
        api::Account account;
        account.id = summary.id;
        account.role = summary.role;
        account.name = summary.name;
        account.title = summary.title;
        account.company = summary.company;
        account.email = u"mentor%1@example.com"_s.arg(number);
        account.timeZone = summary.timeZone;
        account.createdAt = QDateTime({2025, 6, 1}, {9, 0}, Qt::UTC);
        account.upcomingMeetings = 2;
        account.version = 7;
        return account;
    }
    static api::Reputation reputation(int number)
    {
        api::Reputation out;
        out.userId = sampleId<UserId>(number);
        out.score = 5.37;
        out.tier = Tier::Platinum;
        out.breakdown.calculator = u"product"_s;
        out.breakdown.averageRating = 4.6;
        out.breakdown.ratingsCount = 5;
        out.breakdown.completionRate = 0.92;
        out.breakdown.completedMeetings = 12;
        out.breakdown.attendedMeetings = 12;
        out.breakdown.canceledMeetings = 1;
        out.breakdown.responsivenessFactor = 1.2;
        out.breakdown.averageResponseTimeHours = 5.5;
        out.breakdown.tenureBonus = 0.3;
        out.breakdown.fullMonths = 3;
        out.breakdown.rawScore = 5.37;
        out.breakdown.score = 5.37;
        out.version = 7;
        return out;
    }
    static api::ReputationHistoryEntry change(int day, double score)
    {
        api::ReputationHistoryEntry entry;
        entry.newScore = score;
        entry.createdAt = QDateTime({2025, 12, day}, {9, 0}, Qt::UTC);
        return entry;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    QTableView *table() const { return find<QTableView>(u"usersTable"_s); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void open(int count = 3, int total = -1)
    {
        m_page = std::make_unique<UsersPage>(m_ports->context);
        m_page->presenter().setSearchDelay(0);
        m_page->person().setDelay(0);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activate();
        QVERIFY(m_ports->api.accountsCalls.answerPending(consolePage(people(count), total)));
    }
    /// Everything that is asked about the person shown.
    void answerPerson(const api::Account &who)
    {
        QTRY_COMPARE(m_ports->api.accountCalls.pending(), 1);
        QCOMPARE(m_ports->api.accountCalls.lastQuery(), who.id);
        QVERIFY(m_ports->api.accountCalls.answerPending(who));
        if (who.deletedAt)
            return;
        api::Mentor mentor;
        api::Tag tag;
        tag.displayName = u"FinTech"_s;
        mentor.tags = {tag};
        m_ports->api.mentorCalls.answerPending(mentor);
        m_ports->api.reputationCalls.answerPending(reputation(1));
        api::FeedbackStats feedback;
        feedback.ratingsCount = 1;
        feedback.averageScore = 2;
        feedback.waitingCount = 1;
        m_ports->api.feedbackStatsCalls.answerPending(feedback);
        m_ports->api.reputationHistoryCalls.answerPending(
            consolePage<api::ReputationHistoryEntry>({change(20, 5.37), change(8, 4.9)}));
    }
    AccountActionDialog *actionDialog() const
    {
        const auto all = m_page->findChildren<AccountActionDialog *>();
        for (AccountActionDialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void listIsFoundFilteredAndOrdered()
    {
        open();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->model()->index(0, UserName).data().toString(), u"Mentor 1"_s);
        QCOMPARE(table()->model()->index(0, UserState).data().toString(), u"Active"_s);
        QVERIFY(m_ports->api.accountsCalls.lastQuery().state == AccountState::Active);
        QTest::keyClicks(find<QLineEdit>(u"usersSearch"_s), u"ada"_s);
        QTRY_COMPARE(m_ports->api.accountsCalls.lastQuery().q, std::optional(u"ada"_s));
        auto *who = find<QComboBox>(u"usersWho"_s);
        who->setCurrentIndex(1); // dormant
        QVERIFY(m_ports->api.accountsCalls.lastQuery().dormant);
        who->setCurrentIndex(3); // removed
        QVERIFY(m_ports->api.accountsCalls.lastQuery().state == AccountState::Deleted);
        QVERIFY(!m_ports->api.accountsCalls.lastQuery().dormant);
        find<QComboBox>(u"usersRole"_s)->setCurrentIndex(2);
        QVERIFY(m_ports->api.accountsCalls.lastQuery().role == Role::Mentor);
        find<QAction>(u"usersTier_gold"_s)->trigger();
        QVERIFY(m_ports->api.accountsCalls.lastQuery().tier == QList{Tier::Gold});
        QCOMPARE(find<QToolButton>(u"usersTier"_s)->text(), u"Gold"_s);
        QVERIFY(m_ports->api.accountsCalls.answerPending(consolePage<api::AccountSummary>({})));
        QVERIFY(find<StateView>(u"usersState"_s)->state() == StateView::State::Empty);
        find<StateView>(u"usersState"_s)->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QVERIFY(m_page->presenter().filter() == UsersPresenter::Filter());
        QVERIFY(m_ports->api.accountsCalls.answerPending(Error(ErrorCode::ServiceUnavailable)));
        QVERIFY(find<StateView>(u"usersState"_s)->state() == StateView::State::Error);
        m_page->presenter().sortBy(UserScore);
        QVERIFY(m_ports->api.accountsCalls.lastQuery().sort == AccountSort::ScoreDescending);
        m_page->presenter().sortBy(UserScore);
        QVERIFY(m_ports->api.accountsCalls.lastQuery().sort == AccountSort::Score);
        const int asked = m_ports->api.accountsCalls.count();
        m_page->presenter().sortBy(UserZone); // has no order that the server knows
        QCOMPARE(m_ports->api.accountsCalls.count(), asked);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(UserScore));
    }

    void thousandsAreBrowsedInPages()
    {
        open(UsersPresenter::pageSize, 5000);
        auto *model = m_page->presenter().model();
        QElapsedTimer timer;
        qint64 slowest = 0;
        while (model->canFetchMore({})) {
            table()->scrollToBottom();
            QCoreApplication::processEvents();
            if (m_ports->api.accountsCalls.pending() == 0)
                model->fetchMore({});
            const int offset = m_ports->api.accountsCalls.lastQuery().offset;
            QCOMPARE(offset, model->rowCount());
            timer.start();
            QVERIFY(m_ports->api.accountsCalls.answerPending(
                consolePage(people(UsersPresenter::pageSize, offset + 1), 5000)));
            slowest = std::max(slowest, timer.elapsed());
        }
        QCOMPARE(model->rowCount(), 5000);
        qInfo("the slowest page of %d took %lld ms", UsersPresenter::pageSize, slowest);
        QVERIFY(table()->indexWidget(model->index(0, 0)) == nullptr); // painted, not made
        // A page that overlaps with the one before adds nobody twice.
        QVERIFY(!model->canFetchMore({}));
    }

    void columnsAreChosenAndKept()
    {
        open();
        QVERIFY(table()->isColumnHidden(UserZone));
        find<QAction>(u"usersColumns%1"_s.arg(int(UserZone)))->setChecked(true);
        find<QAction>(u"usersColumns%1"_s.arg(int(UserScore)))->setChecked(false);
        m_page.reset();
        open();
        QVERIFY(!table()->isColumnHidden(UserZone));
        QVERIFY(table()->isColumnHidden(UserScore));
        QVERIFY(find<QAction>(u"usersColumns%1"_s.arg(int(UserZone)))->isChecked());
    }

    void theChangesOfAScoreAreListedByWhatCausedThem()
    {
        open();
        answerPerson(account(1));
        // The chart's own, newest first.
        QCOMPARE(text(u"personHistory"_s).count(u'\n'), 1);
        QVERIFY(text(u"personHistory"_s).contains(u"5.37"_s));
        auto *trigger = find<QComboBox>(u"personHistoryTrigger"_s);
        const int place = trigger->findData(oh::toString(ReputationTrigger::MeetingCanceled));
        QVERIFY(place > 0);
        trigger->setCurrentIndex(place);
        Q_EMIT trigger->activated(place);
        const auto query = m_ports->api.reputationHistoryCalls.lastQuery();
        QVERIFY(query.id == sampleId<UserId>(1));
        QVERIFY(query.query.triggerEvent == QList{ReputationTrigger::MeetingCanceled});
        QCOMPARE(text(u"personHistory"_s), u"Loading…"_s);
        api::ReputationHistoryEntry canceled = change(9, 4.1);
        canceled.oldScore = 4.4;
        canceled.triggerEvent = ReputationTrigger::MeetingCanceled;
        QVERIFY(m_ports->api.reputationHistoryCalls.answerPending(
            consolePage<api::ReputationHistoryEntry>({canceled})));
        QVERIFY2(
            text(u"personHistory"_s).endsWith(u": from 4.40 to 4.10. A meeting was called off."_s),
            qPrintable(text(u"personHistory"_s)));
        // The chart shows all of them still.
        QCOMPARE(m_page->person().history().size(), 2);
        Q_EMIT trigger->activated(trigger->currentIndex()); // the same again asks nothing
        QCOMPARE(m_ports->api.reputationHistoryCalls.pending(), 0);
        trigger->setCurrentIndex(0);
        Q_EMIT trigger->activated(0);
        QVERIFY(m_ports->api.reputationHistoryCalls.answerPending(
            Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(text(u"personHistory"_s), Error(ErrorCode::ServiceUnavailable).message);
    }

    void aMeetingIsScheduledFromAPerson()
    {
        open();
        answerPerson(account(1));
        QSignalSpy opened(m_page.get(), &Page::openPageWith);
        find<QPushButton>(u"personSchedule"_s)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"bookings"_s);
        const auto person = opened.at(0).at(1).toMap()[u"bookFor"_s].value<api::AccountSummary>();
        QCOMPARE(person.id, sampleId<UserId>(1));
        QVERIFY(person.role == Role::Mentor);
    }

    void whoWasRemovedComesBackWithinADayOnly_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("possible");
        QTest::newRow("at once") << 1 << true;
        QTest::newRow("nearly a day") << 23 << true;
        QTest::newRow("a day") << 24 << false;
    }
    void whoWasRemovedComesBackWithinADayOnly()
    {
        QFETCH(int, hours);
        QFETCH(bool, possible);
        open();
        api::Account gone = account(1);
        gone.isActive = false;
        gone.deletedAt = m_ports->clock.now().addSecs(-3600 * hours);
        answerPerson(gone);
        QCOMPARE(find<QPushButton>(u"personReactivate"_s)->isVisible(), possible);
        QVERIFY(!find<QPushButton>(u"personSchedule"_s)->isVisible());
        QVERIFY(find<QPushButton>(u"personErase"_s)->isVisible());
    }

    void somebodyStandsBesideTheListWithEveryNumber()
    {
        open();
        answerPerson(account(1));
        QCOMPARE(text(u"personName"_s), u"Mentor 1"_s);
        QCOMPARE(text(u"personEmail"_s), u"mentor1@example.com"_s);
        find<QToolButton>(u"personCopyEmail"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mentor1@example.com"_s);
        QCOMPARE(find<ChipRow>(u"personTags"_s)->count(), 1);
        QCOMPARE(text(u"personScore"_s), u"5.37"_s);
        QCOMPARE(text(u"personFormula"_s), u"4.6 × 92 % × 1.2 + 0.3 = 5.37"_s);
        QStringList shown;
        const auto labels = find<QWidget>(u"personScroll"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            shown.append(label->text());
        const QList<ReputationLine> lines = reputationLines(reputation(1).breakdown);
        QCOMPARE(lines.size(), 4);
        for (const ReputationLine &line : lines) {
            QVERIFY2(shown.contains(line.value), qPrintable(line.name));
            QVERIFY2(shown.contains(line.explanation), qPrintable(line.name));
        }
        QVERIFY(find<QWidget>(u"personFeedback"_s)->isVisible());
        QCOMPARE(text(u"feedback_score"_s), u"2.0 of 5"_s);
        QCOMPARE(text(u"feedback_waiting"_s), u"1"_s);
        // Oldest first, as a line and as a table.
        const auto *chart = find<ChartCard>(u"personChart"_s);
        QCOMPARE(chart->data().size(), 2);
        QCOMPARE(chart->data().constFirst().value, 4.9);
        QVERIFY(chart->toCsv().contains(u"5.37"_s));
    }

    void walkingAsksOnlyForWhomOneStopsAt()
    {
        open(10);
        answerPerson(account(1));
        m_page->person().setDelay(60'000);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(m_ports->api.accountCalls.count(), 1);
        QVERIFY(m_page->person().id() == sampleId<UserId>(6));
        m_page->person().setDelay(0);
        m_page->person().reload(); // as the delay would
        answerPerson(account(6));
        QCOMPARE(text(u"personName"_s), u"Mentor 6"_s);
        // Enter goes there, Esc comes back.
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(find<QToolButton>(u"personClose"_s)->hasFocus() || !m_page->isActiveWindow());
        find<QToolButton>(u"personClose"_s)->click();
        QVERIFY(!find<QWidget>(u"personPanel"_s)->isVisible());
    }

    void coordinatorsHaveNoScore()
    {
        open();
        api::Account staff = account(1);
        staff.role = Role::Coordinator;
        QTRY_COMPARE(m_ports->api.accountCalls.pending(), 1);
        QVERIFY(m_ports->api.accountCalls.answerPending(staff));
        QCOMPARE(m_ports->api.reputationCalls.count(), 0);
        QVERIFY(!find<QLabel>(u"personScore"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"personBookings"_s)->isVisible());
    }

    void theOwnAccountIsLeftToOthers()
    {
        open();
        api::Account own = account(1);
        own.role = Role::Coordinator;
        own.id = m_ports->account.user().id;
        m_page->openItem(own.id.toString());
        QTRY_VERIFY(m_ports->api.accountCalls.count() > 0 &&
                    m_ports->api.accountCalls.lastQuery() == own.id);
        QVERIFY(m_ports->api.accountCalls.answerPending(own));
        QVERIFY(!find<QPushButton>(u"personDeactivate"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"personDeactivate"_s)->toolTip().isEmpty());
        QVERIFY(find<QPushButton>(u"personEdit"_s)->isEnabled());
    }

    void aScoreIsSetWithAReason()
    {
        open();
        answerPerson(account(1));
        find<QPushButton>(u"personSetScore"_s)->click();
        find<QDoubleSpinBox>(u"scoreValue"_s)->setValue(2.5);
        QCOMPARE(text(u"scoreTier"_s), u"Bronze tier"_s);
        find<QPushButton>(u"scoreSubmit"_s)->click();
        QCOMPARE(m_ports->api.overrideReputationCalls.count(), 0);
        QVERIFY(!text(u"scoreReasonError"_s).isEmpty());
        QTest::keyClicks(find<QLineEdit>(u"scoreReason"_s), u"Two no-shows"_s);
        QTest::keyClick(find<QLineEdit>(u"scoreReason"_s), Qt::Key_Return);
        QCOMPARE(m_ports->api.overrideReputationCalls.count(), 1);
        const auto &asked = m_ports->api.overrideReputationCalls.lastQuery();
        QCOMPARE(asked.wish.score, 2.5);
        QCOMPARE(asked.wish.reason, u"Two no-shows"_s);
        QCOMPARE(asked.wish.version, std::optional(7));
        // Somebody was faster: it is said, what they made of it is read, and the words stay.
        QVERIFY(m_ports->api.overrideReputationCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(find<QLabel>(u"scoreError"_s)->isVisible());
        answerPerson(account(1));
        QCOMPARE(find<QLineEdit>(u"scoreReason"_s)->text(), u"Two no-shows"_s);
        find<QPushButton>(u"scoreSubmit"_s)->click();
        api::Reputation set = reputation(1);
        set.score = 2.5;
        set.tier = Tier::Bronze;
        set.isOverridden = true;
        set.reputationOverride = api::ReputationOverride{
            QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC), {}, u"Two no-shows"_s};
        QVERIFY(m_ports->api.overrideReputationCalls.answer(set));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        QCOMPARE(m_ports->api.accountCalls.pending(), 1); // read again
        m_ports->api.accountCalls.answerPending(account(1));
        m_ports->api.reputationCalls.answerPending(set);
        QVERIFY(text(u"personOverride"_s).contains(u"Two no-shows"_s));
        QVERIFY(text(u"personOverride"_s).contains(u"5.37"_s));
        find<QPushButton>(u"personClearScore"_s)->click();
        const auto submits = m_page->findChildren<QPushButton *>(u"scoreSubmit"_s);
        submits.constLast()->click();
        QCOMPARE(m_ports->api.clearReputationCalls.count(), 1);
    }

    void manyAreDoneTogetherAndEachSaysWhat()
    {
        open(4);
        answerPerson(account(1));
        table()->selectAll();
        QVERIFY(find<QWidget>(u"usersSelection"_s)->isVisible());
        find<QPushButton>(u"usersDeactivateSelected"_s)->click();
        AccountActionDialog *dialog = actionDialog();
        QVERIFY(dialog);
        auto *go = dialog->findChild<QPushButton *>(u"accountDo"_s);
        auto &calls = m_ports->api.decideAccountsCalls;
        go->click();
        QCOMPARE(calls.count(), 0); // about several, one has to say why
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"accountReason"_s), u"Left"_s);
        go->click();
        QCOMPARE(calls.count(), 1);
        QCOMPARE(calls.lastQuery().ids.size(), 4);
        QVERIFY(calls.lastQuery().decision == AccountDecision::Deactivate);
        QCOMPARE(calls.lastQuery().reason, u"Left"_s);
        QVERIFY(!go->isEnabled());
        const auto done = [](int number) {
            return api::AccountOutcome{sampleId<UserId>(number), true, std::nullopt, std::nullopt};
        };
        QVERIFY(calls.answer(api::AccountOutcomes{
            {done(1),
             {sampleId<UserId>(2), false, u"ACCOUNT_HAS_MEETINGS"_s, u"This would cancel 2."_s},
             done(3),
             done(4)},
            3,
            1}));
        QVERIFY(dialog->isVisible());
        const auto *rows = dialog->findChild<QTableView *>(u"accountRows"_s)->model();
        QCOMPARE(rows->index(0, 1).data().toString(), u"done"_s);
        QCOMPARE(rows->index(1, 1).data().toString(), u"This would cancel 2."_s);
        auto *force = dialog->findChild<QCheckBox *>(u"accountForce"_s);
        QVERIFY(force->isVisible());
        force->setChecked(true);
        go->click();
        QCOMPARE(calls.count(), 2); // only who is left
        QCOMPARE(calls.lastQuery().ids, QList{sampleId<UserId>(2)});
        QVERIFY(calls.lastQuery().force);
        QVERIFY(calls.answer(api::AccountOutcomes{{done(2)}, 1, 0}));
        QVERIFY(!actionDialog());
        QVERIFY(m_ports->notifier.notes.constLast().text.startsWith(u"4 "_s));
        QCOMPARE(m_ports->api.accountsCalls.pending(), 1); // read again
    }

    void oneIsDeactivatedFromTheKeyboard()
    {
        open();
        answerPerson(account(1));
        QTest::keyClick(table(), Qt::Key_Delete);
        if (!actionDialog()) // shortcuts need an active window
            find<QAction>(u"usersDeactivate"_s)->trigger();
        AccountActionDialog *dialog = actionDialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QTableView *>(u"accountRows"_s)->isVisible());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"accountReason"_s), Qt::Key_Return);
        QVERIFY(m_ports->api.deactivateAccountCalls.answer(Error(ErrorCode::LastCoordinator)));
        QVERIFY(dialog->findChild<QLabel *>(u"accountError"_s)->isVisible());
        dialog->reject();
        QVERIFY(!actionDialog());
        QCOMPARE(m_ports->api.accountsCalls.pending(), 0); // nothing was done
    }

    void aRoleIsChanged()
    {
        open();
        answerPerson(account(1));
        find<QPushButton>(u"personRole"_s)->click();
        AccountActionDialog *dialog = actionDialog();
        QVERIFY(dialog);
        auto *role = dialog->findChild<QComboBox *>(u"accountRole"_s);
        QCOMPARE(role->currentText(), u"Mentor"_s);
        role->setCurrentIndex(role->findText(u"Coordinator"_s));
        dialog->findChild<QPushButton *>(u"accountDo"_s)->click();
        QVERIFY(m_ports->api.changeRoleCalls.lastQuery().change.role == Role::Coordinator);
    }

    void removedPeopleComeBackOrAreErased()
    {
        open();
        api::Account gone = account(1);
        gone.deletedAt = QDateTime({2026, 1, 5}, {6, 0}, Qt::UTC);
        gone.meetingsEndAt = gone.deletedAt->addDays(1);
        QTRY_COMPARE(m_ports->api.accountCalls.pending(), 1);
        QVERIFY(m_ports->api.accountCalls.answerPending(gone));
        QVERIFY(text(u"personNotice"_s).contains(u"3 hour"_s));
        QVERIFY(find<QPushButton>(u"personReactivate"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"personEdit"_s)->isVisible());
        find<QPushButton>(u"personErase"_s)->click();
        QCOMPARE(m_ports->api.previewErasureCalls.count(), 1);
        api::ErasurePreview preview;
        preview.name = u"Mentor 1"_s;
        preview.bookings = 3;
        preview.notes = 1;
        preview.confirm = u"123.abc"_s;
        preview.names = {
            {u"Mentor 1"_s, true, 2}, {u"Nowhere Written"_s, true, 0}, {u"With The"_s, false, 0}};
        QVERIFY(m_ports->api.previewErasureCalls.answer(preview));
        QVERIFY(text(u"erasePreview"_s).contains(u"3 meeting"_s));
        QVERIFY(text(u"erasePreview"_s).contains(u"“Mentor 1” is taken out of 2 text"_s));
        QVERIFY(text(u"erasePreview"_s).contains(u"“With The” is too common"_s));
        QVERIFY(!text(u"erasePreview"_s).contains(u"Nowhere"_s));
        auto *go = find<QPushButton>(u"eraseDo"_s);
        QVERIFY(!go->isVisible());
        find<QPushButton>(u"eraseNext"_s)->click();
        QVERIFY(go->isVisible() && !go->isEnabled());
        find<QLineEdit>(u"eraseReason"_s)->setText(u"Asked for"_s);
        find<QLineEdit>(u"eraseName"_s)->setText(u"Mentor 2"_s);
        QVERIFY(!go->isEnabled());
        find<QLineEdit>(u"eraseName"_s)->setText(u"mentor 1"_s);
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(m_ports->api.erasePersonCalls.lastQuery().wish.confirm, u"123.abc"_s);
        // The confirmation lapsed: it begins again, and the words stay.
        QVERIFY(m_ports->api.erasePersonCalls.answer(
            Error::validation({{u"confirm"_s, Sentence::verbatim(u"is not valid any more"_s)}})));
        QVERIFY(!go->isVisible());
        find<QPushButton>(u"eraseNext"_s)->click();
        QVERIFY(m_ports->api.previewErasureCalls.answer(preview));
        find<QPushButton>(u"eraseNext"_s)->click();
        QCOMPARE(find<QLineEdit>(u"eraseReason"_s)->text(), u"Asked for"_s);
        go->click();
        QVERIFY(m_ports->api.erasePersonCalls.answer(Result<void>()));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void linksLeadToBookingsAndTheAuditLog()
    {
        open();
        answerPerson(account(1));
        const QSignalSpy opened(m_page.get(), &Page::openPageWith);
        find<QPushButton>(u"personBookings"_s)->click();
        QCOMPARE(opened.at(0).at(0).toString(), u"bookings"_s);
        const auto request = opened.at(0).at(1).toMap();
        QCOMPARE(request.value(u"mentor"_s).value<api::AccountSummary>().name, u"Mentor 1"_s);
        find<QPushButton>(u"personAudit"_s)->click();
        QCOMPARE(opened.at(1).at(0).toString(), u"audit"_s);
        QCOMPARE(opened.at(1).at(1).toMap().value(u"objectId"_s).toString(),
                 sampleId<UserId>(1).toString());
    }

    void rowsAreCopiedAsTheyAreShown()
    {
        open();
        table()->selectAll();
        find<QAction>(u"usersCopy"_s)->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Name\tRole\tState"_s), qPrintable(copied));
        QCOMPARE(copied.count(u'\n'), 4);
        QVERIFY(!copied.contains(u"America/New_York"_s)); // that column is hidden
    }

    void aFailureOfThePersonIsShownWithRetry()
    {
        open();
        QTRY_COMPARE(m_ports->api.accountCalls.pending(), 1);
        QVERIFY(m_ports->api.accountCalls.answerPending(Error(ErrorCode::Timeout)));
        auto *state = find<StateView>(u"personState"_s);
        QVERIFY(state->state() == StateView::State::Error);
        state->findChild<QPushButton *>(u"errorRetry"_s)->click();
        answerPerson(account(1));
        QVERIFY(state->state() == StateView::State::Content);
    }
};

OH_GUI_TEST(TstUsersPage)
#include "tst_userspage.moc"
