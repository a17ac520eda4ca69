// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace oh::ui {
class WeekGrid;
}

namespace oh::test {

class Desktop;

/// Whether a slot can be booked, and still can when a form has been filled in: it is not one whose
/// day's notice ends now.
bool canStillPick(const ui::WeekGrid &grid, int index);
/// Such a slot of the week; -1 when there is none.
int firstPickable(const ui::WeekGrid &grid);
int lastPickable(const ui::WeekGrid &grid);

/// Turns the picker's weeks until `found` holds in one of which everything has come that belongs to
/// it. False when it holds in none of the weeks in which there are slots.
bool turnWeeks(Desktop &desktop, const std::function<bool()> &found);

} // namespace oh::test
