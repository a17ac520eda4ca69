// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/syncpresenters.h"

#include "ui/presenters/calendarconnectionpresenter.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using SyncCell = RecordTableModel::Cell;

constexpr int syncRefreshMsecs = 15'000;
constexpr qsizetype longestSyncSearch = 100;

SyncCell syncMoment(const Context &context, const std::optional<QDateTime> &moment,
                    const QString &zone)
{
    if (!moment)
        return {.text = u"–"_s, .muted = true};
    return {.text = dateTimeText(*moment, zone),
            .hint = relativeText(*moment, context.clock.now())};
}

SyncCell syncStateCell(const api::CalendarSync &calendar)
{
    SyncCell cell{.text = CalendarSyncPresenter::stateName(calendar.state)};
    switch (calendar.state) {
    case SyncState::Failing:
        cell.icon = icon(u"alert"_s, IconTone::Danger);
        break;
    case SyncState::Reconnect:
        cell.icon = icon(u"alert"_s, IconTone::Warning);
        break;
    case SyncState::Connected:
        cell.icon = icon(u"check"_s, IconTone::Success);
        break;
    case SyncState::Disconnected:
        cell.muted = true;
        break;
    }
    return cell;
}

QString syncAdvice(const api::CalendarSync &calendar)
{
    switch (calendar.state) {
    case SyncState::Connected:
        return {};
    case SyncState::Disconnected:
        return CalendarSyncPresenter::tr("Nothing has to be done: its owner can connect a calendar "
                                         "again in their profile.");
    case SyncState::Reconnect:
        return CalendarSyncPresenter::tr("Ask %1 to connect the calendar again in their profile. "
                                         "They were told by mail.")
            .arg(calendar.userName);
    case SyncState::Failing:
        break;
    }
    if (!calendar.problem)
        return CalendarSyncPresenter::tr("Run it now, which tries the failed jobs again. What they "
                                         "failed of is on the page “Jobs and mail”.");
    switch (*calendar.problem) {
    case SyncProblem::Unreachable:
        return CalendarSyncPresenter::tr(
            "Wait for the next try, or run it now. What was last known "
            "of the calendar counts until then.");
    case SyncProblem::Refused:
        return CalendarSyncPresenter::tr(
            "Run it now: a new permission is asked for. If that fails, "
            "too, its owner has to connect it again.");
    case SyncProblem::CalendarsGone:
        return CalendarSyncPresenter::tr("Ask %1 to choose in their profile which calendars are "
                                         "read.")
            .arg(calendar.userName);
    case SyncProblem::NotOffered:
        return CalendarSyncPresenter::tr("Whoever runs the server has to set it up for %1.")
            .arg(providerName(calendar.provider));
    case SyncProblem::AccessEnded:
        break;
    }
    return {};
}

QString importTableName(const QString &table)
{
    if (table == "portfolio_companies"_L1)
        return ImportsPresenter::tr("Companies");
    if (table == "industries"_L1)
        return ImportsPresenter::tr("Industries");
    if (table == "technologies"_L1)
        return ImportsPresenter::tr("Technologies");
    if (table == "stages"_L1)
        return ImportsPresenter::tr("Stages");
    if (table == "users"_L1)
        return ImportsPresenter::tr("People");
    return table;
}

} // namespace

