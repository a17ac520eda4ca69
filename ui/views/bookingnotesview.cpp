// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingnotesview.h"

#include "models/domain/zones.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/bookingnotespresenter.h"
#include "ui/style/icons.h"
#include "ui/views/actionitemrow.h"
#include "ui/views/loadline.h"
#include "ui/views/notecard.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int noteFieldHeight = 76;

QLabel *problemLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel({}, TextRole::Error, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void putAt(QVBoxLayout *list, int index, QWidget *widget)
{
    if (list->indexOf(widget) == index)
        return;
    list->removeWidget(widget);
    list->insertWidget(index, widget);
    widget->show(); // the layout would do it later, and leave no room for it until then
}

QLabel *emptyLabel(const QString &text, const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel(text, TextRole::Muted, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

BookingNotesView::BookingNotesView(BookingNotesPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setObjectName(u"bookingNotes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = new ContentScroll(this);
    m_scroll->setObjectName(u"bookingNotesScroll"_s);
    m_scroll->setAccessibleName(tr("Notes and action items"));
    m_scroll->setContent(makeContent());
    m_state = new StateView(m_scroll, this);
    m_state->setObjectName(u"bookingNotesState"_s);
    layout->addWidget(m_state);
    connect(m_state, &StateView::retryRequested, &presenter, &BookingNotesPresenter::reload);
    connect(&presenter, &BookingNotesPresenter::bookingChanged, this,
            &BookingNotesView::showBooking);
    connect(&presenter, &BookingNotesPresenter::changed, this, &BookingNotesView::showContent);
    connect(&presenter, &BookingNotesPresenter::draftsChanged, this, &BookingNotesView::showDrafts);
    // The next note is private again: nobody shares one by leaving a choice as it was.
    connect(&presenter, &BookingNotesPresenter::noteAdded, this, [this] {
        if (m_visibility)
            m_visibility->setCurrentIndex(0);
    });
    connect(&presenter, &BookingNotesPresenter::itemAdded, this, [this] {
        m_item->setValues({}, m_presenter.viewer(), std::nullopt, m_presenter.itemVisibility());
    });
    connect(&presenter, &BookingNotesPresenter::noteSaved, this, [this](NoteId id) {
        if (NoteCard *card = m_cards.value(id))
            card->finishEditing();
    });
    connect(&presenter, &BookingNotesPresenter::noteFailed, this,
            [this](NoteId id, const QString &message) {
                if (NoteCard *card = m_cards.value(id))
                    card->showProblem(message);
            });
    connect(&presenter, &BookingNotesPresenter::itemSaved, this, [this](ActionItemId id) {
        if (ActionItemRow *row = m_rows.value(id))
            row->finishEditing();
    });
    connect(&presenter, &BookingNotesPresenter::itemFailed, this,
            [this](ActionItemId id, const QString &message) {
                if (ActionItemRow *row = m_rows.value(id))
                    row->showProblem(message);
            });
    showBooking();
}

QWidget *BookingNotesView::makeContent()
{
    auto *content = new QWidget(this);
    content->setProperty("surface", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 14, 20, 18);
    layout->setSpacing(10);
    m_closed = emptyLabel({}, u"notesClosed"_s, content);
    layout->addWidget(m_closed);
    layout->addWidget(makeLabel(tr("Notes"), TextRole::Strong, content));
    m_noNotes = emptyLabel({}, u"noNotes"_s, content);
    layout->addWidget(m_noNotes);
    m_noteList = new QVBoxLayout;
    m_noteList->setSpacing(8);
    layout->addLayout(m_noteList);
    m_noteComposer = makeNoteComposer();
    layout->addWidget(m_noteComposer);
    layout->addSpacing(4);
    layout->addWidget(makeSeparator(content));
    layout->addSpacing(4);
    layout->addWidget(makeLabel(tr("Action items"), TextRole::Strong, content));
    m_noItems = emptyLabel({}, u"noItems"_s, content);
    layout->addWidget(m_noItems);
    m_itemList = new QVBoxLayout;
    m_itemList->setSpacing(4);
    layout->addLayout(m_itemList);
    m_itemComposer = makeItemComposer();
    layout->addWidget(m_itemComposer);
    layout->addStretch(1);
    return content;
}

QWidget *BookingNotesView::makeNoteComposer()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_note = new QPlainTextEdit(box);
    m_note->setObjectName(u"newNote"_s);
    setWordsKept(m_note);
    m_note->setAccessibleName(tr("New note"));
    m_note->setPlaceholderText(tr("Write a note…"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteFieldHeight);
    layout->addWidget(new DraftLine(m_presenter.keptNote(), box));
    layout->addWidget(m_note);
    m_noteProblem = problemLabel(u"newNoteProblem"_s, box);
    layout->addWidget(m_noteProblem);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_visibilityPlace = new QVBoxLayout;
    row->addLayout(m_visibilityPlace, 1);
    m_addNote = makeButton(tr("Add &note"), ButtonKind::Secondary, u"addNote"_s, box);
    m_addNote->setIcon(icon(u"plus"_s));
    m_addNote->setToolTip(tr("Add the note (Ctrl+Enter)"));
    row->addWidget(m_addNote);
    layout->addLayout(row);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_presenter.setDraft(m_note->toPlainText()); });
    connect(m_addNote, &QPushButton::clicked, this, &BookingNotesView::addNote);
    auto *send = new QAction(tr("Add the note"), m_note);
    send->setShortcuts(sendKeys());
    send->setShortcutContext(Qt::WidgetShortcut);
    connect(send, &QAction::triggered, this, &BookingNotesView::addNote);
    m_note->addAction(send);
    return box;
}

QWidget *BookingNotesView::makeItemComposer()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    m_item = new ActionItemEditor(box);
    m_item->setNames(u"newItem"_s);
    layout->addWidget(new DraftLine(m_presenter.keptItem(), box));
    layout->addWidget(m_item);
    m_itemProblem = problemLabel(u"newItemProblem"_s, box);
    layout->addWidget(m_itemProblem);
    m_addItem = makeButton(tr("Add action &item"), ButtonKind::Secondary, u"addItem"_s, box);
    m_addItem->setIcon(icon(u"plus"_s));
    layout->addWidget(m_addItem, 0, Qt::AlignRight);
    connect(m_item, &ActionItemEditor::textChanged, &m_presenter,
            &BookingNotesPresenter::setItemDraft);
    connect(m_item, &ActionItemEditor::visibilityChanged, &m_presenter,
            &BookingNotesPresenter::setItemVisibility);
    connect(m_item, &ActionItemEditor::submitted, this, &BookingNotesView::addItem);
    connect(m_addItem, &QPushButton::clicked, this, &BookingNotesView::addItem);
    return box;
}

void BookingNotesView::addNote()
{
    // Where the next one is typed, or this one corrected.
    m_note->setFocus();
    m_presenter.addNote(NoteVisibility(m_visibility->currentData().toInt()));
}

void BookingNotesView::addItem()
{
    m_toItemField = true;
    m_presenter.addItem(m_item->owner(), m_item->due());
}

void BookingNotesView::showBooking()
{
    // Nothing of one meeting may be seen, or saved, with another.
    for (NoteCard *card : std::as_const(m_cards))
        delete card;
    for (ActionItemRow *row : std::as_const(m_rows))
        delete row;
    m_cards.clear();
    m_rows.clear();
    m_scroll->ensureVisible(0, 0);
    const auto &booking = m_presenter.booking();
    if (!booking)
        return;
    delete m_visibility;
    m_visibility = makeVisibilityCombo(otherParty(*booking, m_presenter.viewer()).name,
                                       u"newNoteVisibility"_s, m_noteComposer);
    m_visibilityPlace->addWidget(m_visibility);
    setTabOrder(m_note, m_visibility);
    setTabOrder(m_visibility, m_addNote);
    const QDateTime now = m_presenter.now();
    const QDate today = utcToWallClock(m_presenter.zone(), now).value_or(now).date();
    m_item->setPeople(*booking, m_presenter.viewer(), today);
    m_item->setValues(m_presenter.itemDraft(), m_presenter.viewer(), std::nullopt,
                      m_presenter.itemVisibility());
    showDrafts();
    showContent();
}

void BookingNotesView::showContent()
{
    if (!isForContent(*m_state, m_presenter.state(), m_presenter.error()))
        return;
    if (!m_presenter.booking())
        return;
    showNotes();
    showItems();
    m_closed->setText(m_presenter.obstacle());
    m_closed->setVisible(!m_presenter.mayWrite());
    m_noNotes->setText(
        m_presenter.isOverseer()
            ? tr("No shared notes.")
            : tr("No notes yet. Private ones are yours alone; shared ones both of you can read."));
    m_noItems->setText(
        m_presenter.isOverseer()
            ? tr("No action items.")
            : tr("No action items yet. Shared ones both of you see and can tick off; private ones "
                 "are yours alone."));
    m_noteComposer->setVisible(m_presenter.mayWrite());
    m_itemComposer->setVisible(m_presenter.mayWrite());
    m_state->showContent();
}

void BookingNotesView::showNotes()
{
    const QList<api::BookingNote> &notes = m_presenter.notes();
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        const bool stays = std::any_of(notes.begin(), notes.end(),
                                       [&](const auto &note) { return note.id == card.key(); });
        if (stays) {
            ++card;
            continue;
        }
        card.value()->hide();
        card.value()->deleteLater(); // its own button may have been clicked
        card = m_cards.erase(card);
    }
    int number = 0;
    for (const api::BookingNote &note : notes) {
        NoteCard *&card = m_cards[note.id];
        bool isNew = false;
        if (!card) {
            card =
                new NoteCard(otherParty(*m_presenter.booking(), m_presenter.viewer()).name, this);
            const NoteId id = note.id;
            connect(card, &NoteCard::saveRequested, this,
                    [this, id](const QString &text, NoteVisibility visibility) {
                        m_presenter.editNote(id, text, visibility);
                    });
            connect(card, &NoteCard::deleteRequested, this,
                    [this, id] { m_presenter.deleteNote(id); });
            isNew = true;
        }
        putAt(m_noteList, number, card);
        const bool isOwn = note.author.id == m_presenter.viewer();
        card->setNote(note, isOwn, m_presenter.mayDelete(note), m_presenter.zone());
        if (isNew && isOwn)
            card->keepWords(m_presenter.keptEdit(note, card));
        card->setBusy(m_presenter.isBusy(note.id));
        card->setNumber(number++);
    }
    m_noNotes->setVisible(notes.isEmpty());
}

