// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// What is sealed with an older key than the newest is sealed anew (NFR13), a batch at a time, so
/// that it can be stopped and gone on with, and beside servers at work: what somebody changes in
/// the meantime is left as they made it.
namespace oh::resealing {

struct Batch
{
    int resealed = 0;
    /// Addresses that are looked up with other keys than before.
    int reindexed = 0;
    /// Could not be opened, and were left alone.
    int unreadable = 0;
    /// Addresses among them: nobody knows under what to look them up.
    int unindexed = 0;
    /// There may be more.
    bool goesOn = false;
    /// Where the next batch begins.
    QString after;
};

/// Addresses, phone numbers and calendar tokens of people, and addresses of mails that wait, from
/// `after` on in the order of the people's ids. Needs the system's rights.
Result<Batch> resealPeople(storage::Transaction &tx, const KeyRing &keys, const QString &after,
                           int most = 200);

/// Before older index keys go: from then on no server writes an address without this key. Answers
/// how many addresses are not indexed with it yet; unless none, nothing has changed. Needs the
/// system's rights; whoever writes accounts waits for the transaction.
Result<int> raiseIndexFloor(storage::Transaction &tx, int newest);

/// For the audit log, with the system's rights.
Result<void> noteRotation(storage::Transaction &tx, const QString &action, int keyVersion,
                          int resealed, int unreadable, const QDateTime &now);

} // namespace oh::resealing