CalendarSyncPresenter::CalendarSyncPresenter(Context &context, QObject *parent)
    : PagedList(context, parent),
      m_model(new RecordTable<api::CalendarSync>(
          {tr("Person"), tr("Calendar"), tr("State"), tr("Last read"), tr("Last error")},
          [this, &context](const api::CalendarSync &calendar, int column) -> SyncCell {
              switch (column) {
              case SyncPerson:
                  return {.text = calendar.userName, .hint = roleName(calendar.userRole)};
              case SyncProvider:
                  return {.text = providerName(calendar.provider)};
              case SyncStateColumn:
                  return syncStateCell(calendar);
              case SyncLast:
                  if (!calendar.lastSyncAt)
                      return {.text = u"–"_s, .muted = true};
                  return {.text = relativeText(*calendar.lastSyncAt, context.clock.now()),
                          .hint = dateTimeText(*calendar.lastSyncAt, zone())};
              default: {
                  const QString problem = problemText(calendar);
                  if (problem.isEmpty())
                      return {.text = u"–"_s, .muted = true};
                  return {.text = problem, .hint = problem};
              }
              }
          },
          [](const api::CalendarSync &calendar) { return calendar.id.toString(); }, this))
{
    connect(m_model, &RecordTableModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
    const auto readAgain = [this] {
        if (state() != State::Idle && !isBusy())
            reload();
    };
    connect(&context.live, &Live::queuesChanged, this, [readAgain](LiveQueue queue) {
        if (queue == LiveQueue::Sync || queue == LiveQueue::Jobs)
            readAgain();
    });
    connect(&context.live, &Live::resynced, this, readAgain);
    m_refresh.setInterval(syncRefreshMsecs);
    connect(&m_refresh, &QTimer::timeout, this, readAgain);
}

QString CalendarSyncPresenter::stateName(SyncState state)
{
    switch (state) {
    case SyncState::Failing:
        return tr("Failing", "a calendar");
    case SyncState::Reconnect:
        return tr("Needs reconnecting", "a calendar");
    case SyncState::Connected:
        return tr("Connected", "a calendar");
    case SyncState::Disconnected:
        return tr("Disconnected", "a calendar");
    }
    return {};
}

QString CalendarSyncPresenter::problemText(const api::CalendarSync &calendar)
{
    if (calendar.problem) {
        const QString provider = providerName(calendar.provider);
        switch (*calendar.problem) {
        case SyncProblem::Unreachable:
            return tr("%1 did not answer").arg(provider);
        case SyncProblem::Refused:
            return tr("%1 refused our permission").arg(provider);
        case SyncProblem::CalendarsGone:
            return tr("The chosen calendars are gone");
        case SyncProblem::NotOffered:
            return tr("This server is not set up for %1").arg(provider);
        case SyncProblem::AccessEnded:
            return tr("%1 does not let us in any more").arg(provider);
        }
    }
    if (calendar.deadJobs > 0)
        return tr("%n job(s) were given up", nullptr, calendar.deadJobs);
    if (calendar.failingJobs > 0)
        return tr("%n job(s) failed and are tried again", nullptr, calendar.failingJobs);
    return {};
}

Call CalendarSyncPresenter::ask(int offset)
{
    api::CalendarSyncQuery query;
    if (m_filter)
        query.state = {*m_filter};
    if (const QString words = m_search.trimmed(); !words.isEmpty())
        query.q = words.left(longestSyncSearch);
    const bool ascending = m_order == Qt::AscendingOrder;
    switch (m_column) {
    case SyncPerson:
        query.sort = ascending ? SyncSort::Name : SyncSort::NameDescending;
        break;
    case SyncLast:
        query.sort = ascending ? SyncSort::LastSync : SyncSort::LastSyncDescending;
        break;
    case SyncError:
        query.sort = ascending ? SyncSort::Failed : SyncSort::FailedDescending;
        break;
    default:
        query.sort = SyncSort::State;
        break;
    }
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.calendarSyncs(query, answerTo<api::CalendarSync>(offset, m_model));
}

void CalendarSyncPresenter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    askSoon();
}

void CalendarSyncPresenter::setFilter(std::optional<SyncState> state)
{
    if (m_filter == state)
        return;
    m_filter = state;
    Q_EMIT filterChanged();
    reload();
}

