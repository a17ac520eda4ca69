// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/jobs.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<Job> &Job::schema()
{
    static const auto instance =
        ObjectSchema<Job>(u"Job"_s)
            .field(u"id"_s, &Job::id)
            .field(u"kind"_s, &Job::kind, {.example = u"extend_slots"_s})
            .field(u"payload"_s, &Job::payload)
            .field(u"uniqueKey"_s, &Job::uniqueKey,
                   {.description = u"Only one job with this key waits or runs"_s})
            .field(u"priority"_s, &Job::priority, {.description = u"Higher goes first"_s})
            .field(u"status"_s, &Job::status)
            .field(u"runAt"_s, &Job::runAt, {.description = u"Not before"_s})
            .field(u"attempts"_s, &Job::attempts)
            .field(u"maxAttempts"_s, &Job::maxAttempts)
            .field(u"lockedBy"_s, &Job::lockedBy)
            .field(u"lockedUntil"_s, &Job::lockedUntil)
            .field(u"lastError"_s, &Job::lastError)
            .field(u"startedAt"_s, &Job::startedAt)
            .field(u"finishedAt"_s, &Job::finishedAt)
            .field(u"createdAt"_s, &Job::createdAt);
    return instance;
}

const ObjectSchema<JobsQuery> &JobsQuery::schema()
{
    static const auto instance =
        ObjectSchema<JobsQuery>(u"JobsQuery"_s)
            .field(u"status"_s, &JobsQuery::status, {.maxItems = 4, .mayBeMissing = true})
            .field(u"kind"_s, &JobsQuery::kind, {.minLength = 1, .maxLength = 63})
            .field(u"q"_s, &JobsQuery::q, {.maxLength = 100})
            .field(u"sort"_s, &JobsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &JobsQuery::limit, limitRule())
            .field(u"offset"_s, &JobsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<ScheduledJob> &ScheduledJob::schema()
{
    static const auto instance =
        ObjectSchema<ScheduledJob>(u"ScheduledJob"_s)
            .field(u"name"_s, &ScheduledJob::name, {.example = u"reminders"_s})
            .field(u"nextRunAt"_s, &ScheduledJob::nextRunAt)
            .field(u"lastStartedAt"_s, &ScheduledJob::lastStartedAt)
            .field(u"lastFinishedAt"_s, &ScheduledJob::lastFinishedAt)
            .field(u"lastError"_s, &ScheduledJob::lastError,
                   {.description = u"Of the last run, when it failed"_s})
            .field(u"runs"_s, &ScheduledJob::runs)
            .field(u"failures"_s, &ScheduledJob::failures,
                   {.description = u"In a row, up to now"_s});
    return instance;
}

const ObjectSchema<JobSchedule> &JobSchedule::schema()
{
    static const auto instance = ObjectSchema<JobSchedule>(u"JobSchedule"_s)
                                     .field(u"items"_s, &JobSchedule::items)
                                     .field(u"total"_s, &JobSchedule::total);
    return instance;
}

const ObjectSchema<MailTry> &MailTry::schema()
{
    static const auto instance =
        ObjectSchema<MailTry>(u"MailTry"_s)
            .field(u"at"_s, &MailTry::at)
            .field(u"status"_s, &MailTry::status,
                   {.description = u"deferred: to be tried again; bounced: taken, and sent back "
                                   "later"_s})
            .field(u"smtpCode"_s, &MailTry::smtpCode, {.mayBeMissing = true})
            .field(u"error"_s, &MailTry::error, {.mayBeMissing = true});
    return instance;
}

const ObjectSchema<Mail> &Mail::schema()
{
    static const auto instance =
        ObjectSchema<Mail>(u"Mail"_s)
            .field(u"id"_s, &Mail::id)
            .field(u"template"_s, &Mail::templateName, {.example = u"booking_reminder"_s})
            .field(u"notificationType"_s, &Mail::notificationType)
            .field(u"recipientId"_s, &Mail::recipientId)
            .field(u"recipientName"_s, &Mail::recipientName)
            .field(u"recipientFailingSince"_s, &Mail::recipientFailingSince,
                   {.description = u"Mails to this person are refused for good since then"_s})
            .field(u"status"_s, &Mail::status,
                   {.description = u"failed: given up; skipped: no longer of use when its turn "
                                   "came"_s})
            .field(u"attempts"_s, &Mail::attempts)
            .field(u"tries"_s, &Mail::tries,
                   {.description = u"The first one first; with what was tried before a "
                                   "coordinator had it tried again"_s,
                    .mayBeMissing = true})
            .field(u"nextAttemptAt"_s, &Mail::nextAttemptAt)
            .field(u"lastError"_s, &Mail::lastError)
            .field(u"smtpCode"_s, &Mail::smtpCode,
                   {.description = u"What the other mail server answered last"_s})
            .field(u"sentAt"_s, &Mail::sentAt)
            .field(u"createdAt"_s, &Mail::createdAt);
    return instance;
}

const ObjectSchema<MailQuery> &MailQuery::schema()
{
    static const auto instance =
        ObjectSchema<MailQuery>(u"MailQuery"_s)
            .field(u"status"_s, &MailQuery::status, {.maxItems = 5, .mayBeMissing = true})
            .field(u"template"_s, &MailQuery::templateName, {.minLength = 1, .maxLength = 100})
            .field(u"recipientId"_s, &MailQuery::recipientId)
            .field(
                u"addressFailing"_s, &MailQuery::addressFailing,
                {.description = u"Only to people whose address is refused"_s, .mayBeMissing = true})
            .field(u"q"_s, &MailQuery::q, {.maxLength = 100})
            .field(u"sort"_s, &MailQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &MailQuery::limit, limitRule())
            .field(u"offset"_s, &MailQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<UntoldNews> &UntoldNews::schema()
{
    static const auto instance =
        ObjectSchema<UntoldNews>(u"UntoldNews"_s)
            .field(u"id"_s, &UntoldNews::id)
            .field(u"kind"_s, &UntoldNews::kind, {.example = u"booking_confirmed"_s})
            .field(u"recipients"_s, &UntoldNews::recipients,
                   {.description = u"Who was to hear of it"_s})
            .field(u"bookingId"_s, &UntoldNews::bookingId)
            .field(u"error"_s, &UntoldNews::error)
            .field(u"createdAt"_s, &UntoldNews::createdAt)
            .field(u"failedAt"_s, &UntoldNews::failedAt,
                   {.description = u"Null while it is tried again"_s});
    return instance;
}

const ObjectSchema<UntoldNewsQuery> &UntoldNewsQuery::schema()
{
    static const auto instance =
        ObjectSchema<UntoldNewsQuery>(u"UntoldNewsQuery"_s)
            .field(u"q"_s, &UntoldNewsQuery::q, {.maxLength = 100})
            .field(u"sort"_s, &UntoldNewsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &UntoldNewsQuery::limit, limitRule())
            .field(u"offset"_s, &UntoldNewsQuery::offset, offsetRule());
    return instance;
}

} // namespace oh::api
