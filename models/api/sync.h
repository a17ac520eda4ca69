// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/domain/syncenums.h"
#include "models/ids.h"

namespace oh {

/// Somebody's calendar at a provider; the same one when it is connected anew.
using ConnectionId = Id<struct ConnectionTag>;
using ImportId = Id<struct ImportTag>;

} // namespace oh

namespace oh::api {

/// Somebody's calendar at a provider, for coordinators: how it is with it, never what stands in it.
struct CalendarSync
{
    ConnectionId id;
    UserId userId;
    QString userName;
    Role userRole = Role::Mentee;
    CalendarProviderKind provider = CalendarProviderKind::Google;
    SyncState state = SyncState::Connected;
    std::optional<QDateTime> connectedAt;
    /// When its busy times were read with success.
    std::optional<QDateTime> lastSyncAt;
    /// Nothing when only its jobs fail.
    std::optional<SyncProblem> problem;
    /// Of the last failure, whatever failed; nothing while all is well.
    std::optional<QDateTime> failedAt;
    /// Readings in a row, up to now.
    int failures = 0;
    /// When it is read again; nothing when it is not.
    std::optional<QDateTime> nextTryAt;
    bool isRunning = false;
    /// Jobs about it that failed and are tried again.
    int failingJobs = 0;
    /// Jobs about it that were given up.
    int deadJobs = 0;
    bool operator==(const CalendarSync &) const = default;
    static const ObjectSchema<CalendarSync> &schema();
};

/// GET /admin/sync/calendars.
struct CalendarSyncQuery
{
    QList<SyncState> state;
    /// In the person's name or the provider.
    std::optional<QString> q;
    SyncSort sort = SyncSort::State;
    int limit = 20;
    int offset = 0;
    bool operator==(const CalendarSyncQuery &) const = default;
    static const ObjectSchema<CalendarSyncQuery> &schema();
};

/// What came of reading all calendars that fail.
struct SyncStarted
{
    int started = 0;
    /// Read just now, or at a provider that this server does not speak to.
    int skipped = 0;
    bool operator==(const SyncStarted &) const = default;
    static const ObjectSchema<SyncStarted> &schema();
};

/// What an import did to one table.
struct ImportedTable
{
    QString table;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    bool operator==(const ImportedTable &) const = default;
    static const ObjectSchema<ImportedTable> &schema();
};

/// A record that was not taken, or what was left out of it. Holds no personal data.
struct ImportProblem
{
    QString table;
    /// The base's; "#3" for the third one when it has none; empty for the whole file.
    QString recordId;
    QString code;
    /// English, as the importer prints it.
    QString message;
    bool isSkipped = false;
    bool operator==(const ImportProblem &) const = default;
    static const ObjectSchema<ImportProblem> &schema();
};

/// An import of the companies' and people's base that went through. One that failed changed nothing
/// and is not kept.
struct ImportedBase
{
    ImportId id;
    QDateTime finishedAt;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    /// All of them, also those that are not listed.
    int problemCount = 0;
    QList<ImportedTable> tables;
    /// The first of them.
    QList<ImportProblem> problems;
    bool operator==(const ImportedBase &) const = default;
    static const ObjectSchema<ImportedBase> &schema();
};

/// GET /admin/sync/imports.
struct ImportsQuery
{
    /// In what problems say.
    std::optional<QString> q;
    bool withProblems = false;
    ImportSort sort = ImportSort::FinishedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const ImportsQuery &) const = default;
    static const ObjectSchema<ImportsQuery> &schema();
};

} // namespace oh::api
