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

Error goneRefusal()
{
    return Error(ErrorCode::NotFound, u"This slot does not exist any more. Choose another."_s);
}

} // namespace

Result<QByteArray> hold(Transaction &tx, const Caller &caller, SlotId slot)
{
    // Nobody keeps from others what they may not book themselves.
    const auto offer = bookings::slotOffer(tx, caller, caller.userId, slot);
    if (!offer)
        return offer.error().code == ErrorCode::NotFound ? goneRefusal() : offer.error();
    if (const auto obstacle = bookingObstacle(offer->withException()))
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
        return goneRefusal();
    if (state == "booked"_L1)
        return Error(ErrorCode::SlotUnavailable);
    if (state == "taken"_L1)
        return slotHeldRefusal(
            bookings::clockTime(row.text("time_zone"_L1), row.utc("held_until"_L1)));
    const api::SlotHold held{slot, row.utc("held_until"_L1)};
    return QJsonDocument(api::SlotHold::schema().toJson(held)).toJson(QJsonDocument::Compact);
}

Result<void> release(Transaction &tx, const Caller &caller, SlotId slot)
{
    const auto released = tx.row(Query::holds_release_slot,
                                 {{u":slot"_s, bind(slot)}, {u":now"_s, bind(caller.now)}});
    if (!released)
        return released.error();
    return {};
}

Result<int> releaseLapsed(Transaction &tx, const QDateTime &now)
{
    const auto released = tx.row(Query::holds_release_lapsed, {{u":now"_s, bind(now)}});
    if (!released)
        return released.error();
    return *released ? (*released)->integer("released"_L1) : 0;
}

} // namespace oh::holds
