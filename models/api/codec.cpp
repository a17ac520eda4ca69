// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/codec.h"

#include "models/domain/text.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

QJsonObject withCommon(QJsonObject schema, const Rule &rule)
{
    if (!rule.description.isEmpty())
        schema.insert(u"description"_s, rule.description);
    if (!rule.example.isNull() && !rule.example.isUndefined())
        schema.insert(u"example"_s, rule.example);
    return schema;
}

bool checkRange(double value, const QString &path, const Rule &rule, Reading &reading)
{
    if (reading.mode == Mode::Lenient)
        return true;
    if (!rule.oneOf.isEmpty()) {
        QStringList allowed;
        for (const int candidate : rule.oneOf) {
            if (value == candidate)
                return true;
            allowed.append(QString::number(candidate));
        }
        reading.problems.add(path, Sentence::tr("must be one of %1").arg(allowed.join(u", "_s)));
        return false;
    }
    if (rule.minimum && value < *rule.minimum) {
        reading.problems.add(path, Sentence::tr("must be at least %1").arg(*rule.minimum));
        return false;
    }
    if (rule.maximum && value > *rule.maximum) {
        reading.problems.add(path, Sentence::tr("must be at most %1").arg(*rule.maximum));
        return false;
    }
    return true;
}

QJsonObject numberOpenApi(const QString &type, const Rule &rule)
{
    QJsonObject schema{{u"type"_s, type}};
    if (rule.minimum)
        schema.insert(u"minimum"_s, *rule.minimum);
    if (rule.maximum)
        schema.insert(u"maximum"_s, *rule.maximum);
    if (!rule.oneOf.isEmpty()) {
        QJsonArray values;
        for (const int value : rule.oneOf)
            values.append(value);
        schema.insert(u"enum"_s, values);
    }
    return withCommon(schema, rule);
}

} // namespace

QString joinPath(const QString &path, const QString &part)
{
    if (path.isEmpty())
        return part;
    return part.isEmpty() ? path : path + u'.' + part;
}

void badType(const QString &path, const Sentence &expected, Reading &reading)
{
    reading.problems.add(path, expected);
}

QString formatUtc(const QDateTime &utc)
{
    const QDateTime moment = utc.toUTC();
    return moment.toString(moment.time().msec() == 0 ? u"yyyy-MM-ddTHH:mm:ssZ"_s
                                                     : u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

bool readText(const QJsonValue &json, QString &out, const QString &path, const Rule &rule,
              Reading &reading)
{
    if (!json.isString()) {
        badType(path, Sentence::tr("must be a text"), reading);
        return false;
    }
    if (reading.mode == Mode::Lenient) {
        out = json.toString();
        return true;
    }
    const QString text = json.toString().trimmed();
    if (!isCleanText(text, rule.lineBreaks)) {
        reading.problems.add(path, Sentence::tr("contains characters that can't be stored"));
        return false;
    }
    const qsizetype length = codePointCount(text);
    if (rule.minLength && length < *rule.minLength) {
        reading.problems.add(path, length == 0 ? Sentence::tr("must not be empty")
                                               : Sentence::tr("needs at least %n characters",
                                                              nullptr, *rule.minLength));
        return false;
    }
    if (rule.maxLength && length > *rule.maxLength) {
        reading.problems.add(
            path, Sentence::tr("may have at most %n characters", nullptr, *rule.maxLength));
        return false;
    }
    if (rule.check) {
        if (const auto problem = rule.check(text)) {
            reading.problems.add(path, *problem);
            return false;
        }
    }
    out = text;
    return true;
}

bool readNumber(const QJsonValue &json, double &out, const QString &path, const Rule &rule,
                Reading &reading)
{
    if (!json.isDouble()) {
        badType(path, Sentence::tr("must be a number"), reading);
        return false;
    }
    if (!checkRange(json.toDouble(), path, rule, reading))
        return false;
    out = json.toDouble();
    return true;
}

bool readInteger(const QJsonValue &json, qint64 &out, const QString &path, const Rule &rule,
                 Reading &reading)
{
    const double number = json.toDouble();
    if (!json.isDouble() || std::floor(number) != number || std::abs(number) > 9007199254740992.0) {
        badType(path, Sentence::tr("must be a whole number"), reading);
        return false;
    }
    if (!checkRange(number, path, rule, reading))
        return false;
    out = qint64(number);
    return true;
}

bool readUtc(const QJsonValue &json, QDateTime &out, const QString &path, Reading &reading)
{
    const QString text = json.toString();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset nobody knows which moment is meant.
    const bool hasOffset = text.endsWith(u'Z') ||
                           (text.size() > 19 && text.indexOf(u'+', 19) > 0) ||
                           (text.size() > 19 && text.indexOf(u'-', 19) > 0);
    if (!json.isString() || text.size() > 40 || !moment.isValid() || !hasOffset) {
        badType(path, Sentence::tr("must be a date and time such as 2026-01-31T15:00:00Z"),
                reading);
        return false;
    }
    out = moment.toUTC();
    return true;
}

QJsonObject Codec<QString>::openApi(const Rule &rule, Components &)
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (rule.minLength)
        schema.insert(u"minLength"_s, *rule.minLength);
    if (rule.maxLength)
        schema.insert(u"maxLength"_s, *rule.maxLength);
    if (!rule.format.isEmpty())
        schema.insert(u"format"_s, rule.format);
    return withCommon(schema, rule);
}

bool Codec<bool>::read(const QJsonValue &json, bool &out, const QString &path, const Rule &,
                       Reading &reading)
{
    if (!json.isBool()) {
        badType(path, Sentence::tr("must be true or false"), reading);
        return false;
    }
    out = json.toBool();
    return true;
}

QJsonObject Codec<bool>::openApi(const Rule &rule, Components &)
{
    return withCommon({{u"type"_s, u"boolean"_s}}, rule);
}

bool Codec<int>::read(const QJsonValue &json, int &out, const QString &path, const Rule &rule,
                      Reading &reading)
{
    qint64 number = 0;
    if (!readInteger(json, number, path, rule, reading))
        return false;
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        badType(path, Sentence::tr("is out of range"), reading);
        return false;
    }
    out = int(number);
    return true;
}

