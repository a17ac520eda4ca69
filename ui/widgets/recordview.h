// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QTableView;
class QToolButton;
class QWidget;

/// Makers of the tables that coordinators work in, so that they look and behave the same way.
namespace oh::ui {

class RecordTableModel;
class Settings;

/// Rows are chosen, several at once; columns can be moved, resized and ordered by.
QTableView *makeRecordView(RecordTableModel *model, const QString &objectName,
                           const QString &spokenName, QWidget *parent);
/// A menu entry of the table with a key of its own.
QAction *addRecordAction(QTableView *table, const QString &text, const QString &objectName,
                         const QKeySequence &keys, const std::function<void()> &slot);
/// Which columns are shown, where and how wide is remembered as `state`. The first column can't be
/// hidden.
QToolButton *makeColumnChooser(QTableView *table, Settings &settings, const QString &state,
                               const QString &objectName, QWidget *parent);
/// The chosen rows, from top to bottom.
QList<int> selectedRowsOf(const QTableView *table);
/// As tab-separated lines, with the columns as they are shown. Returns how many rows.
int copySelectedRows(const QTableView *table, const RecordTableModel *model);

} // namespace oh::ui
