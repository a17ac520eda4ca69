// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace oh {

/// What a calendar is asked to do (RFC 5546). Publish is for a file that somebody opens.
enum class CalendarMethod { Request, Cancel, Publish };
template <>
struct EnumStrings<CalendarMethod>
{
    static constexpr EnumEntry<CalendarMethod> table[] = {{CalendarMethod::Request, "REQUEST"},
                                                          {CalendarMethod::Cancel, "CANCEL"},
                                                          {CalendarMethod::Publish, "PUBLISH"}};
};

struct CalendarPerson
{
    QString name;
    /// Empty: the address is nobody else's business, and `id` stands for the person.
    QString address;
    UserId id = {};
};

/// A meeting as calendars know it (FR36, FR39). Texts may come from people.
struct CalendarEvent
{
    /// The UID: the same for the whole life of the booking.
    BookingId booking;
    /// Rises with every change that calendars must hear of; the newest wins.
    int sequence = 0;
    CalendarMethod method = CalendarMethod::Request;
    BookingStatus status = BookingStatus::Confirmed;
    QDateTime start;
    QDateTime end;
    /// Whose wall clock the times are written in.
    QString timeZone;
    /// When this was written.
    QDateTime stamp;
    /// When the meeting was asked for and when it was last changed, where that is known.
    QDateTime created = {};
    QDateTime changed = {};
    CalendarPerson organizer;
    QList<CalendarPerson> attendees;
    QString summary;
    QString description;
    QString location;
    /// https, or nothing.
    QString joinLink;
};

/// Meetings for a calendar that subscribes (FR37), in the wall-clock time of one zone; as above
/// otherwise. Events without an organizer name nobody. The calendar says its name, its zone and how
/// often to look again, as RFC 7986 has it and as those who don't know that read it (NFR41).
Result<QByteArray> toICalendarFeed(const QList<CalendarEvent> &events, const QString &name,
                                   const QString &timeZone);

/// The event as an iCalendar document (RFC 5545): times with TZID and a VTIMEZONE that is right for
/// them, escaped and folded. Wall-clock times that a calendar would read as another moment (the
/// second of two equal hours) are written in UTC. The link to join is a CONFERENCE (RFC 7986), too.
/// Any thread.
Result<QByteArray> toICalendar(const CalendarEvent &event);

} // namespace oh
