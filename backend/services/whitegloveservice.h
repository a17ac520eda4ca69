// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/bookingchanges.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// What coordinators do for both sides (FR65–FR67), each with a line in the audit log.
namespace oh::bookings {

/// Confirmed at once. Rules that it goes against are named, and have to be confirmed; so is what
/// people's calendars have against it (`calendars`).
Result<QByteArray> bookForOthers(storage::Transaction &tx, const Caller &caller,
                                 const api::WhiteGloveBooking &request,
                                 const QList<Error> &calendars = {});
Result<QByteArray> edit(storage::Transaction &tx, const Caller &caller, BookingId id,
                        const api::EditBooking &request, const QList<Error> &calendars = {});

/// Who came (for both parties as well); see attendanceObstacle().
Result<QByteArray> markAttendance(storage::Transaction &tx, const Caller &caller, BookingId id,
                                  const api::MarkAttendance &mark);

} // namespace oh::bookings
