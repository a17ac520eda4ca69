// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/query.h"
#include "tests/app/apisite.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;
using oh::test::ScriptedAnswer;
using oh::test::ScriptedRequest;

namespace {

const QString uuid = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;

api::Booking booking()
{
    api::Booking value;
    value.id = *BookingId::parse(uuid);
    value.timeSlotId = *SlotId::parse(uuid);
    value.mentorId = value.mentor.id = *UserId::parse(uuid);
    value.menteeId = value.mentee.id = *UserId::parse(uuid);
    value.mentor.name = u"Nora"_s;
    value.mentee.name = u"Tim ☕ 株式会社"_s;
    value.meetingGoal = u"Talk about \"pricing\"\nand more"_s;
    value.materialsUrls = {u"https://example.org/a?b=c"_s};
    value.status = BookingStatus::Confirmed;
    value.confirmedBy = value.mentorId;
    value.meetingStartTime = QDateTime({2026, 3, 5}, {9, 0}, Qt::UTC);
    value.meetingEndTime = QDateTime({2026, 3, 5}, {9, 30}, Qt::UTC);
    value.createdAt = value.updatedAt = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
    return value;
}

QJsonObject page(const QJsonArray &items)
{
    return {{u"items"_s, items}, {u"total"_s, items.size()}, {u"limit"_s, 20}, {u"offset"_s, 0}};
}

} // namespace

class TstApiClient : public QObject, private oh::test::ApiSite
{
    Q_OBJECT

private:
    QList<ScriptedRequest> m_seen;
    QByteArray m_body;

    /// Takes whatever comes, and answers with m_body.
    void answerAll(const QByteArray &method, const QByteArray &path)
    {
        m_server->on(method, path, [this](const ScriptedRequest &request) {
            m_seen.append(request);
            return m_body.isEmpty() ? ScriptedAnswer{.status = 204}
                                    : ScriptedAnswer{.body = m_body};
        });
    }
    static QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

private Q_SLOTS:
    void init()
    {
        m_seen.clear();
        QVERIFY(open());
    }
    void cleanup() { close(); }

    void queriesLeaveOutWhatIsNotThere()
    {
        api::MentorQuery query;
        QCOMPARE(QUrlQuery(queryOf(query)).queryItems().size(), 3); // sort, limit, offset
        query.q = u"C++ & más, 100%"_s;
        query.industries = {u"ai"_s, u"fintech"_s};
        query.stage = u"seed"_s;
        query.tier = {Tier::Gold, Tier::Platinum};
        query.sort = MentorSort::TierDescending;
        query.offset = 40;
        const QString text = queryOf(query);
        const QUrlQuery parsed(text);
        QCOMPARE(parsed.queryItemValue(u"q"_s, QUrl::FullyDecoded), *query.q);
        QVERIFY(!text.contains(u'+'));
        QCOMPARE(parsed.queryItemValue(u"industries"_s), u"ai,fintech"_s);
        QCOMPARE(parsed.queryItemValue(u"tier"_s), u"gold,platinum"_s);
        QCOMPARE(parsed.queryItemValue(u"sort"_s), u"-tier"_s);
        QCOMPARE(parsed.queryItemValue(u"offset"_s), u"40"_s);
        QVERIFY(!parsed.hasQueryItem(u"technologies"_s));
        // And the server's own reading of it gives the same.
        QCOMPARE(*api::MentorQuery::schema().fromQuery(parsed.queryItems(QUrl::FullyDecoded)),
                 query);

        api::AdminBookingsQuery admin;
        admin.status = {BookingStatus::Pending, BookingStatus::Confirmed};
        admin.mentorId = UserId::parse(uuid);
        admin.from = QDateTime({2026, 3, 1}, {23, 0}, Qt::UTC);
        const QUrlQuery back(queryOf(admin));
        QCOMPARE(*api::AdminBookingsQuery::schema().fromQuery(back.queryItems(QUrl::FullyDecoded)),
                 admin);
    }

