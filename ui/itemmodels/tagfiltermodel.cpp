// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/tagfiltermodel.h"

#include "ui/style/texts.h"

namespace oh::ui {

int TagFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TagFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::TaxonomyEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.displayName;
    case Qt::AccessibleTextRole:
        //: a tag and how many people it would leave
        return tr("%1, %2").arg(entry.displayName, tr("%n match(es)", nullptr, entry.mentorCount));
    case Qt::CheckStateRole:
        return m_checked.contains(entry.value) ? Qt::Checked : Qt::Unchecked;
    case ValueRole:
        return entry.value;
    case CountRole:
        return entry.mentorCount;
    default:
        return {};
    }
}

bool TagFilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString tag = m_entries.at(index.row()).value;
    const bool check = value.toInt() == Qt::Checked;
    if (check == m_checked.contains(tag))
        return true;
    if (check)
        m_checked.append(tag);
    else
        m_checked.removeAll(tag);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged(m_checked);
    return true;
}

Qt::ItemFlags TagFilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

void TagFilterModel::setEntries(QList<api::TaxonomyEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const api::TaxonomyEntry &left, const api::TaxonomyEntry &right) {
                         if ((left.mentorCount > 0) != (right.mentorCount > 0))
                             return left.mentorCount > 0;
                         return compareTexts(left.displayName, right.displayName) < 0;
                     });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void TagFilterModel::setCounts(const QList<api::TagCount> &counts)
{
    QHash<QString, api::TagCount> left;
    for (const api::TagCount &count : counts)
        left.insert(count.value, count);
    for (api::TaxonomyEntry &entry : m_entries)
        entry.mentorCount = left.take(entry.value).count;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole});
    if (left.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(left.size()) - 1);
    for (const api::TagCount &count : counts) {
        if (!left.contains(count.value))
            continue;
        api::TaxonomyEntry entry;
        entry.value = count.value;
        entry.displayName = count.displayName;
        entry.mentorCount = count.count;
        m_entries.append(entry);
    }
    endInsertRows();
}

void TagFilterModel::setChecked(const QStringList &values)
{
    if (m_checked == values)
        return;
    m_checked = values;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QString TagFilterModel::displayName(const QString &value) const
{
    for (const api::TaxonomyEntry &entry : m_entries) {
        if (entry.value == value)
            return entry.displayName;
    }
    return value;
}

} // namespace oh::ui
