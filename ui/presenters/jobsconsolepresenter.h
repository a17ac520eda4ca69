// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <vector>

namespace oh::ui {

/// What the server does by itself, and what of it failed: jobs that were given up, those that wait
/// or run, the timetable, mails, and events of which people can't be told. Lists are read again
/// when the server says that something failed or was repaired, and every few seconds while they are
/// looked at.
class JobsConsolePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Tab { Dead, Waiting, Schedule, Mail, News };
    Q_ENUM(Tab)
    enum class State { Idle, Loading, Content, Empty, Failed };
    Q_ENUM(State)
    static constexpr int tabCount = 5;

    /// What came of an action on several rows.
    struct Report
    {
        int done = 0;
        int failed = 0;
        /// Of the first that failed.
        Error error;
    };

    explicit JobsConsolePresenter(Context &context, QObject *parent = nullptr);

    RecordTableModel *model(Tab tab) const;
    State state(Tab tab) const { return side(tab).state; }
    const Error &error(Tab tab) const { return side(tab).error; }
    QString search(Tab tab) const { return side(tab).search; }
    /// The column that orders the rows, and how; columns that can't are ignored.
    int sortColumn(Tab tab) const { return side(tab).column; }
    Qt::SortOrder sortOrder(Tab tab) const { return side(tab).order; }
    QString zone() const;

    /// The tab that is looked at; reads it.
    void show(Tab tab);
    Tab current() const { return m_current; }
    void reload(Tab tab);
    void setSearch(Tab tab, const QString &words);
    void sortBy(Tab tab, int column);
    MailStatus mailStatus() const { return m_mailStatus; }
    void setMailStatus(MailStatus status);

    const api::Job *job(Tab tab, int row) const;
    const api::ScheduledJob *scheduled(int row) const { return m_schedule->record(row); }
    const api::Mail *mail(int row) const { return m_mails->record(row); }
    const api::UntoldNews *news(int row) const { return m_news->record(row); }

    bool isBusy() const { return m_total > 0; }
    int done() const { return m_report.done + m_report.failed; }
    int outOf() const { return m_total; }
    void retryJobs(const QList<JobId> &ids);
    void discardJobs(const QList<JobId> &ids);
    void retryMails(const QList<MailId> &ids);
    void retryNews(const QList<NewsId> &ids);
    void discardNews(const QList<NewsId> &ids);
    void runNow(const QString &name);

    void setSearchDelay(int msecs) { m_searchDelay.setInterval(msecs); }
    /// Only while somebody looks.
    void setWatching(bool watching);

    static constexpr int pageSize = 50;

Q_SIGNALS:
    void stateChanged(oh::ui::JobsConsolePresenter::Tab tab);
    void queryChanged(oh::ui::JobsConsolePresenter::Tab tab);
    void moreFailed(const oh::Error &error);
    void busyChanged();
    void finished(const oh::ui::JobsConsolePresenter::Report &report);

private:
    struct Side
    {
        State state = State::Idle;
        Error error;
        QString search;
        int column = 0;
        Qt::SortOrder order = Qt::DescendingOrder;
        Call call;
        Call more;
    };

    Side &side(Tab tab) { return m_sides[size_t(tab)]; }
    const Side &side(Tab tab) const { return m_sides[size_t(tab)]; }
    void fetchJobs(Tab tab, int offset);
    void fetchMails(int offset);
    void fetchNews(int offset);
    void fetchSchedule();
    void showSchedule();
    void setState(Tab tab, State state);
    api::JobsQuery jobsQuery(Tab tab, int offset) const;
    api::MailQuery mailQuery(int offset) const;
    template <typename T>
    Done<api::Page<T>> pageAnswer(Tab tab, int offset, RecordTable<T> *table);
    bool begin(int count);
    template <typename T>
    Done<T> oneDone();
    void step(const std::optional<Error> &error);

    Context &m_context;
    RecordTable<api::Job> *m_dead;
    RecordTable<api::Job> *m_waiting;
    RecordTable<api::ScheduledJob> *m_schedule;
    RecordTable<api::Mail> *m_mails;
    RecordTable<api::UntoldNews> *m_news;
    std::array<Side, tabCount> m_sides;
    QList<api::ScheduledJob> m_timetable;
    Tab m_current = Tab::Dead;
    MailStatus m_mailStatus = MailStatus::Failed;
    QTimer m_searchDelay;
    QTimer m_refresh;
    Tab m_searchTab = Tab::Dead;
    std::vector<Call> m_actions;
    Report m_report;
    int m_total = 0;
};

/// "booking_reminder" as people read it.
QString jobKindName(const QString &kind);
QString jobStatusName(JobStatus status);
QString mailStatusName(MailStatus status);

} // namespace oh::ui
