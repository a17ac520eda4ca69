// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace oh::storage {
class Database;
}

namespace oh::server {

/// Somebody asked for what is not theirs: that goes into the audit log, at most once a minute of
/// one person and endpoint. Any thread.
class RefusalLog
{
public:
    /// `database` outlives it.
    explicit RefusalLog(storage::Database &database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(RefusalLog)

    /// Calls `then` in any case, also when it can't be written down.
    void note(const Principal &who, const Endpoint &endpoint, const http::Request &request,
              const QDateTime &now, std::function<void()> then) const;

private:
    bool isNew(const Principal &who, const Endpoint &endpoint, const QDateTime &now) const;

    storage::Database &m_database;
    mutable std::mutex m_mutex;
    /// When each was noted last, by person and operation.
    mutable QHash<QString, QDateTime> m_noted;
};

} // namespace oh::server
