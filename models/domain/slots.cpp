// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slots.h"

#include "models/domain/zones.h"

#include <algorithm>
#include <iterator>

namespace oh {
namespace {

int monthsBetween(QDate first, QDate second)
{
    return (second.year() - first.year()) * 12 + second.month() - first.month();
}

std::optional<QDateTime> dayStart(const QString &zone, QDate day)
{
    return wallClockToUtc(zone, day, QTime(0, 0));
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

QString zoneOn(const QString &home, QDate day, const DaysAway &away)
{
    for (const TravelDays &travel : away.travel) {
        if (day >= travel.first && day <= travel.last)
            return travel.timeZone;
    }
    return home;
}

QString zoneOn(const BlockSchedule &schedule, QDate day, const DaysAway &away)
{
    return zoneOn(schedule.timeZone, day, away);
}

std::optional<TimeRange> occurrenceRange(const BlockSchedule &schedule, QDate day,
                                         const DaysAway &away)
{
    const QString zone = zoneOn(schedule, day, away);
    const bool overMidnight = schedule.endTime <= schedule.startTime;
    const auto start = wallClockToUtc(zone, day, schedule.startTime);
    const auto end = wallClockToUtc(zone, overMidnight ? day.addDays(1) : day, schedule.endTime);
    if (!start || !end)
        return std::nullopt;
    return TimeRange{*start, qMax(*start, *end)};
}

std::optional<TimeRange> timeOffRange(const TimeOffDays &days, const DaysAway &away)
{
    const QString firstZone = zoneOn(days.timeZone, days.first, away);
    const QString lastZone = zoneOn(days.timeZone, days.last, away);
    const auto start = dayStart(firstZone, days.first);
    const auto end = dayStart(lastZone, days.last.addDays(1));
    if (!start || !end)
        return std::nullopt;
    TimeRange range{*start, *end};
    if (days.first < days.last) {
        // Clocks are up to 26 hours apart: over the date line a day may begin before the one before
        // it, and end after the one behind it.
        const QString second = zoneOn(days.timeZone, days.first.addDays(1), away);
        if (second != firstZone)
            range.start =
                qMin(range.start, dayStart(second, days.first.addDays(1)).value_or(*start));
        const QString lastButOne = zoneOn(days.timeZone, days.last.addDays(-1), away);
        if (lastButOne != lastZone)
            range.end = qMax(range.end, dayStart(lastButOne, days.last).value_or(*end));
    }
    const QDate next = days.last.addDays(1);
    for (const TimeOffDays &other : away.timeOff) {
        if (next < other.first || other.last < next)
            continue;
        if (const QString zone = zoneOn(other.timeZone, next, away); zone != lastZone)
            range.end = qMax(range.end, dayStart(zone, next).value_or(*end));
    }
    range.end = qMax(range.start, range.end);
    return range;
}

QList<TimeRange> slotsOfOccurrence(const BlockSchedule &schedule, QDate day, const DaysAway &away)
{
    QList<TimeRange> result;
    const auto range = occurrenceRange(schedule, day, away);
    if (!range || schedule.slotMinutes <= 0 || schedule.bufferMinutes < 0)
        return result;
    const qint64 length = schedule.slotMinutes * 60LL;
    const qint64 step = (schedule.slotMinutes + schedule.bufferMinutes) * 60LL;
    for (QDateTime start = range->start; start.addSecs(length) <= range->end;
         start = start.addSecs(step))
        result.append({start, start.addSecs(length)});
    for (const TimeOffDays &days : away.timeOff) {
        // Far away from the day it can't touch the block, and the zone need not be asked.
        if (day.addDays(3) < days.first || days.last < day.addDays(-3))
            continue;
        if (const auto off = timeOffRange(days, away))
            result.removeIf([&](const TimeRange &slot) { return slot.overlaps(*off); });
    }
    return result;
}

QList<TimeRange> generateSlots(const BlockSchedule &schedule, const QDateTime &windowStart,
                               const QDateTime &windowEnd, const DaysAway &away)
{
    QList<TimeRange> result;
    if (windowEnd <= windowStart)
        return result;
    // A zone is at most 14 hours ahead and 12 behind, and an occurrence may reach into the next
    // day: two days on either side hold every occurrence that matters.
    const QList<QDate> days = occurrences(schedule, windowStart.toUTC().date().addDays(-2),
                                          windowEnd.toUTC().date().addDays(2));
    for (const QDate day : days) {
        const QList<TimeRange> slotsOfDay = slotsOfOccurrence(schedule, day, away);
        for (const TimeRange &slot : slotsOfDay) {
            if (slot.start < windowEnd)
                result.append(slot);
        }
    }
    result.removeIf([&](const TimeRange &slot) { return slot.start < windowStart; });
    return result;
}

QList<QList<TimeRange>> planSlots(const QList<BlockSchedule> &blocks, const DaysAway &away,
                                  const QDateTime &windowStart, const QDateTime &windowEnd)
{
    QList<QList<TimeRange>> result;
    QList<TimeRange> taken; // in order
    for (const BlockSchedule &block : blocks) {
        // A day more on either side: what lies just outside decides about what overlaps the edge.
        QList<TimeRange> made =
            generateSlots(block, windowStart.addDays(-1), windowEnd.addDays(1), away);
        made.removeIf([&](const TimeRange &slot) {
            const auto next = std::lower_bound(
                taken.cbegin(), taken.cend(), slot.start,
                [](const TimeRange &other, const QDateTime &start) { return other.end <= start; });
            return next != taken.cend() && next->overlaps(slot);
        });
        QList<TimeRange> merged;
        merged.reserve(taken.size() + made.size());
        std::merge(
            taken.cbegin(), taken.cend(), made.cbegin(), made.cend(), std::back_inserter(merged),
            [](const TimeRange &left, const TimeRange &right) { return left.start < right.start; });
        taken = std::move(merged);
        made.removeIf([&](const TimeRange &slot) {
            return slot.start < windowStart || slot.start >= windowEnd;
        });
        result.append(std::move(made));
    }
    return result;
}

QList<TimeRange> slotsBeside(const QList<TimeRange> &planned, const QList<TimeRange> &kept,
                             int bufferMinutes)
{
    const qint64 buffer = bufferMinutes * 60LL;
    QList<TimeRange> result = planned;
    result.removeIf([&](const TimeRange &slot) {
        return std::any_of(kept.begin(), kept.end(), [&](const TimeRange &other) {
            return slot.start < other.end.addSecs(buffer) && other.start < slot.end.addSecs(buffer);
        });
    });
    return result;
}

QDate lastDayToCompare(const BlockSchedule &left, const BlockSchedule &right, QDate today)
{
    const QDate both = qMax(today, qMax(left.startDate, right.startDate));
    const auto is = [&](RecurrencePattern pattern) {
        return left.pattern == pattern || right.pattern == pattern;
    };
    const bool byMonths = is(RecurrencePattern::Monthly) || is(RecurrencePattern::Quarterly);
    if (byMonths && !is(RecurrencePattern::OneTime))
        return both.addYears(28);
    return both.addDays(370);
}

std::optional<QDateTime> firstOverlap(const BlockSchedule &left, const BlockSchedule &right,
                                      QDate from, QDate to)
{
    // Only where the days are near is it worth asking the zones' rules: 26 hours lie between the
    // clocks of the world, and either block may last a day.
    const auto isNear = [](const QList<QDate> &days, QDate day) {
        const auto next = std::lower_bound(days.cbegin(), days.cend(), day.addDays(-3));
        return next != days.cend() && *next <= day.addDays(3);
    };
    QList<TimeRange> ranges;
    const QList<QDate> leftDays = occurrences(left, from, to);
    const QList<QDate> rightDays = occurrences(right, from, to);
    for (const QDate day : leftDays) {
        if (!isNear(rightDays, day))
            continue;
        const auto range = occurrenceRange(left, day);
        if (range && range->start < range->end)
            ranges.append(*range);
    }
    for (const QDate day : rightDays) {
        if (!isNear(leftDays, day))
            continue;
        const auto range = occurrenceRange(right, day);
        if (!range || range->start == range->end)
            continue;
        // Both are in order, so the first that ends after this one begins decides.
        const auto candidate = std::lower_bound(
            ranges.cbegin(), ranges.cend(), range->start,
            [](const TimeRange &other, const QDateTime &start) { return other.end <= start; });
        if (candidate != ranges.cend() && candidate->overlaps(*range))
            return qMax(candidate->start, range->start);
    }
    return std::nullopt;
}

} // namespace oh
