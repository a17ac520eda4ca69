// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace oh::ui {

class FormField;

/// Asks for the address of a picture (FR88). Controls: addressUrl, addressCancel, addressOk.
class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(const QString &known, QWidget *parent = nullptr);

    /// Once accepted: an http(s) address.
    QString url() const;

private:
    void submit();

    QLineEdit *m_url;
    FormField *m_field;
};

} // namespace oh::ui
