// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/daysawaypresenter.h"

#include "models/domain/zones.h"
#include "ui/presenters/viewer.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int daysAwayPageSize = 100;

DaysAwayPresenter::Entry entryOf(const api::TimeOff &off)
{
    return {off.id.value, off.startDate, off.endDate, off.note.value_or(QString()), off.bookings};
}

DaysAwayPresenter::Entry entryOf(const api::Travel &travel)
{
    return {travel.id.value, travel.startDate, travel.endDate, travel.timezone, {}};
}

template <typename T>
Result<QList<DaysAwayPresenter::Entry>> entriesOf(const Result<api::Page<T>> &answer)
{
    if (!answer)
        return answer.error();
    QList<DaysAwayPresenter::Entry> entries;
    for (const T &item : answer->items)
        entries.append(entryOf(item));
    return entries;
}

} // namespace

DaysAwayPresenter::DaysAwayPresenter(Context &context, Kind kind, QObject *parent)
    : QObject(parent), m_context(context), m_kind(kind)
{
    connect(&context.api, &Api::availabilityChanged, this, &DaysAwayPresenter::load);
    connect(&context.api, &Api::bookingsChanged, this, &DaysAwayPresenter::load);
}

DaysAwayPresenter::~DaysAwayPresenter() = default;

void DaysAwayPresenter::load()
{
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT stateChanged();
    }
    const api::PageQuery query{.limit = daysAwayPageSize, .offset = 0};
    if (m_kind == Kind::TimeOff)
        m_listCall = m_context.api.timeOff(
            query, [this](const auto &answer) { take(entriesOf<api::TimeOff>(answer)); });
    m_travelCall = m_context.api.travel(query, [this](const auto &answer) { takeTravel(answer); });
}

void DaysAwayPresenter::takeTravel(const Result<api::Page<api::Travel>> &answer)
{
    // Without it the days are those at home: the server says when one is over elsewhere.
    if (answer) {
        m_travel.travel.clear();
        for (const api::Travel &travel : answer->items)
            m_travel.travel.append({travel.startDate, travel.endDate, travel.timezone});
        Q_EMIT todayChanged();
    }
    if (m_kind == Kind::Travel)
        take(entriesOf<api::Travel>(answer));
}

QDate DaysAwayPresenter::today() const
{
    const QString home = viewerZone(m_context.account);
    const QDateTime now = m_context.clock.now();
    const QDate atHome = utcToWallClock(home, now).value_or(now).date();
    // Elsewhere it may be the day before or after; on either clock it is that day's own.
    for (const int days : {-1, 0, 1}) {
        const QDate day = atHome.addDays(days);
        if (utcToWallClock(zoneOn(home, day, m_travel), now).value_or(now).date() == day)
            return day;
    }
    return atHome;
}

void DaysAwayPresenter::take(Result<QList<Entry>> answer)
{
    if (answer) {
        m_entries = *std::move(answer);
        m_state = LoadState::Ready;
    } else if (m_state == LoadState::Ready) {
        return; // what is shown stays
    } else {
        m_error = answer.error();
        m_state = LoadState::Failed;
    }
    Q_EMIT stateChanged();
}

void DaysAwayPresenter::add(QDate first, QDate last, const QString &text)
{
    if (m_busy)
        return;
    if (last < first) {
        Q_EMIT failed(Error::validation(
            {{u"endDate"_s, Sentence::verbatim(u"must not be before startDate"_s)}}));
        return;
    }
    setBusy(true);
    if (m_kind == Kind::TimeOff) {
        api::CreateTimeOff days{first, last, std::nullopt};
        if (const QString note = text.trimmed(); !note.isEmpty())
            days.note = note;
        m_changeCall =
            m_context.api.createTimeOff(days, [this](const Result<api::TimeOff> &answer) {
                takeAdded(answer ? Result<Entry>(entryOf(*answer)) : Result<Entry>(answer.error()));
            });
    } else {
        m_changeCall = m_context.api.createTravel(
            {first, last, text.trimmed()}, [this](const Result<api::Travel> &answer) {
                takeAdded(answer ? Result<Entry>(entryOf(*answer)) : Result<Entry>(answer.error()));
            });
    }
}

void DaysAwayPresenter::takeAdded(const Result<Entry> &answer)
{
    setBusy(false);
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    // At once, whatever becomes of the list that is asked for next.
    m_entries.append(*answer);
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &left, const Entry &right) { return left.first < right.first; });
    m_state = LoadState::Ready;
    Q_EMIT stateChanged();
    Q_EMIT added(int(answer->bookings.size()));
}

void DaysAwayPresenter::remove(const QUuid &id)
{
    if (m_busy)
        return;
    setBusy(true);
    const auto done = [this](const Result<void> &answer) { takeRemoved(answer); };
    m_changeCall = m_kind == Kind::TimeOff ? m_context.api.deleteTimeOff(TimeOffId(id), done)
                                           : m_context.api.deleteTravel(TravelId(id), done);
}

void DaysAwayPresenter::takeRemoved(const Result<void> &answer)
{
    setBusy(false);
    if (!answer && answer.error().code != ErrorCode::NotFound)
        Q_EMIT failed(answer.error());
    load();
}

void DaysAwayPresenter::cancel(const api::Booking &booking, const api::CancelBooking &cancellation)
{
    m_bookingCall = m_context.api.cancelBooking(
        booking.id, cancellation,
        [this](const Result<api::Booking> &answer) { takeBooking(answer); });
}

void DaysAwayPresenter::decline(const api::Booking &booking, const QString &note)
{
    api::DeclineBooking answer;
    if (!note.trimmed().isEmpty())
        answer.notes = note.trimmed();
    m_bookingCall = m_context.api.declineBooking(
        booking.id, answer, [this](const Result<api::Booking> &done) { takeBooking(done); });
}

void DaysAwayPresenter::takeBooking(const Result<api::Booking> &answer)
{
    if (!answer) {
        Q_EMIT bookingFailed(answer.error());
        return;
    }
    for (Entry &entry : m_entries)
        entry.bookings.removeIf(
            [&](const api::Booking &booking) { return booking.id == answer->id; });
    Q_EMIT stateChanged();
    Q_EMIT bookingDone(*answer);
}

void DaysAwayPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

QString DaysAwayPresenter::daysText(QDate first, QDate last)
{
    const QLocale locale;
    const QString full = tr("d MMMM yyyy");
    if (first == last)
        return locale.toString(first, full);
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    const bool sameYear = first.year() == last.year();
    //: the first and the last of some days
    return tr("%1 – %2").arg(locale.toString(first, sameMonth  ? tr("d")
                                                    : sameYear ? tr("d MMMM")
                                                               : full),
                             locale.toString(last, full));
}

} // namespace oh::ui
