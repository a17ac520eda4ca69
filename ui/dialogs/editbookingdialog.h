// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/editbookingpresenter.h"

#include <QMap>

class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace oh::ui {

class FormField;
class PersonPicker;
class PlaceFields;
class WarningsBox;

/// Corrects a meeting. When somebody else saved it meanwhile, says what they changed and asks only
/// about what both changed. Takes the presenter. Controls: editMentor, editDate, editTime,
/// editMinutes, editMentee, editGoal, editMaterials,
/// editLink, editReason, editMerged, keepMine<Field>, takeTheirs<Field>, editCancel, editSave.
class EditBookingDialog : public FormDialog
{
    Q_OBJECT

public:
    EditBookingDialog(Context &context, EditBookingPresenter *presenter, QWidget *parent = nullptr);

    EditBookingPresenter &presenter() { return *m_presenter; }

private:
    bool isBusy() const override { return m_presenter->isSending(); }
    void fitWords() override {}
    void keepFields();
    void keepPeople(DraftFields &words);
    void compareKept();
    void checkKeptPeople();

    struct Conflict
    {
        QFrame *box = nullptr;
        QLabel *text = nullptr;
    };

    void makeFields(QVBoxLayout *form);
    void makePeople(QVBoxLayout *form);
    QWidget *makeTime();
    void showTime();
    void readTime();
    void addConflict(EditBookingPresenter::Field field, const QString &name, QVBoxLayout *form);
    void fillIn();
    /// What the kept fields hold on the server, as it was read last.
    QJsonObject underneath() const;
    /// What is kept of the words is told what they stand on by now.
    void rebaseFields();
    void submit();
    void showConflicts();
    void showErrors();
    void showWarnings();
    void showSending();

    Context &m_context;
    EditBookingPresenter *m_presenter;
    PersonPicker *m_mentor = nullptr;
    FormField *m_mentorField = nullptr;
    QWidget *m_when = nullptr;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_minutes = nullptr;
    QLabel *m_timeError = nullptr;
    PersonPicker *m_mentee = nullptr;
    FormField *m_menteeField = nullptr;
    QPlainTextEdit *m_goal = nullptr;
    FormField *m_goalField = nullptr;
    QPlainTextEdit *m_materials = nullptr;
    FormField *m_materialsField = nullptr;
    PlaceFields *m_place = nullptr;
    QLineEdit *m_link = nullptr;
    FormField *m_linkField = nullptr;
    QLineEdit *m_reason = nullptr;
    FormField *m_reasonField = nullptr;
    QMap<EditBookingPresenter::Field, Conflict> m_conflicts;
    QFrame *m_merged = nullptr;
    QLabel *m_mergedText = nullptr;
    WarningsBox *m_warnings = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    bool m_filling = false;
};

} // namespace oh::ui
