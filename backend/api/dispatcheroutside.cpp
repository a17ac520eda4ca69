// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/dispatcherjob.h"
#include "backend/cache/readcache.h"
#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

/// Dispatcher: what is asked of others before the database's turn.
namespace oh::server {

using storage::Transaction;

/// What makes a step outside of the transaction needless.
Result<std::optional<http::Response>> Dispatcher::lookBefore(const std::shared_ptr<Job> &job) const
{
    if (!job->principal)
        return std::optional<http::Response>();
    return m_database.runBlocking<std::optional<http::Response>>(
        job->actor(), [this, job](Transaction &tx) -> Result<std::optional<http::Response>> {
            if (const auto session = checkSession(tx, *job, m_memory.moment()); !session)
                return session.error();
            if (const auto settled = tx.settle(); !settled)
                return settled.error();
            if (!job->idempotency)
                return std::optional<http::Response>();
            auto earlier = job->idempotency->earlier(tx);
            if (!earlier || *earlier)
                return earlier;
            if (const auto pace = checkPace(*job); !pace)
                return pace.error();
            return earlier;
        });
}

void Dispatcher::runOutside(int index, const std::shared_ptr<Job> &job,
                            const http::Responder &respond) const
{
    const auto work = [this, index, job, respond] {
        const auto before = lookBefore(job);
        if (!before) {
            finish(job, before.error(), respond);
            return;
        }
        if (*before) {
            respond(**before);
            return;
        }
        Call call = job->call();
        call.stopping = [this] { return m_outside.isStopping(); };
        auto brought = job->endpoint->outside(call);
        if (!brought) {
            finish(job, brought.error(), respond);
            return;
        }
        job->fromOutside = *std::move(brought);
        enterDatabase(index, job, respond);
    };
    if (m_outside.start(index, work))
        return;
    if (job->endpoint->outsideIsOptional) {
        enterDatabase(index, job, respond);
        return;
    }
    constexpr int secondsUntilNextTry = 5;
    Error busy(ErrorCode::ServiceUnavailable);
    busy.retryAfterSeconds = secondsUntilNextTry;
    busy.internal = u"too many wait for other services"_s;
    finish(job, busy, respond);
}

} // namespace oh::server
