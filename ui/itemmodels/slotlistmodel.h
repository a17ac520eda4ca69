// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "models/clock.h"

#include <QAbstractListModel>

namespace oh::ui {

/// The slots of one availability block as its mentor sees them, in order of time, page by page.
class SlotListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { SlotColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        DayRole,
        TimeRole,
        /// oh::SlotState as int, as it counts now.
        StateRole,
        /// "Open", "Requested by Ada", "Booked by Ada", "Past"
        StateTextRole,
    };

    explicit SlotListModel(const Clock &clock, QObject *parent = nullptr);

    /// IANA.
    void setZone(const QString &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QHash<int, QByteArray> roleNames() const override;

    /// Keeps the rows of slots that stay.
    void replace(const QList<api::MySlot> &answered, int total);
    void append(const QList<api::MySlot> &items, int total);
    void stopFetching();
    void clear();
    void refreshTimes();

    const QList<api::MySlot> &items() const { return m_items; }
    std::optional<api::MySlot> slot(const QModelIndex &index) const;
    SlotState stateNow(const api::MySlot &slot) const;

Q_SIGNALS:
    void moreWanted(int offset);

private:
    QString stateText(const api::MySlot &slot) const;

    const Clock &m_clock;
    QString m_zone;
    QList<api::MySlot> m_items;
    int m_total = 0;
    bool m_fetching = false;
    bool m_stopped = false;
};

} // namespace oh::ui
