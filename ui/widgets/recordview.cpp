// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordview.h"

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/ports/settings.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace oh::ui {
namespace {

constexpr int recordRowHeight = 36;

struct RecordViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::RecordView)
};

} // namespace

QTableView *makeRecordView(RecordTableModel *model, const QString &objectName,
                           const QString &spokenName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(spokenName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(recordRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(50);
    return table;
}

QAction *addRecordAction(QTableView *table, const QString &text, const QString &objectName,
                         const QKeySequence &keys, const std::function<void()> &slot)
{
    auto *action = new QAction(text, table);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, table, slot);
    table->addAction(action);
    return action;
}

QToolButton *makeColumnChooser(QTableView *table, Settings &settings, const QString &state,
                               const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(RecordViewTexts::tr("Columns"));
    button->setAccessibleName(RecordViewTexts::tr("Columns that are shown"));
    button->setProperty("filter", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    QHeaderView *header = table->horizontalHeader();
    for (int column = 1; column < header->count(); ++column) {
        QAction *action =
            menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(objectName + QString::number(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, table, [=, &settings](bool on) {
            header->setSectionHidden(column, !on);
            settings.setState(state, header->saveState());
        });
    }
    button->setMenu(menu);
    const auto remember = [=, &settings] {
        if (table->isVisible()) // not the stretching while being laid out for the first time
            settings.setState(state, header->saveState());
    };
    QObject::connect(header, &QHeaderView::sectionResized, table, remember);
    QObject::connect(header, &QHeaderView::sectionMoved, table, remember);
    return button;
}

QList<int> selectedRowsOf(const QTableView *table)
{
    QList<int> rows;
    const QModelIndexList indexes = table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

int copySelectedRows(const QTableView *table, const RecordTableModel *model)
{
    const QList<int> rows = selectedRowsOf(table);
    if (rows.isEmpty())
        return 0;
    QList<int> columns;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column); // as the person arranged them
    }
    QGuiApplication::clipboard()->setText(model->toTsv(rows, columns));
    return int(rows.size());
}

} // namespace oh::ui
