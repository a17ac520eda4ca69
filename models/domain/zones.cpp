// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zones.h"

#include <date/tz.h>

#include <chrono>
#include <stdexcept>

namespace oh {
namespace {

using std::chrono::milliseconds;

const date::time_zone *findZone(const QString &iana)
{
    if (iana.isEmpty() || iana.size() > 64)
        return nullptr;
    try {
        return date::locate_zone(iana.toStdString());
    } catch (const std::runtime_error &) {
        return nullptr; // the library's way of saying "no such zone"
    }
}

} // namespace

bool isKnownZone(const QString &iana)
{
    return findZone(iana) != nullptr;
}

std::optional<QDateTime> wallClockToUtc(const QString &iana, QDate day, QTime time)
{
    const date::time_zone *zone = findZone(iana);
    if (!zone || !day.isValid() || !time.isValid())
        return std::nullopt;
    const auto date = date::year{day.year()} / date::month{unsigned(day.month())} /
                      date::day{unsigned(day.day())};
    const date::local_time<milliseconds> local =
        date::local_days{date} + milliseconds{time.msecsSinceStartOfDay()};
    const date::local_info info = zone->get_info(local);
    date::sys_time<milliseconds> moment;
    if (info.result == date::local_info::nonexistent)
        moment = date::sys_time<milliseconds>{info.second.begin}; // first moment after the gap
    else
        moment = date::sys_time<milliseconds>{local.time_since_epoch() - info.first.offset};
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
}

std::optional<QDateTime> utcToWallClock(const QString &iana, const QDateTime &utc)
{
    const date::time_zone *zone = findZone(iana);
    if (!zone || !utc.isValid())
        return std::nullopt;
    const date::sys_time<milliseconds> moment{milliseconds{utc.toMSecsSinceEpoch()}};
    const auto offset = std::chrono::duration_cast<milliseconds>(zone->get_info(moment).offset);
    return QDateTime::fromMSecsSinceEpoch((moment.time_since_epoch() + offset).count(), Qt::UTC);
}

std::optional<QDateTime> weekStartUtc(const QString &iana, const QDateTime &utc)
{
    const auto wall = utcToWallClock(iana, utc);
    if (!wall)
        return std::nullopt;
    const QDate monday = wall->date().addDays(1 - wall->date().dayOfWeek());
    return wallClockToUtc(iana, monday, QTime(0, 0));
}

} // namespace oh
