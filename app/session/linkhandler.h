// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh::app {

/// Name of the desktop entry and of the icon, and what windows and notices say they belong to.
QString desktopEntryName();

/// Makes this program the one that officehours:// links open, and gives it its place in menus:
/// with a desktop entry of the person's own, written again when the program has moved. Where the
/// system has one (of a package), that one counts, and the own one goes: it would hide it. False
/// when it could not be written; nothing else depends on it.
bool registerLinkHandler(const QString &program);

} // namespace oh::app
