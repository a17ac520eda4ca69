// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/jobsconsolepresenter.h"

/// Columns and orders of the lists of jobs and mails.
namespace oh::ui {

enum DeadColumn { DeadKind, DeadFailedAt, DeadAttempts, DeadError, DeadCreated };
enum WaitingColumn { WaitingKind, WaitingStatus, WaitingDue, WaitingAttempts, WaitingError };
enum ScheduleColumn {
    ScheduleName,
    ScheduleNext,
    ScheduleLast,
    ScheduleRuns,
    ScheduleFailures,
    ScheduleError
};
enum MailColumn { MailRecipient, MailKind, MailError, MailAttempts, MailCreated };
enum NewsColumn { NewsKind, NewsRecipients, NewsError, NewsFailedAt, NewsCreated };

RecordTable<api::Job> *makeDeadJobsTable(Context &context, QObject *parent);
RecordTable<api::Job> *makeWaitingJobsTable(Context &context, QObject *parent);
RecordTable<api::ScheduledJob> *makeScheduleTable(Context &context, QObject *parent);
RecordTable<api::Mail> *makeMailTable(Context &context, QObject *parent);
RecordTable<api::UntoldNews> *makeNewsTable(Context &context, QObject *parent);

bool canSort(JobsConsolePresenter::Tab tab, int column);
bool canReverse(JobsConsolePresenter::Tab tab, int column);
Qt::SortOrder firstOrder(JobsConsolePresenter::Tab tab, int column);
JobSort deadSort(int column, Qt::SortOrder order);
JobSort waitingSort(int column, Qt::SortOrder order);
NewsSort newsSort(int column, Qt::SortOrder order);
QList<api::ScheduledJob> orderedSchedule(QList<api::ScheduledJob> jobs, const QString &words,
                                         int column, Qt::SortOrder order);

} // namespace oh::ui
