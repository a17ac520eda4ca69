// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobqueue.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <mutex>

namespace oh::jobs {

/// What this process did, and how the queue of all looked a moment ago, as Prometheus text. Any
/// thread.
class JobMetrics
{
public:
    enum class Outcome { Done, Failed, Dead };

    void count(const QString &kind, Outcome outcome, double seconds);
    void setFigures(const QueueFigures &figures);
    QByteArray text() const;

private:
    struct Series
    {
        quint64 done = 0;
        quint64 failed = 0;
        quint64 dead = 0;
        double seconds = 0;
    };

    mutable std::mutex m_mutex;
    QMap<QString, Series> m_series;
    QueueFigures m_figures;
};

} // namespace oh::jobs
