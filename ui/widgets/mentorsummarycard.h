// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "ui/widgets/profilecard.h"

namespace oh::ui {

/// Everything that a mentee may read about a mentor, from top to bottom. Made anew when the mentor
/// changes.
class MentorSummaryCard : public ProfileCard
{
    Q_OBJECT

public:
    MentorSummaryCard(const api::Mentor &mentor, const QDateTime &now, QWidget *parent = nullptr);

private:
    void addFacts(const api::Mentor &mentor, const QDateTime &now);
};

} // namespace oh::ui
