// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/retrypolicy.h"
#include "backend/matching/embeddingprovider.h"
#include "models/domain/textwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <curl/curl.h>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace oh::matching {
namespace {

/// For a few thousand values a text, written out.
constexpr qsizetype mostAnswerBytes = 64LL * 1024 * 1024;
constexpr int firstWaitSeconds = 1;

struct HandleDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct Exchange
{
    const std::function<bool()> &stopping;
    QByteArray body = {};
    bool tooLarge = false;
};

size_t takeAnswer(char *bytes, size_t size, size_t count, void *data)
{
    auto *exchange = static_cast<Exchange *>(data);
    const auto more = qsizetype(size) * qsizetype(count);
    if (exchange->body.size() + more > mostAnswerBytes) {
        exchange->tooLarge = true;
        return 0;
    }
    exchange->body.append(bytes, more);
    return size * count;
}

int askWhetherStopping(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *exchange = static_cast<Exchange *>(data);
    return exchange->stopping && exchange->stopping() ? 1 : 0;
}

Error embeddingFailure(ErrorCode code, const QString &what)
{
    Error error(code);
    error.internal = u"embedding service: "_s + what;
    return error;
}

/// One try: what came, or why nothing did.
struct Answer
{
    long status = 0;
    QByteArray body = {};
    /// As the service wishes; negative when it says nothing.
    std::chrono::milliseconds retryAfter{-1};
};

Result<Answer> post(const EmbeddingService &service, const QByteArray &request,
                    const std::function<bool()> &stopping)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, HandleDeleter> handle(curl_easy_init());
    curl_slist *fields = curl_slist_append(nullptr, "Content-Type: application/json");
    fields = curl_slist_append(fields, "Accept: application/json");
    // Without it curl asks first whether it may send the body.
    fields = curl_slist_append(fields, "Expect:");
    if (!service.key.isEmpty())
        fields = curl_slist_append(
            fields, QByteArray("Authorization: Bearer " + service.key.toUtf8()).constData());
    const std::unique_ptr<curl_slist, ListDeleter> owned(fields);
    if (!handle || !owned)
        return Error(ErrorCode::InternalError);
    QString url = service.url;
    while (url.endsWith(u'/'))
        url.chop(1);
    url += u"/embeddings"_s;
    Exchange exchange{stopping};
    CURL *easy = handle.get();
    curl_easy_setopt(easy, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(service.timeout.count()));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "OfficeHours");
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.constData());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeAnswer);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, askWhetherStopping);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &exchange);
    const CURLcode done = curl_easy_perform(easy);
    if (done == CURLE_ABORTED_BY_CALLBACK)
        return Error(ErrorCode::Canceled);
    if (exchange.tooLarge)
        return embeddingFailure(ErrorCode::ServiceUnavailable, u"the answer is too large"_s);
    if (done != CURLE_OK)
        return embeddingFailure(ErrorCode::NetworkUnreachable,
                                QString::fromUtf8(curl_easy_strerror(done)));
    Answer answer{.body = exchange.body};
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_off_t seconds = 0;
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds > 0)
        answer.retryAfter = std::chrono::seconds(seconds);
    return answer;
}

/// Worth another try: it is busy, or something on the way is.
bool isPassing(long status)
{
    return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
}

Result<std::vector<TextVector>> readVectors(const QByteArray &body, qsizetype count, int dimensions)
{
    const auto broken = [](const QString &what) {
        return embeddingFailure(ErrorCode::ServiceUnavailable, what);
    };
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return broken(u"the answer is no JSON"_s);
    const QJsonArray data = document.object()[u"data"].toArray();
    if (data.size() != count)
        return broken(u"%1 vectors for %2 texts"_s.arg(data.size()).arg(count));
    std::vector<TextVector> vectors(static_cast<size_t>(count));
    for (const auto &item : data) {
        const int index = item[u"index"].toInt(-1);
        const QJsonArray numbers = item[u"embedding"].toArray();
        if (index < 0 || index >= count || !vectors[size_t(index)].values.empty())
            return broken(u"vectors that belong to no text"_s);
        if (dimensions == 0)
            dimensions = int(numbers.size());
        if (numbers.isEmpty() || numbers.size() != dimensions)
            return broken(
                u"a vector of %1 numbers instead of %2"_s.arg(numbers.size()).arg(dimensions));
        TextVector &vector = vectors[size_t(index)];
        vector.values.reserve(size_t(numbers.size()));
        for (const auto &number : numbers) {
            const auto value = float(number.toDouble(std::nan("")));
            if (!std::isfinite(value))
                return broken(u"a vector with something that is no number"_s);
            vector.values.push_back(value);
        }
        if (vector.empty())
            return broken(u"a vector of nothing but zeros"_s);
    }
    return vectors;
}

bool sleepUnlessStopping(std::chrono::milliseconds how, const std::function<bool()> &stopping)
{
    constexpr std::chrono::milliseconds slice{100};
    for (auto left = how; left.count() > 0; left -= slice) {
        if (stopping && stopping())
            return false;
        std::this_thread::sleep_for(std::min(left, slice));
    }
    return true;
}

} // namespace

ServiceProvider::ServiceProvider(EmbeddingService service, Wait wait)
    : m_service(std::move(service)), m_wait(wait ? std::move(wait) : Wait(sleepUnlessStopping))
{}

Result<std::vector<TextVector>> ServiceProvider::embed(const QStringList &texts,
                                                       const std::function<bool()> &stopping) const
{
    if (texts.isEmpty())
        return std::vector<TextVector>();
    QJsonArray input;
    for (const QString &text : texts) {
        const QString plain = cutText(withoutAddresses(text), m_service.maxCharacters);
        // An empty input is refused by some, together with all others of its request.
        input.append(plain.isEmpty() ? u"-"_s : plain);
    }
    QJsonObject request{
        {u"model"_s, m_service.model}, {u"input"_s, input}, {u"encoding_format"_s, u"float"_s}};
    if (m_service.dimensions > 0)
        request.insert(u"dimensions"_s, m_service.dimensions);
    const QByteArray body = QJsonDocument(request).toJson(QJsonDocument::Compact);

    const RetryPolicy policy{.firstSeconds = firstWaitSeconds};
    for (int attempt = 1;; ++attempt) {
        const auto answer = post(m_service, body, stopping);
        if (!answer && answer.error().code != ErrorCode::NetworkUnreachable)
            return answer.error();
        if (answer && answer->status == 200)
            return readVectors(answer->body, texts.size(), m_service.dimensions);
        const Error error = answer ? embeddingFailure(ErrorCode::ServiceUnavailable,
                                                      u"status %1"_s.arg(answer->status))
                                   : answer.error();
        if (attempt >= m_service.attempts || (answer && !isPassing(answer->status)))
            return error;
        std::chrono::milliseconds wait =
            std::chrono::seconds(retryDelaySeconds(policy, attempt, 0.5));
        if (answer && answer->retryAfter.count() >= 0)
            wait = answer->retryAfter;
        // A worker does not sleep for minutes: the job is tried again by then.
        if (wait > m_service.longestWait)
            return error;
        if (!m_wait(wait, stopping))
            return Error(ErrorCode::Canceled);
    }
}

} // namespace oh::matching
