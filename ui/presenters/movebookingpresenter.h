// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/confirmablewarnings.h"

#include <QObject>

namespace oh::ui {

/// Moves a meeting to another slot of its mentor in a coordinator's name (FR66): both sides are
/// told, nobody is asked.
class MoveBookingPresenter : public QObject
{
    Q_OBJECT

public:
    MoveBookingPresenter(Context &context, api::Booking booking, QObject *parent = nullptr);

    const api::Booking &booking() const { return m_booking; }
    QString zone() const;
    const std::optional<api::Slot> &slot() const { return m_slot; }
    void setSlot(const api::Slot &slot);
    void loseSlot(SlotId slot);
    /// One that was chosen earlier can't be had any more.
    void dropKeptSlot();
    /// None is chosen any more.
    void clearSlot();
    QString reason() const { return m_reason; }
    void setReason(const QString &reason) { m_reason = reason; }

    /// What is wrong with the time; belongs to the slots.
    QString slotError() const { return m_slotError; }
    QString reasonError() const { return m_reasonError; }
    const std::optional<Error> &failure() const { return m_failure; }
    const ConfirmableWarnings &warnings() const { return m_warnings; }
    void confirmWarning(int index, bool confirmed);
    void confirmAllWarnings(bool confirmed);
    bool isConfirmationMissing() const { return m_confirmationMissing; }

    bool isSending() const { return m_call != nullptr; }
    void submit();

Q_SIGNALS:
    void slotChanged();
    void errorsChanged();
    void warningsChanged();
    void sendingChanged();
    void moved(const oh::api::Booking &booking);
    /// It is another one now than what was shown.
    void bookingChanged();

private:
    void changeSlot(const std::optional<api::Slot> &slot);
    void answered(const Result<api::Booking> &answer);
    /// Somebody changed the meeting meanwhile.
    void readAgain();

    Context &m_context;
    api::Booking m_booking;
    std::optional<api::Slot> m_slot;
    QString m_reason;
    QString m_slotError;
    QString m_reasonError;
    std::optional<Error> m_failure;
    ConfirmableWarnings m_warnings;
    bool m_confirmationMissing = false;
    Call m_call;
};

} // namespace oh::ui
