// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailrenderer.h"
#include "backend/mail/mailvariables.h"
#include "models/api/codec.h"
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

#include <libical/ical.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// When the only event of a calendar begins, by the zone that the file itself brings along.
QDateTime startOfOnlyEvent(const QByteArray &calendar)
{
    QDateTime start;
    icalcomponent *parsed = icalcomponent_new_from_string(calendar.constData());
    if (parsed == nullptr)
        return start;
    icalcomponent *event = icalcomponent_get_first_component(parsed, ICAL_VEVENT_COMPONENT);
    icalproperty *property =
        event == nullptr ? nullptr : icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (property != nullptr && icalcomponent_count_components(parsed, ICAL_VEVENT_COMPONENT) == 1) {
        icalparameter *named = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        icaltimezone *zone = icaltimezone_get_utc_timezone();
        if (named != nullptr)
            zone = icalcomponent_get_timezone(parsed, icalparameter_get_tzid(named));
        if (zone != nullptr)
            start = QDateTime::fromSecsSinceEpoch(
                icaltime_as_timet_with_zone(icalproperty_get_dtstart(property), zone), Qt::UTC);
    }
    icalcomponent_free(parsed);
    return start;
}

} // namespace

/// One meeting is at one moment, wherever somebody reads it: in the grid of free slots, in what was
/// booked, in both mails, in the files attached to them and in both calendar feeds. Before and
/// after the clocks change, of the one or the other.
class TstOneInstant : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;

    TestServer::Person somebody(Role role, const QString &name, const QString &zone)
    {
        PersonOptions options;
        options.timeZone = zone;
        return server->makePerson(role, name, options);
    }
    QJsonObject factsOf(const TestServer::Person &person)
    {
        return QJsonDocument::fromJson(
                   server->database
                       .scalar(u"SELECT data::text FROM mail_outbox WHERE template = "
                               "'booking_confirmed' AND recipient_id = ?::uuid"_s,
                               {person.id.toString()})
                       .toByteArray())
            .object();
    }
    QDateTime startInFeed(const TestServer::Person &person)
    {
        const HttpReply made =
            server->post("/api/calendar/feed/regenerate", {{u"kind"_s, u"full"_s}}, person);
        const QByteArray path = QUrl(made.json()[u"feedUrl"].toString()).path().toLatin1();
        return startOfOnlyEvent(server->get(path).body);
    }

