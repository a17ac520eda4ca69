// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace oh::ui {

/// The mentors that the directory has read so far. Knows how many there are in all, and asks for
/// the next page through moreWanted(); it never asks the server itself.
class MentorListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { MentorColumn, ColumnCount };
    enum Role {
        /// The whole api::MentorSummary, for the delegate.
        MentorRole = Qt::UserRole + 1,
        IdRole,
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

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows the first page and forgets what there was; when the same people stand in it, they are
    /// only brought up to date, so that a view keeps its place.
    void replace(const api::Page<api::MentorSummary> &page);
    /// Adds the page that follows. Somebody who is there already is not shown twice: a list that
    /// changes between two pages shifts.
    void append(const api::Page<api::MentorSummary> &page);
    void clear();
    /// No further page is offered until the next replace(), append() or resumePaging().
    void pausePaging();
    void resumePaging();

    /// How many match in all; the rows read so far are rowCount().
    int total() const { return m_total; }
    /// Where the next page begins, counted as the server counts.
    int nextOffset() const { return m_nextOffset; }
    /// The zone that AvailabilityRole speaks in (IANA).
    void setZone(const QString &zone);
    /// How well they fit the viewer, 0–100; whoever is not named stands without.
    void setMatches(const QHash<UserId, double> &scores);
    std::optional<api::MentorSummary> mentorAt(int row) const;
    int rowOf(UserId id) const;

Q_SIGNALS:
    void moreWanted();

private:
    bool refresh(const api::Page<api::MentorSummary> &page);
    QString availabilityText(const api::MentorSummary &mentor) const;
    QString accessibleText(const api::MentorSummary &mentor) const;

    QList<api::MentorSummary> m_mentors;
    QSet<UserId> m_ids;
    QHash<UserId, double> m_matches;
    QString m_zone;
    int m_total = 0;
    int m_nextOffset = 0;
    bool m_paused = false;
};

} // namespace oh::ui
