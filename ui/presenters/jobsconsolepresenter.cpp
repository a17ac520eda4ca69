// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/jobsconsolepresenter.h"

#include "ui/presenters/jobtables.h"
#include "ui/presenters/viewer.h"

namespace oh::ui {
namespace {

constexpr int jobsSearchDelayMsecs = 250;
constexpr int refreshMsecs = 15'000;
constexpr qsizetype longestJobSearch = 100;

} // namespace

JobsConsolePresenter::JobsConsolePresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_dead(makeDeadJobsTable(context, this)),
      m_waiting(makeWaitingJobsTable(context, this)),
      m_schedule(makeScheduleTable(context, this)),
      m_mails(makeMailTable(context, this)),
      m_news(makeNewsTable(context, this))
{
    side(Tab::Dead).column = DeadFailedAt;
    side(Tab::Waiting).column = WaitingDue;
    side(Tab::Waiting).order = Qt::AscendingOrder;
    side(Tab::Schedule).column = ScheduleNext;
    side(Tab::Schedule).order = Qt::AscendingOrder;
    side(Tab::Mail).column = MailCreated;
    side(Tab::News).column = NewsFailedAt;
    connect(m_dead, &RecordTableModel::moreWanted, this,
            [this](int offset) { fetchJobs(Tab::Dead, offset); });
    connect(m_waiting, &RecordTableModel::moreWanted, this,
            [this](int offset) { fetchJobs(Tab::Waiting, offset); });
    connect(m_mails, &RecordTableModel::moreWanted, this,
            [this](int offset) { fetchMails(offset); });
    connect(m_news, &RecordTableModel::moreWanted, this, [this](int offset) { fetchNews(offset); });
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(jobsSearchDelayMsecs);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] { reload(m_searchTab); });
    m_refresh.setInterval(refreshMsecs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!isBusy())
            reload(m_current);
    });
    const auto readAgain = [this](Tab tab) {
        if (side(tab).state != State::Idle && !isBusy())
            reload(tab);
    };
    connect(&context.live, &Live::queuesChanged, this, [readAgain](LiveQueue queue) {
        if (queue == LiveQueue::Jobs) {
            readAgain(Tab::Dead);
            readAgain(Tab::Waiting);
        } else if (queue == LiveQueue::Mail) {
            readAgain(Tab::Mail);
        } else if (queue == LiveQueue::News) {
            readAgain(Tab::News);
        }
    });
    connect(&context.live, &Live::resynced, this, [this] {
        if (side(m_current).state != State::Idle)
            reload(m_current);
    });
}

RecordTableModel *JobsConsolePresenter::model(Tab tab) const
{
    switch (tab) {
    case Tab::Dead:
        return m_dead;
    case Tab::Waiting:
        return m_waiting;
    case Tab::Schedule:
        return m_schedule;
    case Tab::Mail:
        return m_mails;
    case Tab::News:
        return m_news;
    }
    return nullptr;
}

const api::Job *JobsConsolePresenter::job(Tab tab, int row) const
{
    return (tab == Tab::Dead ? m_dead : m_waiting)->record(row);
}

QString JobsConsolePresenter::zone() const
{
    return viewerZone(m_context.account);
}

void JobsConsolePresenter::setWatching(bool watching)
{
    if (watching)
        m_refresh.start();
    else
        m_refresh.stop();
}

void JobsConsolePresenter::show(Tab tab)
{
    m_current = tab;
    reload(tab);
}

void JobsConsolePresenter::reload(Tab tab)
{
    side(tab).more.reset();
    model(tab)->fetchFailed();
    switch (tab) {
    case Tab::Dead:
    case Tab::Waiting:
        fetchJobs(tab, 0);
        break;
    case Tab::Schedule:
        fetchSchedule();
        break;
    case Tab::Mail:
        fetchMails(0);
        break;
    case Tab::News:
        fetchNews(0);
        break;
    }
    setState(tab, State::Loading);
}

