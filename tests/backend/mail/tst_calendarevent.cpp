// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/calendarevent.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

/// Reads the documents with somebody else's parser (python3-icalendar), and computes the moments
/// with nothing but the VTIMEZONE that is in each.
const QString readerScript = uR"(
import icalendar, json, sys

def offset_at(zone, wall):
    best = None
    first = None
    for part in zone.subcomponents:
        onset = part['DTSTART'].dt
        if first is None or onset < first[0]:
            first = (onset, part['TZOFFSETFROM'].td)
        if onset <= wall and (best is None or onset > best[0]):
            best = (onset, part['TZOFFSETTO'].td)
    return (best or first)[1]

answers = []
for text in json.load(sys.stdin):
    raw = text.encode()
    calendar = icalendar.Calendar.from_ical(raw)
    zones = {str(z['TZID']): z for z in calendar.walk('VTIMEZONE')}
    events = calendar.walk('VEVENT')
    event = events[0]
    def moment(name):
        wall = event[name].dt.replace(tzinfo=None)
        tzid = event[name].params.get('TZID')
        if tzid is None or tzid == 'UTC':
            return wall.isoformat() + 'Z'
        return (wall - offset_at(zones[tzid], wall)).isoformat() + 'Z'
    people = event.get('ATTENDEE', [])
    people = people if isinstance(people, list) else [people]
    answers.append({
        'method': str(calendar['METHOD']), 'events': len(events),
        'components': [c.name for c in calendar.walk()],
        'properties': sorted(k for k, _ in event.property_items(recursive=False)),
        'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']),
        'status': str(event['STATUS']), 'start': moment('DTSTART'), 'end': moment('DTEND'),
        'tzid': event['DTSTART'].params.get('TZID', ''),
        'summary': str(event.get('SUMMARY', '')), 'description': str(event.get('DESCRIPTION', '')),
        'location': str(event.get('LOCATION', '')), 'url': str(event.get('URL', '')),
        'conference': [str(event['CONFERENCE']), dict(event['CONFERENCE'].params)]
                      if 'CONFERENCE' in event else [],
        'stamps': {name: event[name].to_ical().decode()
                   for name in ('DTSTAMP', 'CREATED', 'LAST-MODIFIED') if name in event},
        'about': {name: [str(value), dict(value.params)] for name, value in calendar.items()
                  if name not in ('PRODID', 'VERSION', 'CALSCALE', 'METHOD')},
        'organizer': [str(event['ORGANIZER']), str(event['ORGANIZER'].params.get('CN', ''))],
        'attendees': [[str(p), str(p.params.get('CN', '')), str(p.params.get('PARTSTAT', ''))]
                      for p in people],
        'longest': max(len(line) for line in raw.split(b'\r\n')),
        'bare': raw.replace(b'\r\n', b'').count(b'\n') + raw.replace(b'\r\n', b'').count(b'\r'),
        'ends': raw.endswith(b'END:VCALENDAR\r\n'),
    })
print(json.dumps(answers))
)"_s;

QJsonArray readDocuments(const QJsonArray &texts)
{
    const auto run = test::runPython(readerScript, QJsonDocument(texts).toJson());
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    return QJsonDocument::fromJson(run.output).array();
}

QJsonArray readCalendars(const QList<CalendarEvent> &events)
{
    QJsonArray texts;
    for (const CalendarEvent &event : events) {
        const auto document = toICalendar(event);
        if (!document) {
            qWarning("%s", qPrintable(document.error().internal));
            return {};
        }
        texts.append(QString::fromUtf8(*document));
    }
    return readDocuments(texts);
}

QJsonObject readCalendar(const CalendarEvent &event)
{
    return readCalendars({event})[0].toObject();
}

