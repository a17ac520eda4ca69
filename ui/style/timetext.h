// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

/// Moments as people read them: always in a zone that is named, in the user's locale. `zone` is an
/// IANA name; an unknown one counts as UTC.
namespace oh::ui {

QTimeZone timeZone(const QString &zone);
/// "Tuesday, 6 January 2026"
QString dayText(const QDateTime &utc, const QString &zone);
/// "Tue, 6 Jan 2026"
QString shortDayText(const QDateTime &utc, const QString &zone);
/// "10:00"
QString timeText(const QDateTime &utc, const QString &zone);
/// "10:00–10:30"; a day is added to the end when it is another one.
QString timeRangeText(const QDateTime &start, const QDateTime &end, const QString &zone);
/// "Tue, 6 Jan 2026, 10:00"
QString dateTimeText(const QDateTime &utc, const QString &zone);
/// How fields in which a time is typed show it: "HH:mm".
QString editTimeFormat();
/// "CET (Europe/Berlin)"
QString zoneText(const QString &zone, const QDateTime &at);
/// "UTC+01:00"
QString offsetText(const QString &zone, const QDateTime &at);
/// "in 3 days", "2 hours ago", "just now"
QString relativeText(const QDateTime &utc, const QDateTime &now);

} // namespace oh::ui
