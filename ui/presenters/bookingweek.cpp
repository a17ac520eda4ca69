// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingweek.h"

#include "models/domain/zones.h"

#include <algorithm>

namespace oh::ui {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int firstOfficeHour = 8;
constexpr int lastOfficeHour = 18;

/// Gives those between `first` and `last`, which overlap one way or another, their lanes.
void shareWidth(QList<BookingWeekEntry> &entries, qsizetype first, qsizetype last)
{
    QList<int> ends; // of the last one in each lane
    for (qsizetype i = first; i < last; ++i) {
        BookingWeekEntry &entry = entries[i];
        const auto free = std::find_if(ends.begin(), ends.end(),
                                       [&entry](int end) { return end <= entry.startMinute; });
        entry.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.append(entry.endMinute);
        else
            *free = entry.endMinute;
    }
    for (qsizetype i = first; i < last; ++i)
        entries[i].lanes = int(ends.size());
}

} // namespace

QList<BookingWeekEntry> layOutBookings(const QList<api::Booking> &bookings, QDate monday,
                                       const QString &zone)
{
    QList<BookingWeekEntry> entries;
    entries.reserve(bookings.size());
    for (const api::Booking &booking : bookings) {
        const QDateTime start =
            utcToWallClock(zone, booking.meetingStartTime).value_or(booking.meetingStartTime);
        const qint64 day = monday.daysTo(start.date());
        if (day < 0 || day > 6)
            continue;
        BookingWeekEntry entry;
        entry.booking = booking;
        entry.day = int(day);
        // As long as it is, also on days on which the clocks change meanwhile.
        const int minutes = int(booking.meetingStartTime.secsTo(booking.meetingEndTime) / 60);
        entry.startMinute = std::min(start.time().msecsSinceStartOfDay() / 60'000,
                                     minutesOfDay - shortestDrawnMinutes);
        entry.endMinute =
            std::min(entry.startMinute + std::max(minutes, shortestDrawnMinutes), minutesOfDay);
        entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const BookingWeekEntry &left, const BookingWeekEntry &right) {
                  return std::tuple(left.day, left.startMinute, -left.endMinute, left.booking.id) <
                         std::tuple(right.day, right.startMinute, -right.endMinute,
                                    right.booking.id);
              });
    qsizetype first = 0;
    int end = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const BookingWeekEntry &entry = entries.at(i);
        const bool apart = entry.day != entries.at(first).day || entry.startMinute >= end;
        if (i > first && apart) {
            shareWidth(entries, first, i);
            first = i;
            end = 0;
        }
        end = std::max(end, entry.endMinute);
    }
    shareWidth(entries, first, entries.size());
    return entries;
}

std::pair<int, int> drawnHours(const QList<BookingWeekEntry> &entries)
{
    int first = firstOfficeHour;
    int last = lastOfficeHour;
    for (const BookingWeekEntry &entry : entries) {
        first = std::min(first, entry.startMinute / 60);
        last = std::max(last, (entry.endMinute + 59) / 60);
    }
    return {first, last};
}

} // namespace oh::ui
