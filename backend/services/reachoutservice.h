// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/exceptions.h"
#include "models/api/scheduling.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// Mentors who would like to meet a mentee (FR19, 003 4.2).
namespace oh::reachout {

/// By the mentor, or by a coordinator in the mentor's name. Where the tiers or the mentor's long
/// absence would stand in the way, an exception is granted with it, good for exceptionDays.
Result<api::InterestAnswer> send(storage::Transaction &tx, const Caller &caller, UserId mentor,
                                 const api::SendInterest &wish);
/// What the caller has sent, or been sent.
Result<QByteArray> listMine(storage::Transaction &tx, const Caller &caller,
                            const api::PageQuery &query);

} // namespace oh::reachout
