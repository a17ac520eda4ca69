// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <array>
#include <mutex>

namespace oh::server {

/// Requests by route and status, and how long they took, as Prometheus text. Labels hold patterns
/// of routes, never ids. Safe to use from any thread.
class Metrics
{
public:
    /// The labels that a method and a route's pattern make.
    static QByteArray labelsOf(const QString &method, const QString &route);
    void countRequest(const QByteArray &labels, int status, double seconds);
    /// Extra gauges (queue depth, connections …) are appended by name.
    QByteArray text(const QList<std::pair<QByteArray, double>> &gauges) const;

private:
    static constexpr std::array<double, 9> bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};
    struct Series
    {
        std::array<quint64, bounds.size()> buckets{};
        double sum = 0;
        quint64 count = 0;
        QMap<int, quint64> byStatus;
    };

    mutable std::mutex m_mutex;
    QMap<QByteArray, Series> m_series;
};

} // namespace oh::server
