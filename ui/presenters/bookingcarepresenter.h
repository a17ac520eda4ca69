// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookingrules.h"
#include "ui/ports/context.h"

#include <QObject>

#include <map>

namespace oh::ui {

/// What coordinators do with a booking in one step: confirm, cancel, note who came and take it back
/// (FR66). What may be done is asked of the table that the server uses as well.
class BookingCarePresenter : public QObject
{
    Q_OBJECT

public:
    explicit BookingCarePresenter(Context &context, QObject *parent = nullptr);

    /// At `now`: a meeting that has begun is not moved any more.
    static bool may(const api::Booking &booking, BookingAction action, const QDateTime &now);
    bool isBusy(BookingId id) const { return m_calls.contains(id); }

    /// `anyway`: what warned() said was read.
    void confirm(const api::Booking &booking, bool anyway = false);
    void cancel(const api::Booking &booking, const api::CancelBooking &cancellation);
    /// Nothing takes back what was noted.
    void markAttendance(const api::Booking &booking, std::optional<Attendance> attendance);

Q_SIGNALS:
    void busyChanged();
    void done(oh::BookingAction action, const oh::api::Booking &before,
              const oh::api::Booking &booking);
    /// `current`: as it is by now, when it could be read: somebody else was faster.
    void failed(oh::BookingAction action, oh::BookingId id, const oh::Error &error);
    /// Confirming goes against somebody's calendar: it takes another word.
    void warned(const oh::api::Booking &booking, const QStringList &warnings);
    void changedMeanwhile(const oh::api::Booking &current);

private:
    Done<api::Booking> answer(BookingAction action, const api::Booking &before);
    void keep(BookingId id, Call call);
    void readAgain(BookingId id);

    Context &m_context;
    std::map<BookingId, Call> m_calls;
    std::map<BookingId, Call> m_reads;
    /// What the server warned of last, by name.
    std::map<BookingId, std::optional<QList<QString>>> m_warnings;
};

QString attendanceName(Attendance attendance);

} // namespace oh::ui
