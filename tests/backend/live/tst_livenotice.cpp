// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/frameguard.h"
#include "backend/live/liveconnection.h"
#include "backend/live/livenotice.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::live;

/// What NOTIFY carries, what goes over the wire, and how events become fewer.
class TstLiveNotice : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    const UserId m_mentor{QUuid(u"019b8f4e-6a00-7c3d-9f00-000000000001"_s)};

    static SlotId slotId(int number)
    {
        return SlotId(QUuid(u"019b8f4e-6a00-7c3d-9f00-%1"_s.arg(number, 12, 16, QChar(u'0'))));
    }
    LiveEventPtr slotsEvent(int seq, const QList<api::LiveSlot> &states) const
    {
        auto event = std::make_shared<LiveEvent>();
        event->message.kind = LiveEventKind::Slots;
        event->message.seq = seq;
        event->message.mentorId = m_mentor;
        event->message.slotStates = states;
        return event;
    }

private Q_SLOTS:
    void slotsOfThePastAreNotTold()
    {
        const QString payload =
            u"{\"t\":\"slots\",\"m\":\"%1\",\"s\":[[\"%2\",\"booked\",%4],[\"%3\",\"held\",%5]]}"_s
                .arg(m_mentor.toString(), slotId(1).toString(), slotId(2).toString())
                .arg(m_now.toSecsSinceEpoch() - 1)
                .arg(m_now.toSecsSinceEpoch());
        const auto notice = parseNotice(payload.toUtf8(), m_now);
        QVERIFY(notice);
        QCOMPARE(notice->message.mentorId, std::optional(m_mentor));
        QCOMPARE(notice->message.slotStates,
                 (QList<api::LiveSlot>{{slotId(2), LiveSlotState::Held}}));
        QVERIFY(!parseNotice(payload.toUtf8(), m_now.addSecs(1)));
    }

    void nonsenseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (
            const char *payload :
            {"", "x", "[]", "{}", R"({"t":"slots"})", R"({"t":"slots","m":"x","s":[]})",
             R"({"t":"slots","m":"019b8f4e-6a00-7c3d-9f00-000000000001","s":[["x","open",9999999999]]})",
             R"({"t":"slots","m":"019b8f4e-6a00-7c3d-9f00-000000000001","s":[1,2]})",
             R"({"t":"booking","b":"019b8f4e-6a00-7c3d-9f00-000000000001"})",
             R"({"t":"availability"})", R"({"t":"queues","q":"unknown"})", R"({"t":"person"})",
             R"({"t":"notifications","n":3})", R"({"t":"tomorrow"})"})
            QTest::newRow(payload) << QByteArray(payload);
    }
    void nonsenseIsNothing()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(!parseNotice(payload, m_now));
    }

    void eventsOfOneThingBecomeOne()
    {
        auto again = std::make_shared<LiveEvent>();
        again->message.kind = LiveEventKind::Availability;
        again->message.mentorId = m_mentor;
        again->message.seq = 2;
        auto still = std::make_shared<LiveEvent>(*again);
        still->message.seq = 4;
        const auto fewer = merged(
            {slotsEvent(1, {{slotId(1), LiveSlotState::Booked}, {slotId(2), LiveSlotState::Open}}),
             again, slotsEvent(3, {{slotId(2), LiveSlotState::Gone}}), still});
        QCOMPARE(fewer.size(), size_t(2));
        QCOMPARE(fewer[0]->message.seq, std::optional(3));
        QCOMPARE(fewer[0]->message.slotStates,
                 (QList<api::LiveSlot>{{slotId(2), LiveSlotState::Gone},
                                       {slotId(1), LiveSlotState::Booked}}));
        QCOMPARE(*api::parseLiveMessage(fewer[0]->text()), fewer[0]->message);
        QCOMPARE(fewer[1]->message.seq, std::optional(4));
    }

    /// A message may not grow with what was missed.
    void manySlotsOfAMentorAreLookedAtAgain()
    {
        std::vector<LiveEventPtr> events;
        for (int i = 1; i <= 4000; ++i)
            events.push_back(slotsEvent(i, {{slotId(i), LiveSlotState::Booked}}));
        const auto fewer = merged(events);
        QCOMPARE(fewer.size(), size_t(1));
        QCOMPARE(fewer[0]->message.kind, std::optional(LiveEventKind::Availability));
        QCOMPARE(fewer[0]->message.mentorId, std::optional(m_mentor));
        QCOMPARE(fewer[0]->message.seq, std::optional(4000));
        QVERIFY(fewer[0]->message.slotStates.isEmpty());
        // What was given is others' as well.
        QCOMPARE(events.back()->message.kind, std::optional(LiveEventKind::Slots));
    }

    void messagesSurviveTheWire()
    {
        api::LiveMessage message;
        message.type = LiveMessageType::Welcome;
        message.epoch = u"e"_s;
        message.seq = 7;
        message.resumed = false;
        QCOMPARE(api::toLiveText(message),
                 u"{\"epoch\":\"e\",\"resumed\":false,\"seq\":7,\"type\":\"welcome\"}"_s);
        QCOMPARE(*api::parseLiveMessage(api::toLiveText(message)), message);
        // A newer server may say more.
        QVERIFY(api::parseLiveMessage(u"{\"type\":\"pong\",\"more\":1}"_s));
        QVERIFY(!api::parseLiveMessage(u"{\"type\":\"unheard of\"}"_s));
    }

    void requestsAreStrict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *text, bool good) {
            QTest::newRow(text) << QString::fromLatin1(text) << good;
        };
        row(R"({"type":"hello"})", true);
        row(R"({"type":"hello","epoch":"a","seq":3})", true);
        row(R"({"type":"hello","epoch":"a"})", false);
        row(R"({"type":"hello","seq":-1,"epoch":"a"})", false);
        row(R"({"type":"hello","more":1})", false);
        row(R"({"type":"ping"})", true);
        row(R"({"type":"ping","seq":1})", false);
        row(R"({"type":"subscribe","mentorIds":[]})", false);
        row(R"({"type":"subscribe","mentorIds":["x"]})", false);
        row(R"({"type":"subscribe","mentorIds":["019b8f4e-6a00-7c3d-9f00-000000000001"]})", true);
        row(R"({"type":"subscribe","seq":9,"mentorIds":["019b8f4e-6a00-7c3d-9f00-000000000001"]})",
            true);
        row(R"({"type":"unsubscribe"})", false);
        row(R"({"type":"token"})", false);
        row(R"({"type":"token","accessToken":"x"})", true);
        row(R"({"type":"welcome"})", false);
        row("[1]", false);
        row("", false);
        row("\"hello\"", false);
    }
    void requestsAreStrict()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(api::parseLiveRequest(text).ok(), good);
    }

    void atMost200Mentors()
    {
        api::LiveRequest request;
        request.type = LiveRequestType::Subscribe;
        for (int i = 0; i < api::maxLiveMentors; ++i)
            request.mentorIds.append(UserId(slotId(i + 1).value));
        QVERIFY(api::parseLiveRequest(api::toLiveText(request)));
        request.mentorIds.append(m_mentor);
        QVERIFY(!api::parseLiveRequest(api::toLiveText(request)));
    }

    void frameHeadsAreReadAlong()
    {
        // A masked text of each kind of length, a ping, an empty frame; then one without a mask.
        const QByteArray mask(4, 'm');
        QByteArray good = QByteArray("\x81\x85", 2) + mask + "hello";
        good += QByteArray("\x81\xfe\x01\x2c", 4) + mask + QByteArray(300, '\x81');
        good += QByteArray("\x82\xff\0\0\0\0\0\x01\x11\x70", 10) + mask + QByteArray(70'000, '\0');
        good += QByteArray("\x89\x80", 2) + mask;
        good += QByteArray("\x81\xfe\0\0", 4) + mask;
        const QByteArray bad = QByteArray("\x81\x05", 2) + "hello";
        for (const qsizetype step : {qsizetype(1), qsizetype(7), good.size()}) {
            FrameScanner scanner;
            for (qsizetype i = 0; i < good.size(); i += step)
                QVERIFY(scanner.feed(QByteArrayView(good).sliced(i, qMin(step, good.size() - i))));
            QCOMPARE(scanner.pings(), 1);
            QVERIFY(!scanner.feed(bad));
        }
    }

    void namesAreBothWays()
    {
        for (const auto state : enumValues<LiveSlotState>())
            QCOMPARE(fromString<LiveSlotState>(toString(state)), std::optional(state));
        for (const auto kind : enumValues<LiveEventKind>())
            QCOMPARE(fromString<LiveEventKind>(toString(kind)), std::optional(kind));
        for (const auto queue : enumValues<LiveQueue>())
            QCOMPARE(fromString<LiveQueue>(toString(queue)), std::optional(queue));
        for (const auto type : enumValues<LiveRequestType>())
            QCOMPARE(fromString<LiveRequestType>(toString(type)), std::optional(type));
        for (const auto type : enumValues<LiveMessageType>())
            QCOMPARE(fromString<LiveMessageType>(toString(type)), std::optional(type));
    }
};

OH_TEST(TstLiveNotice)
#include "tst_livenotice.moc"
