// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slotexplanation.h"

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

QString whereSentence(SlotQuestion::Engagement::Kind kind)
{
    using Kind = SlotQuestion::Engagement::Kind;
    switch (kind) {
    case Kind::MentorsMeeting:
        return u"The mentor has another meeting, or a request for one, then."_s;
    case Kind::MenteesMeeting:
        return u"The mentee has another meeting, or asked for one, then."_s;
    case Kind::MentorsCalendar:
        return u"The mentor's calendar is not free then."_s;
    case Kind::MenteesCalendar:
        return u"The mentee's calendar is not free then."_s;
    }
    return {};
}

class SlotExplainer
{
public:
    explicit SlotExplainer(const SlotQuestion &question) : m_q(question) {}

    QList<NoSlotFinding> run()
    {
        aboutTheMentor();
        aboutTheTime();
        if (m_q.slot) {
            aboutMeetings(m_q.slot->range);
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
        aboutTheLoad();
        // There should be one, and nothing speaks against it: the daily job is late.
        if (m_findings.isEmpty() && !m_q.slot)
            add(Reason::NotMade, u"The slot is due, but has not been made yet."_s);
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
    void add(Reason reason, const QString &sentence, std::optional<QUuid> id = {})
    {
        const NoSlotFinding finding{reason, sentence, id};
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    void aboutTheMentor()
    {
        if (!m_q.mentorActive)
            add(Reason::MentorDeactivated, u"The mentor's account is deactivated."_s,
                m_q.mentor.value);
        if (m_q.mentorDormant)
            add(Reason::MentorDormant,
                u"The mentor is dormant: no meeting for %1 days. A coordinator can book, or "
                "approve an exception."_s.arg(dormantAfterDays),
                m_q.mentor.value);
    }

    void aboutTheTime()
    {
        const QDateTime begin = m_q.slot ? m_q.slot->range.start : m_q.at;
        if (begin < m_q.now.addSecs(minimumNoticeSecs))
            add(Reason::TooSoon, m_q.at < m_q.now ? u"This time is in the past."_s
                                                  : u"Mentees book at least one day ahead."_s);
        if (!m_q.slot && m_q.at >= m_q.now.addDays(slotWindowDays))
            add(Reason::OutsideWindow,
                u"Slots are made %1 days ahead; this is further away."_s.arg(slotWindowDays));
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
                        u"The clocks go forward on that day, and a part of this availability does "
                        "not exist."_s,
                        block.id.value);
                }
            }
        }
        if (!covered) {
            add(Reason::NoBlock, u"The mentor offers no time then."_s);
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
                u"This lies in the buffer of %1 minutes between two slots."_s.arg(
                    block.schedule.bufferMinutes),
                block.id.value);
            return std::nullopt;
        }
        if (slot.end > range.end) {
            add(Reason::NoRoom,
                u"The availability ends before another slot of %1 minutes would."_s.arg(
                    block.schedule.slotMinutes),
                block.id.value);
            return std::nullopt;
        }
        return slot;
    }

    void aboutTimeOff(const TimeRange &slot)
    {
        for (qsizetype i = 0; i < m_q.away.timeOff.size(); ++i) {
            const auto off = timeOffRange(m_q.away.timeOff.at(i));
            const std::optional<QUuid> id = i < m_q.timeOffIds.size()
                                                ? std::optional(m_q.timeOffIds.at(i).value)
                                                : std::nullopt;
            const bool known =
                std::any_of(m_findings.begin(), m_findings.end(), [&](const NoSlotFinding &found) {
                    return found.reason == Reason::TimeOff && found.id == id;
                });
            if (off && off->overlaps(slot) && !known)
                add(Reason::TimeOff, u"The mentor has time off."_s, id);
        }
    }

    void aboutMeetings(const TimeRange &wanted)
    {
        if (m_q.booking)
            add(Reason::Booked, u"The slot is booked, or somebody has asked for it."_s,
                m_q.booking);
        if (m_q.slot && m_q.slot->isHeld)
            add(Reason::Held, u"Somebody is filling in the form for this slot right now."_s,
                m_q.slot->id.value);
        for (const SlotQuestion::Engagement &entry : m_q.elsewhere) {
            if (entry.range.overlaps(wanted))
                add(Reason::BusyElsewhere, whereSentence(entry.kind), entry.id);
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
                    u"The mentor has a meeting, or a request for one, less than the buffer of %1 "
                    "minutes before or after."_s.arg(block.schedule.bufferMinutes),
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
                    u"A slot of another availability of the mentor is in the way."_s,
                    m_q.blocks.at(i).id.value);
        }
    }

    void aboutTheLoad()
    {
        if (m_q.loadCap && m_q.sessionsInWeek >= *m_q.loadCap)
            add(Reason::LoadCap,
                u"The mentor has %1 of at most %2 sessions in that week."_s.arg(m_q.sessionsInWeek)
                    .arg(*m_q.loadCap),
                m_q.mentor.value);
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
