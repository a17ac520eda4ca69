// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oh::storage {
class Transaction;
}

/// The queue of jobs in PostgreSQL, shared by any number of server processes.
namespace oh::jobs {

struct NewJob
{
    QString kind;
    /// Ids and figures, nothing about people: coordinators read it.
    QJsonObject payload = {};
    /// Among the jobs that are queued or running there is only one with this key. So it fits work
    /// for which a run that has begun already counts.
    QString uniqueKey = {};
    /// Higher goes first.
    int priority = 0;
    /// Not before; at once when invalid.
    QDateTime runAt = {};
    int maxAttempts = 10;
};

/// Enters a job in the transaction of its cause, on whoever's behalf that runs. When a live job has
/// the key nothing happens, and it is that job's id that comes back.
Result<JobId> enqueue(storage::Transaction &tx, const NewJob &job, const QDateTime &now);

/// Rises when this process may have made work for its runner: with each job entered, before the
/// transaction is committed.
quint64 workCounter();
void noteWork();

/// A job in the hands of a worker. The attempt tells this claim from later ones of the same worker.
struct ClaimedJob
{
    JobId id;
    QString kind;
    QJsonObject payload;
    QString worker;
    int attempt = 0;
    int maxAttempts = 0;
};

/// Takes the most urgent of the due jobs, for as long as the lease lasts.
Result<std::optional<ClaimedJob>> claimNext(storage::Transaction &tx, const QStringList &kinds,
                                            const QString &worker, const QDateTime &now,
                                            const QDateTime &leaseUntil);

// What becomes of a claimed job. False when it is not the worker's any more: its lease ran out.
Result<bool> markDone(storage::Transaction &tx, const ClaimedJob &job, const QDateTime &now);
Result<bool> markFailed(storage::Transaction &tx, const ClaimedJob &job, const QDateTime &retryAt,
                        const QString &error);
Result<bool> markDead(storage::Transaction &tx, const ClaimedJob &job, const QDateTime &now,
                      const QString &error);
/// The attempt does not count.
Result<bool> giveBack(storage::Transaction &tx, const ClaimedJob &job, const QDateTime &runAt);

/// The worker is still at these jobs.
Result<int> renewLeases(storage::Transaction &tx, const QString &worker, const QList<JobId> &jobs,
                        const QDateTime &leaseUntil);
/// Jobs whose lease has ended go back into the queue; with `othersAreGone` also those of all
/// workers but this one.
Result<int> recoverExpired(storage::Transaction &tx, const QString &worker, bool othersAreGone,
                           const QDateTime &now);

/// Why something failed, for the log and for coordinators: no values, no names.
QString failureText(const Error &error);

/// How the queue looks.
struct QueueFigures
{
    int queued = 0;
    int running = 0;
    int done = 0;
    int dead = 0;
    int failedMails = 0;
    /// Not sent yet, and how long the oldest of them has been waiting.
    int queuedMails = 0;
    double oldestMailSeconds = 0;
    /// Events that could not be told, see NewsWorker.
    int failedNews = 0;
    int dormantUsers = 0;
    /// How long the oldest due job has been waiting; 0 when none is due.
    double oldestDueSeconds = 0;
};
Result<QueueFigures> figures(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::jobs
