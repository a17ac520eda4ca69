// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

QString rowText(const QString &table, const QList<int> &numbers)
{
    QString row = table.leftJustified(20);
    for (const int number : numbers)
        row += QString::number(number).rightJustified(11);
    return row + u'\n';
}

QString noteText(const RecordNote &note)
{
    const QString place = note.recordId.isEmpty() ? note.table : note.table + u' ' + note.recordId;
    return u"  %1: %2 (%3)\n"_s.arg(place, note.message, note.code);
}

} // namespace

QJsonObject Report::toJson() const
{
    QJsonArray tableList, skippedList, warningList;
    TableReport total;
    const auto counts = [](const TableReport &t) {
        return QJsonObject{{u"created"_s, t.created},
                           {u"updated"_s, t.updated},
                           {u"unchanged"_s, t.unchanged},
                           {u"skipped"_s, t.skipped},
                           {u"notInExport"_s, t.notInExport}};
    };
    for (const TableReport &table : tables) {
        QJsonObject object = counts(table);
        object.insert(u"table"_s, table.table);
        tableList.append(object);
        total.created += table.created;
        total.updated += table.updated;
        total.unchanged += table.unchanged;
        total.skipped += table.skipped;
        total.notInExport += table.notInExport;
    }
    for (const RecordNote &note : notes) {
        const QJsonObject object{
            {u"table"_s, note.table},
            {u"recordId"_s, note.recordId.isEmpty() ? QJsonValue() : QJsonValue(note.recordId)},
            {u"code"_s, note.code},
            {u"message"_s, note.message}};
        (note.skipped ? skippedList : warningList).append(object);
    }
    return {{u"tables"_s, tableList},
            {u"total"_s, counts(total)},
            {u"skipped"_s, skippedList},
            {u"warnings"_s, warningList},
            {u"unknownColumns"_s, QJsonArray::fromStringList(unknownColumns)}};
}

QString Report::toText() const
{
    QString text = u"table                   created    updated  unchanged    skipped\n"_s;
    TableReport total;
    QString skippedLines, warnings, gone;
    for (const TableReport &table : tables) {
        text +=
            rowText(table.table, {table.created, table.updated, table.unchanged, table.skipped});
        total.created += table.created;
        total.updated += table.updated;
        total.unchanged += table.unchanged;
        total.skipped += table.skipped;
        if (table.notInExport > 0) {
            gone += u"  %1: %2\n"_s.arg(table.table).arg(table.notInExport);
        }
    }
    text += rowText(u"total"_s, {total.created, total.updated, total.unchanged, total.skipped});
    for (const RecordNote &note : notes)
        (note.skipped ? skippedLines : warnings) += noteText(note);
    for (const QString &column : unknownColumns)
        warnings += u"  %1: unknown column, ignored (unknown_column)\n"_s.arg(column);
    if (!skippedLines.isEmpty())
        text += u"\nNot taken:\n"_s + skippedLines;
    if (!warnings.isEmpty())
        text += u"\nWarnings:\n"_s + warnings;
    if (!gone.isEmpty())
        text += u"\nIn the database but not in this export, left as they are:\n"_s + gone;
    return text;
}

} // namespace oh::importer
