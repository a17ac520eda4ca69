// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/jobenums.h"

namespace oh::api {

/// A job of the queue, for coordinators.
struct Job
{
    JobId id;
    QString kind;
    QJsonObject payload;
    std::optional<QString> uniqueKey;
    int priority = 0;
    JobStatus status = JobStatus::Queued;
    QDateTime runAt;
    int attempts = 0;
    int maxAttempts = 0;
    std::optional<QString> lockedBy;
    std::optional<QDateTime> lockedUntil;
    std::optional<QString> lastError;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> finishedAt;
    QDateTime createdAt;
    bool operator==(const Job &) const = default;
    static const ObjectSchema<Job> &schema();
};

/// GET /admin/jobs.
struct JobsQuery
{
    QList<JobStatus> status;
    std::optional<QString> kind;
    /// In the kind or the last error.
    std::optional<QString> q;
    JobSort sort = JobSort::CreatedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const JobsQuery &) const = default;
    static const ObjectSchema<JobsQuery> &schema();
};

/// Something that happens by the clock.
struct ScheduledJob
{
    QString name;
    QDateTime nextRunAt;
    std::optional<QDateTime> lastStartedAt;
    std::optional<QDateTime> lastFinishedAt;
    /// Of the last run, when it failed.
    std::optional<QString> lastError;
    int runs = 0;
    /// In a row, up to now.
    int failures = 0;
    bool operator==(const ScheduledJob &) const = default;
    static const ObjectSchema<ScheduledJob> &schema();
};

/// GET /admin/jobs/schedule: never more than a handful, so without pages.
struct JobSchedule
{
    QList<ScheduledJob> items;
    int total = 0;
    bool operator==(const JobSchedule &) const = default;
    static const ObjectSchema<JobSchedule> &schema();
};

/// One try to deliver a mail: when it was over, how, and what the other mail server said.
struct MailTry
{
    QDateTime at;
    MailTryOutcome status = MailTryOutcome::Deferred;
    std::optional<int> smtpCode;
    std::optional<QString> error;
    bool operator==(const MailTry &) const = default;
    static const ObjectSchema<MailTry> &schema();
};

/// A mail of the outbox: what became of it, never what stands in it.
struct Mail
{
    MailId id;
    QString templateName;
    QString notificationType;
    std::optional<UserId> recipientId;
    QString recipientName;
    /// Since when mails to this person are refused for good; null when they are not.
    std::optional<QDateTime> recipientFailingSince;
    MailStatus status = MailStatus::Pending;
    int attempts = 0;
    /// Each of them, the first one first (NFR27).
    QList<MailTry> tries;
    std::optional<QDateTime> nextAttemptAt;
    std::optional<QString> lastError;
    /// What the other mail server said last; null when it did not come to an answer.
    std::optional<int> smtpCode;
    std::optional<QDateTime> sentAt;
    QDateTime createdAt;
    bool operator==(const Mail &) const = default;
    static const ObjectSchema<Mail> &schema();
};

/// GET /admin/mail.
struct MailQuery
{
    QList<MailStatus> status;
    std::optional<QString> templateName;
    std::optional<UserId> recipientId;
    /// Only mails to people whose address is refused.
    bool addressFailing = false;
    /// In the recipient's name, the template or the last error.
    std::optional<QString> q;
    MailSort sort = MailSort::CreatedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const MailQuery &) const = default;
    static const ObjectSchema<MailQuery> &schema();
};

/// An event of which people can't be told: what kind, whom and why, never what was to be said.
struct UntoldNews
{
    NewsId id;
    /// A NotificationKind's name.
    QString kind;
    /// Names of those who are still there.
    QList<QString> recipients;
    /// The meeting that it is about, where there is one.
    std::optional<BookingId> bookingId;
    std::optional<QString> error;
    QDateTime createdAt;
    /// Nothing while it is tried again.
    std::optional<QDateTime> failedAt;
    bool operator==(const UntoldNews &) const = default;
    static const ObjectSchema<UntoldNews> &schema();
};

/// GET /admin/news.
struct UntoldNewsQuery
{
    /// In the kind, the error or a recipient's name.
    std::optional<QString> q;
    NewsSort sort = NewsSort::FailedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const UntoldNewsQuery &) const = default;
    static const ObjectSchema<UntoldNewsQuery> &schema();
};

} // namespace oh::api
