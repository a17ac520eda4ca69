// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/peopleservice.h"

#include "backend/services/bookingservice.h"
#include "backend/services/personaldata.h"
#include "backend/storage/database.h"
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
    QList<FieldError> problems;
    const auto mentorsOnly = u"is for mentors only"_s;
    if (role != Role::Mentor) {
        if (update.expertiseDescription.present)
            problems.append({u"expertiseDescription"_s, mentorsOnly});
        if (update.idealMenteeDescription.present)
            problems.append({u"idealMenteeDescription"_s, mentorsOnly});
        if (update.autoConfirm.present)
            problems.append({u"autoConfirm"_s, mentorsOnly});
    }
    if (role != Role::Mentee && update.goals.present)
        problems.append({u"goals"_s, u"is for mentees only"_s});
    if (update.company.present && update.company.value && hasPortfolioCompany)
        problems.append({u"company"_s, u"comes from the list of portfolio companies; ask a "
                                       "coordinator to change it"_s});
    return problems;
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
        return Error(ErrorCode::NotFound, u"This person does not exist, or not any more."_s);
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
        if (const auto limit = weeklyBookingLimit(tier))
            json.insert(u"weeklyBookingLimit"_s, *limit);
    }
    return json;
}

Result<QJsonObject> updateMe(Transaction &tx, const Caller &caller, const KeyRing &keys,
                             const api::UpdateProfile &update)
{
    const auto locked = tx.row(Query::people_lock_profile, {{u":user"_s, bind(caller.userId)}});
    if (!locked)
        return locked.error();
    if (!*locked)
        return Error(ErrorCode::NotFound);
    if (update.version && *update.version != (*locked)->integer("version"_L1))
        return Error(ErrorCode::StaleVersion);
    const QList<FieldError> problems =
        roleProblems(update, caller.role, !(*locked)->isNull("portfolio_company_id"_L1));
    if (!problems.isEmpty())
        return Error::validation(problems);

    const bool hasPhone = update.phone.value && !update.phone.value->isEmpty();
    const auto updated =
        tx.exec(Query::people_update_profile,
                {{u":user"_s, bind(caller.userId)},
                 {u":set_name"_s, bind(update.name.present)},
                 {u":name"_s, bind(update.name.value)},
                 {u":set_title"_s, bind(update.title.present)},
                 {u":title"_s, bind(update.title.value)},
                 {u":set_company"_s, bind(update.company.present)},
                 {u":company"_s, bind(update.company.value)},
                 {u":set_headline"_s, bind(update.headline.present)},
                 {u":headline"_s, bind(update.headline.value)},
                 {u":set_phone"_s, bind(update.phone.present)},
                 {u":phone"_s, hasPhone ? bind(sealPhone(keys, caller.userId, *update.phone.value))
                                        : QVariant()},
                 {u":set_bio"_s, bind(update.bio.present)},
                 {u":bio"_s, bind(update.bio.value)},
                 {u":set_expertise"_s, bind(update.expertiseDescription.present)},
                 {u":expertise"_s, bind(update.expertiseDescription.value)},
                 {u":set_ideal"_s, bind(update.idealMenteeDescription.present)},
                 {u":ideal"_s, bind(update.idealMenteeDescription.value)},
                 {u":set_goals"_s, bind(update.goals.present)},
                 {u":goals"_s, bind(update.goals.value)},
                 {u":set_zone"_s, bind(update.timeZone.present)},
                 {u":zone"_s, bind(update.timeZone.value)},
                 {u":set_reminder"_s, bind(update.reminderPreference.present)},
                 {u":reminder"_s, bind(update.reminderPreference.value)},
                 {u":set_language"_s, bind(update.language.present)},
                 {u":language"_s, bind(update.language.value)},
                 {u":set_auto_confirm"_s, bind(update.autoConfirm.present)},
                 {u":auto_confirm"_s, bind(update.autoConfirm.value)}});
    if (!updated)
        return updated.error();
    if (update.links.present) {
        const auto replaced =
            replaceLinks(tx, caller.userId, update.links.value.value_or(QList<api::Link>()));
        if (!replaced)
            return replaced.error();
    }
    return user(tx, caller, keys, caller.userId);
}

} // namespace oh::people
