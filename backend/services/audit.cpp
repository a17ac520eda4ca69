// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/audit.h"

#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;

Result<void> recordAudit(storage::Transaction &tx, const AuditEntry &entry, const QDateTime &now)
{
    const auto orNull = [](const QJsonObject &value) {
        return value.isEmpty() ? QVariant() : bind(value);
    };
    const auto written =
        tx.exec(storage::Query::audit_insert_entry,
                {{u":action"_s, bind(entry.action)},
                 {u":actor"_s, entry.actor.isNull() ? QVariant() : bind(entry.actor)},
                 {u":entity_type"_s, bind(entry.entityType)},
                 {u":entity_id"_s, bind(entry.entityId)},
                 {u":before"_s, orNull(entry.before)},
                 {u":after"_s, orNull(entry.after)},
                 {u":reason"_s, entry.reason.isEmpty() ? QVariant() : bind(entry.reason)},
                 {u":now"_s, bind(now)}});
    if (!written)
        return written.error();
    return {};
}

Result<void> recordIfCoordinator(storage::Transaction &tx, const Caller &caller,
                                 const AuditEntry &entry)
{
    if (caller.role != Role::Coordinator)
        return {};
    return recordAudit(tx, entry, caller.now);
}

} // namespace oh
