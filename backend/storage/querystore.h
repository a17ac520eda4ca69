// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/queries.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace oh::storage {

/// What is known of a query file once it is read.
struct QueryInfo
{
    QString name;
    /// Under which it is prepared: with a hash of its text, so that behind a pooler no server ever
    /// meets the statement of another release. Within the 63 bytes that PostgreSQL looks at.
    QByteArray preparedName;
    /// The statement without its comments, its placeholders numbered: $1 for the first and so on.
    QByteArray sql;
    /// What each number stands for, with its colon: a name that is used twice has two numbers.
    QStringList parameters;
    /// Says `-- plan: walk`: PostgreSQL plans it once, along its indexes, without looking at the
    /// parameters. For statements whose best plan is the same for all of them, and whose planning
    /// costs more than their rows.
    bool isWalk = false;
};

/// From the embedded files, read once. Callable from any thread.
const QueryInfo &queryInfo(Query query);
QList<Query> allQueries();

/// Takes a file's text apart. Exposed for its test.
QueryInfo parseQuery(const QString &name, const QString &source);

/// One file of a migration folder, or of the queries, by its path below backend/sql.
Result<QByteArray> embeddedSql(const QString &path);
/// The folders of migrations, sorted.
QStringList embeddedMigrations();

} // namespace oh::storage
