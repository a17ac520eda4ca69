// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeports.h"

namespace oh::test {

inline NotificationId noteId(int number)
{
    return NotificationId(QUuid(uint(number), 6, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}

/// "Note <number>", `number` hours before Monday, 5 January 2026, 08:30 UTC; unread.
inline api::NotificationItem sampleNote(int number, bool isRead = false)
{
    api::NotificationItem item;
    item.id = noteId(number);
    item.kind = NotificationKind::BookingRequested;
    item.title = QStringLiteral("Note %1").arg(number);
    item.text = QStringLiteral("What happened, in a sentence or two.");
    item.createdAt = QDateTime({2026, 1, 5}, {8, 30}, Qt::UTC).addSecs(-3600 * number);
    item.bookingId = BookingId(QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    item.link = QStringLiteral("officehours://bookings/") + item.bookingId->toString();
    if (isRead)
        item.readAt = item.createdAt.addSecs(60);
    return item;
}

inline api::NotificationList noteList(const QList<api::NotificationItem> &items, int unread = -1,
                                      int total = -1)
{
    api::NotificationList list;
    list.items = items;
    list.total = total < 0 ? int(items.size()) : total;
    list.limit = 20;
    list.unreadCount = unread;
    if (unread < 0)
        list.unreadCount = int(std::count_if(items.cbegin(), items.cend(),
                                             [](const auto &item) { return !item.readAt; }));
    return list;
}

inline api::NotificationPreferences samplePreferences(Role role = Role::Mentor)
{
    api::NotificationPreferences all;
    for (const NotificationKind kind : enumValues<NotificationKind>()) {
        if (!concerns(kind, role))
            continue;
        api::NotificationPreference item;
        item.kind = kind;
        item.emailMandatory = mailIsMandatory(kind);
        item.emailOnly = !isKeptInApp(kind);
        item.inApp = isKeptInApp(kind);
        all.items.append(item);
    }
    all.total = int(all.items.size());
    return all;
}

} // namespace oh::test