CalendarEvent sampleEvent()
{
    CalendarEvent event;
    event.booking = BookingId(QUuid(u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s));
    event.sequence = 3;
    event.start = QDateTime(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC);
    event.end = event.start.addSecs(1800);
    event.timeZone = u"Europe/Berlin"_s;
    event.stamp = QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);
    event.organizer = {u"Office Hours"_s, u"office@example.org"_s, {}};
    event.attendees = {{u"Zoë Nakamura"_s, u"zoe@example.org"_s, {}},
                       {u"Grace"_s, {}, UserId(QUuid(u"019b8f4e-6a00-7c3d-9f00-000000000001"_s))}};
    event.summary = u"Meeting with Grace"_s;
    event.description = u"Goal: pricing"_s;
    event.location = u"Room 4"_s;
    event.joinLink = u"https://meet.example.org/abc?x=1&y=2"_s;
    return event;
}

} // namespace

class TstCalendarEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCalendarsNeed()
    {
        const QJsonObject read = readCalendar(sampleEvent());
        QCOMPARE(read[u"method"].toString(), u"REQUEST"_s);
        QCOMPARE(read[u"uid"].toString(), u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s);
        QCOMPARE(read[u"sequence"].toInt(), 3);
        QCOMPARE(read[u"status"].toString(), u"CONFIRMED"_s);
        QCOMPARE(read[u"start"].toString(), u"2026-01-06T09:00:00Z"_s);
        QCOMPARE(read[u"end"].toString(), u"2026-01-06T09:30:00Z"_s);
        QCOMPARE(read[u"tzid"].toString(), u"Europe/Berlin"_s);
        QCOMPARE(read[u"summary"].toString(), u"Meeting with Grace"_s);
        QCOMPARE(read[u"location"].toString(), u"Room 4"_s);
        QCOMPARE(read[u"url"].toString(), u"https://meet.example.org/abc?x=1&y=2"_s);
        QCOMPARE(read[u"organizer"].toArray(),
                 (QJsonArray{u"mailto:office@example.org"_s, u"Office Hours"_s}));
        QCOMPARE(
            read[u"attendees"].toArray(),
            (QJsonArray{QJsonArray{u"mailto:zoe@example.org"_s, u"Zoë Nakamura"_s, u"ACCEPTED"_s},
                        // By name: mail addresses are shown to nobody else. Calendars that take
                        // only those find both names in the description.
                        QJsonArray{u"urn:uuid:019b8f4e-6a00-7c3d-9f00-000000000001"_s, u"Grace"_s,
                                   u"ACCEPTED"_s}}));
        QVERIFY(read[u"ends"].toBool());
        QCOMPARE(read[u"bare"].toInt(), 0);
    }

    /// NFR41: what RFC 7986 adds, and what older programs read instead.
    void aFeedSaysWhatItIs()
    {
        const auto feedOf = [](const QString &zone) {
            const auto document = toICalendarFeed({sampleEvent()}, u"Office, Hours; one"_s, zone);
            if (!document) {
                qWarning("%s", qPrintable(document.error().internal));
                return QJsonObject();
            }
            return readDocuments({QString::fromUtf8(*document)})[0][u"about"_s].toObject();
        };
        const QJsonObject about = feedOf(u"Europe/Berlin"_s);
        const auto plain = [](const QString &value) { return QJsonArray{value, QJsonObject()}; };
        QCOMPARE(about[u"NAME"].toArray(), plain(u"Office, Hours; one"_s));
        QCOMPARE(about[u"REFRESH-INTERVAL"].toArray(),
                 (QJsonArray{u"PT1H"_s, QJsonObject{{u"VALUE"_s, u"DURATION"_s}}}));
        QCOMPARE(about[u"X-WR-CALNAME"], about[u"NAME"]);
        QCOMPARE(about[u"X-PUBLISHED-TTL"].toArray(), plain(u"PT1H"_s));
        QCOMPARE(about[u"X-WR-TIMEZONE"].toArray(), plain(u"Europe/Berlin"_s));
        // The zone that is written in is the zone that is named.
        QCOMPARE(feedOf(u"Mars/Olympus"_s)[u"X-WR-TIMEZONE"].toArray(), plain(u"UTC"_s));
        // A single meeting is no calendar to follow.
        QVERIFY(readCalendar(sampleEvent())[u"about"].toObject().isEmpty());
    }

    void theLinkIsAConference()
    {
        CalendarEvent event = sampleEvent();
        event.joinLink = u"https://meet.example.org/a,b;c?x=1&y=2"_s;
        const QJsonArray conference = readCalendar(event)[u"conference"].toArray();
        QCOMPARE(conference, (QJsonArray{event.joinLink, QJsonObject{{u"VALUE"_s, u"URI"_s},
                                                                     {u"FEATURE"_s, u"VIDEO"_s}}}));
        for (const QString &link : {u""_s, u"http://meet.example.org/"_s, u"Room 4"_s}) {
            event.joinLink = link;
            QVERIFY(readCalendar(event)[u"conference"].toArray().isEmpty());
        }
    }

    void saysWhenItWasMadeAndChanged()
    {
        CalendarEvent event = sampleEvent();
        QCOMPARE(readCalendar(event)[u"stamps"].toObject(),
                 (QJsonObject{{u"DTSTAMP"_s, u"20260102T080000Z"_s}}));
        event.created = QDateTime(QDate(2025, 12, 31), QTime(23, 59, 58), Qt::UTC);
        event.changed = QDateTime(QDate(2026, 1, 2), QTime(8, 59), Qt::OffsetFromUTC, 3600);
        QCOMPARE(readCalendar(event)[u"stamps"].toObject(),
                 (QJsonObject{{u"DTSTAMP"_s, u"20260102T080000Z"_s},
                              {u"CREATED"_s, u"20251231T235958Z"_s},
                              {u"LAST-MODIFIED"_s, u"20260102T075900Z"_s}}));
    }

    void withdraws()
    {
        CalendarEvent event = sampleEvent();
        event.method = CalendarMethod::Cancel;
        event.sequence = 4;
        const QJsonObject read = readCalendar(event);
        QCOMPARE(read[u"method"].toString(), u"CANCEL"_s);
        QCOMPARE(read[u"status"].toString(), u"CANCELLED"_s);
        QCOMPARE(read[u"sequence"].toInt(), 4);
        QCOMPARE(read[u"uid"].toString(), u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s);
    }

    /// Every two weeks through three years, and around every change of the clocks: the document's
    /// own zone gives the moment that is meant.
    void zonesAreRight_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone :
             {"Europe/Berlin",      "Europe/London",     "Europe/Dublin",   "America/New_York",
              "America/St_Johns",   "America/Sao_Paulo", "America/Havana",  "Africa/Casablanca",
              "Asia/Kolkata",       "Asia/Kathmandu",    "Asia/Tehran",     "Australia/Lord_Howe",
              "Australia/Adelaide", "Australia/Eucla",   "Pacific/Chatham", "Pacific/Apia",
              "Pacific/Kiritimati", "Asia/Gaza",         "America/Nuuk",    "UTC"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    void zonesAreRight()
    {
        QFETCH(QString, zone);
        const QTimeZone rules(zone.toUtf8());
        QList<QDateTime> moments;
        const QDateTime first(QDate(2025, 1, 3), QTime(10, 20), Qt::UTC);
        for (int day = 0; day < 3 * 365; day += 14)
            moments.append(first.addDays(day).addSecs(day * 977));
        for (const auto &change : rules.transitions(first, first.addYears(3))) {
            for (const int minutes : {-90, -60, -45, -30, -15, 0, 15, 30, 45, 60, 90})
                moments.append(change.atUtc.toUTC().addSecs(minutes * 60));
        }
        QList<CalendarEvent> events;
        for (const QDateTime &moment : std::as_const(moments)) {
            CalendarEvent event = sampleEvent();
            event.timeZone = zone;
            event.start = moment;
            event.end = moment.addSecs(45 * 60);
            events.append(event);
        }
        const QJsonArray read = readCalendars(events);
        QCOMPARE(read.size(), moments.size());
        int inZone = 0;
        for (qsizetype i = 0; i < moments.size(); ++i) {
            const auto text = [](const QDateTime &utc) {
                return utc.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
            };
            QCOMPARE(read[i][u"start"].toString(), text(moments[i]));
            QCOMPARE(read[i][u"end"].toString(), text(moments[i].addSecs(45 * 60)));
            inZone += read[i][u"tzid"].toString() == zone ? 1 : 0;
        }
        QVERIFY(zone == "UTC"_L1 ? inZone == 0 : inZone > 70);
    }

    void theSecondOfTwoEqualHoursIsWrittenInUtc()
    {
        CalendarEvent event = sampleEvent();
        // 02:30 comes twice in Berlin that night; a calendar would take the first.
        event.start = QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC);
        event.end = event.start.addSecs(1800);
        const QJsonObject read = readCalendar(event);
        QCOMPARE(read[u"tzid"].toString(), QString());
        QCOMPARE(read[u"start"].toString(), u"2026-10-25T01:30:00Z"_s);
        event.start = event.start.addSecs(-3600);
        event.end = event.start.addSecs(900);
        QCOMPARE(readCalendar(event)[u"tzid"].toString(), u"Europe/Berlin"_s);
    }

    void whatIsTypedStaysText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("line breaks") << u"first\r\nATTENDEE:mailto:evil@example.org\nlast"_s;
        QTest::newRow("component") << u"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\n"_s;
        QTest::newRow("separators") << u"one, two; three\\n four: five \"six\""_s;
        QTest::newRow("bare returns") << u"a\rb\u2028c\u0085d"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c\u001fd"_s;
        QTest::newRow("emoji at the edge")
            << u"x"_s.repeated(60) + u"😀🏳️‍🌈"_s.repeated(20);
        QTest::newRow("cjk") << u"李明"_s.repeated(100);
        QTest::newRow("quotes") << u"\"\";CN=evil:mailto:evil@example.org"_s;
        QTest::newRow("broken utf-16") << (u"a"_s + QChar(0xd800) + u"b"_s);
        QTest::newRow("a book") << u"many words, and more; "_s.repeated(9000);
    }
    void whatIsTypedStaysText()
    {
        QFETCH(QString, typed);
        const QJsonObject clean = readCalendar(sampleEvent());
        CalendarEvent event = sampleEvent();
        event.summary = typed;
        event.description = typed;
        event.location = typed;
        event.joinLink = u"https://meet.example.org/"_s + typed;
        event.organizer.name = typed;
        event.attendees[0].name = typed;
        event.attendees[1].name = typed;
        const auto document = toICalendar(event);
        QVERIFY(document.ok());
        QVERIFY(document->size() < 40'000);
        const QJsonObject read = readCalendar(event);
        QCOMPARE(read[u"components"], clean[u"components"]);
        QCOMPARE(read[u"events"].toInt(), 1);
        QCOMPARE(read[u"uid"], clean[u"uid"]);
        QCOMPARE(read[u"attendees"].toArray().size(), 2);
        QCOMPARE(read[u"organizer"][0], clean[u"organizer"][0]);
        QCOMPARE(read[u"attendees"][0][0], clean[u"attendees"][0][0]);
        QVERIFY2(read[u"longest"].toInt() <= 75,
                 qPrintable(QString::number(read[u"longest"].toInt())));
        QCOMPARE(read[u"bare"].toInt(), 0);
        QVERIFY(read[u"ends"].toBool());
        QJsonArray names = read[u"properties"].toArray();
        QJsonArray cleanNames = clean[u"properties"].toArray();
        if (read[u"url"].toString().isEmpty()) { // no address that one could open
            for (const QString &name : {u"URL"_s, u"CONFERENCE"_s})
                cleanNames.removeAt(cleanNames.toVariantList().indexOf(name));
        }
        QCOMPARE(names, cleanNames);
    }

    void textsComeBackAsTheyWere()
    {
        CalendarEvent event = sampleEvent();
        event.summary = u"Pricing, terms; \\backslash\\ “quotes” 😀"_s;
        event.description = u"one\ntwo, three; four\n\nfive \\x six 李明"_s;
        const QJsonObject read = readCalendar(event);
        QCOMPARE(read[u"summary"].toString(), event.summary);
        QCOMPARE(read[u"description"].toString(), event.description);
    }

    void nothingToWriteIsAnError()
    {
        CalendarEvent event = sampleEvent();
        event.end = event.start;
        QVERIFY(!toICalendar(event).ok());
        event = sampleEvent();
        event.booking = {};
        QVERIFY(!toICalendar(event).ok());
    }
};

OH_TEST(TstCalendarEvent)
#include "tst_calendarevent.moc"
