// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/accounts.h"
#include "models/domain/accounts.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// Accounts, as coordinators look after them (001 3.2, PRD 3.3 "User Management"). Each change is
/// in the audit log; nobody changes their own office, and a last coordinator stays one. Works in
/// the caller's transaction.
namespace oh::accounts {

Result<QByteArray> list(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                        const api::AccountsQuery &query);
Result<QJsonObject> get(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                        UserId id);
/// The new person gets a mail that welcomes them.
Result<QJsonObject> create(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                           const api::CreateAccount &wish);
Result<QJsonObject> update(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                           UserId id, const api::UpdateAccount &change);

/// These end all sessions of the person. AccountHasMeetings says how many meetings would be
/// canceled; with `force` they are, and both sides told.
Result<QJsonObject> changeRole(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                               UserId id, const api::ChangeRole &change);
Result<QJsonObject> deactivate(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                               UserId id, const api::DeactivateAccount &request);

/// Also of somebody who was removed: within a day the meetings that were going to be canceled stay
/// (002 4.9).
Result<QJsonObject> reactivate(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                               UserId id, const api::ReactivateAccount &request);

/// Each for itself, by what does it to one: whose meetings stand in the way, say, stays as they
/// are, and the others don't.
Result<api::AccountOutcomes> decideAll(storage::Transaction &tx, const Caller &caller,
                                       const KeyRing &keys, const api::DecideAccounts &request);

/// Without `force` as above. The person is out at once; meetings that begin within removalHours are
/// canceled at once, the others then, and everybody concerned is told.
Result<void> remove(storage::Transaction &tx, const Caller &caller, UserId id,
                    const api::RemoveAccountQuery &request);
/// What remove() does when nobody asks: somebody is gone from the base (FR73). Needs the system's
/// rights, or a coordinator's.
Result<void> removePerson(storage::Transaction &tx, const Caller &caller, UserId id,
                          const QString &reason);
/// Cancels what removed people had planned when its time has come, and what was booked with
/// somebody in the moment in which they were deactivated. Needs the system's rights.
Result<int> endOrphanedMeetings(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::accounts
