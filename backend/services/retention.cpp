// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/retention.h"

#include "backend/matching/matchingengine.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::retention {

using storage::bind;
using storage::Query;
using storage::Transaction;

Result<int> forgetOld(Transaction &tx, const QDateTime &now, const Periods &periods, int most)
{
    const auto limits = [&](int days) {
        return storage::Binds{{u":before"_s, bind(now.addDays(-days))}, {u":most"_s, bind(most)}};
    };
    // The mails first: the log's entries go when no mail points at them any more.
    const std::pair<Query, int> removals[] = {
        {Query::retention_delete_notifications, periods.notificationDays},
        {Query::retention_delete_mails, periods.mailDays},
        {Query::retention_delete_sync_log, periods.syncLogDays}};
    int removed = 0;
    for (const auto &[query, days] : removals) {
        if (days <= 0)
            continue;
        const auto gone = tx.exec(query, limits(days));
        if (!gone)
            return gone.error();
        removed += *gone;
    }
    if (periods.textVectorDays > 0) {
        storage::Binds binds = limits(periods.textVectorDays);
        binds.append({u":model"_s, bind(matching::currentTextModel())});
        const auto gone = tx.exec(Query::retention_delete_text_embeddings, binds);
        if (!gone)
            return gone.error();
        binds.removeIf([](const storage::Bind &bound) { return bound.name == ":most"_L1; });
        const auto models = tx.exec(Query::retention_delete_text_models, binds);
        if (!models)
            return models.error();
        removed += *gone + *models;
    }
    // These ask for rights that the login role does not have by itself.
    const auto byFunction = [&](Query query, const storage::Binds &binds) -> Result<void> {
        const auto gone = tx.row(query, binds);
        if (!gone)
            return gone.error();
        if (*gone)
            removed += (*gone)->integer("many"_L1);
        return {};
    };
    if (periods.notificationLogDays > 0) {
        const auto gone = byFunction(Query::retention_delete_notification_log,
                                     limits(periods.notificationLogDays));
        if (!gone)
            return gone.error();
    }
    if (periods.auditDays > 0) {
        storage::Binds binds = limits(periods.auditDays);
        binds.append({u":now"_s, bind(now)});
        if (const auto gone = byFunction(Query::retention_redact_audit, binds); !gone)
            return gone.error();
    }
    return removed;
}

} // namespace oh::retention
