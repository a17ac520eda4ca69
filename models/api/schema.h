// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/codec.h"
#include "models/error.h"
#include "models/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

/// Each request and response type is declared once, in its `schema()`. The declaration validates
/// what comes in, writes what goes out, and is the type's part of the OpenAPI document.
namespace oh::api {

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

template <typename M>
inline constexpr bool mayBeAbsent = false;
template <typename M>
inline constexpr bool mayBeAbsent<std::optional<M>> = true;
template <typename M>
inline constexpr bool mayBeAbsent<Patch<M>> = true;
template <typename M>
inline constexpr bool isPatch = false;
template <typename M>
inline constexpr bool isPatch<Patch<M>> = true;

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
