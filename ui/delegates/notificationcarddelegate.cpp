// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/notificationcarddelegate.h"

#include "ui/delegates/cardpainting.h"
#include "ui/itemmodels/notificationlistmodel.h"
#include "ui/style/colors.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using NoteRole = NotificationListModel::Role;

constexpr int kindIconSize = 18;
constexpr int textIndent = kindIconSize + 12;
/// Of the card's frame and padding, left and right together.
constexpr int frameWidth = 2 * (2 + 14);
constexpr int headingRoom = 10;
/// What somebody wrote is in full where the notification leads.
constexpr int mostLines = 4;
constexpr int narrowest = 120;

QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(width, narrowest));
        // The last one keeps all that is left, for an ellipsis.
        lines.append(lines.size() == mostLines - 1
                         ? text.mid(line.textStart())
                         : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int noteHeadingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(NoteRole::HeadingRole).toString().isEmpty())
        return 0;
    return option.fontMetrics.height() + headingRoom + (index.row() > 0 ? headingRoom : 0);
}

} // namespace

void NotificationCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    using Ink = CardPainter::Ink;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (const int height = noteHeadingHeight(item, index); height > 0) {
        QFont font = item.font;
        font.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(font);
        painter->setPen(colors().muted);
        const QRect line = item.rect.adjusted(4, index.row() > 0 ? headingRoom : 0, -4, 0);
        painter->drawText(QRect(line.left(), line.top(), line.width(), item.fontMetrics.height()),
                          int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) |
                              int(Qt::AlignVCenter),
                          index.data(NoteRole::HeadingRole).toString());
        painter->restore();
        item.rect.setTop(item.rect.top() + height);
    }
    const bool unread = index.data(NoteRole::UnreadRole).toBool();
    CardPainter card(*painter, item);
    const QRect inside = card.inside();
    const int line = card.lineHeight();
    const int left = inside.left() + textIndent;
    int y = inside.top();
    card.icon({inside.left(), y + (line - kindIconSize) / 2, kindIconSize, kindIconSize},
              index.data(NoteRole::IconRole).toString(),
              unread ? IconTone::Primary : IconTone::Muted);
    int right = inside.right();
    if (unread)
        right -= card.chip(right, y, tr("New"), Chip::Kind::Info) + 10;
    const QString time = index.data(NoteRole::TimeRole).toString();
    const int timeWidth = item.fontMetrics.horizontalAdvance(time);
    card.text({right - timeWidth, y, timeWidth, line}, time, Ink::Muted, true);
    card.text({left, y, right - timeWidth - 10 - left, line},
              index.data(NoteRole::TitleRole).toString(), unread ? Ink::Strong : Ink::Text);
    y += line;
    const QStringList lines =
        wrapped(index.data(NoteRole::TextRole).toString(), item.font, inside.right() - left);
    for (const QString &text : lines) {
        card.text({left, y, inside.right() - left, line}, text, Ink::Muted);
        y += line;
    }
}

QSize NotificationCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    int width = 300;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget))
        width = area->viewport()->width();
    const auto lines = int(wrapped(index.data(NoteRole::TextRole).toString(), item.font,
                                   width - frameWidth - textIndent)
                               .size());
    return {300, cardHeight(item, 1 + lines, 0) + noteHeadingHeight(item, index)};
}

} // namespace oh::ui
