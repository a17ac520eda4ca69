// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace oh {

/// Whether `iana` names a zone of the system's database ("Europe/Berlin"; also links such as
/// "UTC").
bool isKnownZone(const QString &iana);

/// The moment at which a clock on the wall of `iana` shows `date` `time`. A time that a
/// daylight-saving gap leaves out becomes the first moment after the gap; one that exists twice
/// means the first. Nothing when the zone is unknown or an argument invalid.
std::optional<QDateTime> wallClockToUtc(const QString &iana, QDate date, QTime time);

/// What the wall clock of `iana` shows at `utc`, as a date-time without a zone of its own
/// (Qt::UTC spec, wall-clock fields). Nothing when the zone is unknown.
std::optional<QDateTime> utcToWallClock(const QString &iana, const QDateTime &utc);

/// Monday 00:00 of the week that holds `utc`, on the wall clock of `iana` (FR50).
std::optional<QDateTime> weekStartUtc(const QString &iana, const QDateTime &utc);

} // namespace oh
