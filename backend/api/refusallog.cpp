// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/refusallog.h"

#include "backend/config/logging.h"
#include "backend/services/audit.h"
#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using storage::Actor;
using storage::Transaction;

namespace {

constexpr int refusalSeconds = 60;
/// More than that are forgotten all at once.
constexpr qsizetype maxRefusals = 10000;

} // namespace

bool RefusalLog::isNew(const Principal &who, const Endpoint &endpoint, const QDateTime &now) const
{
    const QString key = who.userId.toString() + u' ' + endpoint.operationId;
    const std::lock_guard lock(m_mutex);
    const QDateTime before = m_noted.value(key);
    if (before.isValid() && before.secsTo(now) < refusalSeconds)
        return false;
    if (m_noted.size() >= maxRefusals)
        m_noted.clear();
    m_noted.insert(key, now);
    return true;
}

void RefusalLog::note(const Principal &who, const Endpoint &endpoint, const http::Request &request,
                      const QDateTime &now, std::function<void()> then) const
{
    if (!isNew(who, endpoint, now)) {
        then();
        return;
    }
    // What was refused left nothing behind: this is a transaction of its own. The path without its
    // query, which may hold what somebody typed.
    m_database.run<bool>(
        Actor::system(request.requestId),
        [who, now, operation = endpoint.operationId,
         path = endpoint.path](Transaction &tx) -> Result<bool> {
            const auto noted = recordAudit(
                tx,
                {u"access.refused"_s,
                 u"endpoint"_s,
                 {},
                 {},
                 {{u"operation"_s, operation}, {u"path"_s, path}, {u"role"_s, toString(who.role)}},
                 {},
                 who.userId},
                now);
            if (!noted)
                return noted.error();
            return true;
        },
        [then = std::move(then)](const Result<bool> &noted) {
            // Refused it is all the same.
            if (!noted)
                qCWarning(logHttp).noquote()
                    << u"a refused access is not in the audit log: "_s << noted.error().message;
            then();
        });
}

} // namespace oh::server
