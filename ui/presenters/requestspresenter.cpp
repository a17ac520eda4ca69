// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/requestspresenter.h"

#include "ui/presenters/formdraft.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <algorithm>

namespace oh::ui {
namespace {

constexpr int pageSize = 100;

bool isOlder(const api::Booking &a, const api::Booking &b)
{
    return std::pair(a.createdAt, a.id.value) < std::pair(b.createdAt, b.id.value);
}

} // namespace

RequestsPresenter::RequestsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_requests(context.clock)
{
    adoptUser();
    connect(&context.account, &Account::userChanged, this, &RequestsPresenter::adoptUser);
    connect(&context.api, &Api::bookingsChanged, this, &RequestsPresenter::load);
    connect(&context.live, &Live::bookingsChanged, this, &RequestsPresenter::load);
    connect(&context.live, &Live::resynced, this, &RequestsPresenter::load);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_state == LoadState::Failed)
            load();
    });
}

RequestsPresenter::~RequestsPresenter() = default;

void RequestsPresenter::adoptUser()
{
    m_requests.setViewer(viewerId(m_context.account), viewerZone(m_context.account));
}

void RequestsPresenter::load()
{
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT stateChanged();
    }
    loadPage(0);
}

void RequestsPresenter::loadPage(int offset)
{
    if (offset == 0)
        m_collected.clear();
    m_listCall = m_context.api.myBookings(
        {.tab = BookingTab::Upcoming,
         .status = BookingStatus::Pending,
         .limit = pageSize,
         .offset = offset},
        [this](const Result<api::Page<api::Booking>> &answer) { takePage(answer); });
}

void RequestsPresenter::takePage(const Result<api::Page<api::Booking>> &answer)
{
    if (!answer) {
        if (m_state == LoadState::Ready)
            return; // what is shown stays
        m_error = answer.error();
        m_state = LoadState::Failed;
        Q_EMIT stateChanged();
        return;
    }
    m_collected += answer->items;
    if (!answer->items.isEmpty() && m_collected.size() < answer->total) {
        loadPage(int(m_collected.size()));
        return;
    }
    QList<api::Booking> waiting = std::exchange(m_collected, {});
    // The server may not have heard yet of what was decided here.
    waiting.removeIf([this](const api::Booking &booking) {
        return m_decisions.contains(booking.id) ||
               m_requests.statusNow(booking) != BookingStatus::Pending;
    });
    std::sort(waiting.begin(), waiting.end(), isOlder);
    m_requests.replace(waiting, int(waiting.size()));
    m_state = LoadState::Ready;
    Q_EMIT stateChanged();
}

void RequestsPresenter::confirm(BookingId id)
{
    decide(id, true, {});
}

void RequestsPresenter::decline(BookingId id, const QString &note)
{
    decide(id, false, note.trimmed());
}

void RequestsPresenter::decide(BookingId id, bool confirms, const QString &note)
{
    const int row = m_requests.rowOf(id);
    if (row < 0 || m_decisions.contains(id))
        return;
    Decision &decision = m_decisions[id];
    decision.booking = m_requests.bookings().at(row);
    decision.confirms = confirms;
    m_requests.remove(id);
    const auto done = [this, id](const Result<api::Booking> &answer) { takeDecision(id, answer); };
    if (confirms) {
        decision.call = m_context.api.confirmBooking(id, done);
    } else {
        api::DeclineBooking body;
        if (!note.isEmpty())
            body.notes = note;
        decision.call = m_context.api.declineBooking(id, body, done);
    }
    Q_EMIT stateChanged();
}

void RequestsPresenter::takeDecision(BookingId id, const Result<api::Booking> &answer)
{
    const auto found = m_decisions.find(id);
    if (found == m_decisions.end())
        return;
    const Decision decision = std::move(found->second);
    m_decisions.erase(found);
    const QString name = decision.booking.mentee.name;
    if (answer) {
        dropDraft(m_context, DraftForm::Decline, id.toString());
        m_context.notifier.notify(Notifier::Kind::Success,
                                  decision.confirms ? tr("Meeting with %1 confirmed").arg(name)
                                                    : tr("Request from %1 declined").arg(name));
        load();
        return;
    }
    const Error &error = answer.error();
    if (error.code == ErrorCode::BookingNotPending || error.code == ErrorCode::NotFound) {
        // Nothing left to decide; the list says how it stands now.
        dropDraft(m_context, DraftForm::Decline, id.toString());
        m_context.notifier.notifyError(error, error.message);
        load();
        return;
    }
    putBack(decision.booking);
    m_context.notifier.notifyError(error, (decision.confirms
                                               ? tr("The request from %1 was not confirmed. %2")
                                               : tr("The request from %1 was not declined. %2"))
                                              .arg(name, errorSentence(error)));
    Q_EMIT stateChanged();
    load();
}

void RequestsPresenter::putBack(const api::Booking &booking)
{
    const QList<api::Booking> &shown = m_requests.bookings();
    const auto place = std::lower_bound(shown.begin(), shown.end(), booking, isOlder);
    m_requests.insert(int(place - shown.begin()), booking);
}

std::optional<ProposalId> RequestsPresenter::proposalOf(BookingId id) const
{
    const int row = m_requests.rowOf(id);
    if (row < 0 || isBusy(id))
        return std::nullopt;
    const auto &proposal = m_requests.bookings().at(row).proposal;
    return proposal ? std::optional(proposal->id) : std::nullopt;
}

void RequestsPresenter::acceptProposal(BookingId id)
{
    const auto proposal = proposalOf(id);
    if (!proposal)
        return;
    m_proposalCalls[id] =
        m_context.api.acceptProposal(id, *proposal, [this, id](const Result<api::Booking> &answer) {
            takeProposal(id, tr("The meeting moved, and is confirmed"),
                         answer ? std::nullopt : std::optional(answer.error()));
        });
    Q_EMIT busyChanged(id);
}

void RequestsPresenter::declineProposal(BookingId id)
{
    const auto proposal = proposalOf(id);
    if (!proposal)
        return;
    m_proposalCalls[id] = m_context.api.declineProposal(
        id, *proposal, [this, id](const Result<api::Booking> &answer) {
            takeProposal(id, tr("The request keeps its time"),
                         answer ? std::nullopt : std::optional(answer.error()));
        });
    Q_EMIT busyChanged(id);
}

void RequestsPresenter::withdrawProposal(BookingId id)
{
    const auto proposal = proposalOf(id);
    if (!proposal)
        return;
    m_proposalCalls[id] =
        m_context.api.withdrawProposal(id, *proposal, [this, id](const Result<void> &answer) {
            takeProposal(id, tr("Proposal withdrawn"),
                         answer ? std::nullopt : std::optional(answer.error()));
        });
    Q_EMIT busyChanged(id);
}

void RequestsPresenter::takeProposal(BookingId id, const QString &success,
                                     const std::optional<Error> &error)
{
    auto finished = m_proposalCalls.extract(id);
    Q_EMIT busyChanged(id);
    if (error)
        m_context.notifier.notifyError(*error, errorSentence(*error));
    else
        m_context.notifier.notify(Notifier::Kind::Success, success);
    load(); // how it stands now
}

void RequestsPresenter::refreshTimes()
{
    QList<BookingId> over;
    for (const api::Booking &booking : m_requests.bookings()) {
        if (m_requests.statusNow(booking) != BookingStatus::Pending)
            over.append(booking.id);
    }
    for (const BookingId id : std::as_const(over))
        m_requests.remove(id);
    m_requests.refreshTimes();
    if (!over.isEmpty())
        Q_EMIT stateChanged();
}

} // namespace oh::ui
