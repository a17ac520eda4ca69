// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace oh::jobs {

/// When something happens by the clock: again and again after an interval, or once a day at a time
/// of UTC, where no clock is ever changed.
class Timetable
{
public:
    static Timetable every(std::chrono::seconds interval);
    static Timetable daily(QTime utc);

    /// Of something new: an interval begins at once, a day at its time.
    QDateTime first(const QDateTime &now) const;
    /// The first moment after `now`. Of the runs missed between `due`, when the last one should
    /// have begun, and `now` none is made up for.
    QDateTime next(const QDateTime &due, const QDateTime &now) const;

private:
    qint64 m_intervalMs = 0;
    QTime m_utc;
};

} // namespace oh::jobs
