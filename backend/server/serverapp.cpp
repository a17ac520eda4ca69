// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/serverapp.h"

#include "backend/api/dispatcher.h"
#include "backend/api/metrics.h"
#include "backend/api/openapi.h"
#include "backend/api/routes.h"
#include "backend/auth/accesstoken.h"
#include "backend/auth/keyring.h"
#include "backend/cache/changes.h"
#include "backend/cache/readcache.h"
#include "backend/calendars/calendarworks.h"
#include "backend/calendars/providers.h"
#include "backend/config/logging.h"
#include "backend/files/fileworks.h"
#include "backend/http/server.h"
#include "backend/jobs/jobqueue.h"
#include "backend/jobs/jobrunner.h"
#include "backend/jobs/newsworker.h"
#include "backend/jobs/returnedmailjobs.h"
#include "backend/jobs/serverjobs.h"
#include "backend/live/liveservice.h"
#include "backend/mail/mailworker.h"
#include "backend/matching/matchchanges.h"
#include "backend/matching/matchingengine.h"
#include "backend/server/clientaddress.h"
#include "backend/server/keycheck.h"
#include "backend/services/calendarconflicts.h"
#include "backend/services/filejobs.h"
#include "backend/storage/migrator.h"
#include "models/domain/accessrules.h"

#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>

#include <atomic>

using namespace Qt::StringLiterals;

namespace oh::server {

namespace {

QString addressForUrl(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::Any))
        return u"127.0.0.1"_s;
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                               : address.toString();
}

} // namespace

/// In the order in which each needs the ones before it; taken apart the other way round, but for
/// the database, which goes before what its last jobs still use (see stop()).
struct ServerApp::Parts
{
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<files::FileWorks> files;
    std::unique_ptr<AccessTokens> tokens;
    std::unique_ptr<auth::AuthService> auth;
    Metrics metrics;
    QByteArray openApi;
    QByteArray docs;
    std::unique_ptr<cache::ReadCache> memory;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<live::LiveService> live;
    std::unique_ptr<calendars::Providers> calendarProviders;
    std::unique_ptr<calendars::CalendarWorks> calendars;
    /// Null where no provider is offered.
    std::unique_ptr<calendars::EventWorks> calendarEvents;
    std::unique_ptr<calendars::ConflictChecks> conflicts;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<MailTransport> ownTransport;
    std::unique_ptr<MailWorker> mail;
    std::unique_ptr<jobs::NewsWorker> news;
    std::unique_ptr<jobs::JobRunner> jobs;
    /// How much work this process had entered when the runner was last woken.
    std::atomic<quint64> workSeen{0};
    std::unique_ptr<http::Server> http;
};

ServerApp::ServerApp(Options options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock)
{}

ServerApp::~ServerApp()
{
    stop();
}

storage::Database &ServerApp::database()
{
    return *m_parts->database;
}

const KeyRing &ServerApp::keys() const
{
    return *m_parts->keys;
}

const auth::AuthService &ServerApp::auth() const
{
    return *m_parts->auth;
}

