// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/waitinglistpresenter.h"

#include "ui/style/texts.h"

namespace oh::ui {

WaitingListPresenter::WaitingListPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    // Our own request is announced in the same breath as its answer, which says more.
    connect(&context.api, &Api::waitingListsChanged, this, &WaitingListPresenter::load);
    connect(&context.live, &Live::bookingsChanged, this, &WaitingListPresenter::load);
    connect(&context.live, &Live::resynced, this, &WaitingListPresenter::load);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_state == LoadState::Failed)
            load();
    });
}

bool WaitingListPresenter::isMentee() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentee;
}

void WaitingListPresenter::load()
{
    if (!isMentee())
        return;
    m_call = m_context.api.waitingLists([this](const Result<api::WaitingLists> &answer) {
        const Call finished = std::move(m_call);
        if (answer) {
            m_entries = answer->items;
            m_state = LoadState::Ready;
        } else if (m_state != LoadState::Ready) {
            m_error = answer.error();
            m_state = LoadState::Failed;
        }
        Q_EMIT changed();
    });
}

std::optional<api::WaitingListEntry> WaitingListPresenter::entryFor(UserId mentor) const
{
    for (const api::WaitingListEntry &entry : m_entries) {
        if (entry.mentorId == mentor)
            return entry;
    }
    return std::nullopt;
}

void WaitingListPresenter::enter(UserId mentor)
{
    if (isBusy() || !isMentee())
        return;
    m_change =
        m_context.api.enterWaitingList(mentor, [this](const Result<api::WaitingListEntry> &answer) {
            const Call finished = std::move(m_change);
            if (!answer)
                return fail(answer.error());
            m_entries.removeIf([&answer](const api::WaitingListEntry &known) {
                return known.mentorId == answer->mentorId;
            });
            m_entries.append(*answer);
            m_state = LoadState::Ready;
            Q_EMIT changed();
            Q_EMIT entered(*answer);
        });
    Q_EMIT changed();
}

void WaitingListPresenter::leave(UserId mentor)
{
    if (isBusy() || !isMentee())
        return;
    m_change = m_context.api.leaveWaitingList(mentor, [this, mentor](const Result<void> &answer) {
        const Call finished = std::move(m_change);
        // Not on the list is what was wanted.
        if (!answer && answer.error().code != ErrorCode::NotFound)
            return fail(answer.error());
        m_entries.removeIf(
            [mentor](const api::WaitingListEntry &known) { return known.mentorId == mentor; });
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void WaitingListPresenter::fail(const Error &error)
{
    m_context.notifier.notifyError(error, errorSentence(error));
    Q_EMIT changed();
    load();
}

} // namespace oh::ui
