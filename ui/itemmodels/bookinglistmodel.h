// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "models/clock.h"

#include <QAbstractListModel>

namespace oh::ui {

/// A page-wise list of bookings as one of their two sides sees them: the other person, when, where
/// and how it stands. It knows what it was given; a presenter answers moreWanted().
class BookingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { CardColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        /// The other side's name, and "title · company".
        PersonRole,
        PersonDetailRole,
        /// "Tue, 6 Jan 2026" and "14:00–14:30" in the viewer's zone.
        DayRole,
        TimeRole,
        /// oh::BookingStatus as int, as it counts now.
        StatusRole,
        /// isDeclined, which has another name than canceled.
        DeclinedRole,
        IsOnlineRole,
        PlaceRole,
        GoalRole,
        /// Why and when it was canceled, or until when an answer is due. May be empty.
        NoteRole,
        /// Another time that was offered: "Thu, 8 Jan 2026 · 15:00–15:30". Mostly empty.
        ProposedRole,
        /// Over or called off: painted paler.
        MutedRole,
        /// Where the other side's picture is; empty without one.
        PictureRole,
    };

    explicit BookingListModel(const Clock &clock, QObject *parent = nullptr);

    /// Whose list it is, and the zone (IANA) in which times are shown.
    void setViewer(UserId viewer, const QString &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QHash<int, QByteArray> roleNames() const override;

    /// Makes the rows these. Rows that stay keep their persistent indexes, and with them selection
    /// and scroll position.
    void replace(const QList<api::Booking> &answered, int total);
    /// The next page. Entries that are there already (the list moved meanwhile) are taken once.
    void append(const QList<api::Booking> &bookings, int total);
    /// A page did not come; the view asks for no more until allowFetching().
    void stopFetching();
    void allowFetching();

    /// Adds or removes one, the total included.
    void insert(int row, const api::Booking &booking);
    bool remove(BookingId id);
    bool update(const api::Booking &booking);
    /// The clock went on: texts such as "in 3 days", and what has become past.
    void refreshTimes();

    const QList<api::Booking> &bookings() const { return m_bookings; }
    /// How many there are on the server.
    int total() const { return m_total; }
    int rowOf(BookingId id) const;
    std::optional<api::Booking> booking(const QModelIndex &index) const;
    BookingStatus statusNow(const api::Booking &booking) const;

Q_SIGNALS:
    /// The view came near the end.
    void moreWanted(int offset);

private:
    QString proposedTime(const api::Booking &booking) const;
    QString note(const api::Booking &booking) const;
    QString accessibleText(const api::Booking &booking) const;

    const Clock &m_clock;
    UserId m_viewer;
    QString m_zone;
    QList<api::Booking> m_bookings;
    int m_total = 0;
    bool m_fetching = false;
    bool m_stopped = false;
};

/// The side of the booking that is not `viewer` (a mentor's mentee, everybody else's mentor).
const api::PersonRef &otherParty(const api::Booking &booking, UserId viewer);
/// "Title · Company", whichever there are.
QString personDetail(const api::PersonRef &person);
/// The place as a line: the address, or that it is online.
QString placeText(const api::Booking &booking);
QString placeText(MeetingType type, const std::optional<QString> &location);

} // namespace oh::ui
