// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mybookingspresenter.h"

#include "ui/presenters/viewer.h"

namespace oh::ui {
namespace {

constexpr int largestPage = 100;

} // namespace

MyBookingsPresenter::MyBookingsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    for (const BookingTab tab : enumValues<BookingTab>()) {
        tabState(tab).model = new BookingListModel(context.clock, this);
        connect(tabState(tab).model, &BookingListModel::moreWanted, this,
                [this, tab](int offset) { requestMore(tab, offset); });
    }
    adoptUser();
    connect(&context.account, &Account::userChanged, this, &MyBookingsPresenter::adoptUser);
    connect(&context.api, &Api::bookingsChanged, this, [this] { load(); });
    connect(&context.live, &Live::bookingsChanged, this, [this] { load(); });
    connect(&context.live, &Live::resynced, this, [this] { load(); });
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (!reachable)
            return;
        for (const BookingTab tab : enumValues<BookingTab>()) {
            tabState(tab).model->allowFetching();
            if (state(tab) == LoadState::Failed)
                load(tab);
        }
    });
}

MyBookingsPresenter::~MyBookingsPresenter() = default;

void MyBookingsPresenter::adoptUser()
{
    for (const Tab &tab : m_tabs)
        tab.model->setViewer(viewerId(m_context.account), viewerZone(m_context.account));
}

std::optional<int> MyBookingsPresenter::count(BookingTab tab) const
{
    if (state(tab) != LoadState::Ready)
        return std::nullopt;
    return tabState(tab).model->total();
}

void MyBookingsPresenter::load()
{
    for (const BookingTab tab : enumValues<BookingTab>())
        load(tab);
    if (m_opened)
        openById(m_opened->id);
}

void MyBookingsPresenter::openById(BookingId id)
{
    if (m_opened && m_opened->id != id)
        closeOpened();
    m_openCall = m_context.api.booking(id, [this](const Result<api::Booking> &answer) {
        const Call finished = std::move(m_openCall);
        if (answer) {
            m_opened = *answer;
            Q_EMIT openedChanged();
        } else if (!m_opened) { // what is shown stays
            Q_EMIT openFailed(answer.error());
        }
    });
}

void MyBookingsPresenter::closeOpened()
{
    m_openCall.reset();
    if (!m_opened)
        return;
    m_opened.reset();
    Q_EMIT openedChanged();
}

BookingTab MyBookingsPresenter::tabFor(const api::Booking &booking) const
{
    switch (effectiveStatus(booking.status, booking.createdAt, booking.meetingStartTime,
                            booking.meetingEndTime, m_context.clock.now())) {
    case BookingStatus::Pending:
    case BookingStatus::Confirmed:
        break;
    case BookingStatus::Completed:
        return BookingTab::Past;
    case BookingStatus::Canceled:
    case BookingStatus::Expired:
        return BookingTab::Canceled;
    }
    return BookingTab::Upcoming;
}

void MyBookingsPresenter::load(BookingTab tab)
{
    Tab &list = tabState(tab);
    if (list.state == LoadState::Failed) {
        list.state = LoadState::Loading;
        Q_EMIT stateChanged(tab);
    }
    list.collected.clear();
    // As many as were there, so that whoever scrolled down finds the place again.
    list.wanted = qMax(pageSize, list.model->rowCount());
    requestRefresh(tab);
}

void MyBookingsPresenter::requestRefresh(BookingTab tab)
{
    Tab &list = tabState(tab);
    const int offset = int(list.collected.size());
    list.call = m_context.api.myBookings(
        {.tab = tab,
         .status = std::nullopt,
         .limit = qBound(1, list.wanted - offset, largestPage),
         .offset = offset},
        [this, tab](const Result<api::Page<api::Booking>> &answer) { takeRefresh(tab, answer); });
}

void MyBookingsPresenter::takeRefresh(BookingTab tab, const Result<api::Page<api::Booking>> &answer)
{
    Tab &list = tabState(tab);
    if (!answer) {
        list.collected.clear();
        list.model->stopFetching();
        list.model->allowFetching();
        if (list.state == LoadState::Ready)
            return; // what is shown stays
        list.error = answer.error();
        list.state = LoadState::Failed;
        Q_EMIT stateChanged(tab);
        return;
    }
    list.collected += answer->items;
    if (!answer->items.isEmpty() && list.collected.size() < qMin(list.wanted, answer->total)) {
        requestRefresh(tab);
        return;
    }
    list.model->replace(std::exchange(list.collected, {}), answer->total);
    list.state = LoadState::Ready;
    Q_EMIT stateChanged(tab);
}

void MyBookingsPresenter::requestMore(BookingTab tab, int offset)
{
    tabState(tab).call = m_context.api.myBookings(
        {.tab = tab, .status = std::nullopt, .limit = pageSize, .offset = offset},
        [this, tab](const Result<api::Page<api::Booking>> &answer) { takeMore(tab, answer); });
}

void MyBookingsPresenter::takeMore(BookingTab tab, const Result<api::Page<api::Booking>> &answer)
{
    BookingListModel &model = *tabState(tab).model;
    if (!answer) {
        model.stopFetching();
        m_context.notifier.notifyError(
            answer.error(), tr("The rest of the list could not be loaded."), tr("Try again"),
            [&model, guard = QPointer<BookingListModel>(&model)] {
                if (!guard)
                    return;
                model.allowFetching();
                model.fetchMore({});
            });
        return;
    }
    model.append(answer->items, answer->total);
    Q_EMIT stateChanged(tab);
}

