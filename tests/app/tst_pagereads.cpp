// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"
#include "tests/support/latertimer.h"
#include "tests/support/testregistry.h"

#include <QApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What a page reads ends when it is left, and is asked anew when it is shown again; what it
/// changes, uploads and downloads goes on.
class TstPageReads : public QObject, private ApiSite
{
    Q_OBJECT

private:
    static inline const QString one = u"018f0000-0000-7000-8000-000000000001"_s;
    static inline const QByteArray load = "/api/availability/load";
    std::unique_ptr<ui::PageApi> m_page;

    void hang(const QByteArray &method, const QByteArray &path)
    {
        m_server->on(method, path,
                     [](const ScriptedRequest &) { return ScriptedAnswer{.hang = true}; });
    }
    void answerLoad()
    {
        api::Load answer;
        answer.loadCap = 7;
        expect("GET", load, api::Load::schema().toJson(answer));
    }
    /// The server has seen what was sent: something later went there and came back, after any
    /// pause between the first attempts.
    void pass()
    {
        QVERIFY(laterTimerFired(100));
        expect("GET", "/api/locations", api::Page<api::Location>::schema().toJson({}));
        std::optional<Result<api::Page<api::Location>>> later;
        const ui::Call call = m_api->locations(into(later));
        QTRY_VERIFY(later);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        m_page = m_api->forPage();
    }
    void cleanup()
    {
        m_page.reset();
        close();
    }

    void aReadEndsWithItsPageAndComesBackWithIt()
    {
        hang("GET", load);
        std::optional<Result<api::Load>> got;
        const ui::Call call = m_page->api().load(into(got));
        QTRY_COMPARE(m_server->count(load), 1);
        QVERIFY(m_server->givenUp().isEmpty());

        m_page->leave();
        QTRY_COMPARE(m_server->givenUp(), QByteArrayList{"GET " + load});
        pass();
        QVERIFY2(!got, "nobody is told");
        QCOMPARE(m_server->count(load), 1);

        answerLoad();
        m_page->enter();
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE((*got)->loadCap, 7);
        QCOMPARE(m_server->count(load), 2);
        m_page->leave();
        m_page->enter();
        pass();
        QCOMPARE(m_server->count(load), 2);
    }

    void leftBeforeItWasSentItNeverIs()
    {
        hang("GET", load);
        std::optional<Result<api::Load>> got;
        const ui::Call call = m_page->api().load(into(got));
        m_page->leave();
        pass();
        QCOMPARE(m_server->count(load), 0);
    }

    /// Back and forth, faster than any answer.
    void oneAnswerHoweverOftenThePageChanges()
    {
        m_server->on("GET", load, [](const ScriptedRequest &) {
            ScriptedAnswer answer = ScriptedAnswer::json(api::Load::schema().toJson({}));
            answer.delayMs = 20;
            return answer;
        });
        int answers = 0;
        const ui::Call call = m_page->api().load([&](const Result<api::Load> &answer) {
            QVERIFY(answer.ok());
            ++answers;
        });
        for (int i = 0; i < 30; ++i) {
            m_page->leave();
            QTest::qWait(i % 3); // not to conclude anything: other moments each time
            m_page->enter();
            QTest::qWait(i % 5);
        }
        QTRY_COMPARE(answers, 1);
        pass();
        QCOMPARE(answers, 1);
    }

    /// As presenters do when their page is shown again.
    void whatNobodyWantsAnyMoreIsNotAskedAnew()
    {
        hang("GET", load);
        std::optional<Result<api::Load>> got;
        ui::Call call = m_page->api().load(into(got));
        ui::Call other = m_page->api().load(into(got));
        QTRY_COMPARE(m_server->count(load), 2);
        m_page->leave();
        QTRY_COMPARE(m_server->givenUp().size(), 2);
        answerLoad();
        call.reset();
        other = m_page->api().load(into(got));
        m_page->enter();
        QTRY_VERIFY(got);
        pass();
        QCOMPARE(m_server->count(load), 3);
    }

