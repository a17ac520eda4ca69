// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;
class ReachOutPresenter;

/// A few words to a mentee, with what happens when they are sent (FR19). Controls: reachOutMessage,
/// reachOutSend, reachOutCancel, reachOutError.
class ReachOutDialog : public FormDialog
{
    Q_OBJECT

public:
    /// The presenter must be about this mentee, and outlive the dialog.
    ReachOutDialog(Context &context, ReachOutPresenter &presenter, const QString &mentee,
                   const QString &note, QWidget *parent = nullptr);

protected:
    /// Whoever looks at somebody else gives the answer up.
    bool isBusy() const override;

private:
    void submit();
    void setBusy(bool busy);

    ReachOutPresenter &m_presenter;
    const QString m_mentee;
    QPlainTextEdit *m_message;
    FormField *m_field;
    QLabel *m_error;
    QPushButton *m_send;
};

} // namespace oh::ui
