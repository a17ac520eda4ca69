// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/alternatives.h"

#include "backend/matching/matchingengine.h"
#include "backend/services/bookingsupport.h"
#include "backend/storage/transaction.h"
#include "models/domain/accessrules.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

constexpr int mostOffered = 5;
constexpr int mostInMails = 3;
constexpr int offeredDays = 14;

/// Which mentors' tiers a mentee of each tier may book.
QJsonObject bookableTiers()
{
    QJsonObject out;
    for (const Tier mentee : enumValues<Tier>()) {
        QJsonArray mentors;
        for (const Tier mentor : enumValues<Tier>()) {
            if (reputation::inForce().canBookMentor(mentee, mentor))
                mentors.append(toString(mentor));
        }
        out.insert(toString(mentee), mentors);
    }
    return out;
}

Result<QByteArray> alternativesJson(Transaction &tx, BookingId id, const QDateTime &now, int limit)
{
    return tx.json(Query::bookings_list_alternatives,
                   {{u":booking"_s, bind(id)},
                    {u":version"_s, bind(matching::currentAlgorithm())},
                    {u":bookable"_s, bind(bookableTiers())},
                    {u":now"_s, bind(now)},
                    {u":earliest"_s, bind(now.addSecs(minimumNoticeSecs))},
                    {u":latest"_s, bind(now.addDays(offeredDays))},
                    {u":limit"_s, bind(limit)}});
}

} // namespace

Result<QByteArray> alternatives(Transaction &tx, const Caller &caller, BookingId id)
{
    if (caller.role == Role::Mentor)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("Other mentors are offered to the mentee alone."));
    auto json = alternativesJson(tx, id, caller.now, mostOffered);
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound, Sentence::tr("This booking does not exist."));
    return json;
}

Result<QJsonArray> alternativeNames(Transaction &tx, BookingId id, const QDateTime &now)
{
    const auto json = alternativesJson(tx, id, now, mostInMails);
    if (!json)
        return json.error();
    QJsonArray names;
    const QJsonArray items = QJsonDocument::fromJson(*json).object()[u"items"].toArray();
    for (const auto &item : items)
        names.append(item[u"mentor"][u"name"].toString());
    return names;
}

} // namespace oh::bookings
