// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/bookingtablemodel.h"

#include "ui/itemmodels/eachonce.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/plaintable.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QIcon statusIcon(const api::Booking &booking)
{
    switch (booking.status) {
    case BookingStatus::Pending:
        return icon(u"clock"_s, IconTone::Warning);
    case BookingStatus::Confirmed:
    case BookingStatus::Completed:
        return icon(u"check"_s, IconTone::Success);
    case BookingStatus::Canceled:
        return icon(u"x"_s, IconTone::Danger);
    case BookingStatus::Expired:
        return icon(u"clock"_s, IconTone::Muted);
    }
    return {};
}

} // namespace

QString bookingStateName(const api::Booking &booking)
{
    if (booking.status == BookingStatus::Canceled && booking.isDeclined)
        return BookingTableModel::tr("Declined");
    return statusName(booking.status);
}

QString bookingPlace(const api::Booking &booking)
{
    if (booking.location && !booking.location->isEmpty())
        return *booking.location;
    return meetingTypeName(booking.meetingType);
}

void BookingTableModel::setZone(const QString &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_bookings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BookingTableModel::reset(const QList<api::Booking> &bookings, int total)
{
    beginResetModel();
    m_bookings = eachOnce(bookings, &api::Booking::id);
    m_total = total;
    m_fetching = false;
    endResetModel();
}

void BookingTableModel::append(const QList<api::Booking> &bookings, int total)
{
    m_fetching = false;
    m_total = total;
    // Bookings made meanwhile push others over the edge of a page: none is shown twice.
    const QList<api::Booking> fresh = eachOnce(bookings, &api::Booking::id, m_bookings);
    if (fresh.isEmpty()) {
        // Nothing new although asked for: the end, whatever the total says.
        m_total = static_cast<int>(m_bookings.size());
        return;
    }
    const int first = static_cast<int>(m_bookings.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_bookings += fresh;
    endInsertRows();
}

void BookingTableModel::update(const api::Booking &booking)
{
    const int row = rowOf(booking.id);
    if (row < 0)
        return;
    m_bookings[row] = booking;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const api::Booking *BookingTableModel::booking(int row) const
{
    return row >= 0 && row < m_bookings.size() ? &m_bookings.at(row) : nullptr;
}

int BookingTableModel::rowOf(BookingId id) const
{
    for (int row = 0; row < m_bookings.size(); ++row) {
        if (m_bookings.at(row).id == id)
            return row;
    }
    return -1;
}

QString BookingTableModel::toTsv(const QList<int> &rows, const QList<int> &columns) const
{
    QList<QStringList> lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(headerData(column, Qt::Horizontal).toString());
    lines.append(cells);
    for (const int row : rows) {
        const api::Booking *entry = booking(row);
        if (!entry)
            continue;
        cells.clear();
        for (const int column : columns)
            cells.append(cellText(*entry, column));
        lines.append(cells);
    }
    return tsvText(lines);
}

int BookingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookings.size());
}

int BookingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BookingTableModel::cellText(const api::Booking &booking, int column) const
{
    switch (column) {
    case Start:
        return dateTimeText(booking.meetingStartTime, m_zone);
    case Mentor:
        return booking.mentor.name;
    case Mentee:
        return booking.mentee.name;
    case Goal:
        return booking.meetingGoal;
    case Status:
        return bookingStateName(booking);
    case Location:
        return bookingPlace(booking);
    case Requested:
        return dateTimeText(booking.createdAt, m_zone);
    default:
        return {};
    }
}

QVariant BookingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::Booking &booking = m_bookings.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        QString text = cellText(booking, column);
        return column == Goal ? text.replace(u'\n', u' ') : text;
    }
    case Qt::ToolTipRole:
        // Other people's text: never as markup.
        return column == Goal || column == Location
                   ? u"<p>%1</p>"_s.arg(cellText(booking, column).toHtmlEscaped())
                   : QVariant();
    case Qt::DecorationRole:
        return column == Status ? statusIcon(booking) : QVariant();
    case Qt::ForegroundRole:
        return booking.status == BookingStatus::Canceled || booking.status == BookingStatus::Expired
                   ? colors().muted
                   : QVariant();
    case Qt::AccessibleTextRole:
    case SpokenRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(),
                               cellText(booking, column));
    case IdRole:
        return booking.id.toString();
    default:
        return {};
    }
}

QVariant BookingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Start:
        return tr("Start");
    case Mentor:
        return tr("Mentor");
    case Mentee:
        return tr("Mentee");
    case Goal:
        return tr("Goal");
    case Status:
        return tr("Status");
    case Location:
        return tr("Location");
    case Requested:
        return tr("Requested");
    default:
        return {};
    }
}

bool BookingTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && m_bookings.size() < m_total;
}

void BookingTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(static_cast<int>(m_bookings.size()));
}

} // namespace oh::ui
