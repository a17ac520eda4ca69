// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/accountservice.h"

#include "backend/auth/keyring.h"
#include "backend/services/accountsupport.h"
#include "backend/services/audit.h"
#include "backend/services/emailchange.h"
#include "backend/services/listcursor.h"
#include "backend/services/notify.h"
#include "backend/services/personaldata.h"
#include "backend/services/searchtext.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/domain/text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::accounts {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QVariant sealedEmailIndex(const KeyRing &keys, const std::optional<QString> &typed)
{
    const auto email = typed ? normaliseEmail(*typed) : std::nullopt;
    return email ? bind(keys.blindIndex(*email)) : QVariant();
}

QStringList roleNames()
{
    QStringList names;
    for (const Role role : enumValues<Role>())
        names.append(toString(role));
    return names;
}

QVariant orNull(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? bind(*text) : QVariant();
}

QVariant sealedPhone(const KeyRing &keys, UserId id, const std::optional<QString> &phone)
{
    return phone && !phone->isEmpty() ? bind(sealPhone(keys, id, *phone)) : QVariant();
}

/// By name or by age, of kinds that many are of: walked along an index until the page is full. Of
/// few, all are read and sorted.
std::optional<Query> walkOf(const api::AccountsQuery &query)
{
    const bool ofMany =
        !query.state || *query.state == AccountState::Active || *query.state == AccountState::All;
    if (!ofMany || query.dormant || query.role == Role::Coordinator || likePattern(query.q))
        return std::nullopt;
    if (!query.sort || *query.sort == AccountSort::Name)
        return Query::people_list_accounts_by_name;
    if (*query.sort == AccountSort::NameDescending)
        return Query::people_list_accounts_by_name_descending;
    if (*query.sort == AccountSort::CreatedDescending)
        return Query::people_list_accounts_by_creation;
    return std::nullopt;
}

/// The state that is asked for, one way or the other.
QString stateName(const api::AccountsQuery &query)
{
    if (query.state)
        return toString(*query.state);
    return query.includeInactive ? u"present"_s : u"active"_s;
}

} // namespace

Result<QByteArray> list(Transaction &tx, const Caller &caller, const KeyRing &keys,
                        const api::AccountsQuery &query)
{
    QStringList tiers;
    for (const Tier tier : query.tier)
        tiers.append(toString(tier));
    const auto after =
        cursorKeys(query.cursor, query.sort ? toString(*query.sort) : QString(), roleNames());
    if (!after)
        return after.error();
    if (const auto walk = walkOf(query))
        return tx.json(*walk, {{u":role"_s, bind(query.role)},
                               {u":after"_s, *after},
                               {u":state"_s, bind(stateName(query))},
                               {u":tier"_s, bind(tiers)},
                               {u":sort"_s, bind(query.sort)},
                               {u":limit"_s, bind(query.limit)},
                               {u":offset"_s, bind(query.offset)},
                               {u":now"_s, bind(caller.now)}});
    return tx.json(Query::people_list_accounts,
                   {{u":role"_s, bind(query.role)},
                    {u":pattern"_s, bind(likePattern(query.q))},
                    {u":typed"_s, bind(forgivingWords(query.q))},
                    {u":after"_s, *after},
                    {u":email_index"_s, sealedEmailIndex(keys, query.q)},
                    {u":state"_s, bind(query.state)},
                    {u":inactive"_s, bind(query.includeInactive)},
                    {u":tier"_s, bind(tiers)},
                    {u":dormant"_s, bind(query.dormant)},
                    {u":sort"_s, bind(query.sort)},
                    {u":limit"_s, bind(query.limit)},
                    {u":offset"_s, bind(query.offset)},
                    {u":now"_s, bind(caller.now)}});
}

