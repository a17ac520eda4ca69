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
constexpr int valueMargin = 2;
constexpr int betweenValues = 8;
constexpr int betweenLines = 3;
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

/// Where the values stand, from the line's own top left: side by side where they fit in one line,
/// one below the other where they don't.
struct Place
{
    QRect box;
    QSize text;
};

QList<Place> placesOf(const QList<Value> &values, const QFont &font, int width)
{
    const int room = roomForValues(width);
    QList<Place> places;
    int line = 0;
    int across = 0;
    for (const Value &value : values) {
        const QSize text = QFontMetrics(valueFont(font, value))
                               .boundingRect(QRect(0, 0, room, 100'000), wrapFlags, value.text)
                               .size();
        const int sign = value.sign.isEmpty() ? 0 : signWidth;
        places.append(
            {QRect(0, 0, sign + text.width() + 2 * valuePadding, text.height() + 2 * valueMargin),
             text});
        line = qMax(line, text.height());
        across += places.constLast().box.width() + betweenValues;
    }
    const bool beside = across - betweenValues <= room && line <= QFontMetrics(font).height() + 1;
    int x = fieldWidth;
    int y = detailPadding;
    for (Place &place : places) {
        place.box.moveTopLeft({x, y});
        if (beside)
            x += place.box.width() + betweenValues;
        else
            y += place.box.height() + betweenLines;
    }
    return places;
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
    const int line = item.fontMetrics.height() + 2 * valueMargin;
    painter->setFont(item.font);
    painter->setPen(selected ? colors().onSelectedSoft : colors().muted);
    painter->drawText(
        mirrored({item.rect.left(), item.rect.top() + detailPadding, fieldWidth - 8, line}),
        align(Qt::AlignLeft | Qt::AlignVCenter),
        item.fontMetrics.elidedText(index.data(AuditModel::FieldRole).toString(), Qt::ElideRight,
                                    fieldWidth - 8));
    const QList<Value> values = valuesOf(index);
    const QList<Place> places = placesOf(values, item.font, item.rect.width());
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < values.size(); ++i) {
        const Value &value = values.at(i);
        const QRect box = places.at(i).box.translated(item.rect.topLeft());
        const bool hasGround = value.ground.isValid();
        if (hasGround) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(value.ground);
            painter->drawRoundedRect(mirrored(box), 4, 4);
        }
        painter->setPen(!hasGround && selected ? colors().onSelectedSoft : value.ink);
        int x = box.left() + valuePadding;
        if (!value.sign.isEmpty()) {
            painter->setFont(item.font);
            painter->drawText(mirrored({x, box.top(), signWidth, line}),
                              align(Qt::AlignLeft | Qt::AlignVCenter), value.sign);
            x += signWidth;
        }
        painter->setFont(valueFont(item.font, value));
        const QSize size = places.at(i).text;
        painter->drawText(mirrored({x, box.top() + valueMargin, size.width() + 2, size.height()}),
                          align(Qt::AlignLeft | Qt::AlignTop) | wrapFlags, value.text);
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
    int height = 0;
    const QList<Place> places = placesOf(valuesOf(index), item.font, width);
    for (const Place &place : places)
        height = qMax(height, place.box.bottom() + 1 + detailPadding);
    return {fieldWidth, height};
}

} // namespace oh::ui
