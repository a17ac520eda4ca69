// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookinghistory.h"

#include "models/domain/bookingrules.h"
#include "ui/presenters/bookingrights.h"
#include "ui/style/texts.h"

#include <QCoreApplication>

namespace oh::ui {
namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::BookingHistory)
};

enum class Actor { You, Other, Coordinator, Nobody };

struct Who
{
    Actor actor = Actor::Nobody;
    QString name;
};

Who whoIs(const std::optional<UserId> &id, const api::Booking &booking, UserId viewer)
{
    if (!id)
        return {};
    if (*id == viewer)
        return {Actor::You, {}};
    if (*id == booking.mentorId)
        return {Actor::Other, booking.mentor.name};
    if (*id == booking.menteeId)
        return {Actor::Other, booking.mentee.name};
    return {Actor::Coordinator, {}};
}

QString requested(const Who &who)
{
    return who.actor == Actor::You ? History::tr("Requested by you")
                                   : History::tr("Requested by %1").arg(who.name);
}

QString confirmed(const Who &who)
{
    switch (who.actor) {
    case Actor::You:
        return History::tr("Confirmed by you");
    case Actor::Other:
        return History::tr("Confirmed by %1").arg(who.name);
    case Actor::Coordinator:
        return History::tr("Confirmed by a coordinator");
    case Actor::Nobody:
        break;
    }
    return History::tr("Confirmed automatically");
}

QString declined(const Who &who)
{
    switch (who.actor) {
    case Actor::You:
        return History::tr("Declined by you");
    case Actor::Other:
        return History::tr("Declined by %1").arg(who.name);
    case Actor::Coordinator:
        return History::tr("Declined by a coordinator");
    case Actor::Nobody:
        break;
    }
    return History::tr("Declined");
}

QString canceled(const Who &who)
{
    switch (who.actor) {
    case Actor::You:
        return History::tr("Canceled by you");
    case Actor::Other:
        return History::tr("Canceled by %1").arg(who.name);
    case Actor::Coordinator:
        return History::tr("Canceled by a coordinator");
    case Actor::Nobody:
        break;
    }
    return History::tr("Canceled");
}

QString attendanceNoted(const Who &who)
{
    switch (who.actor) {
    case Actor::You:
        return History::tr("noted by you");
    case Actor::Other:
        return History::tr("noted by %1").arg(who.name);
    case Actor::Coordinator:
    case Actor::Nobody:
        break;
    }
    return History::tr("noted by a coordinator");
}

HistoryStep proposalStep(const api::Booking &booking, const api::RescheduleProposal &proposal,
                         UserId viewer)
{
    const Who who = whoIs(proposal.proposedBy, booking, viewer);
    return {.when = proposal.createdAt,
            .text = who.actor == Actor::You ? History::tr("You proposed another time")
                                            : History::tr("%1 proposed another time").arg(who.name),
            .note = proposal.message.value_or(QString()),
            .kind = HistoryStep::Kind::Waiting};
}

} // namespace

QString attendanceText(Attendance attendance, const api::Booking &booking)
{
    switch (attendance) {
    case Attendance::Attended:
        return History::tr("Both came");
    case Attendance::MentorAbsent:
        return History::tr("%1 did not come").arg(booking.mentor.name);
    case Attendance::MenteeAbsent:
        return History::tr("%1 did not come").arg(booking.mentee.name);
    case Attendance::BothAbsent:
        return History::tr("Nobody came");
    }
    return {};
}

QList<HistoryStep> bookingHistory(const api::Booking &booking, UserId viewer, const QDateTime &now)
{
    using Kind = HistoryStep::Kind;
    const BookingStatus status = effectiveStatus(
        booking.status, booking.createdAt, booking.meetingStartTime, booking.meetingEndTime, now);
    QList<HistoryStep> steps;
    steps.append({.when = booking.createdAt,
                  .text = requested(whoIs(booking.menteeId, booking, viewer)),
                  .note = {},
                  .kind = Kind::Neutral});
    if (booking.confirmedAt)
        steps.append({.when = *booking.confirmedAt,
                      .text = confirmed(whoIs(booking.confirmedBy, booking, viewer)),
                      .note = {},
                      .kind = Kind::Good});
    if (const auto proposal = openProposal(booking, now))
        steps.append(proposalStep(booking, *proposal, viewer));
    const QDateTime expiry =
        booking.expiresAt.value_or(pendingExpiry(booking.createdAt, booking.meetingStartTime));
    switch (status) {
    case BookingStatus::Pending:
        steps.append({.when = expiry,
                      .text = History::tr("Expires unless it is answered before"),
                      .note = {},
                      .kind = Kind::Waiting,
                      .isDue = true});
        break;
    case BookingStatus::Expired:
        steps.append({.when = expiry,
                      .text = History::tr("Expired without an answer"),
                      .note = {},
                      .kind = Kind::Bad});
        break;
    case BookingStatus::Canceled: {
        const Who who = whoIs(booking.canceledBy, booking, viewer);
        QString text = booking.isDeclined ? declined(who) : canceled(who);
        if (booking.cancellationReason)
            //: %1 is "Canceled by you", %2 a reason such as "Emergency"
            text = History::tr("%1 · %2").arg(text,
                                              cancellationReasonName(*booking.cancellationReason));
        steps.append({.when = booking.canceledAt.value_or(booking.updatedAt),
                      .text = text,
                      .note = booking.cancellationNotes.value_or(QString()),
                      .kind = Kind::Bad});
        break;
    }
    case BookingStatus::Completed: {
        QString text = booking.attendance ? attendanceText(*booking.attendance, booking)
                                          : History::tr("The meeting took place");
        if (booking.attendance && booking.attendanceMarkedBy)
            //: %1 "Both came", %2 "noted by you"
            text = History::tr("%1 · %2").arg(
                text, attendanceNoted(whoIs(booking.attendanceMarkedBy, booking, viewer)));
        steps.append({.when = booking.meetingEndTime,
                      .text = text,
                      .note = {},
                      .kind = booking.attendance && *booking.attendance != Attendance::Attended
                                  ? Kind::Bad
                                  : Kind::Good});
        break;
    }
    case BookingStatus::Confirmed:
        break;
    }
    return steps;
}

} // namespace oh::ui
