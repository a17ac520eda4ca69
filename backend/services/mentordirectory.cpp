// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/mentordirectory.h"

#include "backend/cache/readcache.h"
#include "backend/matching/matchingengine.h"
#include "backend/services/listcursor.h"
#include "backend/services/searchtext.h"
#include "backend/storage/transaction.h"
#include "models/domain/bookingrules.h"
#include "models/domain/zones.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::people {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

/// More sets of filters than people have in use at once; then everything is counted anew.
constexpr qsizetype rememberedFilters = 1000;
/// Further down than so, all mentors are looked at for who can be booked soonest.
constexpr int mostSoonest = 200;
/// An accelerator's, until it was counted.
constexpr qint64 supposedMentors = 500;

/// The ends of the viewer's own week and month: what "has slots" reaches to.
struct Horizons
{
    QDateTime week;
    QDateTime month;

    QDateTime end(SlotHorizon horizon) const
    {
        return horizon == SlotHorizon::ThisWeek ? week : month;
    }
};

Result<Horizons> horizonsOf(Transaction &tx, const Caller &caller)
{
    const auto row = tx.row(Query::people_select_time_zone, {{u":user"_s, bind(caller.userId)}});
    if (!row)
        return row.error();
    const QString zone = *row ? (*row)->text("time_zone"_L1) : u"UTC"_s;
    const QDate today = utcToWallClock(zone, caller.now).value_or(caller.now).date();
    const auto midnight = [&zone](QDate day) {
        return wallClockToUtc(zone, day, QTime(0, 0))
            .value_or(QDateTime(day, QTime(0, 0), Qt::UTC));
    };
    return Horizons{midnight(today.addDays(8 - today.dayOfWeek())),
                    midnight(QDate(today.year(), today.month(), 1).addMonths(1))};
}

Result<std::optional<QDateTime>> horizonEnd(Transaction &tx, const Caller &caller,
                                            std::optional<SlotHorizon> horizon)
{
    if (!horizon)
        return std::optional<QDateTime>();
    const auto horizons = horizonsOf(tx, caller);
    if (!horizons)
        return horizons.error();
    return std::optional(horizons->end(*horizon));
}

QStringList tierNames(const QList<Tier> &tiers)
{
    QStringList names;
    for (const Tier tier : tiers)
        names.append(toString(tier));
    return names;
}

/// What decides how many match, whatever the page and the order.
QByteArray filtersOf(api::MentorQuery query)
{
    query.limit = 1;
    query.offset = 0;
    query.cursor.reset();
    query.sort = MentorSort::Name;
    return QJsonDocument(api::MentorQuery::schema().toJson(query)).toJson(QJsonDocument::Compact);
}

Query walkInOrder(MentorSort sort)
{
    switch (sort) {
    case MentorSort::NameDescending:
        return Query::people_list_mentors_by_name_descending;
    case MentorSort::TierDescending:
        return Query::people_list_mentors_by_tier;
    case MentorSort::Match:
        return Query::people_list_mentors_by_match;
    case MentorSort::NextSlot:
        return Query::people_list_mentors_soonest;
    case MentorSort::Name:
        break;
    }
    return Query::people_list_mentors_by_name;
}

} // namespace

std::optional<MentorDirectory::Known> MentorDirectory::known(const QByteArray &filters) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_known.constFind(filters);
    return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
}

void MentorDirectory::note(const QByteArray &filters, const Known &counted)
{
    const std::lock_guard lock(m_mutex);
    if (m_known.size() >= rememberedFilters && !m_known.contains(filters))
        m_known.clear();
    m_known.insert(filters, counted);
}

