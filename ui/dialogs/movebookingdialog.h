// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/movebookingpresenter.h"

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
class MoveBookingDialog : public FormDialog
{
    Q_OBJECT

public:
    MoveBookingDialog(Context &context, MoveBookingPresenter *presenter, QWidget *parent = nullptr);

    MoveBookingPresenter &presenter() { return *m_presenter; }

private:
    bool isBusy() const override { return m_presenter->isSending(); }
    void fitWords() override {}
    QString question() const;
    /// When the meeting is, and what comes of moving it.
    QString timeNow() const;
    /// The meeting, as somebody else has left it.
    void showAnew();
    void keepFields();
    void checkKeptSlot();
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
    /// The slot comes from what was kept: whether it can still be had is not known yet.
    bool m_isSlotKept = false;
    /// Whose slots there are to choose from.
    UserId m_shownMentor;
    Call m_call;
};

} // namespace oh::ui
