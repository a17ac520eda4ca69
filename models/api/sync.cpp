// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/sync.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<CalendarSync> &CalendarSync::schema()
{
    static const auto instance =
        ObjectSchema<CalendarSync>(u"CalendarSync"_s)
            .field(u"id"_s, &CalendarSync::id)
            .field(u"userId"_s, &CalendarSync::userId)
            .field(u"userName"_s, &CalendarSync::userName)
            .field(u"userRole"_s, &CalendarSync::userRole)
            .field(u"provider"_s, &CalendarSync::provider)
            .field(u"state"_s, &CalendarSync::state,
                   {.description = u"failing: connected, but the last try failed; reconnect: the "
                                   "provider lets us in no more until its owner agrees anew"_s})
            .field(u"connectedAt"_s, &CalendarSync::connectedAt)
            .field(u"lastSyncAt"_s, &CalendarSync::lastSyncAt,
                   {.description = u"When its busy times were read with success"_s})
            .field(u"problem"_s, &CalendarSync::problem,
                   {.description = u"Of the last reading; null when only jobs fail"_s})
            .field(u"failedAt"_s, &CalendarSync::failedAt)
            .field(u"failures"_s, &CalendarSync::failures,
                   {.description = u"Readings in a row, up to now"_s})
            .field(u"nextTryAt"_s, &CalendarSync::nextTryAt)
            .field(u"isRunning"_s, &CalendarSync::isRunning)
            .field(u"failingJobs"_s, &CalendarSync::failingJobs,
                   {.description = u"Failed and tried again"_s})
            .field(u"deadJobs"_s, &CalendarSync::deadJobs, {.description = u"Given up"_s});
    return instance;
}

const ObjectSchema<CalendarSyncQuery> &CalendarSyncQuery::schema()
{
    static const auto instance =
        ObjectSchema<CalendarSyncQuery>(u"CalendarSyncQuery"_s)
            .field(u"state"_s, &CalendarSyncQuery::state, {.maxItems = 4, .mayBeMissing = true})
            .field(u"q"_s, &CalendarSyncQuery::q, {.maxLength = 100})
            .field(u"sort"_s, &CalendarSyncQuery::sort,
                   {.description = u"state: what needs somebody first"_s, .mayBeMissing = true})
            .field(u"limit"_s, &CalendarSyncQuery::limit, limitRule())
            .field(u"offset"_s, &CalendarSyncQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<SyncStarted> &SyncStarted::schema()
{
    static const auto instance = ObjectSchema<SyncStarted>(u"SyncStarted"_s)
                                     .field(u"started"_s, &SyncStarted::started)
                                     .field(u"skipped"_s, &SyncStarted::skipped);
    return instance;
}

const ObjectSchema<ImportedTable> &ImportedTable::schema()
{
    static const auto instance =
        ObjectSchema<ImportedTable>(u"ImportedTable"_s)
            .field(u"table"_s, &ImportedTable::table, {.example = u"portfolio_companies"_s})
            .field(u"created"_s, &ImportedTable::created)
            .field(u"updated"_s, &ImportedTable::updated)
            .field(u"unchanged"_s, &ImportedTable::unchanged)
            .field(u"skipped"_s, &ImportedTable::skipped);
    return instance;
}

const ObjectSchema<ImportProblem> &ImportProblem::schema()
{
    static const auto instance =
        ObjectSchema<ImportProblem>(u"ImportProblem"_s)
            .field(u"table"_s, &ImportProblem::table)
            .field(u"recordId"_s, &ImportProblem::recordId,
                   {.description = u"#3: the third record; empty: the whole file"_s})
            .field(u"code"_s, &ImportProblem::code, {.example = u"missing_email"_s})
            .field(u"message"_s, &ImportProblem::message)
            .field(u"isSkipped"_s, &ImportProblem::isSkipped,
                   {.description = u"The record was not taken at all"_s});
    return instance;
}

const ObjectSchema<ImportedBase> &ImportedBase::schema()
{
    static const auto instance =
        ObjectSchema<ImportedBase>(u"ImportedBase"_s)
            .field(u"id"_s, &ImportedBase::id)
            .field(u"finishedAt"_s, &ImportedBase::finishedAt)
            .field(u"created"_s, &ImportedBase::created)
            .field(u"updated"_s, &ImportedBase::updated)
            .field(u"unchanged"_s, &ImportedBase::unchanged)
            .field(u"skipped"_s, &ImportedBase::skipped)
            .field(u"problemCount"_s, &ImportedBase::problemCount)
            .field(u"tables"_s, &ImportedBase::tables)
            .field(u"problems"_s, &ImportedBase::problems, {.description = u"The first of them"_s});
    return instance;
}

const ObjectSchema<ImportsQuery> &ImportsQuery::schema()
{
    static const auto instance =
        ObjectSchema<ImportsQuery>(u"ImportsQuery"_s)
            .field(u"q"_s, &ImportsQuery::q, {.maxLength = 100})
            .field(u"withProblems"_s, &ImportsQuery::withProblems,
                   {.description = u"Only imports that left something out"_s, .mayBeMissing = true})
            .field(u"sort"_s, &ImportsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &ImportsQuery::limit, limitRule())
            .field(u"offset"_s, &ImportsQuery::offset, offsetRule());
    return instance;
}

} // namespace oh::api
