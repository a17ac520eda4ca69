// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/slotoracle.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace oh::test::oracle {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

/// The process's own clock, which is the only one that the C library reads.
struct ProcessClock
{
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const QByteArray before = qgetenv("TZ");
    /// Empty: as it was.
    QByteArray zone;

    static ProcessClock &instance()
    {
        static ProcessClock clock;
        return clock;
    }
    void moveTo(const QByteArray &wanted)
    {
        if (wanted == zone)
            return;
        qputenv("TZ", wanted);
        tzset();
        zone = wanted;
    }
    void putBack()
    {
        if (zone.isEmpty())
            return;
        if (wasSet)
            qputenv("TZ", before);
        else
            qunsetenv("TZ");
        tzset();
        zone.clear();
    }
};

/// What the clock shows, as if it were UTC.
qint64 shownAt(const QByteArray &zone, qint64 moment)
{
    ProcessClock::instance().moveTo(zone);
    const time_t seconds = moment;
    std::tm clock;
    localtime_r(&seconds, &clock);
    return moment + clock.tm_gmtoff;
}

bool beginsOn(const BlockSchedule &block, QDate day)
{
    if (block.pattern == RecurrencePattern::OneTime)
        return day == block.startDate;
    if (day < block.startDate || (block.endDate && day > *block.endDate))
        return false;
    if (block.pattern == RecurrencePattern::Weekly)
        return day.dayOfWeek() == block.startDate.dayOfWeek();
    const int months =
        (day.year() * 12 + day.month()) - (block.startDate.year() * 12 + block.startDate.month());
    return day.day() == block.startDate.day() &&
           (block.pattern == RecurrencePattern::Monthly || months % 3 == 0);
}

QString clockOf(const QString &home, QDate day, const DaysAway &away)
{
    QString zone = home;
    for (auto travel = away.travel.crbegin(); travel != away.travel.crend(); ++travel) {
        if (travel->first <= day && day <= travel->last)
            zone = travel->timeZone;
    }
    return zone;
}

/// Day by day: what a clock there shows as that day, and what lies between it and the next day when
/// that is off as well.
bool isOff(const TimeRange &slot, const DaysAway &away)
{
    std::vector<std::pair<QDate, QString>> daysOff;
    for (const TimeOffDays &days : away.timeOff) {
        for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
            // Nothing but the days around it can touch the slot.
            if (qAbs(day.daysTo(slot.start.date())) <= 3)
                daysOff.emplace_back(day, clockOf(days.timeZone, day, away));
        }
    }
    for (const auto &[day, clock] : daysOff) {
        const QDateTime begins = firstMinute(clock, day, QTime(0, 0));
        const QDateTime ends = firstMinute(clock, day.addDays(1), QTime(0, 0));
        if (slot.end > begins && slot.start < ends)
            return true;
        for (const auto &[nextDay, nextClock] : daysOff) {
            if (nextDay == day.addDays(1) && slot.end > ends &&
                slot.start < firstMinute(nextClock, nextDay, QTime(0, 0)))
                return true;
        }
    }
    return false;
}

/// Seconds between two ranges; less than nothing when they overlap.
qint64 roomBetween(const TimeRange &one, const TimeRange &other)
{
    return std::max(one.end.secsTo(other.start), other.end.secsTo(one.start));
}

} // namespace

void putClockBack()
{
    ProcessClock::instance().putBack();
}

QDateTime firstMinute(const QString &name, QDate day, QTime time)
{
    static std::map<std::tuple<QString, QDate, QTime>, qint64> known;
    const auto key = std::make_tuple(name, day, time);
    if (const auto found = known.find(key); found != known.end())
        return QDateTime::fromSecsSinceEpoch(found->second, Qt::UTC);
    const QByteArray zone = name.toLatin1();
    const qint64 shown = QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
    // No clock is further ahead than 14 hours. Hour by hour first, then back over what a change of
    // the clocks may have hidden between two hours, and minute by minute.
    qint64 moment = shown - 16 * hour;
    while (shownAt(zone, moment) < shown)
        moment += hour;
    moment -= 4 * hour;
    while (shownAt(zone, moment) < shown)
        moment += minute;
    known.emplace(key, moment);
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
}

