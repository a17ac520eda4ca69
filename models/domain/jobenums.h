// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

#include <QMetaType>

namespace oh {

/// Dead is a job that failed too often: somebody has to look at it.
enum class JobStatus { Queued, Running, Done, Dead };
template <>
struct EnumStrings<JobStatus>
{
    static constexpr EnumEntry<JobStatus> table[] = {{JobStatus::Queued, "queued"},
                                                     {JobStatus::Running, "running"},
                                                     {JobStatus::Done, "done"},
                                                     {JobStatus::Dead, "dead"}};
};

/// Orders of the coordinators' list of jobs.
enum class JobSort { CreatedDescending, Created, RunAt, RunAtDescending, FinishedDescending, Kind };
template <>
struct EnumStrings<JobSort>
{
    static constexpr EnumEntry<JobSort> table[] = {{JobSort::CreatedDescending, "-createdAt"},
                                                   {JobSort::Created, "createdAt"},
                                                   {JobSort::RunAt, "runAt"},
                                                   {JobSort::RunAtDescending, "-runAt"},
                                                   {JobSort::FinishedDescending, "-finishedAt"},
                                                   {JobSort::Kind, "kind"}};
};

/// What became of a mail. Skipped is one that was of no use any more when its turn came.
enum class MailStatus { Pending, Sending, Sent, Failed, Skipped };
template <>
struct EnumStrings<MailStatus>
{
    static constexpr EnumEntry<MailStatus> table[] = {{MailStatus::Pending, "pending"},
                                                      {MailStatus::Sending, "sending"},
                                                      {MailStatus::Sent, "sent"},
                                                      {MailStatus::Failed, "failed"},
                                                      {MailStatus::Skipped, "skipped"}};
};

/// How one try to deliver a mail ended. Bounced is what a relay had taken and sent back later.
enum class MailTryOutcome { Deferred, Sent, Failed, Bounced };
template <>
struct EnumStrings<MailTryOutcome>
{
    static constexpr EnumEntry<MailTryOutcome> table[] = {{MailTryOutcome::Deferred, "deferred"},
                                                          {MailTryOutcome::Sent, "sent"},
                                                          {MailTryOutcome::Failed, "failed"},
                                                          {MailTryOutcome::Bounced, "bounced"}};
};

/// Orders of the coordinators' list of mails.
enum class MailSort { CreatedDescending, Created, NextAttempt };
template <>
struct EnumStrings<MailSort>
{
    static constexpr EnumEntry<MailSort> table[] = {{MailSort::CreatedDescending, "-createdAt"},
                                                    {MailSort::Created, "createdAt"},
                                                    {MailSort::NextAttempt, "nextAttemptAt"}};
};

/// Orders of the coordinators' list of events that can't be told.
enum class NewsSort { FailedDescending, Failed, Kind };
template <>
struct EnumStrings<NewsSort>
{
    static constexpr EnumEntry<NewsSort> table[] = {{NewsSort::FailedDescending, "-failedAt"},
                                                    {NewsSort::Failed, "failedAt"},
                                                    {NewsSort::Kind, "kind"}};
};

} // namespace oh
