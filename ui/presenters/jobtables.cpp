// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/jobtables.h"

#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/notificationtexts.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using JobTab = JobsConsolePresenter::Tab;
using JobCell = RecordTableModel::Cell;

/// The moment in the coordinator's zone, how long ago as a hint.
JobCell momentCell(const Context &context, const std::optional<QDateTime> &moment)
{
    if (!moment)
        return {.text = u"–"_s, .muted = true};
    return {.text = dateTimeText(*moment, viewerZone(context.account)),
            .hint = relativeText(*moment, context.clock.now())};
}

JobCell errorCell(const std::optional<QString> &error)
{
    if (!error || error->isEmpty())
        return {.text = u"–"_s, .muted = true};
    return {.text = *error, .hint = *error};
}

QString tryOutcomeName(MailTryOutcome outcome)
{
    switch (outcome) {
    case MailTryOutcome::Deferred:
        return JobsConsolePresenter::tr("put off", "a try to deliver a mail");
    case MailTryOutcome::Sent:
        return JobsConsolePresenter::tr("handed over", "a try to deliver a mail");
    case MailTryOutcome::Failed:
        return JobsConsolePresenter::tr("refused", "a try to deliver a mail");
    case MailTryOutcome::Bounced:
        return JobsConsolePresenter::tr("sent back", "a try to deliver a mail");
    }
    return {};
}

/// A line for each try.
QString triesText(const Context &context, const api::Mail &mail)
{
    QStringList lines;
    for (const api::MailTry &tried : mail.tries) {
        const QString when = dateTimeText(tried.at, viewerZone(context.account));
        const QString outcome = tryOutcomeName(tried.status);
        //: when a mail was tried, how that ended, what the other mail server said
        lines.append(tried.error
                         ? JobsConsolePresenter::tr("%1: %2 (%3)").arg(when, outcome, *tried.error)
                         : JobsConsolePresenter::tr("%1: %2").arg(when, outcome));
    }
    return lines.join(u'\n');
}

} // namespace

