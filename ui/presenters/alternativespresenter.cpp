// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alternativespresenter.h"

#include "models/domain/bookingrules.h"
#include "ui/presenters/viewer.h"

namespace oh::ui {

AlternativesPresenter::AlternativesPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

bool AlternativesPresenter::applies(const api::Booking &booking) const
{
    if (booking.menteeId != viewerId(m_context.account))
        return false;
    const BookingStatus status =
        effectiveStatus(booking.status, booking.createdAt, booking.meetingStartTime,
                        booking.meetingEndTime, m_context.clock.now());
    return status == BookingStatus::Expired ||
           (status == BookingStatus::Canceled && booking.isDeclined);
}

void AlternativesPresenter::show(const std::optional<api::Booking> &booking)
{
    const auto wanted = booking && applies(*booking) ? std::optional(booking->id) : std::nullopt;
    if (wanted == m_booking)
        return;
    m_booking = wanted;
    m_mentors.clear();
    m_call.reset();
    m_state = LoadState::Loading;
    reload();
    Q_EMIT changed();
}

void AlternativesPresenter::reload()
{
    if (!m_booking)
        return;
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT changed();
    }
    m_call =
        m_context.api.alternatives(*m_booking, [this](const Result<api::Alternatives> &answer) {
            const Call finished = std::move(m_call);
            if (answer) {
                m_mentors = answer->items;
                m_state = LoadState::Ready;
            } else if (m_state != LoadState::Ready) {
                m_error = answer.error();
                m_state = LoadState::Failed;
            }
            Q_EMIT changed();
        });
}

} // namespace oh::ui
