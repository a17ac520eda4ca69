// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/persontable.h"

#include "ui/widgets/keyactions.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace oh::ui {
namespace {

constexpr int personRowPadding = 18;

} // namespace

PersonTable::PersonTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + personRowPadding);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(56);
    connect(header, &QHeaderView::sectionClicked, this, &PersonTable::orderRequested);
    connect(this, &QTableView::doubleClicked, this, &PersonTable::personOpened);
    addKeyAction(this, tr("Open the profile"), {Qt::Key_Return, Qt::Key_Enter},
                 [this] { Q_EMIT personOpened(currentIndex()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PersonTable::fetchAhead);
}

void PersonTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // What tells most gets what is left over.
    const std::pair<PersonListModel::Column, int> widths[] = {
        {PersonListModel::NameColumn, 22},   {PersonListModel::CompanyColumn, 26},
        {PersonListModel::TierColumn, 10},   {PersonListModel::ScoreColumn, 8},
        {PersonListModel::DetailColumn, 18}, {PersonListModel::MatchColumn, 12}};
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : widths)
        setColumnWidth(column, characters * character);
    horizontalHeader()->setSectionResizeMode(PersonListModel::TopicsColumn, QHeaderView::Stretch);
}

void PersonTable::showOrder(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
}

void PersonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fetchAhead();
}

void PersonTable::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid() || !runKeyAction(this, Qt::Key(event->key())))
        QTableView::keyPressEvent(event);
}

void PersonTable::focusInEvent(QFocusEvent *event)
{
    // With nothing current, arrows would have nothing to start from.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
}

void PersonTable::fetchAhead()
{
    const QScrollBar *bar = verticalScrollBar();
    if (isVisible() && model() && bar->value() + 2 * bar->pageStep() >= bar->maximum() &&
        model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
}

} // namespace oh::ui
