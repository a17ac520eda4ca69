// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/locationservice.h"

#include "backend/services/audit.h"
#include "backend/services/searchtext.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::locations {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<QByteArray> locationJson(Transaction &tx, const Caller &caller, LocationId id)
{
    return tx.json(Query::locations_select_json,
                   {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
}

QVariant orNull(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? bind(*text) : QVariant();
}

} // namespace

Result<QByteArray> list(Transaction &tx, const Caller &caller, const api::LocationsQuery &query)
{
    if (query.includeInactive && caller.role != Role::Coordinator)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("Only coordinators see deactivated locations."));
    return tx.json(Query::locations_list, {{u":pattern"_s, bind(likePattern(query.q))},
                                           {u":inactive"_s, bind(query.includeInactive)},
                                           {u":sort"_s, bind(query.sort)},
                                           {u":limit"_s, bind(query.limit)},
                                           {u":offset"_s, bind(query.offset)},
                                           {u":now"_s, bind(caller.now)}});
}

Result<QByteArray> create(Transaction &tx, const Caller &caller, const api::CreateLocation &wish)
{
    const LocationId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto written = tx.exec(Query::locations_insert, {{u":id"_s, bind(id)},
                                                           {u":name"_s, bind(wish.name)},
                                                           {u":address"_s, bind(wish.address)},
                                                           {u":notes"_s, orNull(wish.notes)},
                                                           {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    const auto noted = recordAudit(tx,
                                   {u"location.created"_s,
                                    u"location"_s,
                                    id.value,
                                    {},
                                    {{u"name"_s, wish.name}, {u"address"_s, wish.address}}},
                                   caller.now);
    if (!noted)
        return noted.error();
    return locationJson(tx, caller, id);
}

Result<QByteArray> update(Transaction &tx, const Caller &caller, LocationId id,
                          const api::UpdateLocation &change)
{
    const auto found =
        tx.row(Query::locations_lock, {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This location does not exist."));
    const Row &row = **found;
    if (change.version && *change.version != row.integer("version"_L1))
        return Error(ErrorCode::StaleVersion);
    const bool wasActive = row.boolean("is_active"_L1);
    const bool active = change.isActive.value_or(wasActive);
    const int blocks = row.integer("blocks"_L1);
    if (wasActive && !active && blocks > 0 && !change.force)
        return Error(
            ErrorCode::LocationInUse,
            Sentence::tr(
                "%n blocks of mentors' availability are at this location. They stay there; "
                "deactivate it with force to keep it from new ones.",
                nullptr, blocks));
    const QString name = change.name.value_or(row.text("name"_L1));
    const QString address = change.address.value_or(row.text("address"_L1));
    const std::optional<QString> notes =
        change.notes.present ? change.notes.value : row.optText("notes"_L1);
    const auto written = tx.exec(Query::locations_update, {{u":id"_s, bind(id)},
                                                           {u":name"_s, bind(name)},
                                                           {u":address"_s, bind(address)},
                                                           {u":notes"_s, orNull(notes)},
                                                           {u":active"_s, bind(active)}});
    if (!written)
        return written.error();
    const QString action = wasActive == active ? u"location.edited"_s
                           : active            ? u"location.reactivated"_s
                                               : u"location.deactivated"_s;
    const auto noted = recordAudit(tx,
                                   {action,
                                    u"location"_s,
                                    id.value,
                                    {{u"name"_s, row.text("name"_L1)},
                                     {u"address"_s, row.text("address"_L1)},
                                     {u"notes"_s, row.text("notes"_L1)},
                                     {u"isActive"_s, wasActive}},
                                    {{u"name"_s, name},
                                     {u"address"_s, address},
                                     {u"notes"_s, notes.value_or(QString())},
                                     {u"isActive"_s, active},
                                     {u"usedByBlocks"_s, blocks}}},
                                   caller.now);
    if (!noted)
        return noted.error();
    return locationJson(tx, caller, id);
}

} // namespace oh::locations
