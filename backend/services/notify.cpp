// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/notify.h"

#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;

namespace {

storage::Binds notifyBinds(const Notification &news, const QDateTime &now)
{
    // The log remembers what it was about, never what was written.
    QJsonObject metadata{{u"template"_s, news.templateName}};
    if (news.data.contains(u"bookingId"_s))
        metadata.insert(u"bookingId"_s, news.data[u"bookingId"_s]);
    const auto newId = [&now] { return bind(newUuidV7(now.toMSecsSinceEpoch())); };
    return {{u":id"_s, newId()},
            {u":log_id"_s, newId()},
            {u":note_id"_s, newId()},
            {u":kind"_s, bind(news.kind)},
            {u":template"_s, bind(news.templateName)},
            {u":recipient"_s, bind(news.recipient)},
            {u":mail_always"_s, bind(mailIsMandatory(news.kind))},
            {u":in_app"_s, bind(isKeptInApp(news.kind) && !news.isOwnDoing)},
            {u":metadata"_s, bind(metadata)},
            {u":data"_s, bind(news.data)},
            {u":now"_s, bind(now)}};
}

storage::Binds anyTimeBinds(const Notification &news, const QDateTime &now)
{
    storage::Binds binds = notifyBinds(news, now);
    binds.append({u":dedupe_key"_s, QVariant()});
    binds.append({u":booking"_s, QVariant()});
    binds.append({u":valid_until"_s, QVariant()});
    return binds;
}

storage::Binds notifyAllBinds(const NotificationToAll &news, const QDateTime &now)
{
    QStringList ids;
    QStringList logIds;
    QStringList noteIds;
    QStringList templates;
    QStringList recipients;
    QStringList inApp;
    const auto newId = [&now] {
        return newUuidV7(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces);
    };
    for (const NotificationToAll::Hearer &hearer : news.hearers) {
        ids.append(newId());
        logIds.append(newId());
        noteIds.append(newId());
        templates.append(hearer.templateName);
        recipients.append(hearer.recipient.toString());
        inApp.append(isKeptInApp(news.kind) && !hearer.isOwnDoing ? u"t"_s : u"f"_s);
    }
    return {{u":ids"_s, bind(ids)},
            {u":log_ids"_s, bind(logIds)},
            {u":note_ids"_s, bind(noteIds)},
            {u":kind"_s, bind(news.kind)},
            {u":templates"_s, bind(templates)},
            {u":recipients"_s, bind(recipients)},
            {u":mail_always"_s, bind(mailIsMandatory(news.kind))},
            {u":in_app"_s, bind(inApp)},
            {u":data"_s, bind(news.data)},
            {u":now"_s, bind(now)}};
}

} // namespace

Result<void> notify(storage::Transaction &tx, const Notification &news, const QDateTime &now)
{
    const auto told = tx.row(storage::Query::notifications_tell, anyTimeBinds(news, now));
    if (!told)
        return told.error();
    return {};
}

Result<void> notifyAhead(storage::Transaction &tx, const Notification &news, const QDateTime &now)
{
    return tx.precede(storage::Query::notifications_tell, anyTimeBinds(news, now), {});
}

Result<void> notifyAll(storage::Transaction &tx, const NotificationToAll &news,
                       const QDateTime &now)
{
    const auto told = tx.row(storage::Query::notifications_tell_all, notifyAllBinds(news, now));
    if (!told)
        return told.error();
    return {};
}

Result<void> notifyAllAhead(storage::Transaction &tx, const NotificationToAll &news,
                            const QDateTime &now)
{
    return tx.precede(storage::Query::notifications_tell_all, notifyAllBinds(news, now), {});
}

Result<bool> notifyOnce(storage::Transaction &tx, const NotificationOnce &news,
                        const QDateTime &now)
{
    const auto orNull = [](const auto &value, bool isThere) {
        return isThere ? bind(value) : QVariant();
    };
    storage::Binds binds = notifyBinds(news, now);
    binds.append({u":dedupe_key"_s, bind(news.dedupeKey)});
    binds.append({u":booking"_s, orNull(news.reminderOf, !news.reminderOf.isNull())});
    binds.append({u":valid_until"_s, orNull(news.validUntil, news.validUntil.isValid())});
    const auto told = tx.row(storage::Query::notifications_tell, binds);
    if (!told)
        return told.error();
    return told->has_value() && (*told)->boolean("told"_L1);
}

} // namespace oh
