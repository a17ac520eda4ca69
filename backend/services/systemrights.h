// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

namespace oh::storage {
class Transaction;
}

namespace oh {

Result<void> setTransactionRole(storage::Transaction &tx, const QString &role);

/// Runs `work` with the system's rights inside the caller's transaction, and takes them back. For
/// what must happen whoever asks, such as letting lapsed requests expire. When it fails the
/// transaction is rolled back by its owner, and the rights with it.
template <typename Work>
auto withSystemRights(storage::Transaction &tx, const QString &callerRole, Work work)
    -> decltype(work())
{
    if (const auto raised = setTransactionRole(tx, QStringLiteral("system")); !raised)
        return raised.error();
    auto result = work();
    if (!result)
        return result;
    if (const auto lowered = setTransactionRole(tx, callerRole); !lowered)
        return lowered.error();
    return result;
}

} // namespace oh
