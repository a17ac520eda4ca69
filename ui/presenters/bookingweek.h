// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QDate>
#include <QList>

/// A week of meetings as a calendar draws it.
namespace oh::ui {

/// A meeting where the viewer's wall clock puts it.
struct BookingWeekEntry
{
    api::Booking booking;
    /// 0 is Monday: the day on which it begins.
    int day = 0;
    /// Minutes of that day; one that runs over midnight ends with the day, and one of no length is
    /// drawn as long as the shortest.
    int startMinute = 0;
    int endMinute = 0;
    /// Beside those that it overlaps with: the place from the left, and how many places there are.
    int lane = 0;
    int lanes = 1;
};

/// As short as a meeting is drawn at least, so that it can be pointed at.
constexpr int shortestDrawnMinutes = 15;

/// The meetings that begin in the week from `monday` on the wall clock of `zone`, in order of days
/// and times. Those of a group that overlap share the width: none covers another.
QList<BookingWeekEntry> layOutBookings(const QList<api::Booking> &bookings, QDate monday,
                                       const QString &zone);

/// The hours that are drawn, [first, second): those of office hours, and what lies outside of them.
std::pair<int, int> drawnHours(const QList<BookingWeekEntry> &entries);

} // namespace oh::ui
