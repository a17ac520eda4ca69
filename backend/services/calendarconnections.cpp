// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarconnections.h"

#include "backend/auth/keyring.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::calendars {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int warnedDays = 7;

QByteArray tokenPlace(const char *column, const QUuid &connection)
{
    return QByteArray("calendar_integrations.") + column + ':' +
           connection.toByteArray(QUuid::WithoutBraces);
}

QByteArray revocationPlace(const QUuid &id)
{
    return "calendar_revocations.token:" + id.toByteArray(QUuid::WithoutBraces);
}

QJsonArray asJson(const QList<CalendarListed> &calendars)
{
    QJsonArray all;
    for (const CalendarListed &calendar : calendars) {
        QJsonObject one{{u"id"_s, calendar.id},
                        {u"name"_s, calendar.name},
                        {u"isPrimary"_s, calendar.primary},
                        {u"isWritable"_s, calendar.writable}};
        if (!calendar.color.isEmpty())
            one.insert(u"color"_s, calendar.color);
        all.append(one);
    }
    return all;
}

QList<api::ProviderCalendar> calendarsOf(const QJsonValue &json)
{
    QList<api::ProviderCalendar> all;
    const QJsonArray listed = json.toArray();
    for (const auto &one : listed) {
        const QString color = one[u"color"].toString();
        all.append({one[u"id"].toString(), one[u"name"].toString(), one[u"isPrimary"].toBool(),
                    one[u"isWritable"].toBool(),
                    color.isEmpty() ? std::nullopt : std::optional(color)});
    }
    return all;
}

/// The main one, if it takes events.
QString firstChoice(const QList<CalendarListed> &calendars)
{
    QString found;
    for (const CalendarListed &calendar : calendars) {
        if (calendar.writable && (found.isEmpty() || calendar.primary))
            found = calendar.id;
    }
    return found;
}

bool isListed(const QList<CalendarListed> &calendars, const QString &id, bool toWrite)
{
    return std::any_of(calendars.begin(), calendars.end(), [&](const CalendarListed &calendar) {
        return calendar.id == id && (calendar.writable || !toWrite);
    });
}

bool isAccount(const Row &row, const auth::IdClaims &account)
{
    return row.text("account_issuer"_L1) == account.issuer &&
           row.text("account_subject"_L1) == account.subject;
}

/// The provider is told by a job, in its own time: the token waits for it apart from whose it was.
Result<void> revokeLater(Transaction &tx, const KeyRing &keys, const Row &connection,
                         const QDateTime &now)
{
    const auto token = openRefreshToken(keys, connection.uuid("id"_L1),
                                        connection.bytes("refresh_token_sealed"_L1));
    if (!token || token->isEmpty())
        return {}; // can't be read any more: nothing to tell with
    const QUuid id = newUuidV7(now.toMSecsSinceEpoch());
    const QByteArray sealed = keys.seal(*token, revocationPlace(id));
    const auto kept = tx.exec(Query::calendars_insert_revocation,
                              {{u":id"_s, bind(id)},
                               {u":provider"_s, bind(connection.text("provider"_L1))},
                               {u":token"_s, bind(sealed)},
                               {u":key_version"_s, bind(KeyRing::versionOf(sealed))},
                               {u":now"_s, bind(now)}});
    if (!kept)
        return kept.error();
    jobs::NewJob job;
    job.kind = revocationJob();
    job.payload = {{u"id"_s, id.toString(QUuid::WithoutBraces)}};
    if (const auto entered = jobs::enqueue(tx, job, now); !entered)
        return entered.error();
    return {};
}

} // namespace

QString revocationJob()
{
    return u"revoke_calendar"_s;
}

QByteArray sealAccessToken(const KeyRing &keys, const QUuid &connection, const QByteArray &token)
{
    return keys.seal(token, tokenPlace("access_token", connection));
}

QByteArray sealRefreshToken(const KeyRing &keys, const QUuid &connection, const QByteArray &token)
{
    return keys.seal(token, tokenPlace("refresh_token", connection));
}

Result<QByteArray> openAccessToken(const KeyRing &keys, const QUuid &connection,
                                   const QByteArray &sealed)
{
    return keys.open(sealed, tokenPlace("access_token", connection));
}

Result<QByteArray> openRefreshToken(const KeyRing &keys, const QUuid &connection,
                                    const QByteArray &sealed)
{
    return keys.open(sealed, tokenPlace("refresh_token", connection));
}

Result<QByteArray> openRevocation(const KeyRing &keys, const QUuid &id, const QByteArray &sealed)
{
    return keys.open(sealed, revocationPlace(id));
}

Result<void> checkCalendars(const QList<CalendarListed> &calendars)
{
    if (!firstChoice(calendars).isEmpty())
        return {};
    return Error(
        ErrorCode::Conflict,
        Sentence::tr(
            "This account has no calendar that meetings could be written to. Make one there, "
            "or connect another account."));
}

