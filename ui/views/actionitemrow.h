// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/bookingextras.h"
#include "models/api/scheduling.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace oh::ui {

class Chip;
class FormDraft;

/// What is to be done, by whom and until when: to write one down and to change one.
class ActionItemEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ActionItemEditor(QWidget *parent = nullptr);

    /// Who may be the owner, the viewer first, and the viewer's day.
    void setPeople(const api::Booking &booking, UserId viewer, QDate today);
    void setValues(const QString &text, UserId owner, std::optional<QDate> due,
                   NoteVisibility visibility);
    void setText(const QString &text);
    void setVisibility(NoteVisibility visibility);
    /// Only whoever wrote an item down says who reads it.
    void setMayHide(bool may);
    QString text() const;
    NoteVisibility visibility() const;
    UserId owner() const;
    std::optional<QDate> due() const;
    QLineEdit *field() const { return m_text; }
    void setNames(const QString &prefix);

Q_SIGNALS:
    void textChanged(const QString &text);
    void visibilityChanged(oh::NoteVisibility visibility);
    /// Anything of it.
    void edited();
    void submitted();

private:
    QLineEdit *m_text;
    QComboBox *m_owner;
    /// Of the shared item, while it is shown as a private one.
    int m_sharedOwner = 0;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QComboBox *m_who;
};

/// One action item with its tick, edited in its place.
class ActionItemRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionItemRow(QWidget *parent = nullptr);

    void setItem(const api::ActionItem &item, const api::Booking &booking, UserId viewer,
                 QDate today, bool mayChange, bool mayDelete);
    void setBusy(bool busy);
    void setNumber(int number);
    /// What is edited is kept in it; editing goes on where it was left.
    void keepWords(FormDraft *draft);
    void finishEditing();
    void showProblem(const QString &message);

Q_SIGNALS:
    void doneChanged(bool done);
    void changeRequested(const oh::api::EditActionItem &change);
    /// After a second thought.
    void deleteRequested();

private:
    void beginEditing();
    void showEditor();
    /// What was not touched in the editor shows what another window has saved.
    void follow(const api::ActionItem &item);
    void noteWords();
    QJsonObject edited() const;
    void submit();
    void askToDelete(bool ask);

    api::ActionItem m_item;
    QCheckBox *m_done;
    QWidget *m_reading;
    QLabel *m_text;
    QLabel *m_more;
    Chip *m_private;
    QLabel *m_asked;
    QToolButton *m_edit;
    QToolButton *m_delete;
    QWidget *m_question;
    QPushButton *m_keep;
    QPushButton *m_really;
    QWidget *m_editing;
    ActionItemEditor *m_editor;
    QPushButton *m_save;
    QLabel *m_problem;
    FormDraft *m_draft = nullptr;
    bool m_isFilling = false;
};

} // namespace oh::ui
