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

/// The days in [from, to] on which the block begins.
QList<QDate> occurrences(const BlockSchedule &schedule, QDate from, QDate to);

/// The real time that the block covers when it begins on `day`. Empty (start == end) when a
/// daylight-saving gap swallows it; nothing when the zone is unknown.
std::optional<TimeRange> occurrenceRange(const BlockSchedule &schedule, QDate day);

/// The slots laid through one occurrence in elapsed time: slot k begins k·(duration + buffer)
/// after the start, and ends inside the block.
QList<TimeRange> slotsOfOccurrence(const BlockSchedule &schedule, QDate day);

/// All slots that begin in [windowStart, windowEnd), in order. Depends on its arguments and the
/// zone's rules only: called again, it gives the same slots.
QList<TimeRange> generateSlots(const BlockSchedule &schedule, const QDateTime &windowStart,
                               const QDateTime &windowEnd);

/// How far ahead slots are made.
constexpr int slotWindowDays = 30;
/// FR23.
inline constexpr int slotDurations[] = {15, 20, 30, 60};

} // namespace oh
