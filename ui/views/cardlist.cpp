// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cardlist.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace oh::ui {

CardList::CardList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    // Each card has its own frame and ring; the list around them needs none.
    setStyleSheet(u"QListView, QListView:focus { background: transparent; border: none; }"_s);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(24);
    connect(this, &QAbstractItemView::doubleClicked, this, &CardList::opened);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid() && !event->isAutoRepeat())
            Q_EMIT opened();
        return;
    }
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        const int step = event->key() == Qt::Key_J ? 1 : -1;
        const int rows = model() ? model()->rowCount() : 0;
        const int row = currentIndex().isValid() ? currentIndex().row() + step : 0;
        if (row >= 0 && row < rows)
            setCurrentIndex(model()->index(row, 0));
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    viewport()->update(); // texts are elided to the new width
}

} // namespace oh::ui
