// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/jobmetrics.h"

namespace oh::jobs {

namespace {

QByteArray metricHead(const char *name, const char *type, const char *help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray metricLine(const QByteArray &name, double value)
{
    return name + ' ' + QByteArray::number(value, 'g', 12) + '\n';
}

} // namespace

void JobMetrics::count(const QString &kind, Outcome outcome, double seconds)
{
    const std::lock_guard lock(m_mutex);
    Series &series = m_series[kind];
    switch (outcome) {
    case Outcome::Done:
        ++series.done;
        break;
    case Outcome::Failed:
        ++series.failed;
        break;
    case Outcome::Dead:
        ++series.dead;
        break;
    }
    series.seconds += seconds;
}

void JobMetrics::setFigures(const QueueFigures &figures)
{
    const std::lock_guard lock(m_mutex);
    m_figures = figures;
}

QByteArray JobMetrics::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray out = metricHead("officehours_jobs", "gauge", "Jobs of all servers by status.");
    const std::pair<const char *, int> depths[] = {{"queued", m_figures.queued},
                                                   {"running", m_figures.running},
                                                   {"done", m_figures.done},
                                                   {"dead", m_figures.dead}};
    for (const auto &[status, depth] : depths)
        out += metricLine(QByteArray("officehours_jobs{status=\"") + status + "\"}", depth);
    out += metricHead("officehours_jobs_oldest_due_seconds", "gauge",
                      "How long the oldest due job has been waiting.");
    out += metricLine("officehours_jobs_oldest_due_seconds", m_figures.oldestDueSeconds);
    out += metricHead("officehours_mails_failed", "gauge", "Mails that were given up.");
    out += metricLine("officehours_mails_failed", m_figures.failedMails);
    out += metricHead("officehours_mails_queued", "gauge", "Mails that wait to be sent.");
    out += metricLine("officehours_mails_queued", m_figures.queuedMails);
    out += metricHead("officehours_mails_oldest_seconds", "gauge",
                      "How long the oldest mail has been waiting.");
    out += metricLine("officehours_mails_oldest_seconds", m_figures.oldestMailSeconds);
    out += metricHead("officehours_news_failed", "gauge", "Events that nobody could be told of.");
    out += metricLine("officehours_news_failed", m_figures.failedNews);
    out += metricHead("officehours_users_dormant", "gauge",
                      "People without a booking for 90 days, as of the last daily run.");
    out += metricLine("officehours_users_dormant", m_figures.dormantUsers);

    out += metricHead("officehours_job_runs_total", "counter",
                      "Runs of this process by kind and result.");
    for (auto it = m_series.begin(); it != m_series.end(); ++it) {
        const std::pair<const char *, quint64> results[] = {
            {"done", it->done}, {"failed", it->failed}, {"dead", it->dead}};
        for (const auto &[result, runs] : results)
            out += metricLine("officehours_job_runs_total{kind=\"" + it.key().toUtf8() +
                                  "\",result=\"" + result + "\"}",
                              double(runs));
    }
    out += metricHead("officehours_job_seconds", "summary", "How long runs took.");
    for (auto it = m_series.begin(); it != m_series.end(); ++it) {
        const QByteArray label = "{kind=\"" + it.key().toUtf8() + "\"}";
        out += metricLine("officehours_job_seconds_sum" + label, it->seconds);
        out += metricLine("officehours_job_seconds_count" + label,
                          double(it->done + it->failed + it->dead));
    }
    return out;
}

} // namespace oh::jobs
