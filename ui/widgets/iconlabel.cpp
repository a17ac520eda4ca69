// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace oh::ui {

IconLabel::IconLabel(const QString &name, int size, IconTone tone, QWidget *parent)
    : QWidget(parent), m_name(name), m_tone(tone), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, IconTone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_name, m_tone).paint(&painter, QRect(QPoint(), sizeHint()));
}

} // namespace oh::ui
