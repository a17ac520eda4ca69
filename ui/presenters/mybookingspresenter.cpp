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
        m_context.notifier.notify(Notifier::Kind::Error,
                                  tr("The rest of the list could not be loaded."), tr("Try again"),
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

bool MyBookingsPresenter::isAllowed(const api::Booking &booking, BookingAction action) const
{
    const UserId viewer = viewerId(m_context.account);
    BookingParty party = BookingParty::Mentee;
    if (booking.mentorId == viewer)
        party = BookingParty::Mentor;
    else if (booking.menteeId != viewer)
        return false;
    const QDateTime now = m_context.clock.now();
    const BookingStatus status = effectiveStatus(
        booking.status, booking.createdAt, booking.meetingStartTime, booking.meetingEndTime, now);
    return booking.meetingStartTime > now && nextStatus(status, action, party).has_value();
}

bool MyBookingsPresenter::canConfirm(const api::Booking &booking) const
{
    return isAllowed(booking, BookingAction::Confirm);
}

bool MyBookingsPresenter::canDecline(const api::Booking &booking) const
{
    return isAllowed(booking, BookingAction::Decline);
}

bool MyBookingsPresenter::canCancel(const api::Booking &booking) const
{
    // A mentor declines a request; canceling it would count against them.
    return isAllowed(booking, BookingAction::Cancel) && !canDecline(booking);
}

bool MyBookingsPresenter::begin(BookingId id)
{
    if (m_actions.contains(id))
        return false;
    m_actions[id];
    Q_EMIT busyChanged(id);
    return true;
}

void MyBookingsPresenter::confirm(BookingId id)
{
    if (begin(id))
        m_actions[id] = m_context.api.confirmBooking(
            id, [this, id](const Result<api::Booking> &answer) { takeAction(id, answer); });
}

void MyBookingsPresenter::decline(BookingId id, const QString &note)
{
    api::DeclineBooking body;
    if (const QString text = note.trimmed(); !text.isEmpty())
        body.notes = text;
    if (begin(id))
        m_actions[id] = m_context.api.declineBooking(
            id, body, [this, id](const Result<api::Booking> &answer) { takeAction(id, answer); });
}

void MyBookingsPresenter::cancel(BookingId id, const api::CancelBooking &cancellation)
{
    if (begin(id))
        m_actions[id] = m_context.api.cancelBooking(
            id, cancellation,
            [this, id](const Result<api::Booking> &answer) { takeAction(id, answer); });
}

void MyBookingsPresenter::takeAction(BookingId id, const Result<api::Booking> &answer)
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
        Q_EMIT actionDone(*answer);
    else
        Q_EMIT actionFailed(id, answer.error());
    // The counts and the other lists; after a refusal, how it stands now.
    load();
}

void MyBookingsPresenter::place(const api::Booking &booking)
{
    BookingListModel &upcoming = list(BookingTab::Upcoming);
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
