// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace oh::storage {

/// A value for one named placeholder, its colon included: {u":id"_s, bind(userId)}.
struct Bind
{
    QString name;
    QVariant value;
};
using Binds = QList<Bind>;

/// bind(value): what stands for a value in Binds. An object, not a set of functions: for types of
/// the standard library an unqualified call would find std::bind. Invalid times, null ids and empty
/// optionals are NULL; lists become text[] or uuid[].
struct Binder
{
    QVariant operator()(const QString &text) const { return text; }
    QVariant operator()(const QByteArray &bytes) const { return bytes; }
    QVariant operator()(bool value) const { return value; }
    QVariant operator()(int value) const { return value; }
    QVariant operator()(qint64 value) const { return value; }
    QVariant operator()(double value) const { return value; }
    QVariant operator()(QDate date) const { return date.isValid() ? QVariant(date) : QVariant(); }
    QVariant operator()(QTime time) const { return time.isValid() ? QVariant(time) : QVariant(); }
    QVariant operator()(const QDateTime &when) const
    {
        return when.isValid() ? QVariant(when) : QVariant();
    }
    QVariant operator()(const QUuid &id) const { return id.isNull() ? QVariant() : QVariant(id); }
    template <typename Tag>
    QVariant operator()(const Id<Tag> &id) const
    {
        return (*this)(id.value);
    }
    template <NamedEnum E>
    QVariant operator()(E value) const
    {
        return toString(value);
    }
    QVariant operator()(const QStringList &texts) const { return texts; }
    QVariant operator()(const QJsonObject &json) const { return json; }
    QVariant operator()(const QJsonArray &json) const { return json; }
    QVariant operator()(const QJsonValue &json) const { return QVariant::fromValue(json); }
    QVariant operator()(const QList<QUuid> &ids) const
    {
        QStringList texts;
        texts.reserve(ids.size());
        for (const QUuid &id : ids)
            texts.append(id.toString(QUuid::WithoutBraces));
        return texts;
    }
    template <typename Tag>
    QVariant operator()(const QList<Id<Tag>> &ids) const
    {
        QList<QUuid> uuids;
        uuids.reserve(ids.size());
        for (const auto &id : ids)
            uuids.append(id.value);
        return (*this)(uuids);
    }
    template <typename T>
    QVariant operator()(const std::optional<T> &value) const
    {
        return value ? (*this)(*value) : QVariant();
    }
    /// A text literal would go the way of bool.
    QVariant operator()(const char *) const = delete;
};
inline constexpr Binder bind;

/// A value in the form that goes to PostgreSQL.
struct WireValue
{
    QByteArray text;
    bool null = true;
};

/// Times in UTC, arrays and JSON as text, bytes in hex. Fails for what PostgreSQL can't take: a NUL
/// in a text, a type without a meaning here.
Result<WireValue> toWire(const QVariant &value);

} // namespace oh::storage
