// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include "backend/api/openapi.h"
#include "backend/cache/changes.h"
#include "backend/http/request.h"
#include "backend/services/personaldata.h"
#include "models/domain/text.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <variant>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

std::unique_ptr<KeyRing> makeKeys()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"keys.json"_s);
    if (!KeyRing::createFile(path))
        qFatal("no key file");
    auto keys = KeyRing::load(path);
    if (!keys)
        qFatal("the key file can't be read");
    return *std::move(keys);
}

} // namespace

TestServer::TestServer(const QDateTime &now, bool requireCalendar,
                       const files::FilesConfig &filesConfig, const Calendars &calendars,
                       const calendars::EventWorks &calendarEvents)
    : clock(now), m_keys(makeKeys())
{
    files::FilesConfig ownFiles = filesConfig;
    ownFiles.directory = m_folder.path();
    m_files = std::make_unique<files::FileWorks>(ownFiles);
    m_tokens = std::make_unique<AccessTokens>(*m_keys, clock);
    m_auth = std::make_unique<auth::AuthService>(*m_keys, *m_tokens);
    auto poolConfig = database.appConfig(8);
    poolConfig.onCommit = [this](const std::optional<QByteArray> &notices) {
        cache::heedAll(m_memory, notices);
    };
    m_pool = std::make_unique<storage::Database>(poolConfig);
    m_teller = std::make_unique<storage::Connection>(poolConfig);
    m_teller->setCommitListener(poolConfig.onCommit);
    m_memory.setHearing(true);
    database.onWrite([this] { m_memory.forgetAll(); });
    // Not started: it says who may connect, and nobody does.
    live::Options liveOptions;
    liveOptions.listen = database.appConfig(1);
    m_live = std::make_unique<live::LiveService>(liveOptions, *m_pool, *m_tokens, clock, m_memory);
    if (calendarEvents.connections) {
        auto works = calendarEvents;
        works.database = m_pool.get();
        m_conflicts = std::make_unique<oh::calendars::ConflictChecks>(works);
    }
    m_calendars = std::make_unique<calendars::CalendarWorks>(calendars.config, *m_pool, *m_keys,
                                                             calendars.providerOf);
    const server::RouteContext context{
        *m_keys,
        *m_auth,
        m_memory,
        [this] {
            return QJsonDocument(server::openApiDocument(m_dispatcher->endpoints())).toJson();
        },
        [this] { return server::docsPage(server::openApiDocument(m_dispatcher->endpoints())); },
        [this] { return m_metrics.text({}); },
        m_live.get(),
        requireCalendar,
        {u"Office Hours"_s, u"office@example.org"_s},
        Language::English,
        {},
        exports.path(),
        mailFolder.path(),
        m_files.get(),
        [] { return QString(); },
        m_conflicts.get(),
        m_calendars.get(),
        [this] {
            return m_runnerAge < 0 ? std::nullopt : std::optional<double>(m_runnerAge.load());
        }};
    m_dispatcher = std::make_unique<server::Dispatcher>(server::allEndpoints(context), *m_pool,
                                                        *m_tokens, clock, m_metrics, m_memory);
    m_dispatcher->setAfterWrite([this] { tellNews(); });
    for (qsizetype i = 0; i < endpoints().size(); ++i)
        m_declared.add(endpoints().at(i).method, endpoints().at(i).path, int(i));
    // The server accepts on a thread of its own: the test's thread blocks in its requests.
    m_thread.start();
    m_context.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            http::Limits limits;
            limits.bodyBytesFor = [this](http::Method method, const QStringList &segments) {
                return m_dispatcher->bodyBytesFor(method, segments);
            };
            m_server = std::make_unique<http::Server>(
                limits,
                [this](std::shared_ptr<const http::Request> request, http::Responder respond) {
                    const http::Method method = request->method;
                    m_dispatcher->handle(
                        std::move(request),
                        [this, method, respond = std::move(respond)](http::Response answer) {
                            m_answers.look(m_dispatcher->endpoints(), method, answer);
                            respond(std::move(answer));
                        });
                });
            const auto port = m_server->listen(QHostAddress::LocalHost, 0);
            if (!port)
                qFatal("no port to listen on");
            m_port = *port;
        },
        Qt::BlockingQueuedConnection);
}

void TestServer::tellNews()
{
    const std::lock_guard lock(m_telling);
    const auto told = m_teller->transact<bool>(
        storage::Actor::system(), [](storage::Transaction &tx) -> Result<bool> {
            const auto row = tx.row(storage::Query::notifications_tell_left,
                                    {{u":most"_s, storage::bind(1000)}});
            if (!row)
                return row.error();
            return true;
        });
    if (!told)
        qFatal("what happened can't be told");
}

