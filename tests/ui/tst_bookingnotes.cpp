// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/bookingnotespresenter.h"
#include "ui/views/bookingnotesview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/stateview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// Session notes and action items, as one of the two sides sees and writes them.
class TstBookingNotes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    api::Booking m_booking;
    std::unique_ptr<BookingNotesPresenter> m_presenter;
    std::unique_ptr<BookingNotesView> m_view;

    api::BookingNote note(int number, bool mine, NoteVisibility visibility) const
    {
        api::BookingNote note;
        note.id = NoteId(QUuid(uint(number), 6, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        note.bookingId = m_booking.id;
        note.author = mine ? m_booking.mentor : m_booking.mentee;
        note.visibility = visibility;
        note.text = u"Note %1"_s.arg(number);
        note.createdAt = note.updatedAt = m_ports->clock.now().addSecs(-60 * (10 - number));
        note.version = 3;
        return note;
    }
    api::ActionItem item(int number, bool done = false) const
    {
        api::ActionItem item;
        item.id = ActionItemId(QUuid(uint(number), 8, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        item.bookingId = m_booking.id;
        item.text = u"Item %1"_s.arg(number);
        item.owner = m_booking.mentee;
        item.dueDate = QDate(2026, 1, 2 + number);
        item.isDone = done;
        item.createdAt = m_ports->clock.now();
        item.version = 2;
        return item;
    }
    void answer(const QList<api::BookingNote> &notes, const QList<api::ActionItem> &items)
    {
        QVERIFY(m_ports->api.notesCalls.answerPending(api::BookingNotes{notes, int(notes.size())}));
        QVERIFY(m_ports->api.actionItemsCalls.answerPending(
            api::ActionItems{items, int(items.size())}));
    }
    void makePage()
    {
        m_presenter = std::make_unique<BookingNotesPresenter>(m_ports->context);
        m_view = std::make_unique<BookingNotesView>(*m_presenter);
        m_view->resize(460, 700);
        m_view->show();
    }
    template <typename W>
    W *child(const QString &name) const
    {
        const auto widgets = m_view->findChildren<W *>(name);
        for (W *widget : widgets) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        if (!button)
            qFatal("no button %s", qPrintable(name));
        button->click();
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
        m_booking = meetingWith(m_me, 1);
        makePage();
        m_presenter->open(m_booking, true);
    }
    void cleanup()
    {
        m_view.reset();
        m_presenter.reset();
        m_ports.reset();
    }

    void showsWhoWroteWhatForWhom()
    {
        answer({note(1, true, NoteVisibility::Private), note(2, false, NoteVisibility::Shared)},
               {});
        QCOMPARE(child<QLabel>(u"noteText0"_s)->text(), u"Note 1"_s);
        QCOMPARE(child<Chip>(u"noteVisibility0"_s)->text(), u"Private"_s);
        QCOMPARE(child<Chip>(u"noteVisibility1"_s)->text(), u"Shared"_s);
        // Only one's own can be changed.
        QVERIFY(child<QAbstractButton>(u"noteEdit0"_s));
        QVERIFY(!child<QAbstractButton>(u"noteEdit1"_s));
        QVERIFY(!child<QLabel>(u"noNotes"_s));
        QVERIFY(child<QLabel>(u"noItems"_s));
    }

    void coordinatorsReadAndRemove()
    {
        m_presenter->open(std::nullopt, false);
        api::User overseer = sampleUser(Role::Coordinator);
        overseer.id = UserId(QUuid(77, 6, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        m_ports->account.signIn(overseer);
        m_presenter->open(m_booking, false);
        answer({}, {});
        QCOMPARE(child<QLabel>(u"noNotes"_s)->text(), u"No shared notes."_s);
        QVERIFY(child<QLabel>(u"notesClosed"_s)->text().contains(u"remove"_s));
        m_presenter->reload();
        answer({note(1, true, NoteVisibility::Shared)}, {item(1)});
        QCOMPARE(m_presenter->title(), u"Notes (1), action items (1)"_s);
        // To write, change or tick off is the two sides' alone.
        QVERIFY(!child<QPlainTextEdit>(u"newNote"_s));
        QVERIFY(!child<QAbstractButton>(u"noteEdit0"_s));
        QVERIFY(!child<QAbstractButton>(u"itemEdit0"_s));
        QVERIFY(!child<QCheckBox>(u"itemDone0"_s)->isEnabled());
        click(u"noteDelete0"_s);
        click(u"noteReallyDelete0"_s);
        QCOMPARE(m_ports->api.deleteNoteCalls.count(), 1);
        m_ports->api.deleteNoteCalls.answer(Result<void>());
        QVERIFY(child<QLabel>(u"noNotes"_s));
        click(u"itemDelete0"_s);
        click(u"itemReallyDelete0"_s);
        QCOMPARE(m_ports->api.deleteActionItemCalls.count(), 1);
    }

    void writesANote()
    {
        answer({}, {});
        click(u"addNote"_s);
        QVERIFY(child<QLabel>(u"newNoteProblem"_s)); // nothing typed
        QCOMPARE(m_ports->api.writeNoteCalls.count(), 0);
        child<QPlainTextEdit>(u"newNote"_s)->setPlainText(u"  They raise in March  "_s);
        QVERIFY(!child<QLabel>(u"newNoteProblem"_s));
        child<QComboBox>(u"newNoteVisibility"_s)->setCurrentIndex(1);
        click(u"addNote"_s);
        const auto &sent = m_ports->api.writeNoteCalls.lastQuery();
        QCOMPARE(sent.note.text, u"They raise in March"_s);
        QVERIFY(sent.note.visibility == NoteVisibility::Shared);
        m_ports->api.writeNoteCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(child<QLabel>(u"newNoteProblem"_s));
        QVERIFY(!child<QPlainTextEdit>(u"newNote"_s)->toPlainText().isEmpty());
        click(u"addNote"_s);
        m_ports->api.writeNoteCalls.answer(note(1, true, NoteVisibility::Shared));
        QVERIFY(child<QPlainTextEdit>(u"newNote"_s)->toPlainText().isEmpty());
        QCOMPARE(child<QLabel>(u"noteText0"_s)->text(), u"Note 1"_s);
    }

    void halfTypedSurvivesTheEndOfTheApplication()
    {
        answer({}, {});
        child<QPlainTextEdit>(u"newNote"_s)->setPlainText(u"Half a though"_s);
        child<QLineEdit>(u"newItemText"_s)->setText(u"Send the de"_s);
        // Another meeting has fields of its own.
        m_presenter->open(meetingWith(m_me, 2), true);
        answer({}, {});
        QVERIFY(child<QPlainTextEdit>(u"newNote"_s)->toPlainText().isEmpty());
        m_presenter->open(m_booking, true);
        answer({}, {});
        QCOMPARE(child<QPlainTextEdit>(u"newNote"_s)->toPlainText(), u"Half a though"_s);
        m_view.reset();
        m_presenter.reset();
        makePage();
        m_presenter->open(m_booking, true);
        answer({}, {});
        QCOMPARE(child<QPlainTextEdit>(u"newNote"_s)->toPlainText(), u"Half a though"_s);
        QCOMPARE(child<QLineEdit>(u"newItemText"_s)->text(), u"Send the de"_s);
        // Nobody else who uses this computer sees it.
        m_presenter->open(std::nullopt, false);
        api::User other = sampleUser(Role::Mentee);
        other.id = m_booking.menteeId;
        m_ports->account.signIn(other);
        m_presenter->open(m_booking, true);
        QVERIFY(m_presenter->draft().isEmpty());
        // Sent, it is no draft any more.
        m_presenter->setDraft(u"Mine"_s);
        m_presenter->addNote(NoteVisibility::Private);
        m_ports->api.writeNoteCalls.answer(note(3, false, NoteVisibility::Private));
        m_presenter->open(std::nullopt, false);
        m_presenter->open(m_booking, true);
        QVERIFY(m_presenter->draft().isEmpty());
    }

    void editsInPlaceWhateverArrives()
    {
        answer({note(1, true, NoteVisibility::Private)}, {});
        click(u"noteEdit0"_s);
        auto *field = child<QPlainTextEdit>(u"noteField0"_s);
        field->setPlainText(u"Better"_s);
        // The other side writes meanwhile.
        Q_EMIT m_ports->live.bookingChanged(m_booking.id, BookingStatus::Confirmed);
        answer({note(1, true, NoteVisibility::Private), note(2, false, NoteVisibility::Shared)},
               {});
        QCOMPARE(child<QPlainTextEdit>(u"noteField0"_s)->toPlainText(), u"Better"_s);
        QVERIFY(child<QLabel>(u"noteText1"_s));
        child<QComboBox>(u"noteWho0"_s)->setCurrentIndex(1);
        click(u"noteSave0"_s);
        const auto &sent = m_ports->api.editNoteCalls.lastQuery();
        QCOMPARE(sent.change.text, std::optional(u"Better"_s));
        QCOMPARE(sent.change.version, std::optional(3));
        QVERIFY(sent.change.visibility == NoteVisibility::Shared);
        m_ports->api.editNoteCalls.answer(Error(ErrorCode::StaleVersion));
        QVERIFY(child<QLabel>(u"noteProblem0"_s));
        QCOMPARE(child<QPlainTextEdit>(u"noteField0"_s)->toPlainText(), u"Better"_s);
        answer({note(1, true, NoteVisibility::Private), note(2, false, NoteVisibility::Shared)},
               {});
        click(u"noteSave0"_s);
        api::BookingNote saved = note(1, true, NoteVisibility::Shared);
        saved.text = u"Better"_s;
        m_ports->api.editNoteCalls.answer(saved);
        QVERIFY(!child<QPlainTextEdit>(u"noteField0"_s));
        QCOMPARE(child<QLabel>(u"noteText0"_s)->text(), u"Better"_s);
    }

    void deletesAfterASecondThought()
    {
        answer({note(1, true, NoteVisibility::Private)}, {});
        click(u"noteDelete0"_s);
        click(u"noteKeep0"_s);
        QCOMPARE(m_ports->api.deleteNoteCalls.count(), 0);
        click(u"noteDelete0"_s);
        click(u"noteReallyDelete0"_s);
        m_ports->api.deleteNoteCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(child<QLabel>(u"noteText0"_s));
        click(u"noteReallyDelete0"_s);
        m_ports->api.deleteNoteCalls.answer(Result<void>());
        QVERIFY(!child<QLabel>(u"noteText0"_s));
        QVERIFY(child<QLabel>(u"noNotes"_s));
    }

    void ticksAtOnceAndTakesItBack()
    {
        answer({}, {item(1), item(9)});
        QCOMPARE(m_presenter->openItems(), 2);
        QVERIFY(child<QLabel>(u"itemMore0"_s)->text().contains(u"was due"_s));
        QVERIFY(child<QLabel>(u"itemMore1"_s)->text().contains(u"· due"_s));
        auto *tick = child<QCheckBox>(u"itemDone0"_s);
        tick->click();
        QVERIFY(tick->isChecked());
        QCOMPARE(m_presenter->openItems(), 1);
        QCOMPARE(m_ports->api.editActionItemCalls.lastQuery().change.isDone, std::optional(true));
        // What was read before the tick arrived does not take it away.
        m_presenter->reload();
        answer({}, {item(1), item(9)});
        QVERIFY(child<QCheckBox>(u"itemDone0"_s)->isChecked());
        m_ports->api.editActionItemCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(!child<QCheckBox>(u"itemDone0"_s)->isChecked());
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QVERIFY(m_ports->notifier.notes.constFirst().text.contains(u"Item 1"_s));
        answer({}, {item(1), item(9)});
        child<QCheckBox>(u"itemDone0"_s)->click();
        m_ports->api.editActionItemCalls.answer(item(1, true));
        QVERIFY(child<QCheckBox>(u"itemDone0"_s)->isChecked());
    }

    void whoWroteAnItemDeletesIt()
    {
        api::ActionItem mine = item(1);
        mine.createdBy = m_presenter->viewer();
        api::ActionItem theirs = item(9);
        theirs.createdBy = m_booking.menteeId;
        answer({}, {mine, theirs});
        QVERIFY(child<QToolButton>(u"itemDelete0"_s));
        QVERIFY(!child<QToolButton>(u"itemDelete1"_s));
        // After a second thought, and it stays when the server refuses.
        click(u"itemDelete0"_s);
        click(u"itemKeep0"_s);
        QCOMPARE(m_ports->api.deleteActionItemCalls.count(), 0);
        click(u"itemDelete0"_s);
        click(u"itemReallyDelete0"_s);
        QVERIFY(m_presenter->isBusy(mine.id));
        m_ports->api.deleteActionItemCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(child<QLabel>(u"itemText0"_s));
        QVERIFY(!child<QLabel>(u"itemProblem0"_s)->text().isEmpty());
        click(u"itemReallyDelete0"_s);
        QCOMPARE(m_ports->api.deleteActionItemCalls.lastQuery(), mine.id);
        m_ports->api.deleteActionItemCalls.answer(Result<void>());
        QCOMPARE(m_presenter->items(), QList{theirs});
        // Gone already is as good.
        theirs.createdBy = m_presenter->viewer();
        m_presenter->reload();
        answer({}, {theirs});
        click(u"itemDelete0"_s);
        click(u"itemReallyDelete0"_s);
        m_ports->api.deleteActionItemCalls.answer(Error(ErrorCode::NotFound));
        QVERIFY(m_presenter->items().isEmpty());
        QVERIFY(child<QLabel>(u"noItems"_s));
    }

    void itemsAreAddedAndChanged()
    {
        answer({}, {});
        child<QLineEdit>(u"newItemText"_s)->setText(u"Send the deck"_s);
        child<QComboBox>(u"newItemOwner"_s)->setCurrentIndex(1);
        child<QCheckBox>(u"newItemHasDue"_s)->click();
        child<QDateEdit>(u"newItemDue"_s)->setDate(QDate(2026, 1, 20));
        click(u"addItem"_s);
        const auto &sent = m_ports->api.createActionItemCalls.lastQuery();
        QCOMPARE(sent.item.text, u"Send the deck"_s);
        QCOMPARE(sent.item.ownerId, std::optional(m_booking.menteeId));
        QCOMPARE(sent.item.dueDate, std::optional(QDate(2026, 1, 20)));
        m_ports->api.createActionItemCalls.answer(item(1));
        QVERIFY(child<QLineEdit>(u"newItemText"_s)->text().isEmpty());

        click(u"itemEdit0"_s);
        QCOMPARE(child<QLineEdit>(u"itemField0Text"_s)->text(), u"Item 1"_s);
        child<QCheckBox>(u"itemField0HasDue"_s)->click();
        click(u"itemSave0"_s);
        const api::EditActionItem change = m_ports->api.editActionItemCalls.lastQuery().change;
        QVERIFY(change.dueDate.present && !change.dueDate.value);
        QVERIFY(!change.text && !change.ownerId);
        api::ActionItem saved = item(1);
        saved.dueDate.reset();
        m_ports->api.editActionItemCalls.answer(saved);
        QCOMPARE(child<QLabel>(u"itemMore0"_s)->text(), u"Mentee 1"_s);
    }

    void itemsAreSharedOrPrivate()
    {
        answer({}, {});
        auto *who = child<QComboBox>(u"newItemVisibility"_s);
        auto *owner = child<QComboBox>(u"newItemOwner"_s);
        QCOMPARE(who->currentData().toInt(), int(NoteVisibility::Shared));
        owner->setCurrentIndex(1);
        child<QLineEdit>(u"newItemText"_s)->setText(u"Ask the lawyer"_s);
        // What nobody else reads is one's own to do.
        who->setCurrentIndex(who->findData(int(NoteVisibility::Private)));
        QCOMPARE(owner->currentIndex(), 0);
        QVERIFY(!owner->isEnabled());
        // It is not forgotten with another meeting, or another page, in between.
        m_presenter->open(meetingWith(m_me, 2), true);
        answer({}, {});
        QCOMPARE(who->currentData().toInt(), int(NoteVisibility::Shared));
        m_presenter->open(m_booking, true);
        answer({}, {});
        QCOMPARE(child<QLineEdit>(u"newItemText"_s)->text(), u"Ask the lawyer"_s);
        QCOMPARE(who->currentData().toInt(), int(NoteVisibility::Private));
        click(u"addItem"_s);
        const auto &sent = m_ports->api.createActionItemCalls.lastQuery();
        QVERIFY(sent.item.visibility == NoteVisibility::Private);
        QCOMPARE(sent.item.ownerId, std::optional(m_presenter->viewer()));
        api::ActionItem mine = item(1);
        mine.visibility = NoteVisibility::Private;
        mine.owner = m_booking.mentor;
        mine.createdBy = m_presenter->viewer();
        m_ports->api.createActionItemCalls.answer(mine);
        QCOMPARE(who->currentData().toInt(), int(NoteVisibility::Shared));
        QVERIFY(owner->isEnabled());
        QCOMPARE(child<Chip>(u"itemPrivate0"_s)->text(), u"Private"_s);

        click(u"itemEdit0"_s);
        auto *field = child<QComboBox>(u"itemField0Visibility"_s);
        QCOMPARE(field->currentData().toInt(), int(NoteVisibility::Private));
        field->setCurrentIndex(field->findData(int(NoteVisibility::Shared)));
        click(u"itemSave0"_s);
        const api::EditActionItem change = m_ports->api.editActionItemCalls.lastQuery().change;
        QVERIFY(change.visibility == NoteVisibility::Shared);
        QVERIFY(!change.text && !change.ownerId && !change.dueDate.present);
        mine.visibility = NoteVisibility::Shared;
        m_ports->api.editActionItemCalls.answer(mine);
        QVERIFY(!child<Chip>(u"itemPrivate0"_s));
    }

    void onlyTheAuthorSaysWhoReadsAnItem()
    {
        answer({}, {item(1)}); // the other one wrote it down
        click(u"itemEdit0"_s);
        QVERIFY(!child<QComboBox>(u"itemField0Visibility"_s));
    }

    void statesAndClosedMeetings()
    {
        auto *state = m_view->findChild<StateView *>(u"bookingNotesState"_s);
        QCOMPARE(state->state(), StateView::State::Loading);
        m_ports->api.notesCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QCOMPARE(state->state(), StateView::State::Error);
        m_ports->api.actionItemsCalls.answer(api::ActionItems{});
        state->findChild<QAbstractButton *>(u"errorRetry"_s)->click();
        answer({}, {});
        QCOMPARE(state->state(), StateView::State::Content);
        QVERIFY(!child<QLabel>(u"notesClosed"_s));
        m_presenter->open(m_booking, false);
        QVERIFY(child<QLabel>(u"notesClosed"_s));
        QVERIFY(!child<QPlainTextEdit>(u"newNote"_s));
        // A failed refresh takes nothing away.
        m_presenter->reload();
        m_ports->api.notesCalls.answer(Error(ErrorCode::Timeout));
        QCOMPARE(state->state(), StateView::State::Content);
    }

    void everyControlHasAName()
    {
        answer({note(1, true, NoteVisibility::Private)}, {item(1)});
        click(u"noteEdit0"_s);
        click(u"itemEdit0"_s);
        const auto widgets = m_view->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_view.get()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

OH_GUI_TEST(TstBookingNotes)
#include "tst_bookingnotes.moc"
