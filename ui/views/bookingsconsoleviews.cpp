// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of the bookings, and which columns they have.
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/savedviewsbutton.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace oh::ui {

namespace {

using ListPresenter = BookingsConsolePresenter;

} // namespace

void BookingsConsolePage::makeViews()
{
    m_views = new SavedViews(m_context, u"bookings"_s, this);
    m_viewsButton = new SavedViewsButton(
        *m_views,
        [this] {
            return SavedView{{},
                             m_presenter->filter().toState(),
                             m_table ? m_table->horizontalHeader()->saveState() : QByteArray()};
        },
        this);
    connect(m_viewsButton, &SavedViewsButton::chosen, this, &BookingsConsolePage::showView);
    connect(m_viewsButton, &SavedViewsButton::saved, this, [this](const QString &name) {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as the view “%1”").arg(name));
    });
}

void BookingsConsolePage::showView(const SavedView &view)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (!view.layout.isEmpty() && header->restoreState(view.layout)) {
        header->setSectionResizeMode(BookingTableModel::Goal, QHeaderView::Stretch);
        rememberHeader();
    }
    const ListPresenter::Filter filter = ListPresenter::Filter::fromState(view.filter);
    if (isVisible())
        m_presenter->setFilter(filter);
    else
        m_presenter->beginWith(filter);
}

void BookingsConsolePage::makeColumnMenu()
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(m_columns);
    const auto names = QMetaEnum::fromType<BookingTableModel::Column>();
    for (int column = 0; column < BookingTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(
            m_presenter->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"consoleColumn_"_s +
                              QString::fromLatin1(names.valueToKey(column)).toLower());
        action->setCheckable(true);
        // A table without a moment says nothing.
        action->setEnabled(column != BookingTableModel::Start);
        connect(action, &QAction::triggered, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            rememberHeader();
        });
        connect(menu, &QMenu::aboutToShow, action,
                [action, header, column] { action->setChecked(!header->isSectionHidden(column)); });
        action->setChecked(!header->isSectionHidden(column));
    }
    m_columns->setMenu(menu);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, menu,
            [menu, header](const QPoint &at) { menu->popup(header->mapToGlobal(at)); });
}

} // namespace oh::ui
