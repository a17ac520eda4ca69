// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/notifications.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

constexpr int maxPreferences = 50;

void checkPreferences(const UpdateNotificationPreferences &update, Problems &problems)
{
    for (qsizetype i = 0; i < update.items.size(); ++i) {
        const ChangedPreference &change = update.items[i];
        const QString path = u"items.%1."_s.arg(i);
        if (change.email == false && mailIsMandatory(change.kind))
            problems.add(path + u"email"_s, Sentence::tr("these mails can't be turned off"));
        if (change.inApp == true && !isKeptInApp(change.kind))
            problems.add(path + u"inApp"_s, Sentence::tr("this never appears in the application"));
    }
}

} // namespace

const ObjectSchema<NotificationItem> &NotificationItem::schema()
{
    static const auto instance =
        ObjectSchema<NotificationItem>(u"Notification"_s)
            .field(u"id"_s, &NotificationItem::id)
            .field(u"kind"_s, &NotificationItem::kind)
            .field(u"title"_s, &NotificationItem::title,
                   {.description = u"In the caller's language"_s})
            .field(u"text"_s, &NotificationItem::text,
                   {.description = u"In the caller's language and time zone"_s})
            .field(u"link"_s, &NotificationItem::link,
                   {.description = u"Where it leads in the application"_s})
            .field(u"bookingId"_s, &NotificationItem::bookingId)
            .field(u"readAt"_s, &NotificationItem::readAt)
            .field(u"createdAt"_s, &NotificationItem::createdAt);
    return instance;
}

const ObjectSchema<NotificationList> &NotificationList::schema()
{
    static const auto instance =
        ObjectSchema<NotificationList>(u"NotificationList"_s)
            .field(u"items"_s, &NotificationList::items)
            .field(u"total"_s, &NotificationList::total,
                   {.description = u"How many there are without limit and offset"_s})
            .field(u"limit"_s, &NotificationList::limit)
            .field(u"offset"_s, &NotificationList::offset)
            .field(u"unreadCount"_s, &NotificationList::unreadCount,
                   {.description = u"Of all, whatever page this is"_s});
    return instance;
}

const ObjectSchema<NotificationsQuery> &NotificationsQuery::schema()
{
    static const auto instance =
        ObjectSchema<NotificationsQuery>(u"NotificationsQuery"_s)
            .field(u"unread"_s, &NotificationsQuery::unread,
                   {.description = u"Only those that were not read"_s, .mayBeMissing = true})
            .field(u"limit"_s, &NotificationsQuery::limit, limitRule())
            .field(u"offset"_s, &NotificationsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<MarkNotification> &MarkNotification::schema()
{
    static const auto instance = ObjectSchema<MarkNotification>(u"MarkNotification"_s)
                                     .field(u"isRead"_s, &MarkNotification::isRead);
    return instance;
}

const ObjectSchema<UnreadCount> &UnreadCount::schema()
{
    static const auto instance = ObjectSchema<UnreadCount>(u"UnreadCount"_s)
                                     .field(u"unreadCount"_s, &UnreadCount::unreadCount);
    return instance;
}

const ObjectSchema<NotificationPreference> &NotificationPreference::schema()
{
    static const auto instance =
        ObjectSchema<NotificationPreference>(u"NotificationPreference"_s)
            .field(u"kind"_s, &NotificationPreference::kind)
            .field(u"email"_s, &NotificationPreference::email)
            .field(u"inApp"_s, &NotificationPreference::inApp)
            .field(u"emailMandatory"_s, &NotificationPreference::emailMandatory,
                   {.description = u"These mails can't be turned off"_s})
            .field(u"emailOnly"_s, &NotificationPreference::emailOnly,
                   {.description = u"It never appears in the application"_s});
    return instance;
}

const ObjectSchema<NotificationPreferences> &NotificationPreferences::schema()
{
    static const auto instance = ObjectSchema<NotificationPreferences>(u"NotificationPreferences"_s)
                                     .field(u"items"_s, &NotificationPreferences::items)
                                     .field(u"total"_s, &NotificationPreferences::total);
    return instance;
}

const ObjectSchema<ChangedPreference> &ChangedPreference::schema()
{
    static const auto instance = ObjectSchema<ChangedPreference>(u"ChangedPreference"_s)
                                     .field(u"kind"_s, &ChangedPreference::kind)
                                     .field(u"email"_s, &ChangedPreference::email)
                                     .field(u"inApp"_s, &ChangedPreference::inApp);
    return instance;
}

const ObjectSchema<UpdateNotificationPreferences> &UpdateNotificationPreferences::schema()
{
    static const auto instance =
        ObjectSchema<UpdateNotificationPreferences>(u"UpdateNotificationPreferences"_s)
            .field(u"items"_s, &UpdateNotificationPreferences::items, {.maxItems = maxPreferences})
            .check(checkPreferences);
    return instance;
}

} // namespace oh::api
