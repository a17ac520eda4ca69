// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/figures.h"

#include "models/domain/zones.h"

#include <algorithm>
#include <cmath>

namespace oh {
namespace {

double toTenths(double value)
{
    return std::round(value * 10) / 10;
}

/// The first day of the step that holds a day.
QDate stepOf(QDate day, FigureBucket bucket)
{
    switch (bucket) {
    case FigureBucket::Day:
        return day;
    case FigureBucket::Week:
        return day.addDays(1 - day.dayOfWeek());
    case FigureBucket::Month:
        break;
    }
    return QDate(day.year(), day.month(), 1);
}

QDate stepAfter(QDate begins, FigureBucket bucket)
{
    switch (bucket) {
    case FigureBucket::Day:
        return begins.addDays(1);
    case FigureBucket::Week:
        return begins.addDays(7);
    case FigureBucket::Month:
        break;
    }
    return begins.addMonths(1);
}

} // namespace

std::optional<double> percentOf(int part, int whole)
{
    if (whole == 0)
        return std::nullopt;
    return toTenths(100.0 * part / whole);
}

std::optional<double> trendPercent(int count, int before)
{
    if (before == 0)
        return std::nullopt;
    return toTenths(100.0 * (count - before) / before);
}

std::optional<double> perWeek(int count, const QDateTime &from, const QDateTime &to)
{
    const qint64 length = from.secsTo(to);
    if (length <= 0)
        return std::nullopt;
    return toTenths(count * 7.0 * 24 * 3600 / double(length));
}

std::optional<double> meanOf(qint64 sum, int count)
{
    if (count == 0)
        return std::nullopt;
    return std::round(100.0 * double(sum) / count) / 100;
}

std::optional<double> hoursOf(const std::optional<double> &seconds)
{
    if (!seconds)
        return std::nullopt;
    return toTenths(*seconds / 3600);
}

std::optional<QDateTime> periodBefore(const QDateTime &from, const QDateTime &to,
                                      const QString &zone)
{
    const auto begins = utcToWallClock(zone, from);
    const auto ends = utcToWallClock(zone, to);
    if (!begins || !ends)
        return std::nullopt;
    const QDateTime before = begins->addMSecs(-begins->msecsTo(*ends));
    auto moment = wallClockToUtc(zone, before.date(), before.time());
    // A range inside of a repeated hour has no length on the wall.
    if (!moment || *moment >= from)
        return from.addMSecs(-from.msecsTo(to));
    return moment;
}

QList<FigureStep> figureSteps(const QDateTime &from, const QDateTime &to, const QString &zone,
                              FigureBucket bucket)
{
    QList<FigureStep> steps;
    const auto wall = utcToWallClock(zone, from);
    if (!wall || !to.isValid())
        return steps;
    QDate begins = stepOf(wall->date(), bucket);
    QDateTime at = from;
    while (at < to) {
        const QDate next = stepAfter(begins, bucket);
        const auto ends = wallClockToUtc(zone, next, QTime(0, 0));
        if (!ends)
            return {};
        const QDateTime until = std::min(*ends, to);
        // A day that a zone left out (Samoa's 30 December 2011) has no step.
        if (until > at)
            steps.append({begins, at, until});
        at = std::max(at, until);
        begins = next;
    }
    return steps;
}

} // namespace oh
