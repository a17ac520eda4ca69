// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int filterPadding = 10;
constexpr int crossSize = 12;
constexpr int filterGap = 6;
constexpr int maximumText = 200;

} // namespace

FilterChip::FilterChip(const QString &label, QWidget *parent) : QAbstractButton(parent)
{
    setLabel(label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setLabel(const QString &label)
{
    setText(label);
    setAccessibleName(tr("Remove filter %1").arg(label));
    setToolTip(accessibleName());
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    ensurePolished(); // the style sheet has the font
    // One more: the width of a text is not a whole number.
    const int words = qMin(maximumText, fontMetrics().horizontalAdvance(text()) + 1);
    return {filterPadding + words + filterGap + crossSize + filterPadding,
            fontMetrics().height() + 8};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colors &theme = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(theme.selectedSoft);
    if (hasFocus())
        painter.setPen(QPen(theme.focus, 2));
    else
        painter.setPen(underMouse() ? theme.primary : theme.selectedSoft);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const int textWidth = width() - 2 * filterPadding - filterGap - crossSize;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(filterPadding, 0, textWidth, height()));
    painter.setPen(theme.onSelectedSoft);
    painter.drawText(words, Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textWidth));
    const QRect cross = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(width() - filterPadding - crossSize,
                                                 (height() - crossSize) / 2, crossSize, crossSize));
    painter.drawPixmap(cross.topLeft(),
                       iconPixmap(u"x"_s, crossSize, IconTone::Text, devicePixelRatioF()));
}

} // namespace oh::ui
