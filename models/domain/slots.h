// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace oh {

/// When a mentor offers time: wall-clock hours in a zone, on days that a pattern gives (FR22–FR24).
struct BlockSchedule
{
    RecurrencePattern pattern = RecurrencePattern::OneTime;
    QDate startDate;
    /// Last day on which the block may begin; without one it goes on. One-time blocks ignore it.
    std::optional<QDate> endDate;
    QTime startTime;
    /// Not after startTime means the next day.
    QTime endTime;
    int slotMinutes = 30;
    int bufferMinutes = 0;
    QString timeZone;

    bool operator==(const BlockSchedule &) const = default;
};

/// A half-open range [start, end) in UTC.
struct TimeRange
{
    QDateTime start;
    QDateTime end;

    bool operator==(const TimeRange &) const = default;
    bool overlaps(const TimeRange &other) const { return start < other.end && other.start < end; }
};

/// Days on which a mentor offers nothing, whatever their blocks say: `first` 00:00 to the end of
/// `last`, each of them on the wall clock of the place where the mentor is that day. What these
/// days come to follows from the days of travel, see timeOffRange().
struct TimeOffDays
{
    QDate first;
    QDate last;
    /// Whose days they are at home.
    QString timeZone;

    bool operator==(const TimeOffDays &) const = default;
};

/// Days that a mentor spends elsewhere: blocks that begin on them, and days off among them, mean
/// the wall clock of `timeZone`.
struct TravelDays
{
    QDate first;
    QDate last;
    QString timeZone;

    bool operator==(const TravelDays &) const = default;
};

/// What a mentor's days away do to all of their blocks. The blocks themselves stay as they are.
struct DaysAway
{
    QList<TimeOffDays> timeOff;
    /// Disjoint; where they are not, the first that holds a day counts.
    QList<TravelDays> travel;

    bool operator==(const DaysAway &) const = default;
};

/// The days in [from, to] on which the block begins.
QList<QDate> occurrences(const BlockSchedule &schedule, QDate from, QDate to);

/// The zone in which a mentor is on `day` who is at `home` unless they travel.
QString zoneOn(const QString &home, QDate day, const DaysAway &away);
/// The zone whose wall clock a block means that begins on `day`.
QString zoneOn(const BlockSchedule &schedule, QDate day, const DaysAway &away = {});

/// The real time that the block covers when it begins on `day`, time off included. Empty
/// (start == end) when a daylight-saving gap swallows it; nothing when the zone is unknown.
std::optional<TimeRange> occurrenceRange(const BlockSchedule &schedule, QDate day,
                                         const DaysAway &away = {});

/// The real time of days off, each by the zone in which the mentor is that day. Hours that belong
/// to one of them and, where a journey sets the clocks back or forth, to a day at work as well, are
/// off. Between two days off on end there is no hour at work: also not where one ends on one clock
/// before the other, which may be of another entry, begins on the next. Nothing when a zone is
/// unknown.
std::optional<TimeRange> timeOffRange(const TimeOffDays &days, const DaysAway &away);

/// The slots laid through one occurrence in elapsed time: slot k begins k·(duration + buffer)
/// after the start, and ends inside the block. One that touches time off is not made; the others
/// stay where they are.
QList<TimeRange> slotsOfOccurrence(const BlockSchedule &schedule, QDate day,
                                   const DaysAway &away = {});

/// All slots that begin in [windowStart, windowEnd), in order. Depends on its arguments and the
/// zones' rules only: called again, it gives the same slots.
QList<TimeRange> generateSlots(const BlockSchedule &schedule, const QDateTime &windowStart,
                               const QDateTime &windowEnd, const DaysAway &away = {});

/// The slots of all blocks of one mentor that begin in the window, a list for each block. Blocks
/// are refused when they overlap, but days of travel can push two together: then the block that
/// stands first in the list keeps its slots, so the same list always gives the same slots.
QList<QList<TimeRange>> planSlots(const QList<BlockSchedule> &blocks, const DaysAway &away,
                                  const QDateTime &windowStart, const QDateTime &windowEnd);

/// Those of `planned` that leave the slots in `kept` alone: they neither overlap one of them nor
/// come closer to it than the buffer. Kept ones that are planned themselves are left out, too.
QList<TimeRange> slotsBeside(const QList<TimeRange> &planned, const QList<TimeRange> &kept,
                             int bufferMinutes);

/// Until when two blocks have to be compared so that they don't meet later either. A pattern of
/// weeks repeats every year, but for the clocks; which weekdays the days of a month fall on, after
/// 28 years.
QDate lastDayToCompare(const BlockSchedule &left, const BlockSchedule &right, QDate today);

/// A moment on the days [from, to] that both blocks cover, as the later start of the two; days away
/// are left out of it. Nothing when they never meet.
std::optional<QDateTime> firstOverlap(const BlockSchedule &left, const BlockSchedule &right,
                                      QDate from, QDate to);

/// How far ahead slots are made.
constexpr int slotWindowDays = 30;
/// FR23.
inline constexpr int slotDurations[] = {15, 20, 30, 60};

} // namespace oh