QJsonObject Codec<int>::openApi(const Rule &rule, Components &)
{
    return numberOpenApi(u"integer"_s, rule);
}

QJsonObject Codec<double>::openApi(const Rule &rule, Components &)
{
    return numberOpenApi(u"number"_s, rule);
}

QJsonObject Codec<QDateTime>::openApi(const Rule &rule, Components &)
{
    return withCommon({{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}}, rule);
}

bool Codec<QDate>::read(const QJsonValue &json, QDate &out, const QString &path, const Rule &,
                        Reading &reading)
{
    const QString text = json.toString();
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!json.isString() || !date.isValid() || date.year() < 1970 || date.year() > 2200) {
        badType(path, Sentence::tr("must be a date such as 2026-01-31"), reading);
        return false;
    }
    out = date;
    return true;
}

QJsonObject Codec<QDate>::openApi(const Rule &rule, Components &)
{
    return withCommon({{u"type"_s, u"string"_s}, {u"format"_s, u"date"_s}}, rule);
}

bool Codec<QTime>::read(const QJsonValue &json, QTime &out, const QString &path, const Rule &,
                        Reading &reading)
{
    QString text = json.toString();
    if (text.size() == 8 && text.endsWith(u":00"_s))
        text.chop(3);
    const QTime time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!json.isString() || !time.isValid()) {
        badType(path, Sentence::tr("must be a time such as 14:30"), reading);
        return false;
    }
    out = time;
    return true;
}

QJsonValue Codec<QTime>::write(QTime value)
{
    return value.toString(u"HH:mm"_s);
}

QJsonObject Codec<QTime>::openApi(const Rule &rule, Components &)
{
    return withCommon({{u"type"_s, u"string"_s},
                       {u"pattern"_s, u"^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$"_s},
                       {u"example"_s, u"14:30"_s}},
                      rule);
}

bool Codec<QJsonObject>::read(const QJsonValue &json, QJsonObject &out, const QString &path,
                              const Rule &, Reading &reading)
{
    if (!json.isObject()) {
        badType(path, Sentence::tr("must be an object"), reading);
        return false;
    }
    out = json.toObject();
    return true;
}

QJsonObject Codec<QJsonObject>::openApi(const Rule &rule, Components &)
{
    return withCommon({{u"type"_s, u"object"_s}, {u"additionalProperties"_s, true}}, rule);
}

QJsonObject uuidOpenApi(const Rule &rule)
{
    return withCommon({{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}}, rule);
}

QJsonObject enumOpenApi(const QStringList &names, const Rule &rule)
{
    return withCommon({{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(names)}},
                      rule);
}

QJsonObject nullable(QJsonObject schema)
{
    if (schema.contains(u"$ref"_s)) {
        // OpenAPI 3.0 ignores everything beside a $ref.
        return {{u"nullable"_s, true}, {u"allOf"_s, QJsonArray{schema}}};
    }
    schema.insert(u"nullable"_s, true);
    if (schema.contains(u"enum"_s)) { // 3.0.3: null must be listed as well
        QJsonArray values = schema[u"enum"_s].toArray();
        values.append(QJsonValue::Null);
        schema.insert(u"enum"_s, values);
    }
    return schema;
}

QJsonObject arrayOpenApi(const QJsonObject &items, const Rule &rule)
{
    QJsonObject schema{{u"type"_s, u"array"_s}, {u"items"_s, items}};
    if (rule.maxItems)
        schema.insert(u"maxItems"_s, *rule.maxItems);
    return withCommon(schema, rule);
}

bool checkArray(const QJsonValue &json, const QString &path, const Rule &rule, Reading &reading)
{
    if (!json.isArray()) {
        badType(path, Sentence::tr("must be a list"), reading);
        return false;
    }
    if (reading.mode == Mode::Strict && rule.maxItems && json.toArray().size() > *rule.maxItems) {
        reading.problems.add(path,
                             Sentence::tr("may have at most %n entries", nullptr, *rule.maxItems));
        return false;
    }
    return true;
}

QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + name}};
}

} // namespace oh::api
