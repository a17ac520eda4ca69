// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/routes.h"

namespace oh::server {

QList<Endpoint> allEndpoints(const RouteContext &context)
{
    return systemEndpoints(context) + authEndpoints(context) + peopleEndpoints(context) +
           matchingEndpoints(context) + availabilityEndpoints(context) +
           schedulingEndpoints(context) + bookingCareEndpoints(context) +
           reputationEndpoints(context) + figuresEndpoints(context) + jobEndpoints(context) +
           notificationEndpoints(context) + calendarEndpoints(context) +
           exceptionEndpoints(context) + accountEndpoints(context) + tagEndpoints(context) +
           liveEndpoints(context);
}

} // namespace oh::server
