// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookinglist.h"

#include "backend/cache/readcache.h"
#include "backend/services/listcursor.h"
#include "backend/services/peoplefilter.h"
#include "backend/services/searchtext.h"
#include "backend/storage/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Transaction;

namespace {

/// Sorted, and none where all are asked for.
QStringList statusNames(const api::AdminBookingsQuery &query)
{
    QStringList names;
    for (const BookingStatus status : query.status)
        names.append(toString(status));
    names.sort();
    names.removeDuplicates();
    if (std::size_t(names.size()) == enumValues<BookingStatus>().size())
        names.clear();
    return names;
}

/// The walk along an index that such a page is, if it is one.
std::optional<Query> walkOf(const api::AdminBookingsQuery &query)
{
    const bool everybody = query.industries.isEmpty() && query.technologies.isEmpty() &&
                           query.stages.isEmpty() && query.tier.isEmpty();
    if (!everybody || query.mentorId || query.menteeId || likePattern(query.q))
        return std::nullopt;
    const bool anyTime = !query.from && !query.to;
    const bool byStart =
        query.sort == BookingSort::Start || query.sort == BookingSort::StartDescending;
    if (query.declined) {
        // No status but one is a declined request's.
        const bool isIndexed = *query.declined && byStart && query.status.isEmpty();
        return isIndexed ? std::optional(Query::bookings_list_declined) : std::nullopt;
    }
    switch (query.sort) {
    case BookingSort::Start:
        return Query::bookings_list_all_up;
    case BookingSort::StartDescending:
        return Query::bookings_list_all_down;
    case BookingSort::Status:
        return Query::bookings_list_all_status;
    case BookingSort::CreatedDescending:
        if (anyTime)
            return Query::bookings_list_all_created;
        break;
    case BookingSort::Mentor:
        if (anyTime && statusNames(query).isEmpty())
            return Query::bookings_list_all_mentor;
        break;
    case BookingSort::Mentee:
        if (anyTime && statusNames(query).isEmpty())
            return Query::bookings_list_all_mentee;
        break;
    }
    return std::nullopt;
}

Binds rangeBinds(const api::AdminBookingsQuery &query)
{
    return {{u":from"_s, bind(query.from)}, {u":to"_s, bind(query.to)}};
}

QByteArray totalKey(const api::AdminBookingsQuery &query)
{
    const auto milliseconds = [](const std::optional<QDateTime> &time) {
        return time ? QByteArray::number(time->toMSecsSinceEpoch()) : QByteArray("-");
    };
    return (query.declined ? "declined bookings " : "bookings ") +
           statusNames(query).join(u',').toLatin1() + ' ' + milliseconds(query.from) + ' ' +
           milliseconds(query.to);
}

} // namespace

Result<QByteArray> BookingList::read(Transaction &tx, const Caller &caller,
                                     const api::AdminBookingsQuery &query, quint64 readSince)
{
    QStringList known;
    for (const BookingStatus status : enumValues<BookingStatus>())
        known.append(toString(status));
    const auto after = cursorKeys(query.cursor, toString(query.sort), known);
    if (!after)
        return after.error();
    Binds binds{{u":now"_s, bind(caller.now)},
                {u":after"_s, *after},
                {u":sort"_s, bind(query.sort)},
                {u":limit"_s, bind(query.limit)},
                {u":offset"_s, bind(query.offset)}};
    if (const auto walk = walkOf(query)) {
        const auto all = total(tx, caller, query, readSince);
        if (!all)
            return all.error();
        binds.append({u":total"_s, bind(*all)});
        const bool byName =
            walk == Query::bookings_list_all_mentor || walk == Query::bookings_list_all_mentee;
        if (!byName)
            binds += rangeBinds(query);
        if (!byName && walk != Query::bookings_list_declined)
            binds.append({u":status"_s, bind(statusNames(query))});
        return tx.json(*walk, binds);
    }
    binds += rangeBinds(query);
    binds.append({u":status"_s, bind(statusNames(query))});
    binds += Binds{
        {u":mentor"_s, bind(query.mentorId)},        {u":mentee"_s, bind(query.menteeId)},
        {u":declined"_s, bind(query.declined)},      {u":party"_s, bind(query.party)},
        {u":pattern"_s, bind(likePattern(query.q))}, {u":typed"_s, bind(forgivingWords(query.q))}};
    return tx.json(Query::bookings_list_all, binds + peopleFilterBinds(query));
}

Result<qint64> BookingList::total(Transaction &tx, const Caller &caller,
                                  const api::AdminBookingsQuery &query, quint64 readSince)
{
    const QByteArray key = totalKey(query);
    if (const auto remembered = m_memory.find<qint64>(key, caller.now))
        return *remembered;
    Binds binds = rangeBinds(query);
    if (!query.declined)
        binds += Binds{{u":status"_s, bind(statusNames(query))}, {u":now"_s, bind(caller.now)}};
    const auto row =
        tx.row(query.declined ? Query::bookings_count_declined : Query::bookings_count_all, binds);
    if (!row)
        return row.error();
    const qint64 counted = (*row)->longInteger("total"_L1);
    m_memory.keep(key, counted, qsizetype(sizeof counted), {cache::Topic::allBookings()}, readSince,
                  caller.now);
    return counted;
}

} // namespace oh::bookings
