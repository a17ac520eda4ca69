// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/confirmablewarnings.h"
#include "ui/presenters/whiteglovepresenter.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace oh::ui {

/// Corrects what a meeting is about, where and between whom (FR66); another mentor may meet at
/// another time. When another coordinator saved
/// meanwhile, theirs is read and merged: what only one of the two changed is taken over, and what
/// both changed is shown side by side for a decision. Nothing that was typed is lost.
class EditBookingPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Mentor, Time, Mentee, Goal, Materials, Place, Link, Reason };
    Q_ENUM(Field)

    struct Values
    {
        UserId menteeId;
        QString menteeName;
        QString goal;
        QString materials;
        MeetingPlace place;
        /// Of an online meeting; empty for none.
        QString link = {};
        UserId mentorId = {};
        QString mentorName = {};
        /// Another mentor's time, and the meeting's otherwise.
        QDateTime start = {};
        QDateTime end = {};
        bool operator==(const Values &) const = default;
    };

    EditBookingPresenter(Context &context, const api::Booking &booking, QObject *parent = nullptr);

    const api::Booking &booking() const { return m_booking; }
    const Values &values() const { return m_mine; }
    /// On the server, as it was read last.
    const Values &base() const { return m_base; }
    QString reason() const { return m_reason; }
    QString zone() const;
    /// Over meetings keep their people.
    bool mayChangePeople() const { return m_booking.status != BookingStatus::Completed; }

    void setMentee(UserId id, const QString &name);
    void setMentor(UserId id, const QString &name);
    bool isOtherMentor() const { return m_mine.mentorId != m_base.mentorId; }
    /// On the wall clock of zone(); of another mentor alone.
    void setTime(QDate day, QTime time, int minutes);
    void setTime(const QDateTime &start, const QDateTime &end);
    void setGoal(const QString &goal);
    void setMaterials(const QString &materials);
    void setPlace(const MeetingPlace &place);
    void setLink(const QString &link);
    /// Only online meetings have a link.
    bool mayHaveLink() const;
    void setReason(const QString &reason);
    bool isChanged() const { return !(m_mine == m_base); }

    /// The fields `typed` were typed over `was`, earlier: what has changed on the server since is a
    /// conflict.
    void compareWith(const Values &was, const QSet<Field> &typed);
    /// What both changed, and what it is on the server now.
    QList<Field> conflicts() const { return m_conflicts.values(); }
    bool isConflict(Field field) const { return m_conflicts.contains(field); }
    /// As one reads it.
    QString theirs(Field field) const;
    /// Settles a conflict.
    void keepMine(Field field);
    void takeTheirs(Field field);
    /// As it is on the server, whether it is a conflict or not.
    void takeBack(Field field);
    /// What was taken over from somebody else's edit without a question.
    bool hasMerged() const { return m_merged; }

    QString errorOf(Field field) const { return m_errors.value(field); }
    const std::optional<Error> &failure() const { return m_failure; }
    const ConfirmableWarnings &warnings() const { return m_warnings; }
    void confirmWarning(int index, bool confirmed);
    void confirmAllWarnings(bool confirmed);
    bool isConfirmationMissing() const { return m_confirmationMissing; }

    bool isSending() const { return m_call != nullptr; }
    void submit();

Q_SIGNALS:
    /// Other values than those that were typed: somebody else's were taken over.
    void valuesChanged();
    void conflictsChanged();
    void errorsChanged();
    void warningsChanged();
    void sendingChanged();
    void saved(const oh::api::Booking &booking);
    /// There was nothing to save.
    void unchanged();

private:
    static Values valuesOf(const api::Booking &booking);
    static bool sameIn(Field field, const Values &a, const Values &b);
    static void copy(Field field, const Values &from, Values &to);
    bool validate(const api::EditBooking &change);
    api::EditBooking request() const;
    void answered(const Result<api::Booking> &answer);
    void settle(Field field);
    void readAgain();
    void merge(const api::Booking &theirs);
    void dropWarnings();

    Context &m_context;
    api::Booking m_booking;
    Values m_base;
    Values m_mine;
    QString m_reason;
    QSet<Field> m_conflicts;
    bool m_merged = false;
    QMap<Field, QString> m_errors;
    std::optional<Error> m_failure;
    ConfirmableWarnings m_warnings;
    bool m_confirmationMissing = false;
    Call m_call;
};

} // namespace oh::ui
