// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingmail.h"

#include "backend/storage/row.h"
#include "models/api/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::bookings {

QJsonObject mailData(BookingId id, const QString &mentor, const QString &mentee,
                     const QString &goal, const QStringList &materials, const QString &meetingType,
                     const QString &location, const QDateTime &start, const QDateTime &end)
{
    return {{u"bookingId"_s, id.toString()},
            {u"mentorName"_s, mentor},
            {u"menteeName"_s, mentee},
            {u"goal"_s, goal},
            {u"materials"_s, QJsonArray::fromStringList(materials)},
            {u"meetingType"_s, meetingType},
            {u"location"_s, location},
            {u"startUtc"_s, api::formatUtc(start)},
            {u"endUtc"_s, api::formatUtc(end)}};
}

QJsonObject mailData(BookingId id, const storage::Row &booking)
{
    return mailData(id, booking.text("mentor_name"_L1), booking.text("mentee_name"_L1),
                    booking.text("meeting_goal"_L1), booking.textArray("materials_urls"_L1),
                    booking.text("meeting_type"_L1), booking.text("location"_L1),
                    booking.utc("meeting_start_time"_L1), booking.utc("meeting_end_time"_L1));
}

void addCalendar(QJsonObject &data, CalendarMethod method, int sequence, UserId mentor,
                 UserId mentee)
{
    data.insert(u"calendar"_s, QJsonObject{{u"method"_s, toString(method)},
                                           {u"sequence"_s, sequence},
                                           {u"mentorId"_s, mentor.toString()},
                                           {u"menteeId"_s, mentee.toString()}});
}

} // namespace oh::bookings
