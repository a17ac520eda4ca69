// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"

/// What goes over the WebSocket at /api/live (FR40): one JSON object in each text message, its
/// `type` says which. Only ids and states are ever pushed; whoever wants more asks the API.
namespace oh {

enum class LiveRequestType { Hello, Subscribe, Unsubscribe, Token, Ping };
enum class LiveMessageType { Welcome, Event, Resync, Pong, Error };
enum class LiveEventKind {
    /// Single slots of a mentor changed.
    Slots,
    /// Many did, or new ones are there: ask again for what is shown of this mentor.
    Availability,
    /// A booking that one may see was made or changed.
    Booking,
    /// Coordinators: something entered or left a queue.
    Queues,
    /// One's own notifications: a new one, or some were read.
    Notifications,
    /// One's own exceptions from the tier rule: asked for, decided, used.
    Exceptions,
};
/// `Gone`: deleted, or not offered any more.
enum class LiveSlotState { Open, Booked, Held, Gone };
/// `Jobs` and `Mail`: what failed for good.
enum class LiveQueue { Taxonomy, TierOverrides, Jobs, Mail, News, Sync };

template <>
struct EnumStrings<LiveRequestType>
{
    static constexpr std::array<EnumEntry<LiveRequestType>, 5> table{{
        {LiveRequestType::Hello, "hello"},
        {LiveRequestType::Subscribe, "subscribe"},
        {LiveRequestType::Unsubscribe, "unsubscribe"},
        {LiveRequestType::Token, "token"},
        {LiveRequestType::Ping, "ping"},
    }};
};
template <>
struct EnumStrings<LiveMessageType>
{
    static constexpr std::array<EnumEntry<LiveMessageType>, 5> table{{
        {LiveMessageType::Welcome, "welcome"},
        {LiveMessageType::Event, "event"},
        {LiveMessageType::Resync, "resync"},
        {LiveMessageType::Pong, "pong"},
        {LiveMessageType::Error, "error"},
    }};
};
template <>
struct EnumStrings<LiveEventKind>
{
    static constexpr std::array<EnumEntry<LiveEventKind>, 6> table{{
        {LiveEventKind::Slots, "slots"},
        {LiveEventKind::Availability, "availability"},
        {LiveEventKind::Booking, "booking"},
        {LiveEventKind::Queues, "queues"},
        {LiveEventKind::Notifications, "notifications"},
        {LiveEventKind::Exceptions, "exceptions"},
    }};
};
template <>
struct EnumStrings<LiveSlotState>
{
    static constexpr std::array<EnumEntry<LiveSlotState>, 4> table{{
        {LiveSlotState::Open, "open"},
        {LiveSlotState::Booked, "booked"},
        {LiveSlotState::Held, "held"},
        {LiveSlotState::Gone, "gone"},
    }};
};
template <>
struct EnumStrings<LiveQueue>
{
    static constexpr std::array<EnumEntry<LiveQueue>, 6> table{{
        {LiveQueue::Taxonomy, "taxonomy"},
        {LiveQueue::TierOverrides, "tier_overrides"},
        {LiveQueue::Jobs, "jobs"},
        {LiveQueue::Mail, "mail"},
        {LiveQueue::News, "news"},
        {LiveQueue::Sync, "sync"},
    }};
};

} // namespace oh

namespace oh::api {

/// Subscriptions of one connection (NFR28: per mentor, from now on).
inline constexpr int maxLiveMentors = 200;
inline constexpr qint64 maxLiveMessageBytes = 64 * 1024;

/// Why the server ended the connection, besides the codes of RFC 6455: 1001 it stops, 1008 too many
/// messages, 1009 too large, 1013 too many connections.
enum LiveCloseCode : int {
    /// The access token's time is over, or the session ended: renew, then connect again.
    LiveCloseUnauthorized = 4401,
    /// No hello in time.
    LiveCloseNoHello = 4408,
};

/// From the client. The first one is `hello`; until it nothing is pushed.
struct LiveRequest
{
    LiveRequestType type = LiveRequestType::Ping;
    /// hello: what the connection before ended with, if there was one.
    std::optional<QString> epoch;
    /// With epoch; and subscribe: the last one heard of, so that nothing is missed between it and
    /// the subscription.
    std::optional<int> seq;
    /// hello, subscribe and unsubscribe.
    QList<UserId> mentorIds;
    /// token: a renewed one of the same session.
    std::optional<QString> accessToken;
    bool operator==(const LiveRequest &) const = default;
    static const ObjectSchema<LiveRequest> &schema();
};

struct LiveSlot
{
    SlotId id;
    LiveSlotState state = LiveSlotState::Open;
    bool operator==(const LiveSlot &) const = default;
    static const ObjectSchema<LiveSlot> &schema();
};

/// From the server.
struct LiveMessage
{
    LiveMessageType type = LiveMessageType::Event;
    /// welcome and resync: names this run of the server's events. Another one: load anew.
    std::optional<QString> epoch;
    /// Rises; numbers may be missing. Of an event: its own; else: of the last event before.
    std::optional<int> seq;
    /// welcome: all that was missed since `hello` follows. False: load anew.
    std::optional<bool> resumed;
    std::optional<LiveEventKind> kind;
    /// slots, availability, booking.
    std::optional<UserId> mentorId;
    QList<LiveSlot> slotStates;
    /// booking.
    std::optional<BookingId> bookingId;
    std::optional<BookingStatus> status;
    std::optional<UserId> menteeId;
    /// queues.
    std::optional<LiveQueue> queue;
    /// notifications and exceptions: whose; of the first also how many they have not read.
    std::optional<UserId> userId;
    std::optional<int> unreadCount;
    /// error.
    std::optional<QString> code;
    std::optional<QString> message;
    bool operator==(const LiveMessage &) const = default;
    static const ObjectSchema<LiveMessage> &schema();
};

/// Without the fields that have no value.
QString toLiveText(const LiveRequest &request);
QString toLiveText(const LiveMessage &message);
/// Strict, as all requests are.
Result<LiveRequest> parseLiveRequest(const QString &text);
/// Lenient: a newer server may say more. Nothing for a type or kind that this build doesn't know.
Result<LiveMessage> parseLiveMessage(const QString &text);

} // namespace oh::api
