// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/personpresenter.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Sets somebody's score, or lets the calculated one count again (FR53). The presenter is borrowed,
/// and shows that person. Controls: scoreValue, scoreTier, scoreReason, scoreError, scoreCancel,
/// scoreSubmit.
class ScoreDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Set, Clear };

    ScoreDialog(PersonPresenter *person, Mode mode, QWidget *parent = nullptr);

private:
    void showTier();
    void submit();
    void showBusy(bool busy);

    PersonPresenter *m_person;
    const Mode m_mode;
    QDoubleSpinBox *m_score = nullptr;
    QLabel *m_tier = nullptr;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_error;
    QPushButton *m_submit;
};

} // namespace oh::ui
