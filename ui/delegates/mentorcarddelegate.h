// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tierbadge.h"

#include <QStyledItemDelegate>

namespace oh::ui {

/// A person of a directory as a card: avatar, name, title and company, headline, match and tier,
/// tags and, of mentors, when they are free next. Painted; there is no widget for each person. What
/// it shows comes from the roles of PersonListModel.
class MentorCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Height of a card in this font, the gap to the next one included.
    static int cardHeight(const QFont &font);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    /// Returns the width it took from the right end of the line.
    static int paintBadge(QPainter *painter, const QRect &line, const QString &text,
                          const TierColors &tone, Qt::LayoutDirection direction);
    static void paintTags(QPainter *painter, const QRect &line, const QStringList &tags,
                          Qt::LayoutDirection direction);
};

} // namespace oh::ui
