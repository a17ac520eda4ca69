// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/metrics.h"

namespace oh::server {

QByteArray Metrics::labelsOf(const QString &method, const QString &route)
{
    return "method=\"" + method.toUtf8() + "\",route=\"" + route.toUtf8() + '"';
}

void Metrics::countRequest(const QByteArray &labels, int status, double seconds)
{
    const std::lock_guard lock(m_mutex);
    Series &series = m_series[labels];
    ++series.byStatus[status];
    series.sum += seconds;
    ++series.count;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        if (seconds <= bounds[i])
            ++series.buckets[i];
    }
}

QByteArray Metrics::text(const QList<std::pair<QByteArray, double>> &gauges) const
{
    QByteArray out = "# HELP officehours_http_requests_total Answers by route and status.\n"
                     "# TYPE officehours_http_requests_total counter\n";
    const std::lock_guard lock(m_mutex);
    for (auto series = m_series.begin(); series != m_series.end(); ++series) {
        for (auto status = series->byStatus.begin(); status != series->byStatus.end(); ++status)
            out += "officehours_http_requests_total{" + series.key() + ",status=\"" +
                   QByteArray::number(status.key()) + "\"} " + QByteArray::number(status.value()) +
                   '\n';
    }
    out += "# HELP officehours_http_request_seconds Time from a whole request to its answer.\n"
           "# TYPE officehours_http_request_seconds histogram\n";
    for (auto one = m_series.begin(); one != m_series.end(); ++one) {
        const QByteArray &labels = one.key();
        const Series &series = one.value();
        for (std::size_t i = 0; i < bounds.size(); ++i)
            out += "officehours_http_request_seconds_bucket{" + labels + ",le=\"" +
                   QByteArray::number(bounds[i]) + "\"} " + QByteArray::number(series.buckets[i]) +
                   '\n';
        out += "officehours_http_request_seconds_bucket{" + labels + ",le=\"+Inf\"} " +
               QByteArray::number(series.count) + '\n';
        out += "officehours_http_request_seconds_sum{" + labels + "} " +
               QByteArray::number(series.sum, 'g', 10) + '\n';
        out += "officehours_http_request_seconds_count{" + labels + "} " +
               QByteArray::number(series.count) + '\n';
    }
    for (const auto &[name, value] : gauges)
        out +=
            "# TYPE " + name + " gauge\n" + name + ' ' + QByteArray::number(value, 'g', 12) + '\n';
    return out;
}

} // namespace oh::server
