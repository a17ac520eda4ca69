// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/audittexts.h"

#include <QAbstractItemModel>

#include <vector>

namespace oh::ui {

/// The audit log, a page at a time: entries, and below each of them what it says, line by line.
class AuditModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Action, Object, Reason, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        /// Of a line below an entry.
        IsDetailRole = Qt::UserRole + 1,
        /// AuditChange::Kind as int.
        KindRole,
        FieldRole,
        BeforeRole,
        AfterRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setZone(const QString &zone) { m_zone = zone; }
    void reset(const QList<api::AuditRecord> &records, int total);
    void append(const QList<api::AuditRecord> &records, int total);
    /// The page that was asked for did not come; it may be asked for again.
    void fetchFailed() { m_fetching = false; }

    int total() const { return m_total; }
    int count() const { return int(m_entries.size()); }
    const api::AuditRecord *record(int row) const;
    /// Of the entry itself or of a line below it; null for none.
    const api::AuditRecord *recordOf(const QModelIndex &index) const;
    /// A header and a line for each of the entries, values included.
    QList<QStringList> table(const QList<int> &rows) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int offset);

private:
    struct Entry
    {
        api::AuditRecord record;
        /// Made when somebody looks.
        mutable QList<AuditChange> details;
    };

    const QList<AuditChange> &detailsOf(const Entry &entry) const;
    QString cellText(const api::AuditRecord &record, int column) const;
    QVariant detail(const AuditChange &change, int column, int role) const;

    std::vector<Entry> m_entries;
    QString m_zone;
    int m_total = 0;
    bool m_fetching = false;
};

} // namespace oh::ui
