// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "tests/ui/queuesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/accountactiondialog.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/availabilitydialog.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/dialogs/bulkdecisiondialog.h"
#include "ui/dialogs/cancelbookingdialog.h"
#include "ui/dialogs/declinedialog.h"
#include "ui/dialogs/editbookingdialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/exceptiondialog.h"
#include "ui/dialogs/movebookingdialog.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/dialogs/reachoutdialog.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/dialogs/savedviewsdialog.h"
#include "ui/dialogs/scoredialog.h"
#include "ui/dialogs/tagdialog.h"
#include "ui/dialogs/timeoffdialog.h"
#include "ui/dialogs/whiteglovedialog.h"
#include "ui/presenters/bookingformpresenter.h"
#include "ui/presenters/bookingnotespresenter.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/personpresenter.h"
#include "ui/presenters/reachoutpresenter.h"
#include "ui/presenters/recordforms.h"
#include "ui/presenters/savedviews.h"
#include "ui/presenters/tagqueue.h"
#include "ui/presenters/tagspresenter.h"
#include "ui/views/availabilitypage.h"
#include "ui/views/bookingnotesview.h"
#include "ui/views/mybookingspage.h"
#include "ui/views/profilepage.h"
#include "ui/views/requestspage.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

namespace {

using MakeDialog = std::function<QDialog *(Context &)>;

QString wordsIn(const QWidget *form, const QString &field)
{
    if (const auto *text = form->findChild<QPlainTextEdit *>(field))
        return text->toPlainText();
    const auto *line = form->findChild<QLineEdit *>(field);
    return line ? line->text() : u"(no such field)"_s;
}

void typeInto(QWidget *form, const QString &field, const QString &words)
{
    if (auto *text = form->findChild<QPlainTextEdit *>(field))
        text->setPlainText(words);
    else if (auto *line = form->findChild<QLineEdit *>(field))
        line->setText(words);
}

void pressDiscard(const QWidget *form)
{
    const auto buttons = form->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->objectName().startsWith("draftDiscard_"_L1))
            button->click();
    }
}

api::User anotherUser(Role role)
{
    api::User user = sampleUser(role);
    user.id = someoneId(99);
    return user;
}

} // namespace

Q_DECLARE_METATYPE(MakeDialog)

