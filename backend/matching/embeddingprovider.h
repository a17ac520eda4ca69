// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/net/serviceclient.h"
#include "models/domain/textmatching.h"
#include "models/domain/textvector.h"
#include "models/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace oh::storage {
class Database;
}

/// Who makes vectors of texts.
namespace oh::matching {

/// A service that speaks OpenAI's "POST {url}/embeddings".
struct EmbeddingService
{
    QString url = QStringLiteral("https://api.openai.com/v1");
    QString model = QStringLiteral("text-embedding-3-small");
    /// Sent as a bearer token, unless empty.
    QString key = {};
    /// What is asked for and has to come; 0 leaves it to the model.
    int dimensions = 0;
    /// For one request.
    std::chrono::milliseconds timeout{30'000};
    /// Texts in one request.
    int batch = 64;
    /// Of a text; what is longer is cut.
    int maxCharacters = 8000;
    /// Of one request, when the service is busy or can't be reached.
    int attempts = 3;
    /// How long is waited for it before the whole is left to a later job.
    std::chrono::milliseconds longestWait{20'000};
};

struct EmbeddingConfig
{
    /// Otherwise the words of the texts are counted, here.
    bool byService = false;
    EmbeddingService service = {};
    /// Of the service's model.
    Scale serviceScale{0.2, 0.7};

    /// By which vectors are told apart: those of different models can't be compared.
    QString model() const;
    Scale scale() const;
};

class EmbeddingProvider
{
public:
    virtual ~EmbeddingProvider() = default;

    /// As many texts as are handed in at a time.
    virtual int batch() const = 0;
    /// A vector for each text, in their order. Blocks; not within a transaction. NetworkUnreachable
    /// and ServiceUnavailable may go better later. `stopping` is asked from time to time; true ends
    /// it with Canceled.
    virtual Result<std::vector<TextVector>> embed(const QStringList &texts,
                                                  const std::function<bool()> &stopping) const = 0;
};

/// Hashed words: stems in the text's own language, as PostgreSQL's dictionaries have them, and
/// pairs of them. Needs no network and no model, gives the same on every machine, and what two
/// people have in common are words that one can look up. It knows nothing of synonyms.
class WordProvider final : public EmbeddingProvider
{
public:
    explicit WordProvider(storage::Database &database) : m_database(database) {}

    int batch() const override;
    Result<std::vector<TextVector>> embed(const QStringList &texts,
                                          const std::function<bool()> &stopping) const override;

private:
    storage::Database &m_database;
};

class ServiceProvider final : public EmbeddingProvider
{
public:
    explicit ServiceProvider(EmbeddingService service, net::Wait wait = {});

    int batch() const override { return m_service.batch; }
    Result<std::vector<TextVector>> embed(const QStringList &texts,
                                          const std::function<bool()> &stopping) const override;

private:
    EmbeddingService m_service;
    net::ServiceClient m_client;
};

std::unique_ptr<EmbeddingProvider> makeProvider(const EmbeddingConfig &config,
                                                storage::Database &database);

} // namespace oh::matching
