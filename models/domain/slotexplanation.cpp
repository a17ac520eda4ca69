// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slotexplanation.h"

#include "models/domain/accessrules.h"
#include "models/domain/bookingrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

using Reason = NoSlotReason;

bool holds(const TimeRange &range, const QDateTime &at)
{
    return range.start <= at && at < range.end;
}

/// How long the block would last if no clock were changed.
qint64 nominalSecs(const BlockSchedule &schedule)
{
    const int secs = schedule.startTime.secsTo(schedule.endTime);
    return secs > 0 ? secs : secs + 24 * 3600;
}

Sentence whereSentence(SlotQuestion::Engagement::Kind kind)
{
    using Kind = SlotQuestion::Engagement::Kind;
    switch (kind) {
    case Kind::MentorsMeeting:
        return Sentence::tr("The mentor has another meeting, or a request for one, then.");
    case Kind::MenteesMeeting:
        return Sentence::tr("The mentee has another meeting, or asked for one, then.");
    case Kind::MentorsCalendar:
        return Sentence::tr("The mentor's calendar is not free then.");
    case Kind::MenteesCalendar:
        return Sentence::tr("The mentee's calendar is not free then.");
    }
    return {};
}

class SlotExplainer
{
public:
    explicit SlotExplainer(const SlotQuestion &question) : m_q(question) {}

    QList<NoSlotFinding> run()
    {
        aboutThePeople();
        aboutTheTime();
        if (m_q.slot) {
            aboutMeetings(m_q.slot->range);
            // Without its meeting there would be none: time off, another block.
            if (m_q.booking)
                aboutTheBlocks();
        } else {
            const QList<Place> places = aboutTheBlocks();
            if (places.isEmpty())
                aboutMeetings({m_q.at, m_q.at.addSecs(1)});
            for (const Place &place : places) {
                aboutMeetings(place.range);
                aboutTheRoomBetween(place);
                aboutOlderBlocks(place);
            }
        }
        // There should be one, and nothing speaks against it: the daily job is late.
        if (!m_q.slot && nothingAgainstTheSlot())
            add(Reason::NotMade, Sentence::tr("The slot is due, but has not been made yet."));
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const NoSlotFinding &left, const NoSlotFinding &right) {
                             return left.reason < right.reason;
                         });
        return m_findings;
    }

