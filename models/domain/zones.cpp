// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zones.h"

#include <QTimeZone>

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

/// The library reads the changes that the system's database lists, most of them until 2037, and
/// nothing of the rule by which they go on: with it, summer time would end there for good. Qt goes
/// by the rule. It has no word for what a gap or a repeated hour means here, so it is asked for
/// offsets alone.
constexpr int lastListedYear = 2037;

qint64 offsetMsecs(const QTimeZone &zone, qint64 utc)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
}

/// wallClockToUtc() after the listed years, in which a zone's clocks change once in two days at
/// most.
qint64 wallClockByRule(const QTimeZone &zone, qint64 shown)
{
    constexpr qint64 day = 86'400'000;
    const qint64 before = offsetMsecs(zone, shown - day);
    const qint64 after = offsetMsecs(zone, shown + day);
    for (const qint64 offset : {before, after}) {
        if (offsetMsecs(zone, shown - offset) == offset)
            return shown - offset;
    }
    // In the gap. Qt's lists of changes leave some out that its offsets know, so those are asked.
    qint64 earlier = shown - day;
    qint64 end = shown + day;
    while (end - earlier > 1000) {
        const qint64 middle = (earlier + end) / 2000 * 1000;
        (offsetMsecs(zone, middle) == before ? earlier : end) = middle;
    }
    return end;
}

} // namespace

bool isKnownZone(const QString &iana)
{
    // What lies beside the zones in the system's directory: the machine's own, defaults, the same
    // zones once more with and without leap seconds.
    for (const char *none : {"localtime", "posixrules", "Factory"}) {
        if (iana == QLatin1StringView(none))
            return false;
    }
    return !iana.startsWith(QLatin1StringView("posix/")) &&
           !iana.startsWith(QLatin1StringView("right/")) && findZone(iana) != nullptr;
}

std::optional<QDateTime> wallClockToUtc(const QString &iana, QDate day, QTime time)
{
    const date::time_zone *zone = findZone(iana);
    if (!zone || !day.isValid() || !time.isValid())
        return std::nullopt;
    if (day.year() > lastListedYear)
        return QDateTime::fromMSecsSinceEpoch(
            wallClockByRule(QTimeZone(iana.toLatin1()),
                            QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()),
            Qt::UTC);
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
    if (utc.toUTC().date().year() > lastListedYear) {
        const qint64 msecs = utc.toMSecsSinceEpoch();
        return QDateTime::fromMSecsSinceEpoch(
            msecs + offsetMsecs(QTimeZone(iana.toLatin1()), msecs), Qt::UTC);
    }
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
