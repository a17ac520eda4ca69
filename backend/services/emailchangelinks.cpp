// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/services/accountsupport.h"
#include "backend/services/audit.h"
#include "backend/services/calendarconnections.h"
#include "backend/services/emailchange.h"
#include "backend/services/notify.h"
#include "backend/services/personaldata.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

using namespace Qt::StringLiterals;

/// The way back from a changed address.
namespace oh::emailchange {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

UndoState stateOf(const Row &row, const QDateTime &now)
{
    if (!row.isNull("ended_at"_L1) || row.boolean("deleted"_L1))
        return UndoState::Over;
    if (const auto until = row.optUtc("undo_until"_L1))
        return *until > now ? UndoState::Changed : UndoState::Over;
    return row.utc("expires_at"_L1) > now ? UndoState::Pending : UndoState::Over;
}

Result<std::optional<Row>> findByLink(Transaction &tx, const KeyRing &keys, const QByteArray &token)
{
    if (!looksLikeOpaqueToken(token))
        return std::optional<Row>();
    return tx.row(Query::emails_select_undo,
                  {{u":hash"_s, bind(hashSecret(keys, SecretPurpose::AddressUndo, token))}});
}

UndoPage pageOf(const Row &row, const QDateTime &now)
{
    return {stateOf(row, now), row.id<UserId>("user_id"_L1),
            row.optUtc("undo_until"_L1).value_or(QDateTime())};
}

/// Whoever asked for the change was in: all sessions end, and what else they could come back by.
/// How many sessions it were.
Result<int> shutOut(Transaction &tx, const KeyRing &keys, const Row &change, const QDateTime &now)
{
    const UserId user = change.id<UserId>("user_id"_L1);
    const QDateTime asked = change.utc("created_at"_L1);
    const auto ended =
        tx.exec(Query::accounts_end_sessions, {{u":id"_s, bind(user)},
                                               {u":reason"_s, bind(u"email change undone"_s)},
                                               {u":now"_s, bind(now)}});
    if (!ended)
        return ended.error();
    const auto confirmed = change.optUtc("confirmed_at"_L1);
    const auto shut = tx.exec(Query::emails_end_ways_since,
                              {{u":user"_s, bind(user)},
                               {u":confirmed"_s, confirmed ? bind(*confirmed) : QVariant()},
                               {u":asked"_s, bind(asked)}});
    if (!shut)
        return shut.error();
    if (const auto left = calendars::disconnectSince(tx, keys, user, asked, now); !left)
        return left.error();
    return *ended;
}

/// The change, and what came after it, is over, and the address is as it was. Conflict when another
/// account has it.
Result<void> takeBack(Transaction &tx, const KeyRing &keys, const Row &change, bool isConfirmed,
                      const QDateTime &now)
{
    const UserId user = change.id<UserId>("user_id"_L1);
    const auto undone = tx.exec(Query::emails_undo, {{u":id"_s, bind(change.uuid("id"_L1))},
                                                     {u":confirmed"_s, bind(isConfirmed)},
                                                     {u":now"_s, bind(now)}});
    if (!undone)
        return undone.error();
    if (*undone != 1)
        return Error(ErrorCode::InternalError);
    const auto later =
        tx.exec(Query::emails_end_all, {{u":user"_s, bind(user)},
                                        {u":reason"_s, bind(u"undone"_s)},
                                        {u":since"_s, bind(change.utc("created_at"_L1))},
                                        {u":now"_s, bind(now)}});
    if (!later)
        return later.error();
    if (!isConfirmed)
        return {};
    const auto email = openEmail(keys, user, change.bytes("old_email_sealed"_L1));
    if (!email)
        return email.error();
    if (const auto moved =
            accounts::giveAddress(tx, keys, user, *email, change.boolean("was_changed_here"_L1));
        !moved)
        return moved.error();
    return inviteAnew(tx, user, now);
}

/// Of a row that is locked with its account.
Result<UndoState> undoNow(Transaction &tx, const KeyRing &keys, const Row &change, bool isConfirmed,
                          const QDateTime &now)
{
    const UserId user = change.id<UserId>("user_id"_L1);
    const auto endedSessions = shutOut(tx, keys, change, now);
    if (!endedSessions)
        return endedSessions.error();
    const auto done = tx.nested([&] { return takeBack(tx, keys, change, isConfirmed, now); });
    const bool isOccupied = !done && done.error().code == ErrorCode::Conflict;
    if (!done && !isOccupied)
        return done.error();
    if (isOccupied) {
        // What waits would lead further away from here.
        const auto waiting = tx.exec(
            Query::emails_end_open,
            {{u":user"_s, bind(user)}, {u":reason"_s, bind(u"undone"_s)}, {u":now"_s, bind(now)}});
        if (!waiting)
            return waiting.error();
    }
    const QString action = isOccupied    ? u"user.email_change_undo_failed"_s
                           : isConfirmed ? u"user.email_change_undone"_s
                                         : u"user.email_change_stopped"_s;
    const auto noted = recordAudit(
        tx, {action, u"user"_s, user.value, {}, {{u"endedSessions"_s, *endedSessions}}, {}, user},
        now);
    if (!noted)
        return noted.error();
    if (isOccupied)
        return UndoState::Occupied;
    const auto told = notify(tx,
                             {NotificationKind::AccountSecurity,
                              isConfirmed ? u"email_change_undone"_s : u"email_change_stopped"_s,
                              user,
                              {{u"atUtc"_s, api::formatUtc(now)}}},
                             now);
    if (!told)
        return told.error();
    return isConfirmed ? UndoState::TakenBack : UndoState::Stopped;
}

} // namespace

Result<UndoPage> look(Transaction &tx, const KeyRing &keys, const QByteArray &token,
                      const QDateTime &now)
{
    const auto row = findByLink(tx, keys, token);
    if (!row)
        return row.error();
    return *row ? pageOf(**row, now) : UndoPage();
}

Result<UndoPage> undo(Transaction &tx, const KeyRing &keys, const QByteArray &token,
                      const QDateTime &now)
{
    const auto known = findByLink(tx, keys, token);
    if (!known)
        return known.error();
    if (!*known)
        return UndoPage();
    // In the order in which others lock: first the account, then what is asked for it. What was
    // read before may be overtaken: somebody confirms it just now.
    const auto locked =
        tx.row(Query::auth_lock_user, {{u":id"_s, bind((*known)->id<UserId>("user_id"_L1))}});
    if (!locked)
        return locked.error();
    const auto row = findByLink(tx, keys, token);
    if (!row)
        return row.error();
    if (!*row)
        return UndoPage();
    UndoPage page = pageOf(**row, now);
    if (page.state != UndoState::Pending && page.state != UndoState::Changed)
        return page;
    const auto state = undoNow(tx, keys, **row, page.state == UndoState::Changed, now);
    if (!state)
        return state.error();
    page.state = *state;
    return page;
}

} // namespace oh::emailchange
