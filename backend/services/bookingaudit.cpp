// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingaudit.h"

#include "models/api/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::bookings {

QJsonObject auditState(const storage::Row &booking)
{
    QJsonObject state{
        {u"status"_s, booking.text("status"_L1)},
        {u"menteeId"_s, booking.uuid("mentee_id"_L1).toString(QUuid::WithoutBraces)},
        {u"timeSlotId"_s, booking.uuid("time_slot_id"_L1).toString(QUuid::WithoutBraces)},
        {u"meetingStartTime"_s, api::formatUtc(booking.utc("meeting_start_time"_L1))},
        {u"meetingEndTime"_s, api::formatUtc(booking.utc("meeting_end_time"_L1))},
        {u"meetingType"_s, booking.text("meeting_type"_L1)},
        {u"meetingGoal"_s, booking.text("meeting_goal"_L1)},
        {u"materialsUrls"_s, QJsonArray::fromStringList(booking.textArray("materials_urls"_L1))}};
    if (const auto location = booking.optText("location"_L1))
        state.insert(u"location"_s, *location);
    if (const auto link = booking.optText("google_meet_link"_L1))
        state.insert(u"meetingLink"_s, *link);
    if (const auto attendance = booking.optText("attendance"_L1))
        state.insert(u"attendance"_s, *attendance);
    return state;
}

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? QJsonValue(*text) : QJsonValue();
}

Result<void> auditIfCoordinator(storage::Transaction &tx, const Caller &caller,
                                const LockedBooking &booking, const QString &action,
                                const QString &reason, const QJsonObject &after)
{
    return recordIfCoordinator(
        tx, caller,
        {action, u"booking"_s, booking.id.value, auditState(booking.row), after, reason});
}

} // namespace oh::bookings
