// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "backend/storage/row.h"
#include "models/result.h"

#include <QList>
#include <QString>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// What the changes of an account share.
namespace oh::accounts {

Error noSuchAccount();
/// Nobody else changes it until the transaction ends.
Result<storage::Row> lockAccount(storage::Transaction &tx, UserId id);
/// The same for what decides whether there is a coordinator left: not of oneself, not of the last.
Result<storage::Row> lockForOffice(storage::Transaction &tx, const Caller &caller, UserId id);
/// All that the same takes of several people, and their meetings, before anything of the first one
/// is decided.
Result<void> lockForOffice(storage::Transaction &tx, const Caller &caller, QList<UserId> ids);

/// Needs a coordinator's rights, or the system's. Conflict when another account has it. Mail that
/// waits goes to the new address. `changedHere`: imports leave it alone from now on.
Result<void> giveAddress(storage::Transaction &tx, const KeyRing &keys, UserId id,
                         const QString &email, bool changedHere = true);

Result<void> endSessions(storage::Transaction &tx, const Caller &caller, UserId id,
                         const QString &why);
Result<void> leaveWaitingLists(storage::Transaction &tx, const Caller &caller, UserId id);

struct CancellationWords
{
    /// What is asked first: "Deactivating this account would cancel 3 meetings. Do it with force
    /// …".
    Sentence (*question)(int meetings);
    /// What both sides read, each in their language.
    CancellationReason reason = CancellationReason::Other;
};
/// What is still to come. Without `force` AccountHasMeetings with their number when there are any.
Result<int> cancelMeetings(storage::Transaction &tx, const Caller &caller, UserId id, bool force,
                           const CancellationWords &words);

/// Of somebody who is back.
Result<int> tellThatMeetingsStay(storage::Transaction &tx, const Caller &caller, UserId id);

} // namespace oh::accounts
