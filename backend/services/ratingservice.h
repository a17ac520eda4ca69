// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/ratings.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// What the two sides of a meeting say of each other (FR45): for themselves and coordinators. It
/// counts, and the other side sees it, once both have rated or a week has passed: triggers and a
/// job see to that (ratings.effective_at). A mentee's anonymous rating counts just so, but whom it
/// is about reads it only among those of others (ratings.shown_at), and it is nowhere told to be
/// theirs but to coordinators. Bytes are the answer's JSON.
namespace oh::ratings {

/// Once each, see ratingObstacle(); thanked for by mail.
Result<QByteArray> submit(storage::Transaction &tx, const Caller &caller,
                          const api::CreateRating &request);
Result<QByteArray> listMine(storage::Transaction &tx, const Caller &caller,
                            const api::MyRatingsQuery &query);
/// Those of one meeting that the caller may see.
Result<QByteArray> ofBooking(storage::Transaction &tx, const Caller &caller, BookingId booking);
/// For coordinators: everybody's.
Result<QByteArray> listAll(storage::Transaction &tx, const Caller &caller,
                           const api::AdminRatingsQuery &query);

/// What mentees say of a mentor, together (001 3.6): for the mentor, and for coordinators.
Result<QByteArray> stats(storage::Transaction &tx, const Caller &caller, UserId mentor);

/// The week is over: from now on they count; and anonymous ones of enough people are shown. Needs
/// the system's rights. Returns how many count from now on.
Result<int> makeDueEffective(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::ratings