Result<quint16> ServerApp::start()
{
    const config::ServerConfig &config = m_options.config;
    auto keys = KeyRing::load(config.keysFile);
    if (!keys)
        return keys.error();
    if (config.migrateOnStart) {
        if (const auto migrated = storage::Migrator(config.owner).migrate(); !migrated)
            return migrated.error();
    }
    matching::configure(config.matching);
    m_parts = std::make_unique<Parts>();
    Parts &parts = *m_parts;
    parts.keys = *std::move(keys);
    parts.files = std::make_unique<files::FileWorks>(config.files);
    // Everything else works without it.
    if (const auto ready = parts.files->store.prepare(); !ready)
        qCWarning(logServer).noquote()
            << u"the directory %1 can't be used: pictures and pitch decks fail with 503"_s.arg(
                   config.files.directory);
    parts.tokens = std::make_unique<AccessTokens>(*parts.keys, m_clock);
    parts.auth = std::make_unique<auth::AuthService>(*parts.keys, *parts.tokens, config.signIn);
    constexpr qsizetype bytesPerMegabyte = 1024 * 1024;
    parts.memory = std::make_unique<cache::ReadCache>(config.readCacheMegabytes * bytesPerMegabyte);
    storage::Database::Config pool = config.database;
    // What this process changes it forgets before it answers; LISTEN tells of the others' changes.
    pool.onCommit = [memory = parts.memory.get()](const std::optional<QByteArray> &notices) {
        cache::heedAll(*memory, notices);
    };
    parts.database = std::make_unique<storage::Database>(pool);
    if (auto checked = checkDatabase(); !checked) {
        stop();
        return checked.error();
    }
    live::Options liveOptions = m_options.live;
    liveOptions.listen = config.database;
    if (!config.listenHost.isEmpty())
        liveOptions.listen.host = config.listenHost;
    if (config.listenPort != 0)
        liveOptions.listen.port = config.listenPort;
    liveOptions.maxClients = config.maxLiveClients;
    liveOptions.maxClientsPerUser = config.maxLiveClientsPerUser;
    parts.live = std::make_unique<live::LiveService>(liveOptions, *parts.database, *parts.tokens,
                                                     m_clock, *parts.memory);
    parts.calendarProviders = std::make_unique<calendars::Providers>(
        config.calendars.google.apiUrl, config.calendars.microsoft.apiUrl);
    calendars::ProviderOf providerOf = m_options.calendarProviders;
    if (!providerOf)
        providerOf = [&parts](CalendarProviderKind kind) {
            return &parts.calendarProviders->of(kind);
        };
    parts.calendars = std::make_unique<calendars::CalendarWorks>(config.calendars, *parts.database,
                                                                 *parts.keys, providerOf);
    if (!parts.calendars->offered().isEmpty()) {
        parts.calendarEvents = std::make_unique<calendars::EventWorks>(
            calendars::EventWorks{.database = parts.database.get(),
                                  .connections = &parts.calendars->connections(),
                                  .providerOf = providerOf,
                                  .language = config.mailLanguage,
                                  .busy = config.busyTimes});
        parts.conflicts = std::make_unique<calendars::ConflictChecks>(*parts.calendarEvents);
    }
    reputation::putInForce(reputation::calculatorNamed(config.reputationCalculator));
    const RouteContext context{*parts.keys,
                               *parts.auth,
                               *parts.memory,
                               [&parts] { return parts.openApi; },
                               [&parts] { return parts.docs; },
                               [this] { return metricsText(); },
                               parts.live.get(),
                               config.requireCalendar,
                               config.mailFrom,
                               config.mailLanguage,
                               config.reputationCalculator,
                               config.exportFolder,
                               config.mailDirectory,
                               parts.files.get(),
                               [this] { return m_publicUrl; },
                               parts.conflicts.get(),
                               parts.calendars.get(),
                               [this] {
                                   return m_options.jobs && m_parts && m_parts->jobs
                                              ? std::optional(m_parts->jobs->secondsSinceTurn())
                                              : std::nullopt;
                               }};
    parts.dispatcher =
        std::make_unique<Dispatcher>(allEndpoints(context), *parts.database, *parts.tokens, m_clock,
                                     parts.metrics, *parts.memory);
    parts.dispatcher->setMailPace(config.mailPace);
    const QJsonObject document = openApiDocument(parts.dispatcher->endpoints());
    parts.openApi = QJsonDocument(document).toJson(QJsonDocument::Compact);
    parts.docs = docsPage(document);

    const Dispatcher *dispatcher = parts.dispatcher.get();
    const Subnets proxies = config.trustedProxies;
    const auto handler = [dispatcher, proxies](std::shared_ptr<const http::Request> request,
                                               http::Responder respond) {
        if (isIn(request->peer, proxies)) {
            auto forwarded = std::make_shared<http::Request>(*request);
            forwarded->peer =
                clientAddress(request->peer, request->headers.values("X-Forwarded-For"), proxies);
            request = std::move(forwarded);
        }
        dispatcher->handle(std::move(request), std::move(respond));
    };
    http::Limits limits = config.limits;
    limits.bodyBytesFor = [dispatcher](http::Method method, const QStringList &segments) {
        return dispatcher->bodyBytesFor(method, segments);
    };
    parts.http = std::make_unique<http::Server>(limits, handler, config.ioThreads);
    // Not owned: the clock outlives the server.
    parts.http->setClock(std::shared_ptr<const Clock>(&m_clock, [](const Clock *) {}));
    if (const auto tls = applyTls(); !tls) {
        stop();
        return tls.error();
    }
    if (const auto mail = makeMail(); !mail) {
        stop();
        return mail.error();
    }
    const auto port = parts.http->listen(config.listen, config.port);
    if (!port) {
        stop();
        return port.error();
    }
    m_publicUrl = config.publicUrl;
    if (m_publicUrl.isEmpty())
        m_publicUrl = u"%1://%2:%3"_s.arg(config.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s,
                                          addressForUrl(config.listen), QString::number(*port));
    MailTransport &transport = m_options.transport ? *m_options.transport : *parts.ownTransport;
    MailWorkerOptions mailOptions;
    mailOptions.from = config.mailFrom;
    mailOptions.publicUrl = m_publicUrl;
    mailOptions.language = config.mailLanguage;
    mailOptions.pollInterval = m_options.mailPollInterval;
    mailOptions.onlyWorker = m_options.onlyServer;
    parts.mail =
        std::make_unique<MailWorker>(mailOptions, *parts.database, *parts.keys, transport, m_clock);
    parts.mail->start();
    parts.live->start();
    startJobs();
    return *port;
}