void BookingNotesView::showItems()
{
    const QList<api::ActionItem> &items = m_presenter.items();
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const bool stays = std::any_of(items.begin(), items.end(),
                                       [&](const auto &item) { return item.id == row.key(); });
        if (stays) {
            ++row;
            continue;
        }
        row.value()->hide();
        row.value()->deleteLater();
        row = m_rows.erase(row);
    }
    const QDateTime now = m_presenter.now();
    const QDate today = utcToWallClock(m_presenter.zone(), now).value_or(now).date();
    int number = 0;
    for (const api::ActionItem &item : items) {
        ActionItemRow *&row = m_rows[item.id];
        bool isNew = false;
        if (!row) {
            row = new ActionItemRow(this);
            const ActionItemId id = item.id;
            connect(row, &ActionItemRow::doneChanged, this,
                    [this, id](bool done) { m_presenter.setDone(id, done); });
            connect(row, &ActionItemRow::changeRequested, this,
                    [this, id](const api::EditActionItem &change) {
                        m_presenter.editItem(id, change);
                    });
            connect(row, &ActionItemRow::deleteRequested, this,
                    [this, id] { m_presenter.deleteItem(id); });
            isNew = true;
        }
        putAt(m_itemList, number, row);
        row->setItem(item, *m_presenter.booking(), m_presenter.viewer(), today,
                     m_presenter.mayWrite(), m_presenter.mayDelete(item));
        if (isNew && m_presenter.mayWrite())
            row->keepWords(m_presenter.keptEdit(item, row));
        row->setBusy(m_presenter.isBusy(item.id));
        row->setNumber(number++);
    }
    m_noItems->setVisible(items.isEmpty());
}

