// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace oh::ui {

/// Which colour of the theme an icon is drawn in.
enum class IconTone { Text, Muted, Primary, OnPrimary, Success, Warning, Danger, Info, OnToast };

/// A line icon from resources/icons, in the theme's colours at the time of painting: nothing to do
/// when the theme changes. `name` without ".svg": people, calendar, clock, inbox, user, settings,
/// search, filter, check, x, plus, refresh, sign-out, sun, moon, info, alert, star, map-pin, video,
/// link, chevron-left, chevron-right, chevron-down, chevron-up, list, grid, edit, copy, mail,
/// shield, trash, external, offline, bell, pause, download, file, logo.
QIcon icon(const QString &name, IconTone tone = IconTone::Text);

/// The same, ready to be painted; `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, int size, IconTone tone = IconTone::Text,
                   qreal devicePixelRatio = 1.0);

} // namespace oh::ui