api::JobsQuery JobsConsolePresenter::jobsQuery(Tab tab, int offset) const
{
    api::JobsQuery query;
    query.status =
        tab == Tab::Dead ? QList{JobStatus::Dead} : QList{JobStatus::Queued, JobStatus::Running};
    const Side &about = side(tab);
    if (!about.search.trimmed().isEmpty())
        query.q = about.search.trimmed().left(longestJobSearch);
    query.sort = tab == Tab::Dead ? deadSort(about.column, about.order)
                                  : waitingSort(about.column, about.order);
    query.limit = pageSize;
    query.offset = offset;
    return query;
}

api::MailQuery JobsConsolePresenter::mailQuery(int offset) const
{
    api::MailQuery query;
    query.status = {m_mailStatus};
    if (m_mailStatus == MailStatus::Pending)
        query.status.append(MailStatus::Sending);
    const Side &about = side(Tab::Mail);
    if (!about.search.trimmed().isEmpty())
        query.q = about.search.trimmed().left(longestJobSearch);
    query.sort =
        about.order == Qt::AscendingOrder ? MailSort::Created : MailSort::CreatedDescending;
    query.limit = pageSize;
    query.offset = offset;
    return query;
}

template <typename T>
Done<api::Page<T>> JobsConsolePresenter::pageAnswer(Tab tab, int offset, RecordTable<T> *table)
{
    return [this, tab, offset, table](const Result<api::Page<T>> &answer) {
        const Call finished = std::move(offset == 0 ? side(tab).call : side(tab).more);
        if (offset > 0) {
            if (answer) {
                table->append(answer->items, answer->total);
                Q_EMIT stateChanged(tab);
            } else {
                table->fetchFailed();
                Q_EMIT moreFailed(answer.error());
            }
            return;
        }
        if (!answer) {
            side(tab).error = answer.error();
            setState(tab, State::Failed);
            return;
        }
        table->reset(answer->items, answer->total);
        setState(tab, answer->items.isEmpty() ? State::Empty : State::Content);
    };
}

void JobsConsolePresenter::fetchJobs(Tab tab, int offset)
{
    Side &about = side(tab);
    RecordTable<api::Job> *table = tab == Tab::Dead ? m_dead : m_waiting;
    if (offset > 0 && about.call) { // everything is being asked anew
        table->fetchFailed();
        return;
    }
    Call &slot = offset == 0 ? about.call : about.more;
    slot = m_context.api.jobs(jobsQuery(tab, offset), pageAnswer<api::Job>(tab, offset, table));
}

void JobsConsolePresenter::fetchMails(int offset)
{
    Side &about = side(Tab::Mail);
    if (offset > 0 && about.call) {
        m_mails->fetchFailed();
        return;
    }
    Call &slot = offset == 0 ? about.call : about.more;
    slot =
        m_context.api.mails(mailQuery(offset), pageAnswer<api::Mail>(Tab::Mail, offset, m_mails));
}

void JobsConsolePresenter::fetchNews(int offset)
{
    Side &about = side(Tab::News);
    if (offset > 0 && about.call) {
        m_news->fetchFailed();
        return;
    }
    api::UntoldNewsQuery query;
    if (!about.search.trimmed().isEmpty())
        query.q = about.search.trimmed().left(longestJobSearch);
    query.sort = newsSort(about.column, about.order);
    query.limit = pageSize;
    query.offset = offset;
    Call &slot = offset == 0 ? about.call : about.more;
    slot = m_context.api.untoldNews(query, pageAnswer<api::UntoldNews>(Tab::News, offset, m_news));
}

void JobsConsolePresenter::fetchSchedule()
{
    side(Tab::Schedule).call = m_context.api.jobSchedule([this](const Result<api::JobSchedule> &a) {
        const Call finished = std::move(side(Tab::Schedule).call);
        if (!a) {
            side(Tab::Schedule).error = a.error();
            setState(Tab::Schedule, State::Failed);
            return;
        }
        m_timetable = a->items;
        showSchedule();
    });
}

void JobsConsolePresenter::showSchedule()
{
    // A handful, always all of them: found and ordered here.
    const Side &about = side(Tab::Schedule);
    const QList<api::ScheduledJob> shown =
        orderedSchedule(m_timetable, about.search.trimmed(), about.column, about.order);
    m_schedule->reset(shown, int(shown.size()));
    setState(Tab::Schedule, shown.isEmpty() ? State::Empty : State::Content);
}

