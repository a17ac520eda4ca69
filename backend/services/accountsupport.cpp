// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/accountsupport.h"

#include "backend/services/accountservice.h"
#include "backend/services/audit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingservice.h"
#include "backend/services/notify.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

using namespace Qt::StringLiterals;

namespace oh::accounts {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr qint64 hourSecs = 3600;

/// Nobody's doing is the server's: a sync, a job.
QString roleOf(const Caller &caller)
{
    return caller.userId.isNull() ? u"system"_s : caller.roleName();
}

Result<QList<Row>> meetingsAhead(Transaction &tx, const Caller &caller, UserId id)
{
    // Requests that lapsed unseen are no meetings any more.
    const auto expired =
        asTheSystem(tx, roleOf(caller), [&] { return bookings::expireLapsed(tx, caller.now); });
    if (!expired)
        return expired.error();
    return tx.rows(Query::accounts_list_meetings_ahead,
                   {{u":user"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
}

Result<void> cancelOne(Transaction &tx, const Caller &caller, BookingId id, const QString &note)
{
    const auto canceled = bookings::cancel(tx, caller, id, {CancellationReason::Other, note});
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
    return Error(ErrorCode::NotFound, u"This person does not exist."_s);
}

QString meetingCount(qsizetype many)
{
    return many == 1 ? u"1 meeting"_s : u"%1 meetings"_s.arg(many);
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
    const auto coordinators = tx.rows(Query::accounts_lock_coordinators);
    if (!coordinators)
        return coordinators.error();
    auto account = lockAccount(tx, id);
    if (!account)
        return account;
    const bool leaves = std::any_of(coordinators->cbegin(), coordinators->cend(),
                                    [&](const Row &row) { return row.id<UserId>("id"_L1) == id; });
    if (leaves && coordinators->size() == 1)
        return Error(ErrorCode::LastCoordinator);
    return account;
}

Result<void> endSessions(Transaction &tx, const Caller &caller, UserId id, const QString &why)
{
    const auto ended = withSystemRights(tx, roleOf(caller), [&] {
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
    const auto left = withSystemRights(tx, roleOf(caller), [&] {
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
        return Error(ErrorCode::AccountHasMeetings,
                     words.question.arg(meetingCount(ahead->size())) +
                         u". Do it with force to cancel, and both sides are told."_s);
    for (const Row &row : *ahead) {
        if (const auto done = cancelOne(tx, caller, row.id<BookingId>("id"_L1), words.note); !done)
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
        return Error(ErrorCode::NotFound, u"This person was removed already."_s);
    const auto ahead = meetingsAhead(tx, caller, id);
    if (!ahead)
        return ahead.error();
    if (!ahead->isEmpty() && !request.force)
        return Error(ErrorCode::AccountHasMeetings,
                     u"Removing this person would cancel %1, after %2 hours or at once where they "
                     "begin before. Do it with force, and both sides are told."_s
                         .arg(meetingCount(ahead->size()))
                         .arg(removalHours));
    return removePerson(tx, caller, id, request.reason.value_or(QString()));
}

Result<void> removePerson(Transaction &tx, const Caller &caller, UserId id, const QString &reason)
{
    const auto locked = lockAccount(tx, id);
    if (!locked)
        return locked.error();
    if (!locked->isNull("deleted_at"_L1))
        return {};
    const QString name = locked->text("name"_L1);
    const auto ahead = meetingsAhead(tx, caller, id);
    if (!ahead)
        return ahead.error();
    const QDateTime until = caller.now.addSecs(removalHours * hourSecs);
    const QJsonObject facts{{u"personName"_s, name}, {u"atUtc"_s, api::formatUtc(until)}};
    int atOnce = 0;
    for (const Row &row : *ahead) {
        const bool soon = row.utc("meeting_start_time"_L1) < until;
        atOnce += soon ? 1 : 0;
        const auto done =
            soon ? cancelOne(tx, caller, row.id<BookingId>("id"_L1),
                             u"%1 does not take part in the programme any more."_s.arg(name))
                 : tellParties(tx, caller, row, NotificationKind::BookingCancelled,
                               u"meeting_in_doubt"_s,
                               {{u"personName"_s, name}, {u"decidedUtc"_s, api::formatUtc(until)}});
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
    const auto rows = tx.rows(Query::accounts_list_orphaned_meetings, {{u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    const Caller nobody{{}, Role::Coordinator, now};
    int ended = 0;
    for (const Row &row : *rows) {
        const QString note = row.boolean("removed"_L1)
                                 ? u"%1 does not take part in the programme any more."_s
                                 : u"The account of %1 was deactivated."_s;
        const auto done = tx.nested([&] {
            return cancelOne(tx, nobody, row.id<BookingId>("id"_L1),
                             note.arg(row.text("person_name"_L1)));
        });
        // A request that lapses in this moment is over as well.
        if (!done && done.error().status() >= 500)
            return done.error();
        ended += done ? 1 : 0;
    }
    return ended;
}

} // namespace oh::accounts
