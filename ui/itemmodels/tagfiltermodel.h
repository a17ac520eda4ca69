// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"

#include <QAbstractListModel>
#include <QSet>

namespace oh::ui {

/// The tags of one category with check marks, and how many mentors carry each. Tags that nobody
/// carries come last. A tag that is checked stays checked while the list is read again, also when
/// the list does not know it (a saved filter).
class TagFilterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { TagColumn, ColumnCount };
    enum Role { ValueRole = Qt::UserRole + 1, CountRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setEntries(QList<api::TaxonomyEntry> entries);
    /// How many each would leave under the other filters; those that are not named, none. Rows keep
    /// their places; tags that were not known so far come last.
    void setCounts(const QList<api::TagCount> &counts);
    /// Normalised values, in the order in which they were checked.
    QStringList checked() const { return m_checked; }
    /// Does not emit checkedChanged().
    void setChecked(const QStringList &values);
    /// The display name of a value; the value itself when it is unknown.
    QString displayName(const QString &value) const;

Q_SIGNALS:
    /// The user changed it.
    void checkedChanged(const QStringList &values);

private:
    QList<api::TaxonomyEntry> m_entries;
    QStringList m_checked;
};

} // namespace oh::ui
