// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/mentorcarddelegate.h"

#include "ui/itemmodels/personlistmodel.h"
#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/avatar.h"

#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int cardGap = 10;
constexpr int cardPadding = 14;
constexpr int portraitSize = 44;
constexpr int chipPadding = 8;
constexpr int chipGap = 6;
constexpr int noteIconSize = 14;
/// What a chip may take at most: one long tag must not push out all others.
constexpr int chipMaximum = 170;

int chipHeight(const QFont &font)
{
    return QFontMetrics(smallerFont(font)).height() + 5;
}

void paintChip(QPainter *painter, const QRect &rect, const QString &text, const QColor &background,
               const QColor &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(background);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, text);
}

} // namespace

int MentorCardDelegate::cardHeight(const QFont &font)
{
    const int lines = QFontMetrics(nameFont(font)).height() + 2 + 2 * QFontMetrics(font).height();
    return cardPadding + qMax(lines + 4, portraitSize) + 8 + chipHeight(font) + cardPadding +
           cardGap;
}

QSize MentorCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A card fills its cell of the grid; the view knows how wide that is.
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return {view ? view->gridSize().width() : 360, cardHeight(option.font)};
}

void MentorCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &theme = colors();
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect cell = option.rect.adjusted(2, 2, -cardGap + 2, -cardGap + 2);
    const Qt::LayoutDirection direction = option.direction;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, cell, rect); };
    const int leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->setPen(focused ? QPen(theme.focus, 2)
                            : QPen(hovered ? theme.borderStrong : theme.border, 1));
    painter->setBrush(hovered ? theme.hover : theme.surface);
    painter->drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    painter->setFont(option.font);
    Avatar::paint(painter,
                  place(QRect(cell.left() + cardPadding, cell.top() + cardPadding, portraitSize,
                              portraitSize)),
                  name, index.data(PersonListModel::PictureRole).toString(), option.widget);

    const int left = cell.left() + cardPadding + portraitSize + 12;
    const int right = cell.right() - cardPadding;
    const QFont strong = nameFont(option.font);
    QRect line(left, cell.top() + cardPadding - 1, right - left, QFontMetrics(strong).height());
    painter->setFont(smallerFont(option.font));
    const Tier tier = index.data(PersonListModel::TierRole).value<Tier>();
    int taken = paintBadge(painter, place(line), tierName(tier), tierColors(tier), direction);
    if (const QString match = index.data(PersonListModel::MatchRole).toString(); !match.isEmpty()) {
        const QRect rest = line.adjusted(0, 0, -taken - chipGap, 0);
        taken += chipGap + paintBadge(painter, place(rest), match,
                                      {theme.successSoft, theme.onSuccessSoft}, direction);
    }
    painter->setFont(strong);
    painter->setPen(theme.text);
    const int nameWidth = line.width() - taken - chipGap;
    painter->drawText(place(QRect(left, line.top(), nameWidth, line.height())),
                      leading | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(name, Qt::ElideRight, nameWidth));

    painter->setFont(option.font);
    const auto drawLine = [&](const QString &text, const QColor &ink) {
        painter->setPen(ink);
        painter->drawText(place(line), leading | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
    };
    line = QRect(left, line.bottom() + 3, line.width(), option.fontMetrics.height());
    drawLine(index.data(PersonListModel::SubtitleRole).toString(), theme.muted);
    line.translate(0, line.height() + 2);
    drawLine(index.data(PersonListModel::HeadlineRole).toString(), theme.text);

    const int chips = chipHeight(option.font);
    line = QRect(left, cell.bottom() - cardPadding - chips + 1, right - left, chips);
    const QFont small = smallerFont(option.font);
    painter->setFont(small);
    const QString when = index.data(PersonListModel::AvailabilityRole).toString();
    const bool open = index.data(PersonListModel::HasSlotsRole).toBool();
    if (when.isEmpty()) {
        paintTags(painter, place(line), index.data(PersonListModel::TagsRole).toStringList(),
                  direction);
        painter->restore();
        return;
    }
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when) + 1;
    const QRect whenRect(line.right() - whenWidth + 1, line.top(), whenWidth, chips);
    painter->setPen(open ? theme.success : theme.muted);
    painter->drawText(place(whenRect), Qt::AlignCenter, when);
    const QRect clock(whenRect.left() - noteIconSize - 5, line.center().y() - noteIconSize / 2 + 1,
                      noteIconSize, noteIconSize);
    painter->drawPixmap(place(clock).topLeft(),
                        iconPixmap(open ? u"clock"_s : u"info"_s, noteIconSize,
                                   open ? IconTone::Success : IconTone::Muted,
                                   painter->device()->devicePixelRatioF()));
    line.setRight(clock.left() - 14);
    paintTags(painter, place(line), index.data(PersonListModel::TagsRole).toStringList(),
              direction);
    painter->restore();
}

int MentorCardDelegate::paintBadge(QPainter *painter, const QRect &line, const QString &text,
                                   const TierColors &tone, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter->font());
    const int width = metrics.horizontalAdvance(text) + 2 * chipPadding;
    const int height = metrics.height() + 3;
    const QRect badge(line.right() - width + 1, line.center().y() - height / 2, width, height);
    paintChip(painter, QStyle::visualRect(direction, line, badge), text, tone.background, tone.ink);
    return width;
}

void MentorCardDelegate::paintTags(QPainter *painter, const QRect &line, const QStringList &tags,
                                   Qt::LayoutDirection direction)
{
    const Colors &theme = colors();
    const QFontMetrics metrics(painter->font());
    const auto rest = [](qsizetype count) { return u"+%1"_s.arg(count); };
    int x = line.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString text =
            metrics.elidedText(tags.at(i), Qt::ElideRight, chipMaximum - 2 * chipPadding);
        const int width = metrics.horizontalAdvance(text) + 2 * chipPadding;
        const qsizetype after = tags.size() - i - 1;
        const int needed =
            width + (after > 0 ? chipGap + metrics.horizontalAdvance(rest(after)) : 0);
        if (x + needed > line.right() + 1) {
            painter->setPen(theme.muted);
            painter->drawText(
                QStyle::visualRect(direction, line,
                                   QRect(x, line.top(), line.right() - x + 1, line.height())),
                int(Qt::AlignVCenter) | int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                rest(after + 1));
            return;
        }
        paintChip(painter,
                  QStyle::visualRect(direction, line, QRect(x, line.top(), width, line.height())),
                  text, theme.pressed, theme.text);
        x += width + chipGap;
    }
}

} // namespace oh::ui
