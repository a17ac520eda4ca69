// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/nextlapse.h"

#include "backend/cache/readcache.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;

Result<std::shared_ptr<const QDateTime>> askNextLapse(storage::Transaction &tx,
                                                      const QDateTime &now)
{
    auto next = std::make_shared<QDateTime>();
    const auto asked = tx.precede(
        storage::Query::slots_next_lapse,
        {{u":now"_s, bind(now)}, {u":until"_s, bind(now.addSecs(cache::ReadCache::oldestSeconds))}},
        [next](const std::optional<storage::Row> &row) -> Result<void> {
            *next = row ? row->optUtc("lapses_at"_L1).value_or(QDateTime()) : QDateTime();
            return {};
        });
    if (!asked)
        return asked.error();
    return std::shared_ptr<const QDateTime>(std::move(next));
}

} // namespace oh::bookings
