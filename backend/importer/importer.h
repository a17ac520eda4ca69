// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace oh {
class Clock;
class KeyRing;
namespace storage {
class Database;
}
} // namespace oh

namespace oh::importer {

struct Progress
{
    QString table;
    int done = 0;
    int total = 0;
};

struct TableReport
{
    /// The file's name without its ending.
    QString table;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    /// Rows that came from the base once and are not in this export. An import leaves them alone.
    int notInExport = 0;
};

/// Why a record was not taken, or what was left out of it. Holds no personal data.
struct RecordNote
{
    QString table;
    /// "#3" for the third record when it has no usable id of its own; empty for the whole file.
    QString recordId;
    /// For machines: missing_email, duplicate_email, unknown_tag and so on.
    QString code;
    QString message;
    bool skipped = false;
};

struct Report
{
    QList<TableReport> tables;
    QList<RecordNote> notes;
    /// table.column, each once.
    QStringList unknownColumns;

    QJsonObject toJson() const;
    QString toText() const;
};

/// Loads an export of a whole base, one file per table: companies, tags, people (003 4.10). All of
/// it in one transaction as the system: an error, or `canceled` answering true, leaves the database
/// as it was. A record that can't be taken is a note, never an error.
///
/// What the base says wins on its fields; a value that the base never had stays as the application
/// has it, one that it had and lost is cleared (but phone and time zone stay). People keep tags
/// they added themselves.
///
/// Blocks; both functions may be empty and are called on another thread. The database's pool must
/// not be the caller's own thread.
Result<Report> importDirectory(const QString &dir, storage::Database &database, const KeyRing &keys,
                               const Clock &clock, std::function<void(const Progress &)> progress,
                               std::function<bool()> canceled);

} // namespace oh::importer
