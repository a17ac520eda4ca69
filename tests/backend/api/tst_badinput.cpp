// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/openapi.h"
#include "models/api/auth.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {} // namespace

/// Whatever comes in: the right 4xx with a sentence that helps, and nothing has changed.
class TstBadInput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    SlotId slot;

    QString fingerprint()
    {
        return server->database
            .scalar(
                u"SELECT md5(coalesce((SELECT string_agg(b::text, '') FROM bookings b), '') || "
                "(SELECT string_agg(p::text, '' ORDER BY p.id) FROM user_profiles p) || "
                "coalesce((SELECT string_agg(l::text, '') FROM user_urls l), '') || "
                "coalesce((SELECT string_agg(a::text, '') FROM availability_blocks a), '') || "
                "coalesce((SELECT string_agg(s::text, '' ORDER BY s.id) FROM time_slots s), ''))"_s)
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<TestServer>(monday);
        mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s);
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
        slot = server->database.makeSlot(mentor.id, monday.addDays(2));
    }
    void cleanupTestCase() { server.reset(); }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");

        const QByteArray json = "application/json";
        const QByteArray id = slot.toString().toLatin1();
        const auto booking = [&](const QByteArray &goal, const QByteArray &more = {}) {
            return "{\"timeSlotId\":\"" + id + "\",\"meetingGoal\":" + goal + more + '}';
        };
        const auto bad = [&](const char *name, const QByteArray &body,
                             const QString &code = u"VALIDATION_ERROR"_s, int status = 400,
                             const QByteArray &type = "application/json") {
            QTest::newRow(name) << QByteArray("POST") << QByteArray("/api/bookings") << body << type
                                << status << code;
        };
        bad("empty", {}, u"MALFORMED_JSON"_s);
        bad("not JSON", "goal=pricing", u"MALFORMED_JSON"_s);
        bad("cut off", "{\"timeSlotId\":", u"MALFORMED_JSON"_s);
        bad("a list", "[]", u"MALFORMED_JSON"_s);
        bad("a text", "\"hello\"", u"MALFORMED_JSON"_s);
        bad("broken UTF-8", booking("\"0123456789\xff\xfe\""), u"MALFORMED_JSON"_s);
        bad("deep nesting", QByteArray(5000, '[') + QByteArray(5000, ']'), u"MALFORMED_JSON"_s);
        bad("two documents", booking("\"0123456789\"") + "{}", u"MALFORMED_JSON"_s);
        bad("no fields", "{}");
        bad("wrong type", booking("17"));
        bad("null", booking("null"));
        bad("object as text", booking("{\"$ne\":\"\"}"));
        bad("short", booking("\"short\""));
        bad("over-long", booking('"' + QByteArray(1001, 'x') + '"'));
        bad("NUL", booking("\"0123456789\\u0000\""));
        bad("lone surrogate", booking("\"0123456789\\ud800\""));
        bad("unknown field", booking("\"0123456789\"", ",\"status\":\"confirmed\""));
        bad("id no UUID", "{\"timeSlotId\":\"1 OR 1=1\",\"meetingGoal\":\"0123456789\"}");
        bad("unknown slot",
            "{\"timeSlotId\":\"0190a5c0-7b1e-7c3d-9f00-0123456789ab\",\"meetingGoal\":"
            "\"0123456789\"}",
            u"NOT_FOUND"_s, 404);
        bad("script as material",
            booking("\"0123456789\"", ",\"materialsUrls\":[\"javascript:1\"]"));
        bad("form", "a=b", u"UNSUPPORTED_MEDIA_TYPE"_s, 415, "application/x-www-form-urlencoded");
        bad("no type", booking("\"0123456789\""), u"UNSUPPORTED_MEDIA_TYPE"_s, 415, {});
        bad("10 MB", booking('"' + QByteArray(10 * 1024 * 1024, 'x') + '"'), u"PAYLOAD_TOO_LARGE"_s,
            413);
        bad("300 kB", booking('"' + QByteArray(300 * 1024, 'x') + '"'), u"PAYLOAD_TOO_LARGE"_s,
            413);

        const auto profile = [&](const char *name, const QByteArray &body) {
            QTest::newRow(name) << QByteArray("PUT") << QByteArray("/api/users/me") << body << json
                                << 400 << u"VALIDATION_ERROR"_s;
        };
        profile("HTML in a name", "{\"name\":\"<img src=x onerror=alert(1)>\"}");
        profile("formula in a name", "{\"name\":\"=HYPERLINK(\\\"http://x\\\")\"}");
        profile("formula in a company", "{\"company\":\"@SUM(1)\"}");
        profile("line break in a name", "{\"name\":\"Ada\\r\\nBcc: all@example.org\"}");
        profile("empty name", "{\"name\":\"   \"}");
        profile("long bio", "{\"bio\":\"" + QByteArray(5001, 'x') + "\"}");
        profile("zone", "{\"timeZone\":\"Europe/Atlantis\"}");
        profile("version as text", "{\"version\":\"1\"}");
        profile("version too large", "{\"version\":1e99}");
    }
    void bodies()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        QFETCH(QString, code);
        const QString before = fingerprint();
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!type.isEmpty())
            headers.append({"Content-Type", type});
        const HttpReply reply = server->send(method, target, body, mentee, headers);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
        QVERIFY(reply.message().size() > 5);
        QVERIFY(!reply.json()[u"error"][u"requestId"].toString().isEmpty());
        if (code == u"VALIDATION_ERROR"_s)
            QVERIFY(!reply.json()[u"error"][u"details"].toArray().isEmpty());
        QCOMPARE(fingerprint(), before);
    }

    void targets_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("id no UUID") << QByteArray("/api/bookings/42") << 400;
        QTest::newRow("id with quote") << QByteArray("/api/mentors/%27%20OR%201=1") << 400;
        QTest::newRow("unknown id")
            << QByteArray("/api/bookings/0190a5c0-7b1e-7c3d-9f00-0123456789ab") << 404;
        QTest::newRow("unknown person")
            << QByteArray("/api/users/0190a5c0-7b1e-7c3d-9f00-0123456789ab") << 404;
        QTest::newRow("negative offset") << QByteArray("/api/mentors?offset=-1") << 400;
        QTest::newRow("negative limit") << QByteArray("/api/bookings/my-bookings?limit=-5") << 400;
        QTest::newRow("huge limit") << QByteArray("/api/mentors?limit=1000000") << 400;
        QTest::newRow("text as limit") << QByteArray("/api/mentors?limit=all") << 400;
        QTest::newRow("unknown parameter") << QByteArray("/api/mentors?page=1") << 400;
        QTest::newRow("parameter where none is") << QByteArray("/api/users/me?x=1") << 400;
        QTest::newRow("unknown sort") << QByteArray("/api/mentors?sort=;drop") << 400;
        QTest::newRow("missing mentor")
            << QByteArray("/api/slots/available?startDate=2026-01-01") << 400;
        QTest::newRow("bad date") << QByteArray(
                                         "/api/slots/available?mentorId="
                                         "0190a5c0-7b1e-7c3d-9f00-0123456789ab&startDate=2026-13-01"
                                         "&endDate=2026-12-01")
                                  << 400;
        QTest::newRow("two thousand years") << QByteArray("/api/slots/available?mentorId="
                                                          "0190a5c0-7b1e-7c3d-9f00-0123456789ab&"
                                                          "startDate=1970-01-01&endDate=2200-01-01")
                                            << 400;
        QTest::newRow("NUL in the path") << QByteArray("/api/users/%00") << 400;
        QTest::newRow("broken UTF-8 in the query") << QByteArray("/api/mentors?q=%ff%fe") << 400;
        QTest::newRow("nothing here") << QByteArray("/api/nothing") << 404;
    }
    void targets()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        const HttpReply reply = server->get(target, mentee);
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.code().isEmpty());
    }

    void everyBodyIsCheckedForUnknownFields()
    {
        // From the table, so that a new endpoint is in this test on its first day.
        const auto coordinator = server->makePerson(Role::Coordinator);
        for (const server::Endpoint &endpoint : server->endpoints()) {
            if (!endpoint.body)
                continue;
            QString path = endpoint.path;
            static const QRegularExpression parameter(u"\\{[a-zA-Z]+\\}"_s);
            path.replace(parameter, slot.toString());
            const auto &person = endpoint.access == server::Access::Mentor        ? mentor
                                 : endpoint.access == server::Access::Coordinator ? coordinator
                                                                                  : mentee;
            const HttpReply reply =
                server->send(toString(endpoint.method).toLatin1(), path.toLatin1(),
                             "{\"surprise\":true}", person, {{"Content-Type", "application/json"}});
            QVERIFY2(reply.status == 400, qPrintable(endpoint.operationId));
            QCOMPARE(reply.code(), u"VALIDATION_ERROR"_s);
        }
    }

    void wrongMethodsAreToldTheRightOnes()
    {
        const HttpReply reply = server->send("DELETE", "/api/bookings/my-bookings", {}, mentee);
        QCOMPARE(reply.status, 405);
        QVERIFY(reply.header("Allow").contains("GET"));
        QCOMPARE(server->send("OPTIONS", "/api/mentors", {}, {}).status, 204);
        const HttpReply head = server->send("HEAD", "/api/health", {}, {});
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QVERIFY(head.header("Access-Control-Allow-Origin").isEmpty());
    }

    void tokensThatAreNone()
    {
        for (const QByteArray &value :
             {QByteArray("Bearer x"), QByteArray("Bearer "), QByteArray("Basic YTpi"),
              QByteArray("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")}) {
            const HttpReply reply =
                server->send("GET", "/api/users/me", {}, {}, {{"Authorization", value}});
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.code(), u"UNAUTHORIZED"_s);
        }
    }

    void theDocumentKnowsEveryEndpoint()
    {
        const QJsonObject document = server->get("/api/openapi.json").json();
        QCOMPARE(document[u"openapi"].toString(), u"3.0.3"_s);
        QSet<QString> ids;
        for (const server::Endpoint &endpoint : server->endpoints()) {
            QVERIFY(!ids.contains(endpoint.operationId));
            ids.insert(endpoint.operationId);
            if (!endpoint.path.startsWith(u"/api/"_s))
                continue;
            const QJsonValue operation =
                document[u"paths"][endpoint.path][toString(endpoint.method).toLower()];
            QCOMPARE(operation[u"operationId"].toString(), endpoint.operationId);
            QCOMPARE(operation.toObject().contains(u"requestBody"_s),
                     endpoint.body != nullptr || !endpoint.rawTypes.isEmpty());
        }
        const HttpReply docs = server->get("/api/docs");
        QCOMPARE(docs.status, 200);
        QVERIFY(docs.header("Content-Type").startsWith("text/html"));
        QVERIFY(docs.body.contains("/api/bookings/{id}/cancel"));
        QVERIFY(!docs.body.contains("src=\"http") && !docs.body.contains("href=\"http"));
    }

    void undeclaredErrorsAreFound()
    {
        server::Endpoint endpoint;
        endpoint.path = u"/api/things/{id}"_s;
        endpoint.operationId = u"getThing"_s;
        endpoint.errors = {ErrorCode::NotFound};
        const auto problem = [&](ErrorCode code, http::Method method, const QString &route) {
            http::Response answer =
                http::Response::fromError(Error(code), QString(), Language::English);
            answer.route = route;
            return DeclaredErrors::problem({endpoint}, method, answer);
        };
        for (const http::Method method : {http::Method::Get, http::Method::Head}) {
            QCOMPARE(problem(ErrorCode::MeetingOverlap, method, endpoint.path),
                     u"getThing (GET /api/things/{id}) answers MEETING_OVERLAP, which it does not "
                     "declare"_s);
            QVERIFY(problem(ErrorCode::NotFound, method, endpoint.path).isEmpty());
            QVERIFY(problem(ErrorCode::ValidationError, method, endpoint.path).isEmpty());
        }
        QVERIFY(problem(ErrorCode::NotFound, http::Method::Get, {}).isEmpty());
        QVERIFY(problem(ErrorCode::Conflict, http::Method::Put, endpoint.path).isEmpty());
        QVERIFY(DeclaredErrors::problem({endpoint}, http::Method::Get, http::Response::noContent())
                    .isEmpty());
    }

    /// What programs are made from says what is refused.
    void theDocumentSaysWhatBodiesTake()
    {
        const QJsonObject document = server->get("/api/openapi.json").json();
        const QJsonObject schemas = document[u"components"][u"schemas"].toObject();
        for (const server::Endpoint &endpoint : server->endpoints()) {
            if (endpoint.body && endpoint.path.startsWith(u"/api/"_s))
                QCOMPARE(schemas[endpoint.body->name()][u"additionalProperties"],
                         QJsonValue(false));
        }
        // Answers may have more in a later version.
        QVERIFY(!schemas[u"MySlot"].toObject().contains(u"additionalProperties"_s));
        QCOMPARE(schemas[u"MarkAttendance"][u"required"].toArray(), QJsonArray{u"attendance"_s});
        const QJsonArray reasons =
            schemas[u"CancelBooking"][u"properties"][u"reason"][u"enum"].toArray();
        for (const char *one : {"emergency", "reschedule", "other"})
            QVERIFY(reasons.contains(QString::fromLatin1(one)));
        QVERIFY(!reasons.contains(u"left_programme"_s));
        QVERIFY(document[u"paths"][u"/api/admin/bookings/{id}"][u"put"][u"responses"][u"409"]
                        [u"description"]
                            .toString()
                            .contains(u"SLOT_UNAVAILABLE"_s));
        const HttpReply refused =
            server->put("/api/bookings/0190a5c0-7b1e-7c3d-9f00-0123456789ab/cancel",
                        {{u"reason"_s, u"left_programme"_s}}, mentee);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()[u"error"][u"details"][0][u"message"].toString(),
                 u"must be one of emergency, reschedule, other"_s);
    }

    void whatIsWrongWithAnAddressIsSaid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &address, const QString &message) {
            QTest::newRow(name) << address << message;
        };
        const QString begin = u"must be a web address that begins with https:// or http://"_s;
        row("none", u"deck.pdf"_s, begin);
        row("of files", u"ftp://example.org/deck"_s, begin);
        row("space", u"https://example.org/our deck"_s,
            u"must not have spaces in it; write each as %20"_s);
        row("pipe", u"https://example.org/a|b"_s, u"must not have | in it; write it as %7C"_s);
        row("quote", u"https://example.org/\"a\""_s, u"must not have \" in it; write it as %22"_s);
        row("password", u"https://ada:secret@example.org/deck"_s,
            u"must not have a user name or a password in it"_s);
        row("half", u"https://"_s, u"is not a whole web address; copy it once more"_s);
    }
    void whatIsWrongWithAnAddressIsSaid()
    {
        QFETCH(QString, address);
        QFETCH(QString, message);
        const HttpReply reply =
            server->post("/api/bookings",
                         {{u"timeSlotId"_s, u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s},
                          {u"meetingGoal"_s, u"Talk about pricing"_s},
                          {u"materialsUrls"_s, QJsonArray{address}}},
                         mentee);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"][u"details"][0][u"message"].toString(), message);
    }

    void metricsHaveNoIds()
    {
        server->get("/api/bookings/0190a5c0-7b1e-7c3d-9f00-0123456789ab", mentee);
        const HttpReply reply = server->get("/metrics");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("officehours_http_requests_total{method=\"GET\",route=\"/api/"
                                    "bookings/{id}\",status=\"404\"}"));
        QVERIFY(!reply.body.contains("0190a5c0"));
    }
};

OH_TEST(TstBadInput)
#include "tst_badinput.moc"
