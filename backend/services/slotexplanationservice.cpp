// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/slotexplanationservice.h"

#include "backend/services/slotplan.h"
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "models/domain/slotexplanation.h"
#include "models/domain/zones.h"

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;
using storage::Query;
using storage::Row;

namespace {

/// What binds the mentee, with the eyes of the system: neither calendars nor who keeps a slot are a
/// coordinator's to read.
Result<void> addMentee(storage::Transaction &tx, const Caller &caller,
                       const api::ExplainSlotQuery &query, bool calendarRequired,
                       SlotQuestion &question)
{
    const auto found = asTheSystem(tx, caller.roleName(), [&] {
        return tx.row(Query::availability_select_mentee_facts,
                      {{u":mentor"_s, bind(query.mentorId)},
                       {u":mentee"_s, bind(query.menteeId)},
                       {u":slot"_s, question.slot ? bind(question.slot->id) : QVariant()},
                       {u":now"_s, bind(caller.now)}});
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("There is no such mentee."));
    const Row &row = **found;
    question.mentee = {*query.menteeId,
                       row.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Bronze),
                       row.boolean("active"_L1),
                       row.boolean("has_exception"_L1),
                       row.integer("used"_L1),
                       calendarRequired && !row.boolean("has_calendar"_L1)};
    if (question.slot)
        question.slot->isHeld = row.boolean("held"_L1);
    return {};
}

/// The slot's own booking, and where the two would be at that time.
Result<void> addMeetings(storage::Transaction &tx, const api::ExplainSlotQuery &query,
                         const QDateTime &now, SlotQuestion &question)
{
    using Kind = SlotQuestion::Engagement::Kind;
    const auto meetings =
        tx.rows(Query::availability_list_meetings_near, {{u":mentor"_s, bind(query.mentorId)},
                                                         {u":mentee"_s, bind(query.menteeId)},
                                                         {u":at"_s, bind(query.at)},
                                                         {u":now"_s, bind(now)}});
    if (!meetings)
        return meetings.error();
    for (const Row &row : *meetings) {
        const QUuid id = row.uuid("id"_L1);
        if (question.slot && row.optId<SlotId>("time_slot_id"_L1) == question.slot->id)
            question.booking = id;
        else
            question.elsewhere.append(
                {id,
                 {row.utc("meeting_start_time"_L1), row.utc("meeting_end_time"_L1)},
                 row.boolean("of_mentor"_L1) ? Kind::MentorsMeeting : Kind::MenteesMeeting,
                 row.optId<BlockId>("availability_block_id"_L1)});
    }
    return {};
}

/// What is known of both calendars around then. Only that somebody is not free, and since when that
/// is known: no coordinator reads anybody's calendar.
Result<void> addCalendars(storage::Transaction &tx, const Caller &caller,
                          const api::ExplainSlotQuery &query, SlotQuestion &question)
{
    using Kind = SlotQuestion::Engagement::Kind;
    const auto busy = asTheSystem(tx, caller.roleName(), [&] {
        return tx.rows(Query::calendars_select_busy_then, {{u":mentor"_s, bind(query.mentorId)},
                                                           {u":mentee"_s, bind(query.menteeId)},
                                                           {u":from"_s, bind(query.at.addDays(-1))},
                                                           {u":to"_s, bind(query.at.addDays(1))}});
    });
    if (!busy)
        return busy.error();
    for (const Row &row : *busy) {
        const auto who = row.id<UserId>("user_id"_L1);
        question.elsewhere.append(
            {who.value,
             {row.utc("start_time"_L1), row.utc("end_time"_L1)},
             who == query.mentorId ? Kind::MentorsCalendar : Kind::MenteesCalendar,
             std::nullopt,
             row.optUtc("read_at"_L1)});
    }
    return {};
}

} // namespace

Result<api::SlotExplanation> explainMissingSlot(storage::Transaction &tx, const Caller &caller,
                                                const api::ExplainSlotQuery &query,
                                                bool calendarRequired, Language language)
{
    const QDateTime &now = caller.now;
    const auto found = tx.row(
        Query::availability_select_slot_question,
        {{u":mentor"_s, bind(query.mentorId)}, {u":at"_s, bind(query.at)}, {u":now"_s, bind(now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("There is no such mentor."));
    const Row &mentor = **found;
    SlotQuestion question;
    question.at = query.at;
    question.now = now;
    question.mentor = query.mentorId;
    question.mentorActive = mentor.boolean("active"_L1);
    question.mentorDormant = mentor.boolean("dormant"_L1);
    question.mentorTier = mentor.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Platinum);
    question.loadCap = mentor.optInteger("load_cap"_L1);
    if (const auto slot = mentor.optId<SlotId>("slot_id"_L1))
        question.slot = SlotQuestion::Slot{*slot,
                                           {mentor.utc("start_time"_L1), mentor.utc("end_time"_L1)},
                                           mentor.boolean("held"_L1)};
    if (query.menteeId) {
        const auto added = addMentee(tx, caller, query, calendarRequired, question);
        if (!added)
            return added.error();
    }
    // Blocks that were over by then, and days away before it, are of no interest: so the question
    // may be about the past as well.
    const auto facts = slotplan::load(tx, query.mentorId, qMin(now, query.at));
    if (!facts)
        return facts.error();
    for (const slotplan::Block &block : facts->blocks)
        question.blocks.append({block.id, block.schedule});
    question.away = facts->away;
    question.timeOffIds = facts->timeOffIds;
    if (auto added = addMeetings(tx, query, now, question); !added)
        return added.error();
    if (auto added = addCalendars(tx, caller, query, question); !added)
        return added.error();
    if (question.loadCap) {
        const QString zone = mentor.text("time_zone"_L1);
        const QDateTime from = weekStartUtc(zone, query.at).value_or(query.at.addDays(-7));
        const QDateTime to = weekStartUtc(zone, from.addDays(8)).value_or(from.addDays(7));
        const auto count =
            tx.row(Query::bookings_count_mentor_sessions, {{u":mentor"_s, bind(query.mentorId)},
                                                           {u":from"_s, bind(from)},
                                                           {u":to"_s, bind(to)},
                                                           {u":now"_s, bind(now)}});
        if (!count)
            return count.error();
        question.sessionsInWeek = *count ? (*count)->integer("sessions"_L1) : 0;
    }

    api::SlotExplanation answer;
    answer.mentorId = query.mentorId;
    answer.at = query.at;
    if (question.slot)
        answer.slotId = question.slot->id;
    const QList<NoSlotFinding> findings = explainSlot(question);
    for (const NoSlotFinding &finding : findings)
        answer.reasons.append(
            {finding.reason, finding.sentence.in(language),
             finding.id ? std::optional(finding.id->toString(QUuid::WithoutBraces)) : std::nullopt,
             finding.asOf});
    answer.bookable = findings.isEmpty();
    return answer;
}

} // namespace oh
