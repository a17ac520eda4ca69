// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"
#include "backend/api/metrics.h"
#include "backend/api/outsidework.h"
#include "backend/api/refusallog.h"
#include "backend/http/router.h"
#include "backend/http/server.h"
#include "backend/storage/gathering.h"
#include "models/clock.h"

#include <QList>

#include <functional>
#include <memory>

namespace oh {
class AccessTokens;
namespace cache {
class ReadCache;
}
} // namespace oh

namespace oh::server {

/// Between the HTTP engine and the endpoints: finds the endpoint, checks the token, role, body and
/// idempotency key, runs the handler in one transaction of its caller on a database thread, and
/// turns what it returns into an answer. What can be answered from what is remembered takes neither
/// transaction nor thread. The database, tokens, clock and memory outlive it.
class Dispatcher
{
public:
    Dispatcher(QList<Endpoint> endpoints, storage::Database &database, const AccessTokens &tokens,
               const Clock &clock, Metrics &metrics, cache::ReadCache &memory);
    ~Dispatcher();
    Q_DISABLE_COPY_MOVE(Dispatcher)

    /// Called in an I/O thread; does not block. Answers from any thread.
    void handle(std::shared_ptr<const http::Request> request, http::Responder respond) const;

    /// How large a body may be that is sent there; 0: as large as any. From any thread.
    qint64 bodyBytesFor(http::Method method, const QStringList &segments) const;

    /// Called on a database thread after each request that may have written something was
    /// committed. Set it before the first request.
    void setAfterWrite(std::function<void()> hook) { m_afterWrite = std::move(hook); }

    /// None are set at first. Set them before the first request.
    void setMailPace(const MailPaceLimits &limits) { m_pace.setLimits(limits); }

    const QList<Endpoint> &endpoints() const { return m_endpoints; }

    /// How many requests may wait for others' services at a time, and how many of them for one
    /// endpoint.
    static constexpr int outsideThreads = 32;
    static constexpr int outsideThreadsOfOne = 16;
    /// Tells the steps outside of transactions to end, and waits for them. Before the database
    /// goes.
    void stopOutside() const { m_outside.stop(); }

private:
    struct Job;
    /// A request that may share a transaction, and who waits for its answer.
    struct Waiting
    {
        std::shared_ptr<Job> job;
        http::Responder respond;
    };
    using Company = storage::Gathering<Waiting>;

    Result<std::shared_ptr<Job>> prepare(std::shared_ptr<const http::Request> request,
                                         const Endpoint &endpoint,
                                         const QHash<QString, QString> &parameters) const;
    Result<Principal> authenticate(const http::Request &request) const;
    /// Without the database, if that is possible.
    std::optional<Result<http::Response>> recall(const Job &job) const;
    /// Of what others get mails of.
    Result<void> checkPace(const Job &job) const;
    Result<void> checkSession(storage::Transaction &tx, const Job &job, quint64 readSince) const;
    Result<void> checkSessions(storage::Transaction &tx, const std::vector<Waiting> &waiting,
                               std::vector<std::optional<Result<http::Response>>> &answers) const;
    void runOutside(int index, const std::shared_ptr<Job> &job,
                    const http::Responder &respond) const;
    Result<std::optional<http::Response>> lookBefore(const std::shared_ptr<Job> &job) const;
    void enterDatabase(int index, const std::shared_ptr<Job> &job,
                       const http::Responder &respond) const;
    void runInDatabase(const std::shared_ptr<Job> &job, const http::Responder &respond) const;
    Result<http::Response> work(storage::Transaction &tx, const Job &job) const;
    void finish(const std::shared_ptr<Job> &job, const Result<http::Response> &result,
                const http::Responder &respond) const;
    void runTogether(storage::Connection &connection, const std::vector<Waiting> &waiting) const;
    void rememberFailure(const std::shared_ptr<Job> &job, const http::Response &response,
                         const http::Responder &respond) const;

    QList<Endpoint> m_endpoints;
    /// Of each endpoint.
    QList<QByteArray> m_labels;
    http::Router m_router;
    storage::Database &m_database;
    const AccessTokens &m_tokens;
    const Clock &m_clock;
    Metrics &m_metrics;
    cache::ReadCache &m_memory;
    std::function<void()> m_afterWrite;
    /// By endpoint, where it takes several at once.
    std::vector<std::unique_ptr<Company>> m_companies;
    RefusalLog m_refusals;
    mutable MailPace m_pace;
    mutable OutsideWork m_outside{outsideThreads, outsideThreadsOfOne};
};

/// The largest body that an endpoint with a declared one takes; more is for files.
constexpr qsizetype maxJsonBytes = 256 * 1024;

} // namespace oh::server