    void everyCallGoesWhereItBelongs_data()
    {
        using Start = std::function<ui::Call(ApiClient &)>;
        QTest::addColumn<Start>("start");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, Start start, QByteArray method, QByteArray path,
                            QByteArray query = {}) {
            QTest::newRow(name) << start << method << path << query;
        };
        const auto none = [](auto &&) {};
        const QByteArray id = uuid.toLatin1();
        row(
            "me", [=](ApiClient &a) { return a.me(none); }, "GET", "/api/users/me");
        row(
            "updateMe", [=](ApiClient &a) { return a.updateMe({}, none); }, "PUT", "/api/users/me");
        row(
            "mentor", [=](ApiClient &a) { return a.mentor(*UserId::parse(uuid), none); }, "GET",
            "/api/mentors/" + id);
        row(
            "taxonomy", [=](ApiClient &a) { return a.taxonomy({}, none); }, "GET", "/api/taxonomy",
            "limit=100&offset=0");
        row(
            "locations", [=](ApiClient &a) { return a.locations(none); }, "GET", "/api/locations",
            "limit=100");
        row(
            "availableSlots",
            [=](ApiClient &a) {
                return a.availableSlots({*UserId::parse(uuid), u"2026-03-02"_s, u"2026-03-09"_s},
                                        none);
            },
            "GET", "/api/slots/available",
            "endDate=2026-03-09&mentorId=" + id + "&startDate=2026-03-02");
        row(
            "myBlocks", [=](ApiClient &a) { return a.myBlocks({}, none); }, "GET",
            "/api/availability/my-blocks", "limit=20&offset=0");
        row(
            "mySlots", [=](ApiClient &a) { return a.mySlots({BlockId::parse(uuid)}, none); }, "GET",
            "/api/availability/my-slots", "blockId=" + id + "&limit=100&offset=0");
        row(
            "createBlock", [=](ApiClient &a) { return a.createBlock({}, none); }, "POST",
            "/api/availability");
        row(
            "deleteBlock",
            [=](ApiClient &a) { return a.deleteBlock(*BlockId::parse(uuid), false, none); },
            "DELETE", "/api/availability/" + id);
        row(
            "deleteBlock, forced",
            [=](ApiClient &a) { return a.deleteBlock(*BlockId::parse(uuid), true, none); },
            "DELETE", "/api/availability/" + id, "force=true");
        row(
            "holdSlot", [=](ApiClient &a) { return a.holdSlot(*SlotId::parse(uuid), none); },
            "POST", "/api/slots/" + id + "/hold");
        row(
            "releaseSlot",
            [=](ApiClient &a) {
                a.releaseSlot(*SlotId::parse(uuid));
                return ui::Call();
            },
            "DELETE", "/api/slots/" + id + "/hold");
        row(
            "requestException",
            [=](ApiClient &a) {
                return a.requestException({*UserId::parse(uuid), u"They know"_s}, none);
            },
            "POST", "/api/tier-overrides");
        row(
            "myExceptions", [=](ApiClient &a) { return a.myExceptions({}, none); }, "GET",
            "/api/tier-overrides/mine", "limit=20&offset=0");
        row(
            "createBooking", [=](ApiClient &a) { return a.createBooking({}, none); }, "POST",
            "/api/bookings");
        row(
            "booking", [=](ApiClient &a) { return a.booking(*BookingId::parse(uuid), none); },
            "GET", "/api/bookings/" + id);
        row(
            "myBookings",
            [=](ApiClient &a) {
                api::MyBookingsQuery query;
                query.tab = BookingTab::Past;
                return a.myBookings(query, none);
            },
            "GET", "/api/bookings/my-bookings", "limit=20&offset=0&tab=past");
        row(
            "confirm",
            [=](ApiClient &a) { return a.confirmBooking(*BookingId::parse(uuid), none); }, "PUT",
            "/api/bookings/" + id + "/confirm");
        row(
            "confirm anyway",
            [=](ApiClient &a) {
                return a.confirmBookingAnyway(*BookingId::parse(uuid),
                                              {true, QStringList{u"CALENDAR_CONFLICT:mentorId"_s,
                                                                 u"CALENDAR_CONFLICT:menteeId"_s}},
                                              none);
            },
            "PUT", "/api/bookings/" + id + "/confirm",
            "confirmWarnings=true&confirmedWarnings=CALENDAR_CONFLICT%3AmentorId,"
            "CALENDAR_CONFLICT%3AmenteeId");
        row(
            "refresh calendars", [=](ApiClient &a) { return a.refreshCalendars(none); }, "POST",
            "/api/calendar/refresh");
        row(
            "own busy times",
            [=](ApiClient &a) {
                return a.ownBusyTimes({u"2026-01-05"_s, u"2026-01-12"_s}, none);
            },
            "GET", "/api/calendar/busy", "endDate=2026-01-12&startDate=2026-01-05");
        row(
            "decline",
            [=](ApiClient &a) {
                return a.declineBooking(*BookingId::parse(uuid), {u"Sorry"_s}, none);
            },
            "PUT", "/api/bookings/" + id + "/decline");
        row(
            "cancel",
            [=](ApiClient &a) { return a.cancelBooking(*BookingId::parse(uuid), {}, none); }, "PUT",
            "/api/bookings/" + id + "/cancel");
        row(
            "adminBookings", [=](ApiClient &a) { return a.adminBookings({}, none); }, "GET",
            "/api/admin/bookings", "limit=20&offset=0&party=mentor&sort=-startTime");
    }
    void attendanceIsTakenBackWithNull()
    {
        m_body = text(api::Booking::schema().toJson(booking()));
        answerAll("PUT", "/api/bookings/" + uuid.toLatin1() + "/attendance");
        const auto undo =
            m_api->markAttendance(*BookingId::parse(uuid), std::nullopt, [](const auto &) {});
        QTRY_COMPARE(m_seen.size(), 1);
        const QJsonObject sent = QJsonDocument::fromJson(m_seen[0].body).object();
        QVERIFY(sent.contains(u"attendance"_s) && sent[u"attendance"_s].isNull());
    }

    void everyCallOfTheConsoleGoesWhereItBelongs_data()
    {
        using Start = std::function<ui::Call(ApiClient &)>;
        QTest::addColumn<Start>("start");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, Start start, QByteArray method, QByteArray path,
                            QByteArray query = {}) {
            QTest::newRow(name) << start << method << path << query;
        };
        const auto none = [](auto &&) {};
        const QByteArray id = uuid.toLatin1();
        const BookingId booking = *BookingId::parse(uuid);
        const JobId job = *JobId::parse(uuid);
        api::JobsQuery dead;
        dead.status = {JobStatus::Dead};
        api::MailQuery failed;
        failed.status = {MailStatus::Failed};
        api::AccountsQuery mentees;
        mentees.role = Role::Mentee;
        mentees.q = u"ada b"_s;
        row(
            "accounts", [=](ApiClient &a) { return a.accounts(mentees, none); }, "GET",
            "/api/admin/users",
            "dormant=false&includeInactive=false&limit=20&offset=0&q=ada%20b&role=mentee");
        row(
            "bookForOthers", [=](ApiClient &a) { return a.bookForOthers({}, none); }, "POST",
            "/api/admin/bookings");
        row(
            "editBooking", [=](ApiClient &a) { return a.editBooking(booking, {}, none); }, "PUT",
            "/api/admin/bookings/" + id);
        row(
            "moveBooking", [=](ApiClient &a) { return a.moveBooking(booking, {}, none); }, "PUT",
            "/api/bookings/" + id + "/reschedule");
        row(
            "markAttendance", [=](ApiClient &a) { return a.markAttendance(booking, {}, none); },
            "PUT", "/api/bookings/" + id + "/attendance");
        row(
            "explainSlot",
            [=](ApiClient &a) {
                return a.explainSlot(
                    {*UserId::parse(uuid), QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)}, none);
            },
            "GET", "/api/admin/slots/explain", "at=2026-03-02T09%3A00%3A00Z&mentorId=" + id);
        row(
            "jobs", [=](ApiClient &a) { return a.jobs(dead, none); }, "GET", "/api/admin/jobs",
            "limit=20&offset=0&sort=-createdAt&status=dead");
        row(
            "retryJob", [=](ApiClient &a) { return a.retryJob(job, none); }, "POST",
            "/api/admin/jobs/" + id + "/retry");
        row(
            "discardJob", [=](ApiClient &a) { return a.discardJob(job, none); }, "DELETE",
            "/api/admin/jobs/" + id);
        row(
            "jobSchedule", [=](ApiClient &a) { return a.jobSchedule(none); }, "GET",
            "/api/admin/jobs/schedule");
        row(
            "runScheduledJob",
            [=](ApiClient &a) { return a.runScheduledJob(u"slot_window"_s, none); }, "POST",
            "/api/admin/jobs/schedule/slot_window/run");
        row(
            "mails", [=](ApiClient &a) { return a.mails(failed, none); }, "GET", "/api/admin/mail",
            "addressFailing=false&limit=20&offset=0&sort=-createdAt&status=failed");
        row(
            "retryMail", [=](ApiClient &a) { return a.retryMail(*MailId::parse(uuid), none); },
            "POST", "/api/admin/mail/" + id + "/retry");
        row(
            "untoldNews", [=](ApiClient &a) { return a.untoldNews({}, none); }, "GET",
            "/api/admin/news", "limit=20&offset=0&sort=-failedAt");
        row(
            "retryNews", [=](ApiClient &a) { return a.retryNews(*NewsId::parse(uuid), none); },
            "POST", "/api/admin/news/" + id + "/retry");
        row(
            "discardNews", [=](ApiClient &a) { return a.discardNews(*NewsId::parse(uuid), none); },
            "DELETE", "/api/admin/news/" + id);
        row(
            "calendarSyncs", [=](ApiClient &a) { return a.calendarSyncs({}, none); }, "GET",
            "/api/admin/sync/calendars", "limit=20&offset=0&sort=state");
        row(
            "runCalendarSync",
            [=](ApiClient &a) { return a.runCalendarSync(*ConnectionId::parse(uuid), none); },
            "POST", "/api/admin/sync/calendars/" + id + "/run");
        row(
            "runFailingCalendarSyncs",
            [=](ApiClient &a) { return a.runFailingCalendarSyncs(none); }, "POST",
            "/api/admin/sync/calendars/run-failing");
        row(
            "imports", [=](ApiClient &a) { return a.imports({}, none); }, "GET",
            "/api/admin/sync/imports", "limit=20&offset=0&sort=-finishedAt&withProblems=false");
        row(
            "figures",
            [=](ApiClient &a) {
                api::FiguresQuery query;
                query.exact = true;
                query.industries = {u"fintech"_s, u"a+b"_s};
                query.tier = {Tier::Gold};
                return a.figures(query, none);
            },
            "GET", "/api/admin/figures",
            "bucket=week&exact=true&industries=fintech,a%2Bb&party=mentor&tier=gold");
    }
    void everyCallOfTheConsoleGoesWhereItBelongs() { everyCallGoesWhereItBelongs(); }

    void everyCallAboutPeopleGoesWhereItBelongs_data()
    {
        using Start = std::function<ui::Call(ApiClient &)>;
        QTest::addColumn<Start>("start");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, Start start, QByteArray method, QByteArray path,
                            QByteArray query = {}) {
            QTest::newRow(name) << start << method << path << query;
        };
        const auto none = [](auto &&) {};
        const QByteArray id = uuid.toLatin1();
        const UserId person = *UserId::parse(uuid);
        const TaxonomyId tag = *TaxonomyId::parse(uuid);
        api::MenteeQuery best;
        best.sort = MenteeSort::Match;
        best.stage = u"seed"_s;
        row(
            "mentorFacets", [=](ApiClient &a) { return a.mentorFacets({}, none); }, "GET",
            "/api/mentors/facets");
        row(
            "mentees", [=](ApiClient &a) { return a.mentees(best, none); }, "GET", "/api/mentees",
            "limit=20&offset=0&sort=-match&stage=seed");
        row(
            "menteeFacets", [=](ApiClient &a) { return a.menteeFacets({}, none); }, "GET",
            "/api/mentees/facets");
        row(
            "mentee", [=](ApiClient &a) { return a.mentee(person, none); }, "GET",
            "/api/mentees/" + id);
        row(
            "recommendedMentors", [=](ApiClient &a) { return a.recommendedMentors({}, none); },
            "GET", "/api/mentors/recommended", "limit=5&minScore=0&offset=0");
        row(
            "recommendedMentees", [=](ApiClient &a) { return a.recommendedMentees({}, none); },
            "GET", "/api/mentees/recommended", "limit=5&minScore=0&offset=0");
        row(
            "explainMatch", [=](ApiClient &a) { return a.explainMatch(person, none); }, "GET",
            "/api/matching/explain/" + id);
        row(
            "sendInterest", [=](ApiClient &a) { return a.sendInterest(person, {}, none); }, "POST",
            "/api/mentors/" + id + "/send-interest");
        row(
            "myInterests", [=](ApiClient &a) { return a.myInterests({}, none); }, "GET",
            "/api/interests/mine", "limit=20&offset=0");
        row(
            "createRating", [=](ApiClient &a) { return a.createRating({}, none); }, "POST",
            "/api/ratings");
        row(
            "bookingRatings",
            [=](ApiClient &a) { return a.bookingRatings(*BookingId::parse(uuid), none); }, "GET",
            "/api/bookings/" + id + "/ratings");
        row(
            "feedbackStats",
            [=](ApiClient &a) { return a.feedbackStats(*UserId::parse(uuid), none); }, "GET",
            "/api/feedback/stats/" + id);
        row(
            "myRatings",
            [=](ApiClient &a) {
                api::MyRatingsQuery given;
                given.direction = RatingDirection::Given;
                return a.myRatings(given, none);
            },
            "GET", "/api/ratings/my-ratings", "direction=given&limit=20&offset=0&sort=-createdAt");
        row(
            "reputation", [=](ApiClient &a) { return a.reputation(person, none); }, "GET",
            "/api/reputation/" + id);
        row(
            "reputationHistory",
            [=](ApiClient &a) { return a.reputationHistory(person, {}, none); }, "GET",
            "/api/reputation/" + id + "/history", "limit=20&offset=0&sort=-createdAt");
        row(
            "requestTag", [=](ApiClient &a) { return a.requestTag({}, none); }, "POST",
            "/api/taxonomy");
        row(
            "myTagRequests", [=](ApiClient &a) { return a.myTagRequests({}, none); }, "GET",
            "/api/taxonomy/requests", "limit=20&offset=0");
        row(
            "setMyTag", [=](ApiClient &a) { return a.setMyTag(tag, {}, none); }, "PUT",
            "/api/users/me/tags/" + id);
        row(
            "removeMyTag", [=](ApiClient &a) { return a.removeMyTag(tag, none); }, "DELETE",
            "/api/users/me/tags/" + id);
    }
    void everyCallAboutPeopleGoesWhereItBelongs() { everyCallGoesWhereItBelongs(); }

    void everyCallGoesWhereItBelongs()
    {
        QFETCH(std::function<ui::Call(ApiClient &)>, start);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        m_body = "{}";
        answerAll(method, path);
        const auto call = start(*m_api);
        QTRY_COMPARE(m_seen.size(), 1);
        QCOMPARE(m_seen[0].query, query);
        QCOMPARE(m_seen[0].header("authorization"), "Bearer token");
        const bool change = method != "GET";
        QCOMPARE(m_seen[0].headers.contains("idempotency-key"), change);
        if (method == "PUT" || method == "POST") {
            QCOMPARE(m_seen[0].header("content-type"), "application/json");
            QVERIFY(QJsonDocument::fromJson(m_seen[0].body).isObject());
        } else {
            QVERIFY(m_seen[0].body.isEmpty());
        }
    }

    void confirmSendsAnEmptyObject()
    {
        m_body = text(api::Booking::schema().toJson(booking()));
        answerAll("PUT", "/api/bookings/" + uuid.toLatin1() + "/confirm");
        QList<Result<api::Booking>> answers;
        const auto call = m_api->confirmBooking(
            *BookingId::parse(uuid), [&](Result<api::Booking> answer) { answers.append(answer); });
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(m_seen[0].body, "{}");
        QCOMPARE(*answers[0], booking());
    }

    void changesAreAnnouncedOnceDone()
    {
        const QByteArray path = "/api/bookings/" + uuid.toLatin1() + "/cancel";
        m_body = text(api::Booking::schema().toJson(booking()));
        answerAll("PUT", path);
        QSignalSpy bookings(m_api.get(), &ui::Api::bookingsChanged);
        QSignalSpy availability(m_api.get(), &ui::Api::availabilityChanged);
        QList<Result<api::Booking>> answers;
        const auto take = [&](Result<api::Booking> answer) { answers.append(answer); };
        const auto first = m_api->cancelBooking(*BookingId::parse(uuid), {}, take);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(bookings.size(), 1);
        QCOMPARE(availability.size(), 1);

        m_server->on("PUT", path, [](const ScriptedRequest &) {
            return ScriptedAnswer::error(409, "BOOKING_NOT_CANCELABLE", "Too late.");
        });
        const auto second = m_api->cancelBooking(*BookingId::parse(uuid), {}, take);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers[1].error().code, ErrorCode::BookingNotCancelable);
        QCOMPARE(answers[1].error().message, u"Too late."_s);
        QCOMPARE(bookings.size(), 1);

        m_body.clear();
        answerAll("DELETE", "/api/availability/" + uuid.toLatin1());
        bool deleted = false;
        const auto third = m_api->deleteBlock(*BlockId::parse(uuid), false,
                                              [&](Result<void> answer) { deleted = answer.ok(); });
        QTRY_VERIFY(deleted);
        QCOMPARE(availability.size(), 2);
        QCOMPARE(bookings.size(), 1);
    }

    void aNewerServersFieldsAreIgnored()
    {
        QJsonObject json = api::Booking::schema().toJson(booking());
        json.insert(u"fromTheFuture"_s, QJsonObject{{u"a"_s, 1}});
        m_body = text(page({json}));
        answerAll("GET", "/api/bookings/my-bookings");
        QList<Result<api::Page<api::Booking>>> answers;
        const auto call =
            m_api->myBookings({}, [&](Result<api::Page<api::Booking>> a) { answers.append(a); });
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(answers[0].ok());
        QCOMPARE(answers[0]->items, QList{booking()});
    }

    void wrongTypesAreABadAnswer_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id") << u"id"_s << QJsonValue(7);
        QTest::newRow("no uuid") << u"mentorId"_s << QJsonValue(u"me"_s);
        QTest::newRow("person") << u"mentor"_s << QJsonValue(QJsonArray{});
        QTest::newRow("status") << u"status"_s << QJsonValue(u"maybe"_s);
        QTest::newRow("time") << u"meetingStartTime"_s << QJsonValue(u"tomorrow"_s);
        QTest::newRow("list") << u"materialsUrls"_s << QJsonValue(u"x"_s);
        QTest::newRow("null") << u"meetingGoal"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("missing") << u"version"_s << QJsonValue(QJsonValue::Undefined);
    }
    void wrongTypesAreABadAnswer()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = api::Booking::schema().toJson(booking());
        if (value.isUndefined())
            json.remove(field);
        else
            json.insert(field, value);
        m_body = text(json);
        answerAll("GET", "/api/bookings/" + uuid.toLatin1());
        QList<Result<api::Booking>> answers;
        const auto call = m_api->booking(
            *BookingId::parse(uuid), [&](Result<api::Booking> answer) { answers.append(answer); });
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0].error().code, ErrorCode::BadAnswer);
        QCOMPARE(m_server->count("/api/bookings/" + uuid.toLatin1()), 1);
    }

    /// Bytes of a good answer, changed in many ways: each is answered, none crashes, and none is
    /// taken for another error than a bad answer.
    void manglesNothing()
    {
        const QByteArray good = text(page(
            {api::Booking::schema().toJson(booking()), api::Booking::schema().toJson(booking())}));
        QRandomGenerator random(20260302);
        QList<QByteArray> bodies;
        m_server->on("GET", "/api/admin/bookings", [&bodies](const ScriptedRequest &) {
            return ScriptedAnswer{.body = bodies.takeLast()};
        });
        constexpr int rounds = 400;
        for (int i = 0; i < rounds; ++i) {
            QByteArray body = good;
            const int changes = random.bounded(1, 6);
            for (int k = 0; k < changes; ++k) {
                const int at = random.bounded(int(body.size()));
                switch (random.bounded(4)) {
                case 0:
                    body[at] = char(random.bounded(256));
                    break;
                case 1:
                    body.remove(at, random.bounded(1, 40));
                    break;
                case 2:
                    body.insert(at, body.mid(random.bounded(int(body.size())), 30));
                    break;
                default:
                    body.insert(at, QByteArray("[{\"}],:0null").mid(random.bounded(11), 2));
                }
                if (body.isEmpty())
                    body = "x";
            }
            bodies.append(body);
        }
        int answered = 0;
        int bad = 0;
        QSet<ErrorCode> codes;
        std::vector<ui::Call> calls;
        for (int i = 0; i < rounds; ++i) {
            calls.push_back(m_api->adminBookings({}, [&](Result<api::Page<api::Booking>> answer) {
                ++answered;
                if (!answer.ok()) {
                    codes.insert(answer.error().code);
                    ++bad;
                }
            }));
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, rounds, 30'000);
        QCOMPARE(codes, QSet{ErrorCode::BadAnswer});
        QVERIFY(bad > rounds / 2);
    }

    /// Presenters let go of a call, replace it, or are deleted from within its answer. What the
    /// answer's function captured must outlive that.
    void aCallMayGoInItsOwnAnswer_data()
    {
        QTest::addColumn<bool>("success");
        QTest::newRow("success") << true;
        QTest::newRow("failure") << false;
    }
    void aCallMayGoInItsOwnAnswer()
    {
        QFETCH(bool, success);
        struct Owner
        {
            QString said = u"still here, on the heap"_s;
            ui::Call call;
        };
        const BookingId id = *BookingId::parse(uuid);
        m_body = text(api::Booking::schema().toJson(booking()));
        const QByteArray path = "/api/bookings/" + uuid.toLatin1() + "/confirm";
        m_server->on("PUT", path, [this, success](const ScriptedRequest &) {
            return success ? ScriptedAnswer{.body = m_body}
                           : ScriptedAnswer::error(409, "CONFLICT");
        });
        const QSignalSpy changes(m_api.get(), &ui::Api::bookingsChanged);
        QStringList heard;
        Owner owner;

        // Lets go.
        owner.call = m_api->confirmBooking(
            id, [&owner, &heard, own = owner.said + u" 1"_s](const Result<api::Booking> &answer) {
                owner.call.reset();
                heard.append(own + (answer.ok() ? answer->id.toString() : answer.error().message));
            });
        QTRY_COMPARE(heard.size(), 1);

        // Asks again.
        owner.call = m_api->confirmBooking(
            id, [&, own = owner.said + u" 2"_s](const Result<api::Booking> &answer) {
                owner.call = m_api->confirmBooking(
                    id, [&heard](const Result<api::Booking> &) { heard.append(u"again"_s); });
                heard.append(own + (answer.ok() ? answer->id.toString() : answer.error().message));
            });
        QTRY_COMPARE(heard.size(), 3);

        // Goes altogether.
        auto going = std::make_unique<Owner>();
        going->call = m_api->confirmBooking(
            id, [&, own = owner.said + u" 3"_s](const Result<api::Booking> &answer) {
                going.reset();
                heard.append(own + (answer.ok() ? answer->id.toString() : answer.error().message));
            });
        QTRY_COMPARE(heard.size(), 4);
        QVERIFY(!going);
        QCOMPARE(changes.size(), success ? 4 : 0);
        QCOMPARE(m_server->count(path), 4);

        // And the whole of the port with it, as when the window closes over an answer.
        owner.call = m_api->confirmBooking(
            id, [&, own = owner.said + u" 4"_s](const Result<api::Booking> &answer) {
                owner.call.reset();
                m_api.reset();
                heard.append(own + (answer.ok() ? answer->id.toString() : answer.error().message));
            });
        QTRY_COMPARE(heard.size(), 5);
        QCOMPARE(heard.filter(u"still here"_s).size(), 4);
    }
};

OH_TEST(TstApiClient)
#include "tst_apiclient.moc"
