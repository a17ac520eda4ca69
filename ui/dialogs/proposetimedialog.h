// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/ports/context.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;
class ProposeTimePresenter;
class SlotPicker;

/// Chooses another time of a meeting in the mentor's week and sends it to the other side with a
/// word. Shown with open().
class ProposeTimeDialog : public FormDialog
{
    Q_OBJECT

public:
    ProposeTimeDialog(Context &context, const api::Booking &booking, QWidget *parent = nullptr);

    ProposeTimePresenter *presenter() const { return m_presenter; }
    BookingId bookingId() const;

Q_SIGNALS:
    void proposed(const oh::api::Booking &booking, const oh::api::RescheduleProposal &proposal);

private:
    /// Its outcome must not get lost.
    bool isBusy() const override;
    void fitWords() override {}
    void keepFields(Context &context);
    void checkKeptSlot();
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
    /// The slot comes from what was kept: whether it can still be had is not known yet.
    bool m_isSlotKept = false;
};

} // namespace oh::ui
