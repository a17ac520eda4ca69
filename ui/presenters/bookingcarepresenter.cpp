// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingcarepresenter.h"

#include "ui/presenters/confirmablewarnings.h"

namespace oh::ui {

BookingCarePresenter::BookingCarePresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

bool BookingCarePresenter::may(const api::Booking &booking, BookingAction action,
                               const QDateTime &now)
{
    if (action == BookingAction::Reschedule && moveObstacle(booking.meetingStartTime, now))
        return false;
    return nextStatus(booking.status, action, BookingParty::Coordinator).has_value();
}

void BookingCarePresenter::keep(BookingId id, Call call)
{
    m_calls[id] = std::move(call);
    Q_EMIT busyChanged();
}

Done<api::Booking> BookingCarePresenter::answer(BookingAction action, const api::Booking &before)
{
    return [this, action, before](const Result<api::Booking> &result) {
        const auto call = m_calls.extract(before.id); // lives until the end of this answer
        Q_EMIT busyChanged();
        if (result) {
            Q_EMIT done(action, before, *result);
            return;
        }
        if (result.error().code == ErrorCode::WarningsToConfirm) {
            ConfirmableWarnings warnings;
            warnings.take(result.error());
            m_warnings[before.id] = warnings.names();
            QStringList sentences;
            for (const FieldError &warning : warnings.items())
                sentences.append(warningSentence(warning));
            Q_EMIT warned(before, sentences);
            return;
        }
        // 409: the booking is not what it was when it was shown.
        if (result.error().status() == 409)
            readAgain(before.id);
        Q_EMIT failed(action, before.id, result.error());
    };
}

void BookingCarePresenter::readAgain(BookingId id)
{
    m_reads[id] = m_context.api.booking(id, [this, id](const Result<api::Booking> &result) {
        const auto call = m_reads.extract(id);
        if (result)
            Q_EMIT changedMeanwhile(*result);
    });
}

void BookingCarePresenter::confirm(const api::Booking &booking, bool anyway)
{
    if (isBusy(booking.id))
        return;
    auto done = answer(BookingAction::Confirm, booking);
    if (anyway)
        keep(booking.id, m_context.api.confirmBookingAnyway(
                             booking.id, {true, m_warnings[booking.id]}, std::move(done)));
    else
        keep(booking.id, m_context.api.confirmBooking(booking.id, std::move(done)));
}

void BookingCarePresenter::cancel(const api::Booking &booking,
                                  const api::CancelBooking &cancellation)
{
    if (!isBusy(booking.id))
        keep(booking.id, m_context.api.cancelBooking(booking.id, cancellation,
                                                     answer(BookingAction::Cancel, booking)));
}

void BookingCarePresenter::markAttendance(const api::Booking &booking,
                                          std::optional<Attendance> attendance)
{
    if (isBusy(booking.id))
        return;
    const auto action = attendance ? BookingAction::MarkAttendance : BookingAction::UndoAttendance;
    keep(booking.id, m_context.api.markAttendance(booking.id, attendance, answer(action, booking)));
}

QString attendanceName(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return BookingCarePresenter::tr("Both came");
    case Attendance::MentorAbsent:
        return BookingCarePresenter::tr("The mentor did not come");
    case Attendance::MenteeAbsent:
        return BookingCarePresenter::tr("The mentee did not come");
    case Attendance::BothAbsent:
        return BookingCarePresenter::tr("Nobody came");
    }
    return {};
}

} // namespace oh::ui
