// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/protocol.h"

#include "backend/http/filebody.h"
#include "backend/http/responsewriter.h"
#include "backend/http/syntax.h"
#include "backend/http/takeover.h"
#include "models/ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

constexpr int busyRetrySeconds = 5;
/// A connection over the cap does not get the full time to say what it wants.
constexpr int refusedHeaderTimeoutMs = 2'000;
/// Of a file at a time, and how much of it may wait in the process to be sent.
constexpr qint64 filePiece = 64LL * 1024;
constexpr qint64 maxFileBacklog = 128LL * 1024;

bool isHarmlessId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return isAlphanumeric(c) || c == '.' || c == '_' || c == '-';
    });
}

/// Of an Accept-Language header.
Language languageSaidIn(const QByteArray &header)
{
    return languageForHeader(QString::fromLatin1(header)).value_or(Language::English);
}

} // namespace

Protocol::Protocol(const Environment &environment, Peer peer, Admission admission,
                   Dispatch dispatch, qint64 now)
    : m_environment(environment),
      m_peer(std::move(peer)),
      m_admission(admission),
      m_dispatch(std::move(dispatch)),
      m_parser(std::make_unique<RequestParser>(environment.limits)),
      m_since(now)
{}

Protocol::~Protocol()
{
    releaseBody(m_accounted + m_queuedBody);
    m_environment.counters.requestsInFlight -=
        std::count_if(m_queue.begin(), m_queue.end(),
                      [](const Exchange &exchange) { return !exchange.response; });
}

QString Protocol::requestIdFor(const Headers &headers, const Clock &clock)
{
    const QByteArray theirs = headers.value("x-request-id");
    return isHarmlessId(theirs) && headers.count("x-request-id") == 1
               ? QString::fromLatin1(theirs)
               : newUuidV7(clock.now().toMSecsSinceEpoch()).toString(QUuid::WithoutBraces);
}

Error Protocol::busy()
{
    Error error(ErrorCode::ServiceUnavailable);
    error.retryAfterSeconds = busyRetrySeconds;
    return error;
}

bool Protocol::midRequest() const
{
    return m_parser->started();
}

bool Protocol::mayBeginRequest() const
{
    const Limits &limits = m_environment.limits;
    return !m_holding && int(m_queue.size()) < limits.maxPipelined &&
           m_queuedBody <= limits.maxBodyBytes &&
           m_backlog + m_output.size() <= limits.maxWriteBuffer;
}

bool Protocol::wantsInput() const
{
    return !m_stopped && !m_ended && (midRequest() || (m_input.isEmpty() && mayBeginRequest()));
}

void Protocol::receive(QByteArrayView data, qint64 now)
{
    if (m_stopped)
        return;
    m_input.append(data);
    advance(now);
}

void Protocol::inputEnded()
{
    m_ended = true;
}

void Protocol::advance(qint64 now)
{
    qsizetype used = 0;
    while (!m_stopped && used < m_input.size()) {
        if (!midRequest() && !mayBeginRequest())
            break;
        const bool hadStarted = midRequest();
        used += m_parser->feed(QByteArrayView(m_input).sliced(used));
        if (!hadStarted && midRequest() && !m_firstRequest)
            m_since = now;
        if (m_parser->state() == RequestParser::State::Failed) {
            refuse(m_parser->error(), now);
        } else if (m_parser->state() != RequestParser::State::Head) {
            if (!m_inBody)
                headDone(now);
            if (!m_stopped)
                accountBody();
            if (!m_stopped && m_parser->state() == RequestParser::State::Complete)
                requestDone(now);
            else if (!m_stopped &&
                     m_environment.counters.bodyBytes > m_environment.limits.maxTotalBodyBytes)
                refuse(busy(), now);
        }
    }
    m_input.remove(0, used);
    if (m_stopped)
        m_input.clear();
    // A body that has begun to arrive needs no invitation.
    if (m_continueDue && m_parser->bodyBytes() > 0)
        m_continueDue = false;
    sendContinueIfDue();
}

void Protocol::headDone(qint64 now)
{
    m_inBody = true;
    m_since = now;
    m_requestId = requestIdFor(m_parser->request().headers, m_environment.clock);
    m_continueDue = m_parser->expectsContinue();
    if (m_admission == Admission::Refused)
        refuse(busy(), now);
}

