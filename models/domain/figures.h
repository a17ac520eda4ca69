// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// The formulas behind the coordinators' figures (FR68, FR69, PRD 1.5). What is counted for them is
/// said where it is counted: in the functions of migration 0026 and in models/api/figures.h.
namespace oh {

/// How long a step of a trend is. Weeks begin on Monday.
enum class FigureBucket { Day, Week, Month };
template <>
struct EnumStrings<FigureBucket>
{
    static constexpr EnumEntry<FigureBucket> table[] = {
        {FigureBucket::Day, "day"}, {FigureBucket::Week, "week"}, {FigureBucket::Month, "month"}};
};

/// Whose tags and tier a filter of figures is about.
enum class FigureParty { Mentor, Mentee };
template <>
struct EnumStrings<FigureParty>
{
    static constexpr EnumEntry<FigureParty> table[] = {{FigureParty::Mentor, "mentor"},
                                                       {FigureParty::Mentee, "mentee"}};
};

/// So many of a whole in per cent, to a tenth: utilisation is booked of offered slots (FR69), the
/// no-show rate is meetings with somebody absent of completed ones. Nothing of nothing is nothing,
/// not 0.
std::optional<double> percentOf(int part, int whole);

/// By how much a count differs from the one of the period before, in per cent of that, to a tenth;
/// nothing when there was nothing before.
std::optional<double> trendPercent(int count, int before);

/// So many a week of seven days, to a tenth. Nothing for a range without length.
std::optional<double> perWeek(int count, const QDateTime &from, const QDateTime &to);

/// A mean of so many, to a hundredth; nothing of none.
std::optional<double> meanOf(qint64 sum, int count);

/// Seconds as hours, to a tenth.
std::optional<double> hoursOf(const std::optional<double> &seconds);

/// When the period of the same length just before [from, to) begins. The length is that of the wall
/// clock in `zone`: before a week stands a week, whether or not the clocks were changed. Nothing
/// for an unknown zone.
std::optional<QDateTime> periodBefore(const QDateTime &from, const QDateTime &to,
                                      const QString &zone);

/// A step of a trend: [from, to) in UTC, and the date on which its day, week or month begins in the
/// zone asked for. The first and the last step are cut at the range's ends.
struct FigureStep
{
    QDate begins;
    QDateTime from;
    QDateTime to;
    bool operator==(const FigureStep &) const = default;
};

/// All steps of [from, to), without gaps, in order. Midnights are the zone's: days are 23, 24 or 25
/// hours long, one without a midnight begins at its first moment, and of two the first counts.
/// Empty for an unknown zone and for a range that has no length.
QList<FigureStep> figureSteps(const QDateTime &from, const QDateTime &to, const QString &zone,
                              FigureBucket bucket);

/// More steps than that show nobody anything.
constexpr int mostFigureSteps = 1000;

/// How long somebody is new (PRD 1.5), and from how many sessions on the distribution makes no
/// difference any more.
constexpr int newcomerDays = 30;
constexpr int mostNewcomerSessions = 5;

} // namespace oh
