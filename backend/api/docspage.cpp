// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/openapi.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr auto style = R"(
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--blue:#2563eb}
@media(prefers-color-scheme:dark){:root{--blue:#60a5fa}}
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}
details{border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.4rem .8rem}
summary{cursor:pointer}summary code{font-weight:600}
.m{display:inline-block;min-width:4.2rem;color:var(--blue);font-weight:700}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
td,th{border-bottom:1px solid var(--line);text-align:left;padding:.25rem .5rem;vertical-align:top}
code{font-family:ui-monospace,monospace;background:var(--soft);padding:0 .2em;border-radius:3px}
a{color:var(--blue)})";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString typeText(const QJsonObject &schema)
{
    if (schema.contains(u"$ref"_s)) {
        const QString name = schema[u"$ref"_s].toString().section(u'/', -1);
        return u"<a href=\"#%1\">%1</a>"_s.arg(escaped(name));
    }
    if (schema.contains(u"allOf"_s))
        return typeText(schema[u"allOf"_s].toArray().first().toObject()) + u" or null"_s;
    QString text = escaped(schema[u"type"_s].toString());
    if (text == "array"_L1)
        return u"list of "_s + typeText(schema[u"items"_s].toObject());
    if (schema.contains(u"format"_s))
        text += u" ("_s + escaped(schema[u"format"_s].toString()) + u')';
    QStringList limits;
    for (const QString &name : {u"minLength"_s, u"maxLength"_s, u"minimum"_s, u"maximum"_s})
        if (schema.contains(name))
            limits.append(name + u' ' + QString::number(schema[name].toDouble()));
    QStringList values;
    const QJsonArray listed = schema[u"enum"_s].toArray();
    for (const auto &value : listed)
        values.append(value.isString() ? value.toString() : value.toVariant().toString());
    values.removeAll(QString());
    if (!values.isEmpty())
        limits.append(u"one of "_s + escaped(values.join(u", "_s)));
    if (schema[u"nullable"_s].toBool())
        text += u" or null"_s;
    return limits.isEmpty() ? text : text + u"; "_s + limits.join(u", "_s);
}

QString parameterTable(const QJsonArray &parameters)
{
    if (parameters.isEmpty())
        return {};
    QString html = u"<table><tr><th>Parameter</th><th>In</th><th>Type</th><th></th></tr>"_s;
    for (const auto &parameter : parameters)
        html += u"<tr><td><code>%1</code>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>"_s.arg(
            escaped(parameter[u"name"_s].toString()),
            parameter[u"required"_s].toBool() ? u" *"_s : QString(),
            escaped(parameter[u"in"_s].toString()), typeText(parameter[u"schema"_s].toObject()),
            escaped(parameter[u"description"_s].toString()));
    return html + u"</table>"_s;
}

QString contentType(const QJsonObject &holder)
{
    const QJsonObject content = holder[u"content"_s].toObject();
    return content.isEmpty() ? QString()
                             : typeText(content.begin().value()[u"schema"_s].toObject());
}

QString operationHtml(const QString &method, const QString &path, const QJsonObject &operation)
{
    QString html =
        u"<details><summary><span class=m>%1</span><code>%2</code> — %3</summary><p>%4</p>"_s.arg(
            method.toUpper(), escaped(path), escaped(operation[u"summary"_s].toString()),
            escaped(operation[u"description"_s].toString()));
    html += parameterTable(operation[u"parameters"_s].toArray());
    if (operation.contains(u"requestBody"_s))
        html += u"<p>Body: "_s + contentType(operation[u"requestBody"_s].toObject()) + u"</p>"_s;
    html += u"<table><tr><th>Status</th><th>Meaning</th><th>Body</th></tr>"_s;
    const QJsonObject responses = operation[u"responses"_s].toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it)
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(
            it.key(), escaped(it.value()[u"description"_s].toString()),
            contentType(it.value().toObject()));
    return html + u"</table></details>"_s;
}

QString schemaHtml(const QString &name, const QJsonObject &schema)
{
    QString html = u"<details id=\"%1\" open><summary><code>%1</code></summary><p>%2</p>"
                   "<table><tr><th>Field</th><th>Type</th><th></th></tr>"_s.arg(
                       escaped(name), escaped(schema[u"description"_s].toString()));
    const QJsonArray required = schema[u"required"_s].toArray();
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        html += u"<tr><td><code>%1</code>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(
            escaped(it.key()), required.contains(it.key()) ? u" *"_s : QString(),
            typeText(it.value().toObject()), escaped(it.value()[u"description"_s].toString()));
    return html + u"</table></details>"_s;
}

} // namespace

QByteArray docsPage(const QJsonObject &document)
{
    QMap<QString, QString> sections;
    const QJsonObject paths = document[u"paths"_s].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto entry = item.begin(); entry != item.end(); ++entry) {
            const QJsonObject operation = entry.value().toObject();
            const QString tag = operation[u"tags"_s].toArray().first().toString();
            sections[tag] += operationHtml(entry.key(), path.key(), operation);
        }
    }
    const QJsonObject info = document[u"info"_s].toObject();
    QString html =
        u"<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport "
        "content=\"width=device-width,initial-scale=1\"><title>%1 API</title>"
        "<style>%2</style><h1>%1 API %3</h1><p>%4</p><p>The same for programs: "
        "<a href=\"/api/openapi.json\">openapi.json</a>. A star marks what is "
        "required.</p>"_s.arg(escaped(info[u"title"_s].toString()), QString::fromLatin1(style),
                              escaped(info[u"version"_s].toString()),
                              escaped(info[u"description"_s].toString()));
    for (auto it = sections.begin(); it != sections.end(); ++it)
        html += u"<h2>%1</h2>"_s.arg(escaped(it.key())) + it.value();
    html += u"<h2>Types</h2>"_s;
    const QJsonObject schemas = document[u"components"_s][u"schemas"_s].toObject();
    for (auto it = schemas.begin(); it != schemas.end(); ++it)
        html += schemaHtml(it.key(), it.value().toObject());
    return html.toUtf8();
}

} // namespace oh::server
