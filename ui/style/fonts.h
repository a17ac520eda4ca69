// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace oh::ui {

/// Fonts of custom painting, made from the one in use, so that a larger text size reaches them too.
QFont smallerFont(const QFont &font, int pixels = 1);
/// A card's first line.
QFont nameFont(const QFont &font);

} // namespace oh::ui
