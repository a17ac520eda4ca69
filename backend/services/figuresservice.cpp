// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/figuresservice.h"

#include "backend/services/figurecounts.h"
#include "backend/storage/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh {

namespace {

/// Ranges that people look at differ little; who asks for very many gets them counted.
constexpr qsizetype mostKept = 200;

template <typename ApiQuery>
QByteArray keyOf(const QByteArray &kind, const ApiQuery &query)
{
    return kind + QJsonDocument(ApiQuery::schema().toJson(query)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> Figures::kept(const QByteArray &key, bool exact, const QDateTime &now,
                                 const Count &count)
{
    if (exact)
        return m_exact.run(key, [&] { return counted(key, now, count); });
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_kept.find(key);
        if (found != m_kept.end() && !found->json.isEmpty()) {
            const qint64 age = found->countedAt.secsTo(now);
            if (age >= 0 && age < (found->counting ? oldestSeconds : refreshSeconds))
                return found->json;
            found->counting = true;
        }
    }
    return counted(key, now, count);
}

Result<QByteArray> Figures::counted(const QByteArray &key, const QDateTime &now, const Count &count)
{
    const auto figures = count();
    const std::lock_guard lock(m_mutex);
    if (!figures) {
        m_kept[key].counting = false;
        return figures.error();
    }
    const QByteArray json = QJsonDocument(*figures).toJson(QJsonDocument::Compact);
    if (m_kept.size() >= mostKept && !m_kept.contains(key))
        m_kept.clear();
    m_kept[key] = {json, now, false};
    return json;
}

Result<QByteArray> Figures::dashboard(storage::Transaction &tx, const Caller &caller,
                                      const api::DashboardQuery &query)
{
    api::DashboardQuery asked = query;
    asked.exact = false;
    return kept(keyOf("dashboard", asked), query.exact, caller.now, [&]() -> Result<QJsonObject> {
        const auto counted = figures::countDashboard(tx, caller, query);
        if (!counted)
            return counted.error();
        return api::DashboardStats::schema().toJson(*counted);
    });
}

Result<QByteArray> Figures::all(storage::Transaction &tx, const Caller &caller,
                                const api::FiguresQuery &query)
{
    api::FiguresQuery asked = query;
    asked.exact = false;
    return kept(keyOf("figures", asked), query.exact, caller.now, [&]() -> Result<QJsonObject> {
        const auto counted = figures::count(tx, caller, query);
        if (!counted)
            return counted.error();
        return api::Figures::schema().toJson(*counted);
    });
}

} // namespace oh
