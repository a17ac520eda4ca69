// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace oh::ui {

/// A slot where the viewer's wall clock puts it.
struct WeekEntry
{
    api::Slot slot;
    /// Wall-clock fields, Qt::UTC spec (see utcToWallClock).
    QDateTime wallStart;
    QDateTime wallEnd;
    /// The clock shows this start time twice (end of daylight saving), so the zone must be named.
    bool ambiguous = false;
    /// False: too soon to book (FR38).
    bool bookable = true;
    /// The mentor has as many sessions in that week as they want; `bookable` is false then.
    bool weekFull = false;
    /// The viewer, who would book it, has another meeting here then; `bookable` is false then.
    bool meetsElsewhere = false;
    /// Somebody else has it, as of a moment ago; `bookable` is false then.
    enum class Taken { No, Held, Booked };
    Taken taken = Taken::No;
    /// Whether the viewer, who would book it, is free then, by their calendar and their meetings.
    /// Without a calendar nobody knows that they are.
    enum class Viewer { Unknown, Free, Busy };
    Viewer viewer = Viewer::Unknown;
};

struct WeekDay
{
    QDate date;
    QList<WeekEntry> entries;
    /// The day has more or fewer than 24 hours.
    bool clocksChange = false;
};

/// The first day of the week that a day is in, as the user's language and country have it.
QDate weekStartOf(QDate day);
/// The same of the day that `utc` is on by the wall clock of `zone`.
QDate weekStartOf(const QDateTime &utc, const QString &zone);

/// The Monday of the week that holds `utc` on the wall clock of `zone`.
QDate mondayOf(const QDateTime &utc, const QString &zone);

/// Seven days from `first` with the slots that begin in them on the wall clock of `zone`, in
/// order of real time. Slots of other weeks are left out; one that runs over midnight stands at
/// the day on which it begins. Slots before `earliest` (when valid) are not bookable.
QList<WeekDay> layOutWeek(const QList<api::Slot> &offered, QDate first, const QString &zone,
                          const QDateTime &earliest = {});

/// Slots that begin in this range [first, second) hold the local week from `first`, whatever
/// the zone (UTC−12 to UTC+14).
std::pair<QDateTime, QDateTime> weekSpanUtc(QDate first);

} // namespace oh::ui
