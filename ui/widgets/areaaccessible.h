// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::ui {

/// Tells screen readers what a scroll area with the keyboard's focus is (contentscroll.cpp). Once
/// is enough.
void installAreaAccessibility();

} // namespace oh::ui
