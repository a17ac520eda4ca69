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

using Opener = Result<QString> (*)(const KeyRing &, UserId, const QByteArray &);
using Sealer = QByteArray (*)(const KeyRing &, UserId, const QString &);

/// A column in which something of a person is sealed, and how.
struct SealedColumn
{
    QLatin1StringView name;
    Query update;
    Opener open;
    Sealer seal;
};

Result<void> resealValue(Transaction &tx, const KeyRing &keys, const Row &row,
                         const SealedColumn &column, Batch &batch)
{
    const auto sealed = row.optBytes(column.name);
    if (!sealed || sealed->isEmpty() || !keys.needsResealing(*sealed))
        return {};
    const UserId whose = row.id<UserId>("user_id"_L1);
    const auto plain = column.open(keys, whose, *sealed);
    if (!plain) {
        ++batch.unreadable;
        return {};
    }
    const QByteArray fresh = column.seal(keys, whose, *plain);
    const auto written = tx.exec(column.update, {{u":id"_s, bind(row.uuid("id"_L1))},
                                                 {u":old"_s, bind(*sealed)},
                                                 {u":new"_s, bind(fresh)},
                                                 {u":version"_s, bind(KeyRing::versionOf(fresh))}});
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
    struct TokenColumn
    {
        QLatin1StringView name;
        Query update;
        Result<QByteArray> (*open)(const KeyRing &, const QUuid &, const QByteArray &);
        QByteArray (*seal)(const KeyRing &, const QUuid &, const QByteArray &);
    };
    // The version that the row shows is the refresh token's: it goes last.
    static const TokenColumn columns[] = {
        {"access_token_sealed"_L1, Query::reseal_update_access_token, calendars::openAccessToken,
         calendars::sealAccessToken},
        {"refresh_token_sealed"_L1, Query::reseal_update_refresh_token, calendars::openRefreshToken,
         calendars::sealRefreshToken}};
    for (const Row &row : *connections) {
        const QUuid id = row.uuid("id"_L1);
        for (const TokenColumn &column : columns) {
            const QByteArray sealed = row.bytes(column.name);
            if (sealed.isEmpty() || !keys.needsResealing(sealed))
                continue;
            const auto plain = column.open(keys, id, sealed);
            if (!plain) {
                ++batch.unreadable;
                continue;
            }
            const QByteArray fresh = column.seal(keys, id, *plain);
            const auto written =
                tx.exec(column.update, {{u":id"_s, bind(id)},
                                        {u":old"_s, bind(sealed)},
                                        {u":new"_s, bind(fresh)},
                                        {u":version"_s, bind(KeyRing::versionOf(fresh))}});
            if (!written)
                return written.error();
            batch.resealed += *written;
        }
    }
    return {};
}

} // namespace

Result<Batch> resealPeople(Transaction &tx, const KeyRing &keys, const QString &after, int most)
{
    static const SealedColumn email{"email_sealed"_L1, Query::reseal_update_email, openEmail,
                                    sealEmail};
    static const SealedColumn phone{"phone_sealed"_L1, Query::reseal_update_phone, openPhone,
                                    sealPhone};
    static const SealedColumn mail{"to_sealed"_L1, Query::reseal_update_mail, openEmail, sealEmail};
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
