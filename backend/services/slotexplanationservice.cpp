// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/slotexplanationservice.h"

#include "backend/services/slotplan.h"
#include "backend/storage/database.h"
#include "models/domain/slotexplanation.h"
#include "models/domain/zones.h"

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;
using storage::Query;
using storage::Row;

namespace {

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

} // namespace

Result<api::SlotExplanation> explainMissingSlot(storage::Transaction &tx,
                                                const api::ExplainSlotQuery &query,
                                                const QDateTime &now)
{
    const auto found = tx.row(
        Query::availability_select_slot_question,
        {{u":mentor"_s, bind(query.mentorId)}, {u":at"_s, bind(query.at)}, {u":now"_s, bind(now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, u"There is no such mentor."_s);
    if (query.menteeId) {
        const auto mentee = tx.row(Query::availability_select_mentee_known,
                                   {{u":mentee"_s, bind(*query.menteeId)}});
        if (!mentee)
            return mentee.error();
        if (!*mentee)
            return Error(ErrorCode::NotFound, u"There is no such mentee."_s);
    }
    const Row &mentor = **found;
    SlotQuestion question;
    question.at = query.at;
    question.now = now;
    question.mentor = query.mentorId;
    question.mentorActive = mentor.boolean("active"_L1);
    question.mentorDormant = mentor.boolean("dormant"_L1);
    question.loadCap = mentor.optInteger("load_cap"_L1);
    if (const auto slot = mentor.optId<SlotId>("slot_id"_L1))
        question.slot = SlotQuestion::Slot{*slot,
                                           {mentor.utc("start_time"_L1), mentor.utc("end_time"_L1)},
                                           mentor.boolean("held"_L1)};
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
    if (question.loadCap) {
        const QString zone = mentor.text("time_zone"_L1);
        const QDateTime from = weekStartUtc(zone, query.at).value_or(query.at.addDays(-7));
        const QDateTime to = weekStartUtc(zone, from.addDays(8)).value_or(from.addDays(7));
        const auto count = tx.row(
            Query::bookings_count_mentor_sessions,
            {{u":mentor"_s, bind(query.mentorId)}, {u":from"_s, bind(from)}, {u":to"_s, bind(to)}});
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
        answer.reasons.append({finding.reason, finding.sentence,
                               finding.id
                                   ? std::optional(finding.id->toString(QUuid::WithoutBraces))
                                   : std::nullopt});
    answer.bookable = findings.isEmpty();
    return answer;
}

} // namespace oh
