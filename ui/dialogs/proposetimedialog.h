// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;
class ProposeTimePresenter;
class SlotPicker;

/// Chooses another time of a meeting in the mentor's week and sends it to the other side with a
/// word. Shown with open().
class ProposeTimeDialog : public QDialog
{
    Q_OBJECT

public:
    ProposeTimeDialog(Context &context, const api::Booking &booking, QWidget *parent = nullptr);

    ProposeTimePresenter *presenter() const { return m_presenter; }
    BookingId bookingId() const;
    /// Refused while it is being sent: its outcome must not get lost.
    void reject() override;

Q_SIGNALS:
    void proposed(const oh::api::Booking &booking, const oh::api::RescheduleProposal &proposal);

private:
    void showState();

    ProposeTimePresenter *m_presenter;
    SlotPicker *m_picker = nullptr;
    QLabel *m_old = nullptr;
    QLabel *m_new = nullptr;
    QLabel *m_newOther = nullptr;
    QPlainTextEdit *m_message = nullptr;
    FormField *m_messageField = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace oh::ui
