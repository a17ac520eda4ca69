// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::ui {

class CropView;

/// Lets screen readers see a CropView as a control whose value is the zoom, and read what it shows.
/// Called by the view.
void installCropViewAccessibility();
/// The value is another one; aloud, it is said at once.
void announceCropValue(CropView *view, bool aloud);

} // namespace oh::ui
