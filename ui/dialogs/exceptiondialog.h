// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "ui/dialogs/formdialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Asks why it should be this mentor, for the coordinators who decide.
class ExceptionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `name`: the mentor's.
    ExceptionDialog(Context &context, UserId mentor, const QString &name,
                    QWidget *parent = nullptr);

    QString reason() const;
    void setBusy(bool busy);
    /// Stays open, with what was typed.
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const QString &reason);

private:
    void submit();

    QPlainTextEdit *m_reason;
    FormField *m_field;
    QLabel *m_error;
    QPushButton *m_ask;
};

} // namespace oh::ui
