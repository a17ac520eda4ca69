// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/movebookingpresenter.h"

#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"

namespace oh::ui {

MoveBookingPresenter::MoveBookingPresenter(Context &context, api::Booking booking, QObject *parent)
    : QObject(parent), m_context(context), m_booking(std::move(booking))
{}

QString MoveBookingPresenter::zone() const
{
    return viewerZone(m_context.account);
}

void MoveBookingPresenter::setSlot(const api::Slot &slot)
{
    if (m_slot == slot || isSending())
        return;
    changeSlot(slot);
}

void MoveBookingPresenter::changeSlot(const std::optional<api::Slot> &slot)
{
    m_slot = slot;
    m_slotError.clear();
    m_warnings.clear();
    m_confirmationMissing = false;
    Q_EMIT slotChanged();
    Q_EMIT errorsChanged();
    Q_EMIT warningsChanged();
}

void MoveBookingPresenter::loseSlot(SlotId slot)
{
    if (isSending() || !m_slot || m_slot->id != slot)
        return;
    m_slot.reset();
    m_warnings.clear();
    m_slotError = tr("Somebody else has just booked this slot. Choose another one.");
    Q_EMIT slotChanged();
    Q_EMIT errorsChanged();
    Q_EMIT warningsChanged();
}

void MoveBookingPresenter::dropKeptSlot()
{
    if (!m_slot || isSending())
        return;
    const QString gone = keptSlotGone(*m_slot, zone());
    clearSlot();
    m_slotError = gone;
    Q_EMIT errorsChanged();
}

void MoveBookingPresenter::clearSlot()
{
    if (m_slot && !isSending())
        changeSlot(std::nullopt);
}

void MoveBookingPresenter::confirmWarning(int index, bool confirmed)
{
    m_warnings.confirm(index, confirmed);
    m_confirmationMissing = m_confirmationMissing && !m_warnings.allConfirmed();
    Q_EMIT warningsChanged();
}

void MoveBookingPresenter::confirmAllWarnings(bool confirmed)
{
    m_warnings.confirmAll(confirmed);
    m_confirmationMissing = m_confirmationMissing && !m_warnings.allConfirmed();
    Q_EMIT warningsChanged();
}

void MoveBookingPresenter::submit()
{
    if (isSending())
        return;
    m_failure.reset();
    m_slotError.clear();
    m_reasonError.clear();
    if (!m_slot)
        m_slotError = tr("Choose the new slot.");
    api::RescheduleBooking move;
    move.version = m_booking.version;
    if (m_slot)
        move.timeSlotId = m_slot->id;
    if (const QString reason = m_reason.trimmed(); !reason.isEmpty())
        move.reason = reason;
    move.confirmWarnings = !m_warnings.isEmpty() && m_warnings.allConfirmed();
    if (move.confirmWarnings)
        move.confirmedWarnings = m_warnings.names();
    if (move.reason && move.reason->size() > 1000)
        m_reasonError = tr("Shorten it to %n character(s).", nullptr, 1000);
    Q_EMIT errorsChanged();
    if (!m_slotError.isEmpty() || !m_reasonError.isEmpty())
        return;
    if (!m_warnings.allConfirmed()) {
        m_confirmationMissing = true;
        Q_EMIT warningsChanged();
        return;
    }
    m_call = m_context.api.moveBooking(
        m_booking.id, move, [this](const Result<api::Booking> &answer) { answered(answer); });
    Q_EMIT sendingChanged();
}

void MoveBookingPresenter::answered(const Result<api::Booking> &answer)
{
    const Call finished = std::move(m_call);
    if (!answer && answer.error().code == ErrorCode::StaleVersion) {
        readAgain(); // still busy
        return;
    }
    Q_EMIT sendingChanged();
    if (answer) {
        Q_EMIT moved(*answer);
        return;
    }
    const Error &error = answer.error();
    if (error.code == ErrorCode::WarningsToConfirm) {
        m_warnings.take(error);
        Q_EMIT warningsChanged();
        return;
    }
    if (error.code == ErrorCode::SlotUnavailable || error.code == ErrorCode::MeetingOverlap ||
        error.code == ErrorCode::CalendarConflict)
        m_slotError = error.message;
    else
        m_failure = error;
    Q_EMIT errorsChanged();
}

void MoveBookingPresenter::readAgain()
{
    m_call = m_context.api.booking(m_booking.id, [this](const Result<api::Booking> &answer) {
        const Call finished = std::move(m_call);
        Q_EMIT sendingChanged();
        if (!answer) {
            // The old version stays: the next try ends here again.
            m_failure = answer.error();
            Q_EMIT errorsChanged();
            return;
        }
        // The other version is this very move, whose answer never came.
        if (m_slot && answer->mentorId == m_slot->mentorId &&
            answer->meetingStartTime == m_slot->startTime &&
            answer->meetingEndTime == m_slot->endTime) {
            Q_EMIT moved(*answer);
            return;
        }
        // A slot that was chosen is the former one's then.
        const bool isAnotherMentor = answer->mentorId != m_booking.mentorId;
        m_booking = *answer;
        if (isAnotherMentor)
            clearSlot();
        m_warnings.clear(); // they were about another version
        m_confirmationMissing = false;
        m_failure =
            Error(ErrorCode::StaleVersion,
                  Sentence::verbatim(tr("Somebody else has changed this meeting in the meantime. "
                                        "It is shown as it is now; reschedule again if that is "
                                        "still what you want.")));
        Q_EMIT bookingChanged();
        Q_EMIT warningsChanged();
        Q_EMIT errorsChanged();
    });
}

} // namespace oh::ui
