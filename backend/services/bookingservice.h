// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/scheduling.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <vector>

namespace oh::storage {
class Row;
class Transaction;
} // namespace oh::storage

namespace oh {

/// The life of a booking (FR29–FR34, FR38, FR50–FR51). Every function works in the caller's
/// transaction; what it returns as bytes is the answer's JSON.
namespace bookings {

Result<QByteArray> create(storage::Transaction &tx, const Caller &caller,
                          const api::CreateBooking &request);

/// A mentee's request among others of the same moment.
struct MenteesRequest
{
    UserId mentee;
    api::CreateBooking wanted;
};
/// What create() does, for several mentees in one transaction with the system's rights: each is
/// bound by what binds them alone. Nothing where one has to be looked at alone, because something
/// about it may change first (a lapsed request in the slot), or because of another one here.
Result<std::vector<std::optional<Result<QByteArray>>>>
createTogether(storage::Transaction &tx, const std::vector<MenteesRequest> &requests,
               const QDateTime &now);
/// `calendars`: what they have against it; coordinators may go on all the same when they confirm
/// that (FR67).
Result<QByteArray> confirm(storage::Transaction &tx, const Caller &caller, BookingId id,
                           const QList<Error> &calendars = {},
                           const api::ConfirmBookingQuery &confirmed = {});
Result<QByteArray> decline(storage::Transaction &tx, const Caller &caller, BookingId id,
                           const api::DeclineBooking &answer);
Result<QByteArray> cancel(storage::Transaction &tx, const Caller &caller, BookingId id,
                          const api::CancelBooking &cancellation, const QJsonObject &facts = {});

Result<QByteArray> get(storage::Transaction &tx, const Caller &caller, BookingId id);
/// All that became of it, for whoever may see it.
Result<QByteArray> history(storage::Transaction &tx, const Caller &caller, BookingId id);
Result<QByteArray> listMine(storage::Transaction &tx, const Caller &caller,
                            const api::MyBookingsQuery &query);

/// How many bookings the caller has left this week (FR50).
Result<QByteArray> limits(storage::Transaction &tx, const Caller &caller);

/// Of mentors and mentees, and those of a slot; everybody's when there are none.
struct WhoseRequests
{
    QList<UserId> people;
    std::optional<SlotId> slot;
};
/// What may be in the way of a meeting there: of its slot or, where it has none yet, of its mentor.
WhoseRequests requestsAt(UserId mentor, std::optional<SlotId> slot);
/// Lets lapsed requests expire, and tells the mentees. Needs the system's rights. Returns how many.
Result<int> expireLapsed(storage::Transaction &tx, const QDateTime &now,
                         const WhoseRequests &whose = {});
/// Confirmed meetings whose end has passed are completed. Needs the system's rights.
Result<int> completeEnded(storage::Transaction &tx, const QDateTime &now);

/// How many bookings the weekly limit (FR50) counts for a mentee now.
Result<int> usedThisWeek(storage::Transaction &tx, UserId mentee, const QString &timeZone,
                         const QDateTime &now);

} // namespace bookings
} // namespace oh
