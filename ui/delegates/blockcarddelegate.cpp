// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/blockcarddelegate.h"

#include "ui/delegates/cardpainting.h"
#include "ui/itemmodels/blocklistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int blockIconSize = 16;
constexpr int meterWidth = 72;

} // namespace

void BlockCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    using Ink = CardPainter::Ink;
    using Role = BlockListModel::Role;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    CardPainter card(*painter, item);
    const auto get = [&index](Role role) { return index.data(role).toString(); };
    const bool isPast = index.data(Role::IsPastRole).toBool();
    card.setMuted(isPast);

    const QRect inside = card.inside();
    const int line = card.lineHeight();
    int y = inside.top();
    int right = inside.right();
    if (isPast)
        right -= card.chip(right, y, tr("Past"), Chip::Kind::Neutral) + 10;
    card.text({inside.left(), y, right - inside.left(), line}, get(Role::WhenRole), Ink::Strong);
    y += line;
    const int textLeft = inside.left() + blockIconSize + 6;
    const int width = inside.right() - textLeft;
    card.icon({inside.left(), y + (line - blockIconSize) / 2, blockIconSize, blockIconSize},
              u"clock"_s);
    card.text({textLeft, y, width, line}, get(Role::ShapeRole), Ink::Text);
    y += line;
    card.icon({inside.left(), y + (line - blockIconSize) / 2, blockIconSize, blockIconSize},
              index.data(Role::IsOnlineRole).toBool() ? u"video"_s : u"map-pin"_s);
    card.text({textLeft, y, width, line}, get(Role::PlaceRole), Ink::Text);
    y += line;
    const int total = index.data(Role::SlotCountRole).toInt();
    const int booked = index.data(Role::BookedCountRole).toInt();
    const int taken = card.text({inside.left(), y, inside.width() - meterWidth - 12, line},
                                get(Role::BookedRole), Ink::Muted);
    if (total > 0)
        card.meter({inside.left() + taken + 12, y + line / 2 - 2, meterWidth, 4},
                   double(booked) / total);
}

QSize BlockCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {280, cardHeight(option, 4, 0)};
}

} // namespace oh::ui
