// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationtarget.h"

#include <QSet>
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
    // What waits for an answer is answered among the requests.
    if (role == Role::Mentor && item.kind == NotificationKind::BookingRequested)
        return target(u"requests"_s, id);
    return target(role == Role::Coordinator ? u"bookings"_s : u"my-bookings"_s, id);
}

struct Place
{
    /// In the plural: "bookings". Empty when it is no link of ours.
    QString name;
    /// An id of ours, or empty: nothing else goes into a target.
    QString id;
};

Place placeOf(const QString &text)
{
    const QUrl link(text, QUrl::StrictMode);
    if (!link.isValid() || link.scheme() != "officehours"_L1)
        return {};
    // Browsers and desktops hand it over with one slash or with two, and with one at the end.
    QStringList parts = link.path().split(u'/', Qt::SkipEmptyParts);
    if (!link.host().isEmpty())
        parts.prepend(link.host());
    if (parts.isEmpty())
        return {};
    Place place;
    place.name = parts.constFirst();
    for (const auto &[one, many] : {std::pair{u"booking"_s, u"bookings"_s},
                                    {u"mentor"_s, u"mentors"_s},
                                    {u"mentee"_s, u"mentees"_s},
                                    {u"request"_s, u"requests"_s},
                                    {u"user"_s, u"users"_s},
                                    {u"export"_s, u"exports"_s},
                                    {u"notification"_s, u"notifications"_s}}) {
        if (place.name == one)
            place.name = many;
    }
    if (parts.size() == 2 && !QUuid::fromString(parts.constLast()).isNull())
        place.id = parts.constLast();
    return place;
}

} // namespace

QString notificationTarget(const api::NotificationItem &item, Role role)
{
    if (item.kind == NotificationKind::AccountSecurity)
        return u"profile"_s;
    const Place place = placeOf(item.link);
    if (place.name == "bookings"_L1)
        return bookingTarget(item, role, place.id);
    // About a meeting that is off, with nothing better to offer than other mentors.
    if (place.name == "mentors"_L1 && place.id.isEmpty() && item.bookingId)
        return bookingTarget(item, role, item.bookingId->toString());
    return linkTarget(item.link, role);
}

QString linkTarget(const QString &link, Role role)
{
    const Place place = placeOf(link);
    if (place.name == "bookings"_L1)
        return target(role == Role::Coordinator ? u"bookings"_s : u"my-bookings"_s, place.id);
    if (place.name == "mentors"_L1)
        return role != Role::Mentor ? target(u"mentors"_s, place.id) : QString();
    if (place.name == "mentees"_L1)
        return role != Role::Mentee ? target(u"mentees"_s, place.id) : QString();
    if (place.name == "requests"_L1)
        return role == Role::Mentor ? target(u"requests"_s, place.id) : QString();
    if (place.name == "availability"_L1)
        return role == Role::Mentor ? u"availability"_s : QString();
    if (place.name == "profile"_L1 || place.name == "notifications"_L1)
        return place.name;
    if (place.name == "exports"_L1 && role == Role::Coordinator)
        return target(place.name, place.id);
    // The console's other pages, by their own names.
    static const QSet<QString> console{u"queues"_s, u"users"_s,   u"overview"_s, u"missing-slots"_s,
                                       u"audit"_s,  u"archive"_s, u"tags"_s,     u"locations"_s,
                                       u"jobs"_s,   u"sync"_s};
    if (console.contains(place.name) && role == Role::Coordinator)
        return target(place.name, place.id);
    if (place.name == "my-bookings"_L1 && role != Role::Coordinator)
        return target(place.name, place.id);
    return {};
}

QString linkQuery(const QString &link)
{
    return placeOf(link).name.isEmpty() ? QString() : QUrl(link).query(QUrl::FullyEncoded);
}

} // namespace oh::ui
