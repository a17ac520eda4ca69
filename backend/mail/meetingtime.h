// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace oh {

/// "Tuesday, 6 January 2026, 10:00–10:30 (CET, Europe/Berlin)": always with the zone, so that
/// nobody has to guess (FR39). A meeting over midnight names both days. An unknown zone is shown in
/// UTC, which is right, if less convenient.
QString formatMeetingTime(const QDateTime &startUtc, const QDateTime &endUtc,
                          const QString &ianaZone,
                          const QLocale &locale = QLocale(QLocale::English));

/// "Tuesday, 6 January 2026, 10:00 (CET, Europe/Berlin)"; nothing for no moment.
QString formatMoment(const QDateTime &utc, const QString &ianaZone,
                     const QLocale &locale = QLocale(QLocale::English));
/// "Tuesday, 6 January 2026" on the calendar of the zone; nothing for no moment.
QString formatDay(const QDateTime &utc, const QString &ianaZone,
                  const QLocale &locale = QLocale(QLocale::English));

} // namespace oh
