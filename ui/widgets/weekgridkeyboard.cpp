// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard's half of WeekGrid.
#include "ui/widgets/weekgrid.h"

#include "ui/widgets/weekgridaccessible.h"

#include <QKeyEvent>

namespace oh::ui {

int WeekGrid::firstPickable() const
{
    for (int index = 0; index < m_cells.size(); ++index) {
        if (entry(index).bookable)
            return index;
    }
    return m_cells.isEmpty() ? -1 : 0;
}

void WeekGrid::moveVertically(int step)
{
    if (m_current < 0)
        return setCurrentIndex(firstPickable());
    const Cell &cell = m_cells.at(m_current);
    const int rows = int(m_days.at(cell.day).entries.size());
    setCurrentIndex(indexOf(cell.day, qBound(0, cell.row + step, rows - 1)));
}

void WeekGrid::moveToDay(int step)
{
    if (m_current < 0)
        return setCurrentIndex(firstPickable());
    const QTime wanted = entry(m_current).wallStart.time();
    for (int day = m_cells.at(m_current).day + step; day >= 0 && day < m_days.size(); day += step) {
        const QList<WeekEntry> &entries = m_days.at(day).entries;
        if (entries.isEmpty())
            continue;
        const auto distance = [wanted](const WeekEntry &candidate) {
            return qAbs(wanted.secsTo(candidate.wallStart.time()));
        };
        const auto nearest = std::min_element(entries.begin(), entries.end(),
                                              [&](const WeekEntry &left, const WeekEntry &right) {
                                                  return distance(left) < distance(right);
                                              });
        return setCurrentIndex(indexOf(day, int(nearest - entries.begin())));
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return moveVertically(-1);
    case Qt::Key_Down:
        return moveVertically(1);
    case Qt::Key_Left:
        return moveToDay(-forward);
    case Qt::Key_Right:
        return moveToDay(forward);
    case Qt::Key_PageUp:
        Q_EMIT previousWeekRequested();
        return;
    case Qt::Key_PageDown:
        Q_EMIT nextWeekRequested();
        return;
    case Qt::Key_Home:
        Q_EMIT todayRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Whoever comes by mouse is about to point at a slot; all others need one to start from.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(firstPickable());
    else if (m_current >= 0)
        announceWeekGridFocus(this, m_current);
    viewport()->update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace oh::ui
