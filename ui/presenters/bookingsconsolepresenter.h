// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/bookingtablemodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/overviewfilter.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// The coordinators' table: filters and order become queries; answers to older queries are dropped.
class BookingsConsolePresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Empty, Failed };
    Q_ENUM(State)
    /// What the date filter offers. Days are those of the coordinator's own zone.
    enum class Period { Any, Today, NextSevenDays, Upcoming, LastThirtyDays, Custom };
    Q_ENUM(Period)

    struct Filter
    {
        QString text;
        QList<BookingStatus> status;
        /// Of the canceled ones: only requests that were declined, or none of them.
        std::optional<bool> declined = {};
        Period period = Period::Any;
        /// Only for Custom; either may be invalid, for an open end. Both days are included.
        QDate from;
        QDate to;
        /// One person's meetings only; the rest of who it is serves to show them.
        std::optional<api::AccountSummary> mentor;
        std::optional<api::AccountSummary> mentee;
        /// Meetings of such people only, and what to call them.
        OverviewFilter people;
        QString peopleText;
        BookingSort sort = BookingSort::StartDescending;

        bool operator==(const Filter &) const = default;
        bool isNarrowing() const
        {
            return !text.isEmpty() || !status.isEmpty() || declined || period != Period::Any ||
                   mentor || mentee || people.isNarrowing();
        }
        /// As text that is kept; what can't be read is left out.
        QByteArray toState() const;
        static Filter fromState(const QByteArray &state);
    };

    explicit BookingsConsolePresenter(Context &context, QObject *parent = nullptr);

    BookingTableModel *model() const { return m_model; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const Filter &filter() const { return m_filter; }
    QString zone() const;
    QDate today() const;

    /// Asks anew from the top; what is shown stays until the answer comes.
    void reload();
    /// While something else shows the bookings, nothing is asked for; afterwards, what was missed.
    void setPaused(bool paused);
    /// Search waits a moment for the next letter; everything else asks at once.
    void setSearch(const QString &text);
    void setStatus(const QList<BookingStatus> &status);
    void setPeriod(Period period, QDate from = {}, QDate to = {});
    void setSort(BookingSort sort);
    void setMentor(const std::optional<api::AccountSummary> &mentor);
    void setMentee(const std::optional<api::AccountSummary> &mentee);
    /// Everybody's again.
    void clearPeople();
    /// Declined requests and the others again.
    void clearDeclined();
    /// All at once: what another page shows in figures.
    void setFilter(const Filter &filter);
    /// The same, before anything is asked for.
    void beginWith(const Filter &filter)
    {
        m_filter = filter;
        Q_EMIT filterChanged();
    }
    /// Puts a newer version of a booking into the table.
    void takeNewer(const api::Booking &booking) { m_model->update(booking); }
    void clearFilters();

    /// As it goes to the server.
    api::AdminBookingsQuery query(int offset) const;
    void setSearchDelay(int msecs) { m_searchDelay.setInterval(msecs); }

    static constexpr int pageSize = 50;
    /// Of the words that are searched.
    static constexpr int longestSearch = 100;

    /// One that the filter may hide, or that is further down. Ends in opened() or openFailed().
    void openById(BookingId id);

Q_SIGNALS:
    void opened(const oh::api::Booking &booking);
    void openFailed(const oh::Error &error);
    void stateChanged();
    void filterChanged();
    /// A further page did not come.
    void moreFailed(const oh::Error &error);

private:
    void fetch(int offset);
    void setState(State state);
    void changed();
    std::pair<QDate, QDate> days() const;

    Call m_openCall;
    Context &m_context;
    BookingTableModel *m_model;
    Filter m_filter;
    State m_state = State::Idle;
    Error m_error;
    QTimer m_searchDelay;
    bool m_paused = false;
    bool m_missed = false;
    Call m_call;
    Call m_more;
};

} // namespace oh::ui
