// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/bookingextras.h"
#include "models/api/scheduling.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace oh::ui {

/// One step of a booking's life, as a sentence without its time.
struct HistoryStep
{
    /// Changed: about the time, neither good nor bad.
    enum class Kind { Neutral, Changed, Good, Waiting, Bad };

    QDateTime when;
    QString text;
    /// The times of a move or a proposal, as a sentence. May be empty.
    QString detail = {};
    /// A note somebody wrote, shown below. May be empty.
    QString note;
    Kind kind = Kind::Neutral;
    /// Still ahead.
    bool isDue = false;

    bool operator==(const HistoryStep &) const = default;
};

/// Requested, confirmed, declined, canceled, expired or completed: by whom, when and why, in order
/// of time, as `viewer` reads it. As much as the booking itself says.
QList<HistoryStep> bookingHistory(const api::Booking &booking, UserId viewer, const QDateTime &now);
/// The whole of it, with moves, proposals and what was noted of the attendance; times in `zone`.
QList<HistoryStep> bookingHistory(const api::Booking &booking,
                                  const QList<api::BookingHistoryEntry> &entries, UserId viewer,
                                  const QString &zone, const QDateTime &now);

/// "Both came", "Lina Berg did not come".
QString attendanceText(Attendance attendance, const api::Booking &booking);

} // namespace oh::ui
