// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/apiclient.h"
#include "tests/support/scriptedserver.h"

#include <QJsonObject>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace oh::test {

/// The real client before a server that says what a test lets it say. A base class of tests.
class ApiSite
{
protected:
    ApiSite();
    ~ApiSite();

    /// Signed in on a new server. Before each test function; false when nothing can listen.
    /// `retryBase`: the pause before a second attempt, of which chance takes up to a half.
    [[nodiscard]] bool open(std::chrono::milliseconds retryBase = std::chrono::milliseconds(1));
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
    /// The client's.
    QNetworkAccessManager *m_network = nullptr;
    std::unique_ptr<app::HttpClient> m_http;
    std::unique_ptr<app::ApiClient> m_api;
    QByteArray m_sent;
    QByteArray m_query;
};

} // namespace oh::test
