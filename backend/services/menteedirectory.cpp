// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/menteedirectory.h"

#include "backend/cache/readcache.h"
#include "backend/matching/matchingengine.h"
#include "backend/services/listcursor.h"
#include "backend/services/searchtext.h"
#include "backend/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::people {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

template <typename Filters>
storage::Binds menteeFilters(const Filters &query)
{
    QStringList tiers;
    for (const Tier tier : query.tier)
        tiers.append(toString(tier));
    const auto words = prefixQuery(query.q);
    const QStringList stage = query.stage ? cardTags("stage"_L1, {*query.stage}) : QStringList();
    return {{u":words"_s, bind(words)},
            {u":pattern"_s, words ? bind(likePattern(query.q)) : QVariant()},
            {u":industries"_s, bind(cardTags("industry"_L1, query.industries))},
            {u":technologies"_s, bind(cardTags("technology"_L1, query.technologies))},
            {u":stage"_s, stage.isEmpty() ? QVariant() : bind(stage.constFirst())},
            {u":tiers"_s, bind(tiers)},
            {u":company"_s, bind(query.companyId)}};
}

/// What decides how many match, whatever the page and the order.
api::MenteeQuery asFilters(api::MenteeQuery query)
{
    query.limit = 1;
    query.offset = 0;
    query.cursor.reset();
    query.sort = MenteeSort::Name;
    return query;
}

Query walkInOrder(MenteeSort sort)
{
    switch (sort) {
    case MenteeSort::NameDescending:
        return Query::people_list_mentees_by_name_descending;
    case MenteeSort::TierDescending:
        return Query::people_list_mentees_by_tier;
    case MenteeSort::Match:
        return Query::people_list_mentees_by_match;
    case MenteeSort::Name:
        break;
    }
    return Query::people_list_mentees_by_name;
}

/// Whom somebody may look for.
QStringList searchableRoles(Role role)
{
    QStringList roles{toString(Role::Mentor)};
    if (role != Role::Mentee)
        roles.append(toString(Role::Mentee));
    if (role == Role::Coordinator)
        roles.append(toString(Role::Coordinator));
    return roles;
}

} // namespace

Result<QByteArray> MenteeDirectory::list(Transaction &tx, const Caller &caller,
                                         const api::MenteeQuery &query, quint64 readSince)
{
    if (caller.role == Role::Mentee)
        return Error(ErrorCode::Forbidden);
    // Matches are calculated anew while somebody pages: there is no place to go on from.
    if (query.cursor && query.sort == MenteeSort::Match)
        return Error::validation(
            {{u"cursor"_s, Sentence::tr("does not go with the order of matches")}});
    const auto after = cursorKeys(query.cursor, toString(query.sort));
    if (!after)
        return after.error();
    const auto matching = total(tx, caller, query, readSince);
    if (!matching)
        return matching.error();
    // Walked over until the page is full: its size times everybody for each that matches.
    const double share = (double(query.limit) + query.offset) * double(m_everybody.load());
    const bool walks = double(*matching) * double(*matching) >= share;
    Query how = walkInOrder(query.sort);
    if (!walks)
        how = query.cursor ? Query::people_list_mentees_after : Query::people_list_mentees_sorted;

    storage::Binds binds = menteeFilters(query);
    binds.append({u":limit"_s, bind(query.limit)});
    binds.append({u":now"_s, bind(caller.now)});
    if (how != Query::people_list_mentees_after)
        binds.append({u":offset"_s, bind(query.offset)});
    if (walks)
        binds.append({u":total"_s, bind(*matching)});
    else
        binds.append({u":sort"_s, bind(query.sort)});
    if (how == Query::people_list_mentees_after || (walks && query.sort != MenteeSort::Match))
        binds.append({u":after"_s, *after});
    if (how == Query::people_list_mentees_sorted || how == Query::people_list_mentees_by_match) {
        binds.append({u":viewer"_s, bind(caller.userId)});
        binds.append({u":version"_s, bind(matching::currentAlgorithm())});
    }
    return tx.json(how, binds);
}

Result<qint64> MenteeDirectory::total(Transaction &tx, const Caller &caller,
                                      const api::MenteeQuery &query, quint64 readSince)
{
    const api::MenteeQuery filters = asFilters(query);
    const QByteArray key =
        "mentees " +
        QJsonDocument(api::MenteeQuery::schema().toJson(filters)).toJson(QJsonDocument::Compact);
    if (const auto remembered = m_memory.find<qint64>(key, caller.now))
        return *remembered;
    const auto row = tx.row(Query::people_count_matching_mentees, menteeFilters(query));
    if (!row)
        return row.error();
    const qint64 counted = (*row)->longInteger("total"_L1);
    if (filters == asFilters({}))
        m_everybody = counted;
    m_memory.keep(key, counted, qsizetype(sizeof counted), {cache::Topic::mentees()}, readSince,
                  caller.now);
    return counted;
}

Result<QByteArray> menteeFacets(Transaction &tx, const Caller &caller,
                                const api::MenteeFacetsQuery &query)
{
    if (caller.role == Role::Mentee)
        return Error(ErrorCode::Forbidden);
    return tx.json(Query::people_count_mentees, menteeFilters(query));
}

Result<QByteArray> mentee(Transaction &tx, const Caller &caller, UserId mentee)
{
    if (caller.role == Role::Mentee && caller.userId != mentee)
        return Error(ErrorCode::Forbidden);
    auto json = tx.json(Query::people_select_mentee_json,
                        {{u":mentee"_s, bind(mentee)}, {u":now"_s, bind(caller.now)}});
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This mentee does not exist, or not any more."));
    return json;
}

Result<QByteArray> searchUsers(Transaction &tx, const Caller &caller,
                               const api::UserSearchQuery &query)
{
    if (caller.role != Role::Coordinator && query.status == AccountStatus::Inactive)
        return Error::validation(
            {{u"status"_s, Sentence::tr("only coordinators see inactive people")}});
    QStringList roles = searchableRoles(caller.role);
    if (!query.role.isEmpty()) {
        QStringList wanted;
        for (const Role role : query.role) {
            if (roles.contains(toString(role)))
                wanted.append(toString(role));
        }
        roles = wanted;
    }
    const auto words = prefixQuery(query.q);
    return tx.json(Query::people_search_users,
                   {{u":words"_s, bind(words)},
                    {u":pattern"_s, words ? bind(likePattern(query.q)) : QVariant()},
                    {u":roles"_s, bind(roles)},
                    {u":tags"_s, bind(QStringList(query.tags))},
                    {u":status"_s, bind(query.status.value_or(AccountStatus::Active))},
                    {u":limit"_s, bind(query.limit)},
                    {u":offset"_s, bind(query.offset)},
                    {u":now"_s, bind(caller.now)}});
}

} // namespace oh::people
