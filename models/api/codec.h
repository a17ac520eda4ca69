// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/error.h"
#include "models/ids.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <concepts>
#include <functional>
#include <optional>
#include <utility>

/// How single values are read from JSON, written to it and described: a Codec for each type that a
/// field of a schema can have.
namespace oh::api {

/// Requests are strict: an unknown field is an error. Answers are read leniently, because a newer
/// server may send more than this build knows.
enum class Mode { Strict, Lenient };

/// What a field may hold, besides its type. Texts are trimmed before they are measured, in Unicode
/// code points; control characters are always refused.
struct Rule
{
    QString description = {};
    std::optional<int> minLength = {};
    std::optional<int> maxLength = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<int> maxItems = {};
    /// "email", "uri", "password" … as OpenAPI names it.
    QString format = {};
    bool lineBreaks = false;
    /// A field of a plain type that may be missing keeps its default value.
    bool mayBeMissing = false;
    /// The field has to be given, though its type knows absence as well.
    bool mustBeGiven = false;
    /// The allowed numbers, when not a range.
    QList<int> oneOf = {};
    /// The allowed names of an enumeration, when not all of them.
    QStringList names = {};
    /// Says what is wrong with a text (of a list: with each), or nothing.
    std::function<std::optional<Sentence>(const QString &)> check = {};
    QJsonValue example = {};
};

/// A field of an update: absent means unchanged, null means emptied.
template <typename T>
struct Patch
{
    bool present = false;
    std::optional<T> value = {};

