// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "backend/storage/row.h"
#include "models/result.h"

#include <QString>

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

Result<void> endSessions(storage::Transaction &tx, const Caller &caller, UserId id,
                         const QString &why);
Result<void> leaveWaitingLists(storage::Transaction &tx, const Caller &caller, UserId id);

struct CancellationWords
{
    /// "Deactivating this account would cancel %1": what is asked first.
    QString question;
    /// What both sides read.
    QString note;
};
/// What is still to come. Without `force` AccountHasMeetings with their number when there are any.
Result<int> cancelMeetings(storage::Transaction &tx, const Caller &caller, UserId id, bool force,
                           const CancellationWords &words);
/// "1 meeting", "3 meetings".
QString meetingCount(qsizetype many);

/// Of somebody who is back.
Result<int> tellThatMeetingsStay(storage::Transaction &tx, const Caller &caller, UserId id);

} // namespace oh::accounts
