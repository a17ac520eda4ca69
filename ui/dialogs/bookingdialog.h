// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <QList>

class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace oh::ui {

class BookingFormPresenter;
class FormField;

/// Asks what a meeting is about and sends the request (FR29, FR30). Shown with open(); what was
/// typed is kept for the next slot of the same mentor.
class BookingDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Takes the presenter.
    BookingDialog(Context &context, BookingFormPresenter *presenter, QWidget *parent = nullptr);

    BookingFormPresenter *presenter() const { return m_presenter; }

private:
    /// The outcome of a request that is under way must not get lost.
    bool isBusy() const override;
    void fitWords() override { growToFit(); }
    void setMaterials(const QStringList &urls);
    QWidget *makeHeading();
    QWidget *makeMeeting();
    QWidget *makeGoal();
    QWidget *makeMaterials();
    QWidget *makeFailure();
    QWidget *makeHoldEnd();
    QWidget *makeButtons();
    void addMaterialRow(const QString &url, bool focus);
    void removeMaterialRow(QWidget *row);
    void numberMaterialRows();
    void materialsEdited();
    void goalEdited();
    void showCounter();
    void showErrors();
    void showSending();
    void focusFirstError();
    /// Errors and new rows need room: the form scrolls only when the dialog would get too tall.
    void growToFit();

    struct MaterialRow
    {
        QWidget *row = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *error = nullptr;
        QWidget *remove = nullptr;
    };

    BookingFormPresenter *m_presenter;
    QPlainTextEdit *m_goal = nullptr;
    FormField *m_goalField = nullptr;
    QLabel *m_counter = nullptr;
    QVBoxLayout *m_materialsLayout = nullptr;
    QList<MaterialRow> m_materials;
    QPushButton *m_addMaterial = nullptr;
    QFrame *m_holdEnd = nullptr;
    QFrame *m_failure = nullptr;
    QLabel *m_failureText = nullptr;
    QLabel *m_failureId = nullptr;
    QWidget *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
    /// The last submit came from the button: errors that follow from typing do not move the focus.
    bool m_submitting = false;
};

} // namespace oh::ui
