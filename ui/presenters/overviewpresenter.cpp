// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/overviewpresenter.h"

#include "models/domain/zones.h"
#include "ui/presenters/viewer.h"

namespace oh::ui {

OverviewPresenter::OverviewPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_timer.setInterval(refreshSeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPresenter::refresh);
}

QString OverviewPresenter::zone() const
{
    return viewerZone(m_context.account);
}

QDate OverviewPresenter::today() const
{
    const QDateTime now = m_context.clock.now();
    return utcToWallClock(zone(), now).value_or(now).date();
}

std::pair<QDate, QDate> OverviewPresenter::days() const
{
    // Whole weeks: a trend that begins in the middle of one would begin with a dip.
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    switch (m_range) {
    case Range::FourWeeks:
        return {monday.addDays(-3 * 7), monday.addDays(6)};
    case Range::TwelveWeeks:
        return {monday.addDays(-11 * 7), monday.addDays(6)};
    case Range::Year:
        return {monday.addDays(-51 * 7), monday.addDays(6)};
    case Range::NextFourWeeks:
        return {monday, monday.addDays(4 * 7 - 1)};
    case Range::Custom:
        return {m_from, m_to};
    }
    return {};
}

api::DashboardQuery OverviewPresenter::query(bool exact) const
{
    const auto [first, last] = days();
    api::DashboardQuery query;
    query.from = wallClockToUtc(zone(), first, QTime(0, 0));
    query.to = wallClockToUtc(zone(), last.addDays(1), QTime(0, 0));
    query.timeZone = zone();
    query.exact = exact;
    return query;
}

void OverviewPresenter::setRange(Range range, QDate from, QDate to)
{
    if (range == Range::Custom && (!from.isValid() || !to.isValid()))
        std::tie(from, to) = days();
    if (to < from)
        std::swap(from, to);
    if (range == m_range && from == m_from && to == m_to)
        return;
    m_range = range;
    m_from = from;
    m_to = to;
    Q_EMIT rangeChanged();
    refresh();
}

void OverviewPresenter::refresh()
{
    const bool same = m_answered == query(false);
    if (same && m_answeredAt.isValid() &&
        m_answeredAt.secsTo(m_context.clock.now()) < refreshSeconds) {
        Q_EMIT stateChanged();
        return;
    }
    ask(false);
}

void OverviewPresenter::countNow()
{
    ask(true);
}

void OverviewPresenter::setWatching(bool watching)
{
    if (watching)
        m_timer.start();
    else
        m_timer.stop();
}

void OverviewPresenter::ask(bool exact)
{
    const api::DashboardQuery usual = query(false);
    m_call = m_context.api.dashboard(query(exact),
                                     [this, usual](const Result<api::DashboardStats> &answer) {
                                         const Call finished = std::move(m_call);
                                         if (answer) {
                                             m_stats = *answer;
                                             m_answered = usual;
                                             m_answeredAt = m_context.clock.now();
                                             m_state = State::Content;
                                             Q_EMIT stateChanged();
                                             return;
                                         }
                                         // The same figures, a little older, are better than none;
                                         // those of other days aren't.
                                         const bool keep = m_stats && m_answered == usual;
                                         m_error = answer.error();
                                         m_state = keep ? State::Content : State::Failed;
                                         Q_EMIT stateChanged();
                                         if (keep)
                                             Q_EMIT refreshFailed(m_error);
                                     });
    m_state = State::Loading;
    Q_EMIT stateChanged();
}

} // namespace oh::ui