Result<bool> mayConnectBySigningIn(Transaction &tx, UserId user, const auth::IdClaims &account)
{
    const auto found = tx.row(Query::calendars_lock_connection, {{u":user"_s, bind(user)}});
    if (!found)
        return found.error();
    return !*found || !(*found)->boolean("is_connected"_L1) || isAccount(**found, account);
}

Result<void> connect(Transaction &tx, const KeyRing &keys, const NewConnection &connection,
                     const QDateTime &now)
{
    if (const auto checked = checkCalendars(connection.calendars); !checked)
        return checked.error();
    const auto found =
        tx.row(Query::calendars_lock_connection, {{u":user"_s, bind(connection.user)}});
    if (!found)
        return found.error();
    QString writeId = firstChoice(connection.calendars);
    QStringList readIds{writeId};
    QUuid id = newUuidV7(now.toMSecsSinceEpoch());
    QJsonObject before;
    if (*found) {
        const Row &old = **found;
        id = old.uuid("id"_L1);
        const bool same = isAccount(old, connection.account);
        if (old.boolean("is_connected"_L1)) {
            before = {{u"provider"_s, old.text("provider"_L1)}};
            if (!same) {
                if (const auto told = revokeLater(tx, keys, old, now); !told)
                    return told.error();
            }
        }
        if (same) {
            if (isListed(connection.calendars, old.text("write_calendar_id"_L1), true))
                writeId = old.text("write_calendar_id"_L1);
            QStringList kept = old.textArray("read_calendar_ids"_L1);
            kept.removeIf(
                [&](const QString &one) { return !isListed(connection.calendars, one, false); });
            if (!kept.isEmpty())
                readIds = kept;
        }
    }
    const QByteArray refresh = sealRefreshToken(keys, id, connection.tokens.refresh);
    const auto put =
        tx.exec(Query::calendars_put_connection,
                {{u":id"_s, bind(id)},
                 {u":user"_s, bind(connection.user)},
                 {u":provider"_s, bind(connection.provider)},
                 {u":access"_s, bind(sealAccessToken(keys, id, connection.tokens.access))},
                 {u":refresh"_s, bind(refresh)},
                 {u":key_version"_s, bind(KeyRing::versionOf(refresh))},
                 {u":expires"_s, bind(connection.tokens.expiresAt)},
                 {u":scopes"_s, bind(connection.tokens.scopes)},
                 {u":method"_s, bind(connection.method)},
                 {u":calendars"_s, bind(asJson(connection.calendars))},
                 {u":write_id"_s, bind(writeId)},
                 {u":read_ids"_s, bind(readIds)},
                 {u":issuer"_s, bind(connection.account.issuer)},
                 {u":subject"_s, bind(connection.account.subject)},
                 {u":now"_s, bind(now)}});
    if (!put)
        return put.error();
    return recordAudit(tx,
                       {u"calendar.connected"_s,
                        u"user"_s,
                        connection.user.value,
                        before,
                        {{u"provider"_s, toString(connection.provider)},
                         {u"method"_s, toString(connection.method)}},
                        {},
                        connection.user},
                       now);
}

Result<api::CalendarConnection> status(Transaction &tx, const Caller &caller, bool isRequired)
{
    const auto found =
        tx.row(Query::calendars_select_own, {{u":user"_s, bind(caller.userId)},
                                             {u":now"_s, bind(caller.now)},
                                             {u":until"_s, bind(caller.now.addDays(warnedDays))}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::InternalError);
    const Row &row = **found;
    api::CalendarConnection out;
    out.isConnected = row.boolean("is_connected"_L1);
    out.isRequired = isRequired && caller.role != Role::Coordinator;
    out.provider = row.enumeration<CalendarProviderKind>("provider"_L1);
    out.connectionMethod = row.enumeration<ConnectionMethod>("connection_method"_L1);
    out.upcomingMeetings = row.integer("upcoming"_L1);
    out.problem = row.optText("last_error"_L1);
    if (!row.isNull("version"_L1))
        out.version = row.integer("version"_L1);
    out.connectedAt = row.optUtc("connected_at"_L1);
    out.lastSyncAt = row.optUtc("last_sync_at"_L1);
    if (!row.isNull("available_calendars"_L1))
        out.calendars = calendarsOf(row.json("available_calendars"_L1));
    out.writeCalendarId = row.optText("write_calendar_id"_L1);
    out.readCalendarIds = row.textArray("read_calendar_ids"_L1);
    return out;
}

Result<void> choose(Transaction &tx, const Caller &caller, const api::ChooseCalendars &choice)
{
    const auto found =
        tx.row(Query::calendars_lock_connection, {{u":user"_s, bind(caller.userId)}});
    if (!found)
        return found.error();
    if (!*found || !(*found)->boolean("is_connected"_L1))
        return Error(ErrorCode::CalendarRequired);
    const Row &row = **found;
    if (row.integer("version"_L1) != choice.version)
        return Error(ErrorCode::StaleVersion);
    const auto calendars = calendarsOf(row.json("available_calendars"_L1));
    const auto listed = [&calendars](const QString &id, bool toWrite) {
        return std::any_of(calendars.begin(), calendars.end(), [&](const auto &calendar) {
            return calendar.id == id && (calendar.isWritable || !toWrite);
        });
    };
    QList<FieldError> problems;
    if (!listed(choice.writeCalendarId, true))
        problems.append(
            {u"writeCalendarId"_s, Sentence::tr("is none of your calendars that can be written")});
    QStringList read = choice.readCalendarIds;
    read.removeDuplicates();
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (!listed(read[i], false))
            problems.append(
                {u"readCalendarIds.%1"_s.arg(i), Sentence::tr("is none of your calendars")});
    }
    if (!problems.isEmpty())
        return Error::validation(problems);
    const auto written =
        tx.exec(Query::calendars_choose, {{u":user"_s, bind(caller.userId)},
                                          {u":version"_s, bind(choice.version)},
                                          {u":write_id"_s, bind(choice.writeCalendarId)},
                                          {u":read_ids"_s, bind(read)}});
    if (!written)
        return written.error();
    if (*written == 0)
        return Error(ErrorCode::StaleVersion);
    // Which calendars those are is nobody else's business.
    return recordAudit(tx,
                       {u"calendar.chosen"_s,
                        u"user"_s,
                        caller.userId.value,
                        {},
                        {{u"calendarsRead"_s, int(read.size())}}},
                       caller.now);
}