Result<QByteArray> MentorDirectory::list(Transaction &tx, const Caller &caller,
                                         const api::MentorQuery &query, quint64 readSince)
{
    const auto until = horizonEnd(tx, caller, query.hasSlots);
    if (!until)
        return until.error();
    // Matches are calculated anew while somebody pages: there is no place to go on from.
    if (query.cursor && query.sort == MentorSort::Match)
        return Error::validation(
            {{u"cursor"_s, Sentence::tr("does not go with the order of matches")}});
    const auto after = cursorKeys(query.cursor, toString(query.sort));
    if (!after)
        return after.error();
    // A query without a single letter or digit is looked for as it is.
    const auto words = prefixQuery(query.q);
    const QStringList industries = cardTags("industry"_L1, query.industries);
    const QStringList technologies = cardTags("technology"_L1, query.technologies);
    QStringList stage;
    if (query.stage)
        stage = cardTags("stage"_L1, {*query.stage});
    QStringList tags = stage;
    if (tags.isEmpty())
        tags = industries.isEmpty() ? technologies : industries;

    const QByteArray filters = filtersOf(query);
    const std::optional<Known> before = known(filters);
    const std::optional<Known> all = known(filtersOf(api::MentorQuery()));
    const qint64 mentors = all ? all->total : supposedMentors;
    Query how = walkInOrder(query.sort);
    if (how == Query::people_list_mentors_soonest && query.cursor) {
        how = Query::people_list_mentors_after;
    } else if (how == Query::people_list_mentors_soonest &&
               query.offset + query.limit > mostSoonest) {
        how = Query::people_list_mentors_sorted;
    } else if (words || !tags.isEmpty()) {
        const double share = double(query.limit) + query.offset;
        // Walked over until the page is full: its size times the mentors for each that matches.
        const double matching = before ? double(before->total) : 0;
        if (matching * matching < share * double(mentors))
            how = query.sort == MentorSort::Match ? Query::people_list_mentors_sorted
                  : query.cursor                  ? Query::people_list_mentors_after
                  : words                         ? Query::people_list_mentors_with_words
                                                  : Query::people_list_mentors_with_tags;
    }
    const storage::Binds filterBinds{
        {u":words"_s, bind(words)},
        {u":pattern"_s, words ? bind(likePattern(query.q)) : QVariant()},
        {u":industries"_s, bind(industries)},
        {u":technologies"_s, bind(technologies)},
        {u":stage"_s, stage.isEmpty() ? QVariant() : bind(stage.constFirst())},
        {u":tiers"_s, bind(tierNames(query.tier))},
        {u":until"_s, bind(*until)},
        {u":limit"_s, bind(query.limit)},
        {u":earliest"_s, bind(caller.now.addSecs(minimumNoticeSecs))},
        {u":now"_s, bind(caller.now)}};
    // Who has slots changes without the directory's word.
    const QByteArray slotsKey =
        *until ? "mentors " + QByteArray::number((*until)->toMSecsSinceEpoch()) + ' ' + filters
               : QByteArray();
    std::optional<Known> holds;
    const auto ask = [&](Query statement) {
        storage::Binds binds = filterBinds;
        const bool walks = statement == Query::people_list_mentors_by_name ||
                           statement == Query::people_list_mentors_by_name_descending ||
                           statement == Query::people_list_mentors_by_tier ||
                           statement == Query::people_list_mentors_by_match ||
                           statement == Query::people_list_mentors_soonest;
        if (walks) {
            holds = *until ? m_memory.find<Known>(slotsKey, caller.now) : before;
            binds.append({u":known_version"_s, holds ? bind(holds->version) : QVariant()});
            binds.append({u":known_total"_s, holds ? bind(holds->total) : QVariant()});
            if (statement == Query::people_list_mentors_soonest)
                binds.append({u":everybody"_s, bind(mentors)});
            else if (statement != Query::people_list_mentors_by_match)
                binds.append({u":after"_s, *after});
        } else {
            holds.reset();
            binds.append({u":sort"_s, bind(query.sort)});
        }
        if (statement == Query::people_list_mentors_sorted ||
            statement == Query::people_list_mentors_by_match) {
            binds.append({u":viewer"_s, bind(caller.userId)});
            binds.append({u":version"_s, bind(matching::currentAlgorithm())});
        }
        if (statement == Query::people_list_mentors_after)
            binds.append({u":after"_s, *after});
        else
            binds.append({u":offset"_s, bind(query.offset)});
        if (statement == Query::people_list_mentors_with_tags)
            binds.append({u":tags"_s, bind(tags)});
        return tx.row(statement, binds);
    };

    auto row = ask(how);
    // Not a page full of mentors who can be booked soon: all are looked at.
    if (row && !*row && how == Query::people_list_mentors_soonest)
        row = ask(Query::people_list_mentors_sorted);
    if (!row)
        return row.error();
    const storage::Row &page = **row;
    const Known counted{page.text("version"_L1), page.longInteger("total"_L1)};
    note(filters, counted);
    // Not what was remembered: it would never grow old.
    if (*until && !holds)
        m_memory.keep(slotsKey, counted, slotsKey.size() + counted.version.size() * 2,
                      {cache::Topic::people(), cache::Topic::allSlots()}, readSince, caller.now);
    return page.raw("json"_L1);
}

Result<QByteArray> MentorDirectory::facets(Transaction &tx, const Caller &caller,
                                           const api::MentorFacetsQuery &query)
{
    const auto horizons = horizonsOf(tx, caller);
    if (!horizons)
        return horizons.error();
    const auto words = prefixQuery(query.q);
    const QStringList stage = query.stage ? cardTags("stage"_L1, {*query.stage}) : QStringList();
    return tx.json(
        Query::people_count_mentors,
        {{u":words"_s, bind(words)},
         {u":pattern"_s, words ? bind(likePattern(query.q)) : QVariant()},
         {u":industries"_s, bind(cardTags("industry"_L1, query.industries))},
         {u":technologies"_s, bind(cardTags("technology"_L1, query.technologies))},
         {u":stage"_s, stage.isEmpty() ? QVariant() : bind(stage.constFirst())},
         {u":tiers"_s, bind(tierNames(query.tier))},
         {u":until"_s, query.hasSlots ? bind(horizons->end(*query.hasSlots)) : QVariant()},
         {u":week"_s, bind(horizons->week)},
         {u":month"_s, bind(horizons->month)},
         {u":earliest"_s, bind(caller.now.addSecs(minimumNoticeSecs))},
         {u":now"_s, bind(caller.now)}});
}

} // namespace oh::people
