// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/palettedelegate.h"

#include "ui/itemmodels/palettelistmodel.h"
#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int paletteMargin = 12;
constexpr int paletteIcon = 16;
constexpr int paletteGap = 10;
constexpr int palettePadding = 9;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 2 * palettePadding};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &theme = colors();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QString obstacle = index.data(PaletteListModel::ObstacleRole).toString();
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | int(Qt::AlignVCenter);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? theme.selectedSoft : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
    }
    const QColor strong = current ? theme.onSelectedSoft : theme.text;
    const QColor quiet = current ? theme.onSelectedSoft : theme.muted;
    QRect rest = option.rect.adjusted(paletteMargin, 0, -paletteMargin, 0);
    const QRect picture(rest.left(), rest.center().y() - paletteIcon / 2, paletteIcon, paletteIcon);
    icon(index.data(PaletteListModel::IconRole).toString(), IconTone::Muted)
        .paint(painter, place(picture));
    rest.setLeft(rest.left() + paletteIcon + paletteGap);

    const QString keys = index.data(PaletteListModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        painter->setFont(smallerFont(option.font));
        const int width = painter->fontMetrics().horizontalAdvance(keys);
        painter->setPen(quiet);
        painter->drawText(place(QRect(rest.right() - width, rest.top(), width + 1, rest.height())),
                          alignment, keys);
        rest.setRight(rest.right() - width - paletteGap);
    }
    painter->setFont(option.font);
    painter->setPen(obstacle.isEmpty() ? strong : quiet);
    const QString title = option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, rest.width());
    painter->drawText(place(rest), alignment, title);
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(title) + paletteGap);
    const QString detail =
        obstacle.isEmpty() ? index.data(PaletteListModel::DetailRole).toString() : obstacle;
    if (!detail.isEmpty() && rest.width() > 3 * paletteGap) {
        painter->setFont(smallerFont(option.font));
        painter->setPen(quiet);
        painter->drawText(place(rest), alignment,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

} // namespace oh::ui
