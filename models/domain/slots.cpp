// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slots.h"

#include "models/domain/zones.h"

namespace oh {
namespace {

int monthsBetween(QDate first, QDate second)
{
    return (second.year() - first.year()) * 12 + second.month() - first.month();
}

} // namespace

QList<QDate> occurrences(const BlockSchedule &schedule, QDate from, QDate to)
{
    QList<QDate> days;
    const QDate first = schedule.startDate;
    if (!first.isValid() || to < from)
        return days;
    if (schedule.pattern == RecurrencePattern::OneTime) {
        if (first >= from && first <= to)
            days.append(first);
        return days;
    }
    const QDate last = schedule.endDate ? qMin(to, *schedule.endDate) : to;
    if (schedule.pattern == RecurrencePattern::Weekly) {
        QDate day = first;
        if (day < from)
            day = day.addDays((day.daysTo(from) + 6) / 7 * 7);
        for (; day <= last; day = day.addDays(7))
            days.append(day);
        return days;
    }
    const int step = schedule.pattern == RecurrencePattern::Monthly ? 1 : 3;
    int month = 0;
    if (first < from)
        month = qMax(0, monthsBetween(first, from) / step * step);
    for (;; month += step) {
        const QDate firstOfMonth = QDate(first.year(), first.month(), 1).addMonths(month);
        if (firstOfMonth > last)
            return days;
        // A month without that day is skipped, never moved to its last day.
        const QDate day(firstOfMonth.year(), firstOfMonth.month(), first.day());
        if (day.isValid() && day >= from && day <= last)
            days.append(day);
    }
}

std::optional<TimeRange> occurrenceRange(const BlockSchedule &schedule, QDate day)
{
    const bool overMidnight = schedule.endTime <= schedule.startTime;
    const auto start = wallClockToUtc(schedule.timeZone, day, schedule.startTime);
    const auto end =
        wallClockToUtc(schedule.timeZone, overMidnight ? day.addDays(1) : day, schedule.endTime);
    if (!start || !end)
        return std::nullopt;
    return TimeRange{*start, qMax(*start, *end)};
}

QList<TimeRange> slotsOfOccurrence(const BlockSchedule &schedule, QDate day)
{
    QList<TimeRange> result;
    const auto range = occurrenceRange(schedule, day);
    if (!range || schedule.slotMinutes <= 0 || schedule.bufferMinutes < 0)
        return result;
    const qint64 length = schedule.slotMinutes * 60LL;
    const qint64 step = (schedule.slotMinutes + schedule.bufferMinutes) * 60LL;
    for (QDateTime start = range->start; start.addSecs(length) <= range->end;
         start = start.addSecs(step))
        result.append({start, start.addSecs(length)});
    return result;
}

QList<TimeRange> generateSlots(const BlockSchedule &schedule, const QDateTime &windowStart,
                               const QDateTime &windowEnd)
{
    QList<TimeRange> result;
    if (windowEnd <= windowStart)
        return result;
    // A zone is at most 14 hours ahead and 12 behind, and an occurrence may reach into the next
    // day: two days on either side hold every occurrence that matters.
    const QList<QDate> days = occurrences(schedule, windowStart.toUTC().date().addDays(-2),
                                          windowEnd.toUTC().date().addDays(2));
    for (const QDate day : days) {
        const QList<TimeRange> slotsOfDay = slotsOfOccurrence(schedule, day);
        for (const TimeRange &slot : slotsOfDay) {
            // Around a gap, an occurrence may begin where the one before still runs.
            if (!result.isEmpty() && slot.start < result.last().end)
                continue;
            if (slot.start < windowEnd)
                result.append(slot);
        }
    }
    result.removeIf([&](const TimeRange &slot) { return slot.start < windowStart; });
    return result;
}

} // namespace oh
