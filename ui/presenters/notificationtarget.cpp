// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationtarget.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// One of what a page shows, or the page alone.
QString target(const QString &page, const QString &item)
{
    return item.isEmpty() ? page : page + u'/' + item;
}

QString bookingTarget(const api::NotificationItem &item, Role role, const QString &id)
{
    if (role == Role::Coordinator)
        return u"bookings"_s;
    // What waits for an answer is answered among the requests.
    if (role == Role::Mentor && item.kind == NotificationKind::BookingRequested)
        return target(u"requests"_s, id);
    return target(u"my-bookings"_s, id);
}

} // namespace

QString notificationTarget(const api::NotificationItem &item, Role role)
{
    if (item.kind == NotificationKind::AccountSecurity)
        return u"profile"_s;
    const QUrl link(item.link, QUrl::StrictMode);
    if (!link.isValid() || link.scheme() != "officehours"_L1)
        return {};
    const QString place = link.host();
    const QString id = link.path().mid(1);
    // An id of ours, or none: nothing else goes into a target.
    const bool isId = !QUuid::fromString(id).isNull();
    if (place == "bookings"_L1)
        return bookingTarget(item, role, isId ? id : QString());
    if (place == "mentors"_L1) {
        // About a meeting that is off, with nothing better to offer than other mentors.
        if (!isId && item.bookingId && role != Role::Coordinator)
            return bookingTarget(item, role, item.bookingId->toString());
        return role == Role::Mentee ? target(u"mentors"_s, isId ? id : QString()) : QString();
    }
    if (place == "profile"_L1)
        return u"profile"_s;
    if (place == "queues"_L1 && role == Role::Coordinator)
        return target(u"queues"_s, isId ? id : QString());
    return {};
}

} // namespace oh::ui
