// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/routes.h"
#include "backend/api/calendarchecks.h"

#include "backend/api/handlers.h"
#include "backend/services/calendarrequirement.h"

namespace oh::server {

namespace {

/// Nothing of it may be remembered or done together: who asks decides.
void requireCalendarOf(Endpoint &endpoint)
{
    endpoint.sharing = Sharing::Nobody;
    endpoint.recall = {};
    endpoint.together = {};
    endpoint.handler = [inner = std::move(endpoint.handler)](Call &call) -> Result<http::Response> {
        if (const auto connected = requireCalendar(call.tx(), callerOf(call)); !connected)
            return connected.error();
        return inner(call);
    };
}

} // namespace

QList<Endpoint> allEndpoints(const RouteContext &context)
{
    QList<Endpoint> all =
        systemEndpoints(context) + authEndpoints(context) + oauthEndpoints(context) +
        calendarConnectionEndpoints(context) + peopleEndpoints(context) +
        matchingEndpoints(context) + availabilityEndpoints(context) + schedulingEndpoints(context) +
        bookingCareEndpoints(context) + reputationEndpoints(context) + figuresEndpoints(context) +
        exportEndpoints(context) + emailEndpoints(context) + privacyEndpoints(context) +
        jobEndpoints(context) + syncEndpoints(context) + notificationEndpoints(context) +
        calendarEndpoints(context) + auditEndpoints(context) + exceptionEndpoints(context) +
        accountEndpoints(context) + tagEndpoints(context) + avatarEndpoints(context) +
        fileEndpoints(context) + liveEndpoints(context) + archiveEndpoints(context);
    for (Endpoint &endpoint : all)
        askCalendarsOf(endpoint, context.conflicts);
    for (Endpoint &endpoint : all) {
        if (!endpoint.needsCalendar)
            continue;
        endpoint.errors.append(ErrorCode::CalendarRequired);
        if (context.requireCalendar)
            requireCalendarOf(endpoint);
    }
    return all;
}

} // namespace oh::server
