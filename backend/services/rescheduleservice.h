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

/// Another time for a meeting that stays the same: same id, so the same event in calendars. Works
/// in the caller's transaction; bytes are the answer's JSON.
namespace oh::bookings {

/// A coordinator's move, without asking. `calendars`: what people's calendars have against it.
Result<QByteArray> reschedule(storage::Transaction &tx, const Caller &caller, BookingId id,
                              const api::RescheduleBooking &request,
                              const QList<Error> &calendars = {});

/// The parties propose, and the other one answers.
Result<QByteArray> propose(storage::Transaction &tx, const Caller &caller, BookingId id,
                           const api::ProposeReschedule &request);
/// Moves the meeting; a request that was still pending is confirmed by it. Answers the booking.
Result<QByteArray> acceptProposal(storage::Transaction &tx, const Caller &caller, BookingId id,
                                  ProposalId proposal);
Result<QByteArray> declineProposal(storage::Transaction &tx, const Caller &caller, BookingId id,
                                   ProposalId proposal);
Result<void> withdrawProposal(storage::Transaction &tx, const Caller &caller, BookingId id,
                              ProposalId proposal);

} // namespace oh::bookings
