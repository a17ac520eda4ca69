// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookinghistorypresenter.h"

namespace oh::ui {

BookingHistoryPresenter::BookingHistoryPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            reload();
    });
}

BookingHistoryPresenter::~BookingHistoryPresenter() = default;

void BookingHistoryPresenter::show(const std::optional<api::Booking> &booking)
{
    if (booking == m_booking)
        return;
    const bool isAnother = !booking || !m_booking || booking->id != m_booking->id;
    m_booking = booking;
    if (isAnother) {
        m_call.reset();
        if (std::exchange(m_past, {}) != BookingPast())
            Q_EMIT changed();
    }
    reload();
}

void BookingHistoryPresenter::reload()
{
    if (!m_booking)
        return;
    m_call = m_context.api.bookingHistory(m_booking->id,
                                          [this](const Result<api::BookingHistory> &answer) {
                                              const Call finished = std::move(m_call);
                                              m_past.problem.reset();
                                              if (answer)
                                                  m_past.entries = answer->items;
                                              else
                                                  m_past.problem = answer.error();
                                              Q_EMIT changed();
                                          });
}

} // namespace oh::ui
