// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/bookingsconsolepresenter.h"
#include "ui/presenters/bookingweek.h"

#include <QHash>

namespace oh::ui {

/// All meetings of a week under the filters of the coordinators' table, except for its days. Weeks
/// are read when they are looked at and kept until a meeting or the filter changes.
class BookingWeekPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Failed };
    Q_ENUM(State)

    /// Reads the filter of `table`, which outlives it.
    BookingWeekPresenter(Context &context, BookingsConsolePresenter &table,
                         QObject *parent = nullptr);

    /// Only while the week is on the screen is anything asked for.
    void setActive(bool active);
    bool isActive() const { return m_active; }

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    QDate monday() const { return m_monday; }
    QDate today() const { return m_table.today(); }
    QString zone() const { return m_table.zone(); }
    /// Of the week; what is known of it while it is read again.
    const QList<BookingWeekEntry> &entries() const { return m_entries; }
    const api::Booking *booking(BookingId id) const;

    void showWeek(QDate day);
    void showToday() { showWeek(today()); }
    void move(int weeks) { showWeek(m_monday.addDays(7 * weeks)); }
    void reload();
    /// Puts a newer version into its place.
    void takeNewer(const api::Booking &booking);

    api::AdminBookingsQuery query(int offset) const;

    static constexpr int pageSize = 100;
    static constexpr int mostWeeks = 8;

Q_SIGNALS:
    /// The week, its meetings or how reading them goes.
    void changed();

private:
    void forget();
    void read();
    void ask(int offset);
    void take(const QList<api::Booking> &bookings);

    Context &m_context;
    BookingsConsolePresenter &m_table;
    QDate m_monday;
    bool m_active = false;
    /// The filter that what is kept answers, and what else it depends on.
    BookingsConsolePresenter::Filter m_filter;
    QString m_zone;
    QHash<QDate, QList<api::Booking>> m_weeks;
    QList<api::Booking> m_reading;
    QList<BookingWeekEntry> m_entries;
    State m_state = State::Idle;
    Error m_error;
    QTimer m_delay;
    Call m_call;
};

} // namespace oh::ui
