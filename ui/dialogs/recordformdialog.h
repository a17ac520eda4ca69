// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/recordform.h"

#include <QHash>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;

namespace oh::ui {

class FormField;

/// The fields of a RecordForm, which it takes. What somebody else saved meanwhile stands below the
/// field, for a decision. Controls: form_<key>, conflict_<key>, keepMine_<key>, takeTheirs_<key>,
/// formMerged, formCancel, formSave.
class RecordFormDialog : public FormDialog
{
    Q_OBJECT

public:
    RecordFormDialog(RecordForm *form, const QString &title, const QString &explanation,
                     const QString &saveText, QWidget *parent = nullptr);

    RecordForm *form() const { return m_form; }

private:
    struct Shown
    {
        FormField *field = nullptr;
        QFrame *conflict = nullptr;
        QLabel *theirs = nullptr;
    };

    bool isBusy() const override { return m_form->isSending(); }
    void keepFields();
    void addField(const RecordForm::Field &field, QGridLayout *grid, int &cell);
    QWidget *makeEditor(const RecordForm::Field &field);
    QFrame *makeConflict(const RecordForm::Field &field, Shown &shown);
    void fillIn();
    /// What is kept of the words is told what they stand on by now.
    void rebaseFields();
    void showConflicts();
    void showErrors();
    void showSending();

    RecordForm *m_form;
    const QString m_saveText;
    QHash<QString, Shown> m_shown;
    QLabel *m_merged;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_save;
    bool m_filling = false;
};

} // namespace oh::ui
