// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importer.h"

#include "backend/importer/importrun.h"
#include "backend/storage/database.h"
#include "backend/storage/querystore.h"
#include "models/clock.h"
#include "models/domain/text.h"
#include "models/ids.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

// Small enough for a short statement, large enough for few of them.
constexpr qsizetype portion = 500;

struct TagTable
{
    QLatin1StringView table;
    QLatin1StringView category;
};
constexpr TagTable tagTables[] = {{"industries"_L1, "industry"_L1},
                                  {"technologies"_L1, "technology"_L1},
                                  {"stages"_L1, "stage"_L1}};

/// What coordinators see of it (see services/syncservice.h).
Result<void> logImport(storage::Transaction &transaction, const Report &report,
                       const QDateTime &now)
{
    const QJsonObject all = report.toJson();
    QJsonArray problems;
    for (const RecordNote &note : report.notes) {
        problems.append(QJsonObject{{u"table"_s, note.table},
                                    {u"recordId"_s, note.recordId},
                                    {u"code"_s, note.code},
                                    {u"message"_s, note.message},
                                    {u"isSkipped"_s, note.skipped}});
    }
    const QJsonObject total = all["total"_L1].toObject();
    const auto logged = transaction.exec(
        storage::Query::import_log_run,
        {{u":id"_s, storage::bind(newUuidV7(now.toMSecsSinceEpoch()))},
         {u":facts"_s,
          storage::bind(QJsonObject{
              {u"source"_s, u"export"_s}, {u"tables"_s, all["tables"_L1]}, {u"total"_s, total}})},
         {u":changed"_s, storage::bind(total["created"_L1].toInt() + total["updated"_L1].toInt())},
         {u":problems"_s, storage::bind(problems)},
         {u":now"_s, storage::bind(now)}});
    return logged ? Result<void>() : logged.error();
}

} // namespace

ImportRun::ImportRun(storage::Transaction &transaction, const KeyRing &keys, QDateTime now,
                     const std::function<void(const Progress &)> &progress,
                     const std::function<bool()> &canceled)
    : m_transaction(transaction),
      m_keys(keys),
      m_now(std::move(now)),
      m_progress(progress),
      m_canceled(canceled)
{}

QString ImportRun::newId() const
{
    return newUuidV7(m_now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces);
}

Result<void> ImportRun::step(const TableData &table, qsizetype done, qsizetype total) const
{
    if (m_canceled && m_canceled())
        return Error(ErrorCode::Canceled);
    if (m_progress)
        m_progress({table.report.table, int(done), int(total)});
    return {};
}

Result<QJsonArray> ImportRun::load(storage::Query query, const storage::Binds &binds)
{
    const auto json = m_transaction.json(query, binds);
    if (!json)
        return json.error();
    return QJsonDocument::fromJson(*json).array();
}

Result<void> ImportRun::write(const TableData &table, storage::Query query, const QJsonArray &rows)
{
    const bool needsNow = storage::queryInfo(query).parameters.contains(u":now"_s);
    for (qsizetype from = 0; from < rows.size(); from += portion) {
        if (auto go = step(table, from, rows.size()); !go)
            return go;
        QJsonArray part;
        for (qsizetype i = from; i < std::min(from + portion, rows.size()); ++i)
            part.append(rows[i]);
        storage::Binds binds{{u":rows"_s, storage::bind(part)}};
        if (needsNow)
            binds.append({u":now"_s, storage::bind(m_now)});
        if (auto written = m_transaction.exec(query, binds); !written)
            return written.error();
    }
    return step(table, rows.size(), rows.size());
}

Result<void> ImportRun::loadTagNames()
{
    const auto rows = load(storage::Query::import_select_taxonomy);
    if (!rows)
        return rows.error();
    for (const auto &value : *rows) {
        const QJsonObject tag = value.toObject();
        if (tag["is_approved"_L1].toBool() && tag["is_active"_L1].toBool()) {
            m_tags.insert(tag["category"_L1].toString() + u':' + tag["value"_L1].toString(),
                          tag["id"_L1].toString());
        }
    }
    const auto redirects = load(storage::Query::import_select_redirects);
    if (!redirects)
        return redirects.error();
    for (const auto &value : *redirects) {
        const QJsonObject other = value.toObject();
        const QString key = other["category"_L1].toString() + u':' + other["value"_L1].toString();
        if (other["is_usable"_L1].toBool() && !m_tags.contains(key))
            m_tags.insert(key, other["taxonomy_id"_L1].toString());
    }
    return {};
}

QString ImportRun::tagId(const QString &category, const QString &name)
{
    const QString key = category + u':' + name;
    auto found = m_tagNames.find(key);
    if (found == m_tagNames.end())
        found = m_tagNames.insert(key, m_tags.value(category + u':' + normaliseTag(name)));
    return *found;
}

QSet<QString> ImportRun::tagIds(TableData &table, const Record &record)
{
    static const QList<std::pair<QString, QString>> columns{{u"Industries"_s, u"industry"_s},
                                                            {u"Technologies"_s, u"technology"_s},
                                                            {u"Stage"_s, u"stage"_s}};
    QSet<QString> ids;
    FieldReader reader(table, record);
    for (const auto &[column, category] : columns) {
        // A company's stage is a text of its own, its tag besides.
        const QStringList names = reader.list(column);
        int unknown = 0;
        for (const QString &name : names) {
            const QString id = tagId(category, name);
            if (id.isEmpty())
                ++unknown;
            else
                ids.insert(id);
        }
        if (unknown > 0) {
            table.warn(record.id, u"unknown_tag"_s,
                       u"%1 names %2 unknown tag(s), left out."_s.arg(column).arg(unknown));
        }
    }
    return ids;
}

