// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QAbstractTableModel>
#include <QList>

namespace oh::ui {

/// Bookings as coordinators see them, a page at a time: fetchMore() asks for the next one through
/// moreWanted() until total() rows are there.
class BookingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Start, Mentor, Mentee, Goal, Status, Location, Requested, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        /// BookingId, as a string.
        IdRole = Qt::UserRole + 1,
        /// The whole cell for a screen reader: header and value.
        SpokenRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// All times are shown in it.
    void setZone(const QString &zone);
    /// Replaces everything.
    void reset(const QList<api::Booking> &bookings, int total);
    void append(const QList<api::Booking> &bookings, int total);
    /// The page that was asked for did not come; it may be asked for again.
    void fetchFailed() { m_fetching = false; }
    void clear() { reset({}, 0); }
    /// Puts a newer version in the place of the one with the same id.
    void update(const api::Booking &booking);

    int total() const { return m_total; }
    const api::Booking *booking(int row) const;
    int rowOf(BookingId id) const;
    /// The rows as tab-separated lines under a header, in the order of `columns`. Tabs and line
    /// breaks inside a cell become spaces, and a cell that a spreadsheet would take as a formula
    /// gets an apostrophe before it.
    QString toTsv(const QList<int> &rows, const QList<int> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int offset);

private:
    QString cellText(const api::Booking &booking, int column) const;

    QList<api::Booking> m_bookings;
    QString m_zone;
    int m_total = 0;
    bool m_fetching = false;
};

/// What people call the state of a booking: its status, or "Declined".
QString bookingStateName(const api::Booking &booking);
/// The place, the link's kind, or "Online".
QString bookingPlace(const api::Booking &booking);

} // namespace oh::ui
