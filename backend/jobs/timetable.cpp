// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/timetable.h"

#include <algorithm>

namespace oh::jobs {

Timetable Timetable::every(std::chrono::seconds interval)
{
    Timetable timetable;
    timetable.m_intervalMs = std::max<qint64>(1, interval.count()) * 1000;
    return timetable;
}

Timetable Timetable::daily(QTime utc)
{
    Timetable timetable;
    timetable.m_utc = utc;
    return timetable;
}

QDateTime Timetable::first(const QDateTime &now) const
{
    return m_intervalMs > 0 ? now : next(now, now.addMSecs(-1));
}

QDateTime Timetable::next(const QDateTime &due, const QDateTime &now) const
{
    if (m_intervalMs == 0) {
        const QDateTime today(now.toUTC().date(), m_utc, Qt::UTC);
        return today > now ? today : today.addDays(1);
    }
    // In step with the run that was due, not with the moment at which it could be done.
    if (due > now)
        return now.addMSecs(m_intervalMs);
    const qint64 missed = due.msecsTo(now) / m_intervalMs;
    return due.addMSecs((missed + 1) * m_intervalMs).toUTC();
}

} // namespace oh::jobs
