// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace oh::storage {
class Transaction;
}

namespace oh {

/// One act of somebody with office, for the log that nobody can change afterwards.
struct AuditEntry
{
    /// "job.retried": what was done to what.
    QString action;
    QString entityType;
    /// Null when the thing has no id.
    QUuid entityId = {};
    QJsonObject before = {};
    QJsonObject after = {};
    QString reason = {};
    /// Whose doing the server's own work is (a sign-in); the transaction's actor when null.
    UserId actor = {};
};

/// Writes it down in the transaction of the act; who, and in which request, is the transaction's.
/// The database chains it at the commit, and refuses the commit of a coordinator's changes that
/// come without an entry (0024_audit), so that nothing new can forget this. Not what is sealed:
/// that something is changed, but not to what.
Result<void> recordAudit(storage::Transaction &tx, const AuditEntry &entry, const QDateTime &now);

/// The same for what people do with what is theirs (a picture, a deck, a note, a rating of an old
/// meeting): in the log when whoever does it is a coordinator by now, and nobody's business else.
Result<void> recordIfCoordinator(storage::Transaction &tx, const Caller &caller,
                                 const AuditEntry &entry);

} // namespace oh