void BookingNotesView::showDrafts()
{
    if (m_note->toPlainText() != m_presenter.draft()) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(m_presenter.draft());
    }
    if (m_item->text() != m_presenter.itemDraft()) {
        const QSignalBlocker quiet(m_item);
        m_item->setText(m_presenter.itemDraft());
    }
    if (m_item->visibility() != m_presenter.itemVisibility()) {
        const QSignalBlocker quiet(m_item);
        m_item->setVisibility(m_presenter.itemVisibility());
    }
    const bool addingNote = m_presenter.isAddingNote();
    m_note->setReadOnly(addingNote);
    m_addNote->setEnabled(!addingNote);
    m_addNote->setText(addingNote ? tr("Adding…") : tr("Add &note"));
    const bool addingItem = m_presenter.isAddingItem();
    m_item->setEnabled(!addingItem);
    if (!addingItem && std::exchange(m_toItemField, false))
        m_item->field()->setFocus();
    m_addItem->setEnabled(!addingItem);
    m_addItem->setText(addingItem ? tr("Adding…") : tr("Add action &item"));
    const auto show = [](QLabel *label, const QString &problem) {
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        if (!problem.isEmpty())
            announce(label, problem);
    };
    show(m_noteProblem, m_presenter.noteProblem());
    show(m_itemProblem, m_presenter.itemProblem());
}

} // namespace oh::ui
