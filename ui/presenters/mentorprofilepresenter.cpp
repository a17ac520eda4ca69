// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mentorprofilepresenter.h"

#include "ui/presenters/formdraft.h"

namespace oh::ui {
namespace {

api::Mentor fromSummary(const api::MentorSummary &summary)
{
    api::Mentor mentor;
    mentor.id = summary.id;
    mentor.name = summary.name;
    mentor.title = summary.title;
    mentor.company = summary.company;
    mentor.headline = summary.headline;
    mentor.avatarUrl = summary.avatarUrl;
    mentor.reputationScore = summary.reputationScore;
    mentor.reputationTier = summary.reputationTier;
    mentor.isDormant = summary.isDormant;
    mentor.tags = summary.tags;
    mentor.nextSlotAt = summary.nextSlotAt;
    mentor.openSlots = summary.openSlots;
    return mentor;
}

} // namespace

MentorProfilePresenter::MentorProfilePresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_picker(context)
{
    // A booking of ours may use up the week's limit, a new slot may end a mentor's absence: what
    // forbids a booking is read again.
    const auto refresh = [this] {
        if (!m_id.isNull() && !m_call)
            request();
    };
    connect(&context.api, &Api::bookingsChanged, this, refresh);
    connect(&context.api, &Api::availabilityChanged, this, refresh);
    connect(&context.live, &Live::resynced, this, refresh);
    connect(&context.live, &Live::availabilityChanged, this, [this, refresh](UserId mentor) {
        if (mentor == m_id)
            refresh();
    });
}

void MentorProfilePresenter::open(UserId mentor, const std::optional<api::MentorSummary> &known)
{
    close();
    m_id = mentor;
    m_mentor = known ? fromSummary(*known) : api::Mentor{};
    request();
    setState(State::Loading);
}

void MentorProfilePresenter::close()
{
    m_call.reset();
    m_limitsCall.reset();
    m_picker.close();
    m_id = {};
    m_partial = true;
    m_pickerOpen = false;
}

void MentorProfilePresenter::reload()
{
    if (m_id.isNull())
        return;
    request();
    if (m_partial)
        setState(State::Loading);
    else
        m_picker.reload();
}

bool MentorProfilePresenter::canBook() const
{
    const bool isMentee = m_context.account.state() == Account::State::SignedIn &&
                          m_context.account.user().role == Role::Mentee;
    return isMentee && m_state == State::Ready && !m_mentor.obstacle;
}

BookingFormPresenter *MentorProfilePresenter::beginBooking(SlotId slotId, QObject *owner)
{
    const auto slot = m_picker.slot(slotId);
    if (!slot || m_picker.isTaken(slotId) || !canBook())
        return nullptr;
    auto *form = new BookingFormPresenter(m_context, m_mentor, *slot, owner);
    form->setLimits(m_limits);
    connect(form, &BookingFormPresenter::booked, this, &MentorProfilePresenter::bookingSucceeded);
    connect(form, &BookingFormPresenter::slotHeld, this, [this](const QString &message) {
        m_context.notifier.notify(Notifier::Kind::Error, message);
        m_picker.reload();
    });
    connect(form, &BookingFormPresenter::slotGone, this,
            [this, form](const QString &why) { slotLost(form->slot().id, why); });
    connect(&m_picker, &SlotPickerPresenter::slotTaken, form, [form](SlotId taken) {
        if (taken == form->slot().id)
            form->loseSlot();
    });
    return form;
}

void MentorProfilePresenter::request()
{
    requestLimits();
    m_call = m_context.api.mentor(m_id, [this](Result<api::Mentor> answer) {
        const Call finished = std::move(m_call);
        if (!answer) {
            const ErrorCode code = answer.error().code;
            if (!m_partial && code != ErrorCode::NotFound && code != ErrorCode::Forbidden)
                return; // what is shown is only a little old
            m_partial = true;
            m_error = answer.error();
            setState(State::Failed);
            return;
        }
        m_mentor = *answer;
        m_partial = false;
        setState(State::Ready);
        if (!m_pickerOpen) {
            m_pickerOpen = true;
            m_picker.open(m_id, m_mentor.timeZone, m_mentor.nextSlotAt);
        }
    });
}

void MentorProfilePresenter::requestLimits()
{
    if (m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role != Role::Mentee)
        return;
    m_limitsCall = m_context.api.bookingLimits([this](const Result<api::BookingLimits> &answer) {
        const Call finished = std::move(m_limitsCall);
        if (!answer)
            return; // only a hint: the server refuses what is too much
        m_limits = *answer;
        Q_EMIT limitsChanged();
    });
}

void MentorProfilePresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void MentorProfilePresenter::bookingSucceeded(const api::Booking &booking)
{
    dropDraft(m_context, DraftForm::Booking, booking.mentorId.toString());
    m_picker.dropSlot(booking.timeSlotId);
    if (!m_id.isNull())
        request();
    Q_EMIT booked(booking);
}

void MentorProfilePresenter::slotLost(SlotId slot, const QString &why)
{
    m_context.notifier.notify(Notifier::Kind::Error,
                              why.isEmpty() ? tr("This slot was just booked by another user")
                                            : why);
    // Told by a live update, it stays in view, grey.
    if (!m_picker.isTaken(slot))
        m_picker.dropSlot(slot);
}

} // namespace oh::ui
