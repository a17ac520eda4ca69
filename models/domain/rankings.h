// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QList>

#include <optional>

/// How much two orders of the same people, best first, have in common.
namespace oh::matching {

/// The part of the first `top` of one list that is among the first `top` of the other, 0–1; of the
/// longer one where both are shorter. Two empty lists agree: 1.
double overlapAt(const QList<UserId> &one, const QList<UserId> &other, int top);

/// Spearman's rank correlation over everybody in either list, -1 to 1: who is missing in one stands
/// behind its end, all of them in the same place. Nothing where a list puts nobody before another.
std::optional<double> rankCorrelation(const QList<UserId> &one, const QList<UserId> &other);

} // namespace oh::matching
