// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/calendarprovider.h"

namespace oh::calendars {

/// Sorted, and those that touch or overlap as one; what has no length is left out.
QList<BusyTime> joined(QList<BusyTime> times);
/// What is left of `times` (sorted and joined) when `others` are taken out: our own meetings, which
/// stand in the calendar because we wrote them there.
QList<BusyTime> without(const QList<BusyTime> &times, QList<BusyTime> others);
/// The two share time; one that begins when the other ends does not.
bool overlaps(const QList<BusyTime> &times, const QDateTime &start, const QDateTime &end);

} // namespace oh::calendars
