// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookingrules.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

#include <array>
#include <map>

namespace oh::ui {

/// The three lists of My Bookings, for mentees and mentors, page by page, and what one may do with
/// an entry. Loads again by itself when the server says that something changed, as many rows as
/// were there before.
class MyBookingsPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 20;

    explicit MyBookingsPresenter(Context &context, QObject *parent = nullptr);
    ~MyBookingsPresenter() override;

    BookingListModel &list(BookingTab tab) { return *tabState(tab).model; }
    LoadState state(BookingTab tab) const { return tabState(tab).state; }
    const Error &error(BookingTab tab) const { return tabState(tab).error; }
    /// How many entries the tab has; nothing until the server said so.
    std::optional<int> count(BookingTab tab) const;

    /// All three tabs, so that their counts are right.
    void load();
    void load(BookingTab tab);

    /// FR34. The request is the side's own to answer or withdraw.
    bool canConfirm(const api::Booking &booking) const;
    bool canDecline(const api::Booking &booking) const;
    bool canCancel(const api::Booking &booking) const;
    bool isBusy(BookingId id) const { return m_actions.contains(id); }

    /// Each ends in actionDone() or actionFailed(). One at a time for a booking.
    void confirm(BookingId id);
    void decline(BookingId id, const QString &note);
    void cancel(BookingId id, const api::CancelBooking &cancellation);
    void refreshTimes();

Q_SIGNALS:
    void stateChanged(oh::BookingTab tab);
    void busyChanged(oh::BookingId id);
    void actionDone(const oh::api::Booking &booking);
    void actionFailed(oh::BookingId id, const oh::Error &error);

private:
    struct Tab
    {
        BookingListModel *model = nullptr;
        LoadState state = LoadState::Loading;
        Error error;
        QList<api::Booking> collected;
        int wanted = 0;
        Call call;
    };

    Tab &tabState(BookingTab tab) { return m_tabs[std::size_t(tab)]; }
    const Tab &tabState(BookingTab tab) const { return m_tabs[std::size_t(tab)]; }
    void adoptUser();
    void requestRefresh(BookingTab tab);
    void takeRefresh(BookingTab tab, const Result<api::Page<api::Booking>> &answer);
    void requestMore(BookingTab tab, int offset);
    void takeMore(BookingTab tab, const Result<api::Page<api::Booking>> &answer);
    bool isAllowed(const api::Booking &booking, BookingAction action) const;
    bool begin(BookingId id);
    void takeAction(BookingId id, const Result<api::Booking> &answer);
    void place(const api::Booking &booking);

    Context &m_context;
    std::array<Tab, 3> m_tabs;
    std::map<BookingId, Call> m_actions;
};

} // namespace oh::ui