Result<void> ServerApp::checkDatabase()
{
    const auto valid = m_parts->database->validateQueries();
    if (!valid) {
        if (valid.error().code != ErrorCode::ServiceUnavailable)
            return valid.error();
        qCWarning(logServer).noquote()
            << u"the database can't be reached; serving 503 until then"_s;
        return {};
    }
    const auto used = m_parts->database->runBlocking<bool>(
        storage::Actor::system(), [this](storage::Transaction &tx) {
            return keysAreInUse(tx, m_parts->keys.get(), m_options.config.keysFile);
        });
    if (!used)
        return used.error();
    return {};
}

Result<void> ServerApp::makeMail()
{
    if (m_options.transport)
        return {};
    const config::ServerConfig &config = m_options.config;
    if (config.smtp)
        m_parts->ownTransport = std::make_unique<SmtpTransport>(*config.smtp);
    else if (!config.mailDirectory.isEmpty())
        m_parts->ownTransport =
            std::make_unique<EmlDirectoryTransport>(config.mailDirectory, m_clock);
    else
        return Error::technical(ErrorCode::BadRequest,
                                u"Neither mail/directory nor mail/smtp-url is set."_s);
    return {};
}

Result<void> ServerApp::applyTls()
{
    const config::ServerConfig &config = m_options.config;
    if (config.tlsCertificate.isEmpty())
        return {};
    const auto chain = QSslCertificate::fromPath(config.tlsCertificate, QSsl::Pem);
    QFile keyFile(config.tlsKey);
    if (chain.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
        return Error::technical(ErrorCode::BadRequest,
                                u"The TLS certificate %1 or its key %2 can't be read."_s.arg(
                                    config.tlsCertificate, config.tlsKey));
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return Error::technical(
            ErrorCode::BadRequest,
            u"%1 holds no RSA or EC key without a passphrase."_s.arg(config.tlsKey));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    m_parts->http->setTls(tls);
    return {};
}

void ServerApp::startJobs()
{
    MailWorker *mail = m_parts->mail.get();
    jobs::JobRunnerOptions options;
    options.onlyRunner = m_options.onlyServer;
    jobs::NewsWorkerOptions newsOptions;
    newsOptions.pollInterval = m_options.mailPollInterval;
    newsOptions.afterNews = [mail] { mail->wake(); };
    m_parts->news = std::make_unique<jobs::NewsWorker>(newsOptions, *m_parts->database);
    jobs::NewsWorker *news = m_parts->news.get();
    options.afterWork = [mail, news] {
        news->wake();
        mail->wake();
    };
    const config::ServerConfig &config = m_options.config;
    const jobs::JobContext jobContext{config.reputationCalculator,
                                      m_parts->database.get(),
                                      m_parts->keys.get(),
                                      config.exportFolder,
                                      config.retention,
                                      m_parts->files.get(),
                                      config.bounceDirectory,
                                      &m_clock,
                                      m_parts->calendarEvents.get(),
                                      m_parts->calendars.get()};
    m_parts->jobs = std::make_unique<jobs::JobRunner>(options, *m_parts->database, m_clock,
                                                      jobs::serverJobs(jobContext),
                                                      jobs::serverSchedule(jobContext));
    // Most requests enter no job: the workers need not ask the database after each of them.
    m_parts->dispatcher->setAfterWrite([mail, news, parts = m_parts.get()] {
        news->wake();
        mail->wake();
        const quint64 entered = jobs::workCounter();
        if (parts->workSeen.exchange(entered) != entered)
            parts->jobs->wake();
    });
    m_parts->news->start();
    // With another engine than before everything is calculated. Nothing is lost when the database
    // can't be reached now: the nightly calculation does it.
    m_parts->database->run<int>(
        storage::Actor::system(),
        [this](storage::Transaction &tx) {
            return matching::enterForOtherEngines(tx, m_clock.now());
        },
        [](const Result<int> &entered) {
            if (!entered)
                qCWarning(logServer).noquote()
                    << u"the matching engines could not be compared with those of before: "_s +
                           jobs::failureText(entered.error());
        });
    if (m_options.jobs)
        m_parts->jobs->start();
}

Result<int> ServerApp::runDueJobs()
{
    return m_parts->jobs->runPending();
}

void ServerApp::shutdown()
{
    if (!m_parts || !m_parts->http) {
        Q_EMIT finished();
        return;
    }
    connect(
        m_parts->http.get(), &http::Server::finished, this,
        [this] {
            stop();
            Q_EMIT finished();
        },
        // The HTTP server can't be taken apart in the middle of its own signal.
        Qt::QueuedConnection);
    m_parts->live->shutdown();
    m_parts->http->shutdown(m_options.config.shutdownGraceMs);
}

void ServerApp::stop()
{
    if (!m_parts)
        return;
    m_parts->http.reset();
    // What the pool still does for it is dropped.
    m_parts->live.reset();
    // What runs in the database's threads uses the dispatcher and wakes both workers; they wait for
    // it.
    if (m_parts->dispatcher)
        m_parts->dispatcher->stopOutside();
    if (m_parts->jobs)
        m_parts->jobs->stop();
    if (m_parts->news)
        m_parts->news->stop();
    if (m_parts->mail)
        m_parts->mail->stop();
    m_parts->database.reset();
    m_parts.reset();
}

QByteArray ServerApp::metricsText() const
{
    const auto database = m_parts->database->stats();
    const auto http = m_parts->http->statistics();
    const live::Counters &live = m_parts->live->counters();
    const auto memory = m_parts->memory->figures();
    QByteArray text = m_parts->metrics.text({
        {"officehours_database_queue", double(database.queued)},
        {"officehours_database_busy", double(database.busy)},
        {"officehours_database_pool", double(database.poolSize)},
        {"officehours_database_rejected", double(database.rejected)},
        {"officehours_read_cache_hits_total", double(memory.hits)},
        {"officehours_read_cache_misses_total", double(memory.misses)},
        {"officehours_read_cache_changes_total", double(memory.changes)},
        {"officehours_read_cache_bytes", double(memory.bytes)},
        {"officehours_http_connections", double(http.openConnections)},
        {"officehours_live_clients", double(live.clients)},
        {"officehours_live_subscriptions", double(live.subscriptions)},
        {"officehours_live_events_total", double(live.events)},
        {"officehours_live_messages_total", double(live.messages)},
        {"officehours_live_cut_offs_total", double(live.cutOffs)},
        {"officehours_live_unsent", double(live.unsent)},
        {"officehours_live_overflows_total", double(live.overflows)},
        {"officehours_live_resyncs_total", double(live.resyncs)},
        {"officehours_live_listening", live.listening ? 1.0 : 0.0},
        {"officehours_jobs_runner_age_seconds",
         m_parts->jobs ? m_parts->jobs->secondsSinceTurn() : 0.0},
    });
    if (m_parts->jobs)
        text += m_parts->jobs->metricsText();
    if (m_parts->mail)
        text += m_parts->mail->metricsText();
    return text;
}

} // namespace oh::server
