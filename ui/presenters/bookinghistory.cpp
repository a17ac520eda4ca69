// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookinghistory.h"

#include "models/domain/bookingrules.h"
#include "ui/presenters/bookingrights.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

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

Who whoDid(const api::BookingHistoryEntry &entry, UserId viewer)
{
    if (entry.actorId && *entry.actorId == viewer)
        return {Actor::You, {}};
    const QString name = entry.actorName.value_or(QString());
    switch (entry.actor) {
    case BookingParty::Mentee:
    case BookingParty::Mentor:
        return {Actor::Other, name};
    case BookingParty::Coordinator:
        // Among coordinators, the one by name.
        return {name.isEmpty() ? Actor::Coordinator : Actor::Other, name};
    case BookingParty::System:
        break;
    }
    return {};
}

QString created(const Who &who, BookingParty by)
{
    if (by != BookingParty::Coordinator)
        return requested(who);
    switch (who.actor) {
    case Actor::You:
        return History::tr("Booked by you");
    case Actor::Other:
        return History::tr("Booked by %1").arg(who.name);
    case Actor::Coordinator:
    case Actor::Nobody:
        break;
    }
    return History::tr("Booked by a coordinator");
}

QString moved(const Who &who, bool asProposed)
{
    if (asProposed)
        return History::tr("Moved to the proposed time");
    switch (who.actor) {
    case Actor::You:
        return History::tr("Moved by you");
    case Actor::Other:
        return History::tr("Moved by %1").arg(who.name);
    case Actor::Coordinator:
    case Actor::Nobody:
        break;
    }
    return History::tr("Moved by a coordinator");
}

QString proposed(const Who &who)
{
    return who.actor == Actor::You ? History::tr("You proposed another time")
                                   : History::tr("%1 proposed another time").arg(who.name);
}

QString proposalAnswered(const Who &who, BookingEvent event)
{
    const bool you = who.actor == Actor::You;
    switch (event) {
    case BookingEvent::ProposalAccepted:
        return you ? History::tr("You accepted the proposal")
                   : History::tr("%1 accepted the proposal").arg(who.name);
    case BookingEvent::ProposalDeclined:
        return you ? History::tr("You declined the proposal")
                   : History::tr("%1 declined the proposal").arg(who.name);
    case BookingEvent::ProposalWithdrawn:
        return you ? History::tr("You withdrew the proposal")
                   : History::tr("%1 withdrew the proposal").arg(who.name);
    default:
        break;
    }
    return History::tr("The proposal lapsed");
}

QString attendanceUndone(const Who &who)
{
    switch (who.actor) {
    case Actor::You:
        return History::tr("Attendance taken back by you");
    case Actor::Other:
        return History::tr("Attendance taken back by %1").arg(who.name);
    case Actor::Coordinator:
    case Actor::Nobody:
        break;
    }
    return History::tr("Attendance taken back by a coordinator");
}

QString timesOf(const api::BookingHistoryEntry &entry, const QString &zone)
{
    if (!entry.startTime || !entry.fromStartTime)
        return {};
    //: %1 and %2 are moments: the time of a meeting before and after
    return History::tr("%1 → %2").arg(dateTimeText(*entry.fromStartTime, zone),
                                      dateTimeText(*entry.startTime, zone));
}

HistoryStep stepOf(const api::BookingHistoryEntry &entry, const api::Booking &booking,
                   UserId viewer, const QString &zone)
{
    using Kind = HistoryStep::Kind;
    const Who who = whoDid(entry, viewer);
    HistoryStep step{.when = entry.at,
                     .text = {},
                     .detail = timesOf(entry, zone),
                     .note = entry.note.value_or(QString()),
                     .kind = Kind::Neutral};
    switch (entry.event) {
    case BookingEvent::Created:
        step.text = created(who, entry.actor);
        break;
    case BookingEvent::Confirmed:
        step.text = confirmed(who);
        step.kind = Kind::Good;
        break;
    case BookingEvent::Declined:
    case BookingEvent::Canceled:
        step.text = entry.event == BookingEvent::Declined ? declined(who) : canceled(who);
        if (entry.cancellationReason)
            //: %1 is "Canceled by you", %2 a reason such as "Emergency"
            step.text = History::tr("%1 · %2").arg(
                step.text, cancellationReasonName(*entry.cancellationReason));
        step.kind = Kind::Bad;
        break;
    case BookingEvent::Expired:
        step.text = History::tr("Expired without an answer");
        step.kind = Kind::Bad;
        break;
    case BookingEvent::Completed:
        step.text = History::tr("The meeting took place");
        step.kind = Kind::Good;
        break;
    case BookingEvent::Moved:
        step.text = entry.newMentorName && entry.formerMentorName
                        //: %1 and %2 are mentors
                        ? History::tr("%1 meets instead of %2")
                              .arg(*entry.newMentorName, *entry.formerMentorName)
                        : moved(who, entry.proposalId.has_value());
        step.kind = Kind::Changed;
        break;
    case BookingEvent::Proposed:
        step.text = proposed(who);
        step.kind = entry.proposalStatus == ProposalStatus::Open ? Kind::Waiting : Kind::Changed;
        break;
    case BookingEvent::ProposalAccepted:
    case BookingEvent::ProposalDeclined:
    case BookingEvent::ProposalWithdrawn:
    case BookingEvent::ProposalLapsed:
        step.text = proposalAnswered(who, entry.event);
        step.kind = entry.event == BookingEvent::ProposalAccepted ? Kind::Good : Kind::Changed;
        break;
    case BookingEvent::AttendanceMarked: {
        const Attendance attendance = entry.attendance.value_or(Attendance::Attended);
        //: %1 "Both came", %2 "noted by you"
        step.text =
            History::tr("%1 · %2").arg(attendanceText(attendance, booking), attendanceNoted(who));
        step.kind = attendance == Attendance::Attended ? Kind::Good : Kind::Bad;
        break;
    }
    case BookingEvent::AttendanceUndone:
        step.text = attendanceUndone(who);
        break;
    }
    return step;
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

QList<HistoryStep> bookingHistory(const api::Booking &booking,
                                  const QList<api::BookingHistoryEntry> &entries, UserId viewer,
                                  const QString &zone, const QDateTime &now)
{
    // Before the server has told, and when it has not heard yet of what the clock has done since.
    QList<HistoryStep> known = bookingHistory(booking, viewer, now);
    if (entries.isEmpty())
        return known;
    QList<HistoryStep> steps;
    for (const api::BookingHistoryEntry &entry : entries)
        steps.append(stepOf(entry, booking, viewer, zone));
    if (known.constLast().isDue)
        steps.append(known.takeLast());
    return steps;
}

} // namespace oh::ui
