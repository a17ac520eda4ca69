// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/reputation.h"

#include <QList>
#include <QString>

/// A score in words.
namespace oh::ui {

struct ReputationLine
{
    QString name;
    QString value;
    /// Where the number comes from, and what it does.
    QString explanation;
};

/// "4.2", to a tenth or a hundredth as it is.
QString scoreText(double score);
/// Every number that the calculated score is made of, in the order in which they are used.
QList<ReputationLine> reputationLines(const api::ReputationBreakdown &breakdown);
/// "4.6 × 92 % × 1.2 + 0.3 = 5.4"; empty for a formula that this program doesn't know, and without
/// ratings.
QString reputationFormula(const api::ReputationBreakdown &breakdown);
/// Probation, no rating yet: why the score isn't what the formula gives. Empty otherwise.
QString reputationCaveat(const api::ReputationBreakdown &breakdown);
/// "Silver: 5 bookings a week · 0.5 more for Gold".
QString tierMeaning(const api::Reputation &reputation);
QString triggerName(ReputationTrigger trigger);

} // namespace oh::ui
