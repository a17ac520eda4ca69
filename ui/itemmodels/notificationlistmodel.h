// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/notifications.h"
#include "models/clock.h"

#include <QAbstractListModel>

namespace oh::ui {

/// A person's notifications, newest first, page by page. It knows what it was given; a presenter
/// answers moreWanted().
class NotificationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { CardColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        TextRole,
        /// "Today", "Yesterday", "Tue, 6 Jan 2026": only of the first entry of a day, where it
        /// stands as a heading; else empty.
        HeadingRole,
        /// "10:00", in the reader's zone.
        TimeRole,
        UnreadRole,
        /// An icon's name.
        IconRole,
    };

    explicit NotificationListModel(const Clock &clock, QObject *parent = nullptr);

    /// The zone (IANA) in which days and times are shown.
    void setZone(const QString &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QHash<int, QByteArray> roleNames() const override;

    /// Makes the rows these. Rows that stay keep their persistent indexes, and with them selection
    /// and scroll position.
    void replace(const QList<api::NotificationItem> &answered, int total);
    /// The next page. Entries that are there already (the list moved meanwhile) are taken once.
    void append(const QList<api::NotificationItem> &items, int total);
    /// A page did not come; the view asks for no more until allowFetching().
    void stopFetching();
    void allowFetching();

    /// In its place by time; the total counts it.
    void insert(const api::NotificationItem &item);
    bool remove(NotificationId id);
    bool update(const api::NotificationItem &item);
    /// The clock went on: what was today is yesterday.
    void refreshTimes();

    const QList<api::NotificationItem> &items() const { return m_items; }
    /// How many there are on the server.
    int total() const { return m_total; }
    int rowOf(NotificationId id) const;
    std::optional<api::NotificationItem> item(const QModelIndex &index) const;

Q_SIGNALS:
    /// The view came near the end.
    void moreWanted(int offset);

private:
    QDate dayOf(const api::NotificationItem &item) const;
    QString heading(int row) const;
    QString dayName(const api::NotificationItem &item) const;
    QString accessibleText(const api::NotificationItem &item) const;
    void headingsChanged(int row);

    const Clock &m_clock;
    QString m_zone;
    QList<api::NotificationItem> m_items;
    int m_total = 0;
    bool m_fetching = false;
    bool m_stopped = false;
};

} // namespace oh::ui
