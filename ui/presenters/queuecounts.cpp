// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/queuecounts.h"

namespace oh::ui {

QueueCounts::QueueCounts(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.live, &Live::queuesChanged, this, [this](LiveQueue queue) {
        if (queue == LiveQueue::TierOverrides)
            askForExceptions();
        else if (queue == LiveQueue::Taxonomy)
            askForTags();
    });
    connect(&context.live, &Live::resynced, this, &QueueCounts::refresh);
}

void QueueCounts::refresh()
{
    askForExceptions();
    askForTags();
}

void QueueCounts::askForExceptions()
{
    api::OverridesQuery query;
    query.status = {OverrideStatus::Pending};
    query.limit = 1;
    m_exceptionsCall =
        m_context.api.exceptionQueue(query, [this](const Result<api::OverrideQueue> &answer) {
            const Call finished = std::move(m_exceptionsCall);
            if (!answer || answer->counts.pending == m_exceptions)
                return;
            m_exceptions = answer->counts.pending;
            Q_EMIT changed();
        });
}

void QueueCounts::askForTags()
{
    api::AdminTagsQuery query;
    query.status = {TagStatus::Pending};
    query.limit = 1;
    m_tagsCall =
        m_context.api.adminTags(query, [this](const Result<api::Page<api::AdminTag>> &answer) {
            const Call finished = std::move(m_tagsCall);
            if (!answer || answer->total == m_tags)
                return;
            m_tags = answer->total;
            Q_EMIT changed();
        });
}

} // namespace oh::ui
