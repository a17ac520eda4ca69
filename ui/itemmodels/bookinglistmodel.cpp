// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/bookinglistmodel.h"

#include "models/domain/bookingrules.h"
#include "ui/itemmodels/eachonce.h"
#include "ui/presenters/bookingrights.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oh::ui {

const api::PersonRef &otherParty(const api::Booking &booking, UserId viewer)
{
    return booking.mentorId == viewer ? booking.mentee : booking.mentor;
}

QString personDetail(const api::PersonRef &person)
{
    QStringList parts;
    if (person.title && !person.title->isEmpty())
        parts.append(*person.title);
    if (person.company && !person.company->isEmpty())
        parts.append(*person.company);
    return parts.join(u" · "_s);
}

QString placeText(MeetingType type, const std::optional<QString> &location)
{
    if (location && !location->isEmpty())
        return *location;
    return meetingTypeName(type);
}

QString placeText(const api::Booking &booking)
{
    return placeText(booking.meetingType, booking.location);
}

BookingListModel::BookingListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

void BookingListModel::setViewer(UserId viewer, const QString &zone)
{
    m_viewer = viewer;
    m_zone = zone;
    refreshTimes();
}

int BookingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bookings.size());
}

int BookingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

BookingStatus BookingListModel::statusNow(const api::Booking &booking) const
{
    return effectiveStatus(booking.status, booking.createdAt, booking.meetingStartTime,
                           booking.meetingEndTime, m_clock.now());
}

QVariant BookingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::Booking &booking = m_bookings.at(index.row());
    const api::PersonRef &person = otherParty(booking, m_viewer);
    switch (role) {
    case Qt::DisplayRole:
    case PersonRole:
        return person.name;
    case Qt::AccessibleTextRole:
        return accessibleText(booking);
    case IdRole:
        return booking.id.value;
    case PictureRole:
        return person.avatarUrl.value_or(QString());
    case PersonDetailRole:
        return personDetail(person);
    case DayRole:
        return shortDayText(booking.meetingStartTime, m_zone);
    case TimeRole:
        return timeRangeText(booking.meetingStartTime, booking.meetingEndTime, m_zone);
    case StatusRole:
        return int(statusNow(booking));
    case DeclinedRole:
        return booking.isDeclined;
    case IsOnlineRole:
        return booking.meetingType == MeetingType::Online;
    case PlaceRole:
        return placeText(booking);
    case GoalRole:
        return booking.meetingGoal.simplified();
    case NoteRole:
        return note(booking);
    case ProposedRole:
        return proposedTime(booking);
    case MutedRole:
        return !holdsSlot(statusNow(booking));
    default:
        return {};
    }
}

QString BookingListModel::proposedTime(const api::Booking &booking) const
{
    const auto proposal = openProposal(booking, m_clock.now());
    if (!proposal)
        return {};
    //: %1 is a day, %2 hours
    return tr("%1 · %2").arg(shortDayText(proposal->startTime, m_zone),
                             timeRangeText(proposal->startTime, proposal->endTime, m_zone));
}

QString BookingListModel::note(const api::Booking &booking) const
{
    if (const auto proposal = openProposal(booking, m_clock.now())) {
        const QString left = relativeText(proposalExpiry(booking, *proposal), m_clock.now());
        const QString other = otherParty(booking, m_viewer).name;
        //: %1 is "in 20 hours", %2 a name
        return proposal->proposedBy == m_viewer
                   ? tr("You proposed another time; the proposal lapses %1").arg(left)
                   : tr("%2 proposes another time; answer %1 at the latest").arg(left, other);
    }
    switch (statusNow(booking)) {
    case BookingStatus::Pending:
        return tr("Expires %1")
            .arg(relativeText(booking.expiresAt.value_or(
                                  pendingExpiry(booking.createdAt, booking.meetingStartTime)),
                              m_clock.now()));
    case BookingStatus::Canceled: {
        const QString when =
            booking.canceledAt ? shortDayText(*booking.canceledAt, m_zone) : QString();
        const QString what = booking.isDeclined ? tr("Declined") : tr("Canceled");
        //: %1 is "Canceled" or "Declined", %2 a date, %3 a reason such as "Emergency"
        if (booking.cancellationReason && !when.isEmpty())
            return tr("%1 on %2 · %3")
                .arg(what, when, cancellationReasonName(*booking.cancellationReason));
        return when.isEmpty() ? what : tr("%1 on %2").arg(what, when);
    }
    case BookingStatus::Expired:
        return tr("The request was not answered in time");
    default:
        return {};
    }
}

