// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/liveservice.h"

#include "backend/cache/changes.h"
#include "backend/cache/readcache.h"
#include "backend/http/takeover.h"
#include "backend/live/livehub.h"
#include "backend/live/pglistener.h"

#include <QHash>
#include <QThread>
#include <QUrl>

#include <mutex>

using namespace Qt::StringLiterals;

namespace oh::live {
namespace {

constexpr int retryWhenFullSeconds = 30;

/// How many connections there are, in all and of each person.
struct Places
{
    std::mutex mutex;
    int total = 0;
    QHash<UserId, int> perUser;
};

/// Null when there is none left. Given back when the last copy goes, in whatever thread.
std::shared_ptr<void> takePlace(const std::shared_ptr<Places> &places, UserId user,
                                const Options &options)
{
    const std::lock_guard lock(places->mutex);
    int &own = places->perUser[user];
    if (places->total >= options.maxClients || own >= options.maxClientsPerUser) {
        if (own == 0)
            places->perUser.remove(user);
        return nullptr;
    }
    ++places->total;
    ++own;
    return {places.get(), [places, user](void *) {
                const std::lock_guard back(places->mutex);
                --places->total;
                if (--places->perUser[user] == 0)
                    places->perUser.remove(user);
            }};
}

/// Browsers send an Origin, and people's tokens are not for pages of others.
bool isForeign(const QByteArray &origin, const QByteArray &host)
{
    const QUrl url(QString::fromLatin1(origin), QUrl::StrictMode);
    return !url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) ||
           url.authority().compare(QString::fromLatin1(host), Qt::CaseInsensitive) != 0;
}

http::Response refusal(const Error &error, const http::Request &request)
{
    return http::Response::fromError(error, request);
}

} // namespace

struct LiveService::Private
{
    Private(const Options &given, storage::Database &database, const AccessTokens &tokens,
            const Clock &clock)
        : options(given),
          hub(new LiveHub(options, database, tokens, clock, counters)),
          listener(new PgListener(options.listen, "oh_live",
                                  {.firstPause = options.relistenFirst,
                                   .lastPause = options.relistenLast,
                                   .probeEvery = options.probeListening,
                                   .answerWithin = options.listeningAnswers}))
    {}

    const Options options;
    Counters counters;
    const std::shared_ptr<Places> places = std::make_shared<Places>();
    QThread liveThread;
    QThread listenThread;
    /// Each lives in its thread, and is deleted there as that ends.
    LiveHub *hub;
    PgListener *listener;
};

LiveService::LiveService(const Options &options, storage::Database &database,
                         const AccessTokens &tokens, const Clock &clock, cache::ReadCache &memory)
    : d(std::make_unique<Private>(options, database, tokens, clock))
{
    d->liveThread.setObjectName(u"live"_s);
    d->listenThread.setObjectName(u"listen"_s);
    d->hub->moveToThread(&d->liveThread);
    d->listener->moveToThread(&d->listenThread);
    QObject::connect(&d->liveThread, &QThread::finished, d->hub, &QObject::deleteLater);
    QObject::connect(&d->listenThread, &QThread::finished, d->listener, &QObject::deleteLater);
    QObject::connect(&d->liveThread, &QThread::started, d->hub, &LiveHub::begin);
    QObject::connect(&d->listenThread, &QThread::started, d->listener, &PgListener::begin);
    // In the thread that listens: what is remembered does not wait for the WebSockets' turn.
    QObject::connect(d->listener, &PgListener::notified, d->listener,
                     [&memory](const QByteArray &notice) { cache::heed(memory, notice); });
    QObject::connect(d->listener, &PgListener::listening, d->listener,
                     [&memory] { memory.setHearing(true); });
    QObject::connect(d->listener, &PgListener::lost, d->listener,
                     [&memory] { memory.setHearing(false); });
    QObject::connect(d->listener, &PgListener::notified, d->hub, &LiveHub::take);
    QObject::connect(d->listener, &PgListener::listening, d->hub,
                     [counters = &d->counters, hub = d->hub] {
                         counters->listening = true;
                         hub->startEpoch();
                     });
    QObject::connect(d->listener, &PgListener::lost, d->hub,
                     [counters = &d->counters] { counters->listening = false; });
}

LiveService::~LiveService()
{
    d->hub->gate()->close();
    if (d->liveThread.isRunning()) {
        d->listenThread.quit();
        d->liveThread.quit();
        d->listenThread.wait();
        d->liveThread.wait();
    } else {
        delete d->listener;
        delete d->hub;
    }
}

void LiveService::start()
{
    d->liveThread.start();
    d->listenThread.start();
}

Result<http::Response> LiveService::upgrade(const http::Request &request, const Viewer &viewer)
{
    const http::Headers &headers = request.headers;
    if (!request.wantsWebSocket || headers.count("sec-websocket-version") != 1 ||
        headers.value("sec-websocket-version") != "13") {
        http::Response response = refusal(Error(ErrorCode::UpgradeRequired), request);
        response.headers.emplaceBack("Upgrade", "websocket");
        response.headers.emplaceBack("Sec-WebSocket-Version", "13");
        return response;
    }
    const QByteArray key = headers.value("sec-websocket-key");
    const auto nonce = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    constexpr qsizetype nonceBytes = 16; // RFC 6455, 4.1
    if (headers.count("sec-websocket-key") != 1 || !nonce || nonce.decoded.size() != nonceBytes)
        return Error::technical(ErrorCode::BadRequest,
                                u"The Sec-WebSocket-Key is missing or malformed."_s);
    const QByteArray host = headers.value("host");
    const QList<QByteArray> origins = headers.values("origin");
    for (const QByteArray &origin : origins) {
        if (isForeign(origin, host))
            return Error::technical(ErrorCode::Forbidden,
                                    u"Pages of other sites may not connect."_s);
    }
    auto place = takePlace(d->places, viewer.userId, d->options);
    if (!place) {
        Error full(ErrorCode::ServiceUnavailable,
                   Sentence::tr("There are too many live connections."));
        full.retryAfterSeconds = retryWhenFullSeconds;
        return full;
    }
    auto takeOver = std::make_shared<http::TakeOver>();
    takeOver->thread = &d->liveThread;
    takeOver->accept = [hub = d->hub, gate = d->hub->gate(), viewer, host, key,
                        place](std::unique_ptr<http::ReleasedConnection> released) {
        gate->post([hub, viewer, host, key, place,
                    shared = std::shared_ptr<http::ReleasedConnection>(std::move(released))] {
            hub->adopt(*shared, host, key, viewer, place);
        });
    };
    http::Response response;
    response.status = 101;
    response.takeOver = std::move(takeOver);
    return response;
}

void LiveService::shutdown()
{
    d->hub->gate()->post([hub = d->hub] { hub->closeAll(); });
}

const Counters &LiveService::counters() const
{
    return d->counters;
}

} // namespace oh::live
