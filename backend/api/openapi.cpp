// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/openapi.h"

#include "models/api/auth.h"
#include "models/api/live.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

QString accessText(Access access)
{
    switch (access) {
    case Access::Public:
        return u"Anybody."_s;
    case Access::SignedIn:
        return u"Everybody who is signed in."_s;
    case Access::Mentee:
        return u"Mentees."_s;
    case Access::Mentor:
        return u"Mentors."_s;
    case Access::Coordinator:
        return u"Coordinators."_s;
    }
    return {};
}

/// What any endpoint of this shape may answer, besides what it declares itself.
QList<ErrorCode> commonErrors(const Endpoint &endpoint)
{
    QList<ErrorCode> codes{ErrorCode::BadRequest, ErrorCode::RateLimited, ErrorCode::InternalError};
    // Also where nothing is asked for: what stands in the query is refused then.
    if (endpoint.query || endpoint.path.startsWith(u"/api/"_s) || endpoint.path.contains(u'{'))
        codes << ErrorCode::ValidationError;
    if (!endpoint.rawTypes.isEmpty())
        codes << ErrorCode::ValidationError << ErrorCode::UnsupportedMediaType
              << ErrorCode::PayloadTooLarge;
    if (!endpoint.fileTypes.isEmpty())
        codes << ErrorCode::RangeNotSatisfiable;
    if (endpoint.body)
        codes << ErrorCode::MalformedJson << ErrorCode::UnsupportedMediaType
              << ErrorCode::PayloadTooLarge;
    if (endpoint.access != Access::Public)
        codes << ErrorCode::Unauthorized << ErrorCode::TokenExpired << ErrorCode::SessionEnded
              << ErrorCode::AccountDeactivated;
    if (endpoint.access != Access::Public && endpoint.access != Access::SignedIn)
        codes << ErrorCode::Forbidden;
    if (endpoint.usesDatabase)
        codes << ErrorCode::ServiceUnavailable;
    if (endpoint.mayChange() && endpoint.access != Access::Public)
        codes << ErrorCode::IdempotencyKeyReused;
    if (endpoint.needsCalendar)
        codes << ErrorCode::CalendarRequired;
    return codes;
}

QJsonObject jsonContent(const QJsonObject &schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}};
}

/// Bytes, or a form with them.
QJsonObject rawContent(const QStringList &types)
{
    const QJsonObject binary{{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}};
    QJsonObject content;
    for (const QString &type : types) {
        QJsonObject schema = binary;
        if (type == "multipart/form-data"_L1)
            schema = {{u"type"_s, u"object"_s},
                      {u"required"_s, QJsonArray{u"file"_s}},
                      {u"properties"_s,
                       QJsonObject{{u"file"_s, binary},
                                   {u"crop"_s, QJsonObject{{u"type"_s, u"string"_s},
                                                           {u"description"_s, u"JSON"_s}}}}}};
        content.insert(type, QJsonObject{{u"schema"_s, schema}});
    }
    return content;
}

QJsonObject responses(const Endpoint &endpoint, api::Components &components)
{
    QJsonObject all;
    QJsonObject success{
        {u"description"_s, endpoint.upgrades ? u"Switching to WebSocket"_s : u"Success"_s}};
    if (endpoint.answer)
        success.insert(u"content"_s, jsonContent(endpoint.answer->openApi(components)));
    else if (!endpoint.fileTypes.isEmpty()) {
        success.insert(u"content"_s, rawContent(endpoint.fileTypes));
        QJsonObject part = success;
        part.insert(u"description"_s, u"The part that was asked for"_s);
        all.insert(u"206"_s, part);
        all.insert(u"304"_s, QJsonObject{{u"description"_s, u"As the client has it"_s}});
    } else if (!endpoint.answerType.isEmpty()) {
        const auto type = endpoint.answerType == "application/json"_L1 ? u"object"_s : u"string"_s;
        success.insert(u"content"_s,
                       QJsonObject{{endpoint.answerType,
                                    QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, type}}}}}});
    }
    all.insert(QString::number(endpoint.successStatus), success);

    QMap<int, QStringList> byStatus;
    for (const ErrorCode code : declaredErrors(endpoint))
        byStatus[errorStatus(code)].append(errorCodeName(code));
    for (auto it = byStatus.begin(); it != byStatus.end(); ++it) {
        it->removeDuplicates();
        QJsonObject content = jsonContent(api::ErrorEnvelope::schema().openApi(components));
        // A page says it to people, in their language.
        if (endpoint.answerType == "text/html"_L1)
            content.insert(endpoint.answerType,
                           QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
        QJsonObject response{{u"description"_s, it->join(u", "_s)}, {u"content"_s, content}};
        if (it.key() == 429 || it.key() == 503)
            response.insert(
                u"headers"_s,
                QJsonObject{{u"Retry-After"_s,
                             QJsonObject{{u"description"_s, u"Seconds to wait"_s},
                                         {u"schema"_s, QJsonObject{{u"type"_s, u"integer"_s}}}}}});
        all.insert(QString::number(it.key()), response);
    }
    return all;
}

