// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace oh::http {

/// Finds the route of a request by its decoded segments. Not thread-safe while routes are added;
/// afterwards any number of threads may match.
class Router
{
public:
    struct Found
    {
        int index = -1;
        QHash<QString, QString> params;
    };
    struct NotFound
    {};
    struct MethodNotAllowed
    {
        /// For the Allow header. Names HEAD where there is GET, and always OPTIONS.
        QList<Method> allow;
        QByteArray allowHeader() const;
    };
    using Match = std::variant<Found, NotFound, MethodNotAllowed>;

    /// `pattern` is like "/api/bookings/{id}/cancel". `routeIndex` is what a match returns. Returns
    /// false when the same method and pattern (whatever its parameters' names) are there already.
    bool add(Method method, const QString &pattern, int routeIndex);

    /// A literal segment wins over a parameter, the leftmost difference first. A parameter takes
    /// one segment and never an empty one. HEAD falls back to GET. OPTIONS of a known path that no
    /// route claims is MethodNotAllowed with the methods: the dispatcher answers 204 with Allow.
    Match match(Method method, const QStringList &segments) const;

private:
    struct Segment
    {
        QString text;
        bool parameter = false;
        bool operator==(const Segment &) const = default;
    };
    struct Route
    {
        Method method;
        QList<Segment> segments;
        int index;
    };

    static bool fits(const Route &route, const QStringList &segments);
    static bool moreSpecific(const Route &left, const Route &right);

    QList<Route> m_routes;
};

} // namespace oh::http
