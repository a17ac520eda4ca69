// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/querystore.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

namespace oh::test {

/// What a statement of the server's takes, run as the server does for a coordinator: how many pages
/// of tables and indexes are looked at. `name` is the file below queries, `values` has SQL for each
/// of its parameters. -1 when it is none that walks, or fails.
inline int pagesRead(const TestDatabase &database, const UserId &coordinator, const QString &name,
                     const QHash<QString, QString> &values)
{
    const auto text = [](const QString &file) {
        QFile source(u":/sql/queries/%1.sql"_s.arg(file));
        return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
    };
    const auto info = storage::parseQuery(name, text(name));
    if (!info.isWalk)
        return -1;
    QStringList arguments;
    for (const QString &parameter : info.parameters)
        arguments.append(values.value(parameter.mid(1)));
    const QString execute = u"EXECUTE walk(%1)"_s.arg(arguments.join(u", "_s));
    // As the login role, so that row level security is part of the plan.
    RawConnection app(database.appConfig());
    app.exec(u"BEGIN"_s);
    app.actAs(u"coordinator"_s, coordinator);
    // Once before, so that nothing is looked up in the catalogs.
    if (!app.exec(text(u"system/plan_walk"_s)) ||
        !app.exec(u"PREPARE walk AS "_s + QString::fromUtf8(info.sql)) || !app.exec(execute)) {
        qWarning("%s", qPrintable(app.lastError()));
        return -1;
    }
    QSqlQuery explain(app.database());
    if (!explain.exec(u"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) "_s + execute)) {
        qWarning("%s", qPrintable(explain.lastError().text()));
        return -1;
    }
    // What the topmost node says is of all below it.
    static const QRegularExpression numbers(u"(?:hit|read)=(\\d+)"_s);
    while (explain.next()) {
        const QString line = explain.value(0).toString();
        if (!line.contains(u"Buffers: "_s))
            continue;
        int sum = 0;
        auto found = numbers.globalMatch(line);
        while (found.hasNext())
            sum += found.next().captured(1).toInt();
        return sum;
    }
    return -1;
}

} // namespace oh::test
