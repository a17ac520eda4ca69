// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/daysawaydialog.h"

namespace oh::ui {

class ZoneCombo;

/// Days that a mentor spends in another time zone: their blocks mean that zone's wall clock.
class TravelDialog final : public DaysAwayDialog
{
    Q_OBJECT

public:
    explicit TravelDialog(Context &context, QWidget *parent = nullptr);

private:
    void keepSpecial(DraftFields &words) override;
    QString specialText() const override;
    void clearSpecial() override;
    QString entryText(const DaysAwayPresenter::Entry &entry) const override;

    ZoneCombo *m_zone;
};

} // namespace oh::ui
