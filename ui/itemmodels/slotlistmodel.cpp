// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/slotlistmodel.h"

#include "ui/itemmodels/eachonce.h"
#include "ui/style/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {

SlotListModel::SlotListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

void SlotListModel::setZone(const QString &zone)
{
    m_zone = zone;
    refreshTimes();
}

int SlotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int SlotListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

SlotState SlotListModel::stateNow(const api::MySlot &slot) const
{
    // A booked slot stays "booked" when it is over: the name of whom one met matters more.
    const bool isFree = slot.state == SlotState::Open || slot.state == SlotState::Busy;
    if (isFree && slot.startTime <= m_clock.now())
        return SlotState::Past;
    return slot.state;
}

QString SlotListModel::stateText(const api::MySlot &slot) const
{
    const QString name = slot.menteeName.value_or(QString());
    switch (stateNow(slot)) {
    case SlotState::Open:
        return tr("Open");
    case SlotState::Busy:
        return tr("Busy in your calendar", "a slot that is not offered meanwhile");
    case SlotState::Requested:
        return name.isEmpty() ? tr("Requested") : tr("Requested by %1").arg(name);
    case SlotState::Booked:
        return name.isEmpty() ? tr("Booked") : tr("Booked by %1").arg(name);
    case SlotState::Past:
        return name.isEmpty() ? tr("Past") : tr("Past, with %1").arg(name);
    }
    return {};
}

QVariant SlotListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::MySlot &slot = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TimeRole:
        return timeRangeText(slot.startTime, slot.endTime, m_zone);
    case Qt::AccessibleTextRole:
        return QStringList{dayText(slot.startTime, m_zone),
                           timeRangeText(slot.startTime, slot.endTime, m_zone), stateText(slot)}
            .join(u", "_s);
    case IdRole:
        return slot.id.value;
    case DayRole:
        return shortDayText(slot.startTime, m_zone);
    case StateRole:
        return int(stateNow(slot));
    case StateTextRole:
        return stateText(slot);
    default:
        return {};
    }
}

QHash<int, QByteArray> SlotListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {DayRole, "day"},
                  {TimeRole, "time"},
                  {StateRole, "state"},
                  {StateTextRole, "stateText"}});
    return names;
}

bool SlotListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_stopped && m_items.size() < m_total;
}

void SlotListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(int(m_items.size()));
}

void SlotListModel::replace(const QList<api::MySlot> &answered, int total)
{
    const QList<api::MySlot> items = eachOnce(answered, &api::MySlot::id);
    m_fetching = false;
    m_stopped = false;
    m_total = qMax(total, int(items.size()));
    const bool sameSlots =
        std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                   [](const api::MySlot &a, const api::MySlot &b) { return a.id == b.id; });
    if (!sameSlots) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(items.size()); ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SlotListModel::append(const QList<api::MySlot> &items, int total)
{
    m_fetching = false;
    const QList<api::MySlot> fresh = eachOnce(items, &api::MySlot::id, m_items);
    if (fresh.isEmpty()) { // the list shrank meanwhile; do not ask for that page for ever
        m_total = int(m_items.size());
        return;
    }
    const int first = int(m_items.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_items.append(fresh);
    endInsertRows();
    m_total = qMax(total, int(m_items.size()));
}

void SlotListModel::stopFetching()
{
    m_fetching = false;
    m_stopped = true;
}

void SlotListModel::clear()
{
    if (m_items.isEmpty() && m_total == 0)
        return;
    beginResetModel();
    m_items.clear();
    m_total = 0;
    m_fetching = false;
    m_stopped = false;
    endResetModel();
}

void SlotListModel::refreshTimes()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

std::optional<api::MySlot> SlotListModel::slot(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_items.at(index.row());
}

} // namespace oh::ui
