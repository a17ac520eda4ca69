// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cardlist.h"

#include "ui/widgets/keyactions.h"

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
    addKeyAction(this, tr("Open what is chosen"), {Qt::Key_Return, Qt::Key_Enter},
                 [this] { Q_EMIT opened(); });
    addKeyAction(this, tr("Next in the list"), {Qt::Key_J}, [this] { step(1); });
    addKeyAction(this, tr("Previous in the list"), {Qt::Key_K}, [this] { step(-1); });
}

void CardList::step(int by)
{
    const int rows = model() ? model()->rowCount() : 0;
    const int row = currentIndex().isValid() ? currentIndex().row() + by : 0;
    if (row >= 0 && row < rows)
        setCurrentIndex(model()->index(row, 0));
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && (!currentIndex().isValid() || event->isAutoRepeat()))
        return;
    if (!runKeyAction(this, *event))
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
