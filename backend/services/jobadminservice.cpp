// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/jobadminservice.h"

#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/searchtext.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::jobadmin {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

template <typename E>
QStringList namesOf(const QList<E> &values)
{
    QStringList names;
    for (const E value : values)
        names.append(toString(value));
    return names;
}

/// Locks a dead job, or says why there is none.
Result<Row> lockDead(Transaction &tx, JobId id)
{
    const auto row = tx.row(Query::jobs_lock_job, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound, Sentence::tr("This job does not exist any more."));
    if ((*row)->enumeration<JobStatus>("status"_L1) != JobStatus::Dead)
        return Error(
            ErrorCode::Conflict,
            Sentence::tr("This job is not dead: it will be done, or was done, without your help. "
                         "Reload the list."));
    return **row;
}

QJsonObject jobFacts(const Row &job)
{
    return {{u"kind"_s, job.text("kind"_L1)},
            {u"status"_s, job.text("status"_L1)},
            {u"attempts"_s, job.integer("attempts"_L1)},
            {u"lastError"_s, job.text("last_error"_L1)}};
}

/// Locks an event that was set aside, or says why there is none.
Result<Row> lockUntold(Transaction &tx, NewsId id)
{
    const auto row = tx.row(Query::notifications_lock_untold, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This notification is not there any more: people have got it, or "
                                  "somebody discarded it."));
    if ((*row)->isNull("failed_at"_L1))
        return Error(ErrorCode::Conflict,
                     Sentence::tr("This notification is tried again already. Reload the list."));
    return **row;
}

QJsonObject newsFacts(const Row &news)
{
    QJsonObject facts{{u"kind"_s, news.text("kind"_L1)}, {u"error"_s, news.text("failure"_L1)}};
    if (const auto booking = news.optUuid("booking_id"_L1))
        facts.insert(u"bookingId"_s, booking->toString(QUuid::WithoutBraces));
    return facts;
}

} // namespace

Result<QByteArray> listJobs(Transaction &tx, const api::JobsQuery &query)
{
    return tx.json(Query::jobs_list_jobs, {{u":status"_s, bind(namesOf(query.status))},
                                           {u":kind"_s, bind(query.kind)},
                                           {u":pattern"_s, bind(likePattern(query.q))},
                                           {u":sort"_s, bind(query.sort)},
                                           {u":limit"_s, bind(query.limit)},
                                           {u":offset"_s, bind(query.offset)}});
}

Result<QByteArray> retryJob(Transaction &tx, const Caller &caller, JobId id)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<QByteArray> {
        const auto job = lockDead(tx, id);
        if (!job)
            return job.error();
        const auto queued =
            tx.exec(Query::jobs_retry_dead, {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
        if (!queued) {
            Error error = queued.error();
            if (error.code == ErrorCode::Conflict)
                error.message = Sentence::tr("The same work is in the queue again already. Discard "
                                             "this job.");
            return error;
        }
        const auto audited = recordAudit(
            tx,
            {u"job.retried"_s, u"job"_s, id.value, jobFacts(*job), {{u"status"_s, u"queued"_s}}},
            caller.now);
        if (!audited)
            return audited.error();
        jobs::noteWork();
        return tx.json(Query::jobs_select_job_json, {{u":id"_s, bind(id)}});
    });
}

Result<void> discardJob(Transaction &tx, const Caller &caller, JobId id)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        const auto job = lockDead(tx, id);
        if (!job)
            return job.error();
        if (const auto gone = tx.exec(Query::jobs_delete_job, {{u":id"_s, bind(id)}}); !gone)
            return gone.error();
        QJsonObject before = jobFacts(*job);
        before.insert(u"payload"_s, job->json("payload"_L1));
        return recordAudit(tx, {u"job.discarded"_s, u"job"_s, id.value, before}, caller.now);
    });
}

Result<QByteArray> listSchedule(Transaction &tx)
{
    return tx.json(Query::schedule_list_jobs);
}

Result<QByteArray> runScheduled(Transaction &tx, const Caller &caller, const QString &name)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<QByteArray> {
        const auto row = tx.row(Query::schedule_lock_job, {{u":name"_s, bind(name)}});
        if (!row)
            return row.error();
        if (!*row)
            return Error(ErrorCode::NotFound,
                         Sentence::tr("There is no such job in the schedule."));
        const auto due = tx.exec(Query::schedule_run_now,
                                 {{u":name"_s, bind(name)}, {u":now"_s, bind(caller.now)}});
        if (!due)
            return due.error();
        const QJsonObject before{{u"name"_s, name},
                                 {u"nextRunAt"_s, api::formatUtc((*row)->utc("next_run_at"_L1))}};
        const QJsonObject after{{u"name"_s, name}, {u"nextRunAt"_s, api::formatUtc(caller.now)}};
        const auto audited = recordAudit(
            tx, {u"schedule.run_now"_s, u"periodic_job"_s, {}, before, after}, caller.now);
        if (!audited)
            return audited.error();
        jobs::noteWork();
        return tx.json(Query::schedule_select_job_json, {{u":name"_s, bind(name)}});
    });
}

