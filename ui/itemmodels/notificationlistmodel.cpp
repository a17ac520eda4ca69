// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/notificationlistmodel.h"

#include "ui/itemmodels/eachonce.h"
#include "ui/style/notificationtexts.h"
#include "ui/style/timetext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

bool isNewer(const api::NotificationItem &a, const api::NotificationItem &b)
{
    return std::pair(a.createdAt, a.id.value) > std::pair(b.createdAt, b.id.value);
}

} // namespace

NotificationListModel::NotificationListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

void NotificationListModel::setZone(const QString &zone)
{
    m_zone = zone;
    refreshTimes();
}

int NotificationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int NotificationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NotificationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::NotificationItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return accessibleText(item);
    case IdRole:
        return item.id.value;
    case TextRole:
        return item.text.simplified();
    case HeadingRole:
        return heading(index.row());
    case TimeRole:
        return timeText(item.createdAt, m_zone);
    case UnreadRole:
        return !item.readAt;
    case IconRole:
        return notificationIcon(item.kind);
    default:
        return {};
    }
}

QDate NotificationListModel::dayOf(const api::NotificationItem &item) const
{
    return item.createdAt.toTimeZone(timeZone(m_zone)).date();
}

QString NotificationListModel::dayName(const api::NotificationItem &item) const
{
    const QDate today = m_clock.now().toTimeZone(timeZone(m_zone)).date();
    const qint64 age = dayOf(item).daysTo(today);
    if (age == 0)
        return tr("Today");
    if (age == 1)
        return tr("Yesterday");
    return shortDayText(item.createdAt, m_zone);
}

QString NotificationListModel::heading(int row) const
{
    const api::NotificationItem &item = m_items.at(row);
    if (row > 0 && dayOf(m_items.at(row - 1)) == dayOf(item))
        return {};
    return dayName(item);
}

QString NotificationListModel::accessibleText(const api::NotificationItem &item) const
{
    QStringList parts;
    if (!item.readAt)
        parts.append(tr("Unread"));
    parts.append(
        {item.title, item.text.simplified(), dayName(item), timeText(item.createdAt, m_zone)});
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> NotificationListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {TitleRole, "title"},
                  {TextRole, "text"},
                  {HeadingRole, "heading"},
                  {TimeRole, "time"},
                  {UnreadRole, "unread"},
                  {IconRole, "icon"}});
    return names;
}

bool NotificationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_stopped && m_items.size() < m_total;
}

void NotificationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(int(m_items.size()));
}

/// The entry at a row has another one before it now: it may begin a day, or not any more.
void NotificationListModel::headingsChanged(int row)
{
    if (row < m_items.size())
        Q_EMIT dataChanged(index(row), index(row), {HeadingRole});
}

void NotificationListModel::replace(const QList<api::NotificationItem> &answered, int total)
{
    const QList<api::NotificationItem> items = eachOnce(answered, &api::NotificationItem::id);
    m_fetching = false;
    m_stopped = false;
    m_total = qMax(total, int(items.size()));
    QSet<NotificationId> wanted;
    for (const api::NotificationItem &item : items)
        wanted.insert(item.id);
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_items.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
        headingsChanged(row);
    }
    for (int row = 0; row < int(items.size()); ++row) {
        const int old = rowOf(items.at(row).id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items.at(row));
            endInsertRows();
            headingsChanged(row + 1);
            continue;
        }
        if (old != row) {
            // Rows before `row` are in place already, so the old one lies further down.
            beginMoveRows({}, old, old, {}, row);
            m_items.move(old, row);
            endMoveRows();
        }
        if (old != row || m_items.at(row) != items.at(row)) {
            m_items[row] = items.at(row);
            Q_EMIT dataChanged(index(row), index(row));
            headingsChanged(row + 1);
        }
    }
}

void NotificationListModel::append(const QList<api::NotificationItem> &items, int total)
{
    m_fetching = false;
    const QList<api::NotificationItem> fresh = eachOnce(items, &api::NotificationItem::id, m_items);
    if (!fresh.isEmpty()) {
        const int first = int(m_items.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_items.append(fresh);
        endInsertRows();
    }
    m_total = qMax(total, int(m_items.size()));
    // The list shrank behind our back: asking for the same page again would never end.
    if (fresh.isEmpty())
        m_total = int(m_items.size());
}

void NotificationListModel::stopFetching()
{
    m_fetching = false;
    m_stopped = true;
}

void NotificationListModel::allowFetching()
{
    m_stopped = false;
}

void NotificationListModel::insert(const api::NotificationItem &item)
{
    if (rowOf(item.id) >= 0)
        return;
    const auto place = std::lower_bound(m_items.cbegin(), m_items.cend(), item, isNewer);
    const int row = int(place - m_items.cbegin());
    beginInsertRows({}, row, row);
    m_items.insert(row, item);
    ++m_total;
    endInsertRows();
    headingsChanged(row + 1);
}

bool NotificationListModel::remove(NotificationId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    --m_total;
    endRemoveRows();
    headingsChanged(row);
    return true;
}

bool NotificationListModel::update(const api::NotificationItem &item)
{
    const int row = rowOf(item.id);
    if (row < 0)
        return false;
    m_items[row] = item;
    Q_EMIT dataChanged(index(row), index(row));
    return true;
}

void NotificationListModel::refreshTimes()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int NotificationListModel::rowOf(NotificationId id) const
{
    for (int row = 0; row < int(m_items.size()); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

std::optional<api::NotificationItem> NotificationListModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_items.at(index.row());
}

} // namespace oh::ui
