// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/calendarfeed.h"

/// Addresses at which calendars subscribe to somebody's meetings (FR37).
namespace oh::api {

/// One that is there. Its address is shown once, when it is made.
struct CalendarFeed
{
    CalendarFeedKind kind = CalendarFeedKind::Full;
    QDateTime createdAt;
    /// When a calendar last asked.
    std::optional<QDateTime> lastReadAt;
    bool operator==(const CalendarFeed &) const = default;
    static const ObjectSchema<CalendarFeed> &schema();
};

/// GET /calendar/feed.
struct CalendarFeeds
{
    QList<CalendarFeed> items;
    bool operator==(const CalendarFeeds &) const = default;
    static const ObjectSchema<CalendarFeeds> &schema();
};

/// POST /calendar/feed/regenerate. The address before it, if there was one, leads nowhere then.
struct RegenerateFeed
{
    CalendarFeedKind kind = CalendarFeedKind::Full;
    bool operator==(const RegenerateFeed &) const = default;
    static const ObjectSchema<RegenerateFeed> &schema();
};

struct NewCalendarFeed
{
    CalendarFeedKind kind = CalendarFeedKind::Full;
    /// Whoever has it can read the meetings: nobody can find it out again, not even its owner.
    QString feedUrl;
    /// The secret in it.
    QString token;
    QDateTime createdAt;
    bool operator==(const NewCalendarFeed &) const = default;
    static const ObjectSchema<NewCalendarFeed> &schema();
};

} // namespace oh::api