QString jobKindName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"slot_window"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Slot window")},
        {u"extend_slots"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Slots of one mentor")},
        {u"booking_expiry"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Expiry of requests")},
        {u"lapsed_holds"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Lapsed slot holds")},
        {u"booking_completion"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Completion of meetings")},
        {u"waiting_lists"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Waiting lists")},
        {u"returned_mail"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Returned mail")},
        {u"reminders"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Reminders")},
        {u"rating_requests"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Requests for ratings")},
        {u"ratings_due"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Ratings that begin to count")},
        {u"reputation_changes"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Reputation of whom something changed")},
        {u"reputation_person"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Reputation of one person")},
        {u"reputation_refresh"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Refresh of all reputations")},
        {u"reputation_everybody"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Reputation of everybody")},
        {u"exception_expiry"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Expiry of exceptions")},
        {u"exception_news"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "News of decided exceptions")},
        {u"export_expiry"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Deletion of old exports")},
        {u"write_export"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Writing an export")},
        {u"orphaned_meetings"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Meetings of people who are gone")},
        {u"match_changes"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Matches of whom changed")},
        {u"match_person"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Matches of one person")},
        {u"match_refresh"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Refresh of all matches")},
        {u"match_everybody"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Matches of everybody")},
        {u"embed_texts"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Comparison of what people write")},
        {u"file_scan"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Virus scan of a file")},
        {u"avatar_fetch"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Fetching of a picture")},
        {u"waiting_files"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Files that still wait")},
        {u"file_sweep"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Removal of files that nobody needs")},
        {u"calendar_changes"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter",
                                                  "Meetings to be written into calendars")},
        {u"calendar_event"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "A meeting in somebody's calendar")},
        {u"calendar_readings"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter",
                                                   "Calendars whose busy times are read again")},
        {u"calendar_busy"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Busy times of somebody's calendar")},
        {u"calendar_checks"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Looks at meetings in calendars")},
        {u"calendar_check"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Look at a meeting in a calendar")},
        {u"calendar_recheck"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Calendars of a booking, asked again")},
        {u"revoke_calendar"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "End of a calendar's connection")},
        {u"meeting_to_check"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Meeting to be checked")},
        {u"dormancy"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Dormant people")},
        {u"data_export"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Somebody's own data")},
        {u"retention"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Removal of what was kept long enough")},
        {u"audit_head"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "End of the audit log, noted")},
        {u"pruning"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Pruning of old data")},
        {u"booking_confirmed"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Meeting confirmed")},
        {u"booking_canceled"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Meeting canceled")},
        {u"booking_cancelled"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Meeting canceled")},
        {u"booking_declined"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Request declined")},
        {u"booking_expired"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Request expired")},
        {u"booking_reminder"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Reminder")},
        {u"booking_requested"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "New request")},
        {u"booking_request_sent"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Request sent")},
        {u"booking_rescheduled"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Meeting moved")},
        {u"rating_request"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Request for a rating")},
        {u"meeting_invitation"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Invitation for a new address")},
        {u"email_change_code"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Code for a new e-mail address")},
        {u"email_change_asked"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "E-mail address is to change")},
        {u"email_changed"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "E-mail address changed")},
        {u"email_changed_by_office"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "E-mail address changed for somebody")},
        {u"email_change_taken"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter",
                           "Told that somebody wants their e-mail address")},
        {u"email_change_stopped"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Change of the address stopped")},
        {u"email_change_undone"_s,
         QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Change of the address taken back")},
        {u"sign_in"_s, QT_TRANSLATE_NOOP("oh::ui::JobsConsolePresenter", "Sign-in code")}};
    if (const char *name = names.value(kind))
        return JobsConsolePresenter::tr(name);
    // A newer server's: better than nothing.
    QString text = QString(kind).replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString jobStatusName(JobStatus status)
{
    switch (status) {
    case JobStatus::Queued:
        return JobsConsolePresenter::tr("Waiting");
    case JobStatus::Running:
        return JobsConsolePresenter::tr("Running");
    case JobStatus::Done:
        return JobsConsolePresenter::tr("Done");
    case JobStatus::Dead:
        return JobsConsolePresenter::tr("Given up");
    }
    return {};
}

QString mailStatusName(MailStatus status)
{
    switch (status) {
    case MailStatus::Pending:
        return JobsConsolePresenter::tr("Waiting to be sent");
    case MailStatus::Sending:
        return JobsConsolePresenter::tr("Being sent");
    case MailStatus::Sent:
        return JobsConsolePresenter::tr("Sent");
    case MailStatus::Failed:
        return JobsConsolePresenter::tr("Failed");
    case MailStatus::Skipped:
        return JobsConsolePresenter::tr("Not needed any more");
    }
    return {};
}

RecordTable<api::Job> *makeDeadJobsTable(Context &context, QObject *parent)
{
    return new RecordTable<api::Job>(
        {JobsConsolePresenter::tr("Job"), JobsConsolePresenter::tr("Given up"),
         JobsConsolePresenter::tr("Tries"), JobsConsolePresenter::tr("Last error"),
         JobsConsolePresenter::tr("Created")},
        [&context](const api::Job &job, int column) -> JobCell {
            switch (column) {
            case DeadKind:
                return {.text = jobKindName(job.kind),
                        .hint = job.uniqueKey.value_or(job.kind),
                        .icon = icon(u"alert"_s, IconTone::Danger)};
            case DeadFailedAt:
                return momentCell(context, job.finishedAt);
            case DeadAttempts:
                return {.text = QString::number(job.attempts)};
            case DeadError:
                return errorCell(job.lastError);
            default:
                return momentCell(context, job.createdAt);
            }
        },
        [](const api::Job &job) { return job.id.toString(); }, parent);
}

RecordTable<api::Job> *makeWaitingJobsTable(Context &context, QObject *parent)
{
    return new RecordTable<api::Job>(
        {JobsConsolePresenter::tr("Job"), JobsConsolePresenter::tr("State"),
         JobsConsolePresenter::tr("Due"), JobsConsolePresenter::tr("Tries"),
         JobsConsolePresenter::tr("Last error")},
        [&context](const api::Job &job, int column) -> JobCell {
            switch (column) {
            case WaitingKind:
                return {.text = jobKindName(job.kind), .hint = job.uniqueKey.value_or(job.kind)};
            case WaitingStatus:
                return {.text = jobStatusName(job.status),
                        .hint = job.lockedBy.value_or(QString()),
                        .icon = job.status == JobStatus::Running
                                    ? icon(u"refresh"_s, IconTone::Info)
                                    : icon(u"clock"_s, IconTone::Muted)};
            case WaitingDue:
                return momentCell(context, job.runAt);
            case WaitingAttempts:
                //: tries so far, and how many there will be
                return {.text = JobsConsolePresenter::tr("%1 of %2")
                                    .arg(job.attempts)
                                    .arg(job.maxAttempts)};
            default:
                return errorCell(job.lastError);
            }
        },
        [](const api::Job &job) { return job.id.toString(); }, parent);
}

RecordTable<api::ScheduledJob> *makeScheduleTable(Context &context, QObject *parent)
{
    return new RecordTable<api::ScheduledJob>(
        {JobsConsolePresenter::tr("Job"), JobsConsolePresenter::tr("Next run"),
         JobsConsolePresenter::tr("Last run"), JobsConsolePresenter::tr("Runs"),
         JobsConsolePresenter::tr("Failures in a row"), JobsConsolePresenter::tr("Last error")},
        [&context](const api::ScheduledJob &job, int column) -> JobCell {
            switch (column) {
            case ScheduleName:
                return {.text = jobKindName(job.name),
                        .hint = job.name,
                        .icon = job.failures > 0 ? icon(u"alert"_s, IconTone::Danger)
                                                 : icon(u"check"_s, IconTone::Success)};
            case ScheduleNext:
                return momentCell(context, job.nextRunAt);
            case ScheduleLast:
                return momentCell(context, job.lastFinishedAt);
            case ScheduleRuns:
                return {.text = QString::number(job.runs)};
            case ScheduleFailures:
                return {.text = QString::number(job.failures), .muted = job.failures == 0};
            default:
                return errorCell(job.lastError);
            }
        },
        [](const api::ScheduledJob &job) { return job.name; }, parent);
}

RecordTable<api::Mail> *makeMailTable(Context &context, QObject *parent)
{
    return new RecordTable<api::Mail>(
        {JobsConsolePresenter::tr("Recipient"), JobsConsolePresenter::tr("Mail"),
         JobsConsolePresenter::tr("Reason"), JobsConsolePresenter::tr("Tries"),
         JobsConsolePresenter::tr("Created")},
        [&context](const api::Mail &mail, int column) -> JobCell {
            switch (column) {
            case MailRecipient:
                return {.text = mail.recipientName.isEmpty() ? JobsConsolePresenter::tr("unknown")
                                                             : mail.recipientName,
                        .muted = mail.recipientName.isEmpty()};
            case MailKind:
                return {.text = jobKindName(mail.templateName), .hint = mail.templateName};
            case MailError:
                return errorCell(mail.lastError);
            case MailAttempts:
                return {.text = QString::number(mail.attempts), .hint = triesText(context, mail)};
            default:
                return momentCell(context, mail.createdAt);
            }
        },
        [](const api::Mail &mail) { return mail.id.toString(); }, parent);
}

RecordTable<api::UntoldNews> *makeNewsTable(Context &context, QObject *parent)
{
    return new RecordTable<api::UntoldNews>(
        {JobsConsolePresenter::tr("Event"), JobsConsolePresenter::tr("For", "people"),
         JobsConsolePresenter::tr("Reason"), JobsConsolePresenter::tr("Failed"),
         JobsConsolePresenter::tr("Happened")},
        [&context](const api::UntoldNews &news, int column) -> JobCell {
            switch (column) {
            case NewsKind: {
                const auto kind = fromString<NotificationKind>(news.kind);
                return {.text = kind ? notificationKindName(*kind) : jobKindName(news.kind),
                        .hint = news.kind,
                        .icon = icon(u"alert"_s, IconTone::Danger)};
            }
            case NewsRecipients: {
                const QString names = QLocale().createSeparatedList(news.recipients);
                return {.text = names.isEmpty() ? JobsConsolePresenter::tr("unknown") : names,
                        .hint = names,
                        .muted = names.isEmpty()};
            }
            case NewsError:
                return errorCell(news.error);
            case NewsFailedAt:
                return momentCell(context, news.failedAt);
            default:
                return momentCell(context, news.createdAt);
            }
        },
        [](const api::UntoldNews &news) { return news.id.toString(); }, parent);
}

bool canSort(JobTab tab, int column)
{
    switch (tab) {
    case JobTab::Dead:
        return column == DeadKind || column == DeadFailedAt || column == DeadCreated;
    case JobTab::Waiting:
        return column == WaitingKind || column == WaitingDue;
    case JobTab::Schedule:
        return true;
    case JobTab::Mail:
        return column == MailCreated;
    case JobTab::News:
        return column == NewsKind || column == NewsFailedAt;
    }
    return false;
}

bool canReverse(JobTab tab, int column)
{
    switch (tab) {
    case JobTab::Dead:
        return column == DeadCreated;
    case JobTab::Waiting:
        return column == WaitingDue;
    case JobTab::News:
        return column == NewsFailedAt;
    case JobTab::Schedule:
    case JobTab::Mail:
        return true;
    }
    return false;
}

Qt::SortOrder firstOrder(JobTab tab, int column)
{
    const bool latestFirst =
        (tab == JobTab::Dead && column != DeadKind) || tab == JobTab::Mail ||
        (tab == JobTab::News && column == NewsFailedAt) ||
        (tab == JobTab::Schedule &&
         (column == ScheduleFailures || column == ScheduleLast || column == ScheduleRuns));
    return latestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

JobSort deadSort(int column, Qt::SortOrder order)
{
    if (column == DeadKind)
        return JobSort::Kind;
    if (column == DeadCreated)
        return order == Qt::AscendingOrder ? JobSort::Created : JobSort::CreatedDescending;
    return JobSort::FinishedDescending;
}

JobSort waitingSort(int column, Qt::SortOrder order)
{
    if (column == WaitingKind)
        return JobSort::Kind;
    return order == Qt::AscendingOrder ? JobSort::RunAt : JobSort::RunAtDescending;
}

NewsSort newsSort(int column, Qt::SortOrder order)
{
    if (column == NewsKind)
        return NewsSort::Kind;
    return order == Qt::AscendingOrder ? NewsSort::Failed : NewsSort::FailedDescending;
}

QList<api::ScheduledJob> orderedSchedule(QList<api::ScheduledJob> jobs, const QString &words,
                                         int column, Qt::SortOrder order)
{
    jobs.removeIf([&words](const api::ScheduledJob &job) {
        return !words.isEmpty() && !jobKindName(job.name).contains(words, Qt::CaseInsensitive) &&
               !job.name.contains(words, Qt::CaseInsensitive) &&
               !job.lastError.value_or(QString()).contains(words, Qt::CaseInsensitive);
    });
    const auto before = [column](const api::ScheduledJob &a, const api::ScheduledJob &b) {
        switch (column) {
        case ScheduleNext:
            return a.nextRunAt < b.nextRunAt;
        case ScheduleLast:
            return a.lastFinishedAt < b.lastFinishedAt;
        case ScheduleRuns:
            return a.runs < b.runs;
        case ScheduleFailures:
            return a.failures < b.failures;
        case ScheduleError:
            return a.lastError.value_or(QString()) < b.lastError.value_or(QString());
        default:
            return compareTexts(jobKindName(a.name), jobKindName(b.name)) < 0;
        }
    };
    std::stable_sort(jobs.begin(), jobs.end(),
                     [&](const api::ScheduledJob &a, const api::ScheduledJob &b) {
                         return order == Qt::AscendingOrder ? before(a, b) : before(b, a);
                     });
    return jobs;
}

} // namespace oh::ui
