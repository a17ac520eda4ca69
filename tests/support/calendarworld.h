// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/connections.h"
#include "backend/calendars/providers.h"
#include "tests/support/googlecalendardouble.h"
#include "tests/support/graphdouble.h"
#include "tests/support/testdatabase.h"

#include <QHash>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

namespace oh::test {

/// Connections that tests make up, without tokens in the database.
class MemoryConnections : public calendars::Connections
{
public:
    Result<calendars::OpenConnection> open(const UserId &user, const QDateTime &,
                                           const net::CallLimits &limits,
                                           const net::Stopping &) override
    {
        while (takesAllTime && limits.until && limits.timeLeft().count() > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        const std::lock_guard lock(m_mutex);
        ++opened;
        lastLimits = limits;
        if (failing)
            return Error(*failing);
        if (!m_open.contains(user.value))
            return Error(ErrorCode::CalendarRequired);
        return m_open[user.value];
    }
    void refused(const UserId &user, const QByteArray &) override
    {
        const std::lock_guard lock(m_mutex);
        ++refusals;
        if (m_open.contains(user.value))
            m_open[user.value].accessToken = "token-1";
    }
    void set(const UserId &user, std::optional<calendars::OpenConnection> open)
    {
        const std::lock_guard lock(m_mutex);
        if (open)
            m_open[user.value] = *open;
        else
            m_open.remove(user.value);
    }

    std::atomic<int> opened = 0;
    std::atomic<int> refusals = 0;
    /// How opening fails, for everybody.
    std::optional<ErrorCode> failing;
    /// What opening was given last.
    net::CallLimits lastLimits;
    /// A new token comes, but not before all that was given is over.
    bool takesAllTime = false;

private:
    std::mutex m_mutex;
    QHash<QUuid, calendars::OpenConnection> m_open;
};

/// Both services, and who has a calendar at which of them: in the database, too.
struct CalendarWorld
{
    CalendarWorld()
    {
        started = google.server.start() && graph.server.start();
        providers = std::make_unique<calendars::Providers>(
            google.url(), graph.url(),
            net::CallLimits{.timeout = std::chrono::seconds(20), .attempts = 1});
    }

    bool started = false;
    GoogleCalendarDouble google;
    GraphDouble graph;
    MemoryConnections connections;
    std::unique_ptr<calendars::Providers> providers;

    std::function<const calendars::CalendarProvider *(CalendarProviderKind)> providerOf() const
    {
        return [this](CalendarProviderKind kind) { return &providers->of(kind); };
    }
    static QString calendarOf(const UserId &user) { return QStringLiteral("c-") + user.toString(); }

    void connect(TestDatabase &database, const UserId &user, CalendarProviderKind kind,
                 const QByteArray &token = "token-1")
    {
        const QString calendar = calendarOf(user);
        if (kind == CalendarProviderKind::Google)
            google.events[calendar];
        else
            graph.events[calendar];
        connections.set(user, calendars::OpenConnection{kind, token, calendar, {calendar}});
        database.exec(QStringLiteral("DELETE FROM calendar_integrations WHERE user_id = ?"),
                      {user.value});
        database.exec(
            QStringLiteral(
                "INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
                "refresh_token_sealed, token_expires_at, granted_scopes, connection_method) "
                "VALUES (?, ?::calendar_provider, 'x', 'y', '2099-01-01', '{}', 'post_login')"),
            {user.value, toString(kind)});
    }
    void disconnect(TestDatabase &database, const UserId &user)
    {
        connections.set(user, {});
        database.exec(
            QStringLiteral(
                "UPDATE calendar_integrations SET is_connected = false WHERE user_id = ?"),
            {user.value});
    }
    /// What stands in somebody's calendar now.
    QList<QJsonObject> eventsOf(const UserId &user) const
    {
        QList<QJsonObject> out;
        const QMap<QString, QJsonObject> events = google.events.value(calendarOf(user));
        for (const QJsonObject &event : events) {
            if (event[QStringLiteral("status")].toString() != QStringLiteral("cancelled"))
                out.append(event);
        }
        return out + graph.events.value(calendarOf(user)).values();
    }
    /// Runs something that waits for the services, whose thread is this one.
    template <typename Work>
    static auto aside(Work work)
    {
        std::optional<decltype(work())> result;
        std::atomic<bool> done = false;
        std::thread thread([&] {
            result.emplace(work());
            done = true;
        });
        constexpr int patienceMs = 60'000;
        if (!QTest::qWaitFor([&] { return done.load(); }, patienceMs))
            qWarning("it does not end");
        thread.join();
        return *std::move(result);
    }
};

} // namespace oh::test
