// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/movebookingpresenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace oh::ui {

class FormField;
class SlotPicker;
class SlotPickerPresenter;
class WarningsBox;

/// Another slot of the same mentor for a meeting, chosen by a coordinator. Takes the presenter.
/// Controls: moveReason, moveCancel, moveSubmit.
class MoveBookingDialog : public QDialog
{
    Q_OBJECT

public:
    MoveBookingDialog(Context &context, MoveBookingPresenter *presenter, QWidget *parent = nullptr);

    MoveBookingPresenter &presenter() { return *m_presenter; }
    void reject() override;

private:
    void loadMentor();
    void openSlots(const QString &mentorZone);
    void showSlot();
    void showErrors();
    void showWarnings();
    void showSending();

    Context &m_context;
    MoveBookingPresenter *m_presenter;
    SlotPickerPresenter *m_slotPresenter;
    SlotPicker *m_slots;
    QLabel *m_chosen;
    QLabel *m_slotError;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    WarningsBox *m_warnings;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_move;
    Call m_call;
};

} // namespace oh::ui
