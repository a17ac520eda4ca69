// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/personpresenter.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Sets somebody's score, or lets the calculated one count again (FR53). The presenter is borrowed,
/// and shows that person. Controls: scoreValue, scoreTier, scoreReason, scoreError, scoreCancel,
/// scoreSubmit.
class ScoreDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Mode { Set, Clear };

    ScoreDialog(Context &context, PersonPresenter *person, Mode mode, QWidget *parent = nullptr);

protected:
    /// Whoever looks at another person gives the answer up.
    bool isBusy() const override { return FormDialog::isBusy() && m_person->isSettingScore(); }

private:
    void showTier();
    void submit();
    void showBusy(bool busy);

    PersonPresenter *m_person;
    const UserId m_about;
    const Mode m_mode;
    QDoubleSpinBox *m_score = nullptr;
    QLabel *m_tier = nullptr;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_error;
    QPushButton *m_submit;
};

} // namespace oh::ui
