// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/jobs.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// The queue, the timetable and the outbox as coordinators see them and take care of them. Every
/// change is written into the audit log.
namespace oh::jobadmin {

Result<QByteArray> listJobs(storage::Transaction &tx, const api::JobsQuery &query);
/// A dead job goes back into the queue with all its attempts.
Result<QByteArray> retryJob(storage::Transaction &tx, const Caller &caller, JobId id);
/// A dead job is thrown away.
Result<void> discardJob(storage::Transaction &tx, const Caller &caller, JobId id);

Result<QByteArray> listSchedule(storage::Transaction &tx);
/// Due at once, whatever the timetable says; that goes on as before.
Result<QByteArray> runScheduled(storage::Transaction &tx, const Caller &caller,
                                const QString &name);

Result<QByteArray> listMail(storage::Transaction &tx, const Caller &caller,
                            const api::MailQuery &query);
/// A mail that was given up is tried again.
Result<QByteArray> retryMail(storage::Transaction &tx, const Caller &caller, MailId id);

/// Events that were set aside because nobody can be told of them.
Result<QByteArray> listUntoldNews(storage::Transaction &tx, const Caller &caller,
                                  const api::UntoldNewsQuery &query);
/// Told again in a moment; what still can't be told comes back with its new reason.
Result<QByteArray> retryUntoldNews(storage::Transaction &tx, const Caller &caller, NewsId id);
/// Nobody hears of it.
Result<void> discardUntoldNews(storage::Transaction &tx, const Caller &caller, NewsId id);

} // namespace oh::jobadmin
