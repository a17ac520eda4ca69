// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/auth.h"
#include "models/api/people.h"
#include "models/api/scheduling.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::api;

namespace {

const auto someId = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList problems(const AnySchema &schema, const QJsonObject &json)
{
    QStringList texts;
    for (const FieldError &field : schema.validate(json, Mode::Strict))
        texts.append(field.path + u": "_s + field.message);
    return texts;
}

QJsonObject booking(const QJsonObject &changes = {})
{
    QJsonObject json{{u"timeSlotId"_s, someId}, {u"meetingGoal"_s, u"Talk about pricing"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

class TstSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheSame()
    {
        CreateBooking request;
        request.timeSlotId = *SlotId::parse(someId);
        request.meetingGoal = u"Talk about pricing"_s;
        request.materialsUrls = {u"https://example.org/deck"_s};
        const QJsonObject json = CreateBooking::schema().toJson(request);
        const auto read = CreateBooking::schema().fromJson(json, Mode::Strict);
        QVERIFY(read);
        QCOMPARE(*read, request);
    }

    void badFields_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("missing goal") << QJsonObject{{u"timeSlotId"_s, someId}} << u"meetingGoal"_s;
        QTest::newRow("short goal")
            << booking({{u"meetingGoal"_s, u"too short"_s}}) << u"meetingGoal"_s;
        QTest::newRow("blank goal")
            << booking({{u"meetingGoal"_s, QString(20, u' ')}}) << u"meetingGoal"_s;
        QTest::newRow("long goal")
            << booking({{u"meetingGoal"_s, QString(1001, u'x')}}) << u"meetingGoal"_s;
        QTest::newRow("number as goal")
            << booking({{u"meetingGoal"_s, 12345678901.0}}) << u"meetingGoal"_s;
        QTest::newRow("null goal")
            << booking({{u"meetingGoal"_s, QJsonValue::Null}}) << u"meetingGoal"_s;
        QTest::newRow("NUL in goal")
            << object("{\"timeSlotId\":\"0190a5c0-7b1e-7c3d-9f00-0123456789ab\","
                      "\"meetingGoal\":\"0123456789\\u0000\"}")
            << u"meetingGoal"_s;
        QTest::newRow("lone surrogate")
            << booking({{u"meetingGoal"_s, u"0123456789"_s + QChar(0xd800)}}) << u"meetingGoal"_s;
        QTest::newRow("id") << booking({{u"timeSlotId"_s, u"42"_s}}) << u"timeSlotId"_s;
        QTest::newRow("unknown field") << booking({{u"isAdmin"_s, true}}) << u"isAdmin"_s;
        QTest::newRow("urls no list")
            << booking({{u"materialsUrls"_s, u"https://x.example"_s}}) << u"materialsUrls"_s;
        QTest::newRow("script url")
            << booking({{u"materialsUrls"_s, QJsonArray{u"javascript:alert(1)"_s}}})
            << u"materialsUrls.0"_s;
        QJsonArray many;
        for (int i = 0; i < 11; ++i)
            many.append(u"https://x.example/%1"_s.arg(i));
        QTest::newRow("too many urls")
            << booking({{u"materialsUrls"_s, many}}) << u"materialsUrls"_s;
    }
    void badFields()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, path);
        const auto result = CreateBooking::schema().fromJson(json, Mode::Strict);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ValidationError);
        QCOMPARE(result.error().details.size(), 1);
        QCOMPARE(result.error().details[0].path, path);
        QVERIFY(!result.error().details[0].message.isEmpty());
    }

    void goalsAreMeasuredInCodePoints()
    {
        QVERIFY(CreateBooking::schema().fromJson(booking({{u"meetingGoal"_s, u"🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"_s}}),
                                                 Mode::Strict));
        QVERIFY(!CreateBooking::schema().fromJson(booking({{u"meetingGoal"_s, u"🎉🎉🎉🎉🎉🎉🎉🎉🎉"_s}}),
                                                  Mode::Strict));
    }

    void answersAreReadLeniently()
    {
        const auto health = Health::schema().fromJson(
            object("{\"status\":\"ok\",\"timestamp\":\"2026-01-06T10:00:00Z\",\"new\":1}"),
            Mode::Lenient);
        QVERIFY(health);
        QCOMPARE(health->timestamp, QDateTime(QDate(2026, 1, 6), QTime(10, 0), Qt::UTC));
        const auto broken = Health::schema().fromJson(object("{\"status\":7}"), Mode::Lenient);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::BadAnswer);
    }

    void patchTellsAbsentFromNull()
    {
        const auto update = UpdateProfile::schema().fromJson(
            object("{\"title\":null,\"bio\":\"Hello\",\"phone\":\"\"}"), Mode::Strict);
        QVERIFY(update);
        QVERIFY(update->title.present && !update->title.value);
        QVERIFY(update->bio.present && update->bio.value == u"Hello"_s);
        QVERIFY(update->phone.present && !update->phone.value);
        QVERIFY(!update->headline.present);
        const QJsonObject written = UpdateProfile::schema().toJson(*update);
        QVERIFY(!written.contains(u"headline"_s));
        QVERIFY(written[u"title"_s].isNull());
    }

    void profileRules()
    {
        const auto check = [](const char *json) {
            return problems(UpdateProfile::schema(), object(json)).join(u"; "_s);
        };
        QVERIFY(check("{\"name\":\"Ada Lovelace\",\"timeZone\":\"Europe/Berlin\"}").isEmpty());
        QVERIFY(check("{\"name\":\"<script>alert(1)</script>\"}").startsWith(u"name"_s));
        QVERIFY(check("{\"name\":\"=1+1\"}").startsWith(u"name"_s));
        QVERIFY(check("{\"name\":null}").startsWith(u"name"_s));
        QVERIFY(check("{\"timeZone\":\"Mars/Olympus\"}").startsWith(u"timeZone"_s));
        QVERIFY(check("{\"phone\":\"call me\"}").startsWith(u"phone"_s));
        QVERIFY(check("{\"reminderPreference\":\"never\"}").startsWith(u"reminderPreference"_s));
        QVERIFY(check("{\"links\":[{\"urlType\":\"website\",\"url\":\"javascript:1\"}]}")
                    .startsWith(u"links.0.url"_s));
        QVERIFY(check("{\"links\":[{\"urlType\":\"website\",\"url\":\"https://a.example\"},"
                      "{\"urlType\":\"website\",\"url\":\"https://b.example\"}]}")
                    .isEmpty());
        QVERIFY(check("{\"links\":[{\"urlType\":\"website\",\"url\":\"https://a.example\"},"
                      "{\"urlType\":\"other\",\"url\":\"https://a.example\"}]}")
                    .startsWith(u"links.1.url"_s));
    }

    void queriesAreTyped()
    {
        const auto query = MentorQuery::schema().fromQuery({{u"industries"_s, u"ai,fintech"_s},
                                                            {u"industries"_s, u"energy"_s},
                                                            {u"tier"_s, u"gold,silver"_s},
                                                            {u"limit"_s, u"50"_s},
                                                            {u"q"_s, u"ada"_s}});
        QVERIFY(query);
        QCOMPARE(query->industries, QStringList({u"ai"_s, u"fintech"_s, u"energy"_s}));
        QVERIFY(query->tier == QList<Tier>({Tier::Gold, Tier::Silver}));
        QCOMPARE(query->limit, 50);
        QCOMPARE(query->offset, 0);

        using Query = QList<std::pair<QString, QString>>;
        for (const Query &bad :
             {Query{{u"limit"_s, u"-1"_s}}, Query{{u"limit"_s, u"0"_s}},
              Query{{u"limit"_s, u"101"_s}}, Query{{u"limit"_s, u"ten"_s}},
              Query{{u"offset"_s, u"-5"_s}}, Query{{u"offset"_s, u"1.5"_s}},
              Query{{u"limit"_s, u"1e400"_s}}, Query{{u"tier"_s, u"diamond"_s}},
              Query{{u"page"_s, u"2"_s}}, Query{{u"limit"_s, u"10"_s}, {u"limit"_s, u"20"_s}},
              Query{{u"sort"_s, u"password"_s}}}) {
            const auto result = MentorQuery::schema().fromQuery(bad);
            QVERIFY2(!result, qPrintable(bad.first().first + u'=' + bad.first().second));
            QCOMPARE(result.error().status(), 400);
        }
    }

    void slotRanges()
    {
        const auto query = SlotQuery::schema().fromQuery({{u"mentorId"_s, someId},
                                                          {u"startDate"_s, u"2026-01-05"_s},
                                                          {u"endDate"_s, u"2026-01-11"_s}});
        QVERIFY(query);
        QCOMPARE(query->from().toString(Qt::ISODate), u"2026-01-05T00:00:00Z"_s);
        QCOMPARE(query->to().toString(Qt::ISODate), u"2026-01-12T00:00:00Z"_s);
        QVERIFY(!SlotQuery::schema().fromQuery({{u"mentorId"_s, someId},
                                                {u"startDate"_s, u"2026-01-05"_s},
                                                {u"endDate"_s, u"2026-01-01"_s}}));
        QVERIFY(!SlotQuery::schema().fromQuery({{u"mentorId"_s, someId},
                                                {u"startDate"_s, u"tomorrow"_s},
                                                {u"endDate"_s, u"2026-01-01"_s}}));
    }

    void availabilityRules()
    {
        QJsonObject block{{u"recurrencePattern"_s, u"one_time"_s},
                          {u"startDate"_s, u"2026-01-06"_s},
                          {u"startTime"_s, u"14:00"_s},
                          {u"endTime"_s, u"16:00"_s},
                          {u"slotDurationMinutes"_s, 30},
                          {u"meetingType"_s, u"online"_s}};
        QVERIFY(problems(CreateAvailability::schema(), block).isEmpty());
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject changed = block;
            changed.insert(name, value);
            return problems(CreateAvailability::schema(), changed).join(u"; "_s);
        };
        QVERIFY(with(u"slotDurationMinutes"_s, 45).startsWith(u"slotDurationMinutes"_s));
        QVERIFY(with(u"bufferMinutes"_s, 61).startsWith(u"bufferMinutes"_s));
        QVERIFY(with(u"bufferMinutes"_s, -1).startsWith(u"bufferMinutes"_s));
        QVERIFY(with(u"meetingType"_s, u"in_person_preset"_s).startsWith(u"locationPresetId"_s));
        QVERIFY(with(u"meetingType"_s, u"in_person_custom"_s).startsWith(u"locationCustom"_s));
        QVERIFY(with(u"startTime"_s, u"25:00"_s).startsWith(u"startTime"_s));
        QVERIFY(with(u"startDate"_s, u"2026-02-30"_s).startsWith(u"startDate"_s));
        QVERIFY(with(u"endTime"_s, u"14:20"_s).startsWith(u"endTime"_s));
        QVERIFY(with(u"endTime"_s, u"02:00"_s).isEmpty()); // the next day
    }

    void timestampsNeedAnOffset()
    {
        Reading reading;
        QDateTime moment;
        QVERIFY(readUtc(u"2026-01-06T10:00:00+01:00"_s, moment, {}, reading));
        QCOMPARE(formatUtc(moment), u"2026-01-06T09:00:00Z"_s);
        QVERIFY(readUtc(u"2026-01-06T10:00:00.250Z"_s, moment, {}, reading));
        QCOMPARE(formatUtc(moment), u"2026-01-06T10:00:00.250Z"_s);
        QVERIFY(!readUtc(u"2026-01-06T10:00:00"_s, moment, {}, reading));
        QVERIFY(!readUtc(u"2026-01-06"_s, moment, {}, reading));
        QVERIFY(!readUtc(1767693600, moment, {}, reading));
    }

    void openApiHasWhatTheDeclarationSays()
    {
        Components components;
        QCOMPARE(CreateBooking::schema().openApi(components)[u"$ref"_s].toString(),
                 u"#/components/schemas/CreateBooking"_s);
        const QJsonObject schema = components.value(u"CreateBooking"_s);
        QCOMPARE(schema[u"required"_s].toArray(), QJsonArray({u"timeSlotId"_s, u"meetingGoal"_s}));
        const QJsonObject goal = schema[u"properties"_s][u"meetingGoal"_s].toObject();
        QCOMPARE(goal[u"minLength"_s].toInt(), 10);
        QCOMPARE(goal[u"maxLength"_s].toInt(), 1000);
        QVERIFY(Page<Booking>::schema().openApi(components).contains(u"$ref"_s));
        QVERIFY(components.contains(u"Booking"_s) && components.contains(u"PersonRef"_s));
        const QJsonArray parameters = MentorQuery::schema().openApiParameters(components);
        QCOMPARE(parameters.size(), 10);
    }
};

OH_TEST(TstSchema)
#include "tst_schema.moc"
