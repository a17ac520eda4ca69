// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;

namespace oh::ui {

class Chip;

/// Score, tier, and how many of this week's bookings are used.
class ReputationCard : public Card
{
    Q_OBJECT

public:
    explicit ReputationCard(QWidget *parent = nullptr);

    void setUser(const api::User &user);

private:
    QLabel *m_score;
    Chip *m_tier;
    QLabel *m_week;
    QProgressBar *m_bar;
    QLabel *m_rule;
};

} // namespace oh::ui
