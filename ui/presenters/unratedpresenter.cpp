// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/unratedpresenter.h"

#include "ui/presenters/ratingpresenter.h"
#include "ui/presenters/viewer.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// The most that the server hands out at once, newest first.
constexpr int ratingPageSize = 100;
/// Meetings that were put off; older ones are not asked about anyway.
constexpr qsizetype mostDismissed = 200;

} // namespace

UnratedPresenter::UnratedPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void UnratedPresenter::load()
{
    api::MyRatingsQuery query;
    query.direction = RatingDirection::Given;
    query.limit = ratingPageSize;
    m_call = m_context.api.myRatings(query, [this](const Result<api::Page<api::Rating>> &answer) {
        const Call finished = std::move(m_call);
        if (!answer)
            return; // rather no question than one too many
        m_rated.clear();
        for (const api::Rating &rating : answer->items) {
            if (rating.bookingId)
                m_rated.insert(*rating.bookingId);
        }
        m_known = true;
        work();
    });
}

void UnratedPresenter::setPast(const QList<api::Booking> &past)
{
    m_past = past;
    work();
}

QString UnratedPresenter::dismissedKey() const
{
    return u"ratings/dismissed/"_s + viewerId(m_context.account).toString();
}

void UnratedPresenter::work()
{
    QList<api::Booking> unrated;
    const UserId viewer = viewerId(m_context.account);
    if (m_known && !viewer.isNull()) {
        const QDateTime now = m_context.clock.now();
        const QList<QByteArray> dismissed = m_context.settings.state(dismissedKey()).split(' ');
        for (const api::Booking &booking : std::as_const(m_past)) {
            if (!m_rated.contains(booking.id) && booking.meetingEndTime.addDays(askedDays) > now &&
                !dismissed.contains(booking.id.toString().toLatin1()) &&
                RatingPresenter::isRateable(booking, viewer, now))
                unrated.append(booking);
        }
        std::sort(unrated.begin(), unrated.end(),
                  [](const api::Booking &left, const api::Booking &right) {
                      return left.meetingStartTime > right.meetingStartTime;
                  });
    }
    if (unrated == m_unrated)
        return;
    m_unrated = unrated;
    Q_EMIT changed();
}

void UnratedPresenter::dismiss(BookingId id)
{
    QList<QByteArray> dismissed = m_context.settings.state(dismissedKey()).split(' ');
    dismissed.prepend(id.toString().toLatin1());
    m_context.settings.setState(dismissedKey(),
                                dismissed.first(qMin(dismissed.size(), mostDismissed)).join(' '));
    work();
}

void UnratedPresenter::remove(BookingId id)
{
    m_rated.insert(id);
    work();
}

} // namespace oh::ui
