// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reseal.h"

#include "backend/auth/keyring.h"
#include "backend/services/audit.h"
#include "backend/services/calendarconnections.h"
#include "backend/services/personaldata.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::resealing {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// What was sealed for this id, sealed anew.
template <typename Whose, auto open, auto seal>
Result<QByteArray> sealedAnew(const KeyRing &keys, const QUuid &id, const QByteArray &sealed)
{
    const Whose whose(id);
    const auto plain = open(keys, whose, sealed);
    if (!plain)
        return plain.error();
    return seal(keys, whose, *plain);
}

/// A column in which something is sealed, and how. `whose` is the column of the id that it is
/// bound to.
struct SealedColumn
{
    QLatin1StringView name;
    QLatin1StringView whose;
    Query update;
    Result<QByteArray> (*sealAnew)(const KeyRing &, const QUuid &, const QByteArray &);
};

Result<void> resealValue(Transaction &tx, const KeyRing &keys, const Row &row,
                         const SealedColumn &column, Batch &batch)
{
    const auto sealed = row.optBytes(column.name);
    if (!sealed || sealed->isEmpty() || !keys.needsResealing(*sealed))
        return {};
    const auto fresh = column.sealAnew(keys, row.uuid(column.whose), *sealed);
    if (!fresh) {
        ++batch.unreadable;
        return {};
    }
    const auto written =
        tx.exec(column.update, {{u":id"_s, bind(row.uuid("id"_L1))},
                                {u":old"_s, bind(*sealed)},
                                {u":new"_s, bind(*fresh)},
                                {u":version"_s, bind(KeyRing::versionOf(*fresh))}});
    if (!written)
        return written.error();
    batch.resealed += *written;
    return {};
}

/// The look-up's entry of an address for each key that the ring has, and for no others.
Result<void> reindex(Transaction &tx, const KeyRing &keys, const Row &row, Batch &batch)
{
    const QByteArray index = row.bytes("email_index"_L1);
    if (!keys.needsReindexing(index))
        return {};
    const UserId whose = row.id<UserId>("user_id"_L1);
    const auto email = openEmail(keys, whose, row.bytes("email_sealed"_L1));
    if (!email) {
        ++batch.unindexed;
        return {};
    }
    const auto written =
        tx.exec(Query::reseal_update_email_index, {{u":id"_s, bind(whose)},
                                                   {u":old"_s, bind(index)},
                                                   {u":new"_s, bind(keys.blindIndex(*email))}});
    if (!written)
        return written.error();
    batch.reindexed += *written;
    return {};
}

/// Both tokens of somebody's connected calendar.
Result<void> resealTokens(Transaction &tx, const KeyRing &keys, const QUuid &user, Batch &batch)
{
    const auto connections = tx.rows(Query::reseal_select_connections, {{u":user"_s, bind(user)}});
    if (!connections)
        return connections.error();
    // The version that the row shows is the refresh token's: it goes last.
    static const SealedColumn columns[] = {
        {"access_token_sealed"_L1, "id"_L1, Query::reseal_update_access_token,
         sealedAnew<QUuid, calendars::openAccessToken, calendars::sealAccessToken>},
        {"refresh_token_sealed"_L1, "id"_L1, Query::reseal_update_refresh_token,
         sealedAnew<QUuid, calendars::openRefreshToken, calendars::sealRefreshToken>}};
    for (const Row &row : *connections) {
        for (const SealedColumn &column : columns) {
            if (auto done = resealValue(tx, keys, row, column, batch); !done)
                return done;
        }
    }
    return {};
}

/// Both addresses of each change of somebody's.
Result<void> resealAddresses(Transaction &tx, const KeyRing &keys, const QUuid &user, Batch &batch)
{
    const auto changes = tx.rows(Query::reseal_select_email_changes, {{u":user"_s, bind(user)}});
    if (!changes)
        return changes.error();
    // The version that the row shows is the new address's: it goes last.
    static const SealedColumn columns[] = {
        {"old_email_sealed"_L1, "user_id"_L1, Query::reseal_update_old_email,
         sealedAnew<UserId, openEmail, sealEmail>},
        {"new_email_sealed"_L1, "user_id"_L1, Query::reseal_update_new_email,
         sealedAnew<UserId, openEmail, sealEmail>}};
    for (const Row &row : *changes) {
        for (const SealedColumn &column : columns) {
            if (auto done = resealValue(tx, keys, row, column, batch); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<Batch> resealPeople(Transaction &tx, const KeyRing &keys, const QString &after, int most)
{
    static const SealedColumn email{"email_sealed"_L1, "user_id"_L1, Query::reseal_update_email,
                                    sealedAnew<UserId, openEmail, sealEmail>};
    static const SealedColumn phone{"phone_sealed"_L1, "user_id"_L1, Query::reseal_update_phone,
                                    sealedAnew<UserId, openPhone, sealPhone>};
    static const SealedColumn mail{"to_sealed"_L1, "user_id"_L1, Query::reseal_update_mail,
                                   sealedAnew<UserId, openEmail, sealEmail>};
    const auto people = tx.rows(
        Query::reseal_select_people,
        {{u":after"_s, after.isEmpty() ? QVariant() : bind(after)}, {u":most"_s, bind(most)}});
    if (!people)
        return people.error();
    Batch batch;
    batch.goesOn = people->size() == most;
    for (const Row &row : *people) {
        batch.after = row.text("id"_L1);
        for (const SealedColumn *column : {&email, &phone}) {
            if (const auto done = resealValue(tx, keys, row, *column, batch); !done)
                return done.error();
        }
        if (const auto done = reindex(tx, keys, row, batch); !done)
            return done.error();
        const auto mails =
            tx.rows(Query::reseal_select_mails, {{u":user"_s, bind(row.uuid("id"_L1))}});
        if (!mails)
            return mails.error();
        for (const Row &one : *mails) {
            if (const auto done = resealValue(tx, keys, one, mail, batch); !done)
                return done.error();
        }
        if (const auto done = resealTokens(tx, keys, row.uuid("id"_L1), batch); !done)
            return done.error();
        if (const auto done = resealAddresses(tx, keys, row.uuid("id"_L1), batch); !done)
            return done.error();
    }
    return batch;
}

Result<void> noteRotation(Transaction &tx, const QString &action, int keyVersion, int resealed,
                          int unreadable, const QDateTime &now)
{
    return recordAudit(
        tx,
        {action,
         u"keys"_s,
         {},
         {},
         {{u"keyVersion"_s, keyVersion}, {u"resealed"_s, resealed}, {u"unreadable"_s, unreadable}}},
        now);
}

Result<int> raiseIndexFloor(Transaction &tx, int newest)
{
    const auto row = tx.row(Query::reseal_raise_index_floor, {{u":newest"_s, bind(newest)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::InternalError);
    return (*row)->integer("missing"_L1);
}

} // namespace oh::resealing
