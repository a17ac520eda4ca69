// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/accountactions.h"

#include <QDialog>

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
class AccountActionDialog : public QDialog
{
    Q_OBJECT

public:
    AccountActionDialog(AccountActions *actions, QWidget *parent = nullptr);

    AccountActions *actions() const { return m_actions; }
    void reject() override;

private:
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
