// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/dispatcher.h"

#include "backend/api/dispatcherjob.h"
#include "backend/auth/accesstoken.h"
#include "backend/auth/sessionstate.h"
#include "backend/cache/readcache.h"
#include "backend/config/logging.h"
#include "backend/services/nextlapse.h"
#include "backend/storage/database.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace oh::server {

using storage::Actor;
using storage::Transaction;

namespace {

bool roleFits(Access access, Role role)
{
    switch (access) {
    case Access::Public:
    case Access::SignedIn:
        return true;
    case Access::Mentee:
        return role == Role::Mentee;
    case Access::Mentor:
        return role == Role::Mentor;
    case Access::Coordinator:
        return role == Role::Coordinator;
    }
    return false;
}

Result<QJsonObject> parseBody(const http::Request &request)
{
    const QByteArray type = request.headers.value("Content-Type").split(';').first().trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0)
        return Error(ErrorCode::UnsupportedMediaType);
    if (request.body.size() > maxJsonBytes)
        return Error(ErrorCode::PayloadTooLarge);
    // Qt replaces broken UTF-8 silently; what was sent must not change on its way.
    if (!request.body.isValidUtf8())
        return Error(ErrorCode::MalformedJson,
                     Sentence::tr("The request body is not valid UTF-8."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error(ErrorCode::MalformedJson,
                     Sentence::tr("The request body is not valid JSON (%1 at byte %2).")
                         .arg(problem.errorString())
                         .arg(problem.offset));
    if (!document.isObject())
        return Error(ErrorCode::MalformedJson,
                     Sentence::tr("The request body must be one JSON object."));
    return document.object();
}

Result<void> checkRawBody(const http::Request &request, const QStringList &types)
{
    const QString type =
        QString::fromLatin1(request.headers.value("Content-Type").split(';').constFirst())
            .trimmed()
            .toLower();
    if (types.contains(type))
        return {};
    return Error(ErrorCode::UnsupportedMediaType,
                 Sentence::tr("Send the body as %1.").arg(types.join(u" or "_s)));
}

QByteArray sessionKey(const Principal &principal)
{
    return "session " + principal.sessionId.value.toRfc4122() + principal.userId.value.toRfc4122() +
           QByteArray::number(int(principal.role));
}

/// Of a whole answer. Whoever shares it asked with the same words.
QByteArray answerKey(Sharing sharing, const http::Request &request, const Principal &principal)
{
    return "answer " +
           (sharing == Sharing::Role ? QByteArray::number(int(principal.role))
                                     : principal.userId.value.toRfc4122()) +
           ' ' + request.target;
}

bool mayBeRemembered(const Endpoint &endpoint, const http::Request &request)
{
    return endpoint.sharing != Sharing::Nobody && request.method == http::Method::Get;
}

} // namespace

Dispatcher::Dispatcher(QList<Endpoint> endpoints, storage::Database &database,
                       const AccessTokens &tokens, const Clock &clock, Metrics &metrics,
                       cache::ReadCache &memory)
    : m_endpoints(std::move(endpoints)),
      m_database(database),
      m_tokens(tokens),
      m_clock(clock),
      m_metrics(metrics),
      m_memory(memory),
      m_refusals(database)
{
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        const bool added = m_router.add(m_endpoints[i].method, m_endpoints[i].path, int(i));
        if (!added)
            qFatal("two endpoints for one method and path"); // a slip in the routing table
        m_labels.append(Metrics::labelsOf(toString(m_endpoints[i].method), m_endpoints[i].path));
        m_companies.push_back(nullptr);
        if (!m_endpoints[i].together)
            continue;
        m_companies.back() = std::make_unique<Company>(
            m_database, Company::Limits{},
            // Who asks for two things at once has them done one after the other: in the database
            // the second would hold up all that share its transaction.
            [](const Waiting &one) { return qHash(one.job->principal->userId); },
            [this](storage::Connection &connection, const std::vector<Waiting> &waiting) {
                runTogether(connection, waiting);
            },
            [this](const Waiting &turnedAway, const Error &why) {
                finish(turnedAway.job, why, turnedAway.respond);
            });
    }
}

