// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/auditdetaildelegate.h"

#include "ui/itemmodels/auditmodel.h"
#include "ui/style/colors.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using DetailKind = AuditChange::Kind;

constexpr int fieldWidth = 170;
constexpr int signWidth = 20;
constexpr int detailPadding = 5;
constexpr int valuePadding = 6;
constexpr int narrowestValue = 120;
constexpr int wrapFlags = int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);

/// One of the values of a line, with its sign.
struct Value
{
    QString sign;
    QString text;
    QColor ground;
    QColor ink;
    bool struck = false;
    bool strong = false;
};

QList<Value> valuesOf(const QModelIndex &index)
{
    const auto kind = DetailKind(index.data(AuditModel::KindRole).toInt());
    const QString before = index.data(AuditModel::BeforeRole).toString();
    const QString after = index.data(AuditModel::AfterRole).toString();
    if (kind == DetailKind::Fact)
        return {{{}, after, {}, colors().text}};
    QList<Value> values;
    if (kind != DetailKind::Added)
        values.append({u"−"_s, before, colors().dangerSoft, colors().onDangerSoft, true});
    if (kind != DetailKind::Removed)
        values.append({u"+"_s, after, colors().successSoft, colors().onSuccessSoft, false, true});
    return values;
}

QFont valueFont(QFont font, const Value &value)
{
    font.setStrikeOut(value.struck);
    if (value.strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int roomForValues(int width)
{
    return qMax(narrowestValue, width - fieldWidth - signWidth - 2 * valuePadding - 16);
}

QSize textSize(const QFont &font, const Value &value, int width)
{
    return QFontMetrics(valueFont(font, value))
        .boundingRect(QRect(0, 0, width, 100'000), wrapFlags, value.text)
        .size();
}

} // namespace

void AuditDetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (!index.data(AuditModel::IsDetailRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    const auto align = [&](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(item.direction, alignment));
    };
    painter->save();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->fillRect(item.rect, selected ? colors().selectedSoft : colors().surface);
    int y = item.rect.top() + detailPadding;
    const int line = item.fontMetrics.height() + 2 * 2;
    painter->setFont(item.font);
    painter->setPen(selected ? colors().onSelectedSoft : colors().muted);
    painter->drawText(mirrored({item.rect.left(), y, fieldWidth - 8, line}),
                      align(Qt::AlignLeft | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(index.data(AuditModel::FieldRole).toString(),
                                                  Qt::ElideRight, fieldWidth - 8));
    const int room = roomForValues(item.rect.width());
    const int left = item.rect.left() + fieldWidth;
    const QList<Value> values = valuesOf(index);
    for (const Value &value : values) {
        const QSize size = textSize(item.font, value, room);
        const int height = size.height() + 2 * 2;
        const QRect box(left, y,
                        (value.sign.isEmpty() ? 0 : signWidth) + size.width() + 2 * valuePadding,
                        height);
        if (value.ground.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(value.ground);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawRoundedRect(mirrored(box), 4, 4);
        }
        painter->setPen(value.ground.isValid() ? value.ink
                        : selected             ? colors().onSelectedSoft
                                               : value.ink);
        int x = left + valuePadding;
        if (!value.sign.isEmpty()) {
            painter->setFont(item.font);
            painter->drawText(mirrored({x, y, signWidth, line}),
                              align(Qt::AlignLeft | Qt::AlignVCenter), value.sign);
            x += signWidth;
        }
        painter->setFont(valueFont(item.font, value));
        painter->drawText(mirrored({x, y + 2, size.width() + 2, size.height()}),
                          align(Qt::AlignLeft | Qt::AlignTop) | wrapFlags, value.text);
        y += height + 3;
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors().focus, 1));
        painter->drawRect(item.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize AuditDetailDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (!index.data(AuditModel::IsDetailRole).toBool())
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (index.column() > 0)
        return {0, 0}; // the first one goes across
    int width = 600;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        width = tree->viewport()->width() - 2 * tree->indentation();
    int height = 2 * detailPadding - 3;
    const QList<Value> values = valuesOf(index);
    for (const Value &value : values)
        height += textSize(item.font, value, roomForValues(width)).height() + 2 * 2 + 3;
    return {fieldWidth, height};
}

} // namespace oh::ui
