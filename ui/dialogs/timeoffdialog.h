// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/daysawaydialog.h"

class QLineEdit;

namespace oh::ui {

/// A mentor's days off. Blocks stay as they are; meetings on those days wait for a decision.
class TimeOffDialog final : public DaysAwayDialog
{
    Q_OBJECT

public:
    explicit TimeOffDialog(Context &context, QWidget *parent = nullptr);

private:
    void keepSpecial(DraftFields &words) override;
    QString specialText() const override;
    void clearSpecial() override;
    QString entryText(const DaysAwayPresenter::Entry &entry) const override;

    QLineEdit *m_note;
};

} // namespace oh::ui
