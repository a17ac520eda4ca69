// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/archiveservice.h"

#include "backend/services/searchtext.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::archive {

using storage::bind;

Result<QByteArray> list(storage::Transaction &tx, const api::ArchiveQuery &query)
{
    QStringList kinds;
    for (const ArchiveKind kind : query.kind)
        kinds.append(toString(kind));
    return tx.json(storage::Query::archive_list, {{u":kinds"_s, bind(kinds)},
                                                  {u":person"_s, bind(query.personId)},
                                                  {u":pattern"_s, bind(likePattern(query.q))},
                                                  {u":from"_s, bind(query.from)},
                                                  {u":to"_s, bind(query.to)},
                                                  {u":limit"_s, bind(query.limit)},
                                                  {u":offset"_s, bind(query.offset)}});
}

} // namespace oh::archive