private Q_SLOTS:
    void cleanup() { server.reset(); }

    void everywhereTheSame_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("mentorZone");
        QTest::addColumn<QString>("menteeZone");
        QTest::addColumn<QDate>("firstDay");
        QTest::addColumn<QString>("wallClock");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("toMentor");
        QTest::addColumn<QString>("toMentee");
        const auto berlin = u"Europe/Berlin"_s;
        const auto newYork = u"America/New_York"_s;
        const auto lordHowe = u"Australia/Lord_Howe"_s;
        const auto kolkata = u"Asia/Kolkata"_s;
        QTest::newRow("Berlin in winter")
            << u"2026-03-16T12:00:00Z"_s << berlin << newYork << QDate(2026, 3, 20) << u"23:00"_s
            << u"2026-03-20T22:00:00.000Z"_s
            << u"Friday, 20 March 2026, 23:00–23:30 (CET, Europe/Berlin)"_s
            << u"Friday, 20 March 2026, 18:00–18:30 (EDT, America/New_York)"_s;
        QTest::newRow("Berlin in summer")
            << u"2026-03-16T12:00:00Z"_s << berlin << newYork << QDate(2026, 3, 20) << u"23:00"_s
            << u"2026-04-03T21:00:00.000Z"_s
            << u"Friday, 3 April 2026, 23:00–23:30 (CEST, Europe/Berlin)"_s
            << u"Friday, 3 April 2026, 17:00–17:30 (EDT, America/New_York)"_s;
        QTest::newRow("New York in winter, the next day on Lord Howe")
            << u"2026-03-04T12:00:00Z"_s << newYork << lordHowe << QDate(2026, 3, 7) << u"20:00"_s
            << u"2026-03-08T01:00:00.000Z"_s
            << u"Saturday, 7 March 2026, 20:00–20:30 (EST, America/New_York)"_s
            << u"Sunday, 8 March 2026, 12:00–12:30 (UTC+11:00, Australia/Lord_Howe)"_s;
        QTest::newRow("New York in summer, the next day on Lord Howe")
            << u"2026-03-04T12:00:00Z"_s << newYork << lordHowe << QDate(2026, 3, 7) << u"20:00"_s
            << u"2026-03-15T00:00:00.000Z"_s
            << u"Saturday, 14 March 2026, 20:00–20:30 (EDT, America/New_York)"_s
            << u"Sunday, 15 March 2026, 11:00–11:30 (UTC+11:00, Australia/Lord_Howe)"_s;
        QTest::newRow("the mentee's clock is still ahead")
            << u"2026-03-30T12:00:00Z"_s << kolkata << lordHowe << QDate(2026, 4, 3) << u"23:00"_s
            << u"2026-04-03T17:30:00.000Z"_s
            << u"Friday, 3 April 2026, 23:00–23:30 (IST, Asia/Kolkata)"_s
            << u"Saturday, 4 April 2026, 04:30–05:00 (UTC+11:00, Australia/Lord_Howe)"_s;
        QTest::newRow("the mentee's clock went back by half an hour")
            << u"2026-03-30T12:00:00Z"_s << kolkata << lordHowe << QDate(2026, 4, 3) << u"23:00"_s
            << u"2026-04-10T17:30:00.000Z"_s
            << u"Friday, 10 April 2026, 23:00–23:30 (IST, Asia/Kolkata)"_s
            << u"Saturday, 11 April 2026, 04:00–04:30 (UTC+10:30, Australia/Lord_Howe)"_s;
    }
    void everywhereTheSame()
    {
        QFETCH(QString, now);
        QFETCH(QString, mentorZone);
        QFETCH(QString, menteeZone);
        QFETCH(QDate, firstDay);
        QFETCH(QString, wallClock);
        QFETCH(QString, instant);
        QFETCH(QString, toMentor);
        QFETCH(QString, toMentee);
        const QDateTime start = QDateTime::fromString(instant, Qt::ISODateWithMs).toUTC();
        server = std::make_unique<TestServer>(QDateTime::fromString(now, Qt::ISODate).toUTC());
        mentor = somebody(Role::Mentor, u"Grace Hopper"_s, mentorZone);
        mentee = somebody(Role::Mentee, u"Ada Lovelace"_s, menteeZone);
        const QTime from = QTime::fromString(wallClock, u"HH:mm"_s);
        const HttpReply offered =
            server->post("/api/availability",
                         {{u"recurrencePattern"_s, u"weekly"_s},
                          {u"startDate"_s, firstDay.toString(Qt::ISODate)},
                          {u"startTime"_s, wallClock},
                          {u"endTime"_s, from.addSecs(3600).toString(u"HH:mm")},
                          {u"slotDurationMinutes"_s, 30},
                          {u"bufferMinutes"_s, 0},
                          {u"meetingType"_s, u"online"_s}},
                         mentor);
        QCOMPARE(offered.status, 201);

        // The day that the mentee looks at, on their own clock.
        const QDate shownDay =
            QLocale(u"en_US"_s).toDate(toMentee.section(u", "_s, 1, 1), u"d MMMM yyyy"_s);
        const auto dayBegins = wallClockToUtc(menteeZone, shownDay, QTime(0, 0));
        const auto dayEnds = wallClockToUtc(menteeZone, shownDay.addDays(1), QTime(0, 0));
        QVERIFY(dayBegins && dayEnds);
        const QJsonArray grid =
            server
                ->get("/api/slots/available?startDate=" + api::formatUtc(*dayBegins).toLatin1() +
                          "&endDate=" + api::formatUtc(*dayEnds).toLatin1() +
                          "&mentorId=" + mentor.id.toString().toLatin1(),
                      mentee)
                .items();
        QString slot;
        for (const auto &entry : grid) {
            if (entry[u"startTime"].toString() == instant)
                slot = entry[u"id"].toString();
        }
        QVERIFY2(!slot.isEmpty(), qPrintable(QString::fromUtf8(QJsonDocument(grid).toJson())));

        const HttpReply booked =
            server->post("/api/bookings",
                         {{u"timeSlotId"_s, slot},
                          {u"meetingGoal"_s, u"Talk about pricing and the first customers"_s}},
                         mentee);
        QCOMPARE(booked.status, 201);
        QCOMPARE(booked.json()[u"meetingStartTime"].toString(), instant);
        const QByteArray booking = "/api/bookings/" + booked.json()[u"id"].toString().toLatin1();
        QCOMPARE(
            server->put(booking + "/confirm", {}, mentor).json()[u"meetingStartTime"].toString(),
            instant);

        struct Reading
        {
            const TestServer::Person &person;
            MailReader reader;
            QString words;
        };
        const Reading readings[] = {{mentor,
                                     {u"Grace Hopper"_s, mentorZone, Role::Mentor,
                                      Language::English, mentor.id, menteeZone},
                                     toMentor},
                                    {mentee,
                                     {u"Ada Lovelace"_s, menteeZone, Role::Mentee,
                                      Language::English, mentee.id, mentorZone},
                                     toMentee}};
        for (const Reading &reading : readings) {
            const auto name = u"booking_confirmed"_s;
            const QJsonObject facts = factsOf(reading.person);
            const QJsonObject variables = mailVariables(name, facts, reading.reader);
            const auto mail = MailRenderer().render(name, variables, Language::English);
            QVERIFY(mail);
            // The own clock first, the other one's below.
            for (const QString &words : {toMentor, toMentee}) {
                QVERIFY2(mail->text.contains(words), qPrintable(mail->text));
                QVERIFY2(mail->html.contains(words), qPrintable(mail->html));
            }
            QCOMPARE(variables[u"when"].toString(), reading.words);
            const auto attached = toICalendar(
                mailedEvent(facts, variables, reading.reader, u"reader@example.org"_s,
                            {u"Office Hours"_s, u"office@example.org"_s}, server->clock.now()));
            QVERIFY(attached);
            QVERIFY2(attached->contains("TZID:" + reading.reader.timeZone.toLatin1()),
                     attached->constData());
            QCOMPARE(startOfOnlyEvent(*attached), start);
            QCOMPARE(startInFeed(reading.person), start);
        }
    }
};

OH_TEST(TstOneInstant)
#include "tst_oneinstant.moc"
