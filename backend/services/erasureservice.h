// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/privacy.h"
#include "models/ids.h"
#include "models/result.h"

#include <QList>
#include <QStringList>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// FR85, NFR40: what is known of a person goes for good; what happened stays, without them. In two
/// steps of a coordinator, after the account was removed and its meetings are over or canceled.
/// There is no way back. Works in the caller's transaction.
namespace oh::privacy {

constexpr int confirmMinutes = 10;

/// AccountHasMeetings while there are meetings ahead, Conflict while the account is not removed.
Result<api::ErasurePreview> previewErasure(storage::Transaction &tx, const Caller &caller,
                                           const KeyRing &keys, UserId id);

/// By what files are known to be about the person.
struct Traces
{
    /// The address, the names, present and earlier, and the ids of the person and of what was
    /// theirs. Not a name of one word, which may be a part of other people's, nor one that tells
    /// nobody.
    QStringList texts;
    QStringList messageIds;
    /// What is not handed out any more, because the person may stand in it.
    QList<ExportId> exports;
};
/// The second step.
Result<Traces> erase(storage::Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id,
                     const api::ErasePersonQuery &request);

} // namespace oh::privacy
