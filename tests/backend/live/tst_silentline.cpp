// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/live/livesite.h"
#include "tests/support/hungpostgres.h"
#include "tests/support/silentway.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace std::chrono_literals;

/// The whole server, with a PostgreSQL that does not answer and does not go away either.
class TstSilentLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> site;
    LivePerson mentee;
    LivePerson mentor;

    HttpReply profile()
    {
        return site->get("/api/mentors/" + mentor.id.toString().toLatin1(), mentee.token);
    }
    double listening() { return site->metric("officehours_live_listening"); }
    double hits() { return site->metric("officehours_read_cache_hits_total"); }

private Q_SLOTS:
    void init()
    {
        site = std::make_unique<LiveSite>();
        mentee = site->person(Role::Mentee);
        mentor = site->person(Role::Mentor, u"Grace Hopper"_s);
        site->options.config.database.statementTimeoutMs = 2000;
        site->options.config.database.answerMarginMs = 1000;
        site->options.config.database.connectTimeoutSeconds = 2;
        site->options.live.probeListening = 100ms;
        site->options.live.listeningAnswers = 300ms;
        site->options.live.relistenFirst = site->options.live.relistenLast = 50ms;
    }
    void cleanup() { site.reset(); }

    void theServerAnswersAndComesBack()
    {
        site->options.config.readCacheMegabytes = 0;
        site->open();
        QCOMPARE(profile().status, 200);
        {
            const HungPostgres hung(site->database);
            const HttpReply reply = profile();
            QCOMPARE(reply.status, 503);
            QCOMPARE(reply.code(), u"SERVICE_UNAVAILABLE"_s);
            QTRY_COMPARE(listening(), 0.0);
        }
        QTRY_COMPARE(profile().status, 200);
        QTRY_COMPARE(listening(), 1.0);
    }

    void theServerCanBeStopped()
    {
        site->options.config.readCacheMegabytes = 0;
        site->open();
        QCOMPARE(profile().status, 200);
        const HungPostgres hung(site->database);
        QCOMPARE(profile().status, 503);
        site->app.reset();
    }

    /// Only the line that listens is dead: others write, and nothing of it is heard.
    void whatIsRememberedIsNotTrustedWithoutTheLine()
    {
        SilentWay way(site->options.config.database);
        site->options.config.readCacheMegabytes = 24;
        site->options.config.listenHost = way.through().host;
        site->open();
        QTRY_VERIFY(profile().status == 200 && hits() > 0);
        way.swallowAll(true);
        QTRY_COMPARE(listening(), 0.0);
        const double before = hits();
        site->database.exec(u"UPDATE user_profiles SET name = 'Changed' WHERE user_id = ?"_s,
                            {mentor.id.value});
        QVERIFY(profile().body.contains("Changed"));
        QCOMPARE(hits(), before);
        // It ends in the middle of a try, too.
        way.swallowAll(false);
        QTRY_COMPARE(listening(), 1.0);
        QTRY_VERIFY(profile().status == 200 && hits() > before);
        way.swallowAll(true);
        site->app.reset();
    }
};

OH_TEST(TstSilentLine)
#include "tst_silentline.moc"