    bool operator==(const Patch &) const = default;
    static Patch set(std::optional<T> newValue) { return {true, std::move(newValue)}; }
};

class Problems
{
public:
    void add(const QString &path, const Sentence &message) { m_fields.append({path, message}); }
    bool isEmpty() const { return m_fields.isEmpty(); }
    const QList<FieldError> &fields() const { return m_fields; }

private:
    QList<FieldError> m_fields;
};

struct Reading
{
    Mode mode = Mode::Strict;
    Problems problems = {};
};

QString joinPath(const QString &path, const QString &part);

/// Schemas by name, as they are collected for the OpenAPI document.
using Components = QMap<QString, QJsonObject>;

template <typename T>
class ObjectSchema;

template <typename T>
concept Described = requires
{
    {
        T::schema()
        } -> std::same_as<const ObjectSchema<T> &>;
};

bool readText(const QJsonValue &json, QString &out, const QString &path, const Rule &rule,
              Reading &reading);
bool readInteger(const QJsonValue &json, qint64 &out, const QString &path, const Rule &rule,
                 Reading &reading);
bool readNumber(const QJsonValue &json, double &out, const QString &path, const Rule &rule,
                Reading &reading);
bool readUtc(const QJsonValue &json, QDateTime &out, const QString &path, Reading &reading);
/// Adds the problem that the value at `path` is not what the type asks for.
void badType(const QString &path, const Sentence &expected, Reading &reading);

QString formatUtc(const QDateTime &utc);

template <typename T>
struct Codec;

template <>
struct Codec<QString>
{
    static bool read(const QJsonValue &json, QString &out, const QString &path, const Rule &rule,
                     Reading &reading)
    {
        return readText(json, out, path, rule, reading);
    }
    static QJsonValue write(const QString &value) { return value; }
    static QJsonObject openApi(const Rule &rule, Components &);
};

template <>
struct Codec<bool>
{
    static bool read(const QJsonValue &json, bool &out, const QString &path, const Rule &,
                     Reading &reading);
    static QJsonValue write(bool value) { return value; }
    static QJsonObject openApi(const Rule &rule, Components &);
};

template <>
struct Codec<int>
{
    static bool read(const QJsonValue &json, int &out, const QString &path, const Rule &rule,
                     Reading &reading);
    static QJsonValue write(int value) { return value; }
    static QJsonObject openApi(const Rule &rule, Components &);
};

template <>
struct Codec<double>
{
    static bool read(const QJsonValue &json, double &out, const QString &path, const Rule &rule,
                     Reading &reading)
    {
        return readNumber(json, out, path, rule, reading);
    }
    static QJsonValue write(double value) { return value; }
    static QJsonObject openApi(const Rule &rule, Components &);
};

template <>
struct Codec<QDateTime>
{
    static bool read(const QJsonValue &json, QDateTime &out, const QString &path, const Rule &,
                     Reading &reading)
    {
        return readUtc(json, out, path, reading);
    }
    static QJsonValue write(const QDateTime &value) { return formatUtc(value); }
    static QJsonObject openApi(const Rule &rule, Components &);
};

template <>
struct Codec<QDate>
{
    static bool read(const QJsonValue &json, QDate &out, const QString &path, const Rule &,
                     Reading &reading);
    static QJsonValue write(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonObject openApi(const Rule &rule, Components &);
};

/// Wall-clock times, "HH:MM" (seconds are accepted when they are zero).
template <>
struct Codec<QTime>
{
    static bool read(const QJsonValue &json, QTime &out, const QString &path, const Rule &,
                     Reading &reading);
    static QJsonValue write(QTime value);
    static QJsonObject openApi(const Rule &rule, Components &);
};

/// A free-form object ("metadata").
template <>
struct Codec<QJsonObject>
{
    static bool read(const QJsonValue &json, QJsonObject &out, const QString &path, const Rule &,
                     Reading &reading);
    static QJsonValue write(const QJsonObject &value) { return value; }
    static QJsonObject openApi(const Rule &rule, Components &);
};

QJsonObject uuidOpenApi(const Rule &rule);
QJsonObject enumOpenApi(const QStringList &names, const Rule &rule);

template <typename Tag>
struct Codec<Id<Tag>>
{
    static bool read(const QJsonValue &json, Id<Tag> &out, const QString &path, const Rule &,
                     Reading &reading)
    {
        const auto id = json.isString() ? Id<Tag>::parse(json.toString()) : std::nullopt;
        if (!id) {
            badType(path, Sentence::tr("must be a UUID"), reading);
            return false;
        }
        out = *id;
        return true;
    }
    static QJsonValue write(const Id<Tag> &value) { return value.toString(); }
    static QJsonObject openApi(const Rule &rule, Components &) { return uuidOpenApi(rule); }
};

template <NamedEnum E>
struct Codec<E>
{
    static bool read(const QJsonValue &json, E &out, const QString &path, const Rule &rule,
                     Reading &reading)
    {
        const auto value = json.isString() ? fromString<E>(json.toString()) : std::nullopt;
        const bool isRefused = reading.mode == Mode::Strict && !rule.names.isEmpty() &&
                               !rule.names.contains(json.toString());
        if (!value || isRefused) {
            badType(path,
                    Sentence::tr("must be one of %1")
                        .arg(allowedNames(rule).join(QStringLiteral(", "))),
                    reading);
            return false;
        }
        out = *value;
        return true;
    }
    static QJsonValue write(E value) { return toString(value); }
    static QJsonObject openApi(const Rule &rule, Components &)
    {
        return enumOpenApi(allowedNames(rule), rule);
    }

private:
    static QStringList allowedNames(const Rule &rule)
    {
        return rule.names.isEmpty() ? enumNames<E>() : rule.names;
    }
};

QJsonObject nullable(QJsonObject schema);
QJsonObject arrayOpenApi(const QJsonObject &items, const Rule &rule);
bool checkArray(const QJsonValue &json, const QString &path, const Rule &rule, Reading &reading);

template <typename T>
struct Codec<QList<T>>
{
    static bool read(const QJsonValue &json, QList<T> &out, const QString &path, const Rule &rule,
                     Reading &reading)
    {
        if (!checkArray(json, path, rule, reading))
            return false;
        const QJsonArray array = json.toArray();
        bool ok = true;
        out.clear();
        out.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            T item{};
            ok &= Codec<T>::read(array.at(i), item, joinPath(path, QString::number(i)), rule,
                                 reading);
            out.append(std::move(item));
        }
        return ok;
    }
    static QJsonValue write(const QList<T> &value)
    {
        QJsonArray array;
        for (const T &item : value)
            array.append(Codec<T>::write(item));
        return array;
    }
    static QJsonObject openApi(const Rule &rule, Components &components)
    {
        Rule itemRule = rule;
        itemRule.description.clear();
        itemRule.example = {};
        return arrayOpenApi(Codec<T>::openApi(itemRule, components), rule);
    }
};

template <typename T>
struct Codec<std::optional<T>>
{
    static bool read(const QJsonValue &json, std::optional<T> &out, const QString &path,
                     const Rule &rule, Reading &reading)
    {
        if (json.isNull()) {
            out.reset();
            return true;
        }
        T value{};
        if (!Codec<T>::read(json, value, path, rule, reading))
            return false;
        out = std::move(value);
        return true;
    }
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? Codec<T>::write(*value) : QJsonValue(QJsonValue::Null);
    }
    static QJsonObject openApi(const Rule &rule, Components &components)
    {
        return nullable(Codec<T>::openApi(rule, components));
    }
};

template <typename T>
struct Codec<Patch<T>>
{
    static bool read(const QJsonValue &json, Patch<T> &out, const QString &path, const Rule &rule,
                     Reading &reading)
    {
        out.present = true;
        if (json.isString() && json.toString().trimmed().isEmpty()) { // an emptied text field
            out.value.reset();
            return true;
        }
        return Codec<std::optional<T>>::read(json, out.value, path, rule, reading);
    }
    static QJsonValue write(const Patch<T> &value)
    {
        return Codec<std::optional<T>>::write(value.value);
    }
    static QJsonObject openApi(const Rule &rule, Components &components)
    {
        return nullable(Codec<T>::openApi(rule, components));
    }
};

QJsonObject reference(const QString &name);

template <Described T>
struct Codec<T>
{
    static bool read(const QJsonValue &json, T &out, const QString &path, const Rule &,
                     Reading &reading)
    {
        if (!json.isObject()) {
            badType(path, Sentence::tr("must be an object"), reading);
            return false;
        }
        return T::schema().readObject(json.toObject(), out, path, reading);
    }
    static QJsonValue write(const T &value) { return T::schema().toJson(value); }
    static QJsonObject openApi(const Rule &, Components &components)
    {
        T::schema().openApi(components);
        return reference(T::schema().name());
    }
};

} // namespace oh::api
