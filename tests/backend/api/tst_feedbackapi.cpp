// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/ratingservice.h"
#include "models/api/ratings.h"
#include "models/domain/ratingrules.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// 001 3.6: what was talked about, whether it helped, whether one would recommend the mentor; whose
/// word it was stays unknown to the mentor where the mentee wants that; and what all of it comes
/// to.
class TstFeedbackApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    int m_meetings = 0;

    /// A meeting of that mentee with the mentor that ended so long ago, and some hours: none is at
    /// the time of another.
    QString met(const TestServer::Person &mentee, qint64 secsAgo = 3600)
    {
        const SlotId slot = w->server.database.makeSlot(
            w->mentor.id, w->server.clock.now().addSecs(-secsAgo - 1800 - 3600 * m_meetings++));
        return w->server.database
            .makeBooking(slot, mentee.id, u"completed"_s, w->server.clock.now().addDays(-20))
            .toString();
    }
    HttpReply rate(const QString &booking, const TestServer::Person &who, int score,
                   QJsonObject more = {})
    {
        more.insert(u"bookingId"_s, booking);
        more.insert(u"score"_s, score);
        return w->server.post("/api/ratings", more, who);
    }
    /// What several mentees said, each of a meeting of their own a day apart.
    QList<TestServer::Person> anonymously(const QList<int> &scores)
    {
        QList<TestServer::Person> people;
        for (const int score : scores) {
            const auto person =
                w->server.makePerson(Role::Mentee, u"Mentee %1"_s.arg(people.size()));
            const HttpReply reply = rate(met(person, 3600 + 86400 * people.size()), person, score,
                                         {{u"isAnonymous"_s, true},
                                          {u"feedbackText"_s, u"Words with %1"_s.arg(score)},
                                          {u"topicsCovered"_s, QJsonArray{u"Hiring"_s}}});
            if (reply.status != 201)
                qWarning("%s", reply.body.constData());
            people.append(person);
        }
        return people;
    }
    int makeDueEffective()
    {
        const QDateTime now = w->server.clock.now();
        return w->server.pool()
            .runBlocking<int>(
                storage::Actor::system(),
                [now](storage::Transaction &tx) { return ratings::makeDueEffective(tx, now); })
            .valueOr(-1);
    }
    HttpReply received(const QByteArray &query = "?direction=received&limit=100")
    {
        return w->server.get("/api/ratings/my-ratings" + query, w->mentor);
    }
    QString scores(const HttpReply &reply)
    {
        QStringList out;
        const QJsonArray items = reply.items();
        for (const auto &item : items)
            out.append(QString::number(item[u"score"].toInt()));
        out.sort();
        return out.join(u' ');
    }
    std::optional<api::FeedbackStats> stats(const TestServer::Person &who)
    {
        const HttpReply reply =
            w->server.get("/api/feedback/stats/" + w->mentor.id.toString().toLatin1(), who);
        const auto out = api::FeedbackStats::schema().fromJson(reply.json(), api::Mode::Strict);
        if (reply.status != 200 || !out) {
            qWarning("%d %s", reply.status, reply.body.constData());
            return std::nullopt;
        }
        return *out;
    }
    QJsonObject reputation()
    {
        return w->server.get("/api/reputation/" + w->mentor.id.toString().toLatin1(), w->mentor)
            .json()[u"breakdown"]
            .toObject();
    }

    /// What the mentor is given of the ratings of themselves with all of their data.
    QString takenAlong()
    {
        w->server.database.exec(u"SELECT set_config('oh.role', 'system', false)"_s);
        QString data = w->server.database
                           .scalar(u"SELECT (oh_person_data(?::uuid) -> 'ratingsReceived')::text"_s,
                                   {w->mentor.id.toString()})
                           .toString();
        w->server.database.exec(u"SELECT set_config('oh.role', '', false)"_s);
        return data == "null"_L1 ? QString() : data;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        m_meetings = 0;
    }
    void cleanup() { w.reset(); }

    void allThatCanBeSaid()
    {
        const QString booking = met(w->mentee);
        const HttpReply reply = rate(
            booking, w->mentee, 4,
            {{u"topicsCovered"_s, QJsonArray{u"  Pricing "_s, u"pricing"_s, u"First  customers"_s}},
             {u"helpfulnessRating"_s, 5},
             {u"wouldRecommend"_s, false}});
        QCOMPARE(reply.status, 201);
        const auto rating = api::Rating::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY2(rating, reply.body.constData());
        QCOMPARE(rating->topicsCovered, (QStringList{u"Pricing"_s, u"First customers"_s}));
        QCOMPARE(rating->helpfulnessRating, 5);
        QCOMPARE(rating->wouldRecommend, false);
        QVERIFY(!rating->isAnonymous);
        w->server.clock.advanceSecs(60);
        // A mentor says what was talked about, too.
        const HttpReply answer =
            rate(booking, w->mentor, 5, {{u"topicsCovered"_s, QJsonArray{u"Pricing"_s}}});
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.json()[u"wouldRecommend"].isNull());
        // With a name, the other side reads all of it.
        const QJsonArray both = w->server.get(w->path(booking, "/ratings"), w->mentor).items();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0][u"helpfulnessRating"].toInt(), 5);
        QCOMPARE(both[0][u"topicsCovered"].toArray().size(), 2);
    }

    void whatCannotBeSaid_data()
    {
        QTest::addColumn<bool>("byMentor");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("path");
        const auto topics = [](int many) {
            QJsonArray list;
            for (int i = 0; i < many; ++i)
                list.append(u"Topic %1"_s.arg(i));
            return list;
        };
        QTest::newRow("eleven topics")
            << false << QJsonObject{{u"topicsCovered"_s, topics(11)}} << u"topicsCovered"_s;
        QTest::newRow("an empty topic")
            << false << QJsonObject{{u"topicsCovered"_s, QJsonArray{u" "_s}}} << u"topicsCovered"_s;
        QTest::newRow("a long topic")
            << false << QJsonObject{{u"topicsCovered"_s, QJsonArray{QString(61, u'x')}}}
            << u"topicsCovered"_s;
        QTest::newRow("too helpful")
            << false << QJsonObject{{u"helpfulnessRating"_s, 6}} << u"helpfulnessRating"_s;
        QTest::newRow("perhaps") << false << QJsonObject{{u"wouldRecommend"_s, u"perhaps"_s}}
                                 << u"wouldRecommend"_s;
        QTest::newRow("a mentor's help")
            << true << QJsonObject{{u"helpfulnessRating"_s, 3}} << u"helpfulnessRating"_s;
        QTest::newRow("a recommended mentee")
            << true << QJsonObject{{u"wouldRecommend"_s, true}} << u"wouldRecommend"_s;
        QTest::newRow("an anonymous mentor")
            << true << QJsonObject{{u"isAnonymous"_s, true}} << u"isAnonymous"_s;
    }
    void whatCannotBeSaid()
    {
        QFETCH(bool, byMentor);
        QFETCH(QJsonObject, more);
        QFETCH(QString, path);
        const HttpReply reply = rate(met(w->mentee), byMentor ? w->mentor : w->mentee, 3, more);
        QCOMPARE(reply.code(), u"VALIDATION_ERROR"_s);
        QVERIFY2(reply.body.contains(path.toLatin1()), reply.body.constData());
        QCOMPARE(w->count(u"SELECT count(*) FROM ratings"_s), 0);
    }

    void anAnonymousRatingCountsAndWaitsForOthersToBeShown()
    {
        const auto people = anonymously({1, 2});
        QCOMPARE(makeDueEffective(), 0);
        QCOMPARE(reputation()[u"ratingsCount"].toInt(), 0);
        w->advanceDays(9);
        // A week later they count, as the rule is for every rating; nobody reads them yet.
        QCOMPARE(makeDueEffective(), 2);
        QCOMPARE(received().json()[u"total"].toInt(), 0);
        QCOMPARE(stats(w->mentor)->ratingsCount, 0);
        QCOMPARE(stats(w->coordinator)->ratingsCount, 2);
        QCOMPARE(reputation()[u"ratingsCount"].toInt(), 2);
        QCOMPARE(reputation()[u"averageRating"].toDouble(), 1.5);
        // A second word of the same person makes no third.
        QCOMPARE(rate(met(w->mentee, 86400), w->mentee, 5, {{u"isAnonymous"_s, true}}).status, 201);
        auto first = people.first();
        first.token = w->server.signIn(first.id, Role::Mentee);
        // Its week is over already, so it counts at once.
        QVERIFY(rate(met(first, 9 * 86400), first, 3, {{u"isAnonymous"_s, true}})
                    .json()[u"isEffective"]
                    .toBool());
        QCOMPARE(makeDueEffective(), 0);
        QCOMPARE(received().json()[u"total"].toInt(), 0);
        // The third's week is over: all of them are shown, at the same moment.
        w->advanceDays(8);
        QCOMPARE(makeDueEffective(), 1);
        QCOMPARE(scores(received()), u"1 2 3 5"_s);
        QCOMPARE(reputation()[u"ratingsCount"].toInt(), 4);
        QCOMPARE(reputation()[u"averageRating"].toDouble(), 2.75);
        QCOMPARE(w->count(u"SELECT count(DISTINCT shown_at) FROM ratings"_s), 1);
        // One more waits for two others again: alone it would tell whose it is.
        const auto fourth = w->server.makePerson(Role::Mentee);
        QVERIFY(rate(met(fourth, 9 * 86400), fourth, 4, {{u"isAnonymous"_s, true}})
                    .json()[u"isEffective"]
                    .toBool());
        QCOMPARE(makeDueEffective(), 0);
        QCOMPARE(scores(received()), u"1 2 3 5"_s);
        QCOMPARE(stats(w->mentor)->ratingsCount, 4);
        QCOMPARE(reputation()[u"ratingsCount"].toInt(), 5);
    }

    void itCountsOnceBothHaveRated_data()
    {
        QTest::addColumn<bool>("menteeFirst");
        QTest::newRow("mentee first") << true;
        QTest::newRow("mentor first") << false;
    }
    void itCountsOnceBothHaveRated()
    {
        QFETCH(bool, menteeFirst);
        const QString booking = met(w->mentee);
        const auto byMentee = [&] {
            return rate(booking, w->mentee, 2, {{u"isAnonymous"_s, true}}).json();
        };
        const auto byMentor = [&] { return rate(booking, w->mentor, 5).json(); };
        const QJsonObject first = menteeFirst ? byMentee() : byMentor();
        QVERIFY(!first[u"isEffective"].toBool());
        const QJsonObject second = menteeFirst ? byMentor() : byMentee();
        QVERIFY(second[u"isEffective"].toBool());
        QCOMPARE(w->count(u"SELECT count(*) FROM ratings WHERE effective_at IS NOT NULL"_s), 2);
        QCOMPARE(reputation()[u"ratingsCount"].toInt(), 1);
        // What it says is nobody's to read yet, and the meeting does not tell of it.
        QCOMPARE(received().json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.get(w->path(booking, "/ratings"), w->mentor).json()[u"total"].toInt(),
                 1);
        QCOMPARE(takenAlong(), QString());
    }

    void nothingTellsTheMentorWhoItWas()
    {
        const auto people = anonymously({1, 3, 5});
        const QString open = met(w->mentee, 9 * 86400);
        QCOMPARE(rate(open, w->mentee, 4).status, 201);
        w->advanceDays(9);
        QCOMPARE(makeDueEffective(), 3);
        const HttpReply list = received();
        QCOMPARE(scores(list), u"1 3 4 5"_s);
        const QStringList bookings =
            w->server.database
                .scalar(u"SELECT string_agg(b.id::text, ' ') FROM bookings b JOIN ratings r ON "
                        "r.booking_id = b.id WHERE r.is_anonymous"_s)
                .toString()
                .split(u' ');
        QCOMPARE(bookings.size(), 3);
        QByteArray told = list.body;
        for (const QString &booking : bookings) {
            const QByteArray path = w->path(booking, "/ratings");
            QCOMPARE(w->server.get(path, w->mentor).json()[u"total"].toInt(), 0);
            QCOMPARE(received("?bookingId=" + booking.toLatin1()).json()[u"total"].toInt(), 0);
            QCOMPARE(w->server.get(path, w->coordinator).json()[u"total"].toInt(), 1);
        }
        told +=
            w->server.get("/api/feedback/stats/" + w->mentor.id.toString().toLatin1(), w->mentor)
                .body;
        told += w->server.get("/api/notifications/mine", w->mentor).body;
        told += w->server
                    .get("/api/reputation/" + w->mentor.id.toString().toLatin1() + "/history",
                         w->mentor)
                    .body;
        const QString data = takenAlong();
        QCOMPARE(data.count(u"Words with"_s), 3);
        QVERIFY(data.contains(u"Words with 5"_s));
        told += data.toUtf8();
        for (const TestServer::Person &person : people) {
            QVERIFY2(!told.contains(person.id.toString().toLatin1()), told.constData());
            QVERIFY2(!told.contains("Mentee "), told.constData());
        }
        for (const QString &booking : bookings)
            QVERIFY2(!told.contains(booking.toLatin1()), told.constData());
        // All came at one moment, and the ids of a row do not sort by when it was written.
        const QJsonArray items = list.items();
        for (const auto &item : items) {
            const auto rating = api::Rating::schema().fromJson(item.toObject(), api::Mode::Strict);
            QVERIFY(rating);
            if (!rating->isAnonymous) {
                QCOMPARE(rating->raterId, w->mentee.id);
                continue;
            }
            QVERIFY(!rating->raterId && !rating->rater && !rating->bookingId &&
                    !rating->meetingStartTime);
            QCOMPARE(rating->topicsCovered, QStringList());
            QCOMPARE(rating->createdAt, w->server.clock.now());
            QCOMPARE(rating->effectiveAt, w->server.clock.now());
            QCOMPARE(rating->id.value.version(), QUuid::Random);
        }
        // Coordinators see whose each is; so do their authors.
        const HttpReply all = w->server.get("/api/admin/ratings", w->coordinator);
        for (const TestServer::Person &person : people)
            QVERIFY(all.body.contains(person.id.toString().toLatin1()));
        auto author = people.first();
        author.token = w->server.signIn(author.id, Role::Mentee);
        const auto own = w->server.get("/api/ratings/my-ratings", author).items();
        QCOMPARE(own.size(), 1);
        QVERIFY(own[0][u"isAnonymous"].toBool());
        QCOMPARE(own[0][u"topicsCovered"].toArray(), QJsonArray{u"Hiring"_s});
    }

    void aggregatesNeedSeveralPeople()
    {
        const auto say = [&](const TestServer::Person &who, int score, int help, bool recommend,
                             const QString &topic) {
            return rate(met(who, 8 * 86400), who, score,
                        {{u"helpfulnessRating"_s, help},
                         {u"wouldRecommend"_s, recommend},
                         {u"topicsCovered"_s, QJsonArray{topic}}})
                .status;
        };
        const auto second = w->server.makePerson(Role::Mentee);
        QCOMPARE(say(w->mentee, 4, 5, true, u"Pricing"_s), 201);
        QCOMPARE(say(second, 5, 4, true, u"pricing"_s), 201);
        QCOMPARE(say(second, 2, 4, false, u"Hiring"_s), 201);
        const auto few = stats(w->mentor);
        QVERIFY(few);
        QCOMPARE(few->ratingsCount, 3);
        QCOMPARE(few->minimumRaters, anonymousGroup);
        QVERIFY(!few->averageScore && !few->averageHelpfulness && !few->wouldRecommendCount);
        QVERIFY(few->scores.isEmpty());
        QVERIFY(!few->waitingCount);
        // Coordinators may read each of them, and so all of it.
        const auto all = stats(w->coordinator);
        QVERIFY(all);
        QCOMPARE(all->averageScore, 3.67);
        QCOMPARE(all->scores, (QList<int>{0, 1, 0, 1, 1}));
        QCOMPARE(all->averageHelpfulness, 4.33);
        QCOMPARE(all->recommendCount, 3);
        QCOMPARE(all->wouldRecommendCount, 2);
        QCOMPARE(all->topics.size(), 2);
        QCOMPARE(all->topics[0].count, 2);
        QCOMPARE(all->topics[0].topic.toLower(), u"pricing"_s);
        QCOMPARE(all->waitingCount, 0);
        // A third person without a word on helping or recommending.
        const auto third = w->server.makePerson(Role::Mentee);
        QCOMPARE(rate(met(third, 8 * 86400), third, 5).status, 201);
        QCOMPARE(rate(met(third), third, 1).status, 201); // does not count yet
        const auto enough = stats(w->mentor);
        QVERIFY(enough);
        QCOMPARE(enough->ratingsCount, 4);
        QCOMPARE(enough->averageScore, 4.0);
        QCOMPARE(enough->helpfulnessCount, 0);
        QVERIFY(!enough->averageHelpfulness && !enough->wouldRecommendCount);
        QCOMPARE(stats(w->coordinator)->waitingCount, 1);
    }

    void anAnonymousTopicIsCountedWithOthers()
    {
        QCOMPARE(anonymously({4, 4}).size(), 2);
        QCOMPARE(rate(met(w->mentee, 8 * 86400), w->mentee, 4,
                      {{u"isAnonymous"_s, true},
                       {u"topicsCovered"_s, QJsonArray{u"A secret"_s, u"Hiring"_s}}})
                     .status,
                 201);
        const auto open = w->server.makePerson(Role::Mentee);
        QCOMPARE(rate(met(open, 8 * 86400), open, 4,
                      {{u"topicsCovered"_s, QJsonArray{u"A SECRET"_s, u"Sales"_s}}})
                     .status,
                 201);
        w->advanceDays(9);
        QCOMPARE(makeDueEffective(), 2); // the third counted at once
        const auto seen = stats(w->mentor);
        QVERIFY(seen);
        QCOMPARE(seen->topics,
                 (QList<api::TopicCount>{{u"Hiring"_s, 3}, {u"A SECRET"_s, 1}, {u"Sales"_s, 1}}));
        const auto all = stats(w->coordinator);
        QVERIFY(all);
        QCOMPARE(all->topics[1].count, 2);
    }

    void statsAreTheMentorsAndTheCoordinators()
    {
        const QByteArray path = "/api/feedback/stats/" + w->mentor.id.toString().toLatin1();
        QCOMPARE(w->server.get(path, w->mentee).status, 404);
        QCOMPARE(w->server.get(path, w->server.makePerson(Role::Mentor)).status, 404);
        QCOMPARE(w->server.get(path).status, 401);
        const QByteArray mentees = "/api/feedback/stats/" + w->mentee.id.toString().toLatin1();
        QCOMPARE(w->server.get(mentees, w->mentee).status, 404);
        QCOMPARE(w->server.get(mentees, w->coordinator).status, 404);
        const auto none = stats(w->mentor);
        QVERIFY(none);
        QCOMPARE(none->ratingsCount, 0);
        QVERIFY(!none->averageScore);
    }
};

OH_TEST(TstFeedbackApi)
#include "tst_feedbackapi.moc"
