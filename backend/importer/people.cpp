// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/importer/importrun.h"
#include "backend/services/personaldata.h"
#include "models/domain/enums.h"
#include "models/domain/text.h"
#include "models/domain/zones.h"

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

constexpr int maxNameOrTitle = 300;
constexpr int maxHeadline = 500;
constexpr int maxSeniority = 100;
constexpr int maxPhone = 50;

UserId userIdOf(const QString &id)
{
    return UserId::parse(id).value_or(UserId());
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// What 003 4.10 says of roles: any case; one that is unknown is a mentee's.
QString roleOf(TableData &table, const Record &record)
{
    const auto text = FieldReader(table, record).raw(u"Role"_s).value_or(QString());
    if (const auto role = fromString<Role>(text.trimmed().toLower()))
        return toString(*role);
    table.warn(record.id, u"unknown_role"_s, u"The role is unknown, taken as mentee."_s);
    return toString(Role::Mentee);
}

} // namespace

struct ImportRun::Person
{
    Record record;
    QString email;
    QByteArray emailIndex;
    /// As the database has them; empty for somebody new.
    QJsonObject old;
};

bool ImportRun::knownZone(const QString &zone)
{
    auto found = m_zones.find(zone);
    if (found == m_zones.end())
        found = m_zones.insert(zone, isKnownZone(zone));
    return *found;
}

QJsonObject ImportRun::profileOf(TableData &table, const Record &record, const QString &role,
                                 QJsonObject *urls)
{
    FieldReader reader(table, record);
    QJsonObject profile;
    put(profile, u"name"_s, reader.name(u"Name"_s, maxNameOrTitle));
    put(profile, u"title"_s, reader.line(u"Title"_s, maxNameOrTitle));
    put(profile, u"headline"_s, reader.line(u"Headline"_s, maxHeadline));
    put(profile, u"bio"_s, reader.richText(u"Bio"_s));
    put(profile, u"goals"_s, reader.richText(u"Goals"_s));
    put(profile, u"seniority"_s, reader.line(u"Seniority"_s, maxSeniority));
    put(profile, u"acceptance_policy"_s, reader.richText(u"Acceptance Policy"_s));

    const QString company = reader.name(u"Company"_s, maxNameOrTitle);
    const QStringList links = reader.list(u"Portfolio Company"_s);
    QString linked;
    if (!links.isEmpty()) {
        linked = m_companies.value(links.first());
        if (linked.isEmpty()) {
            table.warn(record.id, u"unknown_company"_s,
                       u"The portfolio company is unknown, left out."_s);
        }
    }
    // Employees belong to a portfolio company, mentors name theirs.
    if (!linked.isEmpty() && !company.isEmpty()) {
        table.warn(record.id, u"two_companies"_s,
                   u"There are a company and a portfolio company, one was left out."_s);
    }
    const bool takeLink = !linked.isEmpty() && (role == "mentee"_L1 || company.isEmpty());
    put(profile, takeLink ? u"portfolio_company_id"_s : u"company"_s, takeLink ? linked : company);

    const QString zone = reader.line(u"Timezone"_s, maxNameOrTitle);
    if (knownZone(zone)) {
        profile.insert(u"time_zone"_s, zone);
    } else if (!zone.isEmpty()) {
        table.warn(record.id, u"unknown_time_zone"_s, u"The time zone is unknown, left out."_s);
    }
    put(*urls, u"linkedin"_s, reader.url(u"LinkedIn URL"_s));
    put(*urls, u"website"_s, reader.url(u"Website"_s));
    return profile;
}

QByteArray ImportRun::indexOf(const QJsonObject &user)
{
    return QByteArray::fromHex(user.value("email_index"_L1).toString().toLatin1());
}

bool ImportRun::hasNewEmail(const Person &person)
{
    // The application's word counts for what was changed there (000).
    return !person.old.value("email_changed_here"_L1).toBool() &&
           !KeyRing::sharesIndex(indexOf(person.old), person.emailIndex);
}

