// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/holdservice.h"

#include "backend/services/bookingsupport.h"
#include "backend/storage/transaction.h"
#include "models/api/bookingchanges.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::holds {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// Nobody keeps from others what they may not book themselves. A coordinator books for others, and
/// reads what goes against the rules when it comes to that.
std::optional<Error> holdObstacle(const bookings::SlotOffer &offer, const Caller &caller)
{
    if (caller.role != Role::Coordinator)
        return bookingObstacle(offer.withException());
    if (offer.start <= caller.now)
        return Error(ErrorCode::SlotUnavailable,
                     Sentence::tr("This slot has begun already. Choose a later one."));
    const QList<Error> obstacles = bookingObstacles(offer.facts);
    for (const Error &obstacle : obstacles) {
        // Of the coordinator's own, who will not be in this one.
        if (obstacle.code == ErrorCode::MeetingOverlap)
            continue;
        if (obstacle.code == ErrorCode::SlotHeld || !isWarningForCoordinators(obstacle.code))
            return obstacle;
    }
    return std::nullopt;
}

Result<void> mayHold(const Caller &caller)
{
    if (caller.role == Role::Mentor)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("Only mentees and coordinators keep slots."));
    return {};
}

} // namespace

Result<QByteArray> hold(Transaction &tx, const Caller &caller, SlotId slot)
{
    if (const auto may = mayHold(caller); !may)
        return may.error();
    const auto offer = bookings::slotOffer(tx, caller, caller.userId, slot);
    if (!offer)
        return offer.error();
    if (const auto obstacle = holdObstacle(*offer, caller))
        return *obstacle;
    const auto found =
        tx.row(Query::holds_hold_slot, {{u":slot"_s, bind(slot)},
                                        {u":user"_s, bind(caller.userId)},
                                        {u":until"_s, bind(caller.now.addSecs(slotHoldSecs))},
                                        {u":longest"_s, bind(longestSlotHoldSecs)},
                                        {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::InternalError);
    const Row &row = **found;
    const QString state = row.text("state"_L1);
    if (state == "missing"_L1)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This slot does not exist any more. Choose another."));
    if (state == "booked"_L1)
        return Error(ErrorCode::SlotUnavailable);
    if (state == "taken"_L1)
        return slotHeldRefusal(
            bookings::clockTime(row.text("time_zone"_L1), row.utc("held_until"_L1)));
    const QDateTime until = row.utc("held_until"_L1);
    const api::SlotHold held{slot, until, until > caller.now};
    return QJsonDocument(api::SlotHold::schema().toJson(held)).toJson(QJsonDocument::Compact);
}

Result<void> release(Transaction &tx, const Caller &caller, SlotId slot)
{
    if (const auto may = mayHold(caller); !may)
        return may.error();
    const auto released = tx.row(Query::holds_release_slot,
                                 {{u":slot"_s, bind(slot)}, {u":now"_s, bind(caller.now)}});
    if (!released)
        return released.error();
    return {};
}

Result<int> releaseLapsed(Transaction &tx, const QDateTime &now)
{
    const auto released =
        tx.row(Query::holds_release_lapsed,
               {{u":longest"_s, bind(longestSlotHoldSecs)}, {u":now"_s, bind(now)}});
    if (!released)
        return released.error();
    return *released ? (*released)->integer("released"_L1) : 0;
}

} // namespace oh::holds
