// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/audit.h"
#include "backend/services/bookingsupport.h"

namespace oh::bookings {

/// What a coordinator's act can change of a booking, for the audit log.
QJsonObject auditState(const storage::Row &booking);

/// A text as an audit entry's "after" has it: null says that there is none any more.
QJsonValue textOrNull(const std::optional<QString> &text);

/// Written for coordinators alone, also for one who is a party of an old meeting: what mentors and
/// mentees do with their own is theirs. `after` is what became of it, as far as it changed.
Result<void> auditIfCoordinator(storage::Transaction &tx, const Caller &caller,
                                const LockedBooking &booking, const QString &action,
                                const QString &reason = {}, const QJsonObject &after = {});

} // namespace oh::bookings
