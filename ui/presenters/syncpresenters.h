// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/pagedlist.h"

#include <vector>

namespace oh::ui {

enum SyncColumn { SyncPerson, SyncProvider, SyncStateColumn, SyncLast, SyncError, SyncColumnCount };
enum ImportColumn {
    ImportFinished,
    ImportCreated,
    ImportUpdated,
    ImportSkipped,
    ImportProblems,
    ImportColumnCount
};

/// What is shown beside a list of one of its rows.
struct SyncDetails
{
    QString title;
    QString summary;
    /// A line each.
    QStringList facts;
    /// What can be done about it; empty when nothing has to be.
    QString advice;
};

/// People's calendars as coordinators see them: how it is with them, never what stands in them. The
/// list is read again when the server tells of a change, and every few seconds while somebody
/// looks.
class CalendarSyncPresenter : public PagedList
{
    Q_OBJECT

public:
    /// What came of running several.
    struct Report
    {
        int done = 0;
        int failed = 0;
        /// Of the first that failed.
        Error error;
    };

    explicit CalendarSyncPresenter(Context &context, QObject *parent = nullptr);

    RecordTable<api::CalendarSync> *model() const { return m_model; }
    QString search() const { return m_search; }
    void setSearch(const QString &text);
    /// All without one.
    std::optional<SyncState> filter() const { return m_filter; }
    void setFilter(std::optional<SyncState> state);
    bool isFiltered() const { return m_filter || !m_search.trimmed().isEmpty(); }
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    /// The other way round the second time; columns that can't order are ignored.
    void sortBy(int column);
    SyncDetails details(int row) const;

    /// Whether the server would take it: a connected one that isn't read just now.
    bool canRun(int row) const;
    /// Nothing while another run goes on.
    void run(const QList<ConnectionId> &ids);
    void runFailing();
    bool isBusy() const { return m_total > 0; }
    int done() const { return m_report.done + m_report.failed; }
    int outOf() const { return m_total; }
    /// Only while somebody looks.
    void setWatching(bool watching);

    static QString stateName(SyncState state);
    static QString problemText(const api::CalendarSync &calendar);

Q_SIGNALS:
    void busyChanged();
    void finished(const oh::ui::CalendarSyncPresenter::Report &report);

protected:
    Call ask(int offset) override;

private:
    void step(const std::optional<Error> &error);
    void end();

    RecordTable<api::CalendarSync> *m_model;
    QString m_search;
    std::optional<SyncState> m_filter;
    int m_column = SyncStateColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Call> m_actions;
    int m_total = 0;
    Report m_report;
    QTimer m_refresh;
};

/// Imports of the companies' and people's base that went through.
class ImportsPresenter : public PagedList
{
    Q_OBJECT

public:
    explicit ImportsPresenter(Context &context, QObject *parent = nullptr);

    RecordTable<api::ImportedBase> *model() const { return m_model; }
    QString search() const { return m_search; }
    void setSearch(const QString &text);
    bool isWithProblems() const { return m_withProblems; }
    void setWithProblems(bool only);
    bool isFiltered() const { return m_withProblems || !m_search.trimmed().isEmpty(); }
    Qt::SortOrder sortOrder() const { return m_order; }
    /// By time alone.
    void sortBy(int column);
    SyncDetails details(int row) const;

protected:
    Call ask(int offset) override;

private:
    RecordTable<api::ImportedBase> *m_model;
    QString m_search;
    bool m_withProblems = false;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace oh::ui
