// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

#include <utility>

namespace oh::storage {
class Transaction;
}

namespace oh {

/// `origin`: whose act it is from here on. A coordinator's needs an entry in the audit log, or the
/// database refuses the commit.
Result<void> setTransactionRole(storage::Transaction &tx, const QString &role,
                                const QString &origin);

namespace detail {

template <typename Work>
auto withRole(storage::Transaction &tx, const QString &callerRole, const QString &origin, Work work)
    -> decltype(work())
{
    if (const auto raised = setTransactionRole(tx, QStringLiteral("system"), origin); !raised)
        return raised.error();
    auto result = work();
    if (!result)
        return result;
    if (const auto lowered = setTransactionRole(tx, callerRole, callerRole); !lowered)
        return lowered.error();
    return result;
}

} // namespace detail

/// Runs `work` with the system's rights inside the caller's transaction, and takes them back. What
/// it changes is the caller's act all the same. When it fails the transaction is rolled back by its
/// owner, and the rights with it.
template <typename Work>
auto withSystemRights(storage::Transaction &tx, const QString &callerRole, Work work)
    -> decltype(work())
{
    return detail::withRole(tx, callerRole, callerRole, std::move(work));
}

/// The same for what must happen whoever asks, such as letting lapsed requests expire: it is
/// nobody's act but the server's.
template <typename Work>
auto asTheSystem(storage::Transaction &tx, const QString &callerRole, Work work) -> decltype(work())
{
    return detail::withRole(tx, callerRole, QStringLiteral("system"), std::move(work));
}

} // namespace oh
