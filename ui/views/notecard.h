// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/bookingextras.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace oh::ui {

class Chip;
class FormDraft;

/// One session note: read, and, when it is one's own, edited in its place or deleted after a second
/// thought. Names of controls end with the note's number in the list.
class NoteCard : public QFrame
{
    Q_OBJECT

public:
    NoteCard(const QString &otherName, QWidget *parent = nullptr);

    void setNote(const api::BookingNote &note, bool mine, bool mayDelete, const QString &zone);
    void setBusy(bool busy);
    void setNumber(int number);
    bool isEditing() const { return m_editor->isVisibleTo(this); }
    /// What is edited is kept in it; editing goes on where it was left.
    void keepWords(FormDraft *draft);
    /// Back to reading.
    void finishEditing();
    void showProblem(const QString &message);

Q_SIGNALS:
    void saveRequested(const QString &text, oh::NoteVisibility visibility);
    void deleteRequested();

private:
    void beginEditing();
    void showEditor();
    /// What was not touched in the editor shows what another window has saved.
    void follow(const api::BookingNote &note);
    void noteWords();
    QJsonObject edited() const;
    void askToDelete(bool ask);

    api::BookingNote m_note;
    Chip *m_visibility;
    QLabel *m_head;
    QLabel *m_text;
    QToolButton *m_edit;
    QToolButton *m_delete;
    QWidget *m_editor;
    QPlainTextEdit *m_field;
    QComboBox *m_who;
    QPushButton *m_save;
    QWidget *m_question;
    QPushButton *m_really;
    QPushButton *m_keep;
    QLabel *m_problem;
    FormDraft *m_draft = nullptr;
    bool m_isFilling = false;
};

/// "Only me" and "Shared with Lina Berg", as data oh::NoteVisibility in int.
QComboBox *makeVisibilityCombo(const QString &otherName, const QString &objectName,
                               QWidget *parent);
void fillVisibilityCombo(QComboBox *combo, const QString &otherName);

} // namespace oh::ui