QString BookingListModel::accessibleText(const api::Booking &booking) const
{
    const api::PersonRef &person = otherParty(booking, m_viewer);
    const QString detail = personDetail(person);
    QStringList parts{detail.isEmpty() ? tr("Meeting with %1").arg(person.name)
                                       : tr("Meeting with %1, %2").arg(person.name, detail)};
    parts.append(dayText(booking.meetingStartTime, m_zone));
    parts.append(timeRangeText(booking.meetingStartTime, booking.meetingEndTime, m_zone));
    if (const QString proposed = proposedTime(booking); !proposed.isEmpty())
        parts.append(tr("proposed instead: %1").arg(proposed));
    parts.append(booking.isDeclined ? tr("Declined") : statusName(statusNow(booking)));
    parts.append(placeText(booking));
    if (const QString more = note(booking); !more.isEmpty())
        parts.append(more);
    return parts.join(u", "_s);
}

QHash<int, QByteArray> BookingListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {PersonRole, "person"},
                  {PersonDetailRole, "personDetail"},
                  {DayRole, "day"},
                  {TimeRole, "time"},
                  {StatusRole, "status"},
                  {DeclinedRole, "declined"},
                  {IsOnlineRole, "isOnline"},
                  {PlaceRole, "place"},
                  {GoalRole, "goal"},
                  {NoteRole, "note"},
                  {ProposedRole, "proposed"},
                  {MutedRole, "muted"}});
    return names;
}

bool BookingListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_stopped && m_bookings.size() < m_total;
}

void BookingListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(int(m_bookings.size()));
}

void BookingListModel::replace(const QList<api::Booking> &answered, int total)
{
    const QList<api::Booking> bookings = eachOnce(answered, &api::Booking::id);
    m_fetching = false;
    m_stopped = false;
    m_total = qMax(total, int(bookings.size()));
    QSet<BookingId> wanted;
    for (const api::Booking &booking : bookings)
        wanted.insert(booking.id);
    for (int row = int(m_bookings.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_bookings.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_bookings.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(bookings.size()); ++row) {
        const int old = rowOf(bookings.at(row).id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_bookings.insert(row, bookings.at(row));
            endInsertRows();
            continue;
        }
        if (old != row) {
            // Rows before `row` are in place already, so the old one lies further down.
            beginMoveRows({}, old, old, {}, row);
            m_bookings.move(old, row);
            endMoveRows();
        }
        if (m_bookings.at(row) != bookings.at(row)) {
            m_bookings[row] = bookings.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void BookingListModel::append(const QList<api::Booking> &bookings, int total)
{
    m_fetching = false;
    const QList<api::Booking> fresh = eachOnce(bookings, &api::Booking::id, m_bookings);
    if (!fresh.isEmpty()) {
        const int first = int(m_bookings.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_bookings.append(fresh);
        endInsertRows();
    }
    m_total = qMax(total, int(m_bookings.size()));
    // The list shrank behind our back: asking for the same page again would never end.
    if (fresh.isEmpty())
        m_total = int(m_bookings.size());
}

void BookingListModel::stopFetching()
{
    m_fetching = false;
    m_stopped = true;
}

void BookingListModel::allowFetching()
{
    m_stopped = false;
}

void BookingListModel::insert(int row, const api::Booking &booking)
{
    if (rowOf(booking.id) >= 0)
        return;
    row = qBound(0, row, int(m_bookings.size()));
    beginInsertRows({}, row, row);
    m_bookings.insert(row, booking);
    ++m_total;
    endInsertRows();
}

bool BookingListModel::remove(BookingId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_bookings.removeAt(row);
    --m_total;
    endRemoveRows();
    return true;
}

bool BookingListModel::update(const api::Booking &booking)
{
    const int row = rowOf(booking.id);
    if (row < 0)
        return false;
    m_bookings[row] = booking;
    Q_EMIT dataChanged(index(row), index(row));
    return true;
}

void BookingListModel::refreshTimes()
{
    if (!m_bookings.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_bookings.size()) - 1));
}

int BookingListModel::rowOf(BookingId id) const
{
    for (int row = 0; row < int(m_bookings.size()); ++row) {
        if (m_bookings.at(row).id == id)
            return row;
    }
    return -1;
}

std::optional<api::Booking> BookingListModel::booking(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_bookings.at(index.row());
}

} // namespace oh::ui
