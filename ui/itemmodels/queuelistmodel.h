// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSet>

namespace oh::ui {

/// What became of something that coordinators decide on.
enum class QueueState {
    Waiting,
    /// Decided here; the server has not answered.
    Sending,
    Approved,
    Denied,
    Rejected,
    Merged,
    Expired,
};

/// One of a queue as its list shows it, whatever it is.
struct QueueRow
{
    QString id;
    QString title;
    QString detail;
    /// For the avatar.
    QString person;
    QString picture = {};
    QDateTime askedAt;
    /// Waiting: until when it can be decided; none when it waits for ever.
    QDateTime dueAt = {};
    QueueState state = QueueState::Waiting;
    /// Empty when nobody is known.
    QString decidedBy = {};
    QDateTime decidedAt = {};
    bool isMine = false;
    /// What it was merged into.
    QString mergedInto = {};
    /// Why the decision did not reach the server; it waits again.
    QString failure = {};
    /// What of it somebody who put it away wants to see when it changes.
    QString version = {};

    bool isWaiting() const { return state == QueueState::Waiting; }
    /// Decided, and the server knows.
    bool isSettled() const { return !isWaiting() && state != QueueState::Sending; }
    bool operator==(const QueueRow &) const = default;
};

/// "Approved by Ruth Ellis, 2 minutes ago"; empty while it waits.
QString outcomeText(const QueueRow &row, const QDateTime &now);

/// The rows of a queue. They change in place: whoever has chosen one stays where they are.
class QueueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        PersonRole,
        WhenRole,
        StateRole,
        OutcomeRole,
        FailureRole,
        MarkedRole,
        IdRole,
        PictureRole,
    };

    explicit QueueListModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const QList<QueueRow> &rows() const { return m_rows; }
    const QueueRow *find(const QString &id) const;
    int rowOf(const QString &id) const;
    /// Makes the list this one: rows that stay are changed in place, others come and go.
    void become(const QList<QueueRow> &answered);
    /// Replaces the row of the same id; false when there is none.
    bool update(const QueueRow &row);
    void prepend(const QueueRow &row);
    void append(const QList<QueueRow> &rows);
    void remove(const QString &id);
    void setMore(bool more);
    void fetchFailed() { m_fetching = false; }

    bool isMarked(const QString &id) const { return m_marked.contains(id); }
    /// In the order of the rows.
    QStringList marked() const;
    void setMarked(const QString &id, bool marked);
    /// All that wait, of those that are there.
    void markWaiting();
    /// How many wait, of those that are there.
    int waiting() const;
    /// The server has more of them.
    bool hasMore() const { return m_more; }
    void clearMarks();
    /// The times are told by "ago".
    void refreshTimes();

Q_SIGNALS:
    void moreWanted();
    void marksChanged();

private:
    QString accessibleText(const QueueRow &row) const;

    const Clock &m_clock;
    QList<QueueRow> m_rows;
    QSet<QString> m_marked;
    bool m_more = false;
    bool m_fetching = false;
};

} // namespace oh::ui