Result<QList<ImportRun::Person>> ImportRun::acceptedPeople(TableData &table,
                                                           const QJsonArray &existing)
{
    QHash<QString, QJsonObject> byRecord;
    QHash<QByteArray, QJsonObject> byIndex;
    for (const auto &value : existing) {
        const QJsonObject user = value.toObject();
        const auto entries = KeyRing::indexEntries(indexOf(user));
        for (const QByteArray &entry : entries)
            byIndex.insert(entry, user);
        const QString recordId = user["airtable_record_id"_L1].toString();
        if (!recordId.isEmpty())
            byRecord.insert(recordId, user);
    }
    const auto holderOf = [&byIndex](const Person &person) {
        const auto entries = KeyRing::indexEntries(person.emailIndex);
        for (const QByteArray &entry : entries) {
            if (const auto found = byIndex.constFind(entry); found != byIndex.constEnd())
                return *found;
        }
        return QJsonObject();
    };
    QList<Person> people;
    QHash<QString, QString> firstWith;
    for (const Record &record : std::as_const(table.records)) {
        FieldReader reader(table, record);
        bool wrongType = false;
        auto written = reader.raw(u"Email"_s, &wrongType);
        if (!written && !wrongType) {
            table.skip(record.id, u"missing_email"_s, u"There is no e-mail address."_s);
            continue;
        }
        const auto email = normaliseEmail(written.value_or(QString()));
        if (!email) {
            table.skip(record.id, u"invalid_email"_s, u"The e-mail address is not valid."_s);
            continue;
        }
        bool strangeRole = false;
        if (!reader.raw(u"Role"_s, &strangeRole) && !strangeRole) {
            table.skip(record.id, u"missing_role"_s, u"There is no role."_s);
            continue;
        }
        Person person{record, *email, m_keys.blindIndex(*email), byRecord.value(record.id)};
        if (firstWith.contains(*email)) {
            table.skip(record.id, u"duplicate_email"_s,
                       u"Same e-mail address as %1, which is kept."_s.arg(firstWith.value(*email)));
            continue;
        }
        firstWith.insert(*email, record.id);
        const QJsonObject holder = holderOf(person);
        if (person.old.isEmpty() && holder.value("airtable_record_id"_L1).toString().isEmpty())
            person.old = holder;
        if (person.old.value("deleted"_L1).toBool()) {
            table.skip(record.id, u"deleted"_s,
                       u"The account was removed; a coordinator can bring it back."_s);
            continue;
        }
        if (person.old.value("email_changed_here"_L1).toBool() &&
            !KeyRing::sharesIndex(indexOf(person.old), person.emailIndex))
            table.warn(record.id, u"email_changed_here"_s,
                       u"The e-mail address was changed in the application, which counts."_s);
        people.append(person);
    }
    // Somebody else may have the address: fine if they give it up in this very import. Who is
    // skipped gives nothing up, which can concern another one, until nothing changes any more.
    for (bool again = true; again;) {
        again = false;
        QSet<QString> moving;
        for (const Person &person : std::as_const(people)) {
            if (!person.old.isEmpty() && hasNewEmail(person))
                moving.insert(person.old.value("id"_L1).toString());
        }
        keepIf(people, [&](const Person &person) {
            if (!person.old.isEmpty() && !hasNewEmail(person))
                return true;
            const QJsonObject holder = holderOf(person);
            const QString holderId = holder.value("id"_L1).toString();
            if (holder.isEmpty() || holder.value("id"_L1) == person.old.value("id"_L1) ||
                moving.contains(holderId))
                return true;
            table.skip(person.record.id, u"email_taken"_s,
                       u"Another person has this e-mail address."_s);
            again = true;
            return false;
        });
    }
    return people;
}

QJsonObject ImportRun::mergedProfile(const QJsonObject &old, const QJsonObject &fromBase,
                                     const QString &userId, const QString &phone) const
{
    static const QStringList columns{u"name"_s,      u"title"_s,
                                     u"headline"_s,  u"company"_s,
                                     u"bio"_s,       u"portfolio_company_id"_s,
                                     u"goals"_s,     u"seniority"_s,
                                     u"time_zone"_s, u"acceptance_policy"_s};
    const QJsonObject before = old.value("profile"_L1).toObject();
    const QJsonArray supplied = before["from_base"_L1].toArray();
    QJsonObject profile;
    QJsonArray supplies;
    for (const QString &column : columns) {
        QJsonValue value = before.value(column);
        if (fromBase.contains(column)) {
            value = fromBase.value(column);
            supplies.append(column);
        } else if (column == "time_zone"_L1) {
            // Everybody has one: what the base no longer says stays.
            value = value.isString() ? value : QJsonValue(u"UTC"_s);
        } else if (supplied.contains(column)) {
            value = QJsonValue();
        }
        profile.insert(column, value.isUndefined() ? QJsonValue() : value);
    }
    // One company at most: the base's word replaces what somebody typed in the application.
    if (fromBase.contains(u"portfolio_company_id"_s))
        profile.insert(u"company"_s, QJsonValue());
    else if (fromBase.contains(u"company"_s))
        profile.insert(u"portfolio_company_id"_s, QJsonValue());
    const QJsonObject urls = fromBase["urls"_L1].toObject();
    for (auto it = urls.constBegin(); it != urls.constEnd(); ++it)
        supplies.append(it.key());
    profile.insert(u"from_base"_s, supplies);

    bool changed = profile != before || !old.value("has_profile"_L1).toBool();
    if (!phone.isEmpty()) {
        const UserId user = userIdOf(userId);
        const QByteArray sealed =
            QByteArray::fromHex(old.value("phone_sealed"_L1).toString().toLatin1());
        const auto known =
            sealed.isEmpty() ? Result<QString>(QString()) : openPhone(m_keys, user, sealed);
        if (!known || *known != phone) {
            const QByteArray again = sealPhone(m_keys, user, phone);
            profile.insert(u"phone_sealed"_s, hex(again));
            profile.insert(u"key_version"_s, KeyRing::versionOf(again));
            changed = true;
        }
    }
    profile.insert(u"user_id"_s, userId);
    return changed ? profile : QJsonObject();
}

