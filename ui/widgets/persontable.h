// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/personlistmodel.h"

#include <QTableView>

namespace oh::ui {

/// A directory's results as a table. A double click or Enter opens somebody; a click on a column's
/// name asks for its order, where there is one.
class PersonTable : public QTableView
{
    Q_OBJECT

public:
    explicit PersonTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Which column the order is by; -1 for none.
    void showOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void personOpened(const QModelIndex &index);
    void orderRequested(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fetchAhead();
};

} // namespace oh::ui
