// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/auditmodel.h"

#include "ui/style/colors.h"
#include "ui/style/timetext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Of an entry; lines below one carry its row and one.
constexpr quintptr isEntry = 0;

} // namespace

void AuditModel::reset(const QList<api::AuditRecord> &records, int total)
{
    beginResetModel();
    m_entries.clear();
    for (const api::AuditRecord &record : records)
        m_entries.push_back({record, {}});
    m_total = total;
    m_fetching = false;
    endResetModel();
}

void AuditModel::append(const QList<api::AuditRecord> &records, int total)
{
    m_fetching = false;
    m_total = total;
    if (records.isEmpty()) {
        m_total = count(); // nothing although asked for: the end, whatever the total says
        return;
    }
    beginInsertRows({}, count(), count() + int(records.size()) - 1);
    for (const api::AuditRecord &record : records)
        m_entries.push_back({record, {}});
    endInsertRows();
}

const api::AuditRecord *AuditModel::record(int row) const
{
    return row >= 0 && row < count() ? &m_entries[size_t(row)].record : nullptr;
}

const api::AuditRecord *AuditModel::recordOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return record(index.internalId() == isEntry ? index.row() : int(index.internalId()) - 1);
}

const QList<AuditChange> &AuditModel::detailsOf(const Entry &entry) const
{
    if (entry.details.isEmpty()) // there is at least the entry's number
        entry.details = auditDetails(entry.record, m_zone);
    return entry.details;
}

QList<QStringList> AuditModel::table(const QList<int> &rows) const
{
    QList<QStringList> lines;
    QStringList header;
    for (int column = 0; column < ColumnCount; ++column)
        header.append(headerData(column, Qt::Horizontal).toString());
    header << tr("Changes") << tr("Object id") << tr("Request id") << tr("Entry");
    lines.append(header);
    for (const int row : rows) {
        const api::AuditRecord *one = record(row);
        if (!one)
            continue;
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cellText(*one, column));
        QStringList changes;
        const QList<AuditChange> all = auditChanges(*one, m_zone);
        for (const AuditChange &change : all)
            changes.append(changeSentence(change));
        cells << changes.join(u"; "_s) << (one->entityId ? one->entityId->toString() : QString())
              << one->requestId.value_or(QString()) << QString::number(one->number);
        lines.append(cells);
    }
    return lines;
}

QModelIndex AuditModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isEntry);
}

QModelIndex AuditModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isEntry)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, isEntry);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return count();
    if (parent.internalId() != isEntry || parent.column() != 0)
        return 0;
    return int(detailsOf(m_entries[size_t(parent.row())]).size());
}

int AuditModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool AuditModel::hasChildren(const QModelIndex &parent) const
{
    // Without making the lines of every entry that is only scrolled past.
    if (!parent.isValid())
        return count() > 0;
    return parent.internalId() == isEntry && parent.column() == 0;
}

QString AuditModel::cellText(const api::AuditRecord &record, int column) const
{
    switch (column) {
    case When:
        return dateTimeText(record.createdAt, m_zone);
    case Who:
        return auditActor(record);
    case Action:
        return auditActionName(record.action);
    case Object:
        return auditObject(record);
    case Reason:
        return record.reason.value_or(QString());
    default:
        return {};
    }
}

QVariant AuditModel::detail(const AuditChange &change, int column, int role) const
{
    switch (role) {
    case IsDetailRole:
        return true;
    case KindRole:
        return int(change.kind);
    case FieldRole:
        return change.field;
    case BeforeRole:
        return change.before;
    case AfterRole:
        return change.after;
    case Qt::DisplayRole:
        return column == 0 ? changeSentence(change) : QString();
    case Qt::AccessibleTextRole:
        return changeSentence(change);
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != isEntry) {
        const Entry &entry = m_entries[size_t(index.internalId()) - 1];
        return detail(detailsOf(entry).at(index.row()), index.column(), role);
    }
    const api::AuditRecord &entry = m_entries[size_t(index.row())].record;
    switch (role) {
    case IsDetailRole:
        return false;
    case Qt::DisplayRole:
        return cellText(entry, index.column()).replace(u'\n', u' ');
    case Qt::ToolTipRole: {
        // Other people's text: never as markup.
        const QString text =
            index.column() == Action ? entry.action : cellText(entry, index.column());
        return text.isEmpty() ? QVariant() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    }
    case Qt::ForegroundRole:
        return entry.isRedacted ? colors().muted : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               cellText(entry, index.column()));
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Action:
        return tr("What");
    case Object:
        return tr("Object");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && count() < m_total;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(count());
}

} // namespace oh::ui
