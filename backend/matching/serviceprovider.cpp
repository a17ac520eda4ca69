// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/embeddingprovider.h"
#include "models/domain/text.h"
#include "models/domain/textwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::matching {
namespace {

/// For a few thousand values a text, written out.
constexpr qsizetype mostAnswerBytes = 64LL * 1024 * 1024;

Error embeddingFailure(ErrorCode code, const QString &what)
{
    Error error(code);
    error.internal = u"embedding service: "_s + what;
    return error;
}

net::CallLimits limitsOf(const EmbeddingService &service)
{
    return {.timeout = service.timeout,
            .mostAnswerBytes = mostAnswerBytes,
            .attempts = service.attempts,
            .longestWait = service.longestWait,
            // As OpenAI's own clients do.
            .alsoPassing = {409}};
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

} // namespace

ServiceProvider::ServiceProvider(EmbeddingService service, net::Wait wait)
    : m_service(std::move(service)),
      m_client(u"embedding service"_s, limitsOf(m_service), std::move(wait))
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
    net::ServiceRequest call{
        .method = "POST",
        .url = withoutSlashesAtEnd(m_service.url) + u"/embeddings"_s,
        .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
        .body = QJsonDocument(request).toJson(QJsonDocument::Compact)};
    if (!m_service.key.isEmpty())
        call.headers.append({"Authorization", "Bearer " + m_service.key.toUtf8()});
    const auto answer = m_client.call(call, stopping);
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return embeddingFailure(ErrorCode::ServiceUnavailable, u"status %1"_s.arg(answer->status));
    return readVectors(answer->body, texts.size(), m_service.dimensions);
}

} // namespace oh::matching
