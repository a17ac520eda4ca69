// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/queuerowdelegate.h"

#include "ui/itemmodels/queuelistmodel.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int queueAvatar = 32;
constexpr int queuePadding = 10;
constexpr int queueIcon = 14;

QFont queueFont(const QFont &base, bool strong, bool small)
{
    QFont font = base;
    if (strong)
        font.setWeight(QFont::DemiBold);
    if (small && font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() - 1);
    else if (small)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

struct Sign
{
    QString icon;
    IconTone tone = IconTone::Muted;
};

Sign signOf(QueueState state)
{
    switch (state) {
    case QueueState::Approved:
    case QueueState::Merged:
        return {u"check"_s, IconTone::Success};
    case QueueState::Denied:
    case QueueState::Rejected:
        return {u"x"_s, IconTone::Danger};
    case QueueState::Expired:
    case QueueState::Sending:
    case QueueState::Waiting:
        return {u"clock"_s, IconTone::Muted};
    }
    return {};
}

} // namespace

QRect QueueRowDelegate::markRect(const QRect &item, Qt::LayoutDirection direction)
{
    const QRect place(item.left(), item.top(), queueAvatar + 2 * queuePadding, item.height());
    return QStyle::visualRect(direction, item, place);
}

void QueueRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    using Role = QueueListModel::Role;
    const Colors &shades = colors();
    const QRect item = option.rect;
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, item, rect);
    };
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isMarked = index.data(Role::MarkedRole).toBool();
    const auto state = QueueState(index.data(Role::StateRole).toInt());
    const bool isWaiting = state == QueueState::Waiting;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent || isMarked)
        painter->fillRect(item, shades.selectedSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(item, shades.hover);
    painter->fillRect(QRect(item.left(), item.bottom(), item.width(), 1), shades.border);
    if (isCurrent)
        painter->fillRect(placed({item.left(), item.top(), 3, item.height()}), shades.primary);

    const QRect face(item.left() + queuePadding + 2, item.top() + (item.height() - queueAvatar) / 2,
                     queueAvatar, queueAvatar);
    if (isMarked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(shades.primary);
        painter->drawEllipse(placed(face));
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(placed(face).adjusted(7, 7, -7, -7),
                            iconPixmap(u"check"_s, queueAvatar - 14, IconTone::OnPrimary, ratio));
    } else {
        painter->setOpacity(isWaiting ? 1 : 0.55);
        Avatar::paint(painter, placed(face), index.data(Role::PersonRole).toString(),
                      index.data(Role::PictureRole).toString(), option.widget);
        painter->setOpacity(1);
    }

    const QColor ink = isCurrent || isMarked ? shades.onSelectedSoft : shades.text;
    const QColor quiet = isCurrent || isMarked ? shades.onSelectedSoft : shades.muted;
    const QFont small = queueFont(option.font, false, true);
    const QFontMetrics smallMetrics(small);
    const QFont strong = queueFont(option.font, isWaiting, false);
    const QFontMetrics metrics(strong);
    const int left = face.right() + 11;
    const int right = item.right() - queuePadding;
    const int height = metrics.height() + smallMetrics.height() + 2;
    int y = item.top() + (item.height() - height) / 2;
    const auto text = [&](const QRect &rect, const QString &words, const QFont &font,
                          const QColor &color) {
        painter->setFont(font);
        painter->setPen(color);
        const QFontMetrics of(font);
        painter->drawText(placed(rect),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignVCenter | Qt::TextSingleLine,
                          of.elidedText(words, Qt::ElideRight, rect.width()));
    };
    const QString when = index.data(Role::WhenRole).toString();
    const int whenWidth = smallMetrics.horizontalAdvance(when) + 1;
    text({right - whenWidth, y, whenWidth, metrics.height()}, when, small, quiet);
    text({left, y, right - whenWidth - 8 - left, metrics.height()}, index.data().toString(), strong,
         isWaiting ? ink : quiet);
    y += metrics.height() + 2;
    const QString failure = index.data(Role::FailureRole).toString();
    const QString outcome = index.data(Role::OutcomeRole).toString();
    QRect second(left, y, right - left, smallMetrics.height());
    if (!failure.isEmpty() || !outcome.isEmpty()) {
        const Sign sign = failure.isEmpty() ? signOf(state) : Sign{u"alert"_s, IconTone::Danger};
        const QRect picture(left, y + (smallMetrics.height() - queueIcon) / 2, queueIcon,
                            queueIcon);
        painter->drawPixmap(placed(picture), iconPixmap(sign.icon, queueIcon, sign.tone,
                                                        painter->device()->devicePixelRatioF()));
        second.setLeft(left + queueIcon + 5);
        text(second, failure.isEmpty() ? outcome : failure, small,
             failure.isEmpty()       ? quiet
             : isCurrent || isMarked ? ink
                                     : shades.danger);
    } else {
        text(second, index.data(Role::DetailRole).toString(), small, quiet);
    }
    painter->restore();
}

QSize QueueRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics strong(queueFont(option.font, true, false));
    const QFontMetrics small(queueFont(option.font, false, true));
    return {200,
            std::max(strong.height() + small.height() + 2, queueAvatar) + 2 * queuePadding - 2};
}

} // namespace oh::ui
