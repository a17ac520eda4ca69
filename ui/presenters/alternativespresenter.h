// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

namespace oh::ui {

/// Whom a mentee can ask instead, after a request was declined or nobody answered it.
class AlternativesPresenter : public QObject
{
    Q_OBJECT

public:
    explicit AlternativesPresenter(Context &context, QObject *parent = nullptr);

    /// Asks for those of this booking, if it is such a one; forgets those of the one before.
    void show(const std::optional<api::Booking> &booking);
    void reload();
    /// There is such a booking.
    bool isOffered() const { return m_booking.has_value(); }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<api::AlternativeMentor> &mentors() const { return m_mentors; }

Q_SIGNALS:
    void changed();

private:
    bool applies(const api::Booking &booking) const;

    Context &m_context;
    std::optional<BookingId> m_booking;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    QList<api::AlternativeMentor> m_mentors;
    Call m_call;
};

} // namespace oh::ui
