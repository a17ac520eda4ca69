// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/ownexceptionspresenter.h"

#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"

namespace oh::ui {
namespace {

/// The most that the server hands out at once, newest first.
constexpr int ownExceptionsPage = 100;

/// Since when nothing happens to it any more; invalid while something may.
QDateTime endOf(const api::TierOverride &request)
{
    switch (request.status) {
    case OverrideStatus::Pending:
        return {};
    case OverrideStatus::Approved:
        return request.isUsable ? QDateTime() : request.usedAt.value_or(request.expiresAt);
    case OverrideStatus::Denied:
    case OverrideStatus::Rejected:
        return request.reviewedAt.value_or(request.expiresAt);
    }
    return {};
}

} // namespace

OwnExceptionsPresenter::OwnExceptionsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.live, &Live::exceptionsChanged, this, &OwnExceptionsPresenter::load);
    // One is used by booking.
    connect(&context.api, &Api::bookingsChanged, this, &OwnExceptionsPresenter::load);
    connect(&context.live, &Live::resynced, this, &OwnExceptionsPresenter::load);
}

void OwnExceptionsPresenter::load()
{
    if (m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role != Role::Mentee)
        return;
    // It stands beside the meetings, which say it when the server can't be read.
    m_call = m_context.api.myExceptions({.status = {}, .limit = ownExceptionsPage, .offset = 0},
                                        [this](const Result<api::Page<api::TierOverride>> &answer) {
                                            const Call finished = std::move(m_call);
                                            if (!answer)
                                                return;
                                            const QDateTime oldest =
                                                m_context.clock.now().addDays(-daysShown);
                                            m_entries.clear();
                                            for (const api::TierOverride &one : answer->items) {
                                                const QDateTime end = endOf(one);
                                                if (!end.isValid() || end >= oldest)
                                                    m_entries.append(entryOf(one));
                                            }
                                            Q_EMIT changed();
                                        });
}

OwnExceptionsPresenter::Entry OwnExceptionsPresenter::entryOf(const api::TierOverride &one) const
{
    const QString zone = viewerZone(m_context.account);
    Entry entry{one.mentorId, one.mentor.name, {}, one.reviewNotes.value_or(QString()).trimmed()};
    switch (one.status) {
    case OverrideStatus::Pending:
        //: An exception somebody asked for; %1 a day and a time
        entry.state = tr("waits for a decision, until %1").arg(dateTimeText(one.expiresAt, zone));
        break;
    case OverrideStatus::Approved:
        if (one.usedAt)
            //: An exception; %1 a day
            entry.state = tr("used on %1").arg(shortDayText(*one.usedAt, zone));
        else if (one.isUsable)
            //: An exception; %1 a day and a time
            entry.state = tr("approved: book until %1").arg(dateTimeText(one.expiresAt, zone));
        else
            //: An exception that was approved; %1 a day
            entry.state = tr("expired unused on %1").arg(shortDayText(one.expiresAt, zone));
        break;
    case OverrideStatus::Denied:
        //: An exception somebody asked for
        entry.state = tr("turned down");
        break;
    case OverrideStatus::Rejected:
        //: An exception somebody asked for
        entry.state = tr("nobody decided in time: you can ask again");
        break;
    }
    return entry;
}

} // namespace oh::ui
