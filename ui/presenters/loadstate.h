// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::ui {

/// How far a list of a presenter's is.
enum class LoadState {
    /// Nothing asked for yet, or the first answer is under way.
    Loading,
    /// There is something to show, maybe an empty list. Stays while it is loaded again.
    Ready,
    /// The first answer was an error.
    Failed,
};

} // namespace oh::ui
