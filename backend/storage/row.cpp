// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/row.h"

#include "backend/config/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::storage {

Row::Row(Columns columns, QList<Value> values)
    : m_columns(std::move(columns)), m_values(std::move(values))
{}

const Row::Value &Row::value(QLatin1StringView column) const
{
    for (qsizetype i = 0; i < m_columns->size(); ++i) {
        if (m_columns->at(i) == QByteArrayView(column.data(), column.size()))
            return m_values.at(i);
    }
    qCCritical(logStorage) << "no column" << column;
    Q_ASSERT_X(false, "Row", "no such column");
    static const Value none;
    return none;
}

bool Row::isNull(QLatin1StringView column) const
{
    return value(column).null;
}

QByteArray Row::raw(QLatin1StringView column) const
{
    return value(column).text;
}

QString Row::text(QLatin1StringView column) const
{
    return QString::fromUtf8(value(column).text);
}

int Row::integer(QLatin1StringView column) const
{
    return value(column).text.toInt();
}

qint64 Row::longInteger(QLatin1StringView column) const
{
    return value(column).text.toLongLong();
}

double Row::number(QLatin1StringView column) const
{
    return value(column).text.toDouble();
}

bool Row::boolean(QLatin1StringView column) const
{
    return value(column).text == "t";
}

QUuid Row::uuid(QLatin1StringView column) const
{
    return QUuid::fromString(QLatin1StringView(value(column).text));
}

QDateTime Row::utc(QLatin1StringView column) const
{
    return parseTimestamp(value(column).text);
}

QDate Row::date(QLatin1StringView column) const
{
    return QDate::fromString(QString::fromLatin1(value(column).text), Qt::ISODate);
}

QTime Row::time(QLatin1StringView column) const
{
    return QTime::fromString(QString::fromLatin1(value(column).text), Qt::ISODateWithMs);
}

QByteArray Row::bytes(QLatin1StringView column) const
{
    // bytea_output is hex on our connections.
    const QByteArray &text = value(column).text;
    return text.startsWith("\\x") ? QByteArray::fromHex(text.mid(2)) : QByteArray();
}

QStringList Row::textArray(QLatin1StringView column) const
{
    return parseTextArray(value(column).text);
}

QJsonValue Row::json(QLatin1StringView column) const
{
    const Value &found = value(column);
    if (found.null)
        return QJsonValue::Null;
    // A bare number or text is JSON too, which QJsonDocument takes only inside an array.
    return QJsonDocument::fromJson('[' + found.text + ']').array().at(0);
}

std::optional<QString> Row::optText(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<int> Row::optInteger(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::optNumber(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<QUuid> Row::optUuid(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(uuid(column));
}

std::optional<QDateTime> Row::optUtc(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(utc(column));
}

std::optional<QDate> Row::optDate(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<QByteArray> Row::optBytes(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(bytes(column));
}

QDateTime parseTimestamp(const QByteArray &text)
{
    // Digits at fixed places; written out because it runs for every row of every list.
    const auto number = [&text](qsizetype from, qsizetype count) {
        int out = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char c = text[i];
            if (c < '0' || c > '9')
                return -1;
            out = out * 10 + (c - '0');
        }
        return out;
    };
    if (text.size() < 22)
        return {};
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    int milliseconds = 0;
    qsizetype at = 19;
    if (text[at] == '.') {
        ++at;
        int scale = 100;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            milliseconds += (text[at] - '0') * scale;
    }
    const QTime time(number(11, 2), number(14, 2), number(17, 2), milliseconds);
    if (!date.isValid() || !time.isValid() || at + 3 > text.size() ||
        (text[at] != '+' && text[at] != '-'))
        return {};
    int offset = number(at + 1, 2) * 3600;
    if (text.size() >= at + 6 && text[at + 3] == ':')
        offset += number(at + 4, 2) * 60;
    if (text[at] == '-')
        offset = -offset;
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

QStringList parseTextArray(const QByteArray &text)
{
    QStringList out;
    if (text.size() < 2 || text.front() != '{' || text.back() != '}')
        return out;
    QByteArray element;
    bool quoted = false;
    bool inQuotes = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (inQuotes) {
            if (c == '\\' && i + 1 < text.size())
                element += text[++i];
            else if (c == '"')
                inQuotes = false;
            else
                element += c;
        } else if (c == '"') {
            inQuotes = quoted = true;
        } else if (c == ',' || i == text.size() - 1) {
            if (quoted || (!element.isEmpty() && element != "NULL"))
                out.append(QString::fromUtf8(element));
            element.clear();
            quoted = false;
        } else {
            element += c;
        }
    }
    return out;
}

} // namespace oh::storage
