// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/bookingformpresenter.h"
#include "ui/presenters/slotpickerpresenter.h"

#include <QHash>
#include <QObject>

namespace oh::ui {

/// One mentor as a mentee sees them: the profile, what forbids a booking, the slots, and the way
/// from a slot to a request.
class MentorProfilePresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    explicit MentorProfilePresenter(Context &context, QObject *parent = nullptr);

    /// Loads the mentor; `known` is what the list already knows, shown until the answer comes.
    void open(UserId mentor, const std::optional<api::MentorSummary> &known = {});
    /// Leaves the mentor: late answers are dropped.
    void close();
    void reload();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    UserId mentorId() const { return m_id; }
    /// Only when Ready, or as much as the list knows while Loading.
    const api::Mentor &mentor() const { return m_mentor; }
    bool canBook() const;
    /// How many bookings the mentee has left this week (FR50); nothing before the answer.
    const std::optional<api::BookingLimits> &limits() const { return m_limits; }

    SlotPickerPresenter *picker() { return &m_picker; }

    /// A form for the slot, filled with what was typed for this mentor before; null when the slot
    /// is gone or booking is not allowed. `owner` becomes its parent; its outcome is handled here.
    BookingFormPresenter *beginBooking(SlotId slot, QObject *owner);

Q_SIGNALS:
    void stateChanged();
    void limitsChanged();
    /// A request was made (or confirmed at once). The view offers the way to My Bookings.
    void booked(const oh::api::Booking &booking);

private:
    void request();
    void requestLimits();
    void setState(State state);
    void bookingSucceeded(const api::Booking &booking);
    void slotLost(SlotId slot, const QString &why);

    Context &m_context;
    SlotPickerPresenter m_picker;
    UserId m_id;
    api::Mentor m_mentor;
    bool m_partial = true;
    bool m_pickerOpen = false;
    State m_state = State::Loading;
    Error m_error;
    Call m_call;
    std::optional<api::BookingLimits> m_limits;
    Call m_limitsCall;
};

} // namespace oh::ui
