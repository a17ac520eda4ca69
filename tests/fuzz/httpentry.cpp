// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/httpentry.h"

#include "backend/http/protocol.h"

#include <QDateTime>
#include <QList>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

using namespace oh::http;

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// What one run has seen and sent.
struct Trace
{
    QByteArray requests;
    int requestCount = 0;
    QList<int> statuses;
    bool finished = false;
};

/// A small generator of our own: the same everywhere.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_state(seed * 2654435761U + 1) {}
    quint32 below(quint32 bound)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 8) % bound;
    }

private:
    quint32 m_state;
};

void checkRequest(const Request &request, const Limits &limits)
{
    require(request.path.startsWith(u'/'), "a path starts with a slash");
    require(request.body.size() <= limits.maxBodyBytes, "the body is within its limit");
    require(request.headers.size() <= limits.maxHeaders, "so are the fields");
    require(request.headers.count("host") <= 1, "there is one Host at most");
    require(request.headers.count("content-length") + request.headers.count("transfer-encoding") <=
                1,
            "there is one way to find the end of a body");
    for (const QString &segment : request.segments) {
        require(segment != u".."_s && segment != u"."_s, "there are no dot segments");
        for (const QChar c : segment)
            require(c.category() != QChar::Other_Control, "there are no control characters");
    }
    for (const auto &[name, value] : request.headers) {
        require(!name.isEmpty(), "fields have names");
        require(!value.contains('\n') && !value.contains('\r') && !value.contains('\0'),
                "fields have one line");
    }
}

/// Reads our own answers back, strictly.
QList<int> readAnswers(QByteArray wire, const QList<bool> &headOnly)
{
    QList<int> statuses;
    while (!wire.isEmpty()) {
        require(wire.startsWith("HTTP/1.1 "), "an answer begins where the last one ended");
        const qsizetype end = wire.indexOf("\r\n\r\n");
        require(end > 0, "a head is complete");
        const int status = wire.mid(9, 3).toInt();
        if (status == 100) {
            wire.remove(0, end + 4);
            continue;
        }
        const qsizetype at = wire.indexOf("\r\nContent-Length: ");
        require(at > 0 && at < end, "an answer tells its length");
        const qsizetype length =
            wire.mid(at + 18, wire.indexOf("\r\n", at + 2) - at - 18).toLongLong();
        // A refusal comes last; the request that it answers, perhaps a HEAD, was never seen.
        const bool bodiless =
            statuses.size() < headOnly.size() ? headOnly[statuses.size()] : wire.size() == end + 4;
        statuses.append(status);
        require(wire.size() >= end + 4 + (bodiless ? 0 : length), "an answer is complete");
        wire.remove(0, end + 4 + (bodiless ? 0 : length));
    }
    return statuses;
}

Trace run(QByteArrayView input, const Limits &limits, Dice *dice)
{
    static const ManualClock clock(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    Counters counters;
    Trace trace;
    QByteArray wire;
    std::vector<quint64> waiting;
    QList<bool> headOnly;
    {
        Protocol protocol(
            Protocol::Environment{limits, clock, counters}, {}, Protocol::Admission::Normal,
            [&](quint64 sequence, const std::shared_ptr<const Request> &request) {
                checkRequest(*request, limits);
                ++trace.requestCount;
                headOnly.append(request->method == Method::Head);
                trace.requests += toString(request->method).toLatin1() + ' ' + request->target +
                                  ' ' + QByteArray::number(request->body.size()) + ' ' +
                                  request->body + '\n';
                waiting.push_back(sequence);
            },
            0);
        const auto answerOne = [&](size_t which) {
            const quint64 sequence = waiting[which];
            waiting.erase(waiting.begin() + std::ptrdiff_t(which));
            protocol.answer(sequence, Response::json(QByteArray("{}")), 0);
            wire += protocol.takeOutput();
        };
        qsizetype used = 0;
        while (!protocol.finished()) {
            require(int(waiting.size()) <= limits.maxPipelined, "the pipeline is bounded");
            if (used < input.size() && protocol.wantsInput()) {
                const qsizetype rest = input.size() - used;
                const qsizetype piece =
                    dice ? std::min<qsizetype>(rest, 1 + dice->below(dice->below(4) ? 8 : 200))
                         : rest;
                protocol.receive(input.sliced(used, piece), 0);
                used += piece;
                wire += protocol.takeOutput();
            } else if (waiting.empty()) {
                require(used == input.size(), "a connection without work takes input");
                break;
            }
            if (!waiting.empty() &&
                (!dice || used == input.size() || dice->below(3) == 0 || !protocol.wantsInput()))
                answerOne(dice ? dice->below(quint32(waiting.size())) : 0);
        }
        require(waiting.empty(), "a connection ends after its last answer");
        trace.finished = protocol.finished();
        wire += protocol.takeOutput();
        const Response late = Response::noContent();
        protocol.answer(1, late, 0);
        require(protocol.takeOutput().isEmpty(), "a second answer is ignored");
    }
    require(counters.bodyBytes == 0, "the account of bodies is balanced");
    require(counters.requestsInFlight == 0, "so is that of requests");
    trace.statuses = readAnswers(wire, headOnly);
    require(trace.statuses.size() - trace.requestCount <= 1 &&
                trace.statuses.size() >= trace.requestCount,
            "each request has one answer, and one refusal ends it");
    return trace;
}

} // namespace

void fuzzHttp(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return;
    Limits limits;
    limits.maxHeaderBytes = 2048;
    limits.maxTargetBytes = 512;
    limits.maxHeaders = 12;
    limits.maxBodyBytes = 1024;
    limits.maxPipelined = 1 + data[0] % 4;
    const QByteArrayView input(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));

    const Trace whole = run(input, limits, nullptr);
    const quint32 seed = data[0] * 256U + data[1];
    Dice dice(seed);
    const Trace pieces = run(input, limits, &dice);
    require(whole.requests == pieces.requests, "the same bytes are the same requests");
    require(whole.statuses == pieces.statuses, "and get the same answers");
    require(whole.finished == pieces.finished, "and end the same way");
}

} // namespace oh::test
