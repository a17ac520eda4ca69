// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QString>

namespace oh::ui {

/// What one of the two sides may do with a booking at some moment, by the table that the server
/// decides with (models/domain/bookingrules.h). The server has the last word.
struct BookingRights
{
    bool confirm = false;
    bool decline = false;
    bool cancel = false;
    /// Ask the other side for another time.
    bool propose = false;
    /// Why not, where it is worth showing: the action is there, but can't be done now.
    QString proposeObstacle;
    /// The other side's proposal waits for the viewer's word.
    bool answerProposal = false;
    bool withdrawProposal = false;
    /// Say who came, change it or take it back.
    bool markAttendance = false;
    QString attendanceObstacle;
    /// Write notes and action items.
    bool annotate = false;
    /// Worth a place in a calendar.
    bool addToCalendar = false;

    bool operator==(const BookingRights &) const = default;
};

BookingRights rightsOn(const api::Booking &booking, UserId viewer, const QDateTime &now);

/// FR60: a meeting that begins too soon to cancel it without consequences for the viewer, who is
/// one of its two sides: a confirmed one, or the mentee's own request.
bool cancelingLowersScore(const api::Booking &booking, UserId viewer, const QDateTime &now);

/// The other side's or the viewer's offer that can still be agreed on; nothing without one.
std::optional<api::RescheduleProposal> openProposal(const api::Booking &booking,
                                                    const QDateTime &now);
/// Until when it can be agreed on.
QDateTime proposalExpiry(const api::Booking &booking, const api::RescheduleProposal &proposal);

} // namespace oh::ui
