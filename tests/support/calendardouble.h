// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <optional>

namespace oh::test {

/// What both doubles of calendar services have: a token, faults, and the count of what was asked.
class CalendarDouble
{
public:
    CalendarDouble()
    {
        server.onRest([this](const ScriptedRequest &request) { return hear(request); });
    }
    virtual ~CalendarDouble() = default;
    Q_DISABLE_COPY_MOVE(CalendarDouble)

    /// Says something else when it returns an answer; asked before anything happens.
    std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)> instead;
    /// The work is done, and nobody hears of it: so many times.
    int unheard = 0;
    QByteArray token = "token-1";
    ScriptedServer server;

    /// Requests of the method whose path ends so.
    int asked(const QByteArray &method, const QByteArray &end = {}) const
    {
        int count = 0;
        for (const ScriptedRequest &request : server.requests())
            count += int(request.method == method && request.path.endsWith(end));
        return count;
    }

protected:
    virtual ScriptedAnswer answer(const ScriptedRequest &request, const QStringList &path,
                                  const QUrlQuery &query) = 0;
    virtual ScriptedAnswer refuse(int status, const QString &reason) const = 0;

private:
    ScriptedAnswer hear(const ScriptedRequest &request)
    {
        if (instead) {
            if (auto other = instead(request))
                return *other;
        }
        if (request.header("authorization") != "Bearer " + token)
            return refuse(401, QStringLiteral("authError"));
        QStringList path;
        const QList<QByteArray> parts = request.path.mid(1).split('/');
        for (const QByteArray &part : parts)
            path.append(QUrl::fromPercentEncoding(part));
        auto said = answer(request, path, QUrlQuery(QString::fromLatin1(request.query)));
        if (unheard > 0 && request.method != "GET") {
            --unheard;
            return {.drop = true};
        }
        return said;
    }
};

} // namespace oh::test
