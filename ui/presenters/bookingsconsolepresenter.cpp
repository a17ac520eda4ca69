// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingsconsolepresenter.h"

#include "models/domain/zones.h"
#include "ui/style/timetext.h"

namespace oh::ui {
namespace {

constexpr int searchDelayMsecs = 250;

} // namespace

BookingsConsolePresenter::BookingsConsolePresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_model(new BookingTableModel(this))
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMsecs);
    connect(&m_searchDelay, &QTimer::timeout, this, &BookingsConsolePresenter::reload);
    connect(m_model, &BookingTableModel::moreWanted, this, &BookingsConsolePresenter::fetch);
    const auto refresh = [this] {
        if (m_state != State::Idle)
            reload();
    };
    connect(&context.api, &Api::bookingsChanged, this, refresh);
    connect(&context.live, &Live::bookingsChanged, this, refresh);
    connect(&context.live, &Live::resynced, this, refresh);
    connect(&context.account, &Account::userChanged, this, [this] { m_model->setZone(zone()); });
    m_model->setZone(zone());
}

void BookingsConsolePresenter::openById(BookingId id)
{
    m_openCall = m_context.api.booking(id, [this](const Result<api::Booking> &answer) {
        const Call finished = std::move(m_openCall);
        if (answer)
            Q_EMIT opened(*answer);
        else
            Q_EMIT openFailed(answer.error());
    });
}

QString BookingsConsolePresenter::zone() const
{
    return m_context.account.user().profile.timeZone;
}

QDate BookingsConsolePresenter::today() const
{
    return m_context.clock.now().toTimeZone(timeZone(zone())).date();
}

std::pair<QDate, QDate> BookingsConsolePresenter::days() const
{
    switch (m_filter.period) {
    case Period::Any:
    case Period::Upcoming:
        return {};
    case Period::Today:
        return {today(), today()};
    case Period::NextSevenDays:
        return {today(), today().addDays(6)};
    case Period::LastThirtyDays:
        return {today().addDays(-30), today()};
    case Period::Custom:
        return {m_filter.from, m_filter.to};
    }
    return {};
}

api::AdminBookingsQuery BookingsConsolePresenter::query(int offset) const
{
    api::AdminBookingsQuery query;
    query.status = m_filter.status;
    query.declined = m_filter.declined;
    const QString words = m_filter.text.trimmed();
    if (!words.isEmpty())
        query.q = words.left(longestSearch);
    const auto [first, last] = days();
    if (first.isValid())
        query.from = wallClockToUtc(zone(), first, QTime(0, 0));
    if (last.isValid())
        query.to = wallClockToUtc(zone(), last.addDays(1), QTime(0, 0));
    if (m_filter.mentor)
        query.mentorId = m_filter.mentor->id;
    if (m_filter.mentee)
        query.menteeId = m_filter.mentee->id;
    if (m_filter.period == Period::Upcoming)
        query.from = m_context.clock.now();
    query.industries = m_filter.people.industries;
    query.technologies = m_filter.people.technologies;
    query.stages = m_filter.people.stages;
    query.tier = m_filter.people.tiers;
    query.party = m_filter.people.party;
    query.sort = m_filter.sort;
    query.limit = pageSize;
    query.offset = offset;
    return query;
}

void BookingsConsolePresenter::clearPeople()
{
    m_filter.people = {};
    m_filter.peopleText.clear();
    changed();
}

void BookingsConsolePresenter::clearDeclined()
{
    m_filter.declined.reset();
    changed();
}

void BookingsConsolePresenter::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && std::exchange(m_missed, false))
        reload();
}

void BookingsConsolePresenter::reload()
{
    m_searchDelay.stop();
    if (m_paused) {
        m_missed = true;
        return;
    }
    m_more.reset();
    m_model->fetchFailed();
    m_call = m_context.api.adminBookings(query(0), [this](Result<api::Page<api::Booking>> answer) {
        m_call.reset();
        if (!answer) {
            m_error = answer.error();
            setState(State::Failed);
            return;
        }
        m_model->reset(answer->items, answer->total);
        setState(answer->items.isEmpty() ? State::Empty : State::Content);
    });
    setState(State::Loading);
}

void BookingsConsolePresenter::fetch(int offset)
{
    if (m_call) { // everything is being asked anew
        m_model->fetchFailed();
        return;
    }
    m_more =
        m_context.api.adminBookings(query(offset), [this](Result<api::Page<api::Booking>> answer) {
            m_more.reset();
            if (!answer) {
                m_model->fetchFailed();
                Q_EMIT moreFailed(answer.error());
                return;
            }
            m_model->append(answer->items, answer->total);
            Q_EMIT stateChanged();
        });
}

void BookingsConsolePresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void BookingsConsolePresenter::setSearch(const QString &text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    Q_EMIT filterChanged();
    m_searchDelay.start();
}

void BookingsConsolePresenter::setStatus(const QList<BookingStatus> &status)
{
    if (status == m_filter.status)
        return;
    m_filter.status = status;
    changed();
}

void BookingsConsolePresenter::setPeriod(Period period, QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        std::swap(from, to);
    if (period == m_filter.period && from == m_filter.from && to == m_filter.to)
        return;
    m_filter.period = period;
    m_filter.from = from;
    m_filter.to = to;
    changed();
}

void BookingsConsolePresenter::setSort(BookingSort sort)
{
    if (sort == m_filter.sort)
        return;
    m_filter.sort = sort;
    changed();
}

void BookingsConsolePresenter::setMentor(const std::optional<api::AccountSummary> &mentor)
{
    if (mentor == m_filter.mentor)
        return;
    m_filter.mentor = mentor;
    changed();
}

void BookingsConsolePresenter::setMentee(const std::optional<api::AccountSummary> &mentee)
{
    if (mentee == m_filter.mentee)
        return;
    m_filter.mentee = mentee;
    changed();
}

void BookingsConsolePresenter::setFilter(const Filter &filter)
{
    m_filter = filter;
    changed();
}

void BookingsConsolePresenter::clearFilters()
{
    const BookingSort sort = m_filter.sort;
    m_filter = {};
    m_filter.sort = sort;
    changed();
}

void BookingsConsolePresenter::changed()
{
    Q_EMIT filterChanged();
    reload();
}

} // namespace oh::ui
