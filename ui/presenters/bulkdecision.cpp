// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bulkdecision.h"

#include "ui/style/texts.h"

#include <algorithm>

namespace oh::ui {

BulkDecision::BulkDecision(DecisionQueue &queue, const QStringList &ids,
                           DecisionQueue::Decision decision, QObject *parent)
    : QObject(parent), m_queue(queue), m_decision(decision)
{
    for (const QString &id : ids) {
        const QueueRow *row = queue.model()->find(id);
        if (!row)
            continue;
        Item item{id, row->title, queue.effect(id, decision), Step::Ready};
        if (!row->isWaiting()) {
            item.step = Step::Skipped;
            item.text = outcomeText(*row, queue.context().clock.now());
        }
        m_items.append(item);
    }
}

int BulkDecision::count(Step step) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [step](const Item &item) { return item.step == step; }));
}

QString BulkDecision::noteProblem(const QString &note) const
{
    return m_queue.noteProblem(m_decision, note.trimmed());
}

void BulkDecision::run(const QString &note)
{
    if (isRunning() || !noteProblem(note).isEmpty())
        return;
    m_note = note.trimmed();
    m_isStopped = false;
    m_isOver = false;
    next();
}

void BulkDecision::retry()
{
    if (isRunning())
        return;
    for (Item &item : m_items) {
        if (item.step == Step::Failed)
            item.step = Step::Ready;
    }
    run(m_note);
}

void BulkDecision::stop()
{
    m_isStopped = true;
}

/// Those that are ready and have the first one's note; somebody may have decided since the preview
/// was made.
QStringList BulkDecision::nextOnes(QString &note)
{
    QStringList ids;
    for (Item &item : m_items) {
        if (item.step != Step::Ready || ids.size() == atOnce)
            continue;
        const QueueRow *row = m_queue.model()->find(item.id);
        if (!row || !row->isWaiting()) {
            item.step = Step::Skipped;
            if (row)
                item.text = outcomeText(*row, m_queue.context().clock.now());
            continue;
        }
        const QString own = m_queue.note(item.id).trimmed();
        const QString wanted = own.isEmpty() ? m_note : own;
        if (ids.isEmpty())
            note = wanted;
        if (wanted != note)
            continue;
        item.step = Step::Running;
        ids.append(item.id);
    }
    return ids;
}

void BulkDecision::next()
{
    QString note;
    const QStringList ids = m_isStopped ? QStringList() : nextOnes(note);
    m_isRunning = !ids.isEmpty();
    if (!m_isRunning) {
        m_isOver = true;
        if (!m_done.isEmpty())
            m_queue.bulkDone(std::exchange(m_done, {}), m_decision, m_since);
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    Q_EMIT changed();
    m_queue.decideTogether(ids, m_decision, note,
                           [this, guard = QPointer(this)](const DecisionQueue::Outcomes &outcomes) {
                               if (guard)
                                   answered(outcomes);
                           });
}

void BulkDecision::answered(const DecisionQueue::Outcomes &outcomes)
{
    for (Item &item : m_items) {
        const auto found = outcomes.find(item.id);
        if (found == outcomes.end())
            continue;
        const Result<QueueRow> &answer = found->second;
        item.step = answer ? Step::Done : Step::Failed;
        item.text = answer ? outcomeText(*answer, m_queue.context().clock.now())
                           : inlineError(answer.error());
        if (!answer)
            continue;
        if (m_done.isEmpty())
            m_since = m_queue.context().clock.now();
        m_done.append(item.id);
    }
    next();
}

} // namespace oh::ui
