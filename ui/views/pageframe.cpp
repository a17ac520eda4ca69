// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pageframe.h"

#include <QEvent>
#include <QScrollBar>

namespace oh::ui {
namespace {

constexpr int lineStep = 20;
/// Around what has the focus, so that its frame is seen.
constexpr int focusRoom = 8;

void setRange(QScrollBar *bar, int whole, int shown)
{
    bar->setRange(0, std::max(0, whole - shown));
    bar->setPageStep(shown);
    bar->setSingleStep(lineStep);
}

/// Moves the bar as little as shows the stretch.
void reveal(QScrollBar *bar, int from, int to, int shown)
{
    if (from < focusRoom)
        bar->setValue(bar->value() + from - focusRoom);
    else if (to > shown - focusRoom)
        bar->setValue(bar->value() + std::min(to - shown + focusRoom, from - focusRoom));
}

} // namespace

PageFrame::PageFrame(QWidget *page, QWidget *parent) : QAbstractScrollArea(parent), m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_page->setParent(viewport());
    m_page->installEventFilter(this);
    m_page->show();
    fit();
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        fit();
    return QAbstractScrollArea::eventFilter(watched, event);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void PageFrame::fit()
{
    const QSize smallest = m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
    // A bar that one direction needs takes room from the other.
    const QSize room = maximumViewportSize();
    const bool high = smallest.height() > room.height();
    const bool wide =
        smallest.width() > room.width() - (high ? verticalScrollBar()->sizeHint().width() : 0);
    const QSize left(room.width() - (high ? verticalScrollBar()->sizeHint().width() : 0),
                     room.height() - (wide ? horizontalScrollBar()->sizeHint().height() : 0));
    const QSize size = left.expandedTo(smallest);
    setRange(horizontalScrollBar(), size.width(), left.width());
    setRange(verticalScrollBar(), size.height(), left.height());
    m_page->resize(size);
    place();
}

void PageFrame::scrollContentsBy(int, int)
{
    place();
}

void PageFrame::place()
{
    const int x = horizontalScrollBar()->value();
    m_page->move(layoutDirection() == Qt::RightToLeft ? viewport()->width() - m_page->width() + x
                                                      : -x,
                 -verticalScrollBar()->value());
}

bool PageFrame::focusNextPrevChild(bool next)
{
    const bool moved = QAbstractScrollArea::focusNextPrevChild(next);
    if (moved)
        showFocus();
    return moved;
}

void PageFrame::showFocus()
{
    const QWidget *focused = window()->focusWidget();
    if (!focused || !m_page->isAncestorOf(focused))
        return;
    const QPoint at = focused->mapTo(viewport(), QPoint());
    reveal(verticalScrollBar(), at.y(), at.y() + focused->height(), viewport()->height());
    reveal(horizontalScrollBar(), at.x(), at.x() + focused->width(), viewport()->width());
}

} // namespace oh::ui
