// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/slotdelegate.h"

#include "ui/delegates/cardpainting.h"
#include "ui/itemmodels/slotlistmodel.h"

#include <QPainter>

namespace oh::ui {
namespace {

constexpr int roomAround = 8; // what a card's height leaves free, above and below together

bool startsDay(const QModelIndex &index)
{
    return index.row() == 0 || index.siblingAtRow(index.row() - 1).data(SlotListModel::DayRole) !=
                                   index.data(SlotListModel::DayRole);
}

Chip::Kind stateKind(SlotState state)
{
    switch (state) {
    case SlotState::Open:
        return Chip::Kind::Info;
    case SlotState::Requested:
        return Chip::Kind::Warning;
    case SlotState::Booked:
        return Chip::Kind::Success;
    case SlotState::Busy:
    case SlotState::Past:
        break;
    }
    return Chip::Kind::Neutral;
}

int headingHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + roomAround;
}

} // namespace

void SlotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (startsDay(index)) {
        const QRect heading(item.rect.left() + 4, item.rect.top(), item.rect.width() - 8,
                            headingHeight(item));
        painter->save();
        QFont font = item.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(item.palette.color(QPalette::WindowText));
        painter->drawText(QStyle::visualRect(item.direction, item.rect, heading),
                          int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) |
                              int(Qt::AlignVCenter),
                          index.data(SlotListModel::DayRole).toString());
        painter->restore();
        item.rect.setTop(item.rect.top() + headingHeight(item));
    }
    const auto state = SlotState(index.data(SlotListModel::StateRole).toInt());
    CardPainter card(*painter, item);
    card.setMuted(state == SlotState::Past);
    const QRect inside = card.inside();
    const QString time = index.data(SlotListModel::TimeRole).toString();
    const int timeWidth = qMax(item.fontMetrics.horizontalAdvance(time) + 24, 110);
    card.text({inside.left(), inside.top(), timeWidth, card.lineHeight()}, time,
              CardPainter::Ink::Strong);
    const QString text =
        item.fontMetrics.elidedText(index.data(SlotListModel::StateTextRole).toString(),
                                    Qt::ElideRight, inside.width() - timeWidth - 24);
    card.chip(inside.right(), inside.top(), text, stateKind(state));
}

QSize SlotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {220, cardHeight(option, 1, 0) + (startsDay(index) ? headingHeight(option) : 0)};
}

} // namespace oh::ui
