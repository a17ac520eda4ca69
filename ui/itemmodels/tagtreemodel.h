// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/tags.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace oh::ui {

/// The taxonomy as a tree: the categories, and below them each tag below the one it belongs to.
class TagTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, Mentors, Mentees, Companies, Added, Source, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StatusRole, SortRole, WordsRole };

    explicit TagTreeModel(QObject *parent = nullptr);

    /// `zone` (IANA) is for the days.
    void show(const QList<api::AdminTag> &tags, const QString &zone);

private:
    QList<QStandardItem *> makeRow(const api::AdminTag &tag, const QString &zone) const;
};

/// Those of one state, or all, in whose name or requester's there are some words, with what they
/// stand below.
class TagTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TagTreeFilter(QObject *parent = nullptr);

    void setStatus(std::optional<TagStatus> status);
    void setWords(const QString &words);
    /// How many tags are shown.
    int shownTags() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int countBelow(const QModelIndex &parent) const;

    std::optional<TagStatus> m_status;
    QStringList m_words;
};

} // namespace oh::ui