/// What is typed and not sent: kept for whoever typed it, shown the next time, gone when it is sent
/// or discarded.
class TstDrafts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    static QDialog *recordForm(RecordForm *form)
    {
        return new RecordFormDialog(form, u"A record"_s, {}, u"Save"_s);
    }
    static QString tagId() { return sampleId<TaxonomyId>(1).toString(); }
    void showTag(TagQueue &queue) const
    {
        queue.refresh();
        QVERIFY(
            m_ports->api.adminTagsCalls.answerPending(consolePage<api::AdminTag>({sampleTag(1)})));
    }
    /// As the program leaves it that ends while a rejection is held back.
    void holdRejection(const QString &note) const
    {
        TagQueue queue(m_ports->context);
        showTag(queue);
        queue.setNote(tagId(), note);
        queue.decide(DecisionQueue::Decision::Refuse);
    }

    std::unique_ptr<QDialog> open(const MakeDialog &make) const
    {
        std::unique_ptr<QDialog> dialog(make(m_ports->context));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentor));
    }
    void cleanup() { m_ports.reset(); }

    void onlyWhatDiffersIsKept()
    {
        const QJsonObject untouched{{u"goal"_s, u"Old"_s}, {u"minutes"_s, 30}};
        FormDraft draft(m_ports->context, DraftForm::EditBooking);
        draft.open(u"7"_s, untouched);
        QVERIFY(!draft.hasWords() && !draft.restoredFrom());
        draft.keep(untouched);
        QVERIFY(!draft.isTouched());
        QVERIFY(m_ports->drafts.kept.isEmpty());
        draft.keep({{u"goal"_s, u"New"_s}, {u"minutes"_s, 30}});
        QVERIFY(draft.isTouched());
        QCOMPARE(draft.values(), (QJsonObject{{u"goal"_s, u"New"_s}}));
        QCOMPARE(m_ports->drafts.kept.size(), 1);
        draft.keep(untouched); // typed, and taken back
        QVERIFY(m_ports->drafts.kept.isEmpty());
        QVERIFY(!draft.hasWords());
    }

    void saysWhereItComesFrom()
    {
        FormDraft first(m_ports->context, DraftForm::EditBooking);
        first.open(u"7"_s, {{u"goal"_s, u"Old"_s}});
        first.keep({{u"goal"_s, u"New"_s}});
        const QDateTime typed = m_ports->clock.now();
        m_ports->clock.advanceSecs(3600);
        FormDraft again(m_ports->context, DraftForm::EditBooking);
        again.open(u"7"_s, {{u"goal"_s, u"Old"_s}});
        QVERIFY(again.restoredFrom() == typed);
        QVERIFY(!again.isOverOther() && !again.isTouched());
        // Somebody else changed it meanwhile.
        again.open(u"7"_s, {{u"goal"_s, u"Older"_s}});
        QVERIFY(again.isOverOther());
        QCOMPARE(again.values().value(u"goal"_s), QJsonValue(u"New"_s));
        // To the same words: nothing is left to restore.
        again.open(u"7"_s, {{u"goal"_s, u"New"_s}});
        QVERIFY(!again.hasWords() && !again.restoredFrom());
        again.open(u"8"_s, {{u"goal"_s, u"Old"_s}});
        QVERIFY(!again.hasWords());
    }

    void anotherVersionIsNotRead()
    {
        FormDraft draft(m_ports->context, DraftForm::Decline);
        draft.open(u"7"_s);
        draft.keep({{u"note"_s, u"x"_s}});
        m_ports->drafts.kept.begin()->version = 2;
        draft.open(u"7"_s);
        QVERIFY(!draft.hasWords());
    }

    void nobodySignedInKeepsNothing()
    {
        m_ports->account.setState(Account::State::SignedOut);
        FormDraft draft(m_ports->context, DraftForm::Decline);
        draft.open(u"7"_s);
        draft.keep({{u"note"_s, u"x"_s}});
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void dialogs_data()
    {
        QTest::addColumn<MakeDialog>("make");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("untouched");
        const auto row = [](const char *name, const QString &field, const MakeDialog &make,
                            const QString &untouched = {}) {
            QTest::newRow(name) << make << field << untouched;
        };
        const api::Booking request = meetingWith(sampleUser(Role::Mentor), 1);
        row("booking", u"bookingGoal"_s, [](Context &context) {
            api::Mentor mentor;
            mentor.id = someoneId(5);
            mentor.name = u"Ada"_s;
            mentor.timeZone = u"Europe/Berlin"_s;
            const api::MySlot free = sampleSlot(1);
            api::Slot slot;
            slot.id = free.id;
            slot.startTime = free.startTime;
            slot.endTime = free.endTime;
            return new BookingDialog(context, new BookingFormPresenter(context, mentor, slot));
        });
        row("exception", u"exceptionReason"_s,
            [](Context &context) { return new ExceptionDialog(context, someoneId(5), u"Ada"_s); });
        row("decline", u"declineNote"_s,
            [request](Context &context) { return new DeclineDialog(context, request); });
        row("cancel", u"cancelNotes"_s,
            [request](Context &context) { return new CancelBookingDialog(context, request); });
        row("availability", u"availabilityDescription"_s, [](Context &context) {
            return new AvailabilityDialog(context, u"Europe/Berlin"_s, {}, std::nullopt);
        });
        row("white-glove", u"wgGoal"_s, [](Context &context) {
            auto *presenter = new WhiteGlovePresenter(context);
            auto *dialog = new WhiteGloveDialog(context, *presenter);
            presenter->setParent(dialog);
            return dialog;
        });
        row(
            "edit", u"editGoal"_s,
            [request](Context &context) {
                return new EditBookingDialog(context, new EditBookingPresenter(context, request));
            },
            request.meetingGoal);
        row("move", u"moveReason"_s, [request](Context &context) {
            return new MoveBookingDialog(context, new MoveBookingPresenter(context, request));
        });
        row("propose", u"proposeMessage"_s,
            [request](Context &context) { return new ProposeTimeDialog(context, request); });
        row("score", u"scoreReason"_s, [](Context &context) {
            auto *person = new PersonPresenter(context);
            auto *dialog = new ScoreDialog(context, person, ScoreDialog::Mode::Set);
            person->setParent(dialog);
            return dialog;
        });
        row("reach out", u"reachOutMessage"_s, [](Context &context) {
            auto *presenter = new ReachOutPresenter(context);
            presenter->open(someoneId(6));
            auto *dialog = new ReachOutDialog(context, *presenter, u"Lina"_s, {});
            presenter->setParent(dialog);
            return dialog;
        });
        row("time off", u"daysNote"_s, [](Context &context) { return new TimeOffDialog(context); });
        row("new location", u"form_notes"_s,
            [](Context &context) { return recordForm(new PlaceForm(context)); });
        api::Location place;
        place.id = sampleId<LocationId>(1);
        place.name = u"Library"_s;
        row(
            "location", u"form_name"_s,
            [place](Context &context) { return recordForm(new PlaceForm(context, place)); },
            place.name);
        row("new account", u"form_company"_s,
            [](Context &context) { return recordForm(new NewAccountForm(context)); });
        api::Account account;
        account.id = someoneId(7);
        account.timeZone = u"Europe/Berlin"_s;
        row("account", u"form_reason"_s,
            [account](Context &context) { return recordForm(new AccountForm(context, account)); });
        const auto actions = [](Context &context, AccountActions::Kind kind, int people) {
            QList<api::AccountSummary> list;
            for (int i = 1; i <= people; ++i)
                list.append(sampleAccount(i, Role::Mentor));
            return new AccountActionDialog(new AccountActions(context, kind, list));
        };
        row("deactivation", u"accountReason"_s, [actions](Context &context) {
            return actions(context, AccountActions::Kind::Deactivate, 1);
        });
        row("removals", u"accountReason"_s, [actions](Context &context) {
            return actions(context, AccountActions::Kind::Remove, 3);
        });
        row("role", u"accountReason"_s, [actions](Context &context) {
            return actions(context, AccountActions::Kind::ChangeRole, 1);
        });
        row("erasure", u"eraseReason"_s, [this](Context &context) {
            auto *dialog = new EraseDialog(new ErasurePresenter(context, someoneId(7)), u"Lina"_s);
            m_ports->api.previewErasureCalls.answerPending(api::ErasurePreview());
            dialog->findChild<QPushButton *>(u"eraseNext"_s)->click();
            return dialog;
        });
        row("many rejections", u"bulkNote"_s, [this](Context &context) {
            auto *queue = new TagQueue(context);
            showTag(*queue);
            auto *dialog =
                new BulkDecisionDialog(*queue, {tagId()}, DecisionQueue::Decision::Refuse);
            queue->setParent(dialog);
            return dialog;
        });
        row("view", u"viewName"_s, [](Context &context) {
            auto *views = new SavedViews(context, u"bookings"_s);
            auto *dialog = new SaveViewDialog(*views, {});
            views->setParent(dialog);
            return dialog;
        });
        row("picture", u"addressUrl"_s,
            [](Context &context) { return new AddressDialog(context, {}); });
        const auto tag = [](Context &context, TagDialog::Task task, const QString &id) {
            auto *tags = new TagsPresenter(context);
            auto *dialog = new TagDialog(context, *tags, task, id);
            tags->setParent(dialog);
            return dialog;
        };
        row("new tag", u"tagName"_s,
            [tag](Context &context) { return tag(context, TagDialog::Task::Add, {}); });
        row("renamed tag", u"tagName"_s,
            [tag](Context &context) { return tag(context, TagDialog::Task::Rename, tagId()); });
    }
    void dialogs()
    {
        QFETCH(MakeDialog, make);
        QFETCH(QString, field);
        QFETCH(QString, untouched);
        const QString words = u"Half a sentence, and"_s;
        auto dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), field), untouched);
        const auto line = [&dialog] {
            const auto lines = dialog->findChildren<QLabel *>();
            for (const QLabel *label : lines) {
                if (label->objectName().startsWith("draftText_"_L1) &&
                    label->isVisibleTo(dialog.get()))
                    return label->text();
            }
            return QString();
        };
        QVERIFY(line().isEmpty());
        typeInto(dialog.get(), field, words);
        QVERIFY(line().isEmpty()); // nothing was restored

        // The program, or the session, ends.
        dialog.reset();
        m_ports->clock.advanceSecs(600);
        dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), field), words);
        const auto *before = dialog->findChild<QWidget *>(field);
        for (const QWidget *at = dialog.get(); at != before; at = at->nextInFocusChain()) {
            if (at->objectName().startsWith("draftDiscard_"_L1))
                before = at; // the tab key finds it before what it is about
        }
        QVERIFY(before->objectName().startsWith("draftDiscard_"_L1));
        QCOMPARE(line(), u"Restored from Mon, 5 Jan 2026, 10:00; neither sent nor saved yet."_s);

        // Another person at the same computer.
        dialog.reset();
        m_ports->account.signIn(anotherUser(Role::Mentor));
        dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), field), untouched);
        dialog.reset();
        m_ports->account.signIn(sampleUser(Role::Mentor));

        // Discarded, it is as it was before.
        dialog = open(make);
        pressDiscard(dialog.get());
        QCOMPARE(wordsIn(dialog.get(), field), untouched);
        QVERIFY(m_ports->drafts.kept.isEmpty());
        // By mistake; then really.
        QCOMPARE(line(), u"Discarded"_s);
        pressDiscard(dialog.get());
        QCOMPARE(wordsIn(dialog.get(), field), words);
        QVERIFY(line().startsWith(u"Restored from"_s));
        QCOMPARE(m_ports->drafts.kept.size(), 1);
        pressDiscard(dialog.get());
        QCOMPARE(wordsIn(dialog.get(), field), untouched);
        QVERIFY(m_ports->drafts.kept.isEmpty());

        // Sent, it is none any more.
        typeInto(dialog.get(), field, words);
        QCOMPARE(m_ports->drafts.kept.size(), 1);
        if (auto *whiteGlove = dialog->findChild<WhiteGlovePresenter *>())
            whiteGlove->clear(); // as after the answer: its words are the presenter's
        dialog->accept();
        QVERIFY(m_ports->drafts.kept.isEmpty());
        dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), field), untouched);
        dialog.reset();
    }

    void closing_data() { dialogs_data(); }
    void closing()
    {
        QFETCH(MakeDialog, make);
        QFETCH(QString, field);
        QFETCH(QString, untouched);
        const QString words = u"Half a sentence, and"_s;
        const auto press = [](const QDialog *dialog, const QString &name) {
            auto *button = dialog->findChild<QPushButton *>(name);
            QVERIFY2(button, qPrintable(name));
            button->click();
        };
        auto dialog = open(make);
        dialog->reject();
        QVERIFY(!dialog->isVisible()); // nothing was typed
        dialog = open(make);
        typeInto(dialog.get(), field, words);
        dialog->reject();
        if (field == "wgGoal"_L1) {
            QVERIFY(!dialog->isVisible()); // its button says that the words are kept
            return;
        }
        QVERIFY(dialog->isVisible());
        press(dialog.get(), u"unsavedSave"_s);
        QVERIFY(!dialog->isVisible());
        dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), field), words);
        typeInto(dialog.get(), field, words + u" more"_s);
        dialog->reject();
        press(dialog.get(), u"unsavedDiscard"_s);
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_ports->drafts.kept.isEmpty());
        dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), field), untouched);
        dialog.reset();
    }

    void closingAsksAboutWords()
    {
        const MakeDialog make = [](Context &context) {
            return new ExceptionDialog(context, someoneId(5), u"Ada"_s);
        };
        const auto press = [](QDialog *dialog, const QString &name) {
            auto *button = dialog->findChild<QPushButton *>(name);
            QVERIFY2(button, qPrintable(name));
            button->click();
        };
        auto dialog = open(make);
        dialog->close();
        QVERIFY(!dialog->isVisible()); // nothing was typed
        dialog = open(make);
        typeInto(dialog.get(), u"exceptionReason"_s, u"We met"_s);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        press(dialog.get(), u"unsavedStay"_s);
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"unsavedStay"_s));
        dialog->close(); // as by the window's button
        QVERIFY(dialog->isVisible());
        press(dialog.get(), u"unsavedSave"_s);
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_ports->drafts.has(DraftForm::ExceptionReason));
        dialog = open(make);
        QCOMPARE(wordsIn(dialog.get(), u"exceptionReason"_s), u"We met"_s);
        press(dialog.get(), u"exceptionCancel"_s);
        QVERIFY(!dialog->isVisible()); // nothing was typed since
        dialog = open(make);
        typeInto(dialog.get(), u"exceptionReason"_s, u"We met once"_s);
        dialog->reject();
        press(dialog.get(), u"unsavedDiscard"_s);
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void allOfAFormComesBack()
    {
        const MakeDialog make = [](Context &context) {
            return new AvailabilityDialog(context, u"Europe/Berlin"_s, {}, std::nullopt);
        };
        auto dialog = open(make);
        const auto combo = [&dialog](const QString &name) {
            return dialog->findChild<QComboBox *>(name);
        };
        combo(u"availabilityPattern"_s)->setCurrentIndex(1);
        combo(u"availabilityDuration"_s)->setCurrentIndex(3);
        dialog->findChild<QDateEdit *>(u"availabilityDate"_s)->setDate({2026, 2, 3});
        dialog->findChild<QAbstractButton *>(u"availabilityCustom"_s)->click();
        typeInto(dialog.get(), u"availabilityPlace"_s, u"Café Fleury"_s);
        const auto form = qobject_cast<AvailabilityDialog *>(dialog.get())->presenter().form();
        dialog = open(make);
        QCOMPARE(qobject_cast<AvailabilityDialog *>(dialog.get())->presenter().form(), form);
        QVERIFY(dialog->findChild<QLineEdit *>(u"availabilityPlace"_s)->isVisible());
    }

    void pagesOpenTheirFormsAgain()
    {
        const api::Booking meeting = meetingWith(m_ports->account.user(), 1);
        MyBookingsPage bookings(m_ports->context);
        bookings.show();
        QVERIFY(!bookings.reopenForm(DraftForm::Booking, meeting.id.toString()));
        QVERIFY(bookings.reopenForm(DraftForm::Cancellation, meeting.id.toString()));
        QVERIFY(!bookings.findChild<CancelBookingDialog *>()); // there is no meeting yet
        bookings.activate();
        while (m_ports->api.myBookingsCalls.answerPending(pageOf(QList{meeting})))
            ;
        QTRY_VERIFY(bookings.findChild<CancelBookingDialog *>());

        AvailabilityPage availability(m_ports->context);
        QVERIFY(availability.reopenForm(DraftForm::Availability, blockId(1).toString()));
        QVERIFY(!availability.findChild<AvailabilityDialog *>()); // there is no block yet
        QVERIFY(availability.reopenForm(DraftForm::Availability, {}));
        QVERIFY(availability.findChild<AvailabilityDialog *>());

        const api::Booking request =
            meetingWith(m_ports->account.user(), 2, BookingStatus::Pending);
        RequestsPage requests(m_ports->context);
        QVERIFY(requests.reopenForm(DraftForm::Decline, request.id.toString()));
        requests.activate();
        while (m_ports->api.myBookingsCalls.answerPending(pageOf(QList{request})))
            ;
        QTRY_VERIFY(requests.findChild<DeclineDialog *>());
    }

    void theProfileComesBack()
    {
        auto page = std::make_unique<ProfilePage>(m_ports->context);
        typeInto(page.get(), u"profileHeadline"_s, u"Hardware that ships"_s);
        typeInto(page.get(), u"profileBio"_s, u"I was born"_s);
        page = std::make_unique<ProfilePage>(m_ports->context);
        QCOMPARE(wordsIn(page.get(), u"profileHeadline"_s), u"Hardware that ships"_s);
        QCOMPARE(wordsIn(page.get(), u"profileBio"_s), u"I was born"_s);
        QVERIFY(page->presenter().isDirty());
        QVERIFY(page->findChild<QPushButton *>(u"profileSave"_s)->isEnabled());
        // Only these are sent: what else changed meanwhile is not undone.
        page->presenter().save();
        const api::UpdateProfile sent = m_ports->api.updateMeCalls.lastQuery();
        QVERIFY(sent.headline.present && sent.bio.present && !sent.name.present);
        api::User saved = m_ports->account.user();
        saved.profile.headline = u"Hardware that ships"_s;
        saved.profile.bio = u"I was born"_s;
        m_ports->api.updateMeCalls.answer(saved);
        QVERIFY(m_ports->drafts.kept.isEmpty());

        typeInto(page.get(), u"profileBio"_s, u"Another"_s);
        m_ports->account.signIn(anotherUser(Role::Mentor));
        page = std::make_unique<ProfilePage>(m_ports->context);
        QVERIFY(!page->presenter().isDirty());
        m_ports->account.signIn(saved);
        page = std::make_unique<ProfilePage>(m_ports->context);
        QVERIFY(page->presenter().isDirty());
        page->findChild<QPushButton *>(u"profileDiscard"_s)->click();
        QVERIFY(!page->presenter().isDirty());
        QCOMPARE(wordsIn(page.get(), u"profileBio"_s), u"I was born"_s);
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void anEditedNoteComesBack()
    {
        const api::Booking booking = meetingWith(m_ports->account.user(), 1);
        api::BookingNote note;
        note.id = NoteId(QUuid(1, 9, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        note.author.id = m_ports->account.user().id;
        note.text = u"As it was"_s;
        note.version = 1;
        note.createdAt = note.updatedAt = m_ports->clock.now();
        const auto show = [&](BookingNotesPresenter &presenter) {
            presenter.open(booking, true);
            m_ports->api.notesCalls.answerPending(api::BookingNotes{{note}});
            m_ports->api.actionItemsCalls.answerPending(api::ActionItems{});
        };
        {
            BookingNotesPresenter presenter(m_ports->context);
            BookingNotesView view(presenter);
            show(presenter);
            view.findChild<QToolButton *>(u"noteEdit0"_s)->click();
            typeInto(&view, u"noteField0"_s, u"As it will be"_s);
            typeInto(&view, u"newNote"_s, u"And a new one"_s);
        }
        BookingNotesPresenter presenter(m_ports->context);
        BookingNotesView view(presenter);
        show(presenter);
        QCOMPARE(wordsIn(&view, u"noteField0"_s), u"As it will be"_s);
        QVERIFY(!view.findChild<QPlainTextEdit *>(u"noteField0"_s)->isHidden());
        QCOMPARE(wordsIn(&view, u"newNote"_s), u"And a new one"_s);
        view.findChild<QPushButton *>(u"noteSave0"_s)->click();
        note.text = u"As it will be"_s;
        QCOMPARE(m_ports->api.editNoteCalls.count(), 1);
        QVERIFY(m_ports->api.editNoteCalls.answer(note));
        QVERIFY(view.findChild<QWidget *>(u"noteField0"_s)->parentWidget()->isHidden());
        QVERIFY(!m_ports->drafts.has(DraftForm::NoteEdit));
        QVERIFY(m_ports->drafts.has(DraftForm::Note));
    }

    /// Decisions that were held back for taking them back: the next session sends them.
    void heldDecisionsAreSentLater()
    {
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        holdRejection(u"Too wide"_s);
        TagQueue queue(m_ports->context);
        QVERIFY(queue.hasLeftOver());
        QList<DecisionQueue::LeftOver> told;
        const auto tell = [&told](const DecisionQueue::LeftOver &what) { told.append(what); };
        queue.sendLeftOver(tell);
        QCOMPARE(m_ports->api.rejectTagCalls.count(), 1);
        m_ports->api.rejectTagCalls.answer(Error(ErrorCode::NetworkUnreachable));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constLast().kept, 1);
        QCOMPARE(told.constLast().sent, 0);
        QVERIFY(queue.hasLeftOver()); // not lost by that, either
        queue.sendLeftOver(tell);
        m_ports->api.rejectTagCalls.answer(Error(ErrorCode::TagDecided));
        QCOMPARE(told.constLast().sent, 1);
        QCOMPARE(told.constLast().kept, 0);
        QVERIFY(!queue.hasLeftOver());
    }

    void theEndOfTheSessionLosesNoHeldDecision_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("ended") << ErrorCode::SessionEnded;
        QTest::newRow("unauthorized") << ErrorCode::Unauthorized;
        QTest::newRow("expired") << ErrorCode::TokenExpired;
    }
    void theEndOfTheSessionLosesNoHeldDecision()
    {
        QFETCH(ErrorCode, code);
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        {
            TagQueue queue(m_ports->context);
            showTag(queue);
            queue.setNote(tagId(), u"Too wide"_s);
            queue.decide(DecisionQueue::Decision::Refuse);
            queue.flush([](bool) {});
            QVERIFY(m_ports->api.rejectTagCalls.answer(Error(code)));
        }
        TagQueue queue(m_ports->context);
        QVERIFY(queue.hasLeftOver());
        QVERIFY(queue.note(tagId()).isEmpty());
        queue.sendLeftOver([](const DecisionQueue::LeftOver &) {});
        QCOMPARE(m_ports->api.rejectTagCalls.lastQuery().refusal.reason, u"Too wide"_s);
    }

    /// Who decided may have thought otherwise since, and could not take it back.
    void oldHeldDecisionsAreNotSent()
    {
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        holdRejection(u"Too wide"_s);
        m_ports->clock.advanceSecs(DecisionQueue::longestLeftOverSecs + 1);
        TagQueue queue(m_ports->context);
        DecisionQueue::LeftOver told;
        queue.sendLeftOver([&told](const DecisionQueue::LeftOver &what) { told = what; });
        QCOMPARE(told.returned, 1);
        QCOMPARE(m_ports->api.rejectTagCalls.count(), 0);
        QCOMPARE(queue.note(tagId()), u"Too wide"_s);
        QVERIFY(!queue.hasLeftOver());
    }

    void refusedHeldDecisionsGiveTheirNotesBack()
    {
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        holdRejection(u"Too wide"_s);
        TagQueue queue(m_ports->context);
        DecisionQueue::LeftOver told;
        queue.sendLeftOver([&told](const DecisionQueue::LeftOver &what) { told = what; });
        QVERIFY(m_ports->api.rejectTagCalls.answer(Error(ErrorCode::ValidationError)));
        QCOMPARE(told.returned, 1);
        QVERIFY(!queue.hasLeftOver());
        // In the queue of the page, too.
        QCOMPARE(TagQueue(m_ports->context).note(tagId()), u"Too wide"_s);
    }

    void whatWasDecidedAnewIsNotForgotten()
    {
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        holdRejection(u"Too wide"_s);
        TagQueue queue(m_ports->context);
        queue.sendLeftOver([](const DecisionQueue::LeftOver &) {});
        holdRejection(u"Nobody knows it"_s); // on the page, meanwhile
        QVERIFY(m_ports->api.rejectTagCalls.answer(sampleTag(1)));
        QVERIFY(queue.hasLeftOver());
    }

    void nothingGoesWhileARequestIsUnderWay()
    {
        const api::Booking meeting = meetingWith(sampleUser(Role::Mentor), 1);
        const MakeDialog make = [meeting](Context &context) {
            return new CancelBookingDialog(context, meeting);
        };
        auto dialog = open(make);
        typeInto(dialog.get(), u"cancelNotes"_s, u"I am ill"_s);
        dialog = open(make);
        auto *cancel = qobject_cast<CancelBookingDialog *>(dialog.get());
        cancel->setBusy(true);
        pressDiscard(cancel);
        QCOMPARE(wordsIn(cancel, u"cancelNotes"_s), u"I am ill"_s);
        QTest::keyClick(cancel, Qt::Key_Escape);
        QVERIFY(cancel->isVisible());
        cancel->showError(Error(ErrorCode::Timeout));
        QTest::keyClick(cancel, Qt::Key_Escape);
        QVERIFY(!cancel->isVisible());
        // Sent; what the controls tell of while they go is nothing to keep.
        dialog = open(make);
        dialog->accept();
        typeInto(dialog.get(), u"cancelNotes"_s, u"Late"_s);
        QVERIFY(m_ports->drafts.kept.isEmpty());
    }

    void setAndClearedScoresAreTwoForms()
    {
        PersonPresenter person(m_ports->context);
        ScoreDialog set(m_ports->context, &person, ScoreDialog::Mode::Set);
        typeInto(&set, u"scoreReason"_s, u"She helped a lot"_s);
        ScoreDialog clear(m_ports->context, &person, ScoreDialog::Mode::Clear);
        QVERIFY(wordsIn(&clear, u"scoreReason"_s).isEmpty());
        // Somebody else's score.
        clear.show();
        Q_EMIT person.scoreSet(someoneId(77));
        QVERIFY(clear.isVisible());
        // One begins in the form, not on the button that throws it away.
        ScoreDialog again(m_ports->context, &person, ScoreDialog::Mode::Set);
        QCOMPARE(wordsIn(&again, u"scoreReason"_s), u"She helped a lot"_s);
        QCOMPARE(again.focusWidget()->objectName(), u"scoreValue"_s);
    }

    void fieldsThatTheFormLacksSayNothing()
    {
        FormDraft wide(m_ports->context, DraftForm::EditBooking);
        wide.open(u"7"_s, {{u"goal"_s, u""_s}, {u"people"_s, u""_s}});
        wide.keep({{u"goal"_s, u""_s}, {u"people"_s, u"Lina"_s}});
        FormDraft narrow(m_ports->context, DraftForm::EditBooking);
        narrow.open(u"7"_s, {{u"goal"_s, u""_s}});
        QVERIFY(!narrow.hasWords());
    }

    void discardingAfterAMergeKeepsTheOthersEdit()
    {
        const api::Booking before = meetingWith(m_ports->account.user(), 1);
        api::Booking theirs = before;
        theirs.version = before.version + 1;
        theirs.meetingGoal = u"What somebody else made of it meanwhile, in many words"_s;
        const MakeDialog make = [&before](Context &context) {
            return new EditBookingDialog(context, new EditBookingPresenter(context, before));
        };
        auto dialog = open(make);
        typeInto(dialog.get(), u"editMaterials"_s, u"https://example.org/deck"_s);
        dialog = open(make); // restored
        dialog->findChild<QPushButton *>(u"editSave"_s)->click();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(m_ports->api.bookingCalls.answer(theirs));
        QCOMPARE(wordsIn(dialog.get(), u"editGoal"_s), theirs.meetingGoal);
        QVERIFY(!m_ports->drafts.kept.begin()->values.contains(u"goal"_s));
        pressDiscard(dialog.get());
        QCOMPARE(wordsIn(dialog.get(), u"editGoal"_s), theirs.meetingGoal);
        QVERIFY(wordsIn(dialog.get(), u"editMaterials"_s) != u"https://example.org/deck"_s);
    }

    void wordsOverNewerOnesAreAConflict()
    {
        api::Booking booking = meetingWith(m_ports->account.user(), 1);
        const MakeDialog make = [&booking](Context &context) {
            return new EditBookingDialog(context, new EditBookingPresenter(context, booking));
        };
        auto dialog = open(make);
        typeInto(dialog.get(), u"editGoal"_s, u"My goal, in enough words to be one"_s);
        typeInto(dialog.get(), u"editMaterials"_s, u"https://example.org/deck"_s);
        dialog.reset();
        booking.version += 1;
        booking.meetingGoal = u"Somebody else's goal, in enough words to be one"_s;
        dialog = open(make);
        dialog->findChild<QPushButton *>(u"editSave"_s)->click();
        QCOMPARE(m_ports->api.editBookingCalls.count(), 0); // decide first
        const auto buttons = dialog->findChildren<QPushButton *>();
        int shown = 0;
        for (QPushButton *button : buttons) {
            if (button->objectName().startsWith("takeTheirs"_L1) && button->isVisible()) {
                ++shown;
                button->click();
            }
        }
        QCOMPARE(shown, 1);
        QCOMPARE(wordsIn(dialog.get(), u"editGoal"_s), booking.meetingGoal);
        QCOMPARE(wordsIn(dialog.get(), u"editMaterials"_s), u"https://example.org/deck"_s);
    }

    void whatWasNotDecidedIsAskedAgain()
    {
        api::Booking booking = meetingWith(m_ports->account.user(), 1);
        const MakeDialog make = [&booking](Context &context) {
            return new EditBookingDialog(context, new EditBookingPresenter(context, booking));
        };
        auto dialog = open(make);
        const auto isOpen = [&dialog](const QString &field) {
            return dialog->findChild<QWidget *>(u"conflict"_s + field)->isVisible();
        };
        typeInto(dialog.get(), u"editGoal"_s, u"My goal, in enough words to be one"_s);
        typeInto(dialog.get(), u"editMaterials"_s, u"https://example.org/deck"_s);
        dialog.reset();
        booking.version += 1;
        booking.meetingGoal = u"Somebody else's goal, in enough words to be one"_s;
        booking.materialsUrls = {u"https://example.org/theirs"_s};
        dialog = open(make);
        QVERIFY(isOpen(u"Goal"_s) && isOpen(u"Materials"_s));
        dialog->findChild<QPushButton *>(u"takeTheirsGoal"_s)->click();
        typeInto(dialog.get(), u"editMaterials"_s, u"https://example.org/decks"_s);
        dialog = open(make);
        QVERIFY(!isOpen(u"Goal"_s));
        QVERIFY(isOpen(u"Materials"_s));
        QCOMPARE(wordsIn(dialog.get(), u"editMaterials"_s), u"https://example.org/decks"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"editSave"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"keepMineMaterials"_s)->click();
        dialog = open(make);
        QVERIFY(!isOpen(u"Materials"_s));
        QCOMPARE(wordsIn(dialog.get(), u"editMaterials"_s), u"https://example.org/decks"_s);
    }

    void whatWasMergedAndNotDecidedIsAskedAgain()
    {
        api::Location place;
        place.id = sampleId<LocationId>(1);
        place.name = u"Library"_s;
        place.address = u"Main Street 1"_s;
        place.version = 1;
        const MakeDialog make = [&place](Context &context) {
            return recordForm(new PlaceForm(context, place));
        };
        auto dialog = open(make);
        const auto isOpen = [&dialog](const QString &field) {
            return dialog->findChild<QWidget *>(u"conflict_"_s + field)->isVisible();
        };
        typeInto(dialog.get(), u"form_name"_s, u"My name"_s);
        typeInto(dialog.get(), u"form_address"_s, u"My street 1"_s);
        dialog->findChild<QPushButton *>(u"formSave"_s)->click();
        QVERIFY(m_ports->api.updatePlaceCalls.answer(Error(ErrorCode::StaleVersion)));
        place.name = u"Their name"_s;
        place.address = u"Their street 1"_s;
        place.version = 2;
        QVERIFY(m_ports->api.placeListCalls.answerPending(consolePage<api::Location>({place})));
        QVERIFY(isOpen(u"name"_s) && isOpen(u"address"_s));
        dialog->findChild<QPushButton *>(u"takeTheirs_name"_s)->click();
        typeInto(dialog.get(), u"form_address"_s, u"My street 12"_s);
        dialog = open(make);
        QVERIFY(!isOpen(u"name"_s));
        QVERIFY(isOpen(u"address"_s));
        QCOMPARE(wordsIn(dialog.get(), u"form_address"_s), u"My street 12"_s);
        dialog->findChild<QPushButton *>(u"keepMine_address"_s)->click();
        dialog = open(make);
        QVERIFY(!isOpen(u"address"_s));
        QCOMPARE(wordsIn(dialog.get(), u"form_address"_s), u"My street 12"_s);
    }

    void whoCanReadANoteComesBackWithItsWords()
    {
        const api::Booking booking = meetingWith(m_ports->account.user(), 1);
        api::BookingNote note;
        note.id = NoteId(QUuid(1, 9, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        note.author.id = m_ports->account.user().id;
        note.text = u"For both"_s;
        note.visibility = NoteVisibility::Shared;
        note.version = 1;
        note.createdAt = note.updatedAt = m_ports->clock.now();
        const auto show = [&](BookingNotesPresenter &presenter) {
            presenter.open(booking, true);
            m_ports->api.notesCalls.answerPending(api::BookingNotes{{note}});
            m_ports->api.actionItemsCalls.answerPending(api::ActionItems{});
        };
        {
            BookingNotesPresenter presenter(m_ports->context);
            BookingNotesView view(presenter);
            show(presenter);
            view.findChild<QToolButton *>(u"noteEdit0"_s)->click();
            view.findChild<QComboBox *>(u"noteWho0"_s)->setCurrentIndex(0); // only me
            typeInto(&view, u"noteField0"_s, u"Nobody is to read this"_s);
        }
        BookingNotesPresenter presenter(m_ports->context);
        BookingNotesView view(presenter);
        show(presenter);
        QCOMPARE(wordsIn(&view, u"noteField0"_s), u"Nobody is to read this"_s);
        view.findChild<QPushButton *>(u"noteSave0"_s)->click();
        const auto sent = m_ports->api.editNoteCalls.lastQuery();
        QVERIFY(sent.change.visibility == NoteVisibility::Private);
    }

    void tooManyWordsAreNotKeptInSilence()
    {
        m_ports->drafts.takesMore = false;
        const api::Booking request = meetingWith(sampleUser(Role::Mentor), 1);
        DeclineDialog dialog(m_ports->context, request);
        dialog.show();
        typeInto(&dialog, u"declineNote"_s, u"A book"_s);
        const auto *text = dialog.findChild<QLabel *>(u"draftText_decline"_s);
        QVERIFY(text->isVisible());
        QCOMPARE(text->accessibleName(), text->text()); // said aloud
        m_ports->drafts.takesMore = true;
        typeInto(&dialog, u"declineNote"_s, u"A note"_s);
        QVERIFY(!text->isVisible());
        QVERIFY(dialog.findChild<QPushButton *>(u"draftDiscard_decline"_s)
                    ->property(notACommand)
                    .toBool());
    }
};

OH_GUI_TEST(TstDrafts)
#include "tst_drafts.moc"
