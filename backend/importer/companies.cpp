// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importrun.h"

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

// The column allows 300; what is longer is no name.
constexpr int maxName = 300;
constexpr int maxDescribingLine = 1000;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject companyOf(TableData &table, const Record &record)
{
    FieldReader reader(table, record);
    return {{u"airtable_record_id"_s, record.id},
            {u"name"_s, reader.name(u"Name"_s, maxName)},
            {u"description"_s, orNull(reader.richText(u"Description"_s))},
            {u"location"_s, orNull(reader.line(u"Location"_s, maxDescribingLine))},
            {u"customer_segment"_s, orNull(reader.line(u"Customer Segment"_s, maxDescribingLine))},
            {u"product_type"_s, orNull(reader.line(u"Product Type"_s, maxDescribingLine))},
            {u"sales_model"_s, orNull(reader.line(u"Sales Model"_s, maxDescribingLine))},
            {u"stage"_s, orNull(reader.line(u"Stage"_s, maxDescribingLine))},
            {u"website"_s, orNull(reader.url(u"Website"_s))},
            {u"pitch_vc_url"_s, orNull(reader.url(u"Pitch.vc URL"_s))},
            {u"linkedin_url"_s, orNull(reader.url(u"LinkedIn URL"_s))}};
}

} // namespace

Result<void> ImportRun::companies(TableData &table)
{
    const auto rows = load(storage::Query::import_select_companies);
    if (!rows)
        return rows.error();
    QHash<QString, QJsonObject> byRecord, byName;
    for (const auto &value : *rows) {
        const QJsonObject company = value.toObject();
        const QString recordId = company.value("airtable_record_id"_L1).toString();
        if (!recordId.isEmpty()) {
            byRecord.insert(recordId, company);
            m_companies.insert(recordId, company.value("id"_L1).toString());
        }
        byName.insert(company.value("name"_L1).toString(), company);
    }
    if (!table.present)
        return {};

    // What the export holds, before looking at who holds which name now.
    QList<std::pair<Record, QJsonObject>> accepted;
    QHash<QString, QString> names;
    QSet<QString> recordIds;
    for (const Record &record : std::as_const(table.records)) {
        const QJsonObject company = companyOf(table, record);
        const QString name = company.value("name"_L1).toString();
        if (name.isEmpty()) {
            table.skip(record.id, u"missing_name"_s, u"The company has no name."_s);
        } else if (names.contains(name)) {
            table.skip(record.id, u"duplicate_name"_s,
                       u"Same name as %1, which is kept."_s.arg(names.value(name)));
        } else {
            names.insert(name, record.id);
            recordIds.insert(record.id);
            accepted.append({record, company});
        }
    }

    // A company that came from elsewhere, or whose record was made anew in the base.
    const auto oldOf = [&](const Record &record, const QJsonObject &company) {
        const QJsonObject holder = byName.value(company.value("name"_L1).toString());
        const auto own = byRecord.constFind(record.id);
        if (own != byRecord.constEnd())
            return *own;
        return recordIds.contains(holder.value("airtable_record_id"_L1).toString()) ? QJsonObject()
                                                                                    : holder;
    };
    // A name that another company has is fine if that one gives it up in this very import. Who is
    // skipped gives nothing up, which can concern another one, until nothing changes any more.
    for (bool again = true; again;) {
        again = false;
        QSet<QString> moving;
        for (const auto &[record, company] : std::as_const(accepted)) {
            const QJsonObject old = oldOf(record, company);
            if (!old.isEmpty() && old.value("name"_L1) != company.value("name"_L1))
                moving.insert(old.value("id"_L1).toString());
        }
        keepIf(accepted, [&](const std::pair<Record, QJsonObject> &entry) {
            const QJsonObject holder = byName.value(entry.second.value("name"_L1).toString());
            if (holder.isEmpty() || moving.contains(holder.value("id"_L1).toString()) ||
                holder.value("id"_L1) == oldOf(entry.first, entry.second).value("id"_L1))
                return true;
            table.skip(entry.first.id, u"name_taken"_s, u"Another company has this name."_s);
            again = true;
            return false;
        });
    }

    QJsonArray created, updated, freed;
    table.records.clear();
    for (const auto &[record, fromBase] : std::as_const(accepted)) {
        QJsonObject company = fromBase;
        const QString name = company.value("name"_L1).toString();
        const QJsonObject old = oldOf(record, company);
        const QString id = old.isEmpty() ? newId() : old.value("id"_L1).toString();
        company.insert(u"id"_s, id);
        m_companies.insert(record.id, id);
        table.records.append(record);
        if (old.isEmpty()) {
            created.append(company);
            continue;
        }
        company.insert(u"deleted"_s, false);
        if (company != old) {
            updated.append(company);
            if (old.value("name"_L1).toString() != name)
                freed.append(QJsonObject{{u"id"_s, id}});
        }
    }
    table.report.created = int(created.size());
    table.report.updated = int(updated.size());
    table.report.unchanged = int(table.records.size() - created.size() - updated.size());
    for (auto it = byRecord.cbegin(); it != byRecord.cend(); ++it) {
        if (!recordIds.contains(it.key()))
            ++table.report.notInExport;
    }
    if (auto done = write(table, storage::Query::import_free_company_names, freed); !done)
        return done;
    if (auto done = write(table, storage::Query::import_update_companies, updated); !done)
        return done;
    m_updatedCompanies.clear();
    for (const auto &value : std::as_const(updated))
        m_updatedCompanies.insert(value["id"_L1].toString());
    for (const auto &value : std::as_const(created))
        m_updatedCompanies.insert(value["id"_L1].toString());
    return write(table, storage::Query::import_insert_companies, created);
}

Result<void> ImportRun::companyTags(TableData &table)
{
    QHash<QString, QSet<QString>> wanted;
    for (const Record &record : std::as_const(table.records))
        wanted.insert(m_companies.value(record.id), tagIds(table, record));
    const auto changed = writeTags(table, u"portfolio_company"_s, wanted);
    if (!changed)
        return changed.error();
    for (const QString &id : *changed) {
        if (m_updatedCompanies.contains(id))
            continue;
        --table.report.unchanged;
        ++table.report.updated;
    }
    return {};
}

} // namespace oh::importer