private:
    /// Where a slot would be that holds the moment.
    struct Place
    {
        TimeRange range;
        /// In m_q.blocks.
        qsizetype block = 0;
    };

    /// Each thing once, also where two blocks come to it.
    void add(Reason reason, const Sentence &sentence, std::optional<QUuid> id = {},
             const std::optional<QDateTime> &asOf = {})
    {
        const NoSlotFinding finding{reason, sentence, id, asOf};
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    /// Whether all that was found is about who would book.
    bool nothingAgainstTheSlot() const
    {
        return std::all_of(m_findings.begin(), m_findings.end(), [](const NoSlotFinding &found) {
            return found.reason == Reason::MenteeDeactivated ||
                   found.reason == Reason::TierRestricted || found.reason == Reason::WeeklyLimit ||
                   found.reason == Reason::CalendarRequired;
        });
    }

    /// By the rules of a booking.
    void aboutThePeople()
    {
        if (!m_q.mentorActive)
            add(Reason::MentorDeactivated, Sentence::tr("The mentor's account is deactivated."),
                m_q.mentor.value);
        const SlotQuestion::Mentee anybody{.tier = m_q.mentorTier};
        const SlotQuestion::Mentee &mentee = m_q.mentee ? *m_q.mentee : anybody;
        const QList<Error> obstacles =
            bookingObstacles({.menteeTier = mentee.tier,
                              .mentorTier = m_q.mentorTier,
                              .menteeActive = mentee.isActive,
                              .isForOthers = true,
                              .mentorDormant = m_q.mentorDormant,
                              .hasException = mentee.hasException,
                              .bookingsThisWeek = mentee.bookingsThisWeek,
                              .mentorSessionsInWeek = m_q.sessionsInWeek,
                              .mentorLoadCap = m_q.loadCap,
                              .now = m_q.now});
        for (const Error &obstacle : obstacles)
            aboutObstacle(obstacle.code, mentee);
        if (mentee.lacksCalendar)
            add(Reason::CalendarRequired,
                Sentence::tr("The mentee has no connected calendar, and can't book without one."),
                mentee.id.value);
    }

    void aboutObstacle(ErrorCode code, const SlotQuestion::Mentee &mentee)
    {
        switch (code) {
        case ErrorCode::AccountDeactivated:
            add(Reason::MenteeDeactivated, Sentence::tr("The mentee's account is deactivated."),
                mentee.id.value);
            break;
        case ErrorCode::TierRestricted:
            add(Reason::TierRestricted,
                Sentence::tr("The mentor is more than one tier above the mentee, who has no "
                             "exception for it."),
                mentee.id.value);
            break;
        case ErrorCode::MentorDormant:
            add(Reason::MentorDormant,
                Sentence::tr(
                    "The mentor is dormant: no meeting for %1 days. A coordinator can book, or "
                    "approve an exception.")
                    .arg(dormantAfterDays),
                m_q.mentor.value);
            break;
        case ErrorCode::WeeklyLimitReached:
            add(Reason::WeeklyLimit,
                Sentence::tr("The mentee has used %1 of %n bookings of this week.", nullptr,
                             reputation::inForce().bookingLimit(mentee.tier).value_or(0))
                    .arg(mentee.bookingsThisWeek),
                mentee.id.value);
            break;
        case ErrorCode::LoadCapReached:
            add(Reason::LoadCap,
                Sentence::tr("The mentor has %1 of at most %n sessions in that week.", nullptr,
                             m_q.loadCap.value_or(0))
                    .arg(m_q.sessionsInWeek),
                m_q.mentor.value);
            break;
        default:
            break;
        }
    }

    void aboutTheTime()
    {
        const QDateTime begin = m_q.slot ? m_q.slot->range.start : m_q.at;
        if (begin < m_q.now.addSecs(minimumNoticeSecs))
            add(Reason::TooSoon, m_q.at < m_q.now
                                     ? Sentence::tr("This time is in the past.")
                                     : Sentence::tr("Mentees book at least one day ahead."));
        if (!m_q.slot && m_q.at >= m_q.now.addDays(slotWindowDays))
            add(Reason::OutsideWindow,
                Sentence::tr("Slots are made %1 days ahead; this is further away.")
                    .arg(slotWindowDays));
    }

    /// The places that the moment has in the blocks' grids.
    QList<Place> aboutTheBlocks()
    {
        bool covered = false;
        QList<Place> places;
        for (qsizetype i = 0; i < m_q.blocks.size(); ++i) {
            const SlotQuestion::Block &block = m_q.blocks.at(i);
            const QDate around = m_q.at.toUTC().date();
            const QList<QDate> days =
                occurrences(block.schedule, around.addDays(-3), around.addDays(2));
            for (const QDate day : days) {
                const auto range = occurrenceRange(block.schedule, day, m_q.away);
                if (!range)
                    continue;
                if (holds(*range, m_q.at)) {
                    covered = true;
                    if (const auto place = aboutTheGrid(block, *range))
                        places.append({*place, i});
                } else if (const TimeRange whole{range->start,
                                                 range->start.addSecs(nominalSecs(block.schedule))};
                           holds(whole, m_q.at)) {
                    covered = true;
                    add(Reason::ClockGap,
                        Sentence::tr("The clocks go forward on that day, and a part of this "
                                     "availability does "
                                     "not exist."),
                        block.id.value);
                }
            }
        }
        if (!covered) {
            add(Reason::NoBlock, Sentence::tr("The mentor offers no time then."));
            aboutTimeOff({m_q.at, m_q.at.addSecs(1)});
        }
        return places;
    }

    std::optional<TimeRange> aboutTheGrid(const SlotQuestion::Block &block, const TimeRange &range)
    {
        const qint64 length = block.schedule.slotMinutes * 60LL;
        const qint64 step = length + block.schedule.bufferMinutes * 60LL;
        const qint64 place = range.start.secsTo(m_q.at) / step;
        const TimeRange slot{range.start.addSecs(place * step),
                             range.start.addSecs(place * step + length)};
        aboutTimeOff(slot);
        if (!holds(slot, m_q.at)) {
            add(Reason::Buffer,
                Sentence::tr("This lies in the buffer of %n minutes between two slots.", nullptr,
                             block.schedule.bufferMinutes),
                block.id.value);
            return std::nullopt;
        }
        if (slot.end > range.end) {
            add(Reason::NoRoom,
                Sentence::tr("The availability ends before another slot of %1 minutes would.")
                    .arg(block.schedule.slotMinutes),
                block.id.value);
            return std::nullopt;
        }
        return slot;
    }

    void aboutTimeOff(const TimeRange &slot)
    {
        for (qsizetype i = 0; i < m_q.away.timeOff.size(); ++i) {
            const auto off = timeOffRange(m_q.away.timeOff.at(i), m_q.away);
            const std::optional<QUuid> id = i < m_q.timeOffIds.size()
                                                ? std::optional(m_q.timeOffIds.at(i).value)
                                                : std::nullopt;
            const bool known =
                std::any_of(m_findings.begin(), m_findings.end(), [&](const NoSlotFinding &found) {
                    return found.reason == Reason::TimeOff && found.id == id;
                });
            if (off && off->overlaps(slot) && !known)
                add(Reason::TimeOff, Sentence::tr("The mentor has time off."), id);
        }
    }

    void aboutMeetings(const TimeRange &wanted)
    {
        if (m_q.booking)
            add(Reason::Booked, Sentence::tr("The slot is booked, or somebody has asked for it."),
                m_q.booking);
        if (m_q.slot && m_q.slot->isHeld)
            add(Reason::Held,
                Sentence::tr("Somebody is filling in the form for this slot right now."),
                m_q.slot->id.value);
        for (const SlotQuestion::Engagement &entry : m_q.elsewhere) {
            if (entry.range.overlaps(wanted))
                add(Reason::BusyElsewhere, whereSentence(entry.kind), entry.id, entry.asOf);
        }
    }

    /// Meetings that are too near for the block's buffer, though they leave the slot itself alone.
    /// As where slots are planned, it is kept to the block's own and to those without one.
    void aboutTheRoomBetween(const Place &place)
    {
        const SlotQuestion::Block &block = m_q.blocks.at(place.block);
        for (const SlotQuestion::Engagement &entry : m_q.elsewhere) {
            const bool counts = entry.kind == SlotQuestion::Engagement::Kind::MentorsMeeting &&
                                (!entry.block || entry.block == block.id);
            if (counts && !entry.range.overlaps(place.range) &&
                slotsBeside({place.range}, {entry.range}, block.schedule.bufferMinutes).isEmpty())
                add(Reason::Buffer,
                    Sentence::tr("The mentor has a meeting, or a request for one, less than the "
                                 "buffer of %n minutes before or after.",
                                 nullptr, block.schedule.bufferMinutes),
                    entry.id);
        }
    }

    void aboutOlderBlocks(const Place &place)
    {
        QList<BlockSchedule> schedules;
        for (const SlotQuestion::Block &block : m_q.blocks)
            schedules.append(block.schedule);
        const QList<QList<TimeRange>> planned = planSlots(
            schedules, m_q.away, place.range.start.addDays(-1), place.range.end.addDays(1));
        for (qsizetype i = 0; i < place.block; ++i) {
            const QList<TimeRange> &list = planned.at(i);
            if (std::any_of(list.begin(), list.end(),
                            [&](const TimeRange &slot) { return slot.overlaps(place.range); }))
                add(Reason::OtherBlock,
                    Sentence::tr("A slot of another availability of the mentor is in the way."),
                    m_q.blocks.at(i).id.value);
        }
    }

    const SlotQuestion &m_q;
    QList<NoSlotFinding> m_findings;
};

} // namespace

QList<NoSlotFinding> explainSlot(const SlotQuestion &question)
{
    return SlotExplainer(question).run();
}

} // namespace oh
