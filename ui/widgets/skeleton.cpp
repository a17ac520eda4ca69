// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/style/colors.h"

#include <QPainter>

namespace oh::ui {

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = colors();
    constexpr int cardHeight = 92;
    constexpr int gap = 12;
    for (int y = 0; y + cardHeight / 2 < height(); y += cardHeight + gap) {
        const QRect card(0, y, width() - 1, cardHeight);
        painter.setPen(c.border);
        painter.setBrush(c.surface);
        painter.drawRoundedRect(card, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.pressed);
        painter.drawEllipse(QRect(card.x() + 20, card.y() + 24, 44, 44));
        const int room = std::max(60, card.width() - 120);
        painter.drawRoundedRect(QRect(card.x() + 82, card.y() + 24, room * 2 / 5, 12), 4, 4);
        painter.drawRoundedRect(QRect(card.x() + 82, card.y() + 46, room * 3 / 5, 10), 4, 4);
        painter.drawRoundedRect(QRect(card.x() + 82, card.y() + 64, room / 3, 10), 4, 4);
    }
}

Dimmer::Dimmer(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
}

void Dimmer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = colors().window;
    veil.setAlpha(140);
    painter.fillRect(rect(), veil);
}

} // namespace oh::ui