QJsonArray pathParameters(const QString &path)
{
    static const QRegularExpression pattern(u"\\{([a-zA-Z]+)\\}"_s);
    QJsonArray parameters;
    auto matches = pattern.globalMatch(path);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        QJsonObject schema{{u"type"_s, u"string"_s}};
        // A name is a word of the program's, a token comes from a mail; everything else is an id.
        if (name != "name"_L1 && name != "token"_L1)
            schema.insert(u"format"_s, u"uuid"_s);
        parameters.append(QJsonObject{
            {u"name"_s, name}, {u"in"_s, u"path"_s}, {u"required"_s, true}, {u"schema"_s, schema}});
    }
    return parameters;
}

QJsonObject operation(const Endpoint &endpoint, api::Components &components)
{
    QJsonObject result{{u"operationId"_s, endpoint.operationId},
                       {u"summary"_s, endpoint.summary},
                       {u"description"_s, accessText(endpoint.access)},
                       {u"tags"_s, QJsonArray{endpoint.tag}},
                       {u"responses"_s, responses(endpoint, components)}};
    QJsonArray parameters = pathParameters(endpoint.path);
    if (endpoint.query) {
        const QJsonArray declared = endpoint.query->openApiParameters(components);
        for (const auto &parameter : declared)
            parameters.append(parameter);
    }
    if (endpoint.mayChange() && endpoint.access != Access::Public)
        parameters.append(QJsonObject{
            {u"name"_s, u"Idempotency-Key"_s},
            {u"in"_s, u"header"_s},
            {u"required"_s, false},
            {u"description"_s,
             u"A repeat with the same key and body gets the first answer again"_s},
            {u"schema"_s,
             QJsonObject{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 255}}}});
    for (const HeaderField &field : endpoint.headers)
        parameters.append(QJsonObject{{u"name"_s, field.name},
                                      {u"in"_s, u"header"_s},
                                      {u"required"_s, field.required},
                                      {u"description"_s, field.description},
                                      {u"schema"_s, QJsonObject{{u"type"_s, field.type}}}});
    if (!parameters.isEmpty())
        result.insert(u"parameters"_s, parameters);
    if (!endpoint.rawTypes.isEmpty())
        result.insert(u"requestBody"_s, QJsonObject{{u"required"_s, true},
                                                    {u"content"_s, rawContent(endpoint.rawTypes)}});
    if (endpoint.body)
        result.insert(u"requestBody"_s,
                      QJsonObject{{u"required"_s, !endpoint.bodyOptional},
                                  {u"content"_s, jsonContent(endpoint.body->openApi(components))}});
    if (endpoint.upgrades)
        result.insert(u"x-websocket"_s,
                      QJsonObject{{u"client"_s, api::LiveRequest::schema().openApi(components)},
                                  {u"server"_s, api::LiveMessage::schema().openApi(components)}});
    if (endpoint.access == Access::Public)
        result.insert(u"security"_s, QJsonArray{});
    return result;
}

/// What a body is made of takes no other fields: those that it has are all that there are.
void closeBodies(const QJsonValue &value, api::Components &components, QSet<QString> &closed)
{
    if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        for (const auto &part : parts)
            closeBodies(part, components, closed);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "$ref"_L1) {
            closeBodies(it.value(), components, closed);
            continue;
        }
        const QString name = it.value().toString().section(u'/', -1);
        if (closed.contains(name))
            continue;
        closed.insert(name);
        components[name].insert(u"additionalProperties"_s, false);
        closeBodies(components.value(name), components, closed);
    }
}

} // namespace

QList<ErrorCode> declaredErrors(const Endpoint &endpoint)
{
    return commonErrors(endpoint) + endpoint.errors;
}

QJsonObject openApiDocument(const QList<Endpoint> &endpoints)
{
    api::Components components;
    QJsonObject paths;
    for (const Endpoint &endpoint : endpoints) {
        if (!endpoint.path.startsWith(u"/api/"_s))
            continue;
        QJsonObject item = paths[endpoint.path].toObject();
        item.insert(toString(endpoint.method).toLower(), operation(endpoint, components));
        paths.insert(endpoint.path, item);
    }
    QSet<QString> closed;
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.body && endpoint.path.startsWith(u"/api/"_s))
            closeBodies(endpoint.body->openApi(components), components, closed);
    }
    QJsonObject schemas;
    for (auto it = components.begin(); it != components.end(); ++it)
        schemas.insert(it.key(), it.value());
    return {{u"openapi"_s, u"3.0.3"_s},
            {u"info"_s,
             QJsonObject{
                 {u"title"_s, u"Office Hours"_s},
                 {u"version"_s, QStringLiteral(OH_VERSION)},
                 {u"description"_s,
                  u"Mentors offer office hours, founders book them, coordinators keep it "
                  "running. Times are RFC 3339 in UTC, ids are UUIDs; unknown fields of a body and "
                  "unknown query parameters are refused. Errors come in one "
                  "envelope; what they say to people is in the first language of "
                  "Accept-Language that there is (en, es, pt-BR, de)."_s},
                 {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}}}}},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
            {u"security"_s, QJsonArray{QJsonObject{{u"accessToken"_s, QJsonArray{}}}}},
            {u"paths"_s, paths},
            {u"components"_s,
             QJsonObject{
                 {u"schemas"_s, schemas},
                 {u"securitySchemes"_s,
                  QJsonObject{{u"accessToken"_s, QJsonObject{{u"type"_s, u"http"_s},
                                                             {u"scheme"_s, u"bearer"_s},
                                                             {u"bearerFormat"_s, u"JWT"_s}}}}}}}};
}

} // namespace oh::server
