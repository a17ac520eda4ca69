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

void BulkDecision::next()
{
    const auto ready = std::find_if(m_items.begin(), m_items.end(),
                                    [](const Item &item) { return item.step == Step::Ready; });
    if (m_isStopped || ready == m_items.end()) {
        m_at = -1;
        m_isOver = true;
        if (!m_done.isEmpty())
            m_queue.bulkDone(std::exchange(m_done, {}), m_decision);
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    m_at = int(ready - m_items.begin());
    ready->step = Step::Running;
    // Somebody may have decided since the preview was made.
    const QueueRow *row = m_queue.model()->find(ready->id);
    if (!row || !row->isWaiting()) {
        ready->step = Step::Skipped;
        if (row)
            ready->text = outcomeText(*row, m_queue.context().clock.now());
        next();
        return;
    }
    Q_EMIT changed();
    const QString own = m_queue.note(ready->id).trimmed();
    m_queue.decideNow(ready->id, m_decision, own.isEmpty() ? m_note : own,
                      [this, guard = QPointer(this), at = m_at](const Result<QueueRow> &answer) {
                          if (guard)
                              answered(at, answer);
                      });
}

void BulkDecision::answered(int at, const Result<QueueRow> &answer)
{
    Item &item = m_items[at];
    if (answer) {
        item.step = Step::Done;
        item.text = outcomeText(*answer, m_queue.context().clock.now());
        m_done.append(item.id);
    } else {
        item.step = Step::Failed;
        item.text = errorSentence(answer.error());
    }
    next();
}

} // namespace oh::ui
