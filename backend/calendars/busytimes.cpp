// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/busytimes.h"

#include <algorithm>

namespace oh::calendars {

QList<BusyTime> joined(QList<BusyTime> times)
{
    std::ranges::sort(times, {}, [](const BusyTime &time) { return time.start; });
    QList<BusyTime> out;
    for (const BusyTime &time : std::as_const(times)) {
        if (time.end <= time.start)
            continue;
        if (!out.isEmpty() && time.start <= out.constLast().end)
            out.last().end = std::max(out.constLast().end, time.end);
        else
            out.append(time);
    }
    return out;
}

QList<BusyTime> without(const QList<BusyTime> &times, QList<BusyTime> others)
{
    others = joined(std::move(others));
    QList<BusyTime> out;
    for (const BusyTime &time : times) {
        BusyTime left = time;
        for (const BusyTime &other : std::as_const(others)) {
            if (other.end <= left.start || other.start >= left.end)
                continue;
            if (other.start > left.start)
                out.append({left.start, other.start});
            left.start = std::min(other.end, left.end);
        }
        if (left.start < left.end)
            out.append(left);
    }
    return out;
}

bool overlaps(const QList<BusyTime> &times, const QDateTime &start, const QDateTime &end)
{
    return std::ranges::any_of(
        times, [&](const BusyTime &time) { return time.start < end && start < time.end; });
}

} // namespace oh::calendars
