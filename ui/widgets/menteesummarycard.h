// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"
#include "ui/widgets/profilecard.h"

namespace oh::ui {

/// Everything that a mentor may read about a mentee, from top to bottom. Made anew when the mentee
/// changes.
class MenteeSummaryCard : public ProfileCard
{
    Q_OBJECT

public:
    MenteeSummaryCard(const api::Mentee &mentee, const QDateTime &now, QWidget *parent = nullptr);
};

} // namespace oh::ui