TestServer::~TestServer()
{
    // Answers of jobs that still run must find their connections' owners gone, not half gone.
    QMetaObject::invokeMethod(
        &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_dispatcher->stopOutside();
    m_pool.reset();
    m_answers.failTest();
}

TestServer::Person TestServer::makePerson(Role role, const QString &name,
                                          const PersonOptions &options)
{
    PersonOptions sealed = options;
    static int counter = 0;
    const QString email = options.email.isEmpty() ? u"person%1@example.org"_s.arg(++counter)
                                                  : *normaliseEmail(options.email);
    sealed.emailIndex = m_keys->blindIndex(email);
    sealed.emailSealed = "to be sealed " + sealed.emailIndex;
    const UserId id = database.makeUser(toString(role), name, sealed);
    // The seal is bound to the id, which is known only now.
    database.exec(u"UPDATE users SET email_sealed = decode(?, 'hex'), created_at = ?::timestamptz, "
                  "last_activity_at = ?::timestamptz WHERE id = ?::uuid"_s,
                  {QString::fromLatin1(sealEmail(*m_keys, id, email).toHex()),
                   clock.now().addDays(-200).toString(Qt::ISODate),
                   clock.now().addDays(-1).toString(Qt::ISODate), id.toString()});
    return {id, signIn(id, role)};
}

QByteArray TestServer::signIn(UserId user, Role role)
{
    const SessionId session(newUuidV7(clock.now().toMSecsSinceEpoch()));
    database.exec(u"INSERT INTO sessions (family_id, user_id, token_hash, expires_at) "
                  "VALUES (?::uuid, ?::uuid, decode(?, 'hex'), ?::timestamptz)"_s,
                  {session.toString(), user.toString(),
                   QString::fromLatin1(session.value.toRfc4122().toHex()),
                   clock.now().addDays(30).toString(Qt::ISODate)});
    const auto token = m_tokens->issue(user, toString(role), session);
    if (!token)
        qFatal("no token");
    return *token;
}

HttpReply TestServer::send(const QByteArray &method, const QByteArray &target,
                           const QByteArray &body, const Person &person,
                           QList<std::pair<QByteArray, QByteArray>> headers)
{
    if (!person.token.isEmpty())
        headers.append({"Authorization", "Bearer " + person.token});
    HttpReply reply = httpRequest(m_port, method, target, body, headers);
    m_answers.failTest();
    checkAnswer(method, target, reply);
    return reply;
}

void TestServer::checkAnswer(const QByteArray &method, const QByteArray &target,
                             const HttpReply &reply)
{
    const auto known = fromString<http::Method>(QString::fromLatin1(method));
    if (!known || *known == http::Method::Head || reply.status < 200 || reply.status > 299)
        return;
    const QString path = QString::fromLatin1(target).section(u'?', 0, 0);
    const auto match = m_declared.match(*known, path.split(u'/', Qt::SkipEmptyParts));
    const auto *found = std::get_if<http::Router::Found>(&match);
    const api::AnySchema *declared = found ? endpoints().at(found->index).answer : nullptr;
    if (!declared || reply.status != endpoints().at(found->index).successStatus)
        return;
    QList<FieldError> problems = declared->validate(reply.json(), api::Mode::Lenient);
    // Besides its fields, a reader who is strict minds rules of what people write.
    const QList<FieldError> strict = declared->validate(reply.json(), api::Mode::Strict);
    for (const FieldError &problem : strict) {
        if (problem.message.in(Language::English).startsWith(u"is not a field of"_s))
            problems.append(problem);
    }
    if (!problems.isEmpty())
        qFatal("%s %s answers what %s does not declare: %s %s\n%s", method.constData(),
               target.constData(), qPrintable(declared->name()),
               qPrintable(problems.constFirst().path),
               qPrintable(problems.constFirst().message.in(Language::English)),
               reply.body.left(1000).constData());
}

HttpReply TestServer::get(const QByteArray &target, const Person &person)
{
    return send("GET", target, {}, person);
}

HttpReply TestServer::post(const QByteArray &target, const QJsonObject &body, const Person &person,
                           const QByteArray &idempotencyKey)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (!idempotencyKey.isEmpty())
        headers.append({"Idempotency-Key", idempotencyKey});
    return send("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact), person,
                headers);
}

HttpReply TestServer::put(const QByteArray &target, const QJsonObject &body, const Person &person,
                          const QByteArray &idempotencyKey)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (!idempotencyKey.isEmpty())
        headers.append({"Idempotency-Key", idempotencyKey});
    return send("PUT", target, QJsonDocument(body).toJson(QJsonDocument::Compact), person, headers);
}

HttpReply TestServer::remove(const QByteArray &target, const Person &person)
{
    return send("DELETE", target, {}, person);
}

QStringList TestServer::queuedMails()
{
    const QString joined =
        database
            .scalar(u"SELECT coalesce(string_agg(template || ':' || recipient_id, "
                    "',' ORDER BY template, recipient_id), '') FROM mail_outbox"_s)
            .toString();
    return joined.split(u',', Qt::SkipEmptyParts);
}

} // namespace oh::test