Dispatcher::~Dispatcher() = default;

Result<Principal> Dispatcher::authenticate(const http::Request &request) const
{
    const QByteArray header = request.headers.value("Authorization");
    if (header.isEmpty())
        return Error(ErrorCode::Unauthorized);
    if (header.size() < 8 || header.first(7).compare("bearer ", Qt::CaseInsensitive) != 0)
        return Error(ErrorCode::Unauthorized);
    const auto claims = m_tokens.verify(header.mid(7).trimmed());
    if (!claims)
        return claims.error();
    const auto role = fromString<Role>(claims->role);
    if (!role)
        return Error(ErrorCode::Unauthorized);
    return Principal{claims->user, *role, claims->session, claims->expiresAt};
}

qint64 Dispatcher::bodyBytesFor(http::Method method, const QStringList &segments) const
{
    const auto match = m_router.match(method, segments);
    const auto *found = std::get_if<http::Router::Found>(&match);
    return found ? m_endpoints[found->index].maxBodyBytes : 0;
}

Result<std::shared_ptr<Dispatcher::Job>>
Dispatcher::prepare(std::shared_ptr<const http::Request> request, const Endpoint &endpoint,
                    const QHash<QString, QString> &parameters) const
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->endpoint = &endpoint;
    job->now = m_clock.now();
    job->parameters = parameters;
    if (endpoint.access != Access::Public) {
        const auto principal = authenticate(*job->request);
        if (!principal)
            return principal.error();
        job->principal = *principal;
        job->isRefused = !roleFits(endpoint.access, principal->role);
        if (job->isRefused)
            return job;
    }
    if (!endpoint.query && !job->request->query.isEmpty() && endpoint.path.startsWith(u"/api/"_s))
        return Error::validation({{job->request->query.first().first,
                                   Sentence::tr("is not a parameter of this address")}});
    if (endpoint.body && !(endpoint.bodyOptional && job->request->body.isEmpty())) {
        auto body = parseBody(*job->request);
        if (!body)
            return body.error();
        job->body = *std::move(body);
    }
    if (!endpoint.rawTypes.isEmpty()) {
        if (const auto checked = checkRawBody(*job->request, endpoint.rawTypes); !checked)
            return checked.error();
    }
    if (job->principal && endpoint.mayChange()) {
        auto key = IdempotencyKey::fromRequest(*job->request, job->principal->userId);
        if (!key)
            return key.error();
        job->idempotency = *std::move(key);
        if (job->idempotency && endpoint.sealing)
            job->idempotency->sealWith(*endpoint.sealing);
    }
    return job;
}

