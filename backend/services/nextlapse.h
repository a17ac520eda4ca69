// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

#include <memory>

namespace oh::storage {
class Transaction;
}

namespace oh::bookings {

/// When the next request lapses, whoever's it is (FR35): its slot is free from then on, without
/// anybody changing anything, and what is remembered of slots and bookings ends with it. Asked
/// along with the next statement, and there when that is; invalid when it is further away than
/// anything is remembered.
Result<std::shared_ptr<const QDateTime>> askNextLapse(storage::Transaction &tx,
                                                      const QDateTime &now);

} // namespace oh::bookings
