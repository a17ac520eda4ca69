// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace oh {

/// Who was removed can be brought back within so many hours; then their meetings are canceled for
/// good (002 4.9).
constexpr int removalHours = 24;
/// From then on it is for good.
inline QDateTime removalEnd(const QDateTime &removedAt)
{
    return removedAt.addSecs(qint64(removalHours) * 3600);
}

} // namespace oh
