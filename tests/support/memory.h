// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

namespace oh::test {

/// "VmRSS", "VmHWM" … of this process, in kilobytes; -1 when the system does not say.
inline qint64 memoryFigure(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

/// From here on "VmHWM" is the highest of what comes.
inline bool forgetMemoryPeak()
{
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    return peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && peak.write("5") == 1;
}

/// Whether what this process takes says something of the program: AddressSanitizer keeps what was
/// freed, so under it nothing can be said of memory.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool memoryCounts = false;
#else
inline constexpr bool memoryCounts = true;
#endif

} // namespace oh::test
