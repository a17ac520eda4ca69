// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

namespace oh::storage {
class Transaction;
}

/// How long is kept what was told and noted; `[retention]` of the configuration.
namespace oh::retention {

/// Days; 0 keeps for ever.
struct Periods
{
    /// What the application shows of it.
    int notificationDays = 90;
    /// Mails that were sent, or given up: what stood in them, and to whom they went.
    int mailDays = 90;
    /// That somebody was told something (NFR27).
    int notificationLogDays = 0;
    /// What the Airtable base has sent.
    int syncLogDays = 90;
    /// What entries of the audit log say; the entries and their chain stay.
    int auditDays = 0;
    /// What models that are not in use any more have made of people's texts.
    int textVectorDays = 30;
};

/// Of one kind, in one turn: no transaction is long, and what is left has its turn minutes later.
constexpr int mostPerTurn = 5000;

/// Removes what is older. Needs the system's rights. How much that was.
Result<int> forgetOld(storage::Transaction &tx, const QDateTime &now, const Periods &periods,
                      int most = mostPerTurn);

} // namespace oh::retention
