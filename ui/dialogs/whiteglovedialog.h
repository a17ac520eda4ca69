// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/ports/context.h"
#include "ui/presenters/whiteglovepresenter.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTimeEdit;

namespace oh::ui {

class FormField;
class PersonPicker;
class PlaceFields;
class SlotPicker;
class SlotPickerPresenter;
class WarningsBox;

/// White-glove booking in one dialog (FR65, FR67): who, when, where, what about; the rules it goes
/// against are listed and confirmed. The presenter is borrowed and keeps what was typed when the
/// dialog is closed. Controls: wgMentor, wgMentee, wgGoal, wgMaterials, wgReason, wgSlots, wgFree,
/// wgDate, wgTime, wgMinutes, wgWhy, wgHoldEnd, wgClear, wgCancel, wgBook.
class WhiteGloveDialog : public FormDialog
{
    Q_OBJECT

public:
    WhiteGloveDialog(Context &context, WhiteGlovePresenter &presenter, QWidget *parent = nullptr);

    /// Refused while the request is under way: its outcome must not get lost. Asks nothing: Close
    /// says that it keeps what is typed, and there is a button to start over.
    void reject() override;
    const FormDraft *draft() const override { return &m_presenter.kept(); }

private:
    QWidget *makeForm();
    QWidget *makeTimes();
    QWidget *makeFreeTime();
    QWidget *makeSlots();
    QWidget *makeBottom();
    void fillIn();
    void checkKept();
    void checkKeptSlot();
    void openMentor();
    void readTexts();
    void readFreeTime();
    void showDraft();
    void tellLostSlot();
    void showErrors();
    void showWarnings();
    void showSending();
    void focusFirstError();
    void explain();

    Context &m_context;
    WhiteGlovePresenter &m_presenter;
    SlotPickerPresenter *m_slotPresenter;
    PersonPicker *m_mentor = nullptr;
    PersonPicker *m_mentee = nullptr;
    FormField *m_mentorField = nullptr;
    FormField *m_menteeField = nullptr;
    QPlainTextEdit *m_goal = nullptr;
    QPlainTextEdit *m_materials = nullptr;
    QLineEdit *m_reason = nullptr;
    FormField *m_goalField = nullptr;
    FormField *m_materialsField = nullptr;
    FormField *m_reasonField = nullptr;
    PlaceFields *m_place = nullptr;
    QRadioButton *m_useSlot = nullptr;
    QRadioButton *m_useFree = nullptr;
    QStackedWidget *m_times = nullptr;
    SlotPicker *m_slots = nullptr;
    QStackedWidget *m_slotStack = nullptr;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_minutes = nullptr;
    QLabel *m_timeError = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_holdEnd = nullptr;
    WarningsBox *m_warnings = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_book = nullptr;
    UserId m_openMentor;
    bool m_filling = false;
    bool m_submitting = false;
    /// The slot comes from what was kept: whether it can still be had is not known yet.
    bool m_isSlotKept = false;
};

} // namespace oh::ui
