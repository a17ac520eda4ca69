// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importrun.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

constexpr int maxTag = 200;

struct Tag
{
    QString recordId;
    QString value;
    QString displayName;
    QStringList parents;
    /// The record whose tag this is: its own, or the one it is an alias of.
    QString owner;
};

/// Follows the parents upwards; a chain that comes back is cut where it would.
bool leadsBack(const QHash<QString, QString> &parents, const QString &from, const QString &to)
{
    QSet<QString> seen;
    for (QString at = from; !at.isEmpty() && !seen.contains(at); at = parents.value(at)) {
        if (at == to)
            return true;
        seen.insert(at);
    }
    return false;
}

} // namespace

Result<void> ImportRun::taxonomy(TableData &table, const QString &category)
{
    if (!table.present)
        return {};
    const auto rows = load(storage::Query::import_select_taxonomy);
    if (!rows)
        return rows.error();
    const auto aliasRows = load(storage::Query::import_select_aliases);
    if (!aliasRows)
        return aliasRows.error();
    QHash<QString, QJsonObject> byRecord, byValue;
    for (const auto &value : *rows) {
        const QJsonObject tag = value.toObject();
        const QString recordId = tag["airtable_record_id"_L1].toString();
        if (!recordId.isEmpty())
            byRecord.insert(recordId, tag);
        if (tag["category"_L1].toString() == category)
            byValue.insert(tag["value"_L1].toString(), tag);
    }
    QHash<QString, QJsonObject> aliases;
    for (const auto &value : *aliasRows)
        aliases.insert(value["airtable_record_id"_L1].toString(), value.toObject());

    const auto redirects = load(storage::Query::import_select_redirects);
    if (!redirects)
        return redirects.error();
    QHash<QString, QJsonObject> redirectsByRecord, redirectsByValue;
    for (const auto &value : *redirects) {
        const QJsonObject redirect = value.toObject();
        if (redirect["category"_L1].toString() != category)
            continue;
        const QString recordId = redirect["airtable_record_id"_L1].toString();
        if (!recordId.isEmpty())
            redirectsByRecord.insert(recordId, redirect);
        redirectsByValue.insert(redirect["value"_L1].toString(), redirect);
    }

    QList<Tag> tags;
    QHash<QString, QString> owners, elsewhere;
    QJsonArray freed;
    for (const Record &record : std::as_const(table.records)) {
        FieldReader reader(table, record);
        Tag tag{record.id, {}, reader.name(u"Name"_s, maxTag), reader.list(u"Parent"_s), {}};
        tag.value = normaliseTag(tag.displayName);
        if (tag.displayName.isEmpty()) {
            table.skip(record.id, u"missing_name"_s, u"The tag has no name."_s);
        } else if (tag.value.isEmpty() || codePointCount(tag.value) > maxTag) {
            table.skip(record.id, u"invalid_name"_s, u"The tag's name has no usable letters."_s);
        } else if (byRecord.contains(record.id) &&
                   byRecord.value(record.id).value("category"_L1).toString() != category) {
            table.skip(record.id, u"duplicate_record"_s, u"The id belongs to another table."_s);
        } else if (redirectsByRecord.contains(record.id) ||
                   (!byRecord.contains(record.id) && !byValue.contains(tag.value) &&
                    redirectsByValue.contains(tag.value))) {
            // A coordinator's word: the record means the tag that remained.
            const QJsonObject target = redirectsByRecord.contains(record.id)
                                           ? redirectsByRecord.value(record.id)
                                           : redirectsByValue.value(tag.value);
            elsewhere.insert(record.id, target["taxonomy_id"_L1].toString());
            table.skip(record.id, u"merged_tag"_s,
                       u"A coordinator made this tag the same as another."_s);
        } else {
            // A name that the base gives to another tag now is no merged one's any more.
            const QString merged =
                redirectsByValue.value(tag.value).value("merged_id"_L1).toString();
            if (!merged.isEmpty())
                freed.append(QJsonObject{{u"id"_s, merged}});
            // The record that has the tag already keeps it, otherwise the first one gets it.
            const bool holds = byRecord.value(record.id).value("value"_L1).toString() == tag.value;
            if (holds || !owners.contains(tag.value))
                owners.insert(tag.value, record.id);
            tags.append(tag);
        }
    }

    // A name that another tag has is fine if that one gets another in this very import. Who is
    // skipped gives nothing up, which can concern another one, until nothing changes any more.
    QHash<QString, QString> ids;
    for (bool again = true; again;) {
        again = false;
        ids.clear();
        const QStringList ownerList = owners.values();
        const QSet<QString> owning(ownerList.begin(), ownerList.end());
        keepIf(tags, [&](Tag &tag) {
            tag.owner = owners.value(tag.value);
            if (tag.owner != tag.recordId && !tag.owner.isEmpty())
                return true;
            const QString own = byRecord.value(tag.recordId).value("id"_L1).toString();
            const QJsonObject holder = byValue.value(tag.value);
            const bool holderStays =
                !holder.isEmpty() && holder.value("id"_L1) != own &&
                !owning.contains(holder.value("airtable_record_id"_L1).toString());
            if (tag.owner.isEmpty() || (holderStays && !own.isEmpty())) {
                owners.remove(tag.value);
                table.skip(tag.recordId, u"name_taken"_s, u"Another tag has this name."_s);
                again = true;
                return false;
            }
            // Somebody asked for this tag in the application, or the base made its record anew.
            const QString id = holderStays ? holder.value("id"_L1).toString() : own;
            ids.insert(tag.recordId, id.isEmpty() ? newId() : id);
            return true;
        });
    }
    for (const Tag &tag : std::as_const(tags))
        ids.insert(tag.recordId, ids.value(tag.owner));
    ids.insert(elsewhere);

    QHash<QString, QJsonObject> byId;
    for (const auto &value : *rows)
        byId.insert(value["id"_L1].toString(), value.toObject());
    QHash<QString, QString> parents;
    QJsonArray created, updated, newAliases, oldAliases;
    QSet<QString> present;
    for (const Tag &tag : std::as_const(tags)) {
        present.insert(tag.recordId);
        const QString id = ids.value(tag.recordId);
        if (tag.owner != tag.recordId) {
            table.skip(tag.recordId, u"same_tag"_s, u"Same tag as %1."_s.arg(tag.owner));
            const QJsonObject alias{{u"airtable_record_id"_s, tag.recordId},
                                    {u"taxonomy_id"_s, id},
                                    {u"display_name"_s, tag.displayName},
                                    {u"category"_s, category}};
            if (aliases.value(tag.recordId) != alias)
                newAliases.append(alias);
            continue;
        }
        if (aliases.contains(tag.recordId))
            oldAliases.append(QJsonObject{{u"airtable_record_id"_s, tag.recordId}});
        QString parent;
        if (!tag.parents.isEmpty()) {
            parent = ids.value(tag.parents.first());
            if (parent.isEmpty()) {
                table.warn(tag.recordId, u"unknown_parent"_s,
                           u"The parent is unknown, left out."_s);
            } else if (leadsBack(parents, parent, id)) {
                table.warn(tag.recordId, u"circular_parent"_s,
                           u"The parent is below this tag itself, left out."_s);
                parent.clear();
            }
            if (tag.parents.size() > 1) {
                table.warn(tag.recordId, u"several_parents"_s,
                           u"The tag has several parents, the first one is taken."_s);
            }
        }
        parents.insert(id, parent);
        const QJsonObject row{
            {u"id"_s, id},
            {u"airtable_record_id"_s, tag.recordId},
            {u"category"_s, category},
            {u"value"_s, tag.value},
            {u"display_name"_s, tag.displayName},
            {u"parent_id"_s, parent.isEmpty() ? QJsonValue() : QJsonValue(parent)},
            {u"source"_s, u"airtable"_s},
            {u"is_approved"_s, true},
            // Taking a tag out of use is the coordinators' business.
            {u"is_active"_s, byId.contains(id) ? byId.value(id).value("is_active"_L1) : true}};
        const QJsonObject old = byId.value(id);
        if (old.isEmpty()) {
            created.append(row);
        } else if (old != row) {
            updated.append(row);
            if (old.value("value"_L1).toString() != tag.value)
                freed.append(QJsonObject{{u"id"_s, id}});
        } else {
            ++table.report.unchanged;
        }
    }
    table.report.created = int(created.size());
    // Rows are written in portions: a parent must not come in a later one than its child.
    const auto depth = [&](QString at) {
        int steps = 0;
        while (!(at = parents.value(at)).isEmpty())
            ++steps;
        return steps;
    };
    QList<std::pair<int, QJsonValue>> ordered;
    for (const auto &row : std::as_const(created))
        ordered.append({depth(row["id"_L1].toString()), row});
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    created = {};
    for (const auto &[level, row] : std::as_const(ordered))
        created.append(row);
    table.report.updated = int(updated.size());
    for (const auto &value : *rows) {
        const QString recordId = value["airtable_record_id"_L1].toString();
        if (value["category"_L1].toString() == category && !recordId.isEmpty() &&
            !present.contains(recordId))
            ++table.report.notInExport;
    }
    if (auto done = write(table, storage::Query::import_delete_aliases, oldAliases); !done)
        return done;
    if (auto done = write(table, storage::Query::import_free_tag_values, freed); !done)
        return done;
    if (auto done = write(table, storage::Query::import_insert_taxonomy, created); !done)
        return done;
    if (auto done = write(table, storage::Query::import_update_taxonomy, updated); !done)
        return done;
    return write(table, storage::Query::import_write_aliases, newAliases);
}

} // namespace oh::importer
