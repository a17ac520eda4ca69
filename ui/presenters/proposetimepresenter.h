// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/slotpickerpresenter.h"

namespace oh::ui {

/// Asking the other side for another time of a meeting: the mentor's slots, the one chosen, a word
/// with it, and what came of sending it. What was typed stays whatever happens.
class ProposeTimePresenter : public QObject
{
    Q_OBJECT

public:
    ProposeTimePresenter(Context &context, api::Booking booking, QObject *parent = nullptr);

    const api::Booking &booking() const { return m_booking; }
    SlotPickerPresenter &picker() { return m_picker; }
    QString viewerZone() const { return m_picker.viewerZone(); }
    const api::PersonRef &other() const;

    void choose(SlotId slot);
    /// One that was chosen earlier, before its week is read; nothing for none.
    void restore(const std::optional<api::Slot> &slot);
    /// It can't be had any more.
    void dropKeptSlot();
    /// Nothing yet, or it was just lost to somebody else.
    const std::optional<api::Slot> &chosen() const { return m_chosen; }
    void setMessage(const QString &message) { m_message = message; }
    bool isSending() const { return m_call != nullptr; }
    /// Does nothing without a chosen slot, or while it is sending.
    void submit();
    /// What went wrong last; its details name fields.
    const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// Chosen, sending, failure.
    void stateChanged();
    void proposed(const oh::api::RescheduleProposal &proposal);

private:
    void lose(SlotId slot);
    void answered(const Result<api::RescheduleProposal> &answer);

    Context &m_context;
    const api::Booking m_booking;
    SlotPickerPresenter m_picker;
    std::optional<api::Slot> m_chosen;
    QString m_message;
    std::optional<Error> m_failure;
    Call m_call;
};

} // namespace oh::ui
