// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/dispatcher.h"
#include "backend/api/routes.h"
#include "backend/auth/accesstoken.h"
#include "backend/auth/authservice.h"
#include "backend/auth/keyring.h"
#include "backend/cache/readcache.h"
#include "backend/calendars/calendarworks.h"
#include "backend/files/fileworks.h"
#include "backend/http/router.h"
#include "backend/live/liveservice.h"
#include "backend/services/calendarconflicts.h"
#include "backend/storage/database.h"
#include "models/clock.h"
#include "models/domain/enums.h"
#include "tests/support/declarederrors.h"
#include "tests/support/httprequest.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>

namespace oh::test {

/// The real endpoints behind the real HTTP engine on a database of its own, with a clock that the
/// test moves and without mail going out. It remembers what it read as the real one does; what a
/// test writes past it, through `database`, it hears of at once. An error that its endpoint does
/// not declare fails the test.
class TestServer
{
public:
    /// Whose accounts and calendars can be used: nobody's, unless it is said.
    struct Calendars
    {
        calendars::CalendarsConfig config = {};
        calendars::ProviderOf providerOf = {};
    };

    /// Files go into a folder of its own, whatever `filesConfig` says.
    explicit TestServer(const QDateTime &now, bool requireCalendar = false,
                        const files::FilesConfig &filesConfig = {})
        : TestServer(now, requireCalendar, filesConfig, Calendars{})
    {}
    TestServer(const QDateTime &now, bool requireCalendar, const files::FilesConfig &filesConfig,
               const Calendars &calendars, const calendars::EventWorks &calendarEvents = {});
    ~TestServer();

    TestDatabase database;
    ManualClock clock;
    /// Where files of exports are.
    QTemporaryDir exports;
    /// Where mails would lie as files; nothing puts any there.
    QTemporaryDir mailFolder;

    quint16 port() const { return m_port; }
    const KeyRing &keys() const { return *m_keys; }
    const QList<server::Endpoint> &endpoints() const { return m_dispatcher->endpoints(); }
    /// As if there was a runner of jobs that last had its turn so long ago.
    void setRunnerAge(double seconds) { m_runnerAge = seconds; }
    /// Before any request.
    void setMailPace(const server::MailPaceLimits &limits) { m_dispatcher->setMailPace(limits); }
    storage::Database &pool() { return *m_pool; }
    cache::ReadCache &memory() { return m_memory; }
    const files::FileWorks &fileWorks() const { return *m_files; }
    calendars::CalendarWorks &calendarWorks() { return *m_calendars; }
    QString filesFolder() const { return m_folder.path(); }

    /// Somebody with a properly sealed address, signed in.
    struct Person
    {
        UserId id;
        QByteArray token;
    };
    Person makePerson(Role role, const QString &name = u"Test Person"_s,
                      const PersonOptions &options = {});
    /// Another session of the same person.
    QByteArray signIn(UserId user, Role role);

    HttpReply get(const QByteArray &target, const Person &person = {});
    HttpReply post(const QByteArray &target, const QJsonObject &body, const Person &person = {},
                   const QByteArray &idempotencyKey = {});
    HttpReply put(const QByteArray &target, const QJsonObject &body, const Person &person = {},
                  const QByteArray &idempotencyKey = {});
    HttpReply remove(const QByteArray &target, const Person &person = {});
    HttpReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                   const Person &person, QList<std::pair<QByteArray, QByteArray>> headers = {});

    /// What waits to be mailed, as "template:recipient-id", sorted.
    QStringList queuedMails();

private:
    /// That what an endpoint answers is what it declares: programs are made from that.
    void checkAnswer(const QByteArray &method, const QByteArray &target, const HttpReply &reply);
    /// What a request has left to be told, before its answer goes out.
    void tellNews();

    QTemporaryDir m_folder;
    std::unique_ptr<files::FileWorks> m_files;
    cache::ReadCache m_memory;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<AccessTokens> m_tokens;
    std::unique_ptr<auth::AuthService> m_auth;
    std::mutex m_telling;
    std::unique_ptr<storage::Connection> m_teller;
    std::unique_ptr<storage::Database> m_pool;
    std::unique_ptr<live::LiveService> m_live;
    std::unique_ptr<calendars::ConflictChecks> m_conflicts;
    std::unique_ptr<calendars::CalendarWorks> m_calendars;
    server::Metrics m_metrics;
    std::atomic<double> m_runnerAge{-1};
    std::unique_ptr<server::Dispatcher> m_dispatcher;
    DeclaredErrors m_answers;
    http::Router m_declared;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

} // namespace oh::test
