// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/slotexplanationpresenter.h"

#include "models/domain/zones.h"
#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"

namespace oh::ui {

SlotExplanationPresenter::SlotExplanationPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    const QDateTime now = context.clock.now();
    m_date = utcToWallClock(zone(), now).value_or(now).date().addDays(1);
}

QString SlotExplanationPresenter::zone() const
{
    return viewerZone(m_context.account);
}

QDateTime SlotExplanationPresenter::moment() const
{
    return wallClockToUtc(zone(), m_date, m_time).value_or(QDateTime());
}

QString SlotExplanationPresenter::mentorsTime() const
{
    if (!m_mentor || m_mentor->timeZone == zone() || !moment().isValid())
        return {};
    return tr("%1 for the mentor, %2")
        .arg(dateTimeText(moment(), m_mentor->timeZone), zoneText(m_mentor->timeZone, moment()));
}

void SlotExplanationPresenter::setMentor(const std::optional<api::AccountSummary> &mentor)
{
    if (m_mentor == mentor)
        return;
    m_mentor = mentor;
    forget();
}

void SlotExplanationPresenter::setMentee(const std::optional<api::AccountSummary> &mentee)
{
    if (m_mentee == mentee)
        return;
    m_mentee = mentee;
    forget();
}

void SlotExplanationPresenter::setTime(QDate date, QTime time)
{
    if (m_date == date && m_time == time)
        return;
    m_date = date;
    m_time = time;
    forget();
}

void SlotExplanationPresenter::forget()
{
    m_call.reset();
    m_state = State::Incomplete;
    Q_EMIT questionChanged();
    Q_EMIT stateChanged();
}

void SlotExplanationPresenter::ask()
{
    if (!m_mentor || !moment().isValid())
        return;
    m_state = State::Loading;
    m_call = m_context.api.explainSlot(
        {m_mentor->id, moment(), m_mentee ? std::optional(m_mentee->id) : std::nullopt},
        [this](const Result<api::SlotExplanation> &answer) {
            const Call finished = std::move(m_call);
            if (answer) {
                m_explanation = *answer;
                m_state = State::Answered;
            } else {
                m_error = answer.error();
                m_state = State::Failed;
            }
            Q_EMIT stateChanged();
        });
    Q_EMIT stateChanged();
}

QString noSlotReasonName(NoSlotReason reason)
{
    switch (reason) {
    case NoSlotReason::MentorDeactivated:
        return SlotExplanationPresenter::tr("Account deactivated");
    case NoSlotReason::MentorDormant:
        return SlotExplanationPresenter::tr("Mentor dormant");
    case NoSlotReason::MenteeDeactivated:
        return SlotExplanationPresenter::tr("Mentee deactivated");
    case NoSlotReason::TierRestricted:
        return SlotExplanationPresenter::tr("Tier too high");
    case NoSlotReason::WeeklyLimit:
        return SlotExplanationPresenter::tr("Weekly limit used up");
    case NoSlotReason::CalendarRequired:
        return SlotExplanationPresenter::tr("No calendar connected");
    case NoSlotReason::TooSoon:
        return SlotExplanationPresenter::tr("Too soon");
    case NoSlotReason::OutsideWindow:
        return SlotExplanationPresenter::tr("Too far ahead");
    case NoSlotReason::NoBlock:
        return SlotExplanationPresenter::tr("No availability");
    case NoSlotReason::ClockGap:
        return SlotExplanationPresenter::tr("Clock change");
    case NoSlotReason::Buffer:
        return SlotExplanationPresenter::tr("Buffer between slots");
    case NoSlotReason::NoRoom:
        return SlotExplanationPresenter::tr("No room for a whole slot");
    case NoSlotReason::TimeOff:
        return SlotExplanationPresenter::tr("Time off");
    case NoSlotReason::Booked:
        return SlotExplanationPresenter::tr("Booked");
    case NoSlotReason::Held:
        return SlotExplanationPresenter::tr("Being booked");
    case NoSlotReason::LoadCap:
        return SlotExplanationPresenter::tr("Weekly cap reached");
    case NoSlotReason::BusyElsewhere:
        return SlotExplanationPresenter::tr("Busy elsewhere");
    case NoSlotReason::OtherBlock:
        return SlotExplanationPresenter::tr("Other availability in the way");
    case NoSlotReason::NotMade:
        return SlotExplanationPresenter::tr("Slot not made yet");
    }
    return {};
}

QString noSlotReasonAdvice(NoSlotReason reason)
{
    switch (reason) {
    case NoSlotReason::MentorDeactivated:
        return SlotExplanationPresenter::tr(
            "Nobody can book a deactivated mentor. Activate the account first.");
    case NoSlotReason::MenteeDeactivated:
        return SlotExplanationPresenter::tr(
            "Nobody who is deactivated can meet anyone. Activate the account first.");
    case NoSlotReason::TierRestricted:
        return SlotExplanationPresenter::tr(
            "Grant the mentee an exception, or book it for them and confirm the warning.");
    case NoSlotReason::CalendarRequired:
        return SlotExplanationPresenter::tr(
            "Ask the mentee to connect their calendar, or book it for them.");
    case NoSlotReason::MentorDormant:
    case NoSlotReason::WeeklyLimit:
    case NoSlotReason::TooSoon:
    case NoSlotReason::LoadCap:
        return SlotExplanationPresenter::tr(
            "You can book it for a mentee all the same, once you confirm the warning.");
    case NoSlotReason::OutsideWindow:
        return SlotExplanationPresenter::tr(
            "Slots are made for the next 30 days. Book it as a free time, or wait.");
    case NoSlotReason::NoBlock:
    case NoSlotReason::Buffer:
    case NoSlotReason::NoRoom:
    case NoSlotReason::ClockGap:
        return SlotExplanationPresenter::tr(
            "Ask the mentor to offer it, or book it as a free time.");
    case NoSlotReason::TimeOff:
        return SlotExplanationPresenter::tr(
            "Ask the mentor before you book a free time on these days.");
    case NoSlotReason::Booked:
        return SlotExplanationPresenter::tr("Look at the booking, or choose another time.");
    case NoSlotReason::Held:
        return SlotExplanationPresenter::tr(
            "It is free again in a few minutes unless it is booked.");
    case NoSlotReason::BusyElsewhere:
        return SlotExplanationPresenter::tr(
            "Ask whether the other meeting can move, or choose another time.");
    case NoSlotReason::OtherBlock:
        return SlotExplanationPresenter::tr("Two of the mentor’s availabilities meet on that day, "
                                            "as travel can make them. Look for "
                                            "a slot of the other one.");
    case NoSlotReason::NotMade:
        return SlotExplanationPresenter::tr(
            "Slots are made by a job: run “Slot window” on the page of jobs.");
    }
    return {};
}

QString noSlotReasonAge(const api::SlotReason &reason, const QDateTime &now)
{
    if (!reason.asOf)
        return {};
    //: %1 is "12 minutes ago"
    return SlotExplanationPresenter::tr("The calendar was last read %1.")
        .arg(relativeText(*reason.asOf, now));
}

} // namespace oh::ui