QList<TimeRange> slotsOf(const BlockSchedule &block, const DaysAway &away, const QDateTime &from,
                         const QDateTime &to)
{
    QList<TimeRange> found;
    for (QDate day = from.date().addDays(-3); day <= to.date().addDays(3); day = day.addDays(1)) {
        if (!beginsOn(block, day))
            continue;
        const QString clock = clockOf(block.timeZone, day, away);
        const QDate lastDay = block.endTime > block.startTime ? day : day.addDays(1);
        const QDateTime end = firstMinute(clock, lastDay, block.endTime);
        QDateTime start = firstMinute(clock, day, block.startTime);
        while (start.secsTo(end) >= block.slotMinutes * minute) {
            const TimeRange slot{start, start.addSecs(block.slotMinutes * minute)};
            if (from <= start && start < to && !isOff(slot, away))
                found.append(slot);
            start = start.addSecs((block.slotMinutes + block.bufferMinutes) * minute);
        }
    }
    return found;
}

QList<QList<TimeRange>> slotsOf(const QList<BlockSchedule> &blocks, const DaysAway &away,
                                const QDateTime &from, const QDateTime &to)
{
    QList<QList<TimeRange>> found;
    QList<TimeRange> taken;
    for (const BlockSchedule &block : blocks) {
        // What begins outside of the window may still reach into it.
        const QList<TimeRange> own = slotsOf(block, away, from.addDays(-2), to.addDays(2));
        QList<TimeRange> free;
        for (const TimeRange &slot : own) {
            if (std::all_of(taken.cbegin(), taken.cend(),
                            [&](const TimeRange &other) { return roomBetween(slot, other) >= 0; }))
                free.append(slot);
        }
        taken += free;
        free.removeIf([&](const TimeRange &slot) { return slot.start < from || slot.start >= to; });
        found.append(free);
    }
    return found;
}

QList<TimeRange> wanted(const slotplan::Facts &facts, qsizetype place, const QDateTime &now)
{
    QList<BlockSchedule> blocks;
    for (const slotplan::Block &block : facts.blocks)
        blocks.append(block.schedule);
    const QDateTime horizon = now.addDays(30);
    const auto all = slotsOf(blocks, facts.away, now, now.addDays(60));
    const auto isPlanned = [&](qsizetype block, const TimeRange &slot) {
        if (!all.at(block).contains(slot) || slot.start <= now)
            return false;
        if (slot.start < horizon)
            return true;
        // Another server, whose clock is ahead, may have made it; and meetings of one-time blocks
        // may have been booked when those were made whole.
        const bool isNear = slot.start < horizon.addSecs(hour);
        const bool isOnce = blocks.at(block).pattern == RecurrencePattern::OneTime;
        return std::any_of(
            facts.stored.cbegin(), facts.stored.cend(), [&](const slotplan::StoredSlot &stored) {
                return stored.block == facts.blocks.at(block).id && stored.range == slot &&
                       (isNear || (isOnce && stored.isBooked));
            });
    };
    const auto isOffered = [&](const slotplan::StoredSlot &slot) {
        for (qsizetype block = 0; block < blocks.size(); ++block) {
            if (facts.blocks.at(block).id == slot.block)
                return slot.range.start <= now ? !slot.isStale : isPlanned(block, slot.range);
        }
        return false;
    };
    const BlockId own = facts.blocks.at(place).id;
    const qint64 buffer = blocks.at(place).bufferMinutes * minute;
    QList<TimeRange> found;
    for (const TimeRange &slot : all.at(place)) {
        bool isFree = isPlanned(place, slot);
        for (const slotplan::StoredSlot &other : facts.stored) {
            const qint64 room = roomBetween(slot, other.range);
            // Meetings of the block, and those that no block offers, have the block's buffer around
            // them; what another one offers, or has begun, is only not to be overlapped.
            if (other.isBooked && (other.block == own || !isOffered(other)))
                isFree = isFree && room >= buffer;
            else if (other.isBooked || other.range.start <= now)
                isFree = isFree && room >= 0;
        }
        if (isFree)
            found.append(slot);
    }
    return found;
}

QByteArray difference(const QList<TimeRange> &made, const QList<TimeRange> &expected)
{
    if (made == expected)
        return {};
    const auto only = [](const QList<TimeRange> &these, const QList<TimeRange> &those) {
        QByteArray text;
        for (const TimeRange &slot : these) {
            if (!those.contains(slot))
                text += ' ' + slot.start.toString(Qt::ISODate).toLatin1() + '/' +
                        slot.end.toString(Qt::ISODate).toLatin1();
        }
        return text;
    };
    return "; lost:" + only(expected, made) + "; too much:" + only(made, expected) + "; " +
           QByteArray::number(made.size()) + " instead of " + QByteArray::number(expected.size());
}

} // namespace oh::test::oracle
