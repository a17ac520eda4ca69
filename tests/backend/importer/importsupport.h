// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/keyring.h"
#include "backend/importer/importer.h"
#include "models/clock.h"
#include "tests/support/testdatabase.h"

#include <QSet>
#include <QTemporaryDir>

namespace oh::test {

/// A database, keys and a clock to import with.
struct ImportBench
{
    ImportBench() : database(db.appConfig(2))
    {
        const QString path = dir.filePath(u"keys.json"_s);
        if (!KeyRing::createFile(path))
            qFatal("no keys");
        auto loaded = KeyRing::load(path);
        if (!loaded)
            qFatal("no keys");
        keys = std::move(*loaded);
    }
    Result<importer::Report> run(const QString &from,
                                 std::function<void(const importer::Progress &)> progress = {},
                                 std::function<bool()> canceled = {})
    {
        return importer::importDirectory(from, database, *keys, clock, std::move(progress),
                                         std::move(canceled));
    }

    QTemporaryDir dir;
    TestDatabase db;
    storage::Database database;
    std::unique_ptr<KeyRing> keys;
    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
};

inline QSet<QString> recordsWith(const importer::Report &report, const QString &table,
                                 const QString &code)
{
    QSet<QString> ids;
    for (const importer::RecordNote &note : report.notes) {
        if (note.table == table && note.code == code)
            ids.insert(note.recordId);
    }
    return ids;
}

inline importer::TableReport tableOf(const importer::Report &report, const QString &table)
{
    for (const importer::TableReport &one : report.tables) {
        if (one.table == table)
            return one;
    }
    return {};
}

/// created, updated, unchanged, skipped.
inline QList<int> countsOf(const importer::Report &report, const QString &table)
{
    const importer::TableReport t = tableOf(report, table);
    return {t.created, t.updated, t.unchanged, t.skipped};
}

} // namespace oh::test
