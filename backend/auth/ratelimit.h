// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace oh::storage {
class Transaction;
}

namespace oh {

/// One more hit in a bucket, which every server of the database counts in: the seconds to wait when
/// it has had `most` in its window already; nothing when it may go on. ServiceUnavailable when it
/// can't be counted, for whatever reason. Whoever is counted must not stand readable in the
/// bucket's name. Needs the system's rights.
Result<std::optional<int>> hitRateLimit(storage::Transaction &tx, const QByteArray &bucket,
                                        int most, int windowSeconds, const QDateTime &now);

} // namespace oh
