// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/ratelimit.h"

#include "backend/storage/sqlerrors.h"
#include "backend/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;
using storage::Query;

namespace {

/// Not whoever asks is at fault, and nobody goes on: without the count anybody could try as often
/// as they like.
Error uncounted(const Error &why)
{
    if (why.code == ErrorCode::ServiceUnavailable)
        return why;
    return storage::unavailable(u"nothing can be counted: "_s + why.internal);
}

} // namespace

Result<std::optional<int>> hitRateLimit(storage::Transaction &tx, const QByteArray &bucket,
                                        int most, int windowSeconds, const QDateTime &now)
{
    const auto row =
        tx.row(Query::auth_hit_rate_limit, {{u":bucket"_s, bind(QString::fromLatin1(bucket))},
                                            {u":expires"_s, bind(now.addSecs(windowSeconds))},
                                            {u":now"_s, bind(now)}});
    if (!row)
        return uncounted(row.error());
    if (!*row)
        return uncounted(Error(ErrorCode::InternalError));
    if ((*row)->integer("hits"_L1) <= most)
        return std::optional<int>();
    return std::optional(int(std::max<qint64>(1, now.secsTo((*row)->utc("expires_at"_L1)))));
}

} // namespace oh
