// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace oh::test {

/// Noon of the Monday on which tests begin, unless they are about another time.
inline const QDateTime monday(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);

} // namespace oh::test
