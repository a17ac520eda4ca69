// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace oh::ui {

class FormField;

/// Asks for the address of a picture (FR88). What is typed is kept until the server has it.
/// Controls: addressUrl, addressCancel, addressOk.
class AddressDialog : public FormDialog
{
    Q_OBJECT

public:
    AddressDialog(Context &context, const QString &known, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An http(s) address.
    void submitted(const QString &url);

private:
    QString url() const;
    void submit();

    QLineEdit *m_url;
    FormField *m_field;
};

} // namespace oh::ui
