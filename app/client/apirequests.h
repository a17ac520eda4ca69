// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httprequest.h"
#include "models/ids.h"

#include <QJsonObject>

#include <iterator>

namespace oh::app {

inline HttpRequest getRequest(const QString &path, const QString &query = {})
{
    return {.method = HttpRequest::Method::Get, .path = path, .query = query};
}

inline HttpRequest changeRequest(HttpRequest::Method method, const QString &path,
                                 const QJsonObject &body = {})
{
    return {.method = method, .path = path, .body = body};
}

/// Without the fields that stay as they are: null would say something else.
inline QJsonObject withoutNulls(QJsonObject body)
{
    for (auto field = body.begin(); field != body.end();)
        field = field->isNull() ? body.erase(field) : std::next(field);
    return body;
}

/// Only ids of ours go into paths: hexadecimal digits and dashes, nothing to encode.
template <typename Tag>
QString pathBelow(const QString &path, const Id<Tag> &id)
{
    return path + u'/' + id.toString();
}

} // namespace oh::app
