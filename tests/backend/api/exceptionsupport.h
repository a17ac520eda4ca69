// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/exceptionservice.h"
#include "backend/services/upkeep.h"
#include "tests/backend/api/bookingsupport.h"

namespace oh::test {

/// A bronze mentee, a gold mentor whom the tiers keep from them, and two coordinators.
struct ExceptionWorld : BookingWorld
{
    ExceptionWorld()
    {
        gold = server.makePerson(Role::Mentor, u"Gold Mentor"_s, ofTier(u"gold"_s));
        bronze = server.makePerson(Role::Mentee, u"Bronze Mentee"_s, ofTier(u"bronze"_s));
        second = server.makePerson(Role::Coordinator, u"Dorothy Vaughan"_s);
    }

    TestServer::Person gold;
    TestServer::Person bronze;
    TestServer::Person second;

    static PersonOptions ofTier(const QString &tier)
    {
        PersonOptions options;
        options.tier = tier;
        return options;
    }
    HttpReply ask(const TestServer::Person &mentee_, const TestServer::Person &mentor_,
                  const QString &reason = u"They sold to hospitals before"_s)
    {
        return server.post("/api/tier-overrides",
                           {{u"mentorId"_s, mentor_.id.toString()}, {u"reason"_s, reason}},
                           mentee_);
    }
    QString asked(const TestServer::Person &mentee_, const TestServer::Person &mentor_)
    {
        const HttpReply reply = ask(mentee_, mentor_);
        if (reply.status != 201)
            qWarning("%d %s", reply.status, reply.body.constData());
        return reply.json()[u"id"].toString();
    }
    static QByteArray exception(const QString &id, const QByteArray &after = {})
    {
        return "/api/tier-overrides/" + id.toLatin1() + after;
    }
    HttpReply decide(const QString &id, const QByteArray &what, const TestServer::Person &who,
                     const QJsonObject &body = {})
    {
        return server.put(exception(id, '/' + what), body, who);
    }
    SlotId goldSlot(qint64 hours)
    {
        return server.database.makeSlot(gold.id, server.clock.now().addSecs(hours * 3600));
    }
    int run(Result<int> (*job)(storage::Transaction &, const QDateTime &))
    {
        const QDateTime now = server.clock.now();
        const auto done = server.pool().runBlocking<int>(
            storage::Actor::system(),
            [job, now](storage::Transaction &tx) { return job(tx, now); });
        if (!done)
            qWarning().noquote() << done.error().internal;
        return done ? *done : -1;
    }
    QString status(const QString &id)
    {
        return server.get(exception(id), coordinator).json()[u"status"].toString();
    }
    QStringList mailsOf(const QString &templateName)
    {
        return server.queuedMails().filter(templateName + u':');
    }
    /// The token that a coordinator's mail carries.
    QByteArray tokenOf(const TestServer::Person &coordinator_)
    {
        const QByteArray sealed = QByteArray::fromBase64(
            server.database
                .scalar(u"SELECT data ->> 'sealedApproval' FROM mail_outbox WHERE template = "
                        "'exception_requested' AND recipient_id = ? ORDER BY id DESC LIMIT 1"_s,
                        {coordinator_.id.value})
                .toString()
                .toLatin1());
        return exceptions::openApproval(server.keys(), coordinator_.id, sealed)
            .valueOr(QByteArray());
    }
    static QByteArray link(const QByteArray &token)
    {
        return "/api/tier-overrides/approve/" + token;
    }
};

} // namespace oh::test