Result<QByteArray> listMail(Transaction &tx, const Caller &caller, const api::MailQuery &query)
{
    return withSystemRights(tx, caller.roleName(), [&] {
        return tx.json(Query::mail_list_outbox, {{u":status"_s, bind(namesOf(query.status))},
                                                 {u":template"_s, bind(query.templateName)},
                                                 {u":recipient"_s, bind(query.recipientId)},
                                                 {u":failing"_s, bind(query.addressFailing)},
                                                 {u":pattern"_s, bind(likePattern(query.q))},
                                                 {u":sort"_s, bind(query.sort)},
                                                 {u":limit"_s, bind(query.limit)},
                                                 {u":offset"_s, bind(query.offset)}});
    });
}

Result<QByteArray> retryMail(Transaction &tx, const Caller &caller, MailId id)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<QByteArray> {
        const auto row = tx.row(Query::mail_lock_mail, {{u":id"_s, bind(id)}});
        if (!row)
            return row.error();
        if (!*row)
            return Error(ErrorCode::NotFound, Sentence::tr("This mail does not exist."));
        const Row &mail = **row;
        if (mail.enumeration<MailStatus>("status"_L1) != MailStatus::Failed)
            return Error(
                ErrorCode::Conflict,
                Sentence::tr("This mail was not given up, so it can't be tried again. Reload the "
                             "list."));
        // Its secret was thrown away with the last attempt.
        if (mail.text("template"_L1) == "sign_in"_L1)
            return Error(
                ErrorCode::Conflict,
                Sentence::tr("A sign-in mail can't be sent again. Ask the person to sign in once "
                             "more."));
        if (mail.text("template"_L1) == "email_change_code"_L1 ||
            mail.text("template"_L1) == "email_change_asked"_L1)
            return Error(
                ErrorCode::Conflict,
                Sentence::tr("This mail can't be sent again: its code or link is gone. Ask the "
                             "person to change the address once more."));
        if (mail.text("template"_L1) == "email_changed"_L1)
            return Error(
                ErrorCode::Conflict,
                Sentence::tr("This mail can't be sent again: its link is gone. Ask the person "
                             "whether the new address is theirs, and correct it in their account "
                             "if it isn't."));
        const auto queued = tx.exec(Query::mail_retry_failed,
                                    {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
        if (!queued)
            return queued.error();
        const QJsonObject before{{u"template"_s, mail.text("template"_L1)},
                                 {u"status"_s, mail.text("status"_L1)},
                                 {u"attempts"_s, mail.integer("attempts"_L1)},
                                 {u"lastError"_s, mail.text("last_error"_L1)}};
        const auto audited = recordAudit(
            tx, {u"mail.retried"_s, u"mail"_s, id.value, before, {{u"status"_s, u"pending"_s}}},
            caller.now);
        if (!audited)
            return audited.error();
        return tx.json(Query::mail_select_mail_json, {{u":id"_s, bind(id)}});
    });
}

Result<QByteArray> listUntoldNews(Transaction &tx, const Caller &caller,
                                  const api::UntoldNewsQuery &query)
{
    return withSystemRights(tx, caller.roleName(), [&] {
        return tx.json(Query::notifications_list_untold,
                       {{u":pattern"_s, bind(likePattern(query.q))},
                        {u":sort"_s, bind(query.sort)},
                        {u":limit"_s, bind(query.limit)},
                        {u":offset"_s, bind(query.offset)}});
    });
}

Result<QByteArray> retryUntoldNews(Transaction &tx, const Caller &caller, NewsId id)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<QByteArray> {
        const auto news = lockUntold(tx, id);
        if (!news)
            return news.error();
        const auto overtaken = tx.row(Query::notifications_lock_overtaken, {{u":id"_s, bind(id)}});
        if (!overtaken)
            return overtaken.error();
        if (*overtaken && (*overtaken)->boolean("overtaken"_L1))
            return Error(
                ErrorCode::Conflict,
                Sentence::tr("This meeting has changed since, so this notification is out of date. "
                             "Discard it."));
        const auto queued = tx.exec(Query::notifications_retry_untold, {{u":id"_s, bind(id)}});
        if (!queued)
            return queued.error();
        const auto audited = recordAudit(tx,
                                         {u"news.retried"_s,
                                          u"news"_s,
                                          id.value,
                                          newsFacts(*news),
                                          {{u"status"_s, u"queued"_s}}},
                                         caller.now);
        if (!audited)
            return audited.error();
        return tx.json(Query::notifications_select_untold_json, {{u":id"_s, bind(id)}});
    });
}

Result<void> discardUntoldNews(Transaction &tx, const Caller &caller, NewsId id)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        const auto news = lockUntold(tx, id);
        if (!news)
            return news.error();
        if (const auto gone = tx.exec(Query::notifications_delete_untold, {{u":id"_s, bind(id)}});
            !gone)
            return gone.error();
        return recordAudit(tx, {u"news.discarded"_s, u"news"_s, id.value, newsFacts(*news)},
                           caller.now);
    });
}

} // namespace oh::jobadmin
