// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/failurecounts.h"

namespace oh::ui {

FailureCounts::FailureCounts(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.live, &Live::queuesChanged, this, [this](LiveQueue queue) {
        if (queue == LiveQueue::Jobs)
            askForJobs();
        else if (queue == LiveQueue::Mail)
            askForMails();
        else if (queue == LiveQueue::News)
            askForNews();
    });
    connect(&context.live, &Live::resynced, this, &FailureCounts::refresh);
}

void FailureCounts::refresh()
{
    askForJobs();
    askForMails();
    askForNews();
}

void FailureCounts::askForJobs()
{
    api::JobsQuery query;
    query.status = {JobStatus::Dead};
    query.limit = 1;
    m_jobsCall = m_context.api.jobs(query, [this](const Result<api::Page<api::Job>> &answer) {
        const Call finished = std::move(m_jobsCall);
        if (!answer || answer->total == m_jobs)
            return;
        m_jobs = answer->total;
        Q_EMIT changed();
    });
}

void FailureCounts::askForMails()
{
    api::MailQuery query;
    query.status = {MailStatus::Failed};
    query.limit = 1;
    m_mailsCall = m_context.api.mails(query, [this](const Result<api::Page<api::Mail>> &answer) {
        const Call finished = std::move(m_mailsCall);
        if (!answer || answer->total == m_mails)
            return;
        m_mails = answer->total;
        Q_EMIT changed();
    });
}

void FailureCounts::askForNews()
{
    api::UntoldNewsQuery query;
    query.limit = 1;
    m_newsCall =
        m_context.api.untoldNews(query, [this](const Result<api::Page<api::UntoldNews>> &answer) {
            const Call finished = std::move(m_newsCall);
            if (!answer || answer->total == m_news)
                return;
            m_news = answer->total;
            Q_EMIT changed();
        });
}

} // namespace oh::ui
