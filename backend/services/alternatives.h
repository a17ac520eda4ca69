// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonArray>

namespace oh::storage {
class Transaction;
}

/// Whom to ask instead, once a request was declined or has expired.
namespace oh::bookings {

/// For the booking's mentee, and coordinators.
Result<QByteArray> alternatives(storage::Transaction &tx, const Caller &caller, BookingId id);

/// Three names for a mail. Needs the system's rights.
Result<QJsonArray> alternativeNames(storage::Transaction &tx, BookingId id, const QDateTime &now);

} // namespace oh::bookings
