// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/peopleservice.h"

#include "backend/services/audit.h"
#include "backend/services/bookingservice.h"
#include "backend/services/personaldata.h"
#include "backend/services/tagservice.h"
#include "backend/storage/database.h"
#include "models/domain/accessrules.h"
#include "models/domain/text.h"
#include "models/domain/tiers.h"
#include "models/domain/zones.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::people {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QJsonObject jsonOf(const Row &row)
{
    return QJsonDocument::fromJson(row.raw("json"_L1)).object();
}

Result<void> openContacts(QJsonObject &user, const Row &row, const KeyRing &keys, UserId id)
{
    const auto email = openEmail(keys, id, row.bytes("email_sealed"_L1));
    if (!email)
        return email.error();
    user.insert(u"email"_s, *email);
    if (const auto sealed = row.optBytes("phone_sealed"_L1)) {
        const auto phone = openPhone(keys, id, *sealed);
        if (!phone)
            return phone.error();
        QJsonObject profile = user[u"profile"_s].toObject();
        profile.insert(u"phone"_s, *phone);
        user.insert(u"profile"_s, profile);
    }
    return {};
}

Result<void> replaceLinks(Transaction &tx, UserId user, const QList<api::Link> &links)
{
    if (const auto gone = tx.exec(Query::people_delete_links, {{u":user"_s, bind(user)}}); !gone)
        return gone.error();
    for (qsizetype i = 0; i < links.size(); ++i) {
        const api::Link &link = links[i];
        const bool labelled =
            link.urlType == UrlType::Other && link.label && !link.label->isEmpty();
        const auto inserted = tx.exec(Query::people_insert_link,
                                      {{u":user"_s, bind(user)},
                                       {u":type"_s, bind(link.urlType)},
                                       {u":url"_s, bind(link.url)},
                                       {u":label"_s, labelled ? bind(*link.label) : QVariant()},
                                       {u":position"_s, bind(int(i))}});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

/// Fields that mean nothing for a role are refused, not silently kept.
QList<FieldError> roleProblems(const api::UpdateProfile &update, Role role,
                               bool hasPortfolioCompany)
{
    struct RoleField
    {
        QString name;
        bool present;
        Role role;
    };
    const RoleField fields[] = {
        {u"expertiseDescription"_s, update.expertiseDescription.present, Role::Mentor},
        {u"idealMenteeDescription"_s, update.idealMenteeDescription.present, Role::Mentor},
        {u"autoConfirm"_s, update.autoConfirm.present, Role::Mentor},
        {u"seniority"_s, update.seniority.present, Role::Mentor},
        {u"acceptancePolicy"_s, update.acceptancePolicy.present, Role::Mentor},
        {u"keywords"_s, update.keywords.present, Role::Mentor},
        {u"loadCap"_s, update.loadCap.present, Role::Mentor},
        {u"goals"_s, update.goals.present, Role::Mentee},
        {u"traction"_s, update.traction.present, Role::Mentee}};
    QList<FieldError> problems;
    for (const RoleField &field : fields) {
        if (field.present && field.role != role)
            problems.append({field.name, field.role == Role::Mentor
                                             ? Sentence::tr("is for mentors only")
                                             : Sentence::tr("is for mentees only")});
    }
    if (update.visibility.present && role == Role::Coordinator)
        problems.append({u"visibility"_s, Sentence::tr("is for mentors and mentees only")});
    if (update.company.present && update.company.value && hasPortfolioCompany)
        problems.append(
            {u"company"_s, Sentence::tr("comes from the list of portfolio companies; ask a "
                                        "coordinator to change it")});
    return problems;
}

Result<void> writeColumns(Transaction &tx, const KeyRing &keys, UserId person,
                          const api::UpdateProfile &update)
{
    storage::Binds binds{{u":user"_s, bind(person)}};
    const auto set = [&binds](const QString &name, const auto &field) {
        binds.append({u":set_"_s + name, bind(field.present)});
        binds.append({u':' + name, bind(field.value)});
    };
    set(u"name"_s, update.name);
    set(u"title"_s, update.title);
    set(u"company"_s, update.company);
    set(u"headline"_s, update.headline);
    set(u"bio"_s, update.bio);
    set(u"expertise"_s, update.expertiseDescription);
    set(u"ideal"_s, update.idealMenteeDescription);
    set(u"goals"_s, update.goals);
    set(u"traction"_s, update.traction);
    set(u"seniority"_s, update.seniority);
    set(u"policy"_s, update.acceptancePolicy);
    set(u"visibility"_s, update.visibility);
    set(u"load_cap"_s, update.loadCap);
    set(u"zone"_s, update.timeZone);
    set(u"reminder"_s, update.reminderPreference);
    set(u"language"_s, update.language);
    set(u"auto_confirm"_s, update.autoConfirm);
    binds.append({u":set_keywords"_s, bind(update.keywords.present)});
    binds.append(
        {u":keywords"_s, bind(withoutRepeats(update.keywords.value.value_or(QList<QString>())))});
    const bool hasPhone = update.phone.value && !update.phone.value->isEmpty();
    binds.append({u":set_phone"_s, bind(update.phone.present)});
    binds.append(
        {u":phone"_s, hasPhone ? bind(sealPhone(keys, person, *update.phone.value)) : QVariant()});
    const auto updated = tx.exec(Query::people_update_profile, binds);
    if (!updated)
        return updated.error();
    return {};
}

/// What a coordinator changed of somebody's profile, or of their own. A phone number is sealed
/// wherever it stands (NFR13): that it changed is all that is said of it.
Result<void> auditChange(Transaction &tx, const Caller &caller, UserId person,
                         const api::UpdateProfile &update, const QJsonObject &before,
                         const QJsonObject &after, const QString &reason)
{
    const QJsonObject old = before[u"profile"_s].toObject();
    const QJsonObject now = after[u"profile"_s].toObject();
    QJsonObject from;
    QJsonObject to;
    for (auto field = now.constBegin(); field != now.constEnd(); ++field) {
        if (old[field.key()] == field.value())
            continue;
        const bool secret = field.key() == "phone"_L1;
        const auto said = [secret](const QJsonValue &value) {
            return secret && !value.isNull() ? QJsonValue(u"…"_s) : value;
        };
        from.insert(field.key(), said(old[field.key()]));
        to.insert(field.key(), said(field.value()));
    }
    // These are written anew also when they say the same as before.
    const bool isWritten = update.phone.present || update.links.present || update.tags.present;
    if (to.isEmpty() && !isWritten)
        return {};
    return recordAudit(tx, {u"profile.updated"_s, u"user"_s, person.value, from, to, reason},
                       caller.now);
}

} // namespace

Result<QJsonObject> user(Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id)
{
    const bool self = id == caller.userId;
    const bool seesContacts = self || caller.role == Role::Coordinator;
    const auto found =
        tx.row(Query::people_select_user_json, {{u":user"_s, bind(id)},
                                                {u":now"_s, bind(caller.now)},
                                                {u":private"_s, bind(seesContacts)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This person does not exist, or not any more."));
    const Row &row = **found;
    QJsonObject json = jsonOf(row);
    if (seesContacts) {
        if (const auto opened = openContacts(json, row, keys, id); !opened)
            return opened.error();
    }
    if (self && caller.role == Role::Mentee) {
        const auto used = bookings::usedThisWeek(tx, id, row.text("time_zone"_L1), caller.now);
        if (!used)
            return used.error();
        json.insert(u"weeklyBookingsUsed"_s, *used);
        const auto tier = row.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Bronze);
        if (const auto limit = reputation::inForce().bookingLimit(tier))
            json.insert(u"weeklyBookingLimit"_s, *limit);
    }
    return json;
}

Result<QJsonObject> updateProfile(Transaction &tx, const Caller &caller, const KeyRing &keys,
                                  UserId person, const api::UpdateProfile &update,
                                  const QString &reason)
{
    const bool self = person == caller.userId;
    if (!self && caller.role != Role::Coordinator) {
        const auto known = user(tx, caller, keys, person);
        return known ? Error(ErrorCode::Forbidden) : known.error();
    }
    const auto locked = tx.row(Query::people_lock_profile, {{u":user"_s, bind(person)}});
    if (!locked)
        return locked.error();
    if (!*locked || (*locked)->boolean("gone"_L1))
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This person does not exist, or not any more."));
    const Row &row = **locked;
    if (update.version && *update.version != row.integer("version"_L1))
        return Error(ErrorCode::StaleVersion);
    const Role role = row.enumeration<Role>("role"_L1).value_or(caller.role);
    const QList<FieldError> problems =
        roleProblems(update, role, !row.isNull("portfolio_company_id"_L1));
    if (!problems.isEmpty())
        return Error::validation(problems);

    QJsonObject before;
    const bool isAudited = caller.role == Role::Coordinator;
    if (isAudited) {
        const auto read = user(tx, caller, keys, person);
        if (!read)
            return read.error();
        before = *read;
    }
    if (const auto written = writeColumns(tx, keys, person, update); !written)
        return written.error();
    if (update.links.present) {
        const auto replaced =
            replaceLinks(tx, person, update.links.value.value_or(QList<api::Link>()));
        if (!replaced)
            return replaced.error();
    }
    if (update.tags.present) {
        const auto replaced = tags::replaceAll(tx, caller, person, role,
                                               update.tags.value.value_or(QList<api::TagChoice>()));
        if (!replaced)
            return replaced.error();
    }
    auto after = user(tx, caller, keys, person);
    if (!after || !isAudited)
        return after;
    if (const auto audited = auditChange(tx, caller, person, update, before, *after, reason);
        !audited)
        return audited.error();
    return after;
}

} // namespace oh::people