Result<QStringList> takeList(Transaction &tx, const Caller &caller, int version,
                             const QList<CalendarListed> &listed)
{
    const auto found =
        tx.row(Query::calendars_lock_connection, {{u":user"_s, bind(caller.userId)}});
    if (!found)
        return found.error();
    if (!*found || !(*found)->boolean("is_connected"_L1))
        return QStringList();
    const Row &row = **found;
    if (row.integer("version"_L1) != version || firstChoice(listed).isEmpty() ||
        row.json("available_calendars"_L1).toArray() == asJson(listed))
        return QStringList();
    const auto before = calendarsOf(row.json("available_calendars"_L1));
    QStringList gone;
    const auto note = [&](const QString &id) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const auto &calendar) { return calendar.id == id; });
        const QString name = known == before.end() ? id : known->name;
        if (!gone.contains(name))
            gone.append(name);
    };
    QString writeId = row.text("write_calendar_id"_L1);
    if (!isListed(listed, writeId, true)) {
        note(writeId);
        writeId = firstChoice(listed);
    }
    QStringList read;
    const QStringList chosen = row.textArray("read_calendar_ids"_L1);
    for (const QString &id : chosen) {
        if (isListed(listed, id, false))
            read.append(id);
        else
            note(id);
    }
    if (read.isEmpty())
        read = {writeId};
    const auto written =
        tx.exec(Query::calendars_take_list, {{u":user"_s, bind(caller.userId)},
                                             {u":version"_s, bind(version)},
                                             {u":calendars"_s, bind(asJson(listed))},
                                             {u":write_id"_s, bind(writeId)},
                                             {u":read_ids"_s, bind(read)}});
    if (!written)
        return written.error();
    const auto noted = recordAudit(tx,
                                   {u"calendar.chosen"_s,
                                    u"user"_s,
                                    caller.userId.value,
                                    {},
                                    {{u"calendarsRead"_s, int(read.size())}}},
                                   caller.now);
    return noted ? Result<QStringList>(gone) : noted.error();
}

Result<void> revokeFor(Transaction &tx, const KeyRing &keys, UserId user, const QDateTime &now)
{
    const auto found = tx.row(Query::calendars_lock_connection, {{u":user"_s, bind(user)}});
    if (!found)
        return found.error();
    if (!*found || !(*found)->boolean("is_connected"_L1))
        return {};
    return revokeLater(tx, keys, **found, now);
}

Result<void> disconnect(Transaction &tx, const KeyRing &keys, const Caller &caller)
{
    return withSystemRights(tx, caller.roleName(), [&] {
        return disconnectSince(tx, keys, caller.userId, {}, caller.now);
    });
}

Result<void> disconnectSince(Transaction &tx, const KeyRing &keys, UserId user,
                             const QDateTime &since, const QDateTime &now)
{
    const auto found = tx.row(Query::calendars_lock_connection, {{u":user"_s, bind(user)}});
    if (!found)
        return found.error();
    if (!*found || !(*found)->boolean("is_connected"_L1))
        return {};
    const Row &row = **found;
    const auto connected = row.optUtc("connected_at"_L1);
    if (since.isValid() && connected && *connected < since)
        return {};
    if (const auto told = revokeLater(tx, keys, row, now); !told)
        return told.error();
    const auto ended = tx.exec(Query::calendars_end_connection,
                               {{u":id"_s, bind(row.uuid("id"_L1))}, {u":problem"_s, QVariant()}});
    if (!ended)
        return ended.error();
    return recordAudit(tx,
                       {u"calendar.disconnected"_s,
                        u"user"_s,
                        user.value,
                        {{u"provider"_s, row.text("provider"_L1)}},
                        {},
                        {},
                        user},
                       now);
}

} // namespace oh::calendars
