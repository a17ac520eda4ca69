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
    /// Somebody else has it, as of a moment ago; `bookable` is false then.
    enum class Taken { No, Held, Booked };
    Taken taken = Taken::No;
};

struct WeekDay
{
    QDate date;
    QList<WeekEntry> entries;
    /// The day has more or fewer than 24 hours.
    bool clocksChange = false;
};

/// The Monday of the week that holds `utc` on the wall clock of `zone`.
QDate mondayOf(const QDateTime &utc, const QString &zone);
/// The week that a day is in.
QDate mondayOf(QDate day);

/// Seven days from `monday` with the slots that begin in them on the wall clock of `zone`, in
/// order of real time. Slots of other weeks are left out; one that runs over midnight stands at
/// the day on which it begins. Slots before `earliest` (when valid) are not bookable.
QList<WeekDay> layOutWeek(const QList<api::Slot> &offered, QDate monday, const QString &zone,
                          const QDateTime &earliest = {});

/// Slots that begin in this range [first, second) hold every local week from `monday`, whatever
/// the zone (UTC−12 to UTC+14).
std::pair<QDateTime, QDateTime> weekSpanUtc(QDate monday);

} // namespace oh::ui
