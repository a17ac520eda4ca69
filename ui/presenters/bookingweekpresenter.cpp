// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingweekpresenter.h"

#include "models/domain/zones.h"
#include "ui/presenters/weeklayout.h"

namespace oh::ui {
namespace {

constexpr int weekDelayMsecs = 250;

} // namespace

BookingWeekPresenter::BookingWeekPresenter(Context &context, BookingsConsolePresenter &table,
                                           QObject *parent)
    : QObject(parent), m_context(context), m_table(table), m_monday(weekStartOf(table.today()))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(weekDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &BookingWeekPresenter::read);
    connect(&context.api, &Api::bookingsChanged, this, &BookingWeekPresenter::reload);
    connect(&context.live, &Live::bookingsChanged, this, &BookingWeekPresenter::reload);
    connect(&context.live, &Live::resynced, this, &BookingWeekPresenter::reload);
    connect(&context.account, &Account::userChanged, this, [this] {
        if (m_zone != zone())
            reload();
    });
    connect(&table, &BookingsConsolePresenter::filterChanged, this, [this] {
        if (m_filter == m_table.filter())
            return;
        const bool typing = m_filter.text != m_table.filter().text;
        forget();
        if (!m_active)
            return;
        if (typing)
            m_delay.start();
        else
            read();
    });
}

void BookingWeekPresenter::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        read();
    else
        m_call.reset();
}

const api::Booking *BookingWeekPresenter::booking(BookingId id) const
{
    for (const BookingWeekEntry &entry : m_entries) {
        if (entry.booking.id == id)
            return &entry.booking;
    }
    return nullptr;
}

void BookingWeekPresenter::showWeek(QDate day)
{
    const QDate monday = weekStartOf(day);
    if (monday == m_monday)
        return;
    m_monday = monday;
    m_entries.clear();
    if (m_active)
        read();
    else
        Q_EMIT changed();
}

void BookingWeekPresenter::forget()
{
    m_weeks.clear();
    m_filter = m_table.filter();
    m_zone = zone();
}

void BookingWeekPresenter::reload()
{
    forget();
    if (m_active)
        read();
}

api::AdminBookingsQuery BookingWeekPresenter::query(int offset) const
{
    api::AdminBookingsQuery query = m_table.query(offset);
    query.from = wallClockToUtc(zone(), m_monday, QTime(0, 0));
    query.to = wallClockToUtc(zone(), m_monday.addDays(7), QTime(0, 0));
    query.sort = BookingSort::Start;
    query.limit = pageSize;
    return query;
}

void BookingWeekPresenter::read()
{
    m_delay.stop();
    m_call.reset();
    m_reading.clear();
    if (m_zone != zone() || !(m_filter == m_table.filter()))
        forget();
    if (const auto known = m_weeks.constFind(m_monday); known != m_weeks.constEnd()) {
        take(QList<api::Booking>(*known));
        return;
    }
    m_state = State::Loading;
    ask(0);
    Q_EMIT changed();
}

void BookingWeekPresenter::ask(int offset)
{
    m_call = m_context.api.adminBookings(
        query(offset), [this](const Result<api::Page<api::Booking>> &answer) {
            const Call finished = std::move(m_call);
            if (!answer) {
                m_error = answer.error();
                m_state = State::Failed;
                Q_EMIT changed();
                return;
            }
            // What was booked meanwhile pushes others over the edge of a page: none comes twice.
            for (const api::Booking &booking : answer->items) {
                const bool known = std::any_of(
                    m_reading.cbegin(), m_reading.cend(),
                    [&booking](const api::Booking &other) { return other.id == booking.id; });
                if (!known)
                    m_reading.append(booking);
            }
            if (!answer->items.isEmpty() && m_reading.size() < answer->total)
                return ask(int(m_reading.size()));
            if (m_weeks.size() >= mostWeeks)
                m_weeks.clear();
            m_weeks.insert(m_monday, m_reading);
            take(std::exchange(m_reading, {}));
        });
}

void BookingWeekPresenter::take(const QList<api::Booking> &bookings)
{
    m_entries = layOutBookings(bookings, m_monday, zone());
    m_state = State::Content;
    Q_EMIT changed();
}

void BookingWeekPresenter::takeNewer(const api::Booking &booking)
{
    const auto week = m_weeks.find(m_monday);
    if (week == m_weeks.end())
        return;
    for (api::Booking &known : *week) {
        if (known.id != booking.id)
            continue;
        known = booking;
        take(QList<api::Booking>(*week));
        return;
    }
}

} // namespace oh::ui
