// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tierbadge.h"

#include "ui/style/colors.h"
#include "ui/style/texts.h"

#include <QPainter>

namespace oh::ui {
namespace {

constexpr int badgePadding = 9;

QFont badgeFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(qMax(10, QFontInfo(font).pixelSize() - 1));
    small.setWeight(QFont::Medium);
    return small;
}

} // namespace

TierColors tierColors(Tier tier)
{
    const Colors &theme = colors();
    switch (tier) {
    case Tier::Bronze: // no state of the palette: red would read as an error
        return theme.dark ? TierColors{QColor(0x3d, 0x2a, 0x1a), QColor(0xf2, 0xcd, 0xac)}
                          : TierColors{QColor(0xf6, 0xe5, 0xd6), QColor(0x73, 0x3a, 0x0e)};
    case Tier::Silver:
        return {theme.pressed, theme.text};
    case Tier::Gold:
        return {theme.warningSoft, theme.onWarningSoft};
    case Tier::Platinum:
        return {theme.infoSoft, theme.onInfoSoft};
    }
    return {theme.pressed, theme.text};
}

TierBadge::TierBadge(Tier tier, QWidget *parent)
    : QWidget(parent), m_text(tr("%1 tier").arg(tierName(tier))), m_tier(tier)
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TierBadge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont(font()));
    return {metrics.horizontalAdvance(m_text) + 2 * badgePadding, metrics.height() + 5};
}

void TierBadge::paintEvent(QPaintEvent *)
{
    const TierColors tone = tierColors(m_tier);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.background);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(badgeFont(font()));
    painter.setPen(tone.ink);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace oh::ui
