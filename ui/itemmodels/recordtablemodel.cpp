// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/recordtablemodel.h"

#include "ui/style/colors.h"
#include "ui/style/plaintable.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

RecordTableModel::RecordTableModel(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers))
{}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString(shown.text).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return shown.hint.isEmpty()
                   ? QVariant()
                   : u"<p>%1</p>"_s.arg(shown.hint.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    case Qt::AccessibleDescriptionRole:
        return shown.hint == shown.text ? QVariant() : shown.hint;
    case Qt::DecorationRole:
        return shown.icon.isNull() ? QVariant() : shown.icon;
    case Qt::ForegroundRole:
        return shown.muted ? colors().muted : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_headers.at(index.column()), shown.text);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headers.value(section);
}

QString RecordTableModel::toTsv(const QList<int> &rows, const QList<int> &columns) const
{
    QList<QStringList> lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(m_headers.value(column));
    lines.append(cells);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cell(row, column).text);
        lines.append(cells);
    }
    return tsvText(lines);
}

bool RecordTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && rowCount() < m_total;
}

void RecordTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(rowCount());
}

} // namespace oh::ui