Result<QSet<QString>> ImportRun::writeTags(const TableData &table, const QString &entityType,
                                           const QHash<QString, QSet<QString>> &wanted)
{
    const auto rows = load(storage::Query::import_select_entity_tags,
                           {{u":entity_type"_s, storage::bind(entityType)}});
    if (!rows)
        return rows.error();
    QHash<QString, QSet<QString>> present;
    QSet<QString> changed;
    QJsonArray added, removed;
    const auto row = [&](const QString &entity, const QString &tag) {
        return QJsonObject{
            {u"entity_type"_s, entityType}, {u"entity_id"_s, entity}, {u"taxonomy_id"_s, tag}};
    };
    for (const auto &value : *rows) {
        const QString entity = value["entity_id"_L1].toString();
        const QString tag = value["taxonomy_id"_L1].toString();
        present[entity].insert(tag);
        const auto found = wanted.constFind(entity);
        if (found != wanted.constEnd() && !value["own"_L1].toBool() && !found->contains(tag)) {
            removed.append(row(entity, tag));
            changed.insert(entity);
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QSet<QString> has = present.value(it.key());
        for (const QString &tag : it.value()) {
            if (has.contains(tag))
                continue;
            added.append(row(it.key(), tag));
            changed.insert(it.key());
        }
    }
    if (auto done = write(table, storage::Query::import_remove_entity_tags, removed); !done)
        return done.error();
    if (auto done = write(table, storage::Query::import_insert_entity_tags, added); !done)
        return done.error();
    return changed;
}

Result<Report> importDirectory(const QString &dir, storage::Database &database, const KeyRing &keys,
                               const Clock &clock, std::function<void(const Progress &)> progress,
                               std::function<bool()> canceled)
{
    if (!QFileInfo(dir).isDir())
        return Error::technical(ErrorCode::NotFound, u"There is no folder with an export."_s);
    static const QStringList companyColumns{
        u"Record ID"_s,    u"Name"_s,         u"Description"_s, u"Website"_s,
        u"Pitch.vc URL"_s, u"LinkedIn URL"_s, u"Location"_s,    u"Customer Segment"_s,
        u"Product Type"_s, u"Sales Model"_s,  u"Stage"_s,       u"Industries"_s,
        u"Technologies"_s};
    static const QStringList tagColumns{u"Record ID"_s, u"Name"_s, u"Parent"_s};
    static const QStringList peopleColumns{u"Record ID"_s,
                                           u"Email"_s,
                                           u"Role"_s,
                                           u"Name"_s,
                                           u"Title"_s,
                                           u"Company"_s,
                                           u"Phone"_s,
                                           u"Portfolio Company"_s,
                                           u"LinkedIn URL"_s,
                                           u"Industries"_s,
                                           u"Technologies"_s,
                                           u"Stage"_s,
                                           u"Bio"_s,
                                           u"Headline"_s,
                                           u"Goals"_s,
                                           u"Timezone"_s,
                                           u"Website"_s,
                                           u"Seniority"_s,
                                           u"Acceptance Policy"_s};

    // Read once: the work in the transaction may have to run again and starts from this then.
    const TableData companiesRead = readTable(dir, u"portfolio_companies"_s, companyColumns);
    QList<TableData> tagsRead;
    for (const TagTable &table : tagTables)
        tagsRead.append(readTable(dir, table.table, tagColumns));
    const TableData peopleRead = readTable(dir, u"users"_s, peopleColumns);
    bool any = companiesRead.present || peopleRead.present;
    for (const TableData &table : tagsRead)
        any = any || table.present;
    if (!any)
        return Error::technical(ErrorCode::NotFound, u"The folder holds no table of an export."_s);

    return database.runBlocking<Report>(
        storage::Actor::system(), [&](storage::Transaction &transaction) -> Result<Report> {
            TableData companies = companiesRead;
            QList<TableData> tags = tagsRead;
            TableData people = peopleRead;
            ImportRun run(transaction, keys, clock.now(), progress, canceled);
            if (auto done = run.companies(companies); !done)
                return done.error();
            for (qsizetype i = 0; i < tags.size(); ++i) {
                if (auto done = run.taxonomy(tags[i], tagTables[i].category); !done)
                    return done.error();
            }
            if (auto done = run.loadTagNames(); !done)
                return done.error();
            if (auto done = run.companyTags(companies); !done)
                return done.error();
            if (auto done = run.people(people); !done)
                return done.error();

            Report report;
            QList<TableData *> all{&companies};
            for (TableData &table : tags)
                all.append(&table);
            all.append(&people);
            for (const TableData *table : std::as_const(all)) {
                report.tables.append(table->report);
                report.notes.append(table->notes);
                report.unknownColumns.append(table->unknownColumns);
            }
            if (auto done = logImport(transaction, report, clock.now()); !done)
                return done.error();
            return report;
        });
}

} // namespace oh::importer
