// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

// Far above a real base, far below what would exhaust the memory.
constexpr qint64 maxFileSize = qint64(256) * 1024 * 1024;
constexpr qsizetype maxIdLength = 100;

bool isUsableId(const QString &id)
{
    return !id.isEmpty() && id.size() <= maxIdLength &&
           std::all_of(id.begin(), id.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

void TableData::warn(const QString &recordId, const QString &code, const QString &message)
{
    notes.append({report.table, recordId, code, message, false});
}

void TableData::skip(const QString &recordId, const QString &code, const QString &message)
{
    ++report.skipped;
    notes.append({report.table, recordId, code, message, true});
}

TableData readTable(const QString &dir, const QString &table, const QStringList &knownColumns)
{
    TableData data;
    data.report.table = table;
    const auto unusable = [&](const QString &code, const QString &message) {
        data.notes.append({table, QString(), code, message, true});
        return data;
    };
    QFile file(QDir(dir).filePath(table + u".json"_s));
    if (!file.exists())
        return unusable(u"missing_file"_s, u"There is no %1.json."_s.arg(table));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"unreadable_file"_s, u"%1.json can't be read."_s.arg(table));
    if (file.size() > maxFileSize)
        return unusable(u"unreadable_file"_s, u"%1.json is too large."_s.arg(table));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return unusable(u"unreadable_file"_s, u"%1.json is not JSON (at byte %2)."_s.arg(
                                                  table, QString::number(problem.offset)));
    }
    const QJsonValue records = document.object().value("records"_L1);
    if (!records.isArray())
        return unusable(u"unreadable_file"_s, u"%1.json has no list of records."_s.arg(table));

    data.present = true;
    QSet<QString> seen;
    const QJsonArray list = records.toArray();
    int number = 0;
    for (const auto &value : list) {
        ++number;
        const QString place = u"#%1"_s.arg(number);
        if (!value.isObject()) {
            data.skip(place, u"not_a_record"_s, u"The record is not an object."_s);
            continue;
        }
        const QJsonObject object = value.toObject();
        const QString id = object.value("id"_L1).toString();
        if (!isUsableId(id)) {
            data.skip(place, u"missing_id"_s, u"The record has no usable id."_s);
            continue;
        }
        const QJsonValue fields = object.value("fields"_L1);
        // A record without any value may come without fields.
        if (!fields.isObject() && !fields.isUndefined()) {
            data.skip(id, u"not_a_record"_s, u"The record's fields are not an object."_s);
            continue;
        }
        if (seen.contains(id)) {
            data.skip(id, u"duplicate_record"_s,
                      u"The id was used by an earlier record, which is kept."_s);
            continue;
        }
        seen.insert(id);
        data.records.append({id, fields.toObject()});
        const QStringList columns = fields.toObject().keys();
        for (const QString &column : columns) {
            if (knownColumns.contains(column))
                continue;
            // The name comes from outside: one line of a length fit for a report.
            const QString name = table + u'.' + cleaned(column, false).left(100);
            if (!data.unknownColumns.contains(name))
                data.unknownColumns.append(name);
        }
    }
    return data;
}

} // namespace oh::importer
