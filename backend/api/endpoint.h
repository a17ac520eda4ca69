// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/mailpace.h"
#include "backend/cache/topic.h"
#include "backend/http/request.h"
#include "backend/http/response.h"
#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <any>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

namespace oh::server {

/// Who may call an endpoint. What they may see of it is row level security's and the service's.
enum class Access { Public, SignedIn, Mentee, Mentor, Coordinator };

/// The caller, as the access token and the session's row say.
struct Principal
{
    UserId userId;
    Role role = Role::Mentee;
    SessionId sessionId;
    /// Of the access token.
    QDateTime expiresAt;
};

/// One request on its way through a handler. Lives on the thread that runs the handler.
class Call
{
public:
    Call(const http::Request &incoming, QDateTime moment) : request(incoming), now(moment) {}

    /// A path parameter as an id; NotFound when it is not one, since such a thing can't exist.
    template <typename IdType>
    Result<IdType> id(QStringView parameter) const
    {
        const QString text = parameters.value(parameter.toString());
        if (const auto parsed = IdType::parse(text))
            return *parsed;
        return Error::validation({{parameter.toString(), Sentence::tr("must be a UUID")}});
    }

    storage::Transaction &tx() const { return *transaction; }

    /// What the endpoint's step outside of the transaction brought: see EndpointBuilder::outside().
    template <typename T>
    const T &brought() const
    {
        return *std::any_cast<T>(&fromOutside);
    }
    /// The same where the step may have been left out.
    template <typename T>
    const T *broughtIfAny() const
    {
        return std::any_cast<T>(&fromOutside);
    }

    const http::Request &request;
    /// The moment at which the server took the request, for every rule in it.
    QDateTime now;
    QHash<QString, QString> parameters;
    std::optional<Principal> principal;
    QJsonObject body;
    storage::Transaction *transaction = nullptr;
    /// Before anything was read.
    quint64 readSince = 0;
    /// A handler of an endpoint with a Sharing sets it: all that its answer is made of. Left empty,
    /// the answer is not remembered.
    std::optional<QList<cache::Topic>> madeOf;
    /// This answer is the caller's alone, though the endpoint's usually are not.
    bool isOwn = false;
    std::any fromOutside;
    /// In a step outside of a transaction: whether the server ends, so that nobody waits for it.
    std::function<bool()> stopping;
};

using Handler = std::function<Result<http::Response>(Call &)>;

/// Several requests of one moment in one transaction of the server's own rights: it is the handler
/// that sees to whose they are. An answer for each, in their order, and none for what has to be
/// looked at alone; when it fails, all of them are.
using TogetherHandler =
    std::function<Result<std::vector<std::optional<Result<http::Response>>>>(std::vector<Call> &)>;

/// Before the transaction, in a thread where waiting is allowed: without call.tx().
using Outside = std::function<Result<std::any>(Call &)>;

/// Answers from what is remembered, without the database and without waiting; nothing when what it
/// takes is not all there.
using Recall = std::function<std::optional<Result<http::Response>>(Call &)>;

/// Who gets the same answer to the same address, as long as nothing changes.
enum class Sharing { Nobody, Caller, Role };

/// A field of the request's head that an endpoint reads.
struct HeaderField
{
    QString name;
    QString description;
    bool required = false;
    /// Of OpenAPI: "integer", "string".
    QString type = QStringLiteral("string");
};

/// Which meeting a request is about, when calendars are asked for what stands in its way (FR79,
/// FR106): that of a slot, of a booking, of a booking at another time, of a proposal, one for
/// others, one with other people.
enum class CalendarQuestion { None, Slot, Booking, Move, Proposal, ForOthers, Edit };

/// One line of the routing table: how it is called, by whom, with which declared types.
struct Endpoint
{
    http::Method method = http::Method::Get;
    QString path;
    QString operationId;
    QString tag;
    QString summary;
    Access access = Access::SignedIn;
    /// Without a database the handler runs in the I/O thread and must not block.
    bool usesDatabase = true;
    /// Only asks, and each of its queries may stand alone: see storage::Isolation::SingleReads.
    bool onlyReads = false;
    /// What changes nothing needs no Idempotency-Key, and leaves no answer to be kept under one.
    bool mayChange() const { return method != http::Method::Get && !onlyReads; }
    /// Runs as the system's actor even for a signed-in caller (sign-in, sign-out).
    bool asSystem = false;
    const api::AnySchema *query = nullptr;
    const api::AnySchema *body = nullptr;
    /// A request without any body is fine, too.
    bool bodyOptional = false;
    /// Set: the body is none of JSON but of one of these types, and the handler reads it as it
    /// came.
    QStringList rawTypes;
    /// Of a raw body; 0: as large as the server takes any.
    qint64 maxBodyBytes = 0;
    QList<HeaderField> headers;
    const api::AnySchema *answer = nullptr;
    int successStatus = 200;
    /// Of answers that are files; the status may be 206 and 304 then, too.
    QStringList fileTypes;
    /// "text/html", "text/plain" …; JSON when empty.
    QString answerType;
    /// Answers by becoming a WebSocket.
    bool upgrades = false;
    QList<ErrorCode> errors;
    /// Set: its answers hold secrets, and are sealed where they are kept under an idempotency key.
    const KeyRing *sealing = nullptr;
    /// FR105: see EndpointBuilder::needsCalendar().
    bool needsCalendar = false;
    /// See EndpointBuilder::mailsOthers().
    MailedDeed mailedDeed = MailedDeed::None;
    Sharing sharing = Sharing::Nobody;
    /// See EndpointBuilder::outside().
    Outside outside;
    /// Whether the step is worth its thread now; always, when not set. Asked in an I/O thread.
    std::function<bool()> outsideWhen = {};
    /// With all threads at work the request goes on without it.
    bool outsideIsOptional = false;
    /// See EndpointBuilder::asksCalendars().
    CalendarQuestion calendarQuestion = CalendarQuestion::None;
    Recall recall;
    Handler handler;
    /// Used for what comes while others are at work; without idempotency keys, which are a matter
    /// of single transactions.
    TogetherHandler together;
};

/// Builds one line: `endpoint(Get, path, id, tag, summary).forAccess(…).answers<T>().on<Query>(…)`.
class EndpointBuilder
{
public:
    EndpointBuilder(http::Method method, QString path, QString operationId, QString tag,
                    QString summary)
    {
        m_endpoint.method = method;
        m_endpoint.path = std::move(path);
        m_endpoint.operationId = std::move(operationId);
        m_endpoint.tag = std::move(tag);
        m_endpoint.summary = std::move(summary);
    }

