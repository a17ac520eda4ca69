// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/api/scheduling.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// What ui/style/timetext.h does not say: texts of the directory and of the week grid. Moments are
/// UTC; texts speak in `zone` (IANA) and in the locale of the person at the screen.
namespace oh::ui {

/// "Tue 6 Jan, 10:00": for what is near enough to need no year.
QString shortMoment(const QDateTime &utc, const QString &zone);
/// "Tuesday 6 January".
QString longDay(QDate day);
/// "Tue 6": the head of a narrow column.
QString columnDay(QDate day);
/// "Tuesday, 6 January 2026, 10:00–10:30".
QString longRange(const QDateTime &startUtc, const QDateTime &endUtc, const QString &zone);
/// "5 – 11 January 2026".
QString weekRange(QDate monday);
/// "CET" at that moment, "UTC+05:30" where the zone has no letters of its own.
QString zoneAbbreviation(const QString &zone, const QDateTime &utc);
/// The zone when it is known; otherwise the computer's, otherwise UTC.
QString usableZone(const QString &zone);
/// "CTO · Acme", either alone, or nothing.
QString titleAndCompany(const std::optional<QString> &title, const std::optional<QString> &company);

/// As people read them, in their order.
QStringList tagNames(const QList<api::Tag> &tags);

/// "For Lina Berg: Tuesday, 6 January 2026, 04:00–04:30, EST (America/New_York)"; empty where the
/// other side's clock is not known, or shows the same as the viewer's.
QString timeForOther(const api::PersonRef &other, const QString &viewerZone,
                     const QDateTime &startUtc, const QDateTime &endUtc);

/// For a slot that was chosen when the form was last open.
QString keptSlotGone(const api::Slot &slot, const QString &zone);

} // namespace oh::ui
