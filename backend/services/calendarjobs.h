// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/busypolicy.h"
#include "backend/calendars/calendarprovider.h"
#include "backend/calendars/connections.h"
#include "backend/jobs/jobhandler.h"
#include "models/domain/notifications.h"
#include "models/ids.h"

#include <QDateTime>

#include <functional>

namespace oh::storage {
class Database;
class Transaction;
} // namespace oh::storage

/// What is done in people's calendars in the background (FR28, FR36, FR62).
namespace oh::calendars {

/// What works with people's calendars. All of it outlives whoever has it.
struct EventWorks
{
    storage::Database *database = nullptr;
    Connections *connections = nullptr;
    /// Null where there is none.
    std::function<const CalendarProvider *(CalendarProviderKind)> providerOf = {};
    /// Of people who have chosen none.
    Language language = Language::English;
    /// Between looks at a video meeting that is still being made.
    net::Wait wait = {};
    BusyPolicy busy = {};
};

/// One meeting in one person's calendar.
struct AboutEvent
{
    BookingId bookingId;
    UserId userId;
    bool operator==(const AboutEvent &) const = default;
    static const api::ObjectSchema<AboutEvent> &schema();
};

/// `calendar_event` brings one person's calendar to what the booking says: writes, moves, removes.
/// It can be repeated; without a connected calendar it ends quietly (FR93). The link of a video
/// meeting gets into the booking, and to whoever still waits for the mail that confirms it;
/// otherwise both are told of the change.
///
/// `calendar_check` looks whether an event still stands where it was written. What its owner did to
/// it changes nothing here: both sides and the coordinators are told, once.
jobs::JobHandlers calendarJobs(const EventWorks &works);

/// Enters a job for each event that differs from its booking. Says how many.
Result<int> enterChangedEvents(storage::Transaction &tx, const QDateTime &now);
/// Enters a look at the events of the next days, each a few times a day. Says how many.
Result<int> enterChecks(storage::Transaction &tx, const QDateTime &now);

/// Something in a calendar does not go with a meeting: its people and the coordinators are asked to
/// look, once for each `cause`.
Result<void> tellToCheck(storage::Transaction &tx, BookingId booking, const QString &cause,
                         const QDateTime &now);

} // namespace oh::calendars