    EndpointBuilder &&access(Access who) &&
    {
        m_endpoint.access = who;
        return std::move(*this);
    }
    EndpointBuilder &&withoutDatabase() &&
    {
        m_endpoint.usesDatabase = false;
        return std::move(*this);
    }
    EndpointBuilder &&onlyReads() &&
    {
        m_endpoint.onlyReads = true;
        return std::move(*this);
    }
    /// Its answers are remembered whole, see Call::madeOf.
    EndpointBuilder &&remembered(Sharing sharing) &&
    {
        m_endpoint.sharing = sharing;
        return std::move(*this);
    }
    /// Asked before the database is; the handler remembers what this looks for.
    EndpointBuilder &&recalls(Recall recall) &&
    {
        m_endpoint.recall = std::move(recall);
        return std::move(*this);
    }
    EndpointBuilder &&asSystem() &&
    {
        m_endpoint.asSystem = true;
        return std::move(*this);
    }
    template <typename T>
    EndpointBuilder &&answers(int status = 200) &&
    {
        m_endpoint.answer = &T::schema();
        m_endpoint.successStatus = status;
        return std::move(*this);
    }
    /// The answer holds a secret that nobody else may find in the database.
    EndpointBuilder &&answersSecret(const KeyRing &keys) &&
    {
        m_endpoint.sealing = &keys;
        return std::move(*this);
    }
    EndpointBuilder &&answersNothing() &&
    {
        m_endpoint.successStatus = 204;
        return std::move(*this);
    }
    EndpointBuilder &&answersText(QString type) &&
    {
        m_endpoint.answerType = std::move(type);
        return std::move(*this);
    }
    /// Bytes of one of these types: see backend/api/download.h.
    EndpointBuilder &&answersFile(QStringList types) &&
    {
        m_endpoint.fileTypes = std::move(types);
        return std::move(*this);
    }
    /// A body that is not JSON.
    EndpointBuilder &&takes(QStringList types, qint64 maxBytes) &&
    {
        m_endpoint.rawTypes = std::move(types);
        m_endpoint.maxBodyBytes = maxBytes;
        return std::move(*this);
    }
    EndpointBuilder &&header(HeaderField field) &&
    {
        m_endpoint.headers.append(std::move(field));
        return std::move(*this);
    }
    EndpointBuilder &&upgrades() &&
    {
        m_endpoint.upgrades = true;
        m_endpoint.successStatus = 101;
        return std::move(*this);
    }
    /// FR105: where the configuration wants it, only for people with a connected calendar, and for
    /// coordinators.
    EndpointBuilder &&needsCalendar() &&
    {
        m_endpoint.needsCalendar = true;
        return std::move(*this);
    }
    /// Each time that it succeeds somebody else gets a mail: one person may do it so often in an
    /// hour, see MailPace.
    EndpointBuilder &&mailsOthers(MailedDeed deed) &&
    {
        m_endpoint.mailedDeed = deed;
        return std::move(*this);
    }
    /// The calendars of both sides are asked before it: see backend/api/calendarchecks.h.
    EndpointBuilder &&asksCalendars(CalendarQuestion question) &&
    {
        m_endpoint.calendarQuestion = question;
        return std::move(*this);
    }
    /// For what asks somebody else's service and has to wait for it: `step` runs first, in a thread
    /// of the few that requests have for this, without a transaction and without holding up anybody
    /// else. It may use transactions of its own (Database::runBlocking), each of which ends before
    /// it waits. The handler then has what it brought as `call.brought<T>()`, and decides by what
    /// the database says now: time has passed. An error of the step is the answer, and nothing is
    /// written; a refusal that leaves traces is something to bring.
    ///
    /// The session and the idempotency key are looked at before it, so that nobody is called for
    /// somebody who is signed out, or a second time for the same request. Two repeats of one moment
    /// may both get that far: the key is claimed in the handler's transaction. With all threads at
    /// work the answer is 503 with Retry-After: see Dispatcher::outsideThreads.
    template <typename T>
    EndpointBuilder &&outside(std::function<Result<T>(Call &)> step) &&
    {
        m_endpoint.outside = [step = std::move(step)](Call &call) -> Result<std::any> {
            auto brought = step(call);
            if (!brought)
                return brought.error();
            return std::any(*std::move(brought));
        };
        return std::move(*this);
    }
    /// The same with the declared body, which is checked before.
    template <typename Body, typename T>
    EndpointBuilder &&outsideWithBody(std::function<Result<T>(Call &, const Body &)> step) &&
    {
        return std::move(*this).outside<T>([step = std::move(step)](Call &call) -> Result<T> {
            const auto body = Body::schema().fromJson(call.body, api::Mode::Strict);
            if (!body)
                return body.error();
            return step(call, *body);
        });
    }
    /// Codes beyond those that every endpoint may give.
    EndpointBuilder &&mayFail(QList<ErrorCode> codes) &&
    {
        m_endpoint.errors = std::move(codes);
        return std::move(*this);
    }