Result<QJsonObject> get(Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id)
{
    const auto found = tx.row(Query::accounts_select_account,
                              {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return noSuchAccount();
    const Row &row = **found;
    QJsonObject account = QJsonDocument::fromJson(row.raw("json"_L1)).object();
    const auto email = openEmail(keys, id, row.bytes("email_sealed"_L1));
    if (!email)
        return email.error();
    account.insert(u"email"_s, *email);
    if (const auto sealed = row.optBytes("phone_sealed"_L1)) {
        const auto phone = openPhone(keys, id, *sealed);
        if (!phone)
            return phone.error();
        account.insert(u"phone"_s, *phone);
    }
    const auto sessions =
        withSystemRights(tx, caller.roleName(), [&]() -> Result<std::optional<Row>> {
            return tx.row(Query::accounts_count_sessions,
                          {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
        });
    if (!sessions)
        return sessions.error();
    if (*sessions)
        account.insert(u"sessions"_s, (*sessions)->integer("many"_L1));
    return account;
}

Result<QJsonObject> create(Transaction &tx, const Caller &caller, const KeyRing &keys,
                           const api::CreateAccount &wish)
{
    const auto email = normaliseEmail(wish.email);
    if (!email)
        return Error::validation({{u"email"_s, Sentence::tr("is not an e-mail address")}});
    const UserId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const QByteArray sealed = sealEmail(keys, id, *email);
    const auto written = tx.exec(Query::accounts_insert_account,
                                 {{u":id"_s, bind(id)},
                                  {u":email_sealed"_s, bind(sealed)},
                                  {u":email_index"_s, bind(keys.blindIndex(*email))},
                                  {u":key_version"_s, bind(KeyRing::versionOf(sealed))},
                                  {u":role"_s, bind(wish.role)},
                                  {u":name"_s, bind(wish.name)},
                                  {u":title"_s, orNull(wish.title)},
                                  {u":company"_s, orNull(wish.company)},
                                  {u":phone"_s, sealedPhone(keys, id, wish.phone)},
                                  {u":zone"_s, orNull(wish.timeZone)},
                                  {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    if (const auto told = notify(tx, {NotificationKind::Welcome, u"welcome"_s, id, {}}, caller.now);
        !told)
        return told.error();
    const auto noted = recordAudit(tx,
                                   {u"user.created"_s,
                                    u"user"_s,
                                    id.value,
                                    {},
                                    {{u"role"_s, toString(wish.role)}, {u"name"_s, wish.name}}},
                                   caller.now);
    if (!noted)
        return noted.error();
    return get(tx, caller, keys, id);
}

Result<QJsonObject> update(Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id,
                           const api::UpdateAccount &change)
{
    const auto locked = lockAccount(tx, id);
    if (!locked)
        return locked.error();
    const Row &row = *locked;
    if (row.integer("version"_L1) != change.version)
        return Error(ErrorCode::StaleVersion);
    if (change.company.present && change.company.value && !change.company.value->isEmpty() &&
        row.boolean("has_portfolio_company"_L1))
        return Error::validation(
            {{u"company"_s, Sentence::tr("comes from the list of portfolio companies")}});
    QJsonObject before;
    QJsonObject after;
    const auto note = [&](const QString &field, const QString &old, const QString &now) {
        if (old == now)
            return;
        before.insert(field, old);
        after.insert(field, now);
    };
    if (change.name)
        note(u"name"_s, row.text("name"_L1), *change.name);
    if (change.timeZone)
        note(u"timeZone"_s, row.text("time_zone"_L1), *change.timeZone);
    if (change.title.present)
        note(u"title"_s, row.text("title"_L1), change.title.value.value_or(QString()));
    if (change.company.present)
        note(u"company"_s, row.text("company"_L1), change.company.value.value_or(QString()));
    // Of what is sealed the log says that it changed, not what it is.
    if (change.phone.present)
        after.insert(u"phoneChanged"_s, true);
    if (change.email) {
        const auto email = normaliseEmail(*change.email);
        if (!email)
            return Error::validation({{u"email"_s, Sentence::tr("is not an e-mail address")}});
        if (!KeyRing::sharesIndex(keys.blindIndex(*email), row.bytes("email_index"_L1))) {
            // Not past the codes that everybody's own change takes.
            if (id == caller.userId)
                return Error(ErrorCode::OwnAccount,
                             Sentence::tr("You change your own e-mail address in your profile, "
                                          "where it is confirmed by mail."));
            if (const auto moved = giveAddress(tx, keys, id, *email); !moved)
                return moved.error();
            // Who reads the old address must not get in with what was sent there.
            if (const auto ended = endSessions(tx, caller, id, u"email changed"_s); !ended)
                return ended.error();
            // One that can't be read any more is what may have to be corrected: nobody is told
            // there.
            const QString old =
                openEmail(keys, id, row.bytes("email_sealed"_L1)).valueOr(QString());
            if (const auto told = emailchange::noteOfficeChange(tx, caller, keys, id, old); !told)
                return told.error();
            after.insert(u"emailChanged"_s, true);
        }
    }
    const auto written = tx.exec(Query::accounts_update_profile,
                                 {{u":id"_s, bind(id)},
                                  {u":name"_s, orNull(change.name)},
                                  {u":zone"_s, orNull(change.timeZone)},
                                  {u":set_title"_s, bind(change.title.present)},
                                  {u":title"_s, orNull(change.title.value)},
                                  {u":set_company"_s, bind(change.company.present)},
                                  {u":company"_s, orNull(change.company.value)},
                                  {u":set_phone"_s, bind(change.phone.present)},
                                  {u":phone"_s, sealedPhone(keys, id, change.phone.value)}});
    if (!written)
        return written.error();
    if (const auto noted = recordAudit(tx,
                                       {u"user.edited"_s, u"user"_s, id.value, before, after,
                                        change.reason.value_or(QString())},
                                       caller.now);
        !noted)
        return noted.error();
    return get(tx, caller, keys, id);
}

Result<QJsonObject> changeRole(Transaction &tx, const Caller &caller, const KeyRing &keys,
                               UserId id, const api::ChangeRole &change)
{
    const auto locked = lockForOffice(tx, caller, id);
    if (!locked)
        return locked.error();
    const auto old = locked->enumeration<Role>("role"_L1);
    if (!old)
        return Error(ErrorCode::InternalError);
    if (!locked->isNull("deleted_at"_L1))
        return Error(ErrorCode::Conflict,
                     Sentence::tr("This person was removed. Reactivate them first."));
    if (*old == change.role)
        return get(tx, caller, keys, id);
    const auto canceled = cancelMeetings(
        tx, caller, id, change.force,
        {[](int meetings) {
             return Sentence::tr("Changing the role would cancel %n meetings of this person. Do it "
                                 "with force to cancel, and both sides are told.",
                                 nullptr, meetings);
         },
         CancellationReason::RoleChanged});
    if (!canceled)
        return canceled.error();
    // Nobody books somebody who is no mentor any more, nor waits for them.
    const storage::Binds who{{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}};
    if (*old == Role::Mentor) {
        for (const Query query :
             {Query::accounts_withdraw_slots, Query::accounts_withdraw_blocks}) {
            if (const auto gone = tx.exec(query, who); !gone)
                return gone.error();
        }
    }
    if (const auto left = leaveWaitingLists(tx, caller, id); !left)
        return left.error();
    if (const auto changed = tx.exec(Query::accounts_change_role,
                                     {{u":id"_s, bind(id)}, {u":role"_s, bind(change.role)}});
        !changed)
        return changed.error();
    if (const auto ended = endSessions(tx, caller, id, u"role changed"_s); !ended)
        return ended.error();
    const auto noted =
        recordAudit(tx,
                    {u"user.role_changed"_s,
                     u"user"_s,
                     id.value,
                     {{u"role"_s, toString(*old)}},
                     {{u"role"_s, toString(change.role)}, {u"canceledMeetings"_s, *canceled}},
                     change.reason.value_or(QString())},
                    caller.now);
    if (!noted)
        return noted.error();
    return get(tx, caller, keys, id);
}

Result<QJsonObject> deactivate(Transaction &tx, const Caller &caller, const KeyRing &keys,
                               UserId id, const api::DeactivateAccount &request)
{
    const auto locked = lockForOffice(tx, caller, id);
    if (!locked)
        return locked.error();
    if (!locked->boolean("is_active"_L1))
        return get(tx, caller, keys, id);
    const auto canceled =
        cancelMeetings(tx, caller, id, request.force,
                       {[](int meetings) {
                            return Sentence::tr("Deactivating this account would cancel %n "
                                                "meetings. Do it with force to cancel, and both "
                                                "sides are told.",
                                                nullptr, meetings);
                        },
                        CancellationReason::AccountDeactivated});
    if (!canceled)
        return canceled.error();
    if (const auto done = tx.exec(Query::accounts_deactivate,
                                  {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
        !done)
        return done.error();
    if (const auto ended = endSessions(tx, caller, id, u"deactivated"_s); !ended)
        return ended.error();
    const QString reason = request.reason.value_or(QString());
    if (const auto told = notify(tx,
                                 {NotificationKind::AccountDeactivated,
                                  u"account_deactivated"_s,
                                  id,
                                  {{u"reason"_s, reason}}},
                                 caller.now);
        !told)
        return told.error();
    const auto noted = recordAudit(tx,
                                   {u"user.deactivated"_s,
                                    u"user"_s,
                                    id.value,
                                    {{u"isActive"_s, true}},
                                    {{u"isActive"_s, false}, {u"canceledMeetings"_s, *canceled}},
                                    reason},
                                   caller.now);
    if (!noted)
        return noted.error();
    return get(tx, caller, keys, id);
}

Result<QJsonObject> reactivate(Transaction &tx, const Caller &caller, const KeyRing &keys,
                               UserId id, const api::ReactivateAccount &request)
{
    const auto locked = lockAccount(tx, id);
    if (!locked)
        return locked.error();
    const bool wasRemoved = !locked->isNull("deleted_at"_L1);
    if (!wasRemoved && locked->boolean("is_active"_L1))
        return get(tx, caller, keys, id);
    // Their meetings are canceled for good, and others have been told so.
    if (wasRemoved && removalEnd(locked->utc("deleted_at"_L1)) <= caller.now)
        return Error(
            ErrorCode::Conflict,
            Sentence::tr("%1 was removed more than %n hours ago, and can't come back. To let "
                         "them in anew, erase what is kept of the account, which frees "
                         "its e-mail address, and add the person again.",
                         nullptr, removalHours)
                .arg(locked->text("name"_L1)));
    if (const auto done = tx.exec(Query::accounts_reactivate, {{u":id"_s, bind(id)}}); !done)
        return done.error();
    int kept = 0;
    if (wasRemoved) {
        const auto told = tellThatMeetingsStay(tx, caller, id);
        if (!told)
            return told.error();
        kept = *told;
    }
    const auto noted =
        recordAudit(tx,
                    {u"user.reactivated"_s,
                     u"user"_s,
                     id.value,
                     {{u"isActive"_s, locked->boolean("is_active"_L1)}, {u"removed"_s, wasRemoved}},
                     {{u"isActive"_s, true}, {u"removed"_s, false}, {u"keptMeetings"_s, kept}},
                     request.reason.value_or(QString())},
                    caller.now);
    if (!noted)
        return noted.error();
    return get(tx, caller, keys, id);
}

} // namespace oh::accounts