Result<void> ImportRun::people(TableData &table)
{
    if (!table.present)
        return {};
    const auto rows = load(storage::Query::import_select_people);
    if (!rows)
        return rows.error();
    const auto accepted = acceptedPeople(table, *rows);
    if (!accepted)
        return accepted.error();

    QJsonArray created, updated, freed, profiles, urls, oldUrls;
    QHash<QString, QSet<QString>> tags;
    QSet<QString> createdIds, updatedIds;
    qsizetype done = 0;
    for (const Person &person : *accepted) {
        if (done++ % 100 == 0) {
            if (auto go = step(table, done, accepted->size()); !go)
                return go;
        }
        const QString id = person.old.isEmpty() ? newId() : person.old.value("id"_L1).toString();
        const QString role = roleOf(table, person.record);
        QJsonObject user{
            {u"id"_s, id}, {u"airtable_record_id"_s, person.record.id}, {u"role"_s, role}};
        const bool newEmail = hasNewEmail(person);
        if (newEmail) {
            const QByteArray sealed = sealEmail(m_keys, userIdOf(id), person.email);
            user.insert(u"email_sealed"_s, hex(sealed));
            user.insert(u"email_index"_s, hex(person.emailIndex));
            user.insert(u"key_version"_s, KeyRing::versionOf(sealed));
        }
        if (person.old.isEmpty()) {
            created.append(user);
            createdIds.insert(id);
        } else if (newEmail || person.old.value("role"_L1) != role ||
                   person.old.value("airtable_record_id"_L1) != person.record.id) {
            updated.append(user);
            updatedIds.insert(id);
            if (newEmail)
                freed.append(QJsonObject{{u"id"_s, id}});
        }

        QJsonObject links;
        QJsonObject fromBase = profileOf(table, person.record, role, &links);
        fromBase.insert(u"urls"_s, links);
        const QString phone = FieldReader(table, person.record).line(u"Phone"_s, maxPhone);
        const QJsonObject profile = mergedProfile(person.old, fromBase, id, phone);
        if (!profile.isEmpty()) {
            profiles.append(profile);
            updatedIds.insert(id);
        }
        const QJsonObject oldLinks = person.old.value("urls"_L1).toObject();
        const QJsonArray supplied = person.old.value("profile"_L1)["from_base"_L1].toArray();
        for (const QString &type : {u"linkedin"_s, u"website"_s}) {
            if (links.contains(type) && links.value(type) != oldLinks.value(type)) {
                urls.append(QJsonObject{
                    {u"user_id"_s, id}, {u"url_type"_s, type}, {u"url"_s, links.value(type)}});
                updatedIds.insert(id);
            } else if (!links.contains(type) && oldLinks.contains(type) &&
                       supplied.contains(type)) {
                oldUrls.append(QJsonObject{{u"user_id"_s, id}, {u"url_type"_s, type}});
                updatedIds.insert(id);
            }
        }
        tags.insert(id, tagIds(table, person.record));
    }

    using storage::Query;
    QList<UserId> changed;
    for (const auto &user : std::as_const(updated))
        changed.append(UserId::parse(user[u"id"].toString()).value_or(UserId()));
    if (const auto locked = m_transaction.rows(Query::accounts_lock_people,
                                               {{u":people"_s, storage::bind(changed)}});
        !locked)
        return locked.error();
    const std::pair<Query, const QJsonArray *> steps[] = {
        {Query::import_free_user_emails, &freed}, {Query::import_update_users, &updated},
        {Query::import_insert_users, &created},   {Query::import_write_profiles, &profiles},
        {Query::import_delete_urls, &oldUrls},    {Query::import_write_urls, &urls}};
    for (const auto &[query, list] : steps) {
        if (auto written = write(table, query, *list); !written)
            return written;
    }
    const auto retagged = writeTags(table, u"user"_s, tags);
    if (!retagged)
        return retagged.error();
    updatedIds.unite(*retagged);
    updatedIds.subtract(createdIds);
    table.report.created = int(createdIds.size());
    table.report.updated = int(updatedIds.size());
    table.report.unchanged = int(accepted->size() - createdIds.size() - updatedIds.size());
    QSet<QString> inExport;
    for (const Record &record : std::as_const(table.records))
        inExport.insert(record.id);
    for (const auto &value : *rows) {
        const QString recordId = value["airtable_record_id"_L1].toString();
        if (!recordId.isEmpty() && !value["deleted"_L1].toBool() && !inExport.contains(recordId))
            ++table.report.notInExport;
    }
    return {};
}

} // namespace oh::importer
