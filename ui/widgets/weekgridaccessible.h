// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::ui {

class WeekGrid;

/// Lets screen readers see a WeekGrid as a list of buttons, one for each slot. Called by the grid.
void installWeekGridAccessibility();
/// Slots came or went, or can no longer be picked.
void announceWeekGridChange(WeekGrid *grid);
/// The keyboard moved to a slot.
void announceWeekGridFocus(WeekGrid *grid, int index);

} // namespace oh::ui
