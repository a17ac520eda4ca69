// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/confirmablewarnings.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

/// The rules that a request goes against, each with a box to tick, and one button for all. Hidden
/// while there are none. Controls: warning0…, warningsAll.
class WarningsBox : public QFrame
{
    Q_OBJECT

public:
    explicit WarningsBox(QWidget *parent = nullptr);

    /// `missing`: somebody wanted to go on without having ticked all.
    void showWarnings(const ConfirmableWarnings &warnings, bool missing);

Q_SIGNALS:
    void confirmed(int index, bool on);
    void allConfirmed();

private:
    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_boxes;
    QList<FieldError> m_shown;
    QPushButton *m_all;
};

} // namespace oh::ui
