// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Cancels a meeting or withdraws a request: says what happens, asks why (FR34, FR61). The reason
/// is optional.
class CancelBookingDialog : public FormDialog
{
    Q_OBJECT

public:
    CancelBookingDialog(Context &context, const api::Booking &booking, QWidget *parent = nullptr);

    BookingId bookingId() const { return m_id; }
    api::CancelBooking cancellation() const;
    void setBusy(bool busy);
    /// Stays open, with what was typed.
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const oh::api::CancelBooking &cancellation);

private:
    void submit();

    BookingId m_id;
    bool m_isRequest;
    /// A coordinator cancels for both sides.
    bool m_isOthers;
    QComboBox *m_reason;
    QPlainTextEdit *m_notes;
    FormField *m_notesField;
    QLabel *m_error;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace oh::ui
