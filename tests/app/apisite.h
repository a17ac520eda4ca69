// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/apiclient.h"
#include "tests/support/scriptedserver.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace oh::test {

/// The real client before a server that says what a test lets it say. A base class of tests.
class ApiSite
{
protected:
    ApiSite();
    ~ApiSite();

    /// Signed in on a new server. Before each test function; false when nothing can listen.
    [[nodiscard]] bool open();
    void close();

    /// Expects this request and answers with `json`, or with nothing when `status` is 204.
    void expect(const QByteArray &method, const QByteArray &path, const QJsonObject &json,
                int status = 200);
    /// The body of the last request that was expected.
    QJsonObject sent() const;
    template <typename T>
    static ui::Done<T> into(std::optional<Result<T>> &place)
    {
        return [&place](Result<T> answer) { place = std::move(answer); };
    }

    ManualClock m_clock{QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<app::HttpClient> m_http;
    std::unique_ptr<app::ApiClient> m_api;
    QByteArray m_sent;
    QByteArray m_query;
};

} // namespace oh::test
