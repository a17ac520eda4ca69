// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/accountsupport.h"

#include "backend/auth/keyring.h"
#include "backend/services/accountservice.h"
#include "backend/services/audit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingservice.h"
#include "backend/services/meetinglocks.h"
#include "backend/services/notify.h"
#include "backend/services/personaldata.h"
#include "backend/services/slotplan.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::accounts {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<QList<Row>> meetingsAhead(Transaction &tx, const Caller &caller, UserId id)
{
    if (const auto locked = bookings::lockMeetings(tx, caller, {id}); !locked)
        return locked.error();
    return tx.rows(Query::accounts_list_meetings_ahead,
                   {{u":user"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
}

/// Who does not take part any more, for the mails about their meetings.
QJsonObject whoLeft(UserId id, const QString &name)
{
    return {{u"personId"_s, id.toString()}, {u"personName"_s, name}};
}

Result<void> cancelOne(Transaction &tx, const Caller &caller, BookingId id,
                       CancellationReason reason, const QJsonObject &facts = {})
{
    const auto canceled = bookings::cancel(tx, caller, id, {reason, {}}, facts);
    if (!canceled)
        return canceled.error();
    return {};
}

Result<void> tellParties(Transaction &tx, const Caller &caller, const Row &meeting,
                         NotificationKind kind, const QString &templateName,
                         const QJsonObject &more)
{
    const BookingId id = meeting.id<BookingId>("id"_L1);
    const auto found = tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(id)}});
    if (!found)
        return found.error();
    if (!*found)
        return {};
    QJsonObject data = bookings::mailData(id, **found);
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    const NotificationToAll news{kind,
                                 {{templateName, meeting.id<UserId>("mentor_id"_L1)},
                                  {templateName, meeting.id<UserId>("mentee_id"_L1)}},
                                 data};
    return notifyAllAhead(tx, {news}, caller.now);
}

Result<void> tellCoordinators(Transaction &tx, const Caller &caller, const QJsonObject &facts)
{
    const auto coordinators = tx.rows(Query::exceptions_list_coordinators);
    if (!coordinators)
        return coordinators.error();
    NotificationToAll news{NotificationKind::AccountDeactivated, {}, facts};
    for (const Row &row : *coordinators)
        news.hearers.append({u"account_removed"_s, row.id<UserId>("id"_L1)});
    return news.hearers.isEmpty() ? Result<void>() : notifyAllAhead(tx, {news}, caller.now);
}

} // namespace

Error noSuchAccount()
{
    return Error(ErrorCode::NotFound, Sentence::tr("This person does not exist."));
}

Result<Row> lockAccount(Transaction &tx, UserId id)
{
    const auto found = tx.row(Query::accounts_lock_account, {{u":id"_s, bind(id)}});
    if (!found)
        return found.error();
    if (!*found)
        return noSuchAccount();
    return **found;
}

Result<Row> lockForOffice(Transaction &tx, const Caller &caller, UserId id)
{
    if (id == caller.userId)
        return Error(ErrorCode::OwnAccount);
    // First of all: whoever decides on several people waits here for whoever decides on one of
    // them.
    const auto coordinators = tx.rows(Query::accounts_lock_coordinators);
    if (!coordinators)
        return coordinators.error();
    // Before anything of theirs is touched, as everybody does who changes a mentor's slots.
    if (const auto locked = slotplan::lock(tx, id); !locked)
        return locked.error();
    auto account = lockAccount(tx, id);
    if (!account)
        return account;
    const bool leaves = std::any_of(coordinators->cbegin(), coordinators->cend(),
                                    [&](const Row &row) { return row.id<UserId>("id"_L1) == id; });
    if (leaves && coordinators->size() == 1)
        return Error(ErrorCode::LastCoordinator);
    return account;
}

Result<void> lockForOffice(Transaction &tx, const Caller &caller, QList<UserId> ids)
{
    std::sort(ids.begin(), ids.end());
    if (const auto coordinators = tx.rows(Query::accounts_lock_coordinators); !coordinators)
        return coordinators.error();
    for (const UserId id : std::as_const(ids)) {
        if (const auto locked = slotplan::lock(tx, id); !locked)
            return locked.error();
    }
    return bookings::lockMeetings(tx, caller, ids);
}

