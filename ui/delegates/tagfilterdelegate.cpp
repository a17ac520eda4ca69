// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tagfilterdelegate.h"

#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int entryPadding = 8;
constexpr int boxSize = 15;
constexpr int boxGap = 8;

void toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace

QSize TagFilterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 9};
}

void TagFilterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &theme = colors();
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int count = index.data(TagFilterModel::CountRole).toInt();
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(2, 0.5, -2, -0.5);
    if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(row, 5, 5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
    }

    const QRect box = place(QRect(option.rect.left() + entryPadding,
                                  option.rect.center().y() - boxSize / 2, boxSize, boxSize));
    painter->setPen(checked ? theme.primary : theme.borderStrong);
    painter->setBrush(checked ? theme.primary : theme.input);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked)
        painter->drawPixmap(box.adjusted(2, 2, -2, -2).topLeft(),
                            iconPixmap(u"check"_s, boxSize - 4, IconTone::OnPrimary,
                                       painter->device()->devicePixelRatioF()));

    const QString number = QLocale().toString(count);
    const int numberWidth = option.fontMetrics.horizontalAdvance(number);
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    painter->drawText(place(QRect(option.rect.right() - entryPadding - numberWidth,
                                  option.rect.top(), numberWidth + 1, option.rect.height())),
                      Qt::AlignCenter, number);
    const int left = option.rect.left() + entryPadding + boxSize + boxGap;
    const int width = option.rect.right() - entryPadding - numberWidth - boxGap - left;
    painter->setPen(count > 0 || checked ? theme.text : theme.disabled);
    painter->drawText(place(QRect(left, option.rect.top(), width, option.rect.height())),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          int(Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                    Qt::ElideRight, width));
    painter->restore();
}

bool TagFilterDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
            return false;
        toggle(model, index);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
        toggle(model, index);
        return true;
    }
    return false;
}

} // namespace oh::ui
