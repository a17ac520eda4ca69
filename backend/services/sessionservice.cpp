// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/sessionservice.h"

#include "backend/services/audit.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::sessions {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// How many there were.
Result<int> endThose(Transaction &tx, const Caller &caller, const QVariant &family,
                     SessionId current)
{
    const auto ended = tx.rows(Query::sessions_end_own, {{u":user"_s, bind(caller.userId)},
                                                         {u":family"_s, family},
                                                         {u":current"_s, bind(current)},
                                                         {u":now"_s, bind(caller.now)}});
    if (!ended)
        return ended.error();
    int count = 0;
    for (const Row &row : *ended) {
        const auto noted = recordAudit(tx,
                                       {u"session.ended"_s,
                                        u"session"_s,
                                        row.uuid("family_id"_L1),
                                        {},
                                        {},
                                        u"signed_out_elsewhere"_s},
                                       caller.now);
        if (!noted)
            return noted.error();
        ++count;
    }
    return count;
}

} // namespace

Result<api::SignIns> list(Transaction &tx, const Caller &caller, SessionId current)
{
    const auto rows = tx.rows(Query::sessions_list_own, {{u":user"_s, bind(caller.userId)},
                                                         {u":current"_s, bind(current)},
                                                         {u":now"_s, bind(caller.now)}});
    if (!rows)
        return rows.error();
    api::SignIns out;
    for (const Row &row : *rows) {
        const auto id = row.id<SessionId>("family_id"_L1);
        out.items.append({id, row.optText("device"_L1), row.utc("created_at"_L1),
                          row.utc("last_used_at"_L1), id == current});
    }
    return out;
}

Result<void> end(Transaction &tx, const Caller &caller, SessionId session)
{
    const auto ended = endThose(tx, caller, bind(session), session);
    if (!ended)
        return ended.error();
    return *ended == 0 ? Result<void>(Error(ErrorCode::NotFound)) : Result<void>();
}

Result<void> endOthers(Transaction &tx, const Caller &caller, SessionId current)
{
    const auto ended = endThose(tx, caller, QVariant(), current);
    return ended ? Result<void>() : Result<void>(ended.error());
}

} // namespace oh::sessions
