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

bool walksByStart(const api::AdminBookingsQuery &query)
{
    const bool byStart =
        query.sort == BookingSort::Start || query.sort == BookingSort::StartDescending;
    const bool everybody = query.industries.isEmpty() && query.technologies.isEmpty() &&
                           query.stages.isEmpty() && query.tier.isEmpty();
    return byStart && everybody && !query.mentorId && !query.menteeId && !query.declined &&
           !likePattern(query.q);
}

Binds filterBinds(const Caller &caller, const api::AdminBookingsQuery &query)
{
    return {{u":status"_s, bind(statusNames(query))},
            {u":from"_s, bind(query.from)},
            {u":to"_s, bind(query.to)},
            {u":now"_s, bind(caller.now)}};
}

QByteArray totalKey(const api::AdminBookingsQuery &query)
{
    const auto milliseconds = [](const std::optional<QDateTime> &time) {
        return time ? QByteArray::number(time->toMSecsSinceEpoch()) : QByteArray("-");
    };
    return "bookings " + statusNames(query).join(u',').toLatin1() + ' ' + milliseconds(query.from) +
           ' ' + milliseconds(query.to);
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
    Binds binds = filterBinds(caller, query);
    binds += Binds{{u":after"_s, *after},
                   {u":sort"_s, bind(query.sort)},
                   {u":limit"_s, bind(query.limit)},
                   {u":offset"_s, bind(query.offset)}};
    if (walksByStart(query)) {
        const auto all = total(tx, caller, query, readSince);
        if (!all)
            return all.error();
        binds.append({u":total"_s, bind(*all)});
        return tx.json(query.sort == BookingSort::Start ? Query::bookings_list_all_up
                                                        : Query::bookings_list_all_down,
                       binds);
    }
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
    const auto row = tx.row(Query::bookings_count_all, filterBinds(caller, query));
    if (!row)
        return row.error();
    const qint64 counted = (*row)->longInteger("total"_L1);
    m_memory.keep(key, counted, qsizetype(sizeof counted), {cache::Topic::allBookings()}, readSince,
                  caller.now);
    return counted;
}

} // namespace oh::bookings
