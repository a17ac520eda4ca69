// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

#include <map>

namespace oh::ui {

/// A mentor's queue of pending requests, the one that waits longest first. Decisions are shown at
/// once and taken back, with a reason, when the server refuses.
class RequestsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit RequestsPresenter(Context &context, QObject *parent = nullptr);
    ~RequestsPresenter() override;

    BookingListModel &requests() { return m_requests; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }

    void load();
    void confirm(BookingId id);
    /// An empty note is none.
    void decline(BookingId id, const QString &note);
    /// The request's open proposal: agreed to, refused, or our own taken back.
    void acceptProposal(BookingId id);
    void declineProposal(BookingId id);
    void withdrawProposal(BookingId id);
    bool isBusy(BookingId id) const { return m_proposalCalls.contains(id); }
    void refreshTimes();

Q_SIGNALS:
    void stateChanged();
    void busyChanged(oh::BookingId id);

private:
    struct Decision
    {
        api::Booking booking;
        bool confirms = true;
        Call call;
    };

    void adoptUser();
    void loadPage(int offset);
    void takePage(const Result<api::Page<api::Booking>> &answer);
    void decide(BookingId id, bool confirms, const QString &note);
    void takeDecision(BookingId id, const Result<api::Booking> &answer);
    void putBack(const api::Booking &booking);
    std::optional<ProposalId> proposalOf(BookingId id) const;
    void takeProposal(BookingId id, const QString &success, const std::optional<Error> &error);

    Context &m_context;
    BookingListModel m_requests;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    QList<api::Booking> m_collected;
    Call m_listCall;
    std::map<BookingId, Decision> m_decisions;
    std::map<BookingId, Call> m_proposalCalls;
};

} // namespace oh::ui
