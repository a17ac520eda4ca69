// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"
#include "backend/services/calendarconflicts.h"

namespace oh::server {

/// Has an endpoint that asksCalendars() do so before its transaction (FR79, FR106): a conflict is
/// the answer to its people; coordinators get it among their warnings. What could not be asked is
/// asked again by a job that is entered with the booking. Without a calendar in the whole database
/// the endpoint is as if it asked nobody.
void askCalendarsOf(Endpoint &endpoint, const calendars::ConflictChecks *checks);

/// What the calendars have against what a coordinator is about to do.
QList<Error> calendarWarnings(const Call &call);

} // namespace oh::server