void CalendarSyncPresenter::sortBy(int column)
{
    if (column == SyncPerson || column == SyncLast || column == SyncError) {
        const Qt::SortOrder first = column == SyncError ? Qt::DescendingOrder : Qt::AscendingOrder;
        const Qt::SortOrder other =
            m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_order = m_column == column ? other : first;
        m_column = column;
        reload();
    } else if (column == SyncStateColumn) {
        m_column = column;
        m_order = Qt::AscendingOrder;
        reload();
    }
    Q_EMIT filterChanged(); // the header has moved its mark already
}

SyncDetails CalendarSyncPresenter::details(int row) const
{
    const api::CalendarSync *calendar = m_model->record(row);
    if (!calendar)
        return {};
    SyncDetails out;
    out.title = calendar->userName;
    out.summary = tr("%1: %2").arg(providerName(calendar->provider), stateName(calendar->state));
    const auto moment = [this](const QDateTime &at) {
        //: a date with a time, and how long ago that was
        return tr("%1 (%2)").arg(dateTimeText(at, zone()), relativeText(at, m_context.clock.now()));
    };
    if (calendar->isRunning)
        out.facts.append(tr("It is being read just now."));
    if (calendar->connectedAt)
        out.facts.append(tr("Connected: %1").arg(moment(*calendar->connectedAt)));
    out.facts.append(calendar->lastSyncAt
                         ? tr("Last read with success: %1").arg(moment(*calendar->lastSyncAt))
                         : tr("It was not read with success yet."));
    if (const QString problem = problemText(*calendar); !problem.isEmpty()) {
        out.facts.append(calendar->failedAt
                             ? tr("Last error: %1, %2").arg(problem, moment(*calendar->failedAt))
                             : tr("Last error: %1").arg(problem));
    }
    if (calendar->failures > 1)
        out.facts.append(tr("Failures in a row: %1").arg(QLocale().toString(calendar->failures)));
    if (calendar->nextTryAt)
        out.facts.append(tr("Next try: %1").arg(moment(*calendar->nextTryAt)));
    if (calendar->failingJobs > 0)
        out.facts.append(
            tr("%n job(s) failed and are tried again", nullptr, calendar->failingJobs));
    if (calendar->deadJobs > 0)
        out.facts.append(tr("%n job(s) were given up", nullptr, calendar->deadJobs));
    out.advice = syncAdvice(*calendar);
    return out;
}

bool CalendarSyncPresenter::canRun(int row) const
{
    const api::CalendarSync *calendar = m_model->record(row);
    return calendar && !calendar->isRunning &&
           (calendar->state == SyncState::Connected || calendar->state == SyncState::Failing);
}

void CalendarSyncPresenter::run(const QList<ConnectionId> &ids)
{
    if (isBusy() || ids.isEmpty())
        return;
    m_actions.clear();
    m_report = {};
    m_total = int(ids.size());
    for (const ConnectionId id : ids) {
        m_actions.push_back(
            m_context.api.runCalendarSync(id, [this](const Result<api::CalendarSync> &answer) {
                step(answer.ok() ? std::nullopt : std::optional(answer.error()));
            }));
    }
    Q_EMIT busyChanged();
}

void CalendarSyncPresenter::runFailing()
{
    if (isBusy())
        return;
    m_actions.clear();
    m_report = {};
    m_total = 1;
    m_actions.push_back(
        m_context.api.runFailingCalendarSyncs([this](const Result<api::SyncStarted> &answer) {
            if (answer) {
                m_report.done = answer->started;
            } else {
                m_report.failed = 1;
                m_report.error = answer.error();
            }
            end();
        }));
    Q_EMIT busyChanged();
}

void CalendarSyncPresenter::step(const std::optional<Error> &error)
{
    if (error && ++m_report.failed == 1)
        m_report.error = *error;
    if (!error)
        ++m_report.done;
    if (done() < m_total)
        Q_EMIT busyChanged();
    else
        end();
}

void CalendarSyncPresenter::end()
{
    m_total = 0;
    Q_EMIT busyChanged();
    Q_EMIT finished(m_report);
    reload();
}

void CalendarSyncPresenter::setWatching(bool watching)
{
    if (watching)
        m_refresh.start();
    else
        m_refresh.stop();
}

