// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/erasureservice.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "backend/services/accountsupport.h"
#include "backend/services/audit.h"
#include "backend/services/personaldata.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::privacy {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int confirmDigits = 32;

/// Of whom, by whom and until when, so that it needs no table.
QString confirmation(const KeyRing &keys, const Caller &caller, UserId id, qint64 until)
{
    const QByteArray what = "erase:" + id.toString().toLatin1() + ':' +
                            caller.userId.toString().toLatin1() + ':' + QByteArray::number(until);
    return QString::number(until) + u'.' +
           QString::fromLatin1(keys.secretHash(what).toHex().left(confirmDigits));
}

bool isConfirmed(const KeyRing &keys, const Caller &caller, UserId id, const QString &given)
{
    const qint64 until = given.section(u'.', 0, 0).toLongLong();
    return until >= caller.now.toSecsSinceEpoch() &&
           crypto::constantTimeEquals(given.toLatin1(),
                                      confirmation(keys, caller, id, until).toLatin1());
}

Result<Row> lookAt(Transaction &tx, const Caller &caller, UserId id)
{
    const auto found = withSystemRights(tx, caller.roleName(), [&] {
        return tx.row(Query::privacy_select_erasure,
                      {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, u"This account does not exist, or not any more."_s);
    const Row &row = **found;
    if (!row.boolean("removed"_L1))
        return Error(ErrorCode::Conflict,
                     u"Remove this account first; then it can be erased for good."_s);
    if (const int upcoming = row.integer("upcoming"_L1); upcoming > 0)
        return Error(ErrorCode::AccountHasMeetings,
                     u"This person still has %1. Cancel what is ahead, or wait until it is "
                     "canceled, a day after the removal."_s.arg(accounts::meetingCount(upcoming)));
    return row;
}

/// What is kept for ever must not name who is gone.
bool names(const QString &text, const QString &trace)
{
    return !trace.isEmpty() && text.contains(trace, Qt::CaseInsensitive);
}

} // namespace

Result<api::ErasurePreview> previewErasure(Transaction &tx, const Caller &caller,
                                           const KeyRing &keys, UserId id)
{
    const auto row = lookAt(tx, caller, id);
    if (!row)
        return row.error();
    const QDateTime until = caller.now.addSecs(qint64(confirmMinutes) * 60);
    return api::ErasurePreview{id,
                               row->text("name"_L1),
                               row->integer("bookings"_L1),
                               row->integer("ratings"_L1),
                               row->integer("notes"_L1),
                               row->integer("mails"_L1),
                               confirmation(keys, caller, id, until.toSecsSinceEpoch()),
                               QDateTime::fromSecsSinceEpoch(until.toSecsSinceEpoch(), Qt::UTC)};
}

Result<Traces> erase(Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id,
                     const api::ErasePersonQuery &request)
{
    const auto row = lookAt(tx, caller, id);
    if (!row)
        return row.error();
    if (!isConfirmed(keys, caller, id, request.confirm))
        return Error::validation(
            {{u"confirm"_s, u"is not valid any more; look at what would be erased again"_s}});
    const QString name = row->text("name"_L1).simplified();
    const auto address = openEmail(keys, id, row->bytes("email_sealed"_L1));
    if (!address)
        return address.error();
    QString phone;
    if (const auto sealed = row->optBytes("phone_sealed"_L1)) {
        const auto opened = openPhone(keys, id, *sealed);
        if (!opened)
            return opened.error();
        phone = *opened;
    }
    if (names(request.reason, name) || names(request.reason, *address) ||
        names(request.reason, phone))
        return Error::validation(
            {{u"reason"_s, u"stays when the person is gone: it must not name them"_s}});
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant() : bind(text);
    };
    const auto erased =
        withSystemRights(tx, caller.roleName(), [&]() -> Result<std::optional<Row>> {
            return tx.row(Query::privacy_erase_person, {{u":id"_s, bind(id)},
                                                        {u":address"_s, orNull(*address)},
                                                        {u":phone"_s, orNull(phone)},
                                                        {u":reason"_s, bind(request.reason)},
                                                        {u":now"_s, bind(caller.now)}});
        });
    if (!erased)
        return erased.error();
    Traces traces{{*address}, {}};
    if (name.contains(u' '))
        traces.texts.append(name);
    if (*erased)
        traces.messageIds = (*erased)->textArray("mailed"_L1);
    const auto noted = recordAudit(tx,
                                   {u"user.erased"_s,
                                    u"user"_s,
                                    id.value,
                                    {},
                                    {{u"bookings"_s, row->integer("bookings"_L1)},
                                     {u"ratings"_s, row->integer("ratings"_L1)},
                                     {u"notes"_s, row->integer("notes"_L1)},
                                     {u"mails"_s, row->integer("mails"_L1)}},
                                    request.reason},
                                   caller.now);
    if (!noted)
        return noted.error();
    return traces;
}

} // namespace oh::privacy
