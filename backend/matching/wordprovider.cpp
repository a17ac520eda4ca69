// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/embeddingprovider.h"
#include "backend/storage/database.h"
#include "models/domain/textwords.h"

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int wordBatch = 500;
/// Far more than a profile holds, far less than to_tsvector() takes.
constexpr int mostCharacters = 20'000;

/// Nearness of words, as texts of people are: measured on profiles of which a human knows which
/// belong together (tst_textprovider).
constexpr Scale wordScale{0.02, 0.35};

} // namespace

QString EmbeddingConfig::model() const
{
    if (!byService)
        return u"words-v1"_s;
    return u"service:%1:%2:%3"_s.arg(service.model).arg(service.dimensions).arg(service.url);
}

Scale EmbeddingConfig::scale() const
{
    return byService ? serviceScale : wordScale;
}

int WordProvider::batch() const
{
    return wordBatch;
}

Result<std::vector<TextVector>> WordProvider::embed(const QStringList &texts,
                                                    const std::function<bool()> &stopping) const
{
    if (stopping && stopping())
        return Error(ErrorCode::Canceled);
    QStringList plain;
    QStringList languages;
    for (const QString &text : texts) {
        plain.append(cutText(withoutAddresses(text), mostCharacters));
        languages.append(languageOf(plain.constLast()));
    }
    const auto rows = m_database.runBlocking<QList<Row>>(Actor::system(), [&](Transaction &tx) {
        return tx.rows(Query::matching_split_texts,
                       {{u":texts"_s, bind(plain)}, {u":languages"_s, bind(languages)}});
    });
    if (!rows)
        return rows.error();
    std::vector<TextVector> vectors;
    vectors.reserve(size_t(rows->size()));
    for (const Row &row : *rows)
        vectors.push_back(wordVector(row.textArray("stems"_L1), row.textArray("others"_L1)));
    return vectors;
}

std::unique_ptr<EmbeddingProvider> makeProvider(const EmbeddingConfig &config,
                                                storage::Database &database)
{
    if (config.byService)
        return std::make_unique<ServiceProvider>(config.service);
    return std::make_unique<WordProvider>(database);
}

} // namespace oh::matching
