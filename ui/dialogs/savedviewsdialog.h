// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace oh::ui {

class FormField;
class SavedViews;

/// Asks for the name of a view that is to be saved.
class SaveViewDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `suggestion`: the view that is shown, when it was one.
    SaveViewDialog(const SavedViews &views, const QString &suggestion, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &name);

private:
    void showProblem();

    const SavedViews &m_views;
    QLineEdit *m_name;
    FormField *m_field;
    QPushButton *m_save;
};

/// Renames, deletes and orders saved views, and says with which one the page begins. F2 and a
/// double click rename in place: a name that can't be is refused while it is still there to be
/// mended, Esc leaves the former one. Del deletes, Alt with the arrows moves; a menu has the same.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedViewsDialog(SavedViews &views, QWidget *parent = nullptr);

private:
    void addDeeds();
    void fill();
    void showProblem(const QString &problem);
    QString current() const;
    void finishTyping();
    void move(int places);
    void removeCurrent();
    void renameCurrent();
    void toggleDefault();
    void updateButtons();

    SavedViews &m_views;
    QListWidget *m_list;
    QLabel *m_error;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_default;
    QPushButton *m_delete;
    QList<QAction *> m_deeds;
    bool m_filling = false;
};

} // namespace oh::ui
