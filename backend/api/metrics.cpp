// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/metrics.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh::server {

void Metrics::countRequest(const QString &method, const QString &route, int status, double seconds)
{
    const QString routeLabels = u"method=\"%1\",route=\"%2\""_s.arg(method, route);
    const std::lock_guard lock(m_mutex);
    ++m_requests[routeLabels + u",status=\"%1\""_s.arg(status)];
    Series &series = m_durations[routeLabels];
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
    QStringList keys = m_requests.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        out += "officehours_http_requests_total{" + key.toUtf8() + "} " +
               QByteArray::number(m_requests.value(key)) + '\n';

    out += "# HELP officehours_http_request_seconds Time from a whole request to its answer.\n"
           "# TYPE officehours_http_request_seconds histogram\n";
    keys = m_durations.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QByteArray labels = key.toUtf8();
        const Series series = m_durations.value(key);
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
