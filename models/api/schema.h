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

/// How the values of one C++ type are read, written and described, whatever the type is.
struct AnyCodec
{
    bool (*read)(const QJsonValue &json, void *out, const QString &path, const Rule &rule,
                 Reading &reading);
    /// Undefined when there is nothing to write: an absent field of an update.
    QJsonValue (*write)(const void *in);
    QJsonObject (*openApi)(const Rule &rule, Components &components);
    /// A field of this type need not be there.
    bool mayBeAbsent;
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

template <typename M>
inline constexpr AnyCodec anyCodec{
    [](const QJsonValue &json, void *out, const QString &path, const Rule &rule, Reading &reading) {
        return Codec<M>::read(json, *static_cast<M *>(out), path, rule, reading);
    },
    [](const void *in) {
        const M &value = *static_cast<const M *>(in);
        if constexpr (isPatch<M>) {
            if (!value.present)
                return QJsonValue(QJsonValue::Undefined);
        }
        return Codec<M>::write(value);
    },
    [](const Rule &rule, Components &components) { return Codec<M>::openApi(rule, components); },
    mayBeAbsent<M>};

/// The part of a declaration that does not depend on the C++ type, which is nearly all of it: what
/// is a template is compiled again for every type.
class AnySchema
{
public:
    virtual ~AnySchema() = default;

    const QString &name() const { return m_name; }
    QJsonObject openApi(Components &components) const;
    /// As OpenAPI query parameters.
    QJsonArray openApiParameters(Components &components) const;
    virtual QList<FieldError> validate(const QJsonObject &object, Mode mode) const = 0;

protected:
    AnySchema(QString name, QString description)
        : m_name(std::move(name)), m_description(std::move(description))
    {}
    AnySchema(const AnySchema &) = default;
    AnySchema(AnySchema &&) = default;

    void addField(const QString &name, size_t offset, const AnyCodec &codec, Rule rule);
    bool readInto(const QJsonObject &object, void *out, const QString &path,
                  Reading &reading) const;
    void readQueryInto(const QList<std::pair<QString, QString>> &query, void *out,
                       Reading &reading) const;
    QJsonObject written(const void *in) const;
    /// What is to be said of a reading with problems.
    static Error refusal(const Reading &reading);

    std::function<void(const void *, Problems &)> m_check;

private:
    struct Field
    {
        QString name;
        /// Of the member in an object of the type, in bytes.
        size_t offset = 0;
        const AnyCodec *codec = nullptr;
        Rule rule;
        bool required = true;
    };

    QMap<QString, QJsonObject> properties(Components &components) const;
    QStringList names() const;
    QStringList requiredNames() const;
    bool reportUnknown(const QJsonObject &object, const QString &path, Reading &reading) const;

    QString m_name;
    QString m_description;
    std::vector<Field> m_fields;
};

template <typename T>
class ObjectSchema final : public AnySchema
{
public:
    explicit ObjectSchema(QString name, QString description = {})
        : AnySchema(std::move(name), std::move(description))
    {}

    template <typename M>
    ObjectSchema &&field(const QString &name, M T::*member, Rule rule = {}) &&
    {
        static const T sample{};
        const auto offset = reinterpret_cast<const char *>(&(sample.*member)) -
                            reinterpret_cast<const char *>(&sample);
        addField(name, size_t(offset), anyCodec<M>, std::move(rule));
        return std::move(*this);
    }

    /// A rule over several fields: adds to the problems.
    ObjectSchema &&check(void (*rule)(const T &, Problems &)) &&
    {
        m_check = [rule](const void *value, Problems &problems) {
            rule(*static_cast<const T *>(value), problems);
        };
        return std::move(*this);
    }

    Result<T> fromJson(const QJsonObject &object, Mode mode) const
    {
        Reading reading{mode};
        T value{};
        readInto(object, &value, {}, reading);
        if (!reading.problems.isEmpty())
            return refusal(reading);
        return value;
    }

    Result<T> fromQuery(const QList<std::pair<QString, QString>> &query) const
    {
        Reading reading{Mode::Strict};
        T value{};
        readQueryInto(query, &value, reading);
        if (!reading.problems.isEmpty())
            return refusal(reading);
        return value;
    }

    QJsonObject toJson(const T &value) const { return written(&value); }

    bool readObject(const QJsonObject &object, T &out, const QString &path, Reading &reading) const
    {
        return readInto(object, &out, path, reading);
    }

    QList<FieldError> validate(const QJsonObject &object, Mode mode) const override
    {
        T value{};
        Reading reading{mode};
        readInto(object, &value, {}, reading);
        return reading.problems.fields();
    }
};

/// A page of a list: {"items", "total", "limit", "offset"}.
template <typename T>
struct Page
{
    QList<T> items = {};
    int total = 0;
    int limit = 0;
    int offset = 0;
    /// Goes on after the last of these, whatever came or went meanwhile; lists that know it take it
    /// as `cursor`. Nothing when these were the last.
    std::optional<QString> nextCursor = {};

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
                .field(QStringLiteral("offset"), &Page<T>::offset)
                .field(QStringLiteral("nextCursor"), &Page<T>::nextCursor,
                       {.description = QStringLiteral(
                            "As cursor, what follows these, whatever changed meanwhile")});
        return instance;
    }
};

} // namespace oh::api