BookingRights MyBookingsPresenter::rights(const api::Booking &booking) const
{
    return rightsOn(booking, viewerId(m_context.account), m_context.clock.now());
}

std::optional<BookingTab> MyBookingsPresenter::tabOf(BookingId id) const
{
    for (const BookingTab tab : enumValues<BookingTab>()) {
        if (tabState(tab).model->rowOf(id) >= 0)
            return tab;
    }
    return std::nullopt;
}

std::optional<api::Booking> MyBookingsPresenter::find(BookingId id) const
{
    const auto tab = tabOf(id);
    if (!tab)
        return m_opened && m_opened->id == id ? m_opened : std::nullopt;
    const BookingListModel &model = *tabState(*tab).model;
    return model.bookings().at(model.rowOf(id));
}

void MyBookingsPresenter::act(BookingId id, BookingAction action,
                              const std::function<Call(Done<api::Booking>)> &send)
{
    if (m_actions.contains(id))
        return;
    m_actions[id];
    Q_EMIT busyChanged(id);
    Call call = send(
        [this, id, action](const Result<api::Booking> &answer) { takeAction(id, action, answer); });
    if (const auto waiting = m_actions.find(id); waiting != m_actions.end())
        waiting->second = std::move(call);
}

void MyBookingsPresenter::confirm(BookingId id)
{
    act(id, BookingAction::Confirm, [this, id](Done<api::Booking> done) {
        return m_context.api.confirmBooking(id, std::move(done));
    });
}

void MyBookingsPresenter::decline(BookingId id, const QString &note)
{
    api::DeclineBooking body;
    if (const QString text = note.trimmed(); !text.isEmpty())
        body.notes = text;
    act(id, BookingAction::Decline, [&](Done<api::Booking> done) {
        return m_context.api.declineBooking(id, body, std::move(done));
    });
}

void MyBookingsPresenter::cancel(BookingId id, const api::CancelBooking &cancellation)
{
    act(id, BookingAction::Cancel, [&](Done<api::Booking> done) {
        return m_context.api.cancelBooking(id, cancellation, std::move(done));
    });
}

void MyBookingsPresenter::acceptProposal(BookingId id)
{
    const auto booking = find(id);
    if (!booking || !booking->proposal)
        return;
    act(id, BookingAction::AcceptProposal, [&](Done<api::Booking> done) {
        return m_context.api.acceptProposal(id, booking->proposal->id, std::move(done));
    });
}

void MyBookingsPresenter::declineProposal(BookingId id)
{
    const auto booking = find(id);
    if (!booking || !booking->proposal)
        return;
    act(id, BookingAction::DeclineProposal, [&](Done<api::Booking> done) {
        return m_context.api.declineProposal(id, booking->proposal->id, std::move(done));
    });
}

void MyBookingsPresenter::withdrawProposal(BookingId id)
{
    auto booking = find(id);
    if (!booking || !booking->proposal)
        return;
    const ProposalId proposal = booking->proposal->id;
    booking->proposal.reset();
    act(id, BookingAction::WithdrawProposal, [&](Done<api::Booking> done) {
        return m_context.api.withdrawProposal(
            id, proposal, [without = *booking, done = std::move(done)](const Result<void> &answer) {
                if (answer)
                    done(without);
                else
                    done(answer.error());
            });
    });
}

void MyBookingsPresenter::markAttendance(BookingId id, std::optional<Attendance> attendance)
{
    const auto action = attendance ? BookingAction::MarkAttendance : BookingAction::UndoAttendance;
    act(id, action, [&](Done<api::Booking> done) {
        return m_context.api.markAttendance(id, attendance, std::move(done));
    });
}

void MyBookingsPresenter::takeAction(BookingId id, BookingAction action,
                                     const Result<api::Booking> &answer)
{
    const auto found = m_actions.find(id);
    if (found == m_actions.end())
        return;
    const Call finished = std::move(found->second);
    m_actions.erase(found);
    if (answer)
        place(*answer);
    Q_EMIT busyChanged(id);
    if (answer)
        Q_EMIT actionDone(*answer, action);
    else
        Q_EMIT actionFailed(id, action, answer.error());
    // The counts and the other lists; after a refusal, how it stands now.
    load();
}

void MyBookingsPresenter::place(const api::Booking &booking)
{
    BookingListModel &upcoming = list(BookingTab::Upcoming);
    if (m_opened && m_opened->id == booking.id) {
        m_opened = booking;
        Q_EMIT openedChanged();
    }
    if (booking.status != BookingStatus::Canceled) {
        for (const Tab &tab : m_tabs)
            tab.model->update(booking);
        return;
    }
    upcoming.remove(booking.id);
    if (state(BookingTab::Canceled) == LoadState::Ready)
        list(BookingTab::Canceled).insert(0, booking);
    Q_EMIT stateChanged(BookingTab::Upcoming);
    Q_EMIT stateChanged(BookingTab::Canceled);
}

void MyBookingsPresenter::refreshTimes()
{
    for (const Tab &tab : m_tabs)
        tab.model->refreshTimes();
}

} // namespace oh::ui