    Endpoint on(Handler handler) &&
    {
        m_endpoint.handler = std::move(handler);
        return std::move(m_endpoint);
    }
    template <typename Query>
    Endpoint onQuery(std::function<Result<http::Response>(Call &, const Query &)> handler) &&
    {
        m_endpoint.query = &Query::schema();
        m_endpoint.handler = [handler = std::move(handler)](Call &call) -> Result<http::Response> {
            const auto query = Query::schema().fromQuery(call.request.query);
            if (!query)
                return query.error();
            return handler(call, *query);
        };
        return std::move(m_endpoint);
    }
    template <typename Body>
    Endpoint onBody(std::function<Result<http::Response>(Call &, const Body &)> handler) &&
    {
        m_endpoint.body = &Body::schema();
        m_endpoint.handler = [handler = std::move(handler)](Call &call) -> Result<http::Response> {
            const auto body = Body::schema().fromJson(call.body, api::Mode::Strict);
            if (!body)
                return body.error();
            return handler(call, *body);
        };
        return std::move(m_endpoint);
    }

    /// The same, and also several at once: see Endpoint::together. Calls without a good body have
    /// their answer before.
    template <typename Body>
    Endpoint
    onBodyTogether(std::function<Result<http::Response>(Call &, const Body &)> handler,
                   std::function<Result<std::vector<std::optional<Result<http::Response>>>>(
                       std::vector<std::pair<Call *, Body>> &)>
                       together) &&
    {
        Endpoint out = std::move(*this).onBody<Body>(std::move(handler));
        out.together = [together = std::move(together)](std::vector<Call> &calls)
            -> Result<std::vector<std::optional<Result<http::Response>>>> {
            std::vector<std::optional<Result<http::Response>>> answers(calls.size());
            std::vector<std::pair<Call *, Body>> good;
            std::vector<std::size_t> places;
            for (std::size_t i = 0; i < calls.size(); ++i) {
                auto body = Body::schema().fromJson(calls[i].body, api::Mode::Strict);
                if (!body) {
                    answers[i].emplace(body.error());
                    continue;
                }
                places.push_back(i);
                good.emplace_back(&calls[i], *std::move(body));
            }
            if (good.empty())
                return answers;
            auto done = together(good);
            if (!done)
                return done.error();
            for (std::size_t i = 0; i < places.size(); ++i)
                answers[places[i]] = std::move((*done)[i]);
            return answers;
        };
        return out;
    }

    /// Nothing for a request without a body.
    template <typename Body>
    Endpoint onOptionalBody(
        std::function<Result<http::Response>(Call &, const std::optional<Body> &)> handler) &&
    {
        m_endpoint.body = &Body::schema();
        m_endpoint.bodyOptional = true;
        m_endpoint.handler = [handler = std::move(handler)](Call &call) -> Result<http::Response> {
            if (call.request.body.isEmpty())
                return handler(call, std::nullopt);
            const auto body = Body::schema().fromJson(call.body, api::Mode::Strict);
            if (!body)
                return body.error();
            return handler(call, *body);
        };
        return std::move(m_endpoint);
    }

private:
    Endpoint m_endpoint;
};

/// A declared type as an answer.
template <typename T>
http::Response answer(const T &value, int status = 200)
{
    return http::Response::json(T::schema().toJson(value), status);
}

} // namespace oh::server
