// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/tags.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What coordinators do with tags (FR75, ADMIN-TAGS-001).
class TstTagAdmin : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    TaxonomyId asked(const TestServer::Person &who, const QString &name,
                     const QString &category = u"industry"_s)
    {
        const HttpReply reply = w->server.post(
            "/api/taxonomy", {{u"category"_s, category}, {u"displayName"_s, name}}, who);
        return TaxonomyId::parse(reply.json()[u"tag"][u"id"].toString()).value_or(TaxonomyId());
    }
    static QByteArray at(const TaxonomyId &tag, const QByteArray &after)
    {
        return "/api/taxonomy/" + tag.toString().toLatin1() + after;
    }
    static QByteArray admin(const TaxonomyId &tag, const QByteArray &after = {})
    {
        return "/api/admin/taxonomy/" + tag.toString().toLatin1() + after;
    }
    HttpReply approve(const TaxonomyId &tag)
    {
        return w->server.put(at(tag, "/approve"), {}, w->coordinator);
    }
    HttpReply reject(const TaxonomyId &tag, const QString &reason = u"Too vague"_s)
    {
        return w->server.put(at(tag, "/reject"), {{u"reason"_s, reason}}, w->coordinator);
    }
    HttpReply change(const TaxonomyId &tag, const QJsonObject &body)
    {
        return w->server.put(admin(tag), body, w->coordinator);
    }
    HttpReply merge(const TaxonomyId &tag, const TaxonomyId &into)
    {
        return w->server.post(admin(tag, "/merge"), {{u"intoId"_s, into.toString()}},
                              w->coordinator);
    }
    QStringList names(const QByteArray &target)
    {
        QStringList found;
        const HttpReply reply = w->server.get(target, w->coordinator);
        const QJsonArray items = reply.items();
        for (const auto &item : items) {
            const auto tag = api::AdminTag::schema().fromJson(item.toObject(), api::Mode::Strict);
            found.append(tag ? tag->displayName : tag.error().details.first().path);
        }
        return found;
    }
    QStringList tagsOf(const TestServer::Person &who)
    {
        QStringList found;
        const QJsonArray tags =
            w->server.get("/api/users/me", who).json()[u"profile"][u"tags"].toArray();
        for (const auto &tag : tags)
            found.append(tag[u"displayName"].toString());
        return found;
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

    void theQueue()
    {
        auto &db = w->server.database;
        asked(w->mentor, u"Beta"_s);
        w->server.clock.advanceSecs(60);
        asked(w->mentee, u"Alpha"_s, u"technology"_s);
        w->server.clock.advanceSecs(60);
        asked(w->mentee, u"Gamma Ünits"_s);
        db.makeTag(u"industry"_s, u"Approved"_s);
        const HttpReply first = w->server.get("/api/taxonomy/pending?limit=1", w->coordinator);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json()[u"total"].toInt(), 3);
        const auto tag =
            api::AdminTag::schema().fromJson(first.items()[0].toObject(), api::Mode::Strict);
        QVERIFY(tag);
        QCOMPARE(tag->displayName, u"Beta"_s);
        QVERIFY(tag->status == TagStatus::Pending);
        QVERIFY(tag->source == TagSource::User);
        QCOMPARE(tag->requestedBy->name, u"Grace Hopper"_s);
        QVERIFY(tag->requestedAt.has_value());
        QCOMPARE(tag->usage.mentors, 1);
        const QByteArray queue = "/api/taxonomy/pending";
        QCOMPARE(names(queue), (QStringList{u"Beta"_s, u"Alpha"_s, u"Gamma Ünits"_s}));
        QCOMPARE(names(queue + "?sort=-requestedAt").constFirst(), u"Gamma Ünits"_s);
        QCOMPARE(names(queue + "?sort=displayName").constFirst(), u"Alpha"_s);
        QCOMPARE(names(queue + "?sort=-displayName").constFirst(), u"Gamma Ünits"_s);
        QCOMPARE(names(queue + "?sort=requestedBy").constLast(), u"Beta"_s);
        QCOMPARE(names(queue + "?sort=category").constLast(), u"Alpha"_s);
        QCOMPARE(names(queue + "?category=technology"), QStringList{u"Alpha"_s});
        QCOMPARE(names(queue + "?q=unit"), QStringList{u"Gamma Ünits"_s});
        QCOMPARE(names(queue + "?q=hopper"), QStringList{u"Beta"_s});
        QCOMPARE(names(queue + "?q=%25"), QStringList());
        QCOMPARE(names(queue + "?limit=1&offset=1"), QStringList{u"Alpha"_s});
        QCOMPARE(w->server.get(queue, w->mentor).status, 403);
    }

    void approvedTagsAreEverybodys()
    {
        const TaxonomyId tag = asked(w->mentor, u"Space Tech"_s);
        asked(w->mentee, u"Space Tech"_s);
        w->server.database.exec(u"DELETE FROM mail_outbox"_s);
        const HttpReply reply = approve(tag);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"status"].toString(), u"active"_s);
        QCOMPARE(reply.json()[u"decidedBy"][u"name"].toString(), u"Katherine Johnson"_s);
        QCOMPARE(w->server.get("/api/taxonomy", w->mentee).items()[0][u"value"].toString(),
                 u"space_tech"_s);
        QCOMPARE(
            w->server.get("/api/mentors?industries=space_tech", w->mentee).json()[u"total"].toInt(),
            1);
        QCOMPARE(w->server.get("/api/taxonomy/pending", w->coordinator).json()[u"total"].toInt(),
                 0);
        // Who asked for it is told, and who uses it.
        QVERIFY(news(w->mentor).contains(u"tag_approved"_s));
        QVERIFY(news(w->mentee).contains(u"tag_approved"_s));
        QCOMPARE(w->server.queuedMails().size(), 2);
        QCOMPARE(w->audited(u"tag.approved"_s), 1);
        QCOMPARE(
            w->server.database
                .scalar(u"SELECT before_value ->> 'status' || '>' || (after_value ->> 'status') "
                        "FROM audit_log WHERE action_type = 'tag.approved'"_s)
                .toString(),
            u"pending>active"_s);
        // The first decision counts.
        QCOMPARE(approve(tag).code(), u"TAG_DECIDED"_s);
        QCOMPARE(reject(tag).status, 409);
        QCOMPARE(w->audited(u"tag.rejected"_s), 0);
        QCOMPARE(approve(TaxonomyId(QUuid::createUuid())).status, 404);
    }

    void aRefusalHasAReasonAndStays()
    {
        const TaxonomyId tag = asked(w->mentor, u"Stuff"_s);
        asked(w->mentee, u"stuff"_s);
        for (const QJsonObject &body : {QJsonObject(), QJsonObject{{u"reason"_s, u"  "_s}},
                                        QJsonObject{{u"reason"_s, QString(1001, u'x')}}})
            QCOMPARE(w->server.put(at(tag, "/reject"), body, w->coordinator).status, 400);
        QCOMPARE(reject(tag, u"Say what of it"_s).status, 200);
        QCOMPARE(tagsOf(w->mentor), QStringList());
        QCOMPARE(tagsOf(w->mentee), QStringList());
        QCOMPARE(w->count(u"SELECT count(*) FROM taxonomy"_s), 1);
        QVERIFY(news(w->mentor).contains(u"tag_rejected"_s));
        const QJsonArray items = w->server.get("/api/notifications/mine", w->mentor).items();
        QVERIFY(!items[0][u"title"].toString().isEmpty());
        QCOMPARE(w->server.database
                     .scalar(u"SELECT data ->> 'reason' FROM mail_outbox "
                             "WHERE template = 'tag_rejected' LIMIT 1"_s)
                     .toString(),
                 u"Say what of it"_s);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT reason FROM audit_log WHERE action_type = 'tag.rejected'"_s)
                     .toString(),
                 u"Say what of it"_s);
        QCOMPARE(names("/api/admin/taxonomy?status=rejected"), QStringList{u"Stuff"_s});
        QCOMPARE(w->server.get("/api/admin/taxonomy?status=rejected", w->coordinator)
                     .items()[0][u"rejectionReason"]
                     .toString(),
                 u"Say what of it"_s);
        QCOMPARE(reject(tag).code(), u"TAG_DECIDED"_s);
        // A coordinator who changes their mind makes the tag after all.
        const HttpReply made = w->server.post(
            "/api/admin/taxonomy", {{u"category"_s, u"industry"_s}, {u"displayName"_s, u"STUFF"_s}},
            w->coordinator);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"id"].toString(), tag.toString());
        QCOMPARE(made.json()[u"status"].toString(), u"active"_s);
        QVERIFY(made.json()[u"rejectionReason"].isNull());
    }

    void ofTwoDecisionsOneCounts()
    {
        const auto other = w->server.makePerson(Role::Coordinator, u"Ruth"_s);
        for (int round = 0; round < 5; ++round) {
            const TaxonomyId tag = asked(w->mentor, u"Tag %1"_s.arg(round));
            const auto replies = atOnce(6, [&](int i) {
                const auto &who = i % 2 ? other : w->coordinator;
                return i % 3 ? w->server.put(at(tag, "/approve"), {}, who)
                             : w->server.put(at(tag, "/reject"), {{u"reason"_s, u"No"_s}}, who);
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(countOf(replies, 409, u"TAG_DECIDED"_s), 5);
        }
        QCOMPARE(w->audited(u"tag.approved"_s) + w->audited(u"tag.rejected"_s), 5);
        // One answer to the requester each.
        QCOMPARE(w->count(u"SELECT count(*) FROM notifications WHERE kind IN ('tag_approved', "
                          "'tag_rejected')"_s),
                 5);
    }

    void manyAtOnce()
    {
        const TaxonomyId one = asked(w->mentor, u"One"_s);
        const TaxonomyId two = asked(w->mentor, u"Two"_s);
        const TaxonomyId done = w->server.database.makeTag(u"stage"_s, u"Seed"_s);
        const TaxonomyId nothing(QUuid::createUuid());
        const auto decide = [&](const QJsonObject &more) {
            QJsonObject body{{u"ids"_s, QJsonArray{one.toString(), two.toString(), done.toString(),
                                                   nothing.toString(), one.toString()}}};
            for (auto it = more.constBegin(); it != more.constEnd(); ++it)
                body.insert(it.key(), it.value());
            return w->server.post("/api/admin/taxonomy/decisions", body, w->coordinator);
        };
        QCOMPARE(decide({{u"decision"_s, u"reject"_s}}).status, 400); // no reason
        QCOMPARE(decide({{u"decision"_s, u"maybe"_s}}).status, 400);
        QCOMPARE(w->server
                     .post("/api/admin/taxonomy/decisions",
                           {{u"ids"_s, QJsonArray()}, {u"decision"_s, u"approve"_s}},
                           w->coordinator)
                     .status,
                 400);
        const HttpReply reply = decide({{u"decision"_s, u"approve"_s}});
        QCOMPARE(reply.status, 200);
        const auto outcome = api::DecidedTags::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(outcome);
        QHash<TaxonomyId, TagOutcome> by;
        for (const auto &item : outcome->items)
            by.insert(item.id, item.outcome);
        QCOMPARE(by.size(), 4);
        QVERIFY(by[one] == TagOutcome::Decided && by[two] == TagOutcome::Decided);
        QVERIFY(by[done] == TagOutcome::AlreadyDecided);
        QVERIFY(by[nothing] == TagOutcome::NotFound);
        QCOMPARE(w->audited(u"tag.approved"_s), 2);
        QCOMPARE(decide({{u"decision"_s, u"reject"_s}, {u"reason"_s, u"No"_s}})
                     .items()[0][u"outcome"]
                     .toString()
                     .isEmpty(),
                 false);
        QCOMPARE(w->audited(u"tag.rejected"_s), 0);
    }

    void anotherNameFindsTheSameTag()
    {
        const TaxonomyId ai = w->server.database.makeTag(u"technology"_s, u"AI"_s);
        const int version =
            w->server.get("/api/admin/taxonomy", w->coordinator).items()[0][u"version"].toInt();
        const HttpReply renamed =
            change(ai, {{u"version"_s, version}, {u"displayName"_s, u"Artificial Intelligence"_s}});
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.json()[u"displayName"].toString(), u"Artificial Intelligence"_s);
        QCOMPARE(renamed.json()[u"value"].toString(), u"ai"_s); // filters and links hold
        QCOMPARE(change(ai, {{u"version"_s, version}, {u"displayName"_s, u"X"_s}}).code(),
                 u"STALE_VERSION"_s);
        QCOMPARE(asked(w->mentee, u"artificial intelligence"_s, u"technology"_s), ai);
        QCOMPARE(asked(w->mentor, u"ai"_s, u"technology"_s), ai);
        QCOMPARE(tagsOf(w->mentor), QStringList{u"Artificial Intelligence"_s});
        const TaxonomyId ml = w->server.database.makeTag(u"technology"_s, u"ML"_s);
        QCOMPARE(change(ml, {{u"displayName"_s, u"A.I."_s}}).code(), u"CONFLICT"_s);
        QCOMPARE(change(ml, {{u"displayName"_s, u"Artificial intelligence"_s}}).status, 409);
        QCOMPARE(change(ml, {{u"displayName"_s, u"M.L."_s}}).status, 200); // its own, respelled
        QCOMPARE(change(ml, {{u"displayName"_s, u"<b>"_s}}).status, 400);
        QCOMPARE(change(ml, {{u"displayName"_s, QJsonValue::Null}}).status, 400);
        QCOMPARE(w->audited(u"tag.updated"_s), 2);
        QCOMPARE(change(TaxonomyId(QUuid::createUuid()), {{u"displayName"_s, u"X"_s}}).status, 404);
    }

    void outOfUseAndBack()
    {
        const TaxonomyId tag = w->server.database.makeTag(u"industry"_s, u"Crypto"_s);
        w->server.database.tagUser(w->mentor.id, tag);
        const QByteArray search = "/api/mentors?industries=crypto";
        QCOMPARE(w->server.get(search, w->mentee).json()[u"total"].toInt(), 1);
        QCOMPARE(change(tag, {{u"isActive"_s, false}}).json()[u"status"].toString(), u"inactive"_s);
        QCOMPARE(w->server.get(search, w->mentee).json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.get("/api/taxonomy", w->mentee).json()[u"total"].toInt(), 0);
        QCOMPARE(tagsOf(w->mentor), QStringList());
        QCOMPARE(names("/api/admin/taxonomy?status=inactive"), QStringList{u"Crypto"_s});
        QCOMPARE(change(tag, {{u"isActive"_s, true}}).json()[u"status"].toString(), u"active"_s);
        QCOMPARE(tagsOf(w->mentor), QStringList{u"Crypto"_s});
        QCOMPARE(change(tag, {{u"isActive"_s, true}}).status, 200); // nothing to do
        QCOMPARE(w->audited(u"tag.updated"_s), 2);
        const TaxonomyId pending = asked(w->mentor, u"Wish"_s);
        QCOMPARE(change(pending, {{u"isActive"_s, false}}).status, 409);
    }

    void theTreeHasNoCircles()
    {
        auto &db = w->server.database;
        const TaxonomyId cloud = db.makeTag(u"industry"_s, u"Cloud"_s);
        const TaxonomyId edge = db.makeTag(u"industry"_s, u"Edge"_s);
        const TaxonomyId far = db.makeTag(u"industry"_s, u"Far Edge"_s);
        const TaxonomyId seed = db.makeTag(u"stage"_s, u"Seed"_s);
        const TaxonomyId wish = asked(w->mentor, u"Wish"_s);
        const auto under = [&](const TaxonomyId &tag, const TaxonomyId &parent) {
            return change(tag, {{u"parentId"_s, parent.toString()}});
        };
        QCOMPARE(under(edge, cloud).json()[u"parentName"].toString(), u"Cloud"_s);
        QCOMPARE(under(far, edge).status, 200);
        const HttpReply listed = w->server.get("/api/taxonomy", w->mentee);
        QCOMPARE(listed.items()[1][u"parentId"].toString(), cloud.toString());
        QCOMPARE(under(cloud, cloud).status, 400);
        QCOMPARE(under(cloud, edge).status, 400);
        QCOMPARE(under(cloud, far).status, 400);
        QCOMPARE(under(edge, seed).status, 400);
        QCOMPARE(under(edge, wish).status, 400);
        QCOMPARE(under(edge, TaxonomyId(QUuid::createUuid())).status, 400);
        QVERIFY(change(edge, {{u"parentId"_s, QJsonValue::Null}}).json()[u"parentId"].isNull());
        QCOMPARE(under(cloud, far).status, 200);
        // Two who would make a circle together: one of them can't.
        QCOMPARE(change(cloud, {{u"parentId"_s, QJsonValue::Null}}).status, 200);
        QCOMPARE(change(far, {{u"parentId"_s, QJsonValue::Null}}).status, 200);
        for (int round = 0; round < 4; ++round) {
            const auto replies =
                atOnce(2, [&](int i) { return i ? under(cloud, far) : under(far, cloud); });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(countOf(replies, 400), 1);
            for (const TaxonomyId &tag : {cloud, far})
                QCOMPARE(change(tag, {{u"parentId"_s, QJsonValue::Null}}).status, 200);
        }
    }

    void mergedTagsLiveOnInTheOther()
    {
        auto &db = w->server.database;
        const TaxonomyId ml = db.makeTag(u"technology"_s, u"Machine Learning"_s);
        const TaxonomyId ai = db.makeTag(u"technology"_s, u"Artificial Intelligence"_s);
        const TaxonomyId child = db.makeTag(u"technology"_s, u"Vision"_s);
        const TaxonomyId older = db.makeTag(u"technology"_s, u"Statistics"_s);
        QCOMPARE(change(child, {{u"parentId"_s, ml.toString()}}).status, 200);
        QCOMPARE(change(ml, {{u"displayName"_s, u"Learning Machines"_s}}).status, 200);
        QCOMPARE(merge(older, ml).status, 200);
        const auto tag = [&](const TestServer::Person &who, const TaxonomyId &which,
                             const QJsonObject &body) {
            return w->server.put("/api/users/me/tags/" + which.toString().toLatin1(), body, who)
                .status;
        };
        QCOMPARE(tag(w->mentor, ml, {{u"weight"_s, 0.9}}), 200);
        QCOMPARE(tag(w->mentor, ai, {{u"weight"_s, 0.4}}), 200); // carries both
        QCOMPARE(tag(w->mentee, ml, {}), 200);
        db.exec(u"INSERT INTO portfolio_companies (name) VALUES ('Acme')"_s);
        db.exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) "
                "SELECT 'portfolio_company', id, ? FROM portfolio_companies"_s,
                {ml.value});
        db.exec(u"INSERT INTO taxonomy_aliases (airtable_record_id, taxonomy_id, display_name) "
                "VALUES ('recA', ?, 'M L')"_s,
                {ml.value});
        const HttpReply merged = merge(ml, ai);
        QCOMPARE(merged.status, 200);
        QCOMPARE(merged.json()[u"id"].toString(), ai.toString());
        QCOMPARE(merged.json()[u"usage"][u"mentors"].toInt(), 1);
        QCOMPARE(merged.json()[u"usage"][u"mentees"].toInt(), 1);
        QCOMPARE(merged.json()[u"usage"][u"companies"].toInt(), 1);
        QCOMPARE(merged.json()[u"usage"][u"total"].toInt(), 3);
        QCOMPARE(tagsOf(w->mentor), QStringList{u"Artificial Intelligence"_s});
        QCOMPARE(tagsOf(w->mentee), QStringList{u"Artificial Intelligence"_s});
        QCOMPARE(w->server.get("/api/users/me", w->mentor)
                     .json()[u"profile"][u"tags"][0][u"weight"]
                     .toDouble(),
                 0.9);
        QCOMPARE(w->count(u"SELECT count(*) FROM taxonomy WHERE parent_id = ?"_s, {ai.value}), 1);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM taxonomy_aliases WHERE taxonomy_id = ?"_s, {ai.value}),
            1);
        QCOMPARE(w->server.get("/api/mentors?technologies=artificial_intelligence", w->mentee)
                     .json()[u"total"]
                     .toInt(),
                 1);
        // Every name that it ever had means the other one now.
        for (const char16_t *name : {u"machine learning", u"learning machines", u"Statistics"})
            QCOMPARE(asked(w->mentee, QString::fromUtf16(name), u"technology"_s), ai);
        QCOMPARE(tag(w->mentee, ml, {}), 200); // by its old id, too
        QCOMPARE(tagsOf(w->mentee), QStringList{u"Artificial Intelligence"_s});
        QCOMPARE(w->count(u"SELECT count(*) FROM taxonomy"_s), 4);
        QCOMPARE(w->audited(u"tag.merged"_s), 2);
        QCOMPARE(names("/api/admin/taxonomy?status=merged&sort=displayName"),
                 (QStringList{u"Learning Machines"_s, u"Statistics"_s}));

        QCOMPARE(merge(ml, ai).code(), u"TAG_DECIDED"_s);
        QCOMPARE(merge(ai, ai).status, 400);
        QCOMPARE(merge(ai, ml).status, 400); // is no tag any more
        QCOMPARE(merge(ai, db.makeTag(u"stage"_s, u"Seed"_s)).status, 400);
        QCOMPARE(merge(ai, asked(w->mentor, u"Wish"_s, u"technology"_s)).status, 400);
        QCOMPARE(merge(TaxonomyId(QUuid::createUuid()), ai).status, 404);
        QCOMPARE(change(ml, {{u"displayName"_s, u"X"_s}}).status, 409);
    }

    void intoWhatStandsBelow()
    {
        auto &db = w->server.database;
        const TaxonomyId top = db.makeTag(u"industry"_s, u"Top"_s);
        const TaxonomyId middle = db.makeTag(u"industry"_s, u"Middle"_s);
        const TaxonomyId low = db.makeTag(u"industry"_s, u"Low"_s);
        QCOMPARE(change(middle, {{u"parentId"_s, top.toString()}}).status, 200);
        QCOMPARE(change(low, {{u"parentId"_s, middle.toString()}}).status, 200);
        const HttpReply merged = merge(top, low);
        QCOMPARE(merged.status, 200);
        QVERIFY(merged.json()[u"parentId"].isNull());
        QCOMPARE(
            db.scalar(u"SELECT parent_id FROM taxonomy WHERE id = ?"_s, {middle.value}).toUuid(),
            low.value);
    }

    void aRequestIsAnsweredByMerging()
    {
        const TaxonomyId known = w->server.database.makeTag(u"industry"_s, u"FinTech"_s);
        const TaxonomyId wish = asked(w->mentor, u"Financial Technology"_s);
        QCOMPARE(merge(wish, known).status, 200);
        QCOMPARE(tagsOf(w->mentor), QStringList{u"FinTech"_s});
        QVERIFY(news(w->mentor).contains(u"tag_approved"_s));
        QCOMPARE(w->server.get("/api/taxonomy/pending", w->coordinator).json()[u"total"].toInt(),
                 0);
        const HttpReply mine = w->server.get("/api/taxonomy/requests", w->mentor);
        QCOMPARE(mine.items()[0][u"status"].toString(), u"merged"_s);
        QCOMPARE(mine.items()[0][u"mergedIntoName"].toString(), u"FinTech"_s);
        QCOMPARE(approve(wish).code(), u"TAG_DECIDED"_s);
    }

    void allTagsWithTheirUse()
    {
        auto &db = w->server.database;
        const TaxonomyId used = db.makeTag(u"industry"_s, u"Zebra"_s);
        db.makeTag(u"industry"_s, u"Apple"_s);
        db.makeTag(u"stage"_s, u"Seed"_s);
        db.tagUser(w->mentor.id, used);
        db.tagUser(w->mentee.id, used);
        QCOMPARE(names("/api/admin/taxonomy"), (QStringList{u"Apple"_s, u"Seed"_s, u"Zebra"_s}));
        QCOMPARE(names("/api/admin/taxonomy?sort=-usage").constFirst(), u"Zebra"_s);
        QCOMPARE(names("/api/admin/taxonomy?category=stage"), QStringList{u"Seed"_s});
        QCOMPARE(names("/api/admin/taxonomy?q=ZEB"), QStringList{u"Zebra"_s});
        QCOMPARE(names("/api/admin/taxonomy?sort=-createdAt").size(), 3);
        QCOMPARE(w->server.get("/api/admin/taxonomy?q=zeb", w->coordinator)
                     .items()[0][u"usage"][u"total"]
                     .toInt(),
                 2);
        const auto create = [&](const QJsonObject &body) {
            return w->server.post("/api/admin/taxonomy", body, w->coordinator);
        };
        const HttpReply made = create({{u"category"_s, u"industry"_s},
                                       {u"displayName"_s, u"Zebra Crossing"_s},
                                       {u"parentId"_s, used.toString()}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"source"].toString(), u"admin"_s);
        QCOMPARE(made.json()[u"parentName"].toString(), u"Zebra"_s);
        QCOMPARE(create({{u"category"_s, u"industry"_s}, {u"displayName"_s, u"zebra"_s}}).status,
                 409);
        asked(w->mentor, u"Wish"_s);
        QCOMPARE(create({{u"category"_s, u"industry"_s}, {u"displayName"_s, u"WISH"_s}}).status,
                 409);
        QCOMPARE(w->audited(u"tag.created"_s), 1);
    }
};

OH_TEST(TstTagAdmin)
#include "tst_tagadmin.moc"
