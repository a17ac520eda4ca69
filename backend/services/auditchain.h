// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace oh::storage {
class Transaction;
}

/// The chain of hashes over the audit log, see 0024_audit. Works in the caller's transaction, with
/// the system's rights or a coordinator's; holds no state.
namespace oh::audit {

/// An end of the chain: whoever notes it elsewhere finds out when entries behind it were cut off.
struct Head
{
    /// 0 and empty for a log without entries.
    qint64 number = 0;
    QByteArray hash;

    /// "17 9f86…".
    QString text() const;
    static std::optional<Head> parse(QStringView text);
    bool operator==(const Head &) const = default;
};

struct Verification
{
    struct Break
    {
        /// Of the first entry that is not as it was written.
        qint64 number = 0;
        /// What is wrong with it, for people.
        QString what;
    };
    qint64 entries = 0;
    /// Entries whose words were taken away, each named by a later entry.
    qint64 redacted = 0;
    Head head;
    /// Nothing when the chain is whole.
    std::optional<Break> broken;
};

/// Calculates every hash anew, without the database's functions. The end that the database notes
/// beside the entries has to be part of the chain, so that an emptied or cut log is found; so has
/// `noted`, an end that was written down elsewhere earlier, which finds it out also when the
/// database's owner changed both.
Result<Verification> verifyChain(storage::Transaction &tx, const std::optional<Head> &noted = {});

Result<Head> currentHead(storage::Transaction &tx);
/// Periodic: writes the end of the chain into the log, which goes where the database's owner can't
/// change it. The number of its last entry.
Result<int> logHead(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::audit
