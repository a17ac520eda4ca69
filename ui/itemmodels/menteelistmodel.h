// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace oh::ui {

/// The mentees that the directory has read so far, with the roles of MentorListModel, so that the
/// same cards show them. Knows how many there are in all, and asks for the next page through
/// moreWanted(); it never asks the server itself.
class MenteeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows the first page and forgets what there was; when the same people stand in it, they are
    /// only brought up to date, so that a view keeps its place.
    void replace(const api::Page<api::MenteeSummary> &page);
    /// Adds the page that follows. Nobody stands there twice: a list that changes between two pages
    /// shifts.
    void append(const api::Page<api::MenteeSummary> &page);
    /// No further page is offered until the next replace(), append() or resumePaging().
    void pausePaging() { m_paused = true; }
    void resumePaging() { m_paused = false; }

    /// How many match in all; the rows read so far are rowCount().
    int total() const { return m_total; }
    /// Where the next page begins, counted as the server counts.
    int nextOffset() const { return m_nextOffset; }
    void setMatches(const QHash<UserId, double> &scores);
    std::optional<api::MenteeSummary> menteeAt(int row) const;
    int rowOf(UserId id) const;

Q_SIGNALS:
    void moreWanted();

private:
    bool refresh(const api::Page<api::MenteeSummary> &page);
    QString accessibleText(const api::MenteeSummary &mentee) const;

    QList<api::MenteeSummary> m_mentees;
    QSet<UserId> m_ids;
    QHash<UserId, double> m_matches;
    int m_total = 0;
    int m_nextOffset = 0;
    bool m_paused = false;
};

} // namespace oh::ui
