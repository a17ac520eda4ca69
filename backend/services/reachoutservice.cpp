// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reachoutservice.h"

#include "backend/services/audit.h"
#include "backend/services/notify.h"
#include "backend/services/systemrights.h"
#include "backend/services/upkeep.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

using namespace Qt::StringLiterals;

namespace oh::reachout {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QString grantReason()
{
    return u"Mentor-initiated interest"_s;
}

/// A request of the mentee's that waits already is what is granted: it needs no coordinator any
/// more.
Result<ExceptionId> grant(Transaction &tx, const Caller &caller, UserId mentor, UserId mentee,
                          const QDateTime &expires)
{
    const ExceptionId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    auto granted = withSystemRights(tx, caller.roleName(), [&]() -> Result<ExceptionId> {
        if (const auto rejected = upkeep::rejectExpiredExceptions(tx, caller.now); !rejected)
            return rejected.error();
        const auto pending =
            tx.row(Query::exceptions_grant_pending, {{u":mentee"_s, bind(mentee)},
                                                     {u":mentor"_s, bind(mentor)},
                                                     {u":reason"_s, bind(grantReason())},
                                                     {u":expires"_s, bind(expires)},
                                                     {u":reviewer"_s, bind(caller.userId)},
                                                     {u":now"_s, bind(caller.now)}});
        if (!pending)
            return pending.error();
        if (*pending)
            return (*pending)->id<ExceptionId>("id"_L1);
        const auto written =
            tx.exec(Query::exceptions_insert_granted, {{u":id"_s, bind(id)},
                                                       {u":mentee"_s, bind(mentee)},
                                                       {u":mentor"_s, bind(mentor)},
                                                       {u":reason"_s, bind(grantReason())},
                                                       {u":expires"_s, bind(expires)},
                                                       {u":reviewer"_s, bind(caller.userId)},
                                                       {u":now"_s, bind(caller.now)}});
        if (!written)
            return written.error();
        return id;
    });
    if (!granted)
        return granted;
    const QJsonObject before =
        *granted == id ? QJsonObject() : QJsonObject{{u"status"_s, u"pending"_s}};
    const auto noted = recordAudit(tx,
                                   {u"tier_override.granted"_s,
                                    u"tier_override_request"_s,
                                    granted->value,
                                    before,
                                    {{u"status"_s, u"approved"_s},
                                     {u"menteeId"_s, mentee.toString()},
                                     {u"mentorId"_s, mentor.toString()},
                                     {u"expiresAt"_s, api::formatUtc(expires)}},
                                    grantReason()},
                                   caller.now);
    if (!noted)
        return noted.error();
    return granted;
}

} // namespace

Result<api::InterestAnswer> send(Transaction &tx, const Caller &caller, UserId mentor,
                                 const api::SendInterest &wish)
{
    if (caller.role != Role::Coordinator && caller.userId != mentor)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("Only the mentor can reach out in their name."));
    if (wish.menteeId == mentor)
        return Error::validation({{u"menteeId"_s, Sentence::tr("is the mentor themselves")}});
    if (const auto locked = tx.row(Query::auth_lock_user, {{u":id"_s, bind(mentor)}}); !locked)
        return locked.error();
    const auto found = tx.row(Query::interests_select_facts, {{u":mentor"_s, bind(mentor)},
                                                              {u":mentee"_s, bind(wish.menteeId)},
                                                              {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This mentor does not exist."));
    const Row &row = **found;
    if (!row.boolean("is_mentor"_L1)) {
        if (caller.role == Role::Coordinator)
            return Error(ErrorCode::NotFound, Sentence::tr("This mentor does not exist."));
        return Error(ErrorCode::Forbidden, Sentence::tr("Only mentors reach out to mentees."));
    }
    InterestFacts facts;
    facts.isMentee = row.boolean("is_mentee"_L1);
    facts.menteeActive = row.boolean("mentee_active"_L1);
    facts.mentorActive = row.boolean("mentor_active"_L1);
    facts.needsException =
        needsException(row.enumeration<Tier>("mentee_tier"_L1).value_or(Tier::Bronze),
                       row.enumeration<Tier>("mentor_tier"_L1).value_or(Tier::Platinum),
                       row.boolean("mentor_dormant"_L1));
    facts.hasUsableException = row.boolean("has_usable"_L1);
    facts.lastSentAt = row.optUtc("last_sent"_L1).value_or(QDateTime());
    facts.sentByCaller = row.optId<UserId>("last_sender"_L1) == caller.userId;
    facts.sentToday = row.integer("sent"_L1);
    facts.firstSentAt = row.optUtc("first_sent"_L1).value_or(QDateTime());
    facts.now = caller.now;
    if (const auto obstacle = interestObstacle(facts))
        return *obstacle;

    api::InterestAnswer answer;
    answer.status = u"sent"_s;
    std::optional<ExceptionId> exception;
    if (facts.needsException) {
        const QDateTime expires = caller.now.addDays(exceptionDays);
        const auto granted = grant(tx, caller, mentor, wish.menteeId, expires);
        if (!granted)
            return granted.error();
        exception = *granted;
        answer.overrideCreated = true;
        answer.expiresAt = expires;
    }
    const bool said = wish.message && !wish.message->isEmpty();
    const auto written = tx.exec(Query::interests_insert_interest,
                                 {{u":id"_s, bind(newUuidV7(caller.now.toMSecsSinceEpoch()))},
                                  {u":mentor"_s, bind(mentor)},
                                  {u":mentee"_s, bind(wish.menteeId)},
                                  {u":message"_s, said ? bind(*wish.message) : QVariant()},
                                  {u":exception"_s, bind(exception)},
                                  {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    QJsonObject news{{u"mentorId"_s, mentor.toString()},
                     {u"mentorName"_s, row.text("mentor_name"_L1)},
                     {u"menteeName"_s, row.text("mentee_name"_L1)},
                     {u"expertise"_s, row.text("expertise"_L1)},
                     {u"notes"_s, said ? *wish.message : QString()},
                     {u"hasException"_s, answer.overrideCreated}};
    if (answer.expiresAt)
        news.insert(u"untilUtc"_s, api::formatUtc(*answer.expiresAt));
    if (const auto told = notify(
            tx, {NotificationKind::MentorReachOut, u"mentor_reach_out"_s, wish.menteeId, news},
            caller.now);
        !told)
        return told.error();
    if (caller.role == Role::Coordinator) {
        const auto noted = recordAudit(
            tx,
            {u"interest.sent"_s,
             u"user"_s,
             mentor.value,
             {},
             {{u"mentorId"_s, mentor.toString()}, {u"menteeId"_s, wish.menteeId.toString()}}},
            caller.now);
        if (!noted)
            return noted.error();
    }
    return answer;
}

Result<QByteArray> listMine(Transaction &tx, const Caller &caller, const api::PageQuery &query)
{
    return tx.json(Query::interests_list_mine, {{u":user"_s, bind(caller.userId)},
                                                {u":limit"_s, bind(query.limit)},
                                                {u":offset"_s, bind(query.offset)}});
}

} // namespace oh::reachout
