// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/audit.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

namespace oh::audit {

/// The log as coordinators search it (FR71, FR72), the newest first.
Result<QByteArray> listEntries(storage::Transaction &tx, const api::AuditQuery &query);

} // namespace oh::audit
