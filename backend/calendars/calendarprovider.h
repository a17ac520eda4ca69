// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/net/serviceclient.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// People's calendars at Google and Microsoft.
namespace oh::calendars {

/// One of a person's calendars there, as they choose from.
struct CalendarListed
{
    QString id;
    QString name;
    bool primary = false;
    /// Events can be written to it.
    bool writable = false;
    /// "#rrggbb", or empty.
    QString color;
};

/// A time in which somebody is not free; UTC, its end not included.
struct BusyTime
{
    QDateTime start;
    QDateTime end;

    bool operator==(const BusyTime &other) const = default;
};

struct EventAttendee
{
    QString email;
    QString name;
};

/// A meeting as it shall stand in a calendar.
struct EventToWrite
{
    /// Of the booking and the calendar's owner: the provider makes the event's identity of it, so
    /// that writing twice makes one event.
    QString key;
    QString summary;
    /// Plain text.
    QString description;
    QString location;
    QDateTime start;
    QDateTime end;
    /// IANA; in which the calendar shows it.
    QString timeZone;
    QList<EventAttendee> attendees;
    /// FR62: the provider makes a video meeting, where it can.
    bool wantsMeet = false;
};

struct WrittenEvent
{
    QString id;
    /// Of its video meeting; empty as long as there is none.
    QString meetLink = {};
    /// The provider is still making it: ask again.
    bool meetPending = false;
};

/// What has become of an event since it was written.
struct EventState
{
    QString id;
    /// Deleted or canceled.
    bool gone = false;
    QDateTime start = {};
    QDateTime end = {};
    QString meetLink = {};
    bool meetPending = false;
};

/// FR20. All calls block and take the access token of the calendar's owner; they know nothing of
/// users and the database. Errors: CalendarReconnect when the provider doesn't take the token (any
/// more); NetworkUnreachable and ServiceUnavailable when it may go better later; NotFound where
/// there is no such calendar; Canceled.
class CalendarProvider
{
public:
    virtual ~CalendarProvider() = default;

    virtual Result<QList<CalendarListed>> calendars(const QByteArray &accessToken,
                                                    const net::Stopping &stopping) const = 0;
    /// Sorted, and without what is free or declined; touching and overlapping times are joined.
    /// What its owner has answered with "maybe", or not at all, counts as the provider counts it.
    /// Calendars that are gone are left out unless all of them are. `ownZone`: IANA, of their
    /// owner; in which whole days are meant where the provider does not say, or says what nobody
    /// knows.
    virtual Result<QList<BusyTime>> busy(const QByteArray &accessToken,
                                         const QStringList &calendarIds, const QDateTime &from,
                                         const QDateTime &to, const QString &ownZone,
                                         const net::CallLimits &limits,
                                         const net::Stopping &stopping) const = 0;
    /// Makes the event or, with `id`, changes it; one that was deleted there is made anew.
    virtual Result<WrittenEvent> write(const QByteArray &accessToken, const QString &calendarId,
                                       const std::optional<QString> &id, const EventToWrite &event,
                                       const net::Stopping &stopping) const = 0;
    /// What is gone already is fine.
    virtual Result<void> remove(const QByteArray &accessToken, const QString &calendarId,
                                const QString &id, const net::Stopping &stopping) const = 0;
    virtual Result<EventState> read(const QByteArray &accessToken, const QString &calendarId,
                                    const QString &id, const net::Stopping &stopping) const = 0;
};

} // namespace oh::calendars
