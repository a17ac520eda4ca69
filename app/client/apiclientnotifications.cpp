// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/query.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

using Method = HttpRequest::Method;

QString preferencesPath()
{
    return u"/api/users/me/notification-preferences"_s;
}

} // namespace

ui::Call ApiClient::notifications(const api::NotificationsQuery &query,
                                  ui::Done<api::NotificationList> done)
{
    return m_http.fetch<api::NotificationList>(
        getRequest(u"/api/notifications/mine"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::markNotification(NotificationId id, bool isRead,
                                     ui::Done<api::NotificationItem> done)
{
    return m_http.fetch<api::NotificationItem>(
        changeRequest(Method::Put, pathBelow(u"/api/notifications"_s, id),
                      api::MarkNotification::schema().toJson({isRead})),
        announcing(Affects::Notifications, std::move(done)));
}

ui::Call ApiClient::markAllNotificationsRead(ui::Done<api::UnreadCount> done)
{
    return m_http.fetch<api::UnreadCount>(
        changeRequest(Method::Put, u"/api/notifications/mine/read"_s, {}),
        announcing(Affects::Notifications, std::move(done)));
}

ui::Call ApiClient::notificationPreferences(ui::Done<api::NotificationPreferences> done)
{
    return m_http.fetch<api::NotificationPreferences>(getRequest(preferencesPath()),
                                                      std::move(done));
}

ui::Call ApiClient::changeNotificationPreferences(const api::UpdateNotificationPreferences &update,
                                                  ui::Done<api::NotificationPreferences> done)
{
    // A channel that is left out stays as it is; null would say something else to a strict reader.
    QJsonArray changes;
    for (const api::ChangedPreference &change : update.items) {
        QJsonObject json = api::ChangedPreference::schema().toJson(change);
        if (!change.email)
            json.remove(u"email"_s);
        if (!change.inApp)
            json.remove(u"inApp"_s);
        changes.append(json);
    }
    return m_http.fetch<api::NotificationPreferences>(
        changeRequest(Method::Put, preferencesPath(), {{u"items"_s, changes}}), std::move(done));
}

} // namespace oh::app
