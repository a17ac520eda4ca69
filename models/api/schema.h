// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/error.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// Each request and response type is declared once, in its `schema()`. The declaration validates
/// what comes in, writes what goes out, and is the type's part of the OpenAPI document.
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
    /// The allowed numbers, when not a range.
    QList<int> oneOf = {};
    /// Says what is wrong with a text (of a list: with each), or nothing.
    std::function<std::optional<QString>(const QString &)> check = {};
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
    void add(const QString &path, const QString &message) { m_fields.append({path, message}); }
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

/// The part of a declaration that does not depend on the C++ type.
class AnySchema
{
public:
    virtual ~AnySchema() = default;
    virtual QString name() const = 0;
    virtual QJsonObject openApi(Components &components) const = 0;
    /// As OpenAPI query parameters.
    virtual QJsonArray openApiParameters(Components &components) const = 0;
    virtual QList<FieldError> validate(const QJsonObject &object, Mode mode) const = 0;
};

template <typename T>
class ObjectSchema;

template <typename T>
concept Described = requires
{
    {
        T::schema()
        } -> std::same_as<const ObjectSchema<T> &>;
};

// --- Reading and writing of single values ------------------------------------------------------

bool readText(const QJsonValue &json, QString &out, const QString &path, const Rule &rule,
              Reading &reading);
bool readInteger(const QJsonValue &json, qint64 &out, const QString &path, const Rule &rule,
                 Reading &reading);
bool readNumber(const QJsonValue &json, double &out, const QString &path, const Rule &rule,
                Reading &reading);