    /// A pause between two attempts is part of the read.
    void noAttemptIsMadeForAPageThatIsLeft()
    {
        m_page.reset();
        close();
        const std::chrono::milliseconds longest(300);
        QVERIFY(open(longest));
        m_page = m_api->forPage();
        m_server->on("GET", load, [](const ScriptedRequest &) {
            return ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
        });
        // Behind what the answer leads to, and long before the pause is over.
        const auto left = std::make_shared<bool>(false);
        QObject waiting;
        connect(
            m_network, &QNetworkAccessManager::finished, &waiting,
            [this, left] {
                m_page->leave();
                *left = true;
            },
            Qt::QueuedConnection);
        std::optional<Result<api::Load>> got;
        const ui::Call call = m_page->api().load(into(got));
        QTRY_VERIFY(*left);
        QVERIFY2(!got, "not the last attempt");
        QVERIFY(laterTimerFired(int(longest.count()) + 100));
        QCOMPARE(m_server->count(load), 1);
        QVERIFY(!got);
        m_network->disconnect(&waiting);
        answerLoad();
        m_page->enter();
        QTRY_VERIFY(got && got->ok());
    }

    void changesGoOn()
    {
        m_server->on("PUT", "/api/availability/load", [](const ScriptedRequest &) {
            ScriptedAnswer answer = ScriptedAnswer::json(api::Load::schema().toJson({}));
            answer.delayMs = 30;
            return answer;
        });
        std::optional<Result<api::Load>> done;
        const ui::Call call = m_page->api().updateLoad(4, into(done));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_page->leave();
        QTRY_VERIFY(done);
        QVERIFY(done->ok());
        QVERIFY(m_server->givenUp().isEmpty());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void uploadsAndDownloadsGoOn()
    {
        QTemporaryDir folder;
        const QByteArray state = "/api/uploads/" + one.toLatin1();
        const QByteArray deck = "/api/files/" + one.toLatin1() + "/content";
        const auto slow = [](const QByteArray &body) {
            return [body](const ScriptedRequest &) {
                return ScriptedAnswer{.body = body, .delayMs = 30};
            };
        };
        api::Upload upload;
        upload.id = *UploadId::parse(one);
        upload.name = u"a.pdf"_s;
        upload.sizeBytes = 10;
        upload.expiresAt = m_clock.now();
        m_server->on("GET", state, [upload](const ScriptedRequest &) {
            ScriptedAnswer answer = ScriptedAnswer::json(api::Upload::schema().toJson(upload));
            answer.delayMs = 30;
            return answer;
        });
        m_server->on("GET", deck, slow("%PDF"));
        m_server->on("GET", "/api/bookings/" + one.toLatin1() + "/calendar.ics",
                     [](const ScriptedRequest &) {
                         return ScriptedAnswer{.body = "BEGIN:VCALENDAR\r\n",
                                               .contentType = "text/calendar",
                                               .delayMs = 30};
                     });
        std::optional<Result<api::Upload>> known;
        std::optional<Result<void>> fetched;
        std::optional<Result<QByteArray>> meeting;
        const ui::Call calendar =
            m_page->api().bookingCalendar(*BookingId::parse(one), into(meeting));
        const ui::Call asked = m_page->api().uploadState(upload.id, into(known));
        const QString path = folder.filePath(u"a.pdf"_s);
        const ui::Call download =
            m_page->api().download({.id = QUuid::fromString(one), .path = path}, {}, into(fetched));
        QTRY_COMPARE(m_server->requests().size(), 3);
        m_page->leave();
        QTRY_VERIFY(known && fetched && meeting);
        QVERIFY(known->ok());
        QVERIFY(meeting->ok());
        QVERIFY(fetched->ok());
        QVERIFY(QFile::exists(path));
        QVERIFY(m_server->givenUp().isEmpty());
    }

    void otherPagesAndTheWindowReadOn()
    {
        m_server->on("GET", load, [](const ScriptedRequest &) {
            ScriptedAnswer answer = ScriptedAnswer::json(api::Load::schema().toJson({}));
            answer.delayMs = 30;
            return answer;
        });
        const auto other = m_api->forPage();
        std::optional<Result<api::Load>> ours;
        std::optional<Result<api::Load>> theirs;
        std::optional<Result<api::Load>> later;
        const ui::Call first = m_api->load(into(ours));
        const ui::Call second = other->api().load(into(theirs));
        QTRY_COMPARE(m_server->count(load), 2);
        m_page->leave();
        // Something changed that a page shows which is not shown itself.
        const ui::Call third = m_page->api().load(into(later));
        QTRY_VERIFY(ours && theirs && later);
        QVERIFY(ours->ok() && theirs->ok() && later->ok());
        QVERIFY(m_server->givenUp().isEmpty());
    }

    /// Every page hears what one of them changed, once.
    void changesAreToldToAllPages()
    {
        const auto other = m_api->forPage();
        QSignalSpy own(&m_page->api(), &ui::Api::availabilityChanged);
        QSignalSpy others(&other->api(), &ui::Api::availabilityChanged);
        QSignalSpy window(m_api.get(), &ui::Api::availabilityChanged);
        expect("DELETE", "/api/availability/" + one.toLatin1(), {}, 204);
        std::optional<Result<void>> done;
        const ui::Call call = m_page->api().deleteBlock(*BlockId::parse(one), false, into(done));
        QTRY_VERIFY(done);
        QVERIFY(done->ok());
        QCOMPARE(own.count(), 1);
        QCOMPARE(others.count(), 1);
        QCOMPARE(window.count(), 1);
    }

    /// Nobody waits for it, and the page may be gone before it is sent.
    void aSlotIsGivenBackAfterItsPage()
    {
        const QByteArray hold = "/api/slots/" + one.toLatin1() + "/hold";
        expect("DELETE", hold, {}, 204);
        m_page->api().releaseSlot(*SlotId::parse(one));
        m_page.reset();
        QTRY_COMPARE(m_server->count(hold), 1);
    }

    /// Closed and opened again at once: what is let go must not undo what is asked for after it.
    void aHoldWaitsForTheReleaseBeforeIt_data()
    {
        QTest::addColumn<bool>("isReleased");
        QTest::newRow("released") << true;
        QTest::newRow("refused") << false;
    }
    void aHoldWaitsForTheReleaseBeforeIt()
    {
        QFETCH(const bool, isReleased);
        const SlotId slot = *SlotId::parse(one);
        const QByteArray hold = "/api/slots/" + one.toLatin1() + "/hold";
        const QString two = u"018f0000-0000-7000-8000-000000000002"_s;
        const QByteArray otherHold = "/api/slots/" + two.toLatin1() + "/hold";
        QByteArrayList order;
        m_server->on("DELETE", hold, [&](const ScriptedRequest &) {
            order.append("release");
            ScriptedAnswer answer = isReleased ? ScriptedAnswer{.status = 204}
                                               : ScriptedAnswer::error(403, "FORBIDDEN");
            answer.delayMs = 50;
            return answer;
        });
        const auto held = [&order](const QString &id) {
            return [&order, id](const ScriptedRequest &) {
                order.append(id.right(1).toLatin1());
                return ScriptedAnswer::json({{u"slotId"_s, id},
                                             {u"heldUntil"_s, u"2026-03-02T09:03:00Z"_s},
                                             {u"isHeld"_s, true}});
            };
        };
        m_server->on("POST", hold, held(one));
        m_server->on("POST", otherHold, held(two));

        m_page->api().releaseSlot(slot);
        // By whichever page.
        const auto other = m_api->forPage();
        std::optional<Result<api::SlotHold>> got;
        std::optional<Result<api::SlotHold>> gotOther;
        std::optional<Result<api::SlotHold>> dropped;
        const ui::Call call = other->api().holdSlot(slot, into(got));
        ui::Call unwanted = m_api->holdSlot(slot, into(dropped));
        unwanted.reset();
        // Another slot waits for nothing.
        const ui::Call otherCall = m_page->api().holdSlot(*SlotId::parse(two), into(gotOther));
        QTRY_VERIFY(got && gotOther);
        QVERIFY(got->ok() && gotOther->ok());
        QVERIFY2(order.indexOf("release") < order.indexOf("1"), order.join(' ').constData());
        pass();
        QCOMPARE(order.count("1"), 1);
        QVERIFY(!dropped);
        // Nothing is under way any more.
        const ui::Call again = m_api->holdSlot(slot, into(dropped));
        QTRY_VERIFY(dropped);
        QCOMPARE(order.count("release"), 1);
    }

    /// A presenter may let go of its call in the answer, and so may it go after its page.
    void callsMayEndInAnyOrder()
    {
        answerLoad();
        ui::Call call;
        bool answered = false;
        call = m_page->api().load([&](const Result<api::Load> &) {
            call.reset();
            answered = true;
        });
        QTRY_VERIFY(answered);
        hang("GET", load);
        call = m_page->api().load([](const Result<api::Load> &) { QFAIL("of nobody"); });
        m_page->leave();
        m_page.reset();
        call.reset();
    }
};

OH_GUI_TEST(TstPageReads)
#include "tst_pagereads.moc"