void Protocol::sendContinueIfDue()
{
    // Answers to earlier requests go first.
    if (!m_continueDue || m_stopped || !m_queue.empty())
        return;
    m_continueDue = false;
    m_output.append("HTTP/1.1 100 Continue\r\n\r\n");
}

void Protocol::accountBody()
{
    const qint64 held = m_parser->bodyBytes();
    m_environment.counters.bodyBytes += held - m_accounted;
    m_accounted = held;
}

void Protocol::releaseBody(qint64 bytes)
{
    m_environment.counters.bodyBytes -= bytes;
}

Protocol::Exchange &Protocol::enqueue(qint64 now)
{
    Exchange &exchange = m_queue.emplace_back();
    exchange.sequence = ++m_sequence;
    exchange.startedAt = now;
    exchange.bodyBytes = m_accounted;
    exchange.record.bytesIn = m_accounted;
    exchange.record.method = m_parser->methodName();
    exchange.record.segments = m_parser->request().segments;
    exchange.record.requestId = m_requestId;
    exchange.acceptLanguage = m_parser->request().headers.value("Accept-Language");
    exchange.headOnly = exchange.record.method == "HEAD";
    exchange.close = !m_parser->keepAlive();
    exchange.tellKeepAlive = m_parser->isHttp10() && m_parser->keepAlive();
    m_queuedBody += m_accounted;
    m_accounted = 0;
    return exchange;
}

void Protocol::requestDone(qint64 now)
{
    Exchange &exchange = enqueue(now);
    exchange.close = exchange.close || m_draining;
    m_holding = m_parser->wantsWebSocket();
    auto request = std::make_shared<Request>(std::move(m_parser->request()));
    request->peer = m_peer.address;
    request->peerPort = m_peer.port;
    request->requestId = m_requestId;
    request->wantsWebSocket = m_holding;

    m_inBody = false;
    m_continueDue = false;
    m_firstRequest = false;
    m_since = now;
    m_requestId.clear();
    m_parser = std::make_unique<RequestParser>(m_environment.limits);
    ++m_environment.counters.requests;
    ++m_environment.counters.requestsInFlight;
    if (exchange.close)
        stopReading();
    m_dispatch(exchange.sequence, std::move(request));
}

void Protocol::stopReading()
{
    // The input is emptied by the caller: it may be reading from it.
    m_stopped = true;
    m_continueDue = false;
}

void Protocol::refuse(Error error, qint64 now)
{
    if (m_requestId.isEmpty())
        m_requestId = requestIdFor(m_parser->request().headers, m_environment.clock);
    accountBody();
    ++m_environment.counters.refusedRequests;
    if (error.code == ErrorCode::RequestTimeout)
        ++m_environment.counters.timedOutRequests;
    Exchange &exchange = enqueue(now);
    exchange.close = true;
    exchange.response = Response::fromError(std::move(error), exchange.record.requestId,
                                            languageSaidIn(exchange.acceptLanguage));
    stopReading();
    flush(now);
}

void Protocol::answer(quint64 sequence, Response response, qint64 now)
{
    const auto found =
        std::find_if(m_queue.begin(), m_queue.end(), [sequence](const Exchange &exchange) {
            return exchange.sequence == sequence;
        });
    if (found == m_queue.end() || found->response)
        return;
    found->response = std::move(response);
    --m_environment.counters.requestsInFlight;
    flush(now);
    advance(now);
}

void Protocol::flush(qint64 now)
{
    while (!m_file && !m_queue.empty() && m_queue.front().response) {
        if (m_queue.front().response->takeOver && handOver(now))
            return;
        Exchange &exchange = m_queue.front();
        const Response &response = *exchange.response;
        for (const auto &[name, value] : response.headers) {
            if (name.compare("connection", Qt::CaseInsensitive) == 0 &&
                value.compare("close", Qt::CaseInsensitive) == 0)
                exchange.close = true;
        }
        WireOptions options;
        options.headOnly = exchange.headOnly;
        options.close = exchange.close;
        options.tellKeepAlive = exchange.tellKeepAlive && !exchange.close;
        options.requestId = exchange.record.requestId;
        options.now = m_environment.clock.now();
        const QByteArray wire = serialize(response, options);
        m_output.append(wire);
        if (response.file && !exchange.headOnly)
            m_file = response.file;

        exchange.record.route = response.route;
        exchange.record.status = response.status;
        exchange.record.error = response.error;
        exchange.record.ms = now - exchange.startedAt;
        exchange.record.bytesOut = wire.size() + (m_file ? m_file->left() : 0);
        logRequest(exchange.record);
        const int statusClass = std::clamp(response.status / 100, 0, 5);
        ++m_environment.counters.responses[size_t(statusClass)];

        if (m_queue.size() == 1)
            m_holding = false; // nothing is read behind the one that holds: it was the last
        releaseBody(exchange.bodyBytes);
        m_queuedBody -= exchange.bodyBytes;
        const bool close = exchange.close;
        m_queue.pop_front();
        if (!midRequest())
            m_since = now;
        if (close) {
            // What was pipelined behind it is not answered any more.
            for (const Exchange &dropped : m_queue) {
                releaseBody(dropped.bodyBytes);
                m_queuedBody -= dropped.bodyBytes;
                m_environment.counters.requestsInFlight -= dropped.response ? 0 : 1;
            }
            m_queue.clear();
            stopReading();
        }
    }
    sendContinueIfDue();
}

