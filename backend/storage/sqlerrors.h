// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QString>

namespace oh::storage {

/// What PostgreSQL says of a failed statement. No texts of its: they may hold values.
struct SqlFailure
{
    QByteArray sqlState;
    QByteArray constraint;
    bool connectionLost = false;
    /// Whose constraint it is.
    QByteArray table = {};
};

/// The one place where constraints and SQLSTATEs become error codes.
Error toError(const QString &queryName, const SqlFailure &failure);

/// Worth running the whole transaction again: deadlock, serialization, a forgotten statement.
bool isRetryable(const QByteArray &sqlState);
/// Statements that were prepared go astray: nothing else than a transaction pooler does that.
bool tellsOfPooler(const QByteArray &sqlState);

/// 503 with Retry-After.
Error unavailable(const QString &why, int retryAfterSeconds = 1);

} // namespace oh::storage
