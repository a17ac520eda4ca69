// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/accountactions.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace oh::ui {

class FormField;

/// Asks why before something is done with one or several accounts, and shows what became of each.
/// Takes the actions. Controls: accountRole, accountReason, accountRows, accountForce,
/// accountError, accountCancel, accountDo. Accepted: all of them are done.
class AccountActionDialog : public FormDialog
{
    Q_OBJECT

public:
    AccountActionDialog(AccountActions *actions, QWidget *parent = nullptr);

    AccountActions *actions() const { return m_actions; }
    /// What its words are kept about: one person's id, or "together".
    static QString draftSubject(AccountActions::Kind kind, const QString &about);

private:
    bool isBusy() const override { return m_actions->isRunning(); }
    void keepReason();
    QString question() const;
    QString explanation() const;
    QString doText() const;
    void makeRows();
    void submit();
    void showProgress();
    void showEnd();

    AccountActions *m_actions;
    QComboBox *m_role = nullptr;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    RecordTable<AccountActions::Row> *m_model;
    QTableView *m_rows;
    QCheckBox *m_force;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_do;
};

} // namespace oh::ui