void Dispatcher::handle(std::shared_ptr<const http::Request> request, http::Responder respond) const
{
    QElapsedTimer timer;
    timer.start();
    QString route;
    QByteArray labels;
    const auto match = m_router.match(request->method, request->segments);
    if (const auto *found = std::get_if<http::Router::Found>(&match)) {
        route = m_endpoints[found->index].path;
        labels = m_labels[found->index];
    } else {
        labels = Metrics::labelsOf(toString(request->method), u"-"_s);
    }
    // Whoever answers, the answer carries its route for the log and is counted.
    const auto answer = [this, request, route, labels, timer,
                         respond = std::move(respond)](http::Response response) {
        response.route = route;
        m_metrics.countRequest(labels, response.status, double(timer.nsecsElapsed()) / 1e9);
        respond(std::move(response));
    };
    const auto fail = [&](const Error &error) {
        answer(http::Response::fromError(error, *request));
    };

    if (std::holds_alternative<http::Router::NotFound>(match)) {
        fail(Error(ErrorCode::NotFound, Sentence::tr("There is nothing at this address.")));
        return;
    }
    if (const auto *notAllowed = std::get_if<http::Router::MethodNotAllowed>(&match)) {
        http::Response response =
            request->method == http::Method::Options
                ? http::Response::noContent()
                : http::Response::fromError(Error(ErrorCode::MethodNotAllowed), *request);
        response.headers.emplaceBack("Allow", notAllowed->allowHeader());
        answer(std::move(response));
        return;
    }
    const auto &found = std::get<http::Router::Found>(match);
    const Endpoint &endpoint = m_endpoints[found.index];
    const auto job = prepare(request, endpoint, found.params);
    if (!job) {
        fail(job.error());
        return;
    }
    if ((*job)->isRefused) {
        m_refusals.note(*(*job)->principal, endpoint, *request, (*job)->now, [answer, request] {
            answer(http::Response::fromError(Error(ErrorCode::Forbidden), *request));
        });
        return;
    }
    if (auto remembered = recall(**job)) {
        if (*remembered)
            answer(**std::move(remembered));
        else
            fail(remembered->error());
        return;
    }
    http::Responder respondCounted = answer;
    if (endpoint.mailedDeed != MailedDeed::None && (*job)->principal) {
        // With a key it may have been done already: that is looked at first, where the key is.
        if (!(*job)->idempotency) {
            if (const auto pace = checkPace(**job); !pace) {
                fail(pace.error());
                return;
            }
        }
        respondCounted = [this, answer, deed = endpoint.mailedDeed, who = *(*job)->principal,
                          now = (*job)->now](http::Response response) {
            if (response.status < 300 && !response.isReplay)
                m_pace.count(deed, who.userId, who.role, now);
            answer(std::move(response));
        };
    }
    if (endpoint.outside && (!endpoint.outsideWhen || endpoint.outsideWhen())) {
        runOutside(found.index, *job, respondCounted);
        return;
    }
    if (endpoint.usesDatabase) {
        enterDatabase(found.index, *job, respondCounted);
        return;
    }
    Call call = (*job)->call();
    const auto result = endpoint.handler(call);
    if (result)
        answer(*result);
    else
        fail(result.error());
}

std::optional<Result<http::Response>> Dispatcher::recall(const Job &job) const
{
    const Endpoint &endpoint = *job.endpoint;
    const bool whole = mayBeRemembered(endpoint, *job.request);
    if ((!whole && !endpoint.recall) || !job.principal ||
        !m_memory.find<bool>(sessionKey(*job.principal), job.now))
        return std::nullopt;
    if (whole) {
        auto body = m_memory.find<QByteArray>(
            answerKey(endpoint.sharing, *job.request, *job.principal), job.now);
        if (!body && endpoint.sharing == Sharing::Role)
            body = m_memory.find<QByteArray>(
                answerKey(Sharing::Caller, *job.request, *job.principal), job.now);
        return body ? std::optional<Result<http::Response>>(http::Response::json(*body))
                    : std::nullopt;
    }
    Call call = job.call();
    return endpoint.recall(call);
}

Result<void> Dispatcher::checkPace(const Job &job) const
{
    if (!job.principal)
        return {};
    const auto refusal = m_pace.refusal(job.endpoint->mailedDeed, job.principal->userId,
                                        job.principal->role, job.now);
    return refusal ? Result<void>(*refusal) : Result<void>();
}

Result<void> Dispatcher::checkSession(Transaction &tx, const Job &job, quint64 readSince) const
{
    const Principal &principal = *job.principal;
    // Who changes something is looked at anew: another server may have ended the session just now.
    if (job.endpoint->onlyReads && m_memory.find<bool>(sessionKey(principal), job.now))
        return {};
    return tx.precede(storage::Query::auth_select_session_state,
                      auth::sessionStateBinds(principal.sessionId, principal.userId),
                      [this, principal, readSince,
                       now = job.now](const std::optional<storage::Row> &row) -> Result<void> {
                          if (const auto judged = auth::judgeSession(row, principal.role); !judged)
                              return judged.error();
                          m_memory.keep(sessionKey(principal), true, sizeof(bool),
                                        {cache::Topic::accountOf(principal.userId)}, readSince,
                                        now);
                          return {};
                      });
}

