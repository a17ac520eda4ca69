// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/jobqueue.h"

#include "backend/storage/transaction.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace oh::jobs {

using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Transaction;

namespace {

constexpr qsizetype maxErrorLength = 1000;

std::atomic<quint64> &enteredWork()
{
    static std::atomic<quint64> counter{0};
    return counter;
}

Result<bool> settle(Transaction &tx, Query query, const ClaimedJob &job, Binds binds)
{
    binds.append({u":id"_s, bind(job.id)});
    binds.append({u":worker"_s, bind(job.worker)});
    binds.append({u":attempt"_s, bind(job.attempt)});
    const auto written = tx.exec(query, binds);
    if (!written)
        return written.error();
    return *written == 1;
}

} // namespace

QString failureText(const Error &error)
{
    const QString why = error.internal.isEmpty() ? error.message : error.internal;
    return u"%1: %2"_s.arg(error.codeName(), why).left(maxErrorLength);
}

quint64 workCounter()
{
    return enteredWork().load();
}

void noteWork()
{
    ++enteredWork();
}

Result<JobId> enqueue(Transaction &tx, const NewJob &job, const QDateTime &now)
{
    const auto row =
        tx.row(Query::jobs_enqueue,
               {{u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
                {u":kind"_s, bind(job.kind)},
                {u":payload"_s, bind(job.payload)},
                {u":unique_key"_s, job.uniqueKey.isEmpty() ? QVariant() : bind(job.uniqueKey)},
                {u":priority"_s, bind(job.priority)},
                {u":run_at"_s, bind(job.runAt.isValid() ? job.runAt : now)},
                {u":max_attempts"_s, bind(job.maxAttempts)},
                {u":now"_s, bind(now)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::InternalError);
    noteWork();
    return (*row)->id<JobId>("id"_L1);
}

Result<std::optional<ClaimedJob>> claimNext(Transaction &tx, const QStringList &kinds,
                                            const QString &worker, const QDateTime &now,
                                            const QDateTime &leaseUntil)
{
    const auto row = tx.row(Query::jobs_claim_next, {{u":kinds"_s, bind(kinds)},
                                                     {u":worker"_s, bind(worker)},
                                                     {u":now"_s, bind(now)},
                                                     {u":lease"_s, bind(leaseUntil)}});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ClaimedJob>();
    return std::optional<ClaimedJob>(
        {(*row)->id<JobId>("id"_L1), (*row)->text("kind"_L1), (*row)->json("payload"_L1).toObject(),
         worker, (*row)->integer("attempts"_L1), (*row)->integer("max_attempts"_L1)});
}

Result<bool> markDone(Transaction &tx, const ClaimedJob &job, const QDateTime &now)
{
    return settle(tx, Query::jobs_mark_done, job, {{u":now"_s, bind(now)}});
}

Result<bool> markFailed(Transaction &tx, const ClaimedJob &job, const QDateTime &retryAt,
                        const QString &error)
{
    return settle(tx, Query::jobs_mark_failed, job,
                  {{u":next"_s, bind(retryAt)}, {u":error"_s, bind(error)}});
}

Result<bool> markDead(Transaction &tx, const ClaimedJob &job, const QDateTime &now,
                      const QString &error)
{
    return settle(tx, Query::jobs_mark_dead, job,
                  {{u":now"_s, bind(now)}, {u":error"_s, bind(error)}});
}

Result<bool> giveBack(Transaction &tx, const ClaimedJob &job, const QDateTime &runAt)
{
    return settle(tx, Query::jobs_give_back, job, {{u":next"_s, bind(runAt)}});
}

Result<int> renewLeases(Transaction &tx, const QString &worker, const QList<JobId> &jobs,
                        const QDateTime &leaseUntil)
{
    return tx.exec(
        Query::jobs_renew_leases,
        {{u":ids"_s, bind(jobs)}, {u":worker"_s, bind(worker)}, {u":lease"_s, bind(leaseUntil)}});
}

Result<int> recoverExpired(Transaction &tx, const QString &worker, bool othersAreGone,
                           const QDateTime &now)
{
    return tx.exec(Query::jobs_recover_expired, {{u":worker"_s, bind(worker)},
                                                 {u":others"_s, bind(othersAreGone)},
                                                 {u":now"_s, bind(now)}});
}

Result<QueueFigures> figures(Transaction &tx, const QDateTime &now)
{
    const auto row = tx.row(Query::jobs_select_figures, {{u":now"_s, bind(now)}});
    if (!row)
        return row.error();
    QueueFigures out;
    if (*row) {
        out.queued = (*row)->integer("queued"_L1);
        out.running = (*row)->integer("running"_L1);
        out.done = (*row)->integer("done"_L1);
        out.dead = (*row)->integer("dead"_L1);
        out.failedMails = (*row)->integer("failed_mails"_L1);
        out.queuedMails = (*row)->integer("queued_mails"_L1);
        out.oldestMailSeconds = (*row)->number("oldest_mail"_L1);
        out.failedNews = (*row)->integer("failed_news"_L1);
        out.dormantUsers = (*row)->integer("dormant"_L1);
        out.oldestDueSeconds = (*row)->number("oldest_due"_L1);
    }
    return out;
}

} // namespace oh::jobs
