// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/calendarfeeds.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<CalendarFeed> &CalendarFeed::schema()
{
    static const auto instance = ObjectSchema<CalendarFeed>(u"CalendarFeed"_s)
                                     .field(u"kind"_s, &CalendarFeed::kind)
                                     .field(u"createdAt"_s, &CalendarFeed::createdAt)
                                     .field(u"lastReadAt"_s, &CalendarFeed::lastReadAt);
    return instance;
}

const ObjectSchema<CalendarFeeds> &CalendarFeeds::schema()
{
    static const auto instance =
        ObjectSchema<CalendarFeeds>(u"CalendarFeeds"_s).field(u"items"_s, &CalendarFeeds::items);
    return instance;
}

const ObjectSchema<RegenerateFeed> &RegenerateFeed::schema()
{
    static const auto instance =
        ObjectSchema<RegenerateFeed>(u"RegenerateFeed"_s)
            .field(u"kind"_s, &RegenerateFeed::kind,
                   {.description = u"All of the meetings, or only when they are"_s});
    return instance;
}

const ObjectSchema<NewCalendarFeed> &NewCalendarFeed::schema()
{
    static const auto instance = ObjectSchema<NewCalendarFeed>(u"NewCalendarFeed"_s)
                                     .field(u"kind"_s, &NewCalendarFeed::kind)
                                     .field(u"feedUrl"_s, &NewCalendarFeed::feedUrl)
                                     .field(u"token"_s, &NewCalendarFeed::token)
                                     .field(u"createdAt"_s, &NewCalendarFeed::createdAt);
    return instance;
}

} // namespace oh::api
