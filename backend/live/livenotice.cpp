// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/livenotice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::live {
namespace {

template <typename IdType>
std::optional<IdType> idOf(const QJsonObject &object, QLatin1StringView key)
{
    return IdType::parse(object[key].toString());
}

std::optional<LiveNotice> slotsNotice(const QJsonObject &object, const QDateTime &now)
{
    LiveNotice notice;
    notice.message.kind = LiveEventKind::Slots;
    notice.message.mentorId = idOf<UserId>(object, "m"_L1);
    const QJsonArray changes = object["s"_L1].toArray();
    for (const auto &change : changes) {
        const QJsonArray parts = change.toArray();
        const auto id = SlotId::parse(parts.at(0).toString());
        const auto state = fromString<LiveSlotState>(parts.at(1).toString());
        if (!id || !state)
            return std::nullopt;
        if (parts.at(2).toInteger() >= now.toSecsSinceEpoch())
            notice.message.slotStates.append({*id, *state});
    }
    if (!notice.message.mentorId || notice.message.slotStates.isEmpty())
        return std::nullopt;
    return notice;
}

std::optional<LiveNotice> bookingNotice(const QJsonObject &object)
{
    LiveNotice notice;
    notice.message.kind = LiveEventKind::Booking;
    notice.message.bookingId = idOf<BookingId>(object, "b"_L1);
    notice.message.mentorId = idOf<UserId>(object, "m"_L1);
    notice.message.menteeId = idOf<UserId>(object, "e"_L1);
    notice.message.status = fromString<BookingStatus>(object["s"_L1].toString());
    const bool whole = notice.message.bookingId && notice.message.mentorId &&
                       notice.message.menteeId && notice.message.status;
    return whole ? std::optional(notice) : std::nullopt;
}

std::optional<LiveNotice> personNotice(const QJsonObject &object, LiveNotice::Kind kind)
{
    const auto user = idOf<UserId>(object, "u"_L1);
    if (!user)
        return std::nullopt;
    return LiveNotice{kind, {}, *user};
}

} // namespace

std::optional<LiveNotice> parseNotice(const QByteArray &payload, const QDateTime &now)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QString type = object["t"_L1].toString();
    if (type == "slots"_L1)
        return slotsNotice(object, now);
    if (type == "booking"_L1)
        return bookingNotice(object);
    if (type == "person"_L1)
        return personNotice(object, LiveNotice::Kind::Person);
    if (type == "session"_L1)
        return personNotice(object, LiveNotice::Kind::Session);
    LiveNotice notice;
    if (type == "resync"_L1) {
        notice.kind = LiveNotice::Kind::Resync;
        return notice;
    }
    if (type == "availability"_L1) {
        notice.message.kind = LiveEventKind::Availability;
        notice.message.mentorId = idOf<UserId>(object, "m"_L1);
        return notice.message.mentorId ? std::optional(notice) : std::nullopt;
    }
    if (type == "notifications"_L1) {
        notice.message.kind = LiveEventKind::Notifications;
        notice.message.userId = idOf<UserId>(object, "u"_L1);
        notice.message.unreadCount = object["n"_L1].toInt();
        return notice.message.userId ? std::optional(notice) : std::nullopt;
    }
    if (type == "exception"_L1) {
        notice.message.kind = LiveEventKind::Exceptions;
        notice.message.userId = idOf<UserId>(object, "u"_L1);
        return notice.message.userId ? std::optional(notice) : std::nullopt;
    }
    if (type == "queues"_L1) {
        notice.message.kind = LiveEventKind::Queues;
        notice.message.queue = fromString<LiveQueue>(object["q"_L1].toString());
        return notice.message.queue ? std::optional(notice) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace oh::live
