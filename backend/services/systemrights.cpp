// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/systemrights.h"

#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh {

Result<void> setTransactionRole(storage::Transaction &tx, const QString &role,
                                const QString &origin)
{
    if (tx.isolation() == storage::Isolation::SingleReads) {
        Error error(ErrorCode::InternalError);
        error.internal = u"raised rights need a transaction; this caller only reads"_s;
        return error;
    }
    const auto set =
        tx.row(storage::Query::system_set_role,
               {{u":role"_s, storage::bind(role)}, {u":origin"_s, storage::bind(origin)}});
    if (!set)
        return set.error();
    return {};
}

} // namespace oh
