// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/proposetimepresenter.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"

namespace oh::ui {

ProposeTimePresenter::ProposeTimePresenter(Context &context, api::Booking booking, QObject *parent)
    : QObject(parent), m_context(context), m_booking(std::move(booking)), m_picker(context)
{
    connect(&m_picker, &SlotPickerPresenter::slotTaken, this, &ProposeTimePresenter::lose);
    m_picker.setMovedMeeting(m_booking.meetingStartTime);
    // Most meetings move by a few days.
    m_picker.open(m_booking.mentorId, m_booking.mentor.timeZone.value_or(QString()),
                  m_booking.meetingStartTime);
}

const api::PersonRef &ProposeTimePresenter::other() const
{
    return otherParty(m_booking, viewerId(m_context.account));
}

void ProposeTimePresenter::choose(SlotId slot)
{
    if (isSending() || m_picker.isTaken(slot))
        return;
    const auto wanted = m_picker.slot(slot);
    if (!wanted)
        return;
    m_chosen = wanted;
    m_failure.reset();
    Q_EMIT stateChanged();
}

void ProposeTimePresenter::restore(const std::optional<api::Slot> &slot)
{
    if (m_chosen == slot || isSending())
        return;
    m_chosen = slot;
    m_failure.reset();
    if (slot)
        m_picker.goToWeekOf(slot->startTime.toTimeZone(timeZone(m_picker.zone())).date());
    Q_EMIT stateChanged();
}

void ProposeTimePresenter::dropKeptSlot()
{
    if (!m_chosen || isSending())
        return;
    m_failure = Error(ErrorCode::SlotUnavailable,
                      Sentence::verbatim(keptSlotGone(*m_chosen, viewerZone())));
    m_chosen.reset();
    Q_EMIT stateChanged();
}

void ProposeTimePresenter::lose(SlotId slot)
{
    // While it is being sent, the answer knows better who was first.
    if (!m_chosen || m_chosen->id != slot || isSending())
        return;
    m_chosen.reset();
    m_failure = Error(ErrorCode::SlotUnavailable,
                      Sentence::verbatim(tr("Somebody just booked the slot that you chose. Choose "
                                            "another one.")));
    Q_EMIT stateChanged();
}

void ProposeTimePresenter::submit()
{
    if (!m_chosen || isSending())
        return;
    m_failure.reset();
    api::ProposeReschedule offer;
    offer.timeSlotId = m_chosen->id;
    if (const QString text = m_message.trimmed(); !text.isEmpty())
        offer.message = text;
    const auto &schema = api::ProposeReschedule::schema();
    const auto problems = schema.validate(schema.toJson(offer), api::Mode::Strict);
    if (!problems.isEmpty()) {
        m_failure = Error::validation(problems);
        Q_EMIT stateChanged();
        return;
    }
    m_call = m_context.api.proposeReschedule(
        m_booking.id, offer,
        [this](const Result<api::RescheduleProposal> &answer) { answered(answer); });
    Q_EMIT stateChanged();
}

void ProposeTimePresenter::answered(const Result<api::RescheduleProposal> &answer)
{
    const Call finished = std::move(m_call);
    if (answer) {
        Q_EMIT proposed(*answer);
        return;
    }
    m_failure = answer.error();
    const ErrorCode code = answer.error().code;
    if (code == ErrorCode::SlotUnavailable || code == ErrorCode::SlotHeld ||
        code == ErrorCode::CalendarConflict || code == ErrorCode::LoadCapReached ||
        code == ErrorCode::TooLateToBook) {
        // That time is not to be had; the rest of the form is as good as before.
        m_chosen.reset();
        m_picker.reload();
    }
    Q_EMIT stateChanged();
}

} // namespace oh::ui
