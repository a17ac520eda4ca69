// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/figuresservice.h"

#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;
using storage::Query;

namespace {

constexpr int usualRangeDays = 12 * 7;
/// Ranges that people look at differ little; who asks for very many gets them counted.
constexpr qsizetype mostKept = 200;

} // namespace

Result<QByteArray> Figures::dashboard(storage::Transaction &tx, const Caller &caller,
                                      const api::DashboardQuery &query)
{
    const QString zone = query.timeZone.value_or(u"UTC"_s);
    const QString key = zone + u'|' + (query.from ? api::formatUtc(*query.from) : QString()) +
                        u'|' + (query.to ? api::formatUtc(*query.to) : QString());
    if (!query.exact) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_kept.find(key);
        if (found != m_kept.end() && !found->json.isEmpty()) {
            const qint64 age = found->countedAt.secsTo(caller.now);
            if (age >= 0 && age < (found->counting ? oldestSeconds : refreshSeconds))
                return found->json;
            found->counting = true;
        }
    }

    const QDateTime to = query.to.value_or(caller.now);
    const QDateTime from = query.from.value_or(to.addDays(-usualRangeDays));
    auto json = tx.json(Query::figures_select_dashboard, {{u":now"_s, bind(caller.now)},
                                                          {u":from"_s, bind(from)},
                                                          {u":to"_s, bind(to)},
                                                          {u":zone"_s, bind(zone)}});
    const std::lock_guard lock(m_mutex);
    if (!json) {
        m_kept[key].counting = false;
        return json;
    }
    if (m_kept.size() >= mostKept && !m_kept.contains(key))
        m_kept.clear();
    m_kept[key] = {*json, caller.now, false};
    return json;
}

} // namespace oh
