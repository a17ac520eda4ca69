// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace oh::test {

using namespace Qt::StringLiterals;

/// An embedding service as OpenAI's API reference describes it, with vectors that are made of the
/// text's letters. tst_embeddingservice lets OpenAI's own client ask it.
class EmbeddingDouble
{
public:
    EmbeddingDouble()
    {
        server.on("POST", "/v1/embeddings",
                  [this](const ScriptedRequest &request) { return answer(request); });
    }

    static inline const QString key = u"sk-test"_s;
    static inline const QString model = u"test-embedding"_s;

    QString url() const { return server.url().toString() + u"/v1"_s; }

    /// As the model has them, where nothing else is asked for.
    int dimensions = 8;
    /// Says something else when it returns an answer, to the so many-th request from 1.
    std::function<std::optional<ScriptedAnswer>(int)> instead;
    /// Changes what would have been said.
    std::function<void(QJsonObject &)> twist;
    ScriptedServer server;

    static QJsonArray vectorOf(const QString &text, int dimensions)
    {
        QJsonArray vector;
        for (int i = 0; i < dimensions; ++i) {
            const QByteArray hash = QCryptographicHash::hash(text.toUtf8() + char(i) + char(i >> 8),
                                                             QCryptographicHash::Sha1);
            vector.append((int(quint8(hash[0])) - 127.5) / 128); // exact as 32 bits
        }
        return vector;
    }

private:
    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        if (instead) {
            if (auto other = instead(server.count("/v1/embeddings")))
                return *other;
        }
        const auto refuse = [](int status, const QString &why) {
            return ScriptedAnswer::json(
                {{u"error"_s, QJsonObject{{u"message"_s, why},
                                          {u"type"_s, u"invalid_request_error"_s},
                                          {u"code"_s, QJsonValue()}}}},
                status);
        };
        if (request.header("authorization") != "Bearer " + key.toLatin1())
            return refuse(401, u"Incorrect API key provided"_s);
        const QJsonObject asked = request.json();
        if (asked[u"model"_s].toString() != model)
            return refuse(404, u"The model does not exist"_s);
        const QString format = asked[u"encoding_format"_s].toString(u"float"_s);
        const int size = asked[u"dimensions"_s].toInt(dimensions);
        QJsonArray input = asked[u"input"_s].toArray();
        if (asked[u"input"_s].isString())
            input.append(asked[u"input"_s]);
        if (input.isEmpty())
            return refuse(400, u"'input' is required"_s);
        QJsonArray data;
        int tokens = 0;
        for (const auto &one : std::as_const(input)) {
            if (one.toString().isEmpty())
                return refuse(400, u"'input' must not be empty"_s);
            const QJsonArray vector = vectorOf(one.toString(), size);
            QJsonValue written = vector;
            if (format == u"base64"_s) {
                QByteArray bytes;
                for (const auto &value : vector) {
                    const auto number = float(value.toDouble());
                    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
                }
                written = QString::fromLatin1(bytes.toBase64());
            }
            data.append(QJsonObject{{u"object"_s, u"embedding"_s},
                                    {u"index"_s, int(data.size())},
                                    {u"embedding"_s, written}});
            tokens += int(one.toString().size());
        }
        QJsonObject said{
            {u"object"_s, u"list"_s},
            {u"data"_s, data},
            {u"model"_s, model},
            {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, tokens}, {u"total_tokens"_s, tokens}}}};
        if (twist)
            twist(said);
        return ScriptedAnswer::json(said);
    }
};

} // namespace oh::test
