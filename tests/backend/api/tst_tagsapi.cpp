// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/tags.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// People's own tags: chosen from the list, or asked for (FR11, FR12, FR91, FR92).
class TstTagsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    HttpReply request(const TestServer::Person &who, const QString &name,
                      const QString &category = u"industry"_s, const QJsonObject &more = {})
    {
        QJsonObject body{{u"category"_s, category}, {u"displayName"_s, name}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), it.value());
        return w->server.post("/api/taxonomy", body, who);
    }
    QJsonArray tagsOf(const TestServer::Person &who)
    {
        return w->server.get("/api/users/me", who).json()[u"profile"][u"tags"].toArray();
    }
    static QByteArray own(const TaxonomyId &tag)
    {
        return "/api/users/me/tags/" + tag.toString().toLatin1();
    }
    QStringList news(const TestServer::Person &who)
    {
        QStringList kinds;
        const QJsonArray items = w->server.get("/api/notifications/mine", who).items();
        for (const auto &item : items)
            kinds.append(item[u"kind"].toString());
        return kinds;
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void aNewTagWaitsAndCoordinatorsAreTold()
    {
        const auto second = w->server.makePerson(Role::Coordinator, u"Ruth"_s);
        const HttpReply reply = request(w->mentor, u"Cloud Software & Infrastructure"_s);
        QCOMPARE(reply.status, 201);
        const auto made = api::RequestedTag::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(made);
        QVERIFY(made->isNew);
        QCOMPARE(made->tag.value, u"cloud_software_infrastructure"_s);
        QCOMPARE(made->tag.displayName, u"Cloud Software & Infrastructure"_s);
        QVERIFY(!made->tag.isApproved);
        QVERIFY(made->tag.source == TagSource::User);
        // It is on the profile, as pending, for everybody who looks.
        QCOMPARE(tagsOf(w->mentor).size(), 1);
        QCOMPARE(tagsOf(w->mentor)[0][u"isApproved"].toBool(true), false);
        // But nobody can choose it or filter by it yet.
        QCOMPARE(w->server.get("/api/taxonomy", w->mentee).json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.get("/api/mentors?industries=cloud_software_infrastructure", w->mentee)
                     .json()[u"total"]
                     .toInt(),
                 0);
        // FR107: all coordinators, by mail and in the application.
        QCOMPARE(news(w->coordinator), QStringList{u"tag_approval_pending"_s});
        QCOMPARE(news(second), QStringList{u"tag_approval_pending"_s});
        QCOMPARE(news(w->mentee), QStringList());
        QStringList mails{u"tag_requested:"_s + w->coordinator.id.toString(),
                          u"tag_requested:"_s + second.id.toString()};
        mails.sort();
        QCOMPARE(w->server.queuedMails(), mails);
        const QJsonObject facts =
            w->server.get("/api/notifications/mine", w->coordinator).items()[0].toObject();
        QVERIFY(facts[u"title"].toString().contains(u"Cloud Software & Infrastructure"_s) ||
                facts[u"text"].toString().contains(u"Cloud Software & Infrastructure"_s));
    }

    void anotherSpellingIsTheSameTag_data()
    {
        QTest::addColumn<QString>("spelling");
        for (const char16_t *name :
             {u"FinTech", u"fintech", u"  FINTECH  ", u"Fin-Tech", u"fin/tech", u"ＦｉｎＴｅｃｈ"})
            QTest::newRow(QString::fromUtf16(name).toUtf8().constData())
                << QString::fromUtf16(name);
    }
    void anotherSpellingIsTheSameTag()
    {
        QFETCH(QString, spelling);
        const TaxonomyId fintech = w->server.database.makeTag(u"industry"_s, u"FinTech"_s);
        const HttpReply reply = request(w->mentee, spelling);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"isNew"].toBool(true), false);
        QCOMPARE(reply.json()[u"tag"][u"id"].toString(), fintech.toString());
        QCOMPARE(reply.json()[u"tag"][u"isApproved"].toBool(), true);
        QCOMPARE(w->server.queuedMails(), QStringList());
        QCOMPARE(w->count(u"SELECT count(*) FROM taxonomy"_s), 1);
        // The same name in another category is another tag.
        QCOMPARE(request(w->mentee, spelling, u"technology"_s).json()[u"isNew"].toBool(), true);
    }

    void aPendingOneIsSharedAndToldOnce()
    {
        const QString id = request(w->mentor, u"Space Tech"_s).json()[u"tag"][u"id"].toString();
        const HttpReply second = request(w->mentee, u"space tech"_s);
        QCOMPARE(second.json()[u"tag"][u"id"].toString(), id);
        QCOMPARE(second.json()[u"isNew"].toBool(true), false);
        QCOMPARE(tagsOf(w->mentee).size(), 1);
        QCOMPARE(w->server.queuedMails().size(), 1);
        // Asked twice by the same person: still one.
        QCOMPARE(request(w->mentor, u"Space Tech"_s).status, 201);
        QCOMPARE(tagsOf(w->mentor).size(), 1);
    }

    void twoAtOnceMakeOneTag()
    {
        QList<TestServer::Person> people;
        for (int i = 0; i < 12; ++i)
            people.append(w->server.makePerson(i % 2 ? Role::Mentor : Role::Mentee));
        const auto replies = atOnce(12, [&](int i) {
            return request(people[i], i % 3 ? u"Quantum Computing"_s : u"quantum computing"_s,
                           u"technology"_s);
        });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 12);
        QCOMPARE(w->count(u"SELECT count(*) FROM taxonomy"_s), 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM entity_tags WHERE deleted_at IS NULL"_s), 12);
        QCOMPARE(int(std::count_if(
                     replies.begin(), replies.end(),
                     [](const HttpReply &reply) { return reply.json()[u"isNew"].toBool(); })),
                 1);
        QCOMPARE(w->server.queuedMails().size(), 1); // one coordinator, told once
    }

    void namesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs alone") << u"&&& !!!"_s;
        QTest::newRow("markup") << u"<b>AI</b>"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(1)"_s;
        QTest::newRow("two lines") << u"A\nB"_s;
        QTest::newRow("too long") << QString(101, u'x');
    }
    void namesThatAreNone()
    {
        QFETCH(QString, name);
        QCOMPARE(request(w->mentee, name).status, 400);
        QCOMPARE(w->count(u"SELECT count(*) FROM taxonomy"_s), 0);
    }

    void onlySoManyWait()
    {
        for (int i = 0; i < api::maxOpenTagRequests; ++i)
            QCOMPARE(request(w->mentee, u"Wish %1"_s.arg(i)).status, 201);
        QCOMPARE(request(w->mentee, u"One more"_s).status, 409);
        QCOMPARE(request(w->mentee, u"Wish 3"_s).status, 201); // is there already
        QCOMPARE(request(w->mentor, u"One more"_s).status, 201);
    }

    void aCoordinatorsNeedsNobodysApproval()
    {
        const HttpReply reply = request(w->coordinator, u"Climate"_s);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"tag"][u"isApproved"].toBool(), true);
        QCOMPARE(reply.json()[u"tag"][u"source"].toString(), u"admin"_s);
        QCOMPARE(w->server.queuedMails(), QStringList());
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = 'tag.created'"_s),
                 1);
    }

    void weightsAreForMentors()
    {
        const TaxonomyId ai = w->server.database.makeTag(u"technology"_s, u"AI"_s);
        QCOMPARE(w->server.put(own(ai), {{u"weight"_s, 0.75}}, w->mentor).status, 200);
        QCOMPARE(tagsOf(w->mentor)[0][u"weight"].toDouble(), 0.75);
        // Left out it stays, null takes it away.
        QCOMPARE(w->server.put(own(ai), {}, w->mentor).json()[u"weight"].toDouble(), 0.75);
        QVERIFY(w->server.put(own(ai), {{u"weight"_s, QJsonValue::Null}}, w->mentor)
                    .json()[u"weight"]
                    .isNull());
        QCOMPARE(w->server.put(own(ai), {{u"weight"_s, 1.01}}, w->mentor).status, 400);
        QCOMPARE(w->server.put(own(ai), {{u"weight"_s, -0.1}}, w->mentor).status, 400);
        QCOMPARE(w->server.put(own(ai), {{u"weight"_s, 0.5}}, w->mentee).status, 400);
        QCOMPARE(w->server.put(own(ai), {}, w->mentee).status, 200);
        QCOMPARE(request(w->mentee, u"AI"_s, u"technology"_s, {{u"weight"_s, 0.5}}).status, 400);
        QCOMPARE(request(w->mentor, u"AI"_s, u"technology"_s, {{u"weight"_s, 0.5}})
                     .json()[u"tag"][u"weight"]
                     .toDouble(),
                 0.5);
    }

    void setAndTakenOff()
    {
        const TaxonomyId seed = w->server.database.makeTag(u"stage"_s, u"Seed"_s);
        const HttpReply set = w->server.put(own(seed), {}, w->mentor);
        QCOMPARE(set.status, 200);
        QVERIFY(api::Tag::schema().fromJson(set.json(), api::Mode::Strict));
        QCOMPARE(w->server.get("/api/mentors?stage=seed", w->mentee).json()[u"total"].toInt(), 1);
        // Matching hears of it.
        QVERIFY(w->count(u"SELECT count(*) FROM match_changes WHERE user_id = '%1'"_s.arg(
                    w->mentor.id.toString())) > 0);
        QCOMPARE(w->server.remove(own(seed), w->mentor).status, 204);
        QCOMPARE(w->server.remove(own(seed), w->mentor).status, 404);
        QCOMPARE(w->server.get("/api/mentors?stage=seed", w->mentee).json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.put(own(TaxonomyId(QUuid::createUuid())), {}, w->mentor).status, 404);
        QCOMPARE(w->server.put("/api/users/me/tags/x", {}, w->mentor).status, 400);
    }

    void whatCannotBeUsedSaysWhy()
    {
        auto &db = w->server.database;
        const TaxonomyId old = db.makeTag(u"industry"_s, u"Old"_s);
        db.exec(u"UPDATE taxonomy SET is_active = false WHERE id = ?"_s, {old.value});
        const TaxonomyId no = db.makeTag(u"industry"_s, u"Nope"_s, false);
        db.exec(u"UPDATE taxonomy SET rejected_at = now(), rejection_reason = 'Too vague' "
                "WHERE id = ?"_s,
                {no.value});
        for (const TaxonomyId &tag : {old, no}) {
            const HttpReply reply = w->server.put(own(tag), {}, w->mentee);
            QCOMPARE(reply.status, 409);
            QCOMPARE(reply.code(), u"TAG_UNAVAILABLE"_s);
        }
        const HttpReply again = request(w->mentee, u"nope"_s);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.json()[u"error"][u"details"][0][u"message"].toString(), u"Too vague"_s);
        QCOMPARE(request(w->mentee, u"old"_s).code(), u"TAG_UNAVAILABLE"_s);
        QCOMPARE(tagsOf(w->mentee).size(), 0);
    }

    void onesRequestsWithTheirFate()
    {
        request(w->mentee, u"First"_s);
        w->server.clock.advanceSecs(60);
        const QByteArray second =
            request(w->mentee, u"Second"_s).json()[u"tag"][u"id"].toString().toLatin1();
        QCOMPARE(w->server
                     .put("/api/taxonomy/" + second + "/reject", {{u"reason"_s, u"We say First"_s}},
                          w->coordinator)
                     .status,
                 200);
        const HttpReply mine = w->server.get("/api/taxonomy/requests", w->mentee);
        const auto page =
            api::Page<api::MyTagRequest>::schema().fromJson(mine.json(), api::Mode::Strict);
        QVERIFY(page);
        QCOMPARE(page->total, 2);
        QCOMPARE(page->items[0].displayName, u"Second"_s);
        QVERIFY(page->items[0].status == TagStatus::Rejected);
        QCOMPARE(page->items[0].rejectionReason, std::optional(u"We say First"_s));
        QVERIFY(page->items[1].status == TagStatus::Pending);
        QCOMPARE(w->server.get("/api/taxonomy/requests", w->mentor).json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.get("/api/taxonomy/requests?limit=1&offset=1", w->mentee)
                     .items()[0][u"displayName"]
                     .toString(),
                 u"First"_s);
    }

    void aRepeatedRequestIsAnsweredAlike()
    {
        const QJsonObject body{{u"category"_s, u"industry"_s}, {u"displayName"_s, u"Once"_s}};
        const HttpReply one = w->server.post("/api/taxonomy", body, w->mentee, "key-1");
        const HttpReply two = w->server.post("/api/taxonomy", body, w->mentee, "key-1");
        QCOMPARE(one.status, 201);
        QCOMPARE(two.body, one.body);
        QCOMPARE(two.json()[u"isNew"].toBool(), true);
    }
};

OH_TEST(TstTagsApi)
#include "tst_tagsapi.moc"
