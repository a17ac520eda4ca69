// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh {

/// How much two names of tags look like the same thing, 0–1: for coordinators who decide whether a
/// tag that somebody asks for is one that there is (FR75). Words in common and letters in common
/// both count, so that "Fintech" is like "Fin Tech", "Financial technology" like "Financial
/// services", and "Robotics" like "Robotic".
double tagLikeness(const QString &one, const QString &other);

/// From here on it is worth showing.
constexpr double noteworthyLikeness = 0.4;

} // namespace oh
