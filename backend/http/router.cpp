// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/router.h"

#include <algorithm>

namespace oh::http {

QByteArray Router::MethodNotAllowed::allowHeader() const
{
    QByteArray text;
    for (const Method method : allow) {
        if (!text.isEmpty())
            text.append(", ");
        text.append(toString(method).toLatin1());
    }
    return text;
}

bool Router::add(Method method, const QString &pattern, int routeIndex)
{
    Route route{method, {}, routeIndex};
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool parameter = part.startsWith(u'{') && part.endsWith(u'}');
        route.segments.append({parameter ? part.mid(1, part.size() - 2) : part, parameter});
    }
    const auto same = [&route](const Route &other) {
        return other.method == route.method &&
               std::equal(other.segments.begin(), other.segments.end(), route.segments.begin(),
                          route.segments.end(), [](const Segment &left, const Segment &right) {
                              return left.parameter == right.parameter &&
                                     (left.parameter || left.text == right.text);
                          });
    };
    if (std::any_of(m_routes.cbegin(), m_routes.cend(), same))
        return false;
    m_routes.append(route);
    return true;
}

bool Router::fits(const Route &route, const QStringList &segments)
{
    return std::equal(route.segments.begin(), route.segments.end(), segments.begin(),
                      segments.end(), [](const Segment &pattern, const QString &text) {
                          return pattern.parameter ? !text.isEmpty() : pattern.text == text;
                      });
}

bool Router::moreSpecific(const Route &left, const Route &right)
{
    for (qsizetype i = 0; i < left.segments.size(); ++i) {
        if (left.segments[i].parameter != right.segments[i].parameter)
            return right.segments[i].parameter;
    }
    return false;
}

Router::Match Router::match(Method method, const QStringList &segments) const
{
    const Route *best = nullptr;
    // Only the most specific path counts: "/users/me" with GET must not lend DELETE of
    // "/users/{id}" to "me".
    for (const Route &route : m_routes) {
        if (fits(route, segments) && (!best || moreSpecific(route, *best)))
            best = &route;
    }
    if (!best)
        return NotFound{};

    const Route *chosen = nullptr;
    const Route *get = nullptr;
    QList<Method> allow;
    for (const Route &route : m_routes) {
        if (!fits(route, segments) || moreSpecific(*best, route))
            continue;
        allow.append(route.method);
        if (route.method == method)
            chosen = &route;
        if (route.method == Method::Get)
            get = &route;
    }
    if (!chosen && method == Method::Head)
        chosen = get;
    if (!chosen) {
        if (get)
            allow.append(Method::Head);
        allow.append(Method::Options);
        std::sort(allow.begin(), allow.end());
        allow.erase(std::unique(allow.begin(), allow.end()), allow.end());
        return MethodNotAllowed{allow};
    }
    Found found{chosen->index, {}};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (chosen->segments[i].parameter)
            found.params.insert(chosen->segments[i].text, segments[i]);
    }
    return found;
}

} // namespace oh::http