Result<void> giveAddress(Transaction &tx, const KeyRing &keys, UserId id, const QString &email,
                         bool changedHere)
{
    const QByteArray sealed = sealEmail(keys, id, email);
    const auto moved = tx.exec(Query::accounts_update_email,
                               {{u":id"_s, bind(id)},
                                {u":email_sealed"_s, bind(sealed)},
                                {u":email_index"_s, bind(keys.blindIndex(email))},
                                {u":key_version"_s, bind(KeyRing::versionOf(sealed))},
                                {u":changed_here"_s, bind(changedHere)}});
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<void> endSessions(Transaction &tx, const Caller &caller, UserId id, const QString &why)
{
    const auto ended = withSystemRights(tx, caller.roleName(), [&] {
        return tx.exec(
            Query::accounts_end_sessions,
            {{u":id"_s, bind(id)}, {u":reason"_s, bind(why)}, {u":now"_s, bind(caller.now)}});
    });
    if (!ended)
        return ended.error();
    return {};
}

Result<void> leaveWaitingLists(Transaction &tx, const Caller &caller, UserId id)
{
    const auto left = withSystemRights(tx, caller.roleName(), [&] {
        return tx.exec(Query::accounts_leave_waiting_lists,
                       {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    });
    if (!left)
        return left.error();
    return {};
}

Result<int> cancelMeetings(Transaction &tx, const Caller &caller, UserId id, bool force,
                           const CancellationWords &words)
{
    const auto ahead = meetingsAhead(tx, caller, id);
    if (!ahead)
        return ahead.error();
    if (!ahead->isEmpty() && !force)
        return Error(ErrorCode::AccountHasMeetings, words.question(int(ahead->size())));
    for (const Row &row : *ahead) {
        if (const auto done = cancelOne(tx, caller, row.id<BookingId>("id"_L1), words.reason);
            !done)
            return done.error();
    }
    return int(ahead->size());
}

Result<int> tellThatMeetingsStay(Transaction &tx, const Caller &caller, UserId id)
{
    const auto ahead = meetingsAhead(tx, caller, id);
    if (!ahead)
        return ahead.error();
    for (const Row &row : *ahead) {
        if (const auto told = tellParties(tx, caller, row, NotificationKind::BookingChanged,
                                          u"meeting_stays"_s, {});
            !told)
            return told.error();
    }
    return int(ahead->size());
}

Result<void> remove(Transaction &tx, const Caller &caller, UserId id,
                    const api::RemoveAccountQuery &request)
{
    const auto locked = lockForOffice(tx, caller, id);
    if (!locked)
        return locked.error();
    if (!locked->isNull("deleted_at"_L1))
        return Error(ErrorCode::NotFound, Sentence::tr("This person was removed already."));
    const auto ahead = meetingsAhead(tx, caller, id);
    if (!ahead)
        return ahead.error();
    if (!ahead->isEmpty() && !request.force)
        return Error(
            ErrorCode::AccountHasMeetings,
            Sentence::tr("Removing this person would cancel %n meetings, after %1 hours or at "
                         "once where they begin before. Do it with force, and both sides "
                         "are told.",
                         nullptr, int(ahead->size()))
                .arg(removalHours));
    return removePerson(tx, caller, id, request.reason.value_or(QString()));
}

Result<void> removePerson(Transaction &tx, const Caller &caller, UserId id, const QString &reason)
{
    if (const auto alone = slotplan::lock(tx, id); !alone)
        return alone.error();
    const auto locked = lockAccount(tx, id);
    if (!locked)
        return locked.error();
    if (!locked->isNull("deleted_at"_L1))
        return {};
    const QString name = locked->text("name"_L1);
    const auto ahead = meetingsAhead(tx, caller, id);
    if (!ahead)
        return ahead.error();
    const QDateTime until = removalEnd(caller.now);
    const QJsonObject facts{{u"personName"_s, name}, {u"atUtc"_s, api::formatUtc(until)}};
    const QJsonObject goes = whoLeft(id, name);
    QJsonObject inDoubt = goes;
    inDoubt.insert(u"decidedUtc"_s, api::formatUtc(until));
    int atOnce = 0;
    for (const Row &row : *ahead) {
        const bool soon = row.utc("meeting_start_time"_L1) < until;
        atOnce += soon ? 1 : 0;
        const auto done = soon ? cancelOne(tx, caller, row.id<BookingId>("id"_L1),
                                           CancellationReason::LeftProgramme, goes)
                               : tellParties(tx, caller, row, NotificationKind::BookingCancelled,
                                             u"meeting_in_doubt"_s, inDoubt);
        if (!done)
            return done.error();
    }
    if (const auto gone =
            tx.exec(Query::accounts_remove, {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
        !gone)
        return gone.error();
    if (const auto ended = endSessions(tx, caller, id, u"removed"_s); !ended)
        return ended.error();
    if (const auto left = leaveWaitingLists(tx, caller, id); !left)
        return left.error();
    QJsonObject news = facts;
    news.insert(u"meetings"_s, int(ahead->size()));
    if (const auto told = tellCoordinators(tx, caller, news); !told)
        return told.error();
    return recordAudit(tx,
                       {u"user.removed"_s,
                        u"user"_s,
                        id.value,
                        {{u"isActive"_s, locked->boolean("is_active"_L1)}, {u"removed"_s, false}},
                        {{u"isActive"_s, false},
                         {u"removed"_s, true},
                         {u"canceledMeetings"_s, atOnce},
                         {u"meetingsToCancel"_s, int(ahead->size()) - atOnce}},
                        reason},
                       caller.now);
}

Result<int> endOrphanedMeetings(Transaction &tx, const QDateTime &now)
{
    const auto orphaned = [&] {
        return tx.rows(Query::accounts_list_orphaned_meetings, {{u":now"_s, bind(now)}});
    };
    const auto found = orphaned();
    if (!found || found->isEmpty())
        return found ? Result<int>(0) : found.error();
    const Caller nobody{{}, Role::Coordinator, now};
    QList<UserId> people;
    for (const Row &row : *found) {
        if (const UserId id = row.id<UserId>("person_id"_L1); !people.contains(id))
            people.append(id);
    }
    if (const auto locked = bookings::lockMeetings(tx, nobody, people); !locked)
        return locked.error();
    const auto rows = orphaned();
    if (!rows)
        return rows.error();
    int ended = 0;
    for (const Row &row : *rows) {
        const auto reason = row.boolean("removed"_L1) ? CancellationReason::LeftProgramme
                                                      : CancellationReason::AccountDeactivated;
        const QJsonObject left =
            whoLeft(row.id<UserId>("person_id"_L1), row.text("person_name"_L1));
        const auto done = tx.nested(
            [&] { return cancelOne(tx, nobody, row.id<BookingId>("id"_L1), reason, left); });
        // A request that lapses in this moment is over as well.
        if (!done && done.error().status() >= 500)
            return done.error();
        ended += done ? 1 : 0;
    }
    return ended;
}

} // namespace oh::accounts
