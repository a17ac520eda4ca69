// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/outbox.h"

#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh {

using storage::bind;

namespace {

storage::Binds outboxBinds(const OutgoingMail &mail, const QDateTime &now)
{
    // The log remembers what it was about, never what was written.
    QJsonObject metadata{{u"template"_s, mail.templateName}};
    if (mail.data.contains(u"bookingId"_s))
        metadata.insert(u"bookingId"_s, mail.data[u"bookingId"_s]);
    return {{u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
            {u":log_id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
            {u":type"_s, bind(mail.type)},
            {u":template"_s, bind(mail.templateName)},
            {u":recipient"_s, bind(mail.recipient)},
            {u":metadata"_s, bind(metadata)},
            {u":data"_s, bind(mail.data)},
            {u":now"_s, bind(now)}};
}

} // namespace

Result<void> enqueueMail(storage::Transaction &tx, const OutgoingMail &mail, const QDateTime &now)
{
    const auto inserted = tx.exec(storage::Query::mail_insert_outbox, outboxBinds(mail, now));
    if (!inserted)
        return inserted.error();
    return {};
}

Result<void> enqueueMailAhead(storage::Transaction &tx, const OutgoingMail &mail,
                              const QDateTime &now)
{
    return tx.precede(storage::Query::mail_insert_outbox, outboxBinds(mail, now), {});
}

Result<bool> enqueueMailOnce(storage::Transaction &tx, const MailSentOnce &mail,
                             const QDateTime &now)
{
    storage::Binds binds = outboxBinds(mail, now);
    binds.append({u":dedupe_key"_s, bind(mail.dedupeKey)});
    binds.append({u":booking"_s, bind(mail.reminderOf)});
    binds.append({u":valid_until"_s, bind(mail.validUntil)});
    const auto inserted = tx.exec(storage::Query::mail_insert_outbox_once, binds);
    if (!inserted)
        return inserted.error();
    return *inserted > 0;
}

} // namespace oh
