// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/decisionqueue.h"
#include "ui/presenters/viewer.h"

#include <algorithm>

/// What is put away until later.
namespace oh::ui {

QList<std::pair<SnoozeFor, QDateTime>> DecisionQueue::snoozeTimes(const QStringList &ids) const
{
    QList<std::pair<SnoozeFor, QDateTime>> times;
    for (const SnoozeFor how :
         {SnoozeFor::LaterToday, SnoozeFor::TomorrowMorning, SnoozeFor::NextWeek}) {
        const auto until =
            ui::snoozedUntil(how, m_context.clock.now(), viewerZone(m_context.account));
        const bool isInTime =
            until && std::none_of(ids.cbegin(), ids.cend(), [this, until](const QString &id) {
                const QueueRow *row = m_model->find(id);
                return row && row->dueAt.isValid() && row->dueAt <= *until;
            });
        if (isInTime)
            times.append({how, *until});
    }
    return times;
}

void DecisionQueue::snooze(const QStringList &ids, const QDateTime &until)
{
    QStringList away;
    for (const QString &id : ids) {
        const QueueRow *row = m_model->find(id);
        if (!row || !row->isWaiting())
            continue;
        m_snoozes.add(*row, until);
        if (m_snoozes.contains(id))
            away.append(id);
    }
    takeOut(away);
}

void DecisionQueue::bringBack(const QStringList &ids)
{
    m_snoozes.drop(ids);
    if (m_showsSnoozed)
        takeOut(ids);
    else
        refresh();
    Q_EMIT snoozedChanged();
}

void DecisionQueue::takeOut(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    if (ids.contains(m_openedId))
        m_openedId.clear();
    if (ids.contains(m_currentId)) {
        const QList<QueueRow> &rows = m_model->rows();
        const auto stays = [&ids](const QueueRow &row) {
            return row.isWaiting() && !ids.contains(row.id);
        };
        const auto here = rows.cbegin() + m_model->rowOf(m_currentId);
        const auto after = std::find_if(here, rows.cend(), stays);
        const auto next = after != rows.cend() ? after : std::find_if(rows.cbegin(), here, stays);
        if (next != rows.cend() && stays(*next))
            setCurrent(QString(next->id));
    }
    for (const QString &id : ids) {
        m_hidden.insert(id);
        m_model->remove(id);
    }
    showContent();
    Q_EMIT snoozedChanged();
    readOn();
}

void DecisionQueue::setShowsSnoozed(bool shows)
{
    if (m_showsSnoozed == shows)
        return;
    m_showsSnoozed = shows;
    m_openedId.clear();
    m_model->clearMarks();
    Q_EMIT snoozedChanged();
    reload();
}

void DecisionQueue::wakeSnoozed()
{
    if (m_state == State::Idle || !m_snoozes.wake())
        return;
    Q_EMIT snoozedChanged();
    refresh();
}

bool DecisionQueue::isHidden(const QueueRow &row)
{
    if (m_filter != 0)
        return false;
    const bool isSnoozed = m_snoozes.hides(row);
    return row.id != m_openedId && isSnoozed != m_showsSnoozed;
}

QList<QueueRow> DecisionQueue::withoutHidden(const QList<QueueRow> &rows)
{
    QList<QueueRow> shown;
    for (const QueueRow &row : rows) {
        if (isHidden(row))
            m_hidden.insert(row.id);
        else
            shown.append(row);
    }
    return shown;
}

void DecisionQueue::forgetDecidedSnoozes()
{
    if (m_filter != 0 || !m_search.trimmed().isEmpty() || m_model->hasMore())
        return;
    QStringList gone;
    const QStringList ids = m_snoozes.ids();
    for (const QString &id : ids) {
        const QueueRow *row = m_model->find(id);
        if (row ? row->isSettled() : !m_hidden.contains(id))
            gone.append(id);
    }
    m_snoozes.drop(gone);
    Q_EMIT snoozedChanged();
}

void DecisionQueue::readOn()
{
    const bool isWanted = m_showsSnoozed || m_model->rows().isEmpty();
    if (isWanted && m_filter == 0 && m_model->hasMore() && !m_list && !m_more)
        readMore();
}

} // namespace oh::ui
