// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "ui/dialogs/formdialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Asks for an optional word to the mentee whose request is declined.
class DeclineDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Times are shown in the viewer's zone.
    DeclineDialog(Context &context, const api::Booking &booking, QWidget *parent = nullptr);

    QString note() const;
    void setBusy(bool busy);
    /// Stays open, with what was typed.
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const QString &note);

private:
    void submit();

    QPlainTextEdit *m_note;
    FormField *m_field;
    QLabel *m_error;
    QPushButton *m_decline;
};

} // namespace oh::ui
