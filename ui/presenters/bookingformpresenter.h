// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "ui/ports/context.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// What somebody typed for a meeting: survives the loss of the slot it was typed for.
struct BookingDraft
{
    QString goal;
    QStringList materials;

    bool operator==(const BookingDraft &) const = default;
    bool isEmpty() const;
};

/// One request for one slot. Checks it with the same declaration as the server
/// (api::CreateBooking), sends it once, and says what came of it.
class BookingFormPresenter : public QObject
{
    Q_OBJECT

public:
    BookingFormPresenter(Context &context, api::Mentor mentor, api::Slot slot,
                         QObject *parent = nullptr);
    /// Lets the slot go, unless it was booked.
    ~BookingFormPresenter() override;

    const api::Mentor &mentor() const { return m_mentor; }
    const api::Slot &slot() const { return m_slot; }
    QString viewerZone() const { return m_viewerZone; }
    QString mentorZone() const;

    /// As it was when the form was opened.
    const std::optional<api::BookingLimits> &limits() const { return m_limits; }
    void setLimits(const std::optional<api::BookingLimits> &limits) { m_limits = limits; }

    BookingDraft draft() const { return m_draft; }
    void setDraft(const BookingDraft &draft) { m_draft = draft; }
    void setGoal(const QString &goal);
    void setMaterials(const QStringList &materials);
    /// As the limit counts them: Unicode code points of the trimmed text.
    int goalLength() const;

    /// What is wrong, by row of the form; empty when nothing is. Rows of materials count as typed,
    /// empty ones included.
    QString goalError() const { return m_goalError; }
    QMap<int, QString> materialErrors() const { return m_materialErrors; }
    /// What the server said that belongs to no field.
    const std::optional<Error> &failure() const { return m_failure; }

    bool isSending() const { return m_call != nullptr; }
    /// Validates, and sends when all is well. Does nothing while it is sending.
    void submit();
    /// Somebody else has the slot (FR42): ends the form, unless our own request is under way, whose
    /// answer knows better who was first.
    void loseSlot();

Q_SIGNALS:
    void errorsChanged();
    void sendingChanged();
    /// Done; the form can go.
    void booked(const oh::api::Booking &booking);
    /// 409 SLOT_UNAVAILABLE: the form can go, the draft is worth keeping.
    void slotGone();
    /// Somebody else has the form of this slot open, or there is an appointment elsewhere: this one
    /// can go, the draft is worth keeping. `message` says which, and until when.
    void slotHeld(const QString &message);

private:
    /// Keeps the slot for this form, and goes on doing so. A server that can't be reached, or that
    /// does not know how, is no reason not to fill the form in.
    void hold();
    void holdAnswered(const Result<api::SlotHold> &answer);
    api::CreateBooking request() const;
    bool validate();
    void takeFieldErrors(const QList<FieldError> &fields);
    void answered(Result<api::Booking> answer);

    Context &m_context;
    const api::Mentor m_mentor;
    const api::Slot m_slot;
    QString m_viewerZone;
    std::optional<api::BookingLimits> m_limits;
    BookingDraft m_draft;
    QString m_goalError;
    QMap<int, QString> m_materialErrors;
    std::optional<Error> m_failure;
    /// True from the first try on: from then on errors follow the typing.
    bool m_tried = false;
    /// Booked, or its slot is gone.
    bool m_over = false;
    Call m_call;
    Call m_holdCall;
    QTimer m_holdAgain{this};
    bool m_holding = false;
    std::optional<QDateTime> m_heldUntil;
    bool m_onlyIfTyping = false;
    /// Since the slot was held last.
    bool m_typed = false;
};

} // namespace oh::ui
