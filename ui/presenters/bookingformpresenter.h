// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "ui/ports/context.h"
#include "ui/presenters/slotholder.h"

#include <QMap>
#include <QObject>

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

    /// Why others may book the slot although the form is open; empty while it is kept.
    QString holdEnd() const { return m_holdEnd; }

    bool isSending() const { return m_call != nullptr; }
    /// Validates, and sends when all is well. Does nothing while it is sending.
    void submit();
    /// Somebody else has the slot (FR42): ends the form, unless our own request is under way, whose
    /// answer knows better who was first.
    void loseSlot(const QString &why = {});

Q_SIGNALS:
    void errorsChanged();
    void holdEndChanged();
    void sendingChanged();
    /// Done; the form can go.
    void booked(const oh::api::Booking &booking);
    /// 409 SLOT_UNAVAILABLE: the form can go, the draft is worth keeping. `why` as the server says
    /// it; empty when a live update told it.
    void slotGone(const QString &why);
    /// Somebody else has the form of this slot open, or there is an appointment elsewhere: this one
    /// can go, the draft is worth keeping. `message` says which, and until when.
    void slotHeld(const QString &message);

private:
    void holdRefused(const Error &error);
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
    SlotHolder m_holder;
    QString m_holdEnd;
};

} // namespace oh::ui