void JobsConsolePresenter::setState(Tab tab, State state)
{
    side(tab).state = state;
    Q_EMIT stateChanged(tab);
}

void JobsConsolePresenter::setSearch(Tab tab, const QString &words)
{
    if (side(tab).search == words)
        return;
    side(tab).search = words;
    Q_EMIT queryChanged(tab);
    if (tab == Tab::Schedule) {
        showSchedule();
        return;
    }
    m_searchTab = tab;
    m_searchDelay.start();
}

void JobsConsolePresenter::sortBy(Tab tab, int column)
{
    Side &about = side(tab);
    if (!canSort(tab, column)) {
        Q_EMIT queryChanged(tab); // the header has moved its mark already
        return;
    }
    const Qt::SortOrder first = firstOrder(tab, column);
    about.order =
        about.column != column                                          ? first
        : about.order == Qt::AscendingOrder && canReverse(tab, column)  ? Qt::DescendingOrder
        : about.order == Qt::DescendingOrder && canReverse(tab, column) ? Qt::AscendingOrder
                                                                        : first;
    about.column = column;
    Q_EMIT queryChanged(tab);
    if (tab == Tab::Schedule)
        showSchedule();
    else
        reload(tab);
}

void JobsConsolePresenter::setMailStatus(MailStatus status)
{
    if (m_mailStatus == status)
        return;
    m_mailStatus = status;
    reload(Tab::Mail);
}

bool JobsConsolePresenter::begin(int count)
{
    if (isBusy() || count == 0)
        return false;
    m_actions.clear();
    m_report = {};
    m_total = count;
    return true;
}

template <typename T>
Done<T> JobsConsolePresenter::oneDone()
{
    return [this](const Result<T> &answer) {
        step(answer.ok() ? std::nullopt : std::optional(answer.error()));
    };
}

void JobsConsolePresenter::step(const std::optional<Error> &error)
{
    if (error && ++m_report.failed == 1)
        m_report.error = *error;
    if (!error)
        ++m_report.done;
    if (done() < m_total) {
        Q_EMIT busyChanged();
        return;
    }
    m_total = 0;
    Q_EMIT busyChanged();
    Q_EMIT finished(m_report);
    reload(m_current);
}

void JobsConsolePresenter::retryJobs(const QList<JobId> &ids)
{
    if (!begin(int(ids.size())))
        return;
    for (const JobId id : ids)
        m_actions.push_back(m_context.api.retryJob(id, oneDone<api::Job>()));
    Q_EMIT busyChanged();
}

void JobsConsolePresenter::discardJobs(const QList<JobId> &ids)
{
    if (!begin(int(ids.size())))
        return;
    for (const JobId id : ids)
        m_actions.push_back(m_context.api.discardJob(id, oneDone<void>()));
    Q_EMIT busyChanged();
}

void JobsConsolePresenter::retryMails(const QList<MailId> &ids)
{
    if (!begin(int(ids.size())))
        return;
    for (const MailId id : ids)
        m_actions.push_back(m_context.api.retryMail(id, oneDone<api::Mail>()));
    Q_EMIT busyChanged();
}

void JobsConsolePresenter::retryNews(const QList<NewsId> &ids)
{
    if (!begin(int(ids.size())))
        return;
    for (const NewsId id : ids)
        m_actions.push_back(m_context.api.retryNews(id, oneDone<api::UntoldNews>()));
    Q_EMIT busyChanged();
}

void JobsConsolePresenter::discardNews(const QList<NewsId> &ids)
{
    if (!begin(int(ids.size())))
        return;
    for (const NewsId id : ids)
        m_actions.push_back(m_context.api.discardNews(id, oneDone<void>()));
    Q_EMIT busyChanged();
}

void JobsConsolePresenter::runNow(const QString &name)
{
    if (!begin(1))
        return;
    m_actions.push_back(m_context.api.runScheduledJob(name, oneDone<api::ScheduledJob>()));
    Q_EMIT busyChanged();
}

} // namespace oh::ui
