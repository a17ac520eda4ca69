// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/people.h"
#include "models/result.h"

#include <QJsonObject>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

namespace oh {

/// People: the own account, other people's profiles, mentors' profiles (FR7, FR15). Works in
/// the caller's transaction.
namespace people {

/// E-mail, phone and private settings are in it for oneself and for coordinators; the weekly
/// counters (FR50) for a mentee's own account.
Result<QJsonObject> user(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                         UserId id);
/// One's own profile; as a coordinator anybody's, which is audited (FR71). Whatever the base
/// supplies may be changed here as well, until the base speaks again (000). `reason` is for the
/// audit log.
Result<QJsonObject> updateProfile(storage::Transaction &tx, const Caller &caller,
                                  const KeyRing &keys, UserId person,
                                  const api::UpdateProfile &update, const QString &reason = {});

} // namespace people
} // namespace oh