Result<http::Response> Dispatcher::work(Transaction &tx, const Job &job) const
{
    const quint64 readSince = m_memory.moment();
    if (job.principal) {
        if (const auto session = checkSession(tx, job, readSince); !session)
            return session.error();
    }
    if (job.idempotency) {
        const auto earlier = job.idempotency->begin(tx);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            return **earlier;
        if (const auto pace = checkPace(job); !pace)
            return pace.error();
    }
    const bool remembers = m_memory.isHearing() && mayBeRemembered(*job.endpoint, *job.request);
    std::shared_ptr<const QDateTime> nextLapse;
    if (remembers) {
        auto asked = bookings::askNextLapse(tx, job.now);
        if (!asked)
            return asked.error();
        nextLapse = *std::move(asked);
    }
    Call call = job.call();
    call.transaction = &tx;
    call.readSince = readSince;
    auto response = job.endpoint->handler(call);
    // Whose session has ended hears that, not what else was wrong with the request.
    if (const auto settled = tx.settle(); !settled)
        return settled.error();
    if (response && call.madeOf && remembers)
        m_memory.keep(answerKey(call.isOwn ? Sharing::Caller : job.endpoint->sharing, *job.request,
                                *job.principal),
                      response->body, response->body.size(), *call.madeOf, readSince, job.now,
                      *nextLapse);
    if (response && job.idempotency) {
        if (const auto stored = job.idempotency->finish(tx, *response); !stored)
            return stored.error();
    }
    return response;
}

void Dispatcher::enterDatabase(int index, const std::shared_ptr<Job> &job,
                               const http::Responder &respond) const
{
    if (job->endpoint->together && !job->idempotency)
        m_companies[std::size_t(index)]->add({job, respond});
    else
        runInDatabase(job, respond);
}

void Dispatcher::runInDatabase(const std::shared_ptr<Job> &job,
                               const http::Responder &respond) const
{
    m_database.run<http::Response>(
        job->actor(), [this, job](Transaction &tx) { return work(tx, *job); },
        [this, job, respond](const Result<http::Response> &result) {
            finish(job, result, respond);
        },
        job->endpoint->onlyReads ? storage::Isolation::SingleReads
                                 : storage::Isolation::Transaction);
}

void Dispatcher::finish(const std::shared_ptr<Job> &job, const Result<http::Response> &result,
                        const http::Responder &respond) const
{
    if (result) {
        if (m_afterWrite && job->endpoint->mayChange())
            m_afterWrite();
        respond(*result);
        return;
    }
    const Error &error = result.error();
    if (!error.internal.isEmpty())
        qCWarning(logHttp).noquote() << QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"requestId"_s, job->request->requestId},
                                      {u"route"_s, job->endpoint->path},
                                      {u"problem"_s, error.internal}})
                .toJson(QJsonDocument::Compact));
    const http::Response response = http::Response::fromError(error, *job->request);
    const auto answer = [this, job, response, respond] {
        // A refusal by a rule is an answer too: the same key gets it again.
        if (job->idempotency &&
            (response.status == 403 || response.status == 404 || response.status == 409))
            rememberFailure(job, response, respond);
        else
            respond(response);
    };
    if (error.code == ErrorCode::Forbidden && job->principal)
        m_refusals.note(*job->principal, *job->endpoint, *job->request, job->now, answer);
    else
        answer();
}

void Dispatcher::rememberFailure(const std::shared_ptr<Job> &job, const http::Response &response,
                                 const http::Responder &respond) const
{
    m_database.run<http::Response>(
        job->actor(),
        [job, response](Transaction &tx) -> Result<http::Response> {
            const auto earlier = job->idempotency->begin(tx);
            if (!earlier)
                return earlier.error();
            if (*earlier)
                return **earlier;
            if (const auto stored = job->idempotency->finish(tx, response); !stored)
                return stored.error();
            return response;
        },
        [respond, response](const Result<http::Response> &result) {
            respond(result ? *result : response);
        });
}

} // namespace oh::server
