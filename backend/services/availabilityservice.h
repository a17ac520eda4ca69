// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/availability.h"
#include "models/result.h"

#include <QByteArray>

#include <optional>

namespace oh::storage {
class Transaction;
}

namespace oh {

/// Mentors' availability blocks and the slots laid through them (FR22–FR25, FR80). Works in the
/// caller's transaction; bytes are the answer's JSON.
namespace availability {

Result<QByteArray> create(storage::Transaction &tx, const Caller &caller,
                          const api::CreateAvailability &request);
/// StaleVersion when somebody saved it first. Booked slots stay, free ones are remade.
Result<QByteArray> update(storage::Transaction &tx, const Caller &caller, BlockId id,
                          const api::UpdateAvailability &request);
/// What create(), or update() of `edited`, would do; saves nothing.
Result<api::AvailabilityPreview> preview(storage::Transaction &tx, const Caller &caller,
                                         const api::CreateAvailability &request,
                                         std::optional<BlockId> edited = {});
/// Without `force`, AvailabilityHasBookings when live bookings would be canceled. With it they are
/// canceled in the mentor's name, and the mentees told.
Result<void> remove(storage::Transaction &tx, const Caller &caller, BlockId id, bool force);
Result<QByteArray> listMyBlocks(storage::Transaction &tx, const Caller &caller,
                                const api::PageQuery &query);
Result<QByteArray> listMySlots(storage::Transaction &tx, const Caller &caller,
                               const api::MySlotsQuery &query);
/// Free slots of a mentor in [from, to), a day ahead at least (FR38).
struct SlotList
{
    QByteArray json;
    /// Others of the caller's role see the same: nobody keeps one of the slots.
    bool isForAll = false;
};
Result<SlotList> listAvailable(storage::Transaction &tx, const Caller &caller, UserId mentor,
                               const QDateTime &from, const QDateTime &to);

/// Brings the slots of all blocks of a mentor to what is planned for the next 30 days. Needs the
/// system's rights. Idempotent, also with several servers at once. Returns how many were made.
Result<int> renewWindow(storage::Transaction &tx, const QDateTime &now, UserId mentor);
/// Whom there is to do it for; one by one, so that transactions stay short.
Result<QList<UserId>> rollingMentors(storage::Transaction &tx, const QDateTime &now);

} // namespace availability
} // namespace oh
