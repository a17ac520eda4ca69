// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"

using namespace Qt::StringLiterals;

namespace oh::app {

ui::Call ApiClient::calendarFeeds(ui::Done<api::CalendarFeeds> done)
{
    return m_http.fetch<api::CalendarFeeds>(getRequest(u"/api/calendar/feed"_s), std::move(done));
}

ui::Call ApiClient::renewCalendarFeed(CalendarFeedKind kind, ui::Done<api::NewCalendarFeed> done)
{
    return m_http.fetch<api::NewCalendarFeed>(
        changeRequest(HttpRequest::Method::Post, u"/api/calendar/feed/regenerate"_s,
                      api::RegenerateFeed::schema().toJson({kind})),
        std::move(done));
}

ui::Call ApiClient::revokeCalendarFeed(CalendarFeedKind kind, ui::Done<void> done)
{
    return sendDelete(u"/api/calendar/feed/"_s + toString(kind), std::move(done));
}

} // namespace oh::app
