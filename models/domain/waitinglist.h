// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace oh {

/// Somebody who waits for a mentor, as it is when a slot has opened.
struct WaitingPerson
{
    WaitingId entry;
    QDateTime since;
    /// Told of this opening already: once is enough.
    bool told = false;
    /// The rules would let them book this mentor now.
    bool mayBook = true;
};

/// Those who were told first have the slot to themselves for this long.
constexpr int waitingListTurnMinutes = 30;

/// Whose turn it is: the one who waits longest, may book, and was not told yet. Those who entered
/// at the same moment keep the order of their ids.
std::optional<WaitingId> nextToTell(const QList<WaitingPerson> &waiting);

} // namespace oh
