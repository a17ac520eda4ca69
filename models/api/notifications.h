// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/notifications.h"

namespace oh::api {

/// Something that the caller was told, in the caller's language.
struct NotificationItem
{
    NotificationId id;
    NotificationKind kind = NotificationKind::BookingConfirmed;
    QString title;
    QString text;
    /// Where it leads in the application: officehours://…
    QString link;
    std::optional<BookingId> bookingId;
    std::optional<QDateTime> readAt;
    QDateTime createdAt;
    bool operator==(const NotificationItem &) const = default;
    static const ObjectSchema<NotificationItem> &schema();
};

/// GET /notifications/mine: newest first.
struct NotificationList
{
    QList<NotificationItem> items;
    int total = 0;
    int limit = 0;
    int offset = 0;
    /// Of all, whatever page this is.
    int unreadCount = 0;
    bool operator==(const NotificationList &) const = default;
    static const ObjectSchema<NotificationList> &schema();
};

struct NotificationsQuery
{
    /// Only those that were not read.
    bool unread = false;
    int limit = 20;
    int offset = 0;
    bool operator==(const NotificationsQuery &) const = default;
    static const ObjectSchema<NotificationsQuery> &schema();
};

/// PUT /notifications/:id.
struct MarkNotification
{
    bool isRead = true;
    bool operator==(const MarkNotification &) const = default;
    static const ObjectSchema<MarkNotification> &schema();
};

/// PUT /notifications/mine/read.
struct UnreadCount
{
    int unreadCount = 0;
    bool operator==(const UnreadCount &) const = default;
    static const ObjectSchema<UnreadCount> &schema();
};

/// In which ways the caller is told of one kind of thing.
struct NotificationPreference
{
    NotificationKind kind = NotificationKind::BookingReminder;
    bool email = true;
    bool inApp = true;
    /// These mails can't be turned off.
    bool emailMandatory = false;
    /// It never appears in the application.
    bool emailOnly = false;
    bool operator==(const NotificationPreference &) const = default;
    static const ObjectSchema<NotificationPreference> &schema();
};

/// GET /users/me/notification-preferences: all kinds that concern the caller's role.
struct NotificationPreferences
{
    QList<NotificationPreference> items;
    int total = 0;
    bool operator==(const NotificationPreferences &) const = default;
    static const ObjectSchema<NotificationPreferences> &schema();
};

struct ChangedPreference
{
    NotificationKind kind = NotificationKind::BookingReminder;
    std::optional<bool> email;
    std::optional<bool> inApp;
    bool operator==(const ChangedPreference &) const = default;
    static const ObjectSchema<ChangedPreference> &schema();
};

/// PUT /users/me/notification-preferences: what is left out stays as it is.
struct UpdateNotificationPreferences
{
    QList<ChangedPreference> items;
    bool operator==(const UpdateNotificationPreferences &) const = default;
    static const ObjectSchema<UpdateNotificationPreferences> &schema();
};

} // namespace oh::api