bool Protocol::handOver(qint64 now)
{
    Exchange &exchange = m_queue.front();
    if (!m_holding || m_queue.size() > 1 || exchange.close) {
        // The server stops, or an endpoint hands over what is no WebSocket request.
        exchange.response = Response::fromError(busy(), exchange.record.requestId,
                                                languageSaidIn(exchange.acceptLanguage));
        return false;
    }
    m_takeOver = exchange.response->takeOver;
    exchange.record.route = exchange.response->route;
    exchange.record.status = 101;
    exchange.record.ms = now - exchange.startedAt;
    logRequest(exchange.record);
    ++m_environment.counters.responses[1];
    m_queue.pop_front();
    m_handedOver = std::exchange(m_input, {});
    stopReading();
    return true;
}

QByteArray Protocol::takeInput()
{
    return std::exchange(m_handedOver, {});
}

void Protocol::tick(qint64 now)
{
    const Limits &limits = m_environment.limits;
    if (!m_queue.empty() && !m_queue.front().response &&
        now - m_queue.front().startedAt > limits.answerTimeoutMs) {
        Response late = Response::fromError(busy(), m_queue.front().record.requestId,
                                            languageSaidIn(m_queue.front().acceptLanguage));
        late.headers.append({QByteArray("Connection"), QByteArray("close")});
        answer(m_queue.front().sequence, std::move(late), now);
    }
    if (m_stopped || m_ended)
        return;
    const qint64 elapsed = now - m_since;
    if (m_inBody) {
        const qint64 earned = m_accounted * 1000 / std::max(1, limits.minBodyBytesPerSecond);
        if (elapsed > limits.bodyTimeoutMs + earned)
            refuse(Error(ErrorCode::RequestTimeout), now);
    } else if (midRequest()) {
        const bool refused = m_admission == Admission::Refused;
        const int limit = refused ? std::min(limits.headerTimeoutMs, refusedHeaderTimeoutMs)
                                  : limits.headerTimeoutMs;
        if (elapsed > limit)
            refuse(refused ? busy() : Error(ErrorCode::RequestTimeout), now);
    } else if (m_queue.empty() && m_input.isEmpty() && !m_file) {
        // Nobody has asked anything: there is nothing to answer, except that the cap was reached.
        if (m_admission == Admission::Refused) {
            if (elapsed > std::min(limits.headerTimeoutMs, refusedHeaderTimeoutMs))
                refuse(busy(), now);
        } else if (elapsed > (m_firstRequest ? limits.headerTimeoutMs : limits.idleTimeoutMs)) {
            stopReading();
        }
    }
}

void Protocol::setBacklog(qint64 bytes, qint64 now)
{
    m_backlog = bytes;
    if (m_backlog > 0 && !midRequest())
        m_since = now;
    // What waited for the end of a file.
    flush(now);
    if (!m_input.isEmpty())
        advance(now);
}

void Protocol::drain(qint64 now)
{
    m_draining = true;
    if (m_stopped || m_inBody)
        return;
    // No head is there: whatever has arrived is not under way.
    stopReading();
    m_input.clear();
    if (!m_queue.empty())
        m_queue.back().close = true;
    flush(now);
}

QByteArray Protocol::takeOutput()
{
    if (m_output.isEmpty() && m_file && m_backlog <= maxFileBacklog) {
        m_output = m_file->next(filePiece);
        m_broken = m_output.isEmpty() && m_file->left() > 0;
        if (m_file->left() == 0)
            m_file.reset();
    }
    return std::exchange(m_output, {});
}

} // namespace oh::http
