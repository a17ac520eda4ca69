// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/keycheck.h"

#include "backend/services/personaldata.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::server {

Result<bool> keysAreInUse(storage::Transaction &tx, const KeyRing *keys, const QString &keysFile)
{
    const auto sealed = tx.row(storage::Query::system_select_any_sealed_email);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return false;
    if (!keys)
        return Error::technical(
            ErrorCode::KeyUnusable,
            u"There is no %1, but the database holds data that was sealed with keys. Put "
            "the file with those keys there: nothing else opens the data."_s.arg(keysFile));
    if (!openEmail(*keys, (*sealed)->id<UserId>("id"_L1), (*sealed)->bytes("email_sealed"_L1)))
        return Error::technical(
            ErrorCode::KeyUnusable,
            u"The keys in %1 are not those that this database was written with: they open none of "
            "the addresses in there. Put the right file there: the copy that you keep of it, or "
            "the file of another server of this database; after rotate-keys, the newest one. Or, "
            "if the keys are right, name the database that belongs to them."_s.arg(keysFile));
    return true;
}

} // namespace oh::server
