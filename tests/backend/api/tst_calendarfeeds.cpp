// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>
#include <QUrl>

#include <libical/ical.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// How many events a library that isn't asked by the server finds in it; -1 for what is no
/// calendar.
int eventsIn(const QByteArray &calendar)
{
    icalcomponent *parsed = icalcomponent_new_from_string(calendar.constData());
    if (parsed == nullptr)
        return -1;
    const bool isGood = icalcomponent_count_errors(parsed) == 0;
    const int events = icalcomponent_count_components(parsed, ICAL_VEVENT_COMPONENT);
    icalcomponent_free(parsed);
    return isGood ? events : -1;
}

} // namespace

/// FR37: calendars follow one's meetings at a secret address.
class TstCalendarFeeds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    QByteArray make(const TestServer::Person &person, const QString &kind = u"full"_s)
    {
        const HttpReply made =
            w->server.post("/api/calendar/feed/regenerate", {{u"kind"_s, kind}}, person);
        if (made.status != 201)
            qWarning("%d %s", made.status, made.body.constData());
        return QUrl(made.json()[u"feedUrl"].toString()).path().toLatin1();
    }
    HttpReply read(const QByteArray &address, const QByteArray &etag = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!etag.isEmpty())
            headers.append({"If-None-Match", etag});
        return w->server.send("GET", address, {}, {}, headers);
    }
    static QByteArray unfolded(QByteArray calendar) { return calendar.replace("\r\n ", ""); }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    /// As other programs do it: no body where nothing has to be said, and the longer address.
    void theAddressSaysWhoseItIsWhereItIsAsked()
    {
        const HttpReply made =
            w->server.send("POST", "/api/calendar/feed/regenerate", {}, w->mentee);
        QCOMPARE(made.status, 201);
        const QByteArray token = made.json()[u"token"].toString().toLatin1();
        QVERIFY(made.json()[u"feedUrl"].toString().contains(QString::fromLatin1(token)));
        const auto address = [&token](const UserId &id) {
            return "/api/calendar/feed/" + id.toString().toLatin1() + '/' + token;
        };
        QCOMPARE(eventsIn(read(address(w->mentee.id)).body), 0);
        QCOMPARE(read(address(w->mentor.id)).status, 404);
        QCOMPARE(read("/api/calendar/feed/nobody/" + token).status, 404);
    }

    void showsWhatIsAgreedOn()
    {
        w->server.database.exec(u"UPDATE user_profiles SET time_zone = 'Europe/Berlin'"_s);
        const QByteArray address = make(w->mentee);
        QVERIFY(address.startsWith("/api/calendar/") && address.endsWith(".ics"));
        QCOMPARE(eventsIn(read(address).body), 0);
        const QString first = w->confirmed(w->slotIn(48), w->mentee);
        w->confirmed(w->slotIn(72), w->mentee);
        w->booked(w->slotIn(96), w->mentee); // only asked for
        w->confirmed(w->slotIn(120), w->server.makePerson(Role::Mentee, u"Somebody Else"_s));
        const HttpReply reply = read(address);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), QByteArray("text/calendar; charset=utf-8"));
        QCOMPARE(eventsIn(reply.body), 2);
        const QByteArray calendar = unfolded(reply.body);
        QVERIFY(calendar.contains("METHOD:PUBLISH\r\n"));
        QCOMPARE(calendar.count("BEGIN:VTIMEZONE"), 1);
        QVERIFY(calendar.contains("TZID:Europe/Berlin\r\n"));
        QVERIFY(calendar.contains("DTSTART;TZID=Europe/Berlin:20260107T130000\r\n"));
        QVERIFY(calendar.contains("UID:" + first.toLatin1()));
        QVERIFY(calendar.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"));
        QVERIFY(calendar.contains("X-WR-TIMEZONE:Europe/Berlin\r\n"));
        QCOMPARE(calendar.count("\r\nCREATED:20260105T"), 2);
        QCOMPARE(calendar.count("\r\nLAST-MODIFIED:20"), 2);
        QVERIFY(calendar.contains("SUMMARY:Meeting with Grace Hopper"));
        QVERIFY(calendar.contains("pricing"));
        // The other side's, in the same meetings.
        QCOMPARE(eventsIn(read(make(w->mentor)).body), 3);
        QCOMPARE(eventsIn(read(make(w->coordinator)).body), 0);
        // What is called off, and what is over, goes.
        QCOMPARE(w->put(w->path(first, "/cancel"), w->mentor).status, 200);
        QCOMPARE(eventsIn(read(address).body), 1);
        w->advanceDays(4);
        QCOMPARE(eventsIn(read(address).body), 0);
    }

    void aBusyFeedSaysWhenAlone()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(!id.isEmpty());
        const HttpReply reply = read(make(w->mentee, u"busy"_s));
        QCOMPARE(eventsIn(reply.body), 1);
        const QByteArray calendar = unfolded(reply.body);
        QVERIFY(calendar.contains("SUMMARY:Busy\r\n"));
        QVERIFY(calendar.contains("DTSTART:20260107T120000Z\r\n"));
        for (const char *secret :
             {"Grace", "Ada", "pricing", "ATTENDEE", "ORGANIZER", "DESCRIPTION", "LOCATION"})
            QVERIFY2(!calendar.contains(secret), secret);
    }

    void sendsNothingThatIsKnown()
    {
        const QByteArray address = make(w->mentee);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const HttpReply reply = read(address);
        const QByteArray etag = reply.header("ETag");
        QVERIFY(etag.startsWith('"') && etag.endsWith('"'));
        w->server.clock.advanceSecs(60);
        const HttpReply same = read(address, "W/\"x\", " + etag);
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(same.header("ETag"), etag);
        QCOMPARE(w->put(w->path(id, "/cancel"), w->mentor).status, 200);
        const HttpReply other = read(address, etag);
        QCOMPARE(other.status, 200);
        QVERIFY(other.header("ETag") != etag);
    }

    void theAddressIsASecret()
    {
        const QByteArray first = make(w->mentee);
        QCOMPARE(w->count(u"SELECT count(*) FROM ical_feed_tokens t WHERE to_jsonb(t)::text LIKE "
                          "'%' || ? || '%'"_s,
                          {QString::fromLatin1(first.sliced(14, 43))}),
                 0);
        // Asked twice under one key: the same address, which the database alone doesn't tell.
        const auto underKey = [&](const QString &kind) {
            return w->server.post("/api/calendar/feed/regenerate", {{u"kind"_s, kind}}, w->mentee,
                                  "k");
        };
        const QString kept = underKey(u"full"_s).json()[u"feedUrl"].toString();
        QVERIFY(kept.endsWith(u".ics"_s));
        QCOMPARE(underKey(u"full"_s).json()[u"feedUrl"].toString(), kept);
        QCOMPARE(read(QUrl(kept).path().toLatin1()).status, 200);
        QCOMPARE(w->count(u"SELECT count(*) FROM idempotency_keys WHERE response_body <> ''"_s), 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM idempotency_keys k WHERE to_jsonb(k)::text LIKE "
                          "'%' || ? || '%'"_s,
                          {QUrl(kept).fileName().left(43)}),
                 0);
        QCOMPARE(underKey(u"busy"_s).status, 422);
        const QByteArray busy = make(w->mentee, u"busy"_s);
        const QByteArray second = make(w->mentee);
        QVERIFY(first != second);
        QCOMPARE(read(first).status, 404);
        QCOMPARE(read(second).status, 200);
        QCOMPARE(read(busy).status, 200);
        QJsonArray listed =
            w->server.get("/api/calendar/feed", w->mentee).json()[u"items"].toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0].toObject()[u"kind"].toString(), u"full"_s);
        QVERIFY(!listed[0].toObject()[u"lastReadAt"].isNull());
        QVERIFY(
            w->server.get("/api/calendar/feed", w->mentor).json()[u"items"].toArray().isEmpty());
        QCOMPARE(w->server.remove("/api/calendar/feed/full", w->mentor).status, 404);
        QCOMPARE(w->server.remove("/api/calendar/feed/full", w->mentee).status, 204);
        QCOMPARE(w->server.remove("/api/calendar/feed/full", w->mentee).status, 404);
        QCOMPARE(w->server.remove("/api/calendar/feed/other", w->mentee).status, 400);
        QCOMPARE(read(second).status, 404);
        QCOMPARE(read(busy).status, 200);
        for (const char *guess : {"/api/calendar/x.ics", "/api/calendar/.ics"})
            QCOMPARE(read(guess).status, 404);
        // Nor for who may not sign in any more.
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->mentee.id.value});
        QCOMPARE(read(busy).status, 404);
    }

    void askedTooOftenItWaits()
    {
        const QByteArray address = make(w->mentee);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(read(address).status, 200);
        const HttpReply refused = read(address);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        QCOMPARE(read(make(w->mentor)).status, 200);
        w->server.clock.advanceSecs(601);
        QCOMPARE(read(address).status, 200);
    }
};

OH_TEST(TstCalendarFeeds)
#include "tst_calendarfeeds.moc"
