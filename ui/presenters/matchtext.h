// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"

#include <QStringList>

/// Why two people match, in words (FR17).
namespace oh::ui {

/// "84 % match".
QString matchText(double score);
/// "3 shared industry tags", "similar stage": what speaks for it, strongest first. Empty when
/// nothing does.
QStringList matchReasons(const api::MatchExplanation &why);
/// The same in one line.
QString matchSummary(const api::MatchExplanation &why);

/// One of the numbers that a score is the sum of (FR14).
struct MatchPart
{
    QString name;
    double value = 0;
    int most = 0;
    /// What it came from.
    QString why;
};
QList<MatchPart> matchParts(const api::MatchExplanation &why);

} // namespace oh::ui
