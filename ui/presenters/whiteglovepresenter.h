// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/confirmablewarnings.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/slotholder.h"

#include <QMap>
#include <QObject>

namespace oh::ui {

/// Where a meeting is to be. Without a type: as the slot says.
struct MeetingPlace
{
    std::optional<MeetingType> type;
    QString location;
    bool operator==(const MeetingPlace &) const = default;
};

/// For what is kept of a form.
QJsonObject placeToJson(const MeetingPlace &place);
MeetingPlace placeFromJson(const QJsonObject &json);

/// What a coordinator has filled in so far; stays when the dialog is closed, and the program.
struct WhiteGloveDraft
{
    std::optional<api::AccountSummary> mentor;
    std::optional<api::AccountSummary> mentee;
    /// A time of its own instead of one of the mentor's slots.
    bool freeTime = false;
    std::optional<api::Slot> slot;
    /// On the coordinator's wall clock.
    QDate date;
    QTime time;
    int minutes = 30;
    MeetingPlace place;
    QString goal;
    /// One address a line.
    QString materials;
    QString reason;

    bool operator==(const WhiteGloveDraft &) const = default;
    bool isEmpty() const;
};

/// Books a mentor for a mentee (FR65, FR67). Checks with the declaration that the server uses,
/// sends once, and asks again with the warnings confirmed.
class WhiteGlovePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Mentor, Mentee, Time, Place, Goal, Materials, Reason };
    Q_ENUM(Field)

    explicit WhiteGlovePresenter(Context &context, QObject *parent = nullptr);

    /// While the dialog is open the slot that is chosen in it is kept from others.
    void setOpen(bool open);
    /// What there is to say once it can't be any longer; empty otherwise.
    QString holdEnd() const { return m_holdEnd; }

    const WhiteGloveDraft &draft() const { return m_draft; }
    FormDraft &kept() { return m_kept; }
    /// Another mentor loses the slot; another pair or time loses the warnings.
    void setMentor(const std::optional<api::AccountSummary> &mentor);
    void setMentee(const std::optional<api::AccountSummary> &mentee);
    void setSlot(const api::Slot &slot);
    /// Somebody else has the slot: it has to be chosen anew.
    void loseSlot(SlotId slot);
    /// One that was chosen earlier can't be had any more.
    void dropKeptSlot();
    /// Whoever was chosen left since, as `why` says: it stays said until somebody else is chosen.
    void losePerson(Field field, const QString &why);
    void setFreeTime(bool freeTime);
    void setTime(QDate date, QTime time, int minutes);
    void setPlace(const MeetingPlace &place);
    void setTexts(const QString &goal, const QString &materials, const QString &reason);
    /// Starts over; nothing of it is kept.
    void clear();

    QString zone() const;
    /// Start and end as they would be booked; nothing while no time is chosen.
    std::optional<std::pair<QDateTime, QDateTime>> range() const;

    /// What became of what was chosen, and what to do about it.
    QString errorOf(Field field) const;
    bool hasErrors() const { return !m_errors.isEmpty() || !m_lost.isEmpty(); }
    /// Belongs to no field.
    const std::optional<Error> &failure() const { return m_failure; }
    const ConfirmableWarnings &warnings() const { return m_warnings; }
    void confirmWarning(int index, bool confirmed);
    void confirmAllWarnings(bool confirmed);
    /// Somebody pressed the button with warnings that are not ticked.
    bool isConfirmationMissing() const { return m_confirmationMissing; }

    bool isSending() const { return m_call != nullptr; }
    void submit();

Q_SIGNALS:
    void draftChanged();
    void errorsChanged();
    /// What `holdEnd()` says is another thing.
    void holdEndChanged();
    /// The slot that was chosen can't be had, as the error of the time says.
    void slotLost();
    /// That is what the server says, which nobody has told yet: it is not to be offered again.
    void slotRefused(oh::SlotId slot);
    void warningsChanged();
    void sendingChanged();
    void booked(const oh::api::Booking &booking);

private:
    void begin();
    void keepSlot();
    void setHoldEnd(const QString &text);
    void holdRefused(const Error &error);
    void giveUpSlot(const QString &why);
    void takeRefusal(const Error &error);
    api::WhiteGloveBooking request() const;
    bool validate();
    void takeFields(const QList<FieldError> &fields);
    void answered(const Result<api::Booking> &answer);
    void dropWarnings();
    void revalidate();
    /// Not written at all without anything that would have to be typed again.
    void keepDraft();

    Context &m_context;
    FormDraft m_kept;
    WhiteGloveDraft m_draft;
    QMap<Field, QString> m_errors;
    /// Why what was chosen is not any more, until something else is: checking the form anew does
    /// not make it unsaid.
    QMap<Field, QString> m_lost;
    std::optional<Error> m_failure;
    ConfirmableWarnings m_warnings;
    bool m_confirmationMissing = false;
    bool m_tried = false;
    bool m_isOpen = false;
    QString m_holdEnd;
    Call m_call;
    SlotHolder m_holder;
};

/// Addresses, one a line; empty lines don't count.
QStringList linesOf(const QString &text);

} // namespace oh::ui
