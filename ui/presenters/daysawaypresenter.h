// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/availability.h"
#include "models/domain/slots.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

namespace oh::ui {

/// A mentor's time off, or their days of travel: the list, a new entry, deleting one, and what is
/// to become of the meetings on days off. Loads again when the server says that something changed.
class DaysAwayPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Kind { TimeOff, Travel };
    Q_ENUM(Kind)

    struct Entry
    {
        QUuid id;
        QDate first;
        QDate last;
        /// The note, or the time zone.
        QString text;
        /// On days off: meetings and requests, which stay until somebody cancels them.
        QList<api::Booking> bookings;

        bool operator==(const Entry &) const = default;
    };

    DaysAwayPresenter(Context &context, Kind kind, QObject *parent = nullptr);
    ~DaysAwayPresenter() override;

    void load();
    Kind kind() const { return m_kind; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<Entry> &entries() const { return m_entries; }
    /// The day that it is where the mentor is now: at home, or where they travel.
    QDate today() const;

    bool isBusy() const { return m_busy; }
    /// `text` is the note, or the time zone. Ends in added() or failed().
    void add(QDate first, QDate last, const QString &text);
    /// Ends in a new list, or failed().
    void remove(const QUuid &id);
    /// A request is declined, a meeting is canceled. Ends in bookingDone() or bookingFailed().
    void cancel(const api::Booking &booking, const api::CancelBooking &cancellation);
    void decline(const api::Booking &booking, const QString &note);

    /// "12 January 2026", "12 – 14 January 2026"
    static QString daysText(QDate first, QDate last);

Q_SIGNALS:
    void stateChanged();
    /// today() is another day: the journeys are read.
    void todayChanged();
    void busyChanged(bool busy);
    /// With the meetings that are affected.
    void added(int bookings);
    void failed(const oh::Error &error);
    void bookingDone(const oh::api::Booking &booking);
    void bookingFailed(const oh::Error &error);

private:
    void take(Result<QList<Entry>> answer);
    void takeTravel(const Result<api::Page<api::Travel>> &answer);
    void takeAdded(const Result<Entry> &answer);
    void takeRemoved(const Result<void> &answer);
    void takeBooking(const Result<api::Booking> &answer);
    void setBusy(bool busy);

    Context &m_context;
    Kind m_kind;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    QList<Entry> m_entries;
    DaysAway m_travel;
    bool m_busy = false;
    Call m_listCall;
    Call m_travelCall;
    Call m_changeCall;
    Call m_bookingCall;
};

} // namespace oh::ui
