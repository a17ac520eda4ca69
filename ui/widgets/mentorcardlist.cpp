// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mentorcardlist.h"

#include "ui/delegates/mentorcarddelegate.h"
#include "ui/widgets/keyactions.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Below this a second column makes the cards too narrow to be read at a glance.
constexpr int comfortableCard = 520;

} // namespace

MentorCardList::MentorCardList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new MentorCardDelegate(this));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    // The cards are the surfaces; the list behind them is only page.
    setStyleSheet(u"QListView { background: transparent; border: none; padding: 0; }"_s);
    connect(this, &QListView::clicked, this, &MentorCardList::mentorOpened);
    addKeyAction(this, tr("Open the profile"), {Qt::Key_Return, Qt::Key_Enter},
                 [this] { Q_EMIT mentorOpened(currentIndex()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MentorCardList::fetchAhead);
}

void MentorCardList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    arrange();
}

void MentorCardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
    fetchAhead();
}

void MentorCardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void MentorCardList::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid() || !runKeyAction(this, Qt::Key(event->key())))
        QListView::keyPressEvent(event);
}

void MentorCardList::focusInEvent(QFocusEvent *event)
{
    // With nothing current, arrows would have nothing to start from and no ring would show.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void MentorCardList::arrange()
{
    // The view lays its rows out as if the scroll bar were there: a cell that needs its room, too,
    // would wrap at once and leave the first row empty.
    QStyleOption option;
    option.initFrom(this);
    const int bar =
        std::max(style()->pixelMetric(QStyle::PM_ScrollBarExtent, &option, this),
                 style()->pixelMetric(QStyle::PM_ScrollBarExtent, &option, verticalScrollBar()));
    const int width = maximumViewportSize().width() - bar;
    m_columns = qMax(1, width / comfortableCard);
    // One pixel less: a row that fills the width exactly wraps.
    const QSize cell((width - 1) / m_columns, MentorCardDelegate::cardHeight(font()));
    if (gridSize() != cell)
        setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 3);
}

void MentorCardList::fetchAhead()
{
    const QScrollBar *bar = verticalScrollBar();
    if (model() && bar->value() + 2 * bar->pageStep() >= bar->maximum() &&
        model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
}

} // namespace oh::ui
