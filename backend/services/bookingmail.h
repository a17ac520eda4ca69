// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/calendarevent.h"
#include "models/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace oh::storage {
class Row;
}

namespace oh::bookings {

/// A booking's facts for its mails; the times are put into the recipient's zone later.
QJsonObject mailData(BookingId id, const QString &mentor, const QString &mentee,
                     const QString &goal, const QStringList &materials, const QString &meetingType,
                     const QString &location, const QDateTime &start, const QDateTime &end);
/// The same from a row with the columns of a booking and the names of both sides.
QJsonObject mailData(BookingId id, const storage::Row &booking);

/// Of a mail that changes the recipient's calendar: `sequence` is the booking's, as it is after the
/// change.
void addCalendar(QJsonObject &data, CalendarMethod method, int sequence, UserId mentor,
                 UserId mentee);

} // namespace oh::bookings
