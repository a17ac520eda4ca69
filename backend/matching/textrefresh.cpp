// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/textrefresh.h"

#include "backend/matching/embeddingprovider.h"
#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// Of texts that are in memory at a time.
constexpr int mostTexts = 20'000;

Result<QList<Row>> staleTexts(storage::Database &database, const QString &model)
{
    return database.runBlocking<QList<Row>>(
        Actor::system(), [&](Transaction &tx) -> Result<QList<Row>> {
            return tx.rows(Query::matching_list_stale_texts,
                           {{u":model"_s, bind(model)}, {u":limit"_s, bind(mostTexts)}});
        });
}

/// Vectors of another length than those of the model so far could not be compared with them: the
/// service answers with another model than it says.
Result<void> checkSize(Transaction &tx, const QString &model, const TextVector &vector)
{
    if (vector.sparse)
        return {};
    const auto row = tx.row(Query::matching_select_vector_size, {{u":model"_s, bind(model)}});
    if (!row)
        return row.error();
    if (*row && (*row)->integer("dimensions"_L1) != int(vector.values.size())) {
        Error error(ErrorCode::ServiceUnavailable);
        error.internal = u"embedding service: vectors of %1 numbers, those before have %2"_s
                             .arg(vector.values.size())
                             .arg((*row)->integer("dimensions"_L1));
        return error;
    }
    return {};
}

Result<int> storeBatch(storage::Database &database, const QString &model, const QList<Row> &texts,
                       const std::vector<TextVector> &vectors)
{
    QByteArray rows;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TextVector &vector = vectors[size_t(i)];
        rows += rows.isEmpty() ? '[' : ',';
        rows += R"({"u":")" + texts[i].raw("user_id"_L1) + R"(","p":")" + texts[i].raw("part"_L1) +
                R"(","h":")" + texts[i].raw("hash"_L1) + R"(","s":)" +
                (vector.sparse ? "true" : "false") + R"(,"v":")" + toBytes(vector).toBase64() +
                R"("})";
    }
    const QString json = QString::fromLatin1(rows + ']');
    return database.runBlocking<int>(Actor::system(), [&](Transaction &tx) -> Result<int> {
        if (const auto fits = checkSize(tx, model, vectors.front()); !fits)
            return fits.error();
        return tx.exec(Query::matching_store_texts,
                       {{u":model"_s, bind(model)}, {u":rows"_s, bind(json)}});
    });
}

} // namespace

Result<int> refreshTexts(storage::Database &database, const EmbeddingProvider &provider,
                         const QString &model, const std::function<bool()> &stopping,
                         const std::function<void(int done, int total)> &progress)
{
    const auto dropped = database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(Query::matching_drop_texts, {{u":model"_s, bind(model)}});
    });
    if (!dropped)
        return dropped.error();
    int done = 0;
    for (;;) {
        const auto stale = staleTexts(database, model);
        if (!stale)
            return stale.error();
        const auto batch = qsizetype(std::max(1, provider.batch()));
        for (qsizetype from = 0; from < stale->size(); from += batch) {
            if (stopping && stopping())
                return Error(ErrorCode::Canceled);
            const QList<Row> texts = stale->mid(from, batch);
            QStringList words;
            for (const Row &row : texts)
                words.append(row.text("text"_L1));
            const auto vectors = provider.embed(words, stopping);
            if (!vectors)
                return vectors.error();
            const auto stored = storeBatch(database, model, texts, *vectors);
            if (!stored)
                return stored.error();
            done += int(texts.size());
            if (progress)
                progress(done, int(stale->size()));
        }
        // What changes while this runs has a job of its own.
        if (stale->size() < mostTexts)
            return done;
    }
}

} // namespace oh::matching
