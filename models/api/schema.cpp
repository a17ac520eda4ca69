// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/schema.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

bool isNumeric(const QString &type)
{
    return type == "integer"_L1 || type == "number"_L1;
}

QJsonValue queryValue(const QString &text, const QString &type)
{
    if (isNumeric(type)) {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == "boolean"_L1) {
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
    }
    return text;
}

/// Names and shapes of fields, shared by all object schemas.
QJsonObject objectOpenApi(const QString &description, const QMap<QString, QJsonObject> &properties,
                          const QStringList &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}};
    if (!description.isEmpty())
        schema.insert(u"description"_s, description);
    QJsonObject all;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        all.insert(it.key(), it.value());
    schema.insert(u"properties"_s, all);
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

QJsonArray parametersOpenApi(const QMap<QString, QJsonObject> &properties, const QStringList &order,
                             const QStringList &required)
{
    QJsonArray parameters;
    for (const QString &name : order) {
        QJsonObject schema = properties.value(name);
        const QString description = schema.take(u"description"_s).toString();
        schema.remove(u"nullable"_s);
        if (schema.contains(u"enum"_s)) {
            QJsonArray values;
            const QJsonArray allowed = schema[u"enum"_s].toArray();
            for (const auto &value : allowed) {
                if (!value.isNull())
                    values.append(value);
            }
            schema.insert(u"enum"_s, values);
        }
        QJsonObject parameter{{u"name"_s, name},
                              {u"in"_s, u"query"_s},
                              {u"required"_s, required.contains(name)},
                              {u"schema"_s, schema}};
        if (!description.isEmpty())
            parameter.insert(u"description"_s, description);
        if (schema[u"type"_s].toString() == "array"_L1) {
            parameter.insert(u"style"_s, u"form"_s);
            parameter.insert(u"explode"_s, false);
        }
        parameters.append(parameter);
    }
    return parameters;
}

/// Turns a query into an object of the types that `properties` asks for; repeated names are an
/// error except for lists.
QJsonObject queryToObject(const QList<std::pair<QString, QString>> &query,
                          const QMap<QString, QJsonObject> &properties, Reading &reading)
{
    QJsonObject object;
    for (const auto &[name, text] : query) {
        const QJsonObject schema = properties.value(name);
        const QString type = schema[u"type"_s].toString();
        if (type == "array"_L1) {
            const QString itemType = schema[u"items"_s][u"type"_s].toString();
            QJsonArray array = object[name].toArray();
            const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                array.append(queryValue(part.trimmed(), itemType));
            object.insert(name, array);
            continue;
        }
        if (object.contains(name))
            reading.problems.add(name, Sentence::tr("is given twice"));
        object.insert(name, queryValue(text, type));
    }
    return object;
}
} // namespace

void AnySchema::addField(const QString &name, size_t offset, const AnyCodec &codec, Rule rule)
{
    const bool required = rule.mustBeGiven || (!codec.mayBeAbsent && !rule.mayBeMissing);
    m_fields.push_back({name, offset, &codec, std::move(rule), required});
}

bool AnySchema::readInto(const QJsonObject &object, void *out, const QString &path,
                         Reading &reading) const
{
    bool ok = true;
    qsizetype known = 0;
    for (const Field &field : m_fields) {
        const auto found = object.constFind(field.name);
        if (found == object.constEnd()) {
            if (field.required) {
                reading.problems.add(joinPath(path, field.name), Sentence::tr("is required"));
                ok = false;
            }
            continue;
        }
        ++known;
        ok &= field.codec->read(*found, static_cast<char *>(out) + field.offset,
                                joinPath(path, field.name), field.rule, reading);
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

void AnySchema::readQueryInto(const QList<std::pair<QString, QString>> &query, void *out,
                              Reading &reading) const
{
    Components unused;
    readInto(queryToObject(query, properties(unused), reading), out, {}, reading);
}

QJsonObject AnySchema::written(const void *in) const
{
    QJsonObject object;
    for (const Field &field : m_fields) {
        const QJsonValue value = field.codec->write(static_cast<const char *>(in) + field.offset);
        if (!value.isUndefined())
            object.insert(field.name, value);
    }
    return object;
}

Error AnySchema::refusal(const Reading &reading)
{
    if (reading.mode == Mode::Strict)
        return Error::validation(reading.problems.fields());
    Error error(ErrorCode::BadAnswer);
    error.details = reading.problems.fields();
    return error;
}

QJsonObject AnySchema::openApi(Components &components) const
{
    if (!components.contains(m_name)) {
        components.insert(m_name, {}); // a type may hold itself
        components.insert(m_name,
                          objectOpenApi(m_description, properties(components), requiredNames()));
    }
    return reference(m_name);
}

QJsonArray AnySchema::openApiParameters(Components &components) const
{
    return parametersOpenApi(properties(components), names(), requiredNames());
}

QMap<QString, QJsonObject> AnySchema::properties(Components &components) const
{
    QMap<QString, QJsonObject> all;
    for (const Field &field : m_fields)
        all.insert(field.name, field.codec->openApi(field.rule, components));
    return all;
}

QStringList AnySchema::names() const
{
    QStringList all;
    for (const Field &field : m_fields)
        all.append(field.name);
    return all;
}

QStringList AnySchema::requiredNames() const
{
    QStringList all;
    for (const Field &field : m_fields) {
        if (field.required)
            all.append(field.name);
    }
    return all;
}

bool AnySchema::reportUnknown(const QJsonObject &object, const QString &path,
                              Reading &reading) const
{
    bool any = false;
    const QStringList known = names();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key())) {
            reading.problems.add(joinPath(path, it.key()),
                                 Sentence::tr("is not a field of %1").arg(m_name));
            any = true;
        }
    }
    return any;
}

} // namespace oh::api
