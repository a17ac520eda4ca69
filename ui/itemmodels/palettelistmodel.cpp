// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/palettelistmodel.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

void PaletteListModel::setEntries(const QList<PaletteEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title};
        for (const QString &part : {entry.detail, entry.keys, entry.obstacle})
            if (!part.isEmpty())
                parts.append(part);
        return parts.join(u", "_s);
    }
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case ObstacleRole:
        return entry.obstacle;
    case IconRole:
        switch (entry.kind) {
        case PaletteEntry::Kind::Action:
            return u"chevron-right"_s;
        case PaletteEntry::Kind::Person:
            return u"user"_s;
        case PaletteEntry::Kind::Booking:
            return u"calendar"_s;
        }
        return {};
    default:
        return {};
    }
}

} // namespace oh::ui
