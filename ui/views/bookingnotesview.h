// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class ActionItemEditor;
class ActionItemRow;
class BookingNotesPresenter;
class ContentScroll;
class NoteCard;
class StateView;

/// The notes and action items of a meeting with the fields to add some. What is being edited stays
/// as it is when news arrive.
class BookingNotesView : public QWidget
{
    Q_OBJECT

public:
    explicit BookingNotesView(BookingNotesPresenter &presenter, QWidget *parent = nullptr);

private:
    QWidget *makeContent();
    QWidget *makeNoteComposer();
    QWidget *makeItemComposer();
    void showBooking();
    void showContent();
    void showNotes();
    void showItems();
    void showDrafts();
    void addNote();
    void addItem();

    BookingNotesPresenter &m_presenter;
    StateView *m_state = nullptr;
    ContentScroll *m_scroll = nullptr;
    QVBoxLayout *m_noteList = nullptr;
    QVBoxLayout *m_itemList = nullptr;
    QLabel *m_noNotes = nullptr;
    QLabel *m_noItems = nullptr;
    QHash<NoteId, NoteCard *> m_cards;
    QHash<ActionItemId, ActionItemRow *> m_rows;
    QWidget *m_noteComposer = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QVBoxLayout *m_visibilityPlace = nullptr;
    QComboBox *m_visibility = nullptr;
    QPushButton *m_addNote = nullptr;
    QLabel *m_noteProblem = nullptr;
    QWidget *m_itemComposer = nullptr;
    ActionItemEditor *m_item = nullptr;
    QPushButton *m_addItem = nullptr;
    /// The keyboard goes back there once the item was taken.
    bool m_toItemField = false;
    QLabel *m_itemProblem = nullptr;
    QLabel *m_closed = nullptr;
};

} // namespace oh::ui
