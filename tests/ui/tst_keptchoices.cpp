// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/queuesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/accountactiondialog.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/availabilitydialog.h"
#include "ui/dialogs/bulkdecisiondialog.h"
#include "ui/dialogs/editbookingdialog.h"
#include "ui/dialogs/loadcapdialog.h"
#include "ui/dialogs/movebookingdialog.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/dialogs/slotexplanationdialog.h"
#include "ui/dialogs/tagdialog.h"
#include "ui/dialogs/timeoffdialog.h"
#include "ui/dialogs/traveldialog.h"
#include "ui/dialogs/whiteglovedialog.h"
#include "ui/presenters/exceptionqueue.h"
#include "ui/presenters/proposetimepresenter.h"
#include "ui/presenters/recordforms.h"
#include "ui/presenters/tagspresenter.h"
#include "ui/views/availabilitypage.h"
#include "ui/views/avatareditor.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/emailchangeview.h"
#include "ui/views/missingslotpage.h"
#include "ui/views/placespage.h"
#include "ui/views/tageditor.h"
#include "ui/views/userspage.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/zonecombo.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// What is chosen in a form and not sent: people, times, days and entries of lists come back like
/// words, as far as they are still to be had.
class TstKeptChoices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<QDialog> m_dialog;
    const api::Booking m_booking = sampleBooking();

    template <typename Dialog>
    Dialog *show(Dialog *dialog)
    {
        m_dialog.reset(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    EditBookingDialog *openEdit(const api::Booking &booking)
    {
        return show(new EditBookingDialog(m_ports->context,
                                          new EditBookingPresenter(m_ports->context, booking)));
    }
    EditBookingDialog *openEdit() { return openEdit(m_booking); }
    MoveBookingDialog *openMove()
    {
        auto *dialog = show(new MoveBookingDialog(
            m_ports->context, new MoveBookingPresenter(m_ports->context, m_booking)));
        api::Mentor mentor;
        mentor.timeZone = u"Europe/Berlin"_s;
        m_ports->api.mentorCalls.answerPending(mentor);
        return dialog;
    }
    /// Two weeks later than the meeting: in no week that is shown first.
    api::Slot laterSlot() const { return sampleSlot(31, m_booking.meetingStartTime.addDays(14)); }
    void offer(const QList<api::Slot> &all)
    {
        // Each week has those in it that were asked for.
        auto &calls = m_ports->api.availableSlotsCalls;
        for (int i = 0; i < calls.count(); ++i) {
            const api::SlotQuery asked = calls.query(i);
            QList<api::Slot> inWeek;
            for (const api::Slot &slot : all) {
                if (slot.startTime >= asked.from() && slot.startTime < asked.to())
                    inWeek.append(slot);
            }
            calls.answerAt(i, slotListOf(inWeek));
        }
    }
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString line() const
    {
        const auto lines = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : lines) {
            if (label->objectName().startsWith("draftText_"_L1) && label->isVisible())
                return label->text();
        }
        return {};
    }
    bool isSaid(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static api::Account accountOf(UserId id, Role role, bool isActive = true)
    {
        api::Account account;
        account.name = u"Emmy Noether"_s;
        account.reputationTier = Tier::Gold;
        account.id = id;
        account.role = role;
        account.isActive = isActive;
        return account;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_ports.reset();
    }

    void anEditKeepsItsPeopleAndItsTime()
    {
        auto *dialog = openEdit();
        dialog->presenter().setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        dialog->presenter().setMentee(sampleId<UserId>(78), u"Ada"_s);
        find<QDateEdit>(u"editDate"_s)->setDate({2026, 3, 4});
        auto *minutes = find<QComboBox>(u"editMinutes"_s);
        minutes->setCurrentIndex(minutes->findData(90));
        const EditBookingPresenter::Values typed = dialog->presenter().values();
        dialog = openEdit();
        QVERIFY(line().startsWith(u"Restored"_s));
        QCOMPARE(dialog->presenter().values().start, typed.start);
        QVERIFY(dialog->presenter().values() == typed);
        QCOMPARE(find<QLineEdit>(u"editMentor"_s)->text(), u"Emmy Noether"_s);
        QVERIFY(find<QDateEdit>(u"editDate"_s)->isVisible());
        QCOMPARE(find<QDateEdit>(u"editDate"_s)->date(), QDate(2026, 3, 4));
        QVERIFY(!find<QLabel>(u"editMentorDetails"_s)->isVisible()); // not known yet
        // They are all still there.
        QVERIFY(
            m_ports->api.accountCalls.answerPending(accountOf(sampleId<UserId>(77), Role::Mentor)));
        QVERIFY(
            m_ports->api.accountCalls.answerPending(accountOf(sampleId<UserId>(78), Role::Mentee)));
        QCOMPARE(find<QLabel>(u"editMentorDetails"_s)->text(), u"Gold"_s);
        QVERIFY(dialog->presenter().values() == typed);
        find<QPushButton>(u"editSave"_s)->click();
        const api::EditBooking sent = m_ports->api.editBookingCalls.lastQuery().change;
        QCOMPARE(sent.mentorId, std::optional(sampleId<UserId>(77)));
        QCOMPARE(sent.menteeId, std::optional(sampleId<UserId>(78)));
        QCOMPARE(sent.startTime, std::optional(typed.start));
        QVERIFY(m_ports->api.editBookingCalls.answer(m_booking));
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void discardingGivesThePeopleBack()
    {
        openEdit()->presenter().setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        auto *dialog = openEdit();
        auto *discard = find<QPushButton>(u"draftDiscard_edit-booking"_s);
        discard->click();
        QVERIFY(!dialog->presenter().isChanged());
        QCOMPARE(find<QLineEdit>(u"editMentor"_s)->text(), m_booking.mentor.name);
        QVERIFY(m_ports->drafts.kept.isEmpty());
        discard->click(); // by mistake
        QCOMPARE(find<QLineEdit>(u"editMentor"_s)->text(), u"Emmy Noether"_s);
    }

    void peopleWhoLeftAreNotChosen_data()
    {
        QTest::addColumn<Result<api::Account>>("answer");
        QTest::newRow("deactivated")
            << Result<api::Account>(accountOf(sampleId<UserId>(77), Role::Mentor, false));
        api::Account removed = accountOf(sampleId<UserId>(77), Role::Mentor);
        removed.deletedAt = QDateTime({2026, 1, 5}, {6, 0}, Qt::UTC);
        QTest::newRow("removed") << Result<api::Account>(removed);
        QTest::newRow("no mentor any more")
            << Result<api::Account>(accountOf(sampleId<UserId>(77), Role::Mentee));
        QTest::newRow("erased") << Result<api::Account>(Error(ErrorCode::NotFound));
    }
    void peopleWhoLeftAreNotChosen()
    {
        QFETCH(Result<api::Account>, answer);
        auto *dialog = openEdit();
        dialog->presenter().setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        find<QLineEdit>(u"editReason"_s)->setText(u"He is ill"_s);
        dialog = openEdit();
        QVERIFY(m_ports->api.accountCalls.answerPending(answer));
        QCOMPARE(find<QLineEdit>(u"editMentor"_s)->text(), m_booking.mentor.name);
        QCOMPARE(dialog->presenter().values().mentorId, m_booking.mentorId);
        QVERIFY(isSaid(u"Emmy Noether can't be chosen any more."_s));
        QCOMPARE(find<QLineEdit>(u"editReason"_s)->text(), u"He is ill"_s);

        // White-glove booking, too.
        auto presenter = std::make_unique<WhiteGlovePresenter>(m_ports->context);
        presenter->setMentor(sampleAccount(77, Role::Mentor));
        presenter->setTexts(u"Pricing"_s, {}, {});
        presenter = std::make_unique<WhiteGlovePresenter>(m_ports->context);
        show(new WhiteGloveDialog(m_ports->context, *presenter));
        QVERIFY(m_ports->api.accountCalls.answerPending(answer));
        QVERIFY(!presenter->draft().mentor);
        QVERIFY(find<QLineEdit>(u"wgMentor"_s)->text().isEmpty());
        QVERIFY(isSaid(u"Mentor 77 can't be chosen any more."_s));
        QCOMPARE(find<QPlainTextEdit>(u"wgGoal"_s)->toPlainText(), u"Pricing"_s);
        m_dialog.reset();
    }

    void withoutAnAnswerTheyStay()
    {
        openEdit()->presenter().setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        auto *dialog = openEdit();
        QVERIFY(m_ports->api.accountCalls.answerPending(Error(ErrorCode::NetworkUnreachable)));
        QCOMPARE(dialog->presenter().values().mentorId, sampleId<UserId>(77));
    }

    void anotherMentorMeanwhileIsAConflict()
    {
        openEdit()->presenter().setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        api::Booking theirs = m_booking;
        theirs.version += 1;
        theirs.mentorId = theirs.mentor.id = sampleId<UserId>(79);
        theirs.mentor.name = u"Mary Somerville"_s;
        auto *dialog = openEdit(theirs);
        QVERIFY(dialog->presenter().isConflict(EditBookingPresenter::Field::Mentor));
        find<QPushButton>(u"takeTheirsMentor"_s)->click();
        QCOMPARE(find<QLineEdit>(u"editMentor"_s)->text(), u"Mary Somerville"_s);
        QVERIFY(m_ports->drafts.kept.isEmpty()); // nothing of it is left
    }

    void meetingsThatAreOverKeepTheirPeople()
    {
        openEdit()->presenter().setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        api::Booking over = m_booking;
        over.status = BookingStatus::Completed;
        auto *dialog = openEdit(over);
        QCOMPARE(dialog->presenter().values().mentorId, m_booking.mentorId);
        QVERIFY(line().endsWith(u"The meeting is over: its people stay."_s));
    }

    void aMoveKeepsItsSlot()
    {
        openMove();
        m_dialog->findChild<WeekGrid *>(u"weekGrid"_s);
        static_cast<MoveBookingDialog *>(m_dialog.get())->presenter().setSlot(laterSlot());
        find<QLineEdit>(u"moveReason"_s)->setText(u"She is ill"_s);
        m_ports->api.availableSlotsCalls.clear();
        auto *dialog = openMove();
        // Its week is shown.
        QVERIFY(m_ports->api.availableSlotsCalls.query(0).from() <= laterSlot().startTime);
        offer({laterSlot()});
        QVERIFY(dialog->presenter().slot() == laterSlot());
        QVERIFY(line().startsWith(u"Restored"_s));
        find<QPushButton>(u"moveSubmit"_s)->click();
        QCOMPARE(m_ports->api.moveBookingCalls.lastQuery().move.timeSlotId, laterSlot().id);
        QVERIFY(m_ports->api.moveBookingCalls.answer(m_booking));
        QVERIFY(m_ports->drafts.kept.isEmpty());

        // Taken by somebody else meanwhile.
        openMove()->presenter().setSlot(laterSlot());
        find<QLineEdit>(u"moveReason"_s)->setText(u"She is ill"_s);
        m_ports->api.availableSlotsCalls.clear();
        dialog = openMove();
        QVERIFY(dialog->presenter().slot());
        offer({});
        QVERIFY(!dialog->presenter().slot());
        QVERIFY(isSaid(u"can't be had any more"_s));
        QCOMPARE(find<QLineEdit>(u"moveReason"_s)->text(), u"She is ill"_s);
        QVERIFY(!find<QLineEdit>(u"moveReason"_s)->hasSelectedText()); // a key would replace it
        // Not offered again.
        QVERIFY(!openMove()->presenter().slot());
        QCOMPARE(find<QLineEdit>(u"moveReason"_s)->text(), u"She is ill"_s);
    }

    void choosingASlotIsAskedAbout()
    {
        openMove()->presenter().setSlot(laterSlot());
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        find<QPushButton>(u"unsavedDiscard"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!openMove()->presenter().slot());
    }

    void aProposalKeepsItsSlot()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        const auto open = [this] {
            m_ports->api.availableSlotsCalls.clear();
            return show(new ProposeTimeDialog(m_ports->context, m_booking));
        };
        auto *dialog = open();
        dialog->presenter()->restore(laterSlot());
        dialog = open();
        QVERIFY(dialog->presenter()->chosen() == laterSlot());
        offer({laterSlot()});
        QVERIFY(dialog->presenter()->chosen() == laterSlot());
        QVERIFY(find<QPushButton>(u"proposeSend"_s)->isEnabled());
        dialog = open();
        offer({});
        QVERIFY(!dialog->presenter()->chosen());
        QVERIFY(isSaid(u"can't be had any more"_s));
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void aBookingForOthersLosesASlotThatIsGone()
    {
        auto presenter = std::make_unique<WhiteGlovePresenter>(m_ports->context);
        presenter->setMentor(sampleAccount(1, Role::Mentor));
        presenter->setSlot(laterSlot());
        presenter = std::make_unique<WhiteGlovePresenter>(m_ports->context);
        show(new WhiteGloveDialog(m_ports->context, *presenter));
        offer({laterSlot()});
        QVERIFY(presenter->draft().slot == laterSlot());
        m_dialog.reset();
        m_ports->api.availableSlotsCalls.clear();
        show(new WhiteGloveDialog(m_ports->context, *presenter));
        offer({});
        QVERIFY(!presenter->draft().slot);
        QVERIFY(presenter->draft().mentor);
        QVERIFY(isSaid(u"can't be had any more"_s));
        m_dialog.reset();
    }

    void daysAwayComeBack()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        show(new TimeOffDialog(m_ports->context));
        find<QDateEdit>(u"daysLast"_s)->setDate({2026, 1, 9});
        m_ports->clock.advanceSecs(24 * 3600); // one begins with another day
        show(new TimeOffDialog(m_ports->context));
        QCOMPARE(find<QDateEdit>(u"daysFirst"_s)->date(), QDate(2026, 1, 6));
        QCOMPARE(find<QDateEdit>(u"daysLast"_s)->date(), QDate(2026, 1, 9));
        QVERIFY(!line().contains(u"over"_s));
        m_ports->clock.advanceSecs(24 * 3600);
        show(new TimeOffDialog(m_ports->context));
        QCOMPARE(find<QDateEdit>(u"daysFirst"_s)->date(), QDate(2026, 1, 7)); // today
        QCOMPARE(find<QDateEdit>(u"daysLast"_s)->date(), QDate(2026, 1, 9));
        QVERIFY(line().endsWith(u"Days that you had chosen are over by now."_s));
        // Added, they are none any more, and the dialog stays.
        find<QPushButton>(u"daysAdd"_s)->click();
        api::TimeOff off;
        off.startDate = QDate(2026, 1, 7);
        off.endDate = QDate(2026, 1, 9);
        QVERIFY(m_ports->api.createTimeOffCalls.answer(off));
        QVERIFY(line().isEmpty());
        QVERIFY(m_ports->drafts.kept.isEmpty());
        find<QPushButton>(u"daysClose"_s)->click();
        QVERIFY(!m_dialog->isVisible());

        show(new TravelDialog(m_ports->context));
        QCOMPARE(find<ZoneCombo>(u"daysZone"_s)->zone(), u"Europe/Berlin"_s);
        find<ZoneCombo>(u"daysZone"_s)->setZone(u"Asia/Tokyo"_s);
        find<QPushButton>(u"daysClose"_s)->click();
        QVERIFY(m_dialog->isVisible()); // asks
        show(new TravelDialog(m_ports->context));
        QCOMPARE(find<ZoneCombo>(u"daysZone"_s)->zone(), u"Asia/Tokyo"_s);

        AvailabilityPage page(m_ports->context);
        QVERIFY(page.reopenForm(DraftForm::Travel, {}));
        QVERIFY(page.findChild<TravelDialog *>());
        QVERIFY(page.reopenForm(DraftForm::TimeOff, {}));
        QVERIFY(page.findChild<TimeOffDialog *>());
    }

    void aWeeklyLimitComesBack()
    {
        const auto open = [this] {
            return show(new LoadCapDialog(m_ports->context, std::nullopt));
        };
        open();
        find<QCheckBox>(u"loadCapLimited"_s)->setChecked(true);
        find<QSpinBox>(u"loadCapNumber"_s)->setValue(3);
        auto *dialog = open();
        QVERIFY(find<QCheckBox>(u"loadCapLimited"_s)->isChecked());
        QVERIFY(find<QSpinBox>(u"loadCapNumber"_s)->isEnabled());
        QCOMPARE(find<QSpinBox>(u"loadCapNumber"_s)->value(), 3);
        dialog->accept();
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    /// A picture's address is forgotten once the server has it, not when it is asked for.
    void anAddressThatFailsIsKept()
    {
        AvatarEditor editor(m_ports->context);
        editor.presenter().load();
        m_ports->api.avatarCalls.answer(api::Avatar{});
        const auto ask = [&] {
            editor.findChild<QAction *>(u"avatarAddress"_s)->trigger();
            auto *dialog = editor.findChildren<AddressDialog *>().constLast();
            dialog->findChild<QLineEdit *>(u"addressUrl"_s)
                ->setText(u"https://example.org/a.png"_s);
            dialog->findChild<QPushButton *>(u"addressOk"_s)->click();
            QVERIFY(!dialog->isVisible());
        };
        ask();
        m_ports->api.setAvatarAddressCalls.answer(Error(ErrorCode::NetworkUnreachable));
        QVERIFY(m_ports->drafts.has(DraftForm::PictureAddress));
        ask();
        m_ports->api.setAvatarAddressCalls.answer(api::Avatar{});
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void aNewEmailAddressComesBackWithoutItsCodes()
    {
        auto view = std::make_unique<EmailChangeView>(m_ports->context);
        const auto load = [&] {
            view->show();
            view->presenter().load();
            m_ports->api.ownEmailCalls.answerPending(api::OwnEmail{u"ada@example.org"_s, {}});
        };
        const auto field = [&](const QString &name) { return view->findChild<QLineEdit *>(name); };
        load();
        view->findChild<QPushButton *>(u"emailBegin"_s)->click();
        field(u"emailNew"_s)->setText(u"ada@new.example.org"_s);
        view = std::make_unique<EmailChangeView>(m_ports->context);
        load();
        QVERIFY(field(u"emailNew"_s)->isVisible());
        QCOMPARE(field(u"emailNew"_s)->text(), u"ada@new.example.org"_s);
        QVERIFY(view->findChild<QWidget *>(u"draftLine_new-email"_s)->isVisible());
        view->findChild<QPushButton *>(u"emailAsk"_s)->click();
        const QDateTime now = m_ports->clock.now();
        QVERIFY(m_ports->api.changeEmailCalls.answer(
            api::OwnEmail{u"ada@example.org"_s, api::PendingEmail{u"ada@new.example.org"_s, now,
                                                                  now.addSecs(3600), true}}));
        QVERIFY(m_ports->drafts.kept.isEmpty());
        field(u"emailCode"_s)->setText(u"ABCD-EFGH"_s);
        field(u"emailCurrentCode"_s)->setText(u"ABCD-EFGH"_s);
        QVERIFY(m_ports->drafts.kept.isEmpty());
        // Given up, nothing is left either.
        view = std::make_unique<EmailChangeView>(m_ports->context);
        load();
        QVERIFY(!field(u"emailNew"_s)->isVisible());
        view->findChild<QPushButton *>(u"emailBegin"_s)->click();
        field(u"emailNew"_s)->setText(u"ada@new.example.org"_s);
        QVERIFY(m_ports->drafts.has(DraftForm::NewEmail));
        view->findChild<QPushButton *>(u"emailBack"_s)->click();
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void aRecordThatOthersChangedIsAConflict()
    {
        api::Account account = accountOf(someoneId(7), Role::Mentor);
        account.name = u"Ada"_s;
        account.email = u"ada@example.com"_s;
        account.title = u"CTO"_s;
        account.timeZone = u"Europe/Berlin"_s;
        const auto open = [&] {
            return show(new RecordFormDialog(new AccountForm(m_ports->context, account),
                                             u"Edit Ada"_s, {}, u"Save"_s));
        };
        open();
        find<QLineEdit>(u"form_title"_s)->setText(u"CEO"_s);
        find<QLineEdit>(u"form_company"_s)->setText(u"Acme"_s);
        find<QLineEdit>(u"form_reason"_s)->setText(u"She said so"_s);
        account.title = u"COO"_s;
        account.version += 1;
        auto *dialog = open();
        QCOMPARE(find<QLineEdit>(u"form_company"_s)->text(), u"Acme"_s);
        QVERIFY(dialog->form()->conflicts() == QSet{u"title"_s});
        QVERIFY(!find<QPushButton>(u"formSave"_s)->isEnabled());
        find<QPushButton>(u"takeTheirs_title"_s)->click();
        QVERIFY(find<QPushButton>(u"formSave"_s)->isEnabled());
        open();
        QCOMPARE(find<QLineEdit>(u"form_title"_s)->text(), u"COO"_s);
        QCOMPARE(find<QLineEdit>(u"form_company"_s)->text(), u"Acme"_s);
        QCOMPARE(find<QLineEdit>(u"form_reason"_s)->text(), u"She said so"_s);
        find<QPushButton>(u"formSave"_s)->click();
        QVERIFY(m_ports->api.updateAccountCalls.answer(account));
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    /// "Why is a slot missing?" on its page, and beside what one does when nobody was chosen there.
    void aQuestionAboutASlotComesBack()
    {
        const api::AccountSummary mentor = sampleAccount(77, Role::Mentor);
        {
            MissingSlotPage page(m_ports->context);
            page.show();
            QVERIFY(m_ports->drafts.kept.isEmpty());
            page.findChild<PersonPicker *>()->presenter()->choose(mentor);
            page.findChild<QDateEdit *>(u"explainDate"_s)->setDate(QDate(2026, 2, 3));
            page.findChild<QTimeEdit *>(u"explainTime"_s)->setTime(QTime(16, 30));
        }
        {
            MissingSlotPage page(m_ports->context);
            page.show();
            QCOMPARE(page.findChild<QLineEdit *>(u"explainMentor"_s)->text(), mentor.name);
            QCOMPARE(page.findChild<QDateEdit *>(u"explainDate"_s)->date(), QDate(2026, 2, 3));
            QCOMPARE(page.findChild<QTimeEdit *>(u"explainTime"_s)->time(), QTime(16, 30));
            page.findChild<QPushButton *>(u"explainAsk"_s)->click();
            QCOMPARE(m_ports->api.explainSlotCalls.lastQuery().mentorId, mentor.id);
        }
        const auto ask = [&](const std::optional<api::AccountSummary> &about) {
            return std::make_unique<SlotExplanationDialog>(m_ports->context, about, std::nullopt,
                                                           QDate(2026, 1, 6), QTime(10, 0));
        };
        auto dialog = ask(std::nullopt);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"explainMentor"_s)->text(), mentor.name);
        // Whoever asks about somebody asks that.
        dialog = ask(sampleAccount(5, Role::Mentor));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"explainMentor"_s)->text(), u"Mentor 5"_s);
        QCOMPARE(dialog->findChild<QTimeEdit *>(u"explainTime"_s)->time(), QTime(10, 0));
        // Whoever left is not asked about.
        dialog = ask(std::nullopt);
        QVERIFY(m_ports->api.accountCalls.answerPending(accountOf(mentor.id, Role::Mentor, false)));
        QVERIFY(dialog->findChild<QLineEdit *>(u"explainMentor"_s)->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"explainAsk"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"draftDiscard_slot-question"_s)->click();
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void aTagThatIsLookedForComesBack()
    {
        m_ports->account.signIn(sampleUser(Role::Mentee));
        const auto make = [this] {
            auto place = std::make_unique<QWidget>();
            auto *presenter = new OwnTagsPresenter(m_ports->context, place.get());
            new TagEditor(*presenter, m_ports->notifier, place.get());
            return place;
        };
        auto place = make();
        place->findChild<QComboBox *>(u"tagCategory"_s)->setCurrentIndex(1);
        QVERIFY(m_ports->drafts.kept.isEmpty()); // of nothing
        place->findChild<QLineEdit *>(u"tagSearch"_s)->setText(u"Quantum wells"_s);
        place.reset();
        place = make();
        auto *search = place->findChild<QLineEdit *>(u"tagSearch"_s);
        QCOMPARE(search->text(), u"Quantum wells"_s);
        QCOMPARE(place->findChild<QComboBox *>(u"tagCategory"_s)->currentIndex(), 1);
        search->clear();
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    /// After an ended session, as soon as what they are about is there.
    void formsAboutSomethingAreOpenedAgain()
    {
        BookingsConsolePage bookings(m_ports->context);
        bookings.show();
        api::Booking booking = sampleBooking();
        booking.status = BookingStatus::Confirmed;
        const auto reopen = [&](DraftForm form, const Result<api::Booking> &answer) {
            QVERIFY(bookings.reopenForm(form, booking.id.toString()));
            QVERIFY(m_ports->api.bookingCalls.answerPending(answer));
            QCoreApplication::processEvents();
        };
        reopen(DraftForm::EditBooking, booking);
        auto *edit = bookings.findChild<EditBookingDialog *>();
        QVERIFY(edit);
        delete edit;
        reopen(DraftForm::MoveBooking, booking);
        auto *move = bookings.findChild<MoveBookingDialog *>();
        QVERIFY(move);
        delete move;
        booking.status = BookingStatus::Canceled;
        m_ports->notifier.notes.clear();
        reopen(DraftForm::EditBooking, booking);
        QVERIFY(!bookings.findChild<EditBookingDialog *>());
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"is kept"_s));
        m_ports->notifier.notes.clear();
        reopen(DraftForm::MoveBooking, Error(ErrorCode::NotFound));
        QVERIFY(m_ports->notifier.notes.constFirst().text.contains(u"is kept"_s));

        m_ports->account.signIn(sampleUser(Role::Mentor));
        AvailabilityPage availability(m_ports->context);
        availability.show();
        availability.activate();
        QVERIFY(availability.reopenForm(DraftForm::LoadCap, {}));
        QVERIFY(!availability.findChild<LoadCapDialog *>()); // not before the limit is known
        api::Load load;
        load.loadCap = 4;
        QVERIFY(m_ports->api.loadCalls.answerPending(load));
        QVERIFY(availability.findChild<LoadCapDialog *>());
        QCOMPARE(availability.findChild<QSpinBox *>(u"loadCapNumber"_s)->value(), 4);
        // A block that is gone.
        m_ports->notifier.notes.clear();
        QVERIFY(availability.reopenForm(DraftForm::Availability, someoneId(7).toString()));
        QVERIFY(m_ports->api.myBlocksCalls.answerPending(consolePage<api::AvailabilityBlock>({})));
        QVERIFY(!availability.findChild<AvailabilityDialog *>());
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"is kept"_s));
    }

    void newRecordsAreOpenedAgain()
    {
        UsersPage users(m_ports->context);
        QVERIFY(users.reopenForm(DraftForm::NewAccount, {}));
        QVERIFY(users.findChild<RecordFormDialog *>());
        PlacesPage places(m_ports->context);
        QVERIFY(places.reopenForm(DraftForm::Location, {}));
        QVERIFY(places.findChild<RecordFormDialog *>());
    }

    void aReasonAboutOthersIsSaid()
    {
        const auto open = [this](AccountActions::Kind kind, const QList<int> &numbers) {
            QList<api::AccountSummary> people;
            for (const int number : numbers)
                people.append(sampleAccount(number, Role::Mentor));
            return show(
                new AccountActionDialog(new AccountActions(m_ports->context, kind, people)));
        };
        using Kind = AccountActions::Kind;
        open(Kind::Remove, {1, 2});
        find<QLineEdit>(u"accountReason"_s)->setText(u"Left the programme"_s);
        open(Kind::Remove, {1, 2});
        QVERIFY(!line().contains(u"other people"_s));
        open(Kind::Remove, {3, 4});
        QCOMPARE(find<QLineEdit>(u"accountReason"_s)->text(), u"Left the programme"_s);
        QVERIFY(line().endsWith(u"It was typed about other people."_s));
        // Neither about one of them, nor of something else that is done.
        open(Kind::Remove, {1});
        QVERIFY(find<QLineEdit>(u"accountReason"_s)->text().isEmpty());
        open(Kind::Deactivate, {1, 2});
        QVERIFY(find<QLineEdit>(u"accountReason"_s)->text().isEmpty());

        open(Kind::ChangeRole, {5});
        auto *role = find<QComboBox>(u"accountRole"_s);
        role->setCurrentIndex(role->findText(u"Coordinator"_s));
        open(Kind::ChangeRole, {5});
        QCOMPARE(find<QComboBox>(u"accountRole"_s)->currentText(), u"Coordinator"_s);
    }

    void aNoteToManyIsKeptUntilAllAreDecided()
    {
        ExceptionQueue queue(m_ports->context);
        queue.refresh();
        QVERIFY(m_ports->api.exceptionQueueCalls.answerPending(
            overrideQueue({sampleRequest(1), sampleRequest(2)})));
        const auto open = [&](int number, DecisionQueue::Decision decision) {
            const QStringList ids{sampleId<ExceptionId>(number).toString()};
            return show(new BulkDecisionDialog(queue, ids, decision));
        };
        open(1, DecisionQueue::Decision::Refuse);
        find<QPlainTextEdit>(u"bulkNote"_s)->setPlainText(u"Too soon"_s);
        open(2, DecisionQueue::Decision::Refuse);
        QCOMPARE(find<QPlainTextEdit>(u"bulkNote"_s)->toPlainText(), u"Too soon"_s);
        QVERIFY(line().endsWith(u"It was typed about other requests."_s));
        open(2, DecisionQueue::Decision::Approve);
        QVERIFY(find<QPlainTextEdit>(u"bulkNote"_s)->toPlainText().isEmpty());
        auto *dialog = open(1, DecisionQueue::Decision::Refuse);
        find<QPushButton>(u"bulkDo"_s)->click();
        auto &calls = m_ports->api.decideExceptionsCalls;
        const auto id = sampleId<ExceptionId>(1);
        QVERIFY(calls.answer(api::DecisionOutcomes{
            {{id, false, std::nullopt, u"SERVICE_UNAVAILABLE"_s, u"Later."_s}}, 0, 1}));
        QVERIFY(m_ports->drafts.has(DraftForm::BulkNote));
        find<QPushButton>(u"bulkRetry"_s)->click();
        dialog->reject(); // what is under way is waited for
        QVERIFY(calls.answer(api::DecisionOutcomes{
            {{id, true, OverrideStatus::Denied, std::nullopt, std::nullopt}}, 1, 0}));
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void aNewTagKeepsItsPlace()
    {
        TagsPresenter tags(m_ports->context);
        const auto open = [&] {
            return show(new TagDialog(m_ports->context, tags, TagDialog::Task::Add, {}));
        };
        open();
        find<QComboBox>(u"tagCategory"_s)->setCurrentIndex(1);
        find<QLineEdit>(u"tagName"_s)->setText(u"Heat pumps"_s);
        find<QComboBox>(u"tagOther"_s)->setCurrentText(u"Energ"_s);
        open();
        QCOMPARE(find<QComboBox>(u"tagCategory"_s)->currentIndex(), 1);
        QCOMPARE(find<QLineEdit>(u"tagName"_s)->text(), u"Heat pumps"_s);
        QCOMPARE(find<QComboBox>(u"tagOther"_s)->currentText(), u"Energ"_s);
    }
};

OH_GUI_TEST(TstKeptChoices)
#include "tst_keptchoices.moc"
