// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QFontInfo>

namespace oh::ui {
namespace {

constexpr int smallestReadable = 10; // pixels

} // namespace

QFont smallerFont(const QFont &font, int pixels)
{
    QFont small = font;
    small.setPixelSize(qMax(smallestReadable, QFontInfo(font).pixelSize() - pixels));
    return small;
}

QFont nameFont(const QFont &font)
{
    QFont name = font;
    name.setPixelSize(QFontInfo(font).pixelSize() + 1);
    name.setWeight(QFont::DemiBold);
    return name;
}

} // namespace oh::ui
