// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace oh::storage {

/// One row of a result, its columns by name. Holds its own copy: it outlives the transaction and
/// may go to another thread. Asking for a column that the query does not have is a mistake of the
/// program: an assertion in a debug build, an empty value and a log line otherwise.
class Row
{
public:
    struct Value
    {
        QByteArray text;
        bool null = true;
    };
    using Columns = std::shared_ptr<const QList<QByteArray>>;

    Row(Columns columns, QList<Value> values);

    bool isNull(QLatin1StringView column) const;
    /// NULL is an empty text; use the `opt…` variants where that makes a difference.
    QString text(QLatin1StringView column) const;
    int integer(QLatin1StringView column) const;
    qint64 longInteger(QLatin1StringView column) const;
    double number(QLatin1StringView column) const;
    bool boolean(QLatin1StringView column) const;
    QUuid uuid(QLatin1StringView column) const;
    /// timestamptz, in UTC, to the millisecond; invalid for NULL.
    QDateTime utc(QLatin1StringView column) const;
    QDate date(QLatin1StringView column) const;
    QTime time(QLatin1StringView column) const;
    /// bytea.
    QByteArray bytes(QLatin1StringView column) const;
    /// text[], uuid[] and arrays of enums; NULL elements are left out.
    QStringList textArray(QLatin1StringView column) const;
    /// json and jsonb.
    QJsonValue json(QLatin1StringView column) const;
    /// The column's text as PostgreSQL sent it.
    QByteArray raw(QLatin1StringView column) const;

    template <typename IdType>
    IdType id(QLatin1StringView column) const
    {
        return IdType(uuid(column));
    }
    /// Nothing for NULL and for a name that this build does not know.
    template <NamedEnum E>
    std::optional<E> enumeration(QLatin1StringView column) const
    {
        return fromString<E>(text(column));
    }

    std::optional<QString> optText(QLatin1StringView column) const;
    std::optional<int> optInteger(QLatin1StringView column) const;
    std::optional<double> optNumber(QLatin1StringView column) const;
    std::optional<QUuid> optUuid(QLatin1StringView column) const;
    std::optional<QDateTime> optUtc(QLatin1StringView column) const;
    std::optional<QDate> optDate(QLatin1StringView column) const;
    std::optional<QByteArray> optBytes(QLatin1StringView column) const;
    template <typename IdType>
    std::optional<IdType> optId(QLatin1StringView column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(id<IdType>(column));
    }

private:
    const Value &value(QLatin1StringView column) const;

    Columns m_columns;
    QList<Value> m_values;
};

/// '2026-03-01 09:30:00.123+00' in UTC; invalid for anything else. Exposed for its test.
QDateTime parseTimestamp(const QByteArray &text);
/// '{a,"b \"c\"",NULL}'. Exposed for its test.
QStringList parseTextArray(const QByteArray &text);

} // namespace oh::storage
