// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookingrules.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/bookingrights.h"
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
    BookingRights rights(const api::Booking &booking) const;
    /// From any of the lists, or the one that was opened by its id.
    std::optional<api::Booking> find(BookingId id) const;
    std::optional<BookingTab> tabOf(BookingId id) const;
    /// One that is in none of the lists so far, as when an old notification leads to it. Kept up to
    /// date as they are; ends in openedChanged() or openFailed().
    void openById(BookingId id);
    void closeOpened();
    const std::optional<api::Booking> &opened() const { return m_opened; }
    /// The list in which it is further down.
    BookingTab tabFor(const api::Booking &booking) const;
    bool isBusy(BookingId id) const { return m_actions.contains(id); }

    /// Each ends in actionDone() or actionFailed(). One at a time for a booking.
    void confirm(BookingId id);
    void decline(BookingId id, const QString &note);
    void cancel(BookingId id, const api::CancelBooking &cancellation);
    /// Nothing happens without an open proposal.
    void acceptProposal(BookingId id);
    void declineProposal(BookingId id);
    void withdrawProposal(BookingId id);
    void markAttendance(BookingId id, std::optional<Attendance> attendance);
    void refreshTimes();

Q_SIGNALS:
    void stateChanged(oh::BookingTab tab);
    void busyChanged(oh::BookingId id);
    void openedChanged();
    void openFailed(const oh::Error &error);
    void actionDone(const oh::api::Booking &booking, oh::BookingAction action);
    void actionFailed(oh::BookingId id, oh::BookingAction action, const oh::Error &error);

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
    /// What `send` asks of the server; its answer comes back as the action's outcome.
    void act(BookingId id, BookingAction action,
             const std::function<Call(Done<api::Booking>)> &send);
    void takeAction(BookingId id, BookingAction action, const Result<api::Booking> &answer);
    void place(const api::Booking &booking);

    Context &m_context;
    std::array<Tab, 3> m_tabs;
    std::map<BookingId, Call> m_actions;
    std::optional<api::Booking> m_opened;
    Call m_openCall;
};

} // namespace oh::ui