ImportsPresenter::ImportsPresenter(Context &context, QObject *parent)
    : PagedList(context, parent),
      m_model(new RecordTable<api::ImportedBase>(
          {tr("Imported"), tr("Added"), tr("Changed"), tr("Skipped"), tr("Problems")},
          [this, &context](const api::ImportedBase &run, int column) -> SyncCell {
              const auto number = [](int value) {
                  return SyncCell{.text = QLocale().toString(value), .muted = value == 0};
              };
              switch (column) {
              case ImportFinished: {
                  SyncCell cell = syncMoment(context, run.finishedAt, zone());
                  cell.icon = run.problemCount > 0 ? icon(u"alert"_s, IconTone::Warning)
                                                   : icon(u"check"_s, IconTone::Success);
                  return cell;
              }
              case ImportCreated:
                  return number(run.created);
              case ImportUpdated:
                  return number(run.updated);
              case ImportSkipped:
                  return number(run.skipped);
              default:
                  return number(run.problemCount);
              }
          },
          [](const api::ImportedBase &run) { return run.id.toString(); }, this))
{
    connect(m_model, &RecordTableModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
    const auto readAgain = [this] {
        if (state() != State::Idle)
            reload();
    };
    connect(&context.live, &Live::queuesChanged, this, [readAgain](LiveQueue queue) {
        if (queue == LiveQueue::Sync)
            readAgain();
    });
    connect(&context.live, &Live::resynced, this, readAgain);
}

Call ImportsPresenter::ask(int offset)
{
    api::ImportsQuery query;
    if (const QString words = m_search.trimmed(); !words.isEmpty())
        query.q = words.left(longestSyncSearch);
    query.withProblems = m_withProblems;
    query.sort =
        m_order == Qt::AscendingOrder ? ImportSort::Finished : ImportSort::FinishedDescending;
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.imports(query, answerTo<api::ImportedBase>(offset, m_model));
}

void ImportsPresenter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    askSoon();
}

void ImportsPresenter::setWithProblems(bool only)
{
    if (m_withProblems == only)
        return;
    m_withProblems = only;
    Q_EMIT filterChanged();
    reload();
}

void ImportsPresenter::sortBy(int column)
{
    if (column == ImportFinished) {
        m_order = m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        reload();
    }
    Q_EMIT filterChanged();
}

SyncDetails ImportsPresenter::details(int row) const
{
    const api::ImportedBase *run = m_model->record(row);
    if (!run)
        return {};
    SyncDetails out;
    out.title = dateTimeText(run->finishedAt, zone());
    out.summary = run->problemCount == 0 ? tr("Everything was taken.")
                                         : tr("%n problem(s)", nullptr, run->problemCount);
    for (const api::ImportedTable &table : run->tables) {
        //: a table of an import: %2 added, %3 changed, %4 unchanged, %5 skipped
        out.facts.append(tr("%1: %2 added, %3 changed, %4 unchanged, %5 skipped")
                             .arg(importTableName(table.table), QLocale().toString(table.created),
                                  QLocale().toString(table.updated),
                                  QLocale().toString(table.unchanged),
                                  QLocale().toString(table.skipped)));
    }
    for (const api::ImportProblem &problem : run->problems) {
        const QString place = (importTableName(problem.table) + u' ' + problem.recordId).trimmed();
        //: where in an import, and what is wrong there
        out.facts.append(problem.isSkipped ? tr("%1, skipped: %2").arg(place, problem.message)
                                           : tr("%1: %2").arg(place, problem.message));
    }
    if (const int more = run->problemCount - int(run->problems.size()); more > 0)
        out.facts.append(tr("And %n more.", nullptr, more));
    if (run->problemCount > 0)
        out.advice = tr("Correct these records in the base, export it again, and import that: what "
                        "was taken already stays as it is.");
    return out;
}

} // namespace oh::ui
