// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/waitinglistservice.h"

#include "backend/services/bookingmail.h"
#include "backend/services/notify.h"
#include "backend/storage/transaction.h"
#include "models/domain/bookingrules.h"
#include "models/domain/waitinglist.h"

using namespace Qt::StringLiterals;

namespace oh::waitinglist {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// What the rules say of the two people, the slot and the mentor's week apart.
bool mayBookNow(const Row &row, const QDateTime &now)
{
    BookingFacts facts;
    facts.now = now;
    facts.menteeActive = row.boolean("mentee_active"_L1);
    facts.menteeTier = row.enumeration<Tier>("mentee_tier"_L1).value_or(Tier::Bronze);
    facts.mentorTier = row.enumeration<Tier>("mentor_tier"_L1).value_or(Tier::Platinum);
    facts.mentorDormant = row.boolean("mentor_dormant"_L1);
    facts.hasException = row.boolean("has_exception"_L1);
    facts.bookingsThisWeek = row.integer("used"_L1);
    return !bookingObstacle(facts);
}

struct Opening
{
    QUuid id;
    UserId mentor;
    std::optional<SlotId> slot;
};

Result<void> tell(Transaction &tx, const Opening &opening, const Row &row, const QDateTime &now)
{
    if (auto sent = tx.precede(Query::waiting_mark_told,
                               {{u":opening"_s, bind(opening.id)},
                                {u":entry"_s, bind(row.id<WaitingId>("id"_L1))},
                                {u":next"_s, bind(now.addSecs(60 * waitingListTurnMinutes))},
                                {u":now"_s, bind(now)}},
                               {});
        !sent)
        return sent;
    QJsonObject data =
        bookings::mailData({}, row.text("mentor_name"_L1), row.text("mentee_name"_L1), {}, {},
                           row.text("meeting_type"_L1), row.text("location"_L1),
                           row.utc("start_time"_L1), row.utc("end_time"_L1));
    data.remove(u"bookingId"_s);
    data.insert(u"mentorId"_s, opening.mentor.toString());
    data.insert(u"turnMinutes"_s, waitingListTurnMinutes);
    Notification mail{NotificationKind::WaitingListSlot, u"waiting_list_slot"_s,
                      row.id<UserId>("mentee_id"_L1), data};
    // From then on nobody can book it.
    mail.validUntil = row.utc("start_time"_L1).addSecs(-minimumNoticeSecs);
    return notify(tx, mail, now);
}

/// True when somebody was told.
Result<bool> tellOfOpening(Transaction &tx, const Opening &opening, const QDateTime &now)
{
    const auto rows = tx.rows(Query::waiting_list_waiting,
                              {{u":mentor"_s, bind(opening.mentor)},
                               {u":opening"_s, bind(opening.id)},
                               {u":slot"_s, bind(opening.slot)},
                               {u":earliest"_s, bind(now.addSecs(minimumNoticeSecs))},
                               {u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    QList<WaitingPerson> waiting;
    bool somebodyWould = false;
    for (const Row &row : *rows) {
        const bool told = row.boolean("told"_L1);
        const bool may = mayBookNow(row, now);
        somebodyWould = somebodyWould || (may && !told);
        waiting.append({row.id<WaitingId>("id"_L1), row.utc("created_at"_L1), told,
                        may && !row.isNull("start_time"_L1)});
    }
    if (const auto next = nextToTell(waiting)) {
        for (const Row &row : *rows) {
            if (row.id<WaitingId>("id"_L1) != *next)
                continue;
            if (const auto done = tell(tx, opening, row, now); !done)
                return done.error();
        }
        return true;
    }
    // What somebody holds may be free again in a moment.
    const auto heldUntil = somebodyWould ? rows->first().optUtc("held_until"_L1) : std::nullopt;
    const auto sent =
        heldUntil ? tx.exec(Query::waiting_postpone_opening,
                            {{u":opening"_s, bind(opening.id)}, {u":next"_s, bind(*heldUntil)}})
                  : tx.exec(Query::waiting_close_opening,
                            {{u":opening"_s, bind(opening.id)}, {u":now"_s, bind(now)}});
    if (!sent)
        return sent.error();
    return false;
}

} // namespace

Result<QByteArray> enter(Transaction &tx, const Caller &caller, UserId mentor)
{
    const auto known = tx.row(Query::waiting_select_mentor, {{u":mentor"_s, bind(mentor)}});
    if (!known)
        return known.error();
    if (!*known)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This mentor does not exist, or not any more."));
    if (const auto sent = tx.precede(Query::waiting_insert_entry,
                                     {{u":id"_s, bind(newUuidV7(caller.now.toMSecsSinceEpoch()))},
                                      {u":mentor"_s, bind(mentor)},
                                      {u":mentee"_s, bind(caller.userId)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    return tx.json(Query::waiting_select_entry_json,
                   {{u":mentor"_s, bind(mentor)}, {u":mentee"_s, bind(caller.userId)}});
}

Result<void> leave(Transaction &tx, const Caller &caller, UserId mentor)
{
    const auto left = tx.exec(Query::waiting_leave, {{u":mentor"_s, bind(mentor)},
                                                     {u":mentee"_s, bind(caller.userId)},
                                                     {u":now"_s, bind(caller.now)}});
    if (!left)
        return left.error();
    if (*left == 0)
        return Error(ErrorCode::NotFound, Sentence::tr("You are not on this waiting list."));
    return {};
}

Result<QByteArray> listMine(Transaction &tx, const Caller &caller)
{
    return tx.json(Query::waiting_list_mine, {{u":mentee"_s, bind(caller.userId)}});
}

Result<int> tellNext(Transaction &tx, const QDateTime &now)
{
    const auto rows = tx.rows(Query::waiting_claim_openings, {{u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    int count = 0;
    for (const Row &row : *rows) {
        const auto told = tellOfOpening(tx,
                                        {row.uuid("id"_L1), row.id<UserId>("mentor_id"_L1),
                                         row.optId<SlotId>("time_slot_id"_L1)},
                                        now);
        if (!told)
            return told.error();
        count += *told ? 1 : 0;
    }
    return count;
}

} // namespace oh::waitinglist
