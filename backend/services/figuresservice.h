// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "backend/services/sharedcounting.h"
#include "models/api/figures.h"
#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <functional>
#include <mutex>

namespace oh::storage {
class Transaction;
}

namespace oh {

/// The coordinators' figures. Counting them reads the whole range, so what was counted is kept and
/// given out for a minute at most; while one caller counts anew, others get what there is. Exact
/// figures are counted once for all who wait for the same. Safe to use from any thread. Each
/// process keeps its own.
class Figures
{
public:
    /// JSON of api::DashboardStats.
    Result<QByteArray> dashboard(storage::Transaction &tx, const Caller &caller,
                                 const api::DashboardQuery &query);
    /// JSON of api::Figures.
    Result<QByteArray> all(storage::Transaction &tx, const Caller &caller,
                           const api::FiguresQuery &query);

    /// How old an answer may be, and from which age on the next asker counts anew.
    static constexpr int oldestSeconds = 60;
    static constexpr int refreshSeconds = 30;

private:
    struct Kept
    {
        QByteArray json;
        QDateTime countedAt;
        bool counting = false;
    };

    using Count = std::function<Result<QJsonObject>()>;

    Result<QByteArray> kept(const QByteArray &key, bool exact, const QDateTime &now,
                            const Count &count);
    Result<QByteArray> counted(const QByteArray &key, const QDateTime &now, const Count &count);

    std::mutex m_mutex;
    QHash<QByteArray, Kept> m_kept;
    SharedCounting m_exact;
};

} // namespace oh