bool readUtc(const QJsonValue &json, QDateTime &out, const QString &path, Reading &reading);
/// Arrays as a query carries them: "a,b" and repeated names.
void badType(const QString &path, const QString &expected, Reading &reading);

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
            badType(path, QStringLiteral("must be a UUID"), reading);
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
    static bool read(const QJsonValue &json, E &out, const QString &path, const Rule &,
                     Reading &reading)
    {
        const auto value = json.isString() ? fromString<E>(json.toString()) : std::nullopt;
        if (!value) {
            badType(path,
                    QStringLiteral("must be one of ") + enumNames<E>().join(QStringLiteral(", ")),
                    reading);
            return false;
        }
        out = *value;
        return true;
    }
    static QJsonValue write(E value) { return toString(value); }
    static QJsonObject openApi(const Rule &rule, Components &)
    {
        return enumOpenApi(enumNames<E>(), rule);
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
            badType(path, QStringLiteral("must be an object"), reading);
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

template <typename M>
constexpr bool mayBeAbsent = false;
template <typename M>
constexpr bool mayBeAbsent<std::optional<M>> = true;
template <typename M>
constexpr bool mayBeAbsent<Patch<M>> = true;
template <typename M>
constexpr bool isPatch = false;
template <typename M>
constexpr bool isPatch<Patch<M>> = true;

// --- Objects -----------------------------------------------------------------------------------

/// Names and shapes of fields, shared by all object schemas.
QJsonObject objectOpenApi(const QString &description, const QMap<QString, QJsonObject> &properties,
                          const QStringList &order, const QStringList &required);
QJsonArray parametersOpenApi(const QMap<QString, QJsonObject> &properties, const QStringList &order,
                             const QStringList &required);
/// Turns a query into an object of the types that `properties` asks for; repeated names are an
/// error except for lists.
QJsonObject queryToObject(const QList<std::pair<QString, QString>> &query,
                          const QMap<QString, QJsonObject> &properties, Reading &reading);

template <typename T>
class ObjectSchema final : public AnySchema
{
public:
    explicit ObjectSchema(QString name, QString description = {})
        : m_name(std::move(name)), m_description(std::move(description))
    {}

    template <typename M>
    ObjectSchema &&field(const QString &name, M T::*member, Rule rule = {}) &&
    {
        Field field;
        field.name = name;
        field.required = !mayBeAbsent<M> && !rule.mayBeMissing;
        field.read = [member, rule](const QJsonValue &json, T &out, const QString &path,
                                    Reading &reading) {
            return Codec<M>::read(json, out.*member, path, rule, reading);
        };
        field.write = [member, name](const T &in, QJsonObject &out) {
            if constexpr (isPatch<M>) {
                if (!(in.*member).present)
                    return;
            }
            out.insert(name, Codec<M>::write(in.*member));
        };
        field.openApi = [rule](Components &components) {
            return Codec<M>::openApi(rule, components);
        };
        m_fields.push_back(std::move(field));
        return std::move(*this);
    }

    /// A rule over several fields: adds to the problems.
    ObjectSchema &&check(std::function<void(const T &, Problems &)> rule) &&
    {
        m_check = std::move(rule);
        return std::move(*this);
    }

    QString name() const override { return m_name; }

    Result<T> fromJson(const QJsonObject &object, Mode mode) const
    {
        T value{};
        Reading reading{mode};
        readObject(object, value, {}, reading);
        if (!reading.problems.isEmpty())
            return mode == Mode::Strict ? Error::validation(reading.problems.fields())
                                        : badAnswer(reading.problems);
        return value;
    }

    Result<T> fromQuery(const QList<std::pair<QString, QString>> &query) const
    {
        Reading reading{Mode::Strict};
        T value{};
        Components unused;
        readObject(queryToObject(query, properties(unused), reading), value, {}, reading);
        if (!reading.problems.isEmpty())
            return Error::validation(reading.problems.fields());
        return value;
    }

    QJsonObject toJson(const T &value) const
    {
        QJsonObject object;
        for (const Field &field : m_fields)
            field.write(value, object);
        return object;
    }

    bool readObject(const QJsonObject &object, T &out, const QString &path, Reading &reading) const
    {
        bool ok = true;
        qsizetype known = 0;
        for (const Field &field : m_fields) {
            const auto found = object.constFind(field.name);
            if (found == object.constEnd()) {
                if (field.required) {
                    reading.problems.add(joinPath(path, field.name), QStringLiteral("is required"));
                    ok = false;
                }
                continue;
            }
            ++known;
            ok &= field.read(*found, out, joinPath(path, field.name), reading);
        }
        if (reading.mode == Mode::Strict && known != object.size())
            ok &= !reportUnknown(object, path, reading);
        if (ok && m_check && reading.mode == Mode::Strict) {
            Problems problems;
            m_check(out, problems);
            for (const FieldError &problem : problems.fields())
                reading.problems.add(joinPath(path, problem.path), problem.message);
            ok = problems.isEmpty();
        }
        return ok;
    }

    QJsonObject openApi(Components &components) const override
    {
        if (!components.contains(m_name)) {
            components.insert(m_name, {}); // a type may hold itself
            components.insert(m_name, objectOpenApi(m_description, properties(components), order(),
                                                    requiredNames()));
        }
        return reference(m_name);
    }

    QJsonArray openApiParameters(Components &components) const override
    {
        return parametersOpenApi(properties(components), order(), requiredNames());
    }

    QList<FieldError> validate(const QJsonObject &object, Mode mode) const override
    {
        T value{};
        Reading reading{mode};
        readObject(object, value, {}, reading);
        return reading.problems.fields();
    }

private:
    struct Field
    {
        QString name;
        bool required = true;
        std::function<bool(const QJsonValue &, T &, const QString &, Reading &)> read;
        std::function<void(const T &, QJsonObject &)> write;
        std::function<QJsonObject(Components &)> openApi;
    };

    static Error badAnswer(const Problems &problems)
    {
        Error error(ErrorCode::BadAnswer);
        error.details = problems.fields();
        return error;
    }
    QMap<QString, QJsonObject> properties(Components &components) const
    {
        QMap<QString, QJsonObject> all;
        for (const Field &field : m_fields)
            all.insert(field.name, field.openApi(components));
        return all;
    }
    QStringList order() const
    {
        QStringList names;
        for (const Field &field : m_fields)
            names.append(field.name);
        return names;
    }
    QStringList requiredNames() const
    {
        QStringList names;
        for (const Field &field : m_fields) {
            if (field.required)
                names.append(field.name);
        }
        return names;
    }
    bool reportUnknown(const QJsonObject &object, const QString &path, Reading &reading) const
    {
        bool any = false;
        const QStringList known = order();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key())) {
                reading.problems.add(joinPath(path, it.key()),
                                     QStringLiteral("is not a field of ") + m_name);
                any = true;
            }
        }
        return any;
    }

    QString m_name;
    QString m_description;
    std::vector<Field> m_fields;
    std::function<void(const T &, Problems &)> m_check;
};

/// A page of a list: {"items", "total", "limit", "offset"}.
template <typename T>
struct Page
{
    QList<T> items = {};
    int total = 0;
    int limit = 0;
    int offset = 0;

    bool operator==(const Page &) const = default;
    static const ObjectSchema<Page<T>> &schema()
    {
        static const auto instance =
            ObjectSchema<Page<T>>(T::schema().name() + QStringLiteral("Page"))
                .field(QStringLiteral("items"), &Page<T>::items)
                .field(
                    QStringLiteral("total"), &Page<T>::total,
                    {.description = QStringLiteral("How many there are without limit and offset")})
                .field(QStringLiteral("limit"), &Page<T>::limit)
                .field(QStringLiteral("offset"), &Page<T>::offset);
        return instance;
    }
};

} // namespace oh::api
