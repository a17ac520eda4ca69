// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/weeklayout.h"

#include "models/domain/zones.h"

#include <QLocale>

namespace oh::ui {
namespace {

constexpr qint64 daySecs = 24 * 3600;
/// Daylight-saving shifts in use: half an hour (Lord Howe), one hour, two hours (Troll).
constexpr qint64 shiftSecs[] = {1800, 3600, 7200};

bool startsTwice(const QDateTime &utc, const QDateTime &wall, const QString &zone)
{
    return std::any_of(std::begin(shiftSecs), std::end(shiftSecs), [&](qint64 shift) {
        return utcToWallClock(zone, utc.addSecs(shift)) == wall ||
               utcToWallClock(zone, utc.addSecs(-shift)) == wall;
    });
}

QDate dayOf(const QDateTime &utc, const QString &zone)
{
    return utcToWallClock(zone, utc).value_or(utc.toUTC()).date();
}

} // namespace

QDate weekStartOf(QDate day)
{
    const int ahead = day.dayOfWeek() - QLocale().firstDayOfWeek();
    return day.addDays(ahead < 0 ? -ahead - 7 : -ahead);
}

QDate weekStartOf(const QDateTime &utc, const QString &zone)
{
    return weekStartOf(dayOf(utc, zone));
}

QDate mondayOf(const QDateTime &utc, const QString &zone)
{
    const QDate day = dayOf(utc, zone);
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

QList<WeekDay> layOutWeek(const QList<api::Slot> &offered, QDate first, const QString &zone,
                          const QDateTime &earliest)
{
    QList<WeekDay> days;
    days.reserve(7);
    for (int i = 0; i < 7; ++i) {
        WeekDay day;
        day.date = first.addDays(i);
        const auto begin = wallClockToUtc(zone, day.date, QTime(0, 0));
        const auto end = wallClockToUtc(zone, day.date.addDays(1), QTime(0, 0));
        day.clocksChange = begin && end && begin->secsTo(*end) != daySecs;
        days.append(day);
    }
    for (const api::Slot &slot : offered) {
        const QDateTime start = utcToWallClock(zone, slot.startTime).value_or(slot.startTime);
        const qint64 day = first.daysTo(start.date());
        if (day < 0 || day > 6)
            continue;
        WeekEntry entry;
        entry.slot = slot;
        entry.wallStart = start;
        entry.wallEnd = utcToWallClock(zone, slot.endTime).value_or(slot.endTime);
        entry.ambiguous = days.at(day).clocksChange && startsTwice(slot.startTime, start, zone);
        entry.bookable = !earliest.isValid() || slot.startTime >= earliest;
        days[day].entries.append(entry);
    }
    for (WeekDay &day : days) {
        std::sort(day.entries.begin(), day.entries.end(),
                  [](const WeekEntry &left, const WeekEntry &right) {
                      return left.slot.startTime < right.slot.startTime;
                  });
    }
    return days;
}

std::pair<QDateTime, QDateTime> weekSpanUtc(QDate first)
{
    const QDateTime midnight(first, QTime(0, 0), Qt::UTC);
    return {midnight.addSecs(-14 * 3600), midnight.addDays(7).addSecs(12 * 3600)};
}

} // namespace oh::ui
