// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/meetinglocks.h"

#include "backend/services/bookingservice.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// How often somebody may be booked between two statements.
constexpr int mostTries = 10;

/// False when a meeting came in after the others were locked and before the slots were. Its people
/// may be changing it already and stand in line for its slot, so it can't be waited for.
Result<bool> lockAsOne(Transaction &tx, const Binds &ofPeople)
{
    const auto rows = tx.rows(Query::bookings_lock_ahead, ofPeople);
    if (!rows)
        return rows.error();
    QList<BookingId> known;
    for (const Row &row : *rows)
        known.append(row.id<BookingId>("id"_L1));
    if (const auto slots = tx.rows(Query::bookings_lock_slots_ahead, ofPeople); !slots)
        return slots.error();
    const auto newcomers =
        tx.row(Query::bookings_count_newcomers, ofPeople + Binds{{u":known"_s, bind(known)}});
    if (!newcomers)
        return newcomers.error();
    return (*newcomers)->integer("many"_L1) == 0;
}

} // namespace

Result<void> lockMeetings(Transaction &tx, const Caller &caller, const QList<UserId> &people)
{
    // Whoever moves one of their meetings waits here, before they have it.
    if (const auto locked = tx.rows(Query::accounts_lock_people, {{u":people"_s, bind(people)}});
        !locked)
        return locked.error();
    const Binds ofPeople{{u":people"_s, bind(people)}, {u":now"_s, bind(caller.now)}};
    for (int tries = 1;; ++tries) {
        std::optional<Result<bool>> locked;
        // What was not locked as one is let go of, and locked anew.
        const auto kept = tx.nested([&]() -> Result<void> {
            locked = lockAsOne(tx, ofPeople);
            const bool isWhole = *locked && **locked;
            return isWhole ? Result<void>() : Result<void>(Error(ErrorCode::Conflict));
        });
        if (kept)
            break;
        if (!locked)
            return kept.error();
        if (!*locked)
            return locked->error();
        if (tries == mostTries)
            return Error(ErrorCode::ServiceUnavailable);
    }
    // Nobody's act, so that those who asked hear of it as they would have from the job.
    const auto expired = asTheSystem(tx, caller.roleName(), [&] {
        return expireLapsed(tx, caller.now, {people, {}});
    });
    return expired ? Result<void>() : Result<void>(expired.error());
}

} // namespace oh::bookings
