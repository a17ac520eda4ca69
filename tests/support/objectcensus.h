// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace oh::test {

/// Which QObjects there are, also those that nothing owns. Listens where debuggers of Qt programs
/// do: Qt calls its hooks for each object that comes and goes.
class ObjectCensus
{
public:
    /// Counts those of this thread that are made from here on. Once, before all others.
    static void begin();
    /// How many there are of each class.
    static QHash<QString, int> byClass();
    /// What there is more of, as "class +number", in alphabetical order.
    static QStringList difference(const QHash<QString, int> &before,
                                  const QHash<QString, int> &after);
};

} // namespace oh::test
