// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace oh::ui {

/// A row of a queue: two lines, so that many are seen at once. The avatar is where a row is marked.
class QueueRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click marks, in an item of this place.
    static QRect markRect(const QRect &item, Qt::LayoutDirection direction);
};

} // namespace oh::ui
