// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queuelist.h"

#include "ui/delegates/queuerowdelegate.h"
#include "ui/widgets/keyactions.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace oh::ui {

QueueList::QueueList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new QueueRowDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    addKeyAction(this, tr("Mark and go down"), {QKeySequence(Qt::SHIFT | Qt::Key_Down)},
                 [this] { step(1, true); });
    addKeyAction(this, tr("Mark and go up"), {QKeySequence(Qt::SHIFT | Qt::Key_Up)},
                 [this] { step(-1, true); });
}

QItemSelectionModel::SelectionFlags QueueList::selectionCommand(const QModelIndex &,
                                                                const QEvent *) const
{
    // What is marked is another thing: the current row is always the only one selected.
    return QItemSelectionModel::ClearAndSelect;
}

void QueueList::markUpTo(const QModelIndex &index)
{
    const int from = std::max(0, currentIndex().row());
    const int first = std::min(from, index.row());
    const int last = std::max(from, index.row());
    for (int row = first; row <= last; ++row)
        Q_EMIT marked(model()->index(row, 0));
}

void QueueList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QListView::mousePressEvent(event);
        return;
    }
    const bool isMark = QueueRowDelegate::markRect(visualRect(index), layoutDirection())
                            .contains(event->position().toPoint());
    if (event->modifiers() & Qt::ShiftModifier)
        markUpTo(index);
    else if ((event->modifiers() & Qt::ControlModifier) || isMark)
        Q_EMIT markToggled(index);
    setCurrentIndex(index);
    event->accept();
}

void QueueList::step(int by, bool extend)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return;
    const int at = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : rows);
    const QModelIndex target = model()->index(std::clamp(at + by, 0, rows - 1), 0);
    if (extend)
        markUpTo(target);
    setCurrentIndex(target);
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    // Enter is for what is beside the list; everything else that is no movement is the page's.
    if (!runKeyAction(this, *event))
        QListView::keyPressEvent(event);
}

} // namespace oh::ui
