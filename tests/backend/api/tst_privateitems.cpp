// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Action items that are their author's alone.
class TstPrivateItems : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    QString booking;

    QByteArray items(const QByteArray &id = {}) const
    {
        return BookingWorld::path(booking, "/action-items" + (id.isEmpty() ? id : "/" + id));
    }
    HttpReply add(const TestServer::Person &who, const QJsonObject &more = {})
    {
        QJsonObject body{{u"text"_s, u"Call the bank"_s}, {u"visibility"_s, u"private"_s}};
        for (auto field = more.begin(); field != more.end(); ++field)
            body.insert(field.key(), field.value());
        return w->server.post(items(), body, who);
    }
    int seen(const TestServer::Person &who)
    {
        return w->server.get(items(), who).json()[u"total"].toInt(-1);
    }
    static QByteArray idOf(const HttpReply &reply)
    {
        return reply.json()[u"id"].toString().toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        booking = w->confirmed(w->slotIn(48), w->mentee);
    }
    void cleanup() { w.reset(); }

    void onlyItsAuthorReadsIt()
    {
        const int mails = int(w->server.queuedMails().size());
        const int audited = w->count(u"SELECT count(*) FROM audit_log"_s);
        const HttpReply made = add(w->mentee);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"visibility"].toString(), u"private"_s);
        QCOMPARE(made.json()[u"owner"][u"id"].toString(), w->mentee.id.toString());
        QCOMPARE(seen(w->mentee), 1);
        QCOMPARE(seen(w->mentor), 0);
        QCOMPARE(seen(w->coordinator), 0);
        const QByteArray item = items(idOf(made));
        for (const auto &who : {w->mentor, w->coordinator})
            QCOMPARE(w->server.remove(item, who).status, 404);
        QCOMPARE(w->put(item, w->mentor, {{u"isDone"_s, true}}).status, 404);
        QCOMPARE(w->put(item, w->mentee, {{u"isDone"_s, true}}).status, 200);
        // Nobody is told.
        QCOMPARE(int(w->server.queuedMails().size()), mails);
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log"_s), audited);
        QCOMPARE(w->server.remove(item, w->mentee).status, 204);
        QCOMPARE(seen(w->mentee), 0);
    }

    void sharedIsTheDefault()
    {
        const HttpReply made =
            w->server.post(items(), {{u"text"_s, u"Send the deck"_s}}, w->mentee);
        QCOMPARE(made.json()[u"visibility"].toString(), u"shared"_s);
        QCOMPARE(seen(w->mentor), 1);
        QCOMPARE(seen(w->coordinator), 1);
        QCOMPARE(add(w->mentee, {{u"visibility"_s, u"secret"_s}}).status, 400);
    }

    void whoWroteItSaysWhoReadsIt()
    {
        const HttpReply made = add(w->mentor, {{u"visibility"_s, u"shared"_s}});
        const QByteArray item = items(idOf(made));
        const QJsonObject hide{{u"visibility"_s, u"private"_s}};
        const QJsonObject share{{u"visibility"_s, u"shared"_s}};
        const HttpReply refused = w->put(item, w->mentee, hide);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.message().contains(u"wrote it down"_s));
        // Saying what it is already is no change.
        QCOMPARE(w->put(item, w->mentee, share).status, 200);
        QCOMPARE(w->put(item, w->mentor, hide).status, 200);
        QCOMPARE(seen(w->mentee), 0);
        QCOMPARE(w->put(item, w->mentor, share).status, 200);
        QCOMPARE(seen(w->mentee), 1);
    }

    void aPrivateOneIsOnesOwnToDo()
    {
        const QJsonObject theirs{{u"ownerId"_s, w->mentor.id.toString()}};
        const HttpReply refused = add(w->mentee, theirs);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()[u"error"][u"details"][0][u"path"].toString(), u"ownerId"_s);
        const QByteArray own = items(idOf(add(w->mentee)));
        QCOMPARE(w->put(own, w->mentee, theirs).status, 400);
        QJsonObject given = theirs;
        given.insert(u"visibility"_s, u"shared"_s);
        const QByteArray shared = items(idOf(add(w->mentee, given)));
        QCOMPARE(w->put(shared, w->mentee, {{u"visibility"_s, u"private"_s}}).status, 400);
        QCOMPARE(w->put(shared, w->mentee,
                        {{u"visibility"_s, u"private"_s}, {u"ownerId"_s, w->mentee.id.toString()}})
                     .status,
                 200);
        QCOMPARE(seen(w->mentor), 0);
    }

    void oneGetsOnesOwnData()
    {
        QCOMPARE(add(w->mentee, {{u"text"_s, u"Only mine"_s}}).status, 201);
        QCOMPARE(
            add(w->mentor, {{u"text"_s, u"Both ours"_s}, {u"visibility"_s, u"shared"_s}}).status,
            201);
        const auto data = [&](const TestServer::Person &who) {
            w->server.database.exec(u"SELECT set_config('oh.role', 'system', false)"_s);
            QString told = w->server.database
                               .scalar(u"SELECT (oh_person_data(?::uuid) -> 'meetings')::text"_s,
                                       {who.id.toString()})
                               .toString();
            w->server.database.exec(u"SELECT set_config('oh.role', '', false)"_s);
            return told;
        };
        const QString mentees = data(w->mentee);
        QVERIFY(mentees.contains(u"Only mine"_s) && mentees.contains(u"Both ours"_s));
        const QString mentors = data(w->mentor);
        QVERIFY(!mentors.contains(u"Only mine"_s) && mentors.contains(u"Both ours"_s));
    }

    /// Whoever takes somebody's place reads nothing of what the former one kept for themselves.
    void anotherMentorReadsNothingOfIt()
    {
        QCOMPARE(add(w->mentor).status, 201);
        QCOMPARE(add(w->mentee).status, 201);
        const auto second = w->server.makePerson(Role::Mentor);
        const SlotId slot = w->server.database.makeSlot(second.id, monday.addDays(3));
        QCOMPARE(w->put("/api/admin/bookings/" + booking.toLatin1(), w->coordinator,
                        {{u"version"_s, w->booking(booking)[u"version"]},
                         {u"mentorId"_s, second.id.toString()},
                         {u"timeSlotId"_s, slot.toString()},
                         {u"confirmWarnings"_s, true}})
                     .status,
                 200);
        QCOMPARE(seen(second), 0);
        QCOMPARE(seen(w->mentee), 1);
    }
};

OH_TEST(TstPrivateItems)
#include "tst_privateitems.moc"
