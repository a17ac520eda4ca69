// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace oh::ui {

/// The people that a directory has read so far, for cards (the first column has all of a card's
/// roles) and for a table. Knows how many there are in all, and asks for the next page through
/// moreWanted(); it never asks the server itself.
class PersonListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CompanyColumn,
        TierColumn,
        ScoreColumn,
        /// When a mentor has time; a mentee's stage.
        DetailColumn,
        TopicsColumn,
        MatchColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SubtitleRole,
        HeadlineRole,
        TierRole,
        /// "Next slot Tue 6 Jan, 10:00 · 12 open", or that there is none, in the viewer's zone.
        AvailabilityRole,
        HasSlotsRole,
        DormantRole,
        /// QStringList of names.
        TagsRole,
        /// "84 % match" for the viewer; empty where that is not known.
        MatchRole,
        /// Where their picture is; empty without one.
        PictureRole,
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    /// Without a column: of the card.
    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override
    {
        return QAbstractTableModel::index(row, column, parent);
    }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// No further page is offered until the next page came, or resumePaging().
    void pausePaging() { m_paused = true; }
    void resumePaging() { m_paused = false; }

    /// How many match in all; the rows read so far are rowCount().
    int total() const { return m_total; }
    /// Where the next page begins, counted as the server counts.
    int nextOffset() const { return m_nextOffset; }
    /// How well they fit the viewer, 0–100; whoever is not named stands without.
    void setMatches(const QHash<UserId, double> &scores);
    virtual UserId idAt(int row) const = 0;
    int rowOf(UserId id) const;

Q_SIGNALS:
    void moreWanted();

protected:
    /// What both kinds of people have.
    struct Person
    {
        UserId id;
        QString name;
        std::optional<QString> title;
        std::optional<QString> company;
        std::optional<QString> headline;
        std::optional<QString> picture;
        double score = 0;
        Tier tier = Tier::Silver;
        bool isDormant = false;
        QList<api::Tag> tags;
    };
    virtual Person personAt(int row) const = 0;
    /// Empty when there is nothing to say.
    virtual QString availabilityAt(int row) const = 0;
    virtual bool hasSlotsAt(int row) const = 0;
    /// Of DetailColumn.
    virtual QString detailAt(int row) const = 0;
    virtual QString detailTitle() const = 0;
    void rowsChanged(const QList<int> &roles);

    int m_total = 0;
    int m_nextOffset = 0;
    bool m_paused = false;

private:
    QString matchOf(UserId person) const;
    QString accessibleText(int row) const;
    QString cellText(const Person &person, int row, int column) const;

    QHash<UserId, double> m_matches;
};

/// The pages of one kind of people.
template <typename Summary>
class PersonListModelOf : public PersonListModel
{
public:
    using PersonListModel::PersonListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_people.size());
    }
    UserId idAt(int row) const override
    {
        return row >= 0 && row < m_people.size() ? m_people.at(row).id : UserId();
    }

    /// Shows the first page and forgets what there was; when the same people stand in it, they are
    /// only brought up to date, so that a view keeps its place.
    void replace(const api::Page<Summary> &page)
    {
        if (refresh(page))
            return;
        beginResetModel();
        m_people.clear();
        m_ids.clear();
        m_people = unseen(page);
        m_total = page.total;
        m_nextOffset = int(page.items.size());
        m_paused = page.items.isEmpty();
        endResetModel();
    }

    /// Adds the page that follows. Somebody who is there already is not shown twice: a list that
    /// changes between two pages shifts.
    void append(const api::Page<Summary> &page)
    {
        const QList<Summary> fresh = unseen(page);
        m_total = page.total;
        m_nextOffset += int(page.items.size());
        m_paused = page.items.isEmpty(); // a server that has no more must not be asked for ever
        if (fresh.isEmpty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_people.append(fresh);
        endInsertRows();
    }

protected:
    const Summary *summaryAt(int row) const
    {
        return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
    }

private:
    bool refresh(const api::Page<Summary> &page)
    {
        const qsizetype count = page.items.size();
        if (page.total != m_total || count == 0 || count > m_people.size())
            return false;
        for (qsizetype row = 0; row < count; ++row) {
            if (page.items.at(row).id != m_people.at(row).id)
                return false;
        }
        for (qsizetype row = 0; row < count; ++row)
            m_people[row] = page.items.at(row);
        m_paused = false;
        Q_EMIT dataChanged(index(0, 0), index(int(count) - 1, ColumnCount - 1));
        return true;
    }

    /// Those of the page that are not there yet; from now on they are.
    QList<Summary> unseen(const api::Page<Summary> &page)
    {
        QList<Summary> fresh;
        for (const Summary &person : page.items) {
            if (m_ids.contains(person.id))
                continue;
            m_ids.insert(person.id);
            fresh.append(person);
        }
        return fresh;
    }

    QList<Summary> m_people;
    QSet<UserId> m_ids;
};

} // namespace oh::ui
