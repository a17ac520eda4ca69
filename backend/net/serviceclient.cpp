// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/net/serviceclient.h"

#include "backend/jobs/retrypolicy.h"
#include "backend/net/curl.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace oh::net {
namespace {

constexpr RetryPolicy betweenTries{.firstSeconds = 1};
/// Connections that are kept; further ones are closed after their call.
constexpr size_t mostKeptHandles = 8;

struct ServiceExchange
{
    const Stopping &stopping;
    qint64 mostBytes;
    ServiceAnswer answer = {};
    bool tooLarge = false;
};

size_t takeServiceBody(char *bytes, size_t size, size_t count, void *data)
{
    auto *exchange = static_cast<ServiceExchange *>(data);
    const auto more = qsizetype(size) * qsizetype(count);
    if (exchange->answer.body.size() + more > exchange->mostBytes) {
        exchange->tooLarge = true;
        return 0;
    }
    exchange->answer.body.append(bytes, more);
    return size * count;
}

size_t takeServiceField(char *bytes, size_t size, size_t count, void *data)
{
    auto *exchange = static_cast<ServiceExchange *>(data);
    const QByteArray line =
        QByteArray::fromRawData(bytes, qsizetype(size) * qsizetype(count)).trimmed();
    // What came with a "100 Continue" or a redirect is none of the answer's.
    if (line.startsWith("HTTP/"))
        exchange->answer.headers.clear();
    else if (const qsizetype colon = line.indexOf(':'); colon > 0)
        exchange->answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return size * count;
}

int askWhetherServiceCallEnds(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *exchange = static_cast<ServiceExchange *>(data);
    return exchange->stopping && exchange->stopping() ? 1 : 0;
}

} // namespace

std::chrono::milliseconds CallLimits::timeLeft() const
{
    if (!until)
        return timeout;
    return std::min(timeout, std::chrono::ceil<std::chrono::milliseconds>(
                                 *until - std::chrono::steady_clock::now()));
}

class ServiceClient::Handles
{
public:
    CurlHandle take()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_idle.empty()) {
                CurlHandle handle = std::move(m_idle.back());
                m_idle.pop_back();
                return handle;
            }
        }
        return newCurl();
    }

    void giveBack(CurlHandle handle)
    {
        // Forgets options, pointers among them, and keeps connections.
        curl_easy_reset(handle.get());
        const std::scoped_lock lock(m_mutex);
        if (m_idle.size() < mostKeptHandles)
            m_idle.push_back(std::move(handle));
    }

private:
    std::mutex m_mutex;
    std::vector<CurlHandle> m_idle;
};

ServiceClient::ServiceClient(QString name, CallLimits limits, Wait wait)
    : m_name(std::move(name)),
      m_limits(std::move(limits)),
      m_wait(wait ? std::move(wait) : Wait(waitUnlessStopping)),
      m_handles(std::make_unique<Handles>())
{}

ServiceClient::~ServiceClient() = default;

Error ServiceClient::failure(ErrorCode code, const QString &what) const
{
    Error error(code);
    error.internal = m_name + u": "_s + what;
    return error;
}

Result<ServiceAnswer> ServiceClient::callOnce(const ServiceRequest &request,
                                              const CallLimits &limits,
                                              const Stopping &stopping) const
{
    const std::chrono::milliseconds left = limits.timeLeft();
    if (left.count() <= 0)
        return failure(ErrorCode::NetworkUnreachable, u"no time is left for it"_s);
    CurlHandle handle = m_handles->take();
    CurlList fields;
    // Without the first curl asks whether it may send the body.
    bool complete = append(fields, "Expect:");
    for (const auto &[name, value] : request.headers)
        complete = complete && append(fields, name + ": " + value);
    if (!handle || !complete)
        return Error(ErrorCode::InternalError);
    ServiceExchange exchange{stopping, limits.mostAnswerBytes};
    CURL *easy = handle.get();
    prepare(easy, request.url.toUtf8(), "http,https",
            {left, std::min(left, limits.connectTimeout)});
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "OfficeHours");
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields.get());
    if (request.method != "GET") {
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
        if (!request.body.isEmpty() || request.method != "DELETE") {
            curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.constData());
        }
    }
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeServiceBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeServiceField);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, askWhetherServiceCallEnds);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &exchange);
    const CURLcode done = curl_easy_perform(easy);
    long status = 0;
    curl_off_t seconds = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &seconds);
    m_handles->giveBack(std::move(handle));
    if (done == CURLE_ABORTED_BY_CALLBACK)
        return Error(ErrorCode::Canceled);
    if (exchange.tooLarge)
        return failure(ErrorCode::ServiceUnavailable, u"the answer is too large"_s);
    if (done != CURLE_OK)
        return failure(ErrorCode::NetworkUnreachable, QString::fromUtf8(curl_easy_strerror(done)));
    exchange.answer.status = int(status);
    if (seconds > 0)
        exchange.answer.retryAfter = std::chrono::seconds(seconds);
    return std::move(exchange.answer);
}

Result<ServiceAnswer> ServiceClient::call(const ServiceRequest &request,
                                          const Stopping &stopping) const
{
    return call(request, m_limits, stopping);
}

Result<ServiceAnswer> ServiceClient::call(const ServiceRequest &request, const CallLimits &limits,
                                          const Stopping &stopping) const
{
    for (int attempt = 1;; ++attempt) {
        auto answer = callOnce(request, limits, stopping);
        if (!answer && answer.error().code != ErrorCode::NetworkUnreachable)
            return answer;
        if (attempt >= limits.attempts ||
            (answer && !isPassing(answer->status) && !limits.alsoPassing.contains(answer->status)))
            return answer;
        std::chrono::milliseconds wait =
            std::chrono::seconds(retryDelaySeconds(betweenTries, attempt, 0.5));
        if (answer && answer->retryAfter.count() >= 0)
            wait = answer->retryAfter;
        if (wait > limits.longestWait || (limits.until && wait >= limits.timeLeft()))
            return answer;
        if (!m_wait(wait, stopping))
            return Error(ErrorCode::Canceled);
    }
}

bool waitUnlessStopping(std::chrono::milliseconds how, const Stopping &stopping)
{
    constexpr std::chrono::milliseconds slice{100};
    for (auto left = how; left.count() > 0; left -= slice) {
        if (stopping && stopping())
            return false;
        std::this_thread::sleep_for(std::min(left, slice));
    }
    return true;
}

bool isPassing(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

} // namespace oh::net
