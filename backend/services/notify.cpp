// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/notify.h"

#include "backend/storage/database.h"

#include <QJsonArray>

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
            {u":valid_until"_s, news.validUntil.isValid() ? bind(news.validUntil) : QVariant()},
            {u":now"_s, bind(now)}};
}

storage::Binds anyTimeBinds(const Notification &news, const QDateTime &now)
{
    storage::Binds binds = notifyBinds(news, now);
    binds.append({u":dedupe_key"_s, QVariant()});
    binds.append({u":booking"_s, QVariant()});
    return binds;
}

QJsonObject leftNews(const NotificationToAll &news, const QDateTime &now)
{
    const auto newId = [&now] {
        return newUuidV7(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces);
    };
    QJsonArray hearers;
    for (const NotificationToAll::Hearer &hearer : news.hearers)
        hearers.append(QJsonObject{{u"mail"_s, newId()},
                                   {u"log"_s, newId()},
                                   {u"note"_s, newId()},
                                   {u"template"_s, hearer.templateName},
                                   {u"to"_s, hearer.recipient.toString()},
                                   {u"inApp"_s, isKeptInApp(news.kind) && !hearer.isOwnDoing}});
    QJsonObject out{{u"kind"_s, toString(news.kind)},
                    {u"mailAlways"_s, mailIsMandatory(news.kind)},
                    {u"hearers"_s, hearers},
                    {u"data"_s, news.data}};
    if (!news.by.isNull())
        out.insert(u"by"_s, news.by.toString());
    return out;
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

Result<void> notifyAllAhead(storage::Transaction &tx, const QList<NotificationToAll> &news,
                            const QDateTime &now)
{
    QJsonArray left;
    for (const NotificationToAll &one : news)
        left.append(leftNews(one, now));
    return tx.precede(storage::Query::notifications_leave,
                      {{u":news"_s, bind(left)}, {u":now"_s, bind(now)}}, {});
}

Result<bool> notifyOnce(storage::Transaction &tx, const NotificationOnce &news,
                        const QDateTime &now)
{
    storage::Binds binds = notifyBinds(news, now);
    binds.append({u":dedupe_key"_s, bind(news.dedupeKey)});
    binds.append({u":booking"_s, news.reminderOf.isNull() ? QVariant() : bind(news.reminderOf)});
    const auto told = tx.row(storage::Query::notifications_tell, binds);
    if (!told)
        return told.error();
    return told->has_value() && (*told)->boolean("told"_L1);
}

} // namespace oh
