// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/auditservice.h"

#include "backend/services/searchtext.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::audit {

using storage::bind;

Result<QByteArray> listEntries(storage::Transaction &tx, const api::AuditQuery &query)
{
    return tx.json(storage::Query::audit_list_entries, {{u":actor"_s, bind(query.actorId)},
                                                        {u":actions"_s, bind(query.action)},
                                                        {u":entity_type"_s, bind(query.entityType)},
                                                        {u":entity_id"_s, bind(query.entityId)},
                                                        {u":from"_s, bind(query.from)},
                                                        {u":to"_s, bind(query.to)},
                                                        {u":pattern"_s, bind(likePattern(query.q))},
                                                        {u":request_id"_s, bind(query.requestId)},
                                                        {u":up_to"_s, bind(query.upTo)},
                                                        {u":limit"_s, bind(query.limit)},
                                                        {u":offset"_s, bind(query.offset)}});
}

} // namespace oh::audit
