// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/exportwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace oh::exporting {
namespace {

void appendCell(QByteArray &out, const QByteArray &utf8)
{
    const qsizetype before = out.size();
    const size_t size = csv_write(nullptr, 0, utf8.constData(), size_t(utf8.size()));
    out.resize(before + qsizetype(size));
    csv_write(out.data() + before, size, utf8.constData(), size_t(utf8.size()));
}

/// Only texts can be formulas: a negative number stays one.
QByteArray cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return QByteArray::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return withoutFormula(value.toString()).toUtf8();
    default:
        return {};
    }
}

QByteArray lineOf(const QList<QJsonValue> &values)
{
    QByteArray line;
    for (const QJsonValue &value : values) {
        if (!line.isEmpty())
            line.append(',');
        appendCell(line, cellOf(value));
    }
    return line.append("\r\n");
}

} // namespace

Writer::Writer(ExportFormat format, bool byteOrderMark, QList<QString> columns)
    : m_format(format), m_byteOrderMark(byteOrderMark), m_columns(std::move(columns))
{}

QByteArray Writer::begin() const
{
    if (m_format == ExportFormat::Json)
        return m_columns.isEmpty() ? "" : "[";
    QList<QJsonValue> names;
    for (const QString &column : m_columns)
        names.append(column);
    return (m_byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + lineOf(names);
}

QByteArray Writer::row(const QList<QJsonValue> &values)
{
    if (m_format == ExportFormat::Csv)
        return lineOf(values);
    if (m_columns.isEmpty())
        return QJsonDocument(values.value(0).toObject()).toJson();
    QJsonObject object;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        object.insert(m_columns[i], values.value(i));
    const QByteArray separator = m_first ? "\n" : ",\n";
    m_first = false;
    return separator + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray Writer::end() const
{
    return m_format == ExportFormat::Json && !m_columns.isEmpty() ? QByteArray("\n]\n")
                                                                  : QByteArray();
}

} // namespace oh::exporting
