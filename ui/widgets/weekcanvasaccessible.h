// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::ui {

class WeekCanvas;

/// Lets screen readers see a WeekCanvas as a list of buttons, one for each thing in it. Called by
/// it.
void installWeekCanvasAccessibility();
/// Things came or went, or can no longer be opened.
void announceWeekCanvasChange(WeekCanvas *grid);
/// The keyboard moved to one of them.
void announceWeekCanvasFocus(WeekCanvas *grid, int index);

} // namespace oh::ui
