// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/ids.h"

#include <optional>

namespace oh::api {

/// GET /admin/dashboard/stats (FR68). Without a range: the last twelve weeks.
struct DashboardQuery
{
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    /// Where weeks begin on Monday, 00:00.
    std::optional<QString> timeZone;
    /// Counted now, not up to a minute ago.
    bool exact = false;
    bool operator==(const DashboardQuery &) const = default;
    static const ObjectSchema<DashboardQuery> &schema();
};

struct WeekFigure
{
    /// A Monday.
    QDate weekStart;
    int bookings = 0;
    bool operator==(const WeekFigure &) const = default;
    static const ObjectSchema<WeekFigure> &schema();
};

struct PersonFigure
{
    UserId userId;
    QString name;
    int completedSessions = 0;
    bool operator==(const PersonFigure &) const = default;
    static const ObjectSchema<PersonFigure> &schema();
};

struct DashboardStats
{
    QDateTime computedAt;
    QDateTime from;
    QDateTime to;
    QString timeZone;
    /// Booked of offered slots in the range, in per cent (FR69); nothing when none were offered.
    std::optional<double> utilizationRate;
    int offeredSlots = 0;
    int bookedSlots = 0;
    /// Of this week, and of the one before for the trend.
    int weeklySlotsFilled = 0;
    int previousWeekSlotsFilled = 0;
    /// Had to do with a booking in the last 30 days.
    int activeUsers = 0;
    int upcomingMeetings = 0;
    int pendingRequests = 0;
    /// Live and completed meetings by the week in which they take place; a year at most.
    QList<WeekFigure> bookingTrend;
    QList<PersonFigure> topMentors;
    QList<PersonFigure> topMentees;
    bool operator==(const DashboardStats &) const = default;
    static const ObjectSchema<DashboardStats> &schema();
};

} // namespace oh::api
