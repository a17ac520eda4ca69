// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/upkeep.h"

#include "backend/services/notify.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::upkeep {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// An expired token is told from an unknown one for that long, and a done job can be looked at.
constexpr int keepDays = 7;
/// Clients repeat a request within minutes, not days.
constexpr int keepIdempotencyDays = 2;
/// A rating is asked for during a week; beyond that so that a server with another clock asks no
/// second time.
constexpr int keepRatingRequestDays = 14;

} // namespace

Result<int> rejectExpiredExceptions(Transaction &tx, const QDateTime &now)
{
    const auto rows = tx.rows(Query::upkeep_reject_expired_exceptions, {{u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const auto queued = notify(tx,
                                   {NotificationKind::OverrideRejected,
                                    u"exception_expired"_s,
                                    row.id<UserId>("mentee_id"_L1),
                                    {{u"mentorName"_s, row.text("mentor_name"_L1)}}},
                                   now);
        if (!queued)
            return queued.error();
    }
    return int(rows->size());
}

Result<int> noteDormantUsers(Transaction &tx, const QDateTime &now)
{
    const storage::Binds at{{u":now"_s, bind(now)}};
    const auto cleared = tx.exec(Query::upkeep_clear_dormant, at);
    if (!cleared)
        return cleared.error();
    const auto marked = tx.exec(Query::upkeep_mark_dormant, at);
    if (!marked)
        return marked.error();
    return *cleared + *marked;
}

Result<int> prune(Transaction &tx, const QDateTime &now)
{
    const storage::Bind weekAgo{u":before"_s, bind(now.addDays(-keepDays))};
    const std::pair<Query, storage::Bind> removals[] = {
        {Query::upkeep_delete_challenges, weekAgo},
        {Query::upkeep_delete_sessions, weekAgo},
        {Query::upkeep_delete_rate_limits, {u":now"_s, bind(now)}},
        {Query::upkeep_delete_idempotency_keys,
         {u":before"_s, bind(now.addDays(-keepIdempotencyDays))}},
        {Query::upkeep_delete_done_jobs, weekAgo},
        {Query::upkeep_delete_exports, {u":now"_s, bind(now)}},
        {Query::upkeep_delete_oauth_states, {u":now"_s, bind(now)}},
        {Query::upkeep_delete_revocations, weekAgo},
        {Query::upkeep_delete_email_changes, weekAgo},
        {Query::upkeep_delete_rating_requests,
         {u":before"_s, bind(now.addDays(-keepRatingRequestDays))}},
        {Query::calendars_forget_past_busy, {u":before"_s, bind(now)}},
    };
    int removed = 0;
    for (const auto &[query, limit] : removals) {
        const auto gone = tx.exec(query, {limit});
        if (!gone)
            return gone.error();
        removed += *gone;
    }
    return removed;
}

} // namespace oh::upkeep
