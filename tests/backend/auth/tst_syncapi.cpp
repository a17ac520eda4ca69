// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importer.h"
#include "backend/services/calendarbusy.h"
#include "models/api/sync.h"
#include "tests/backend/auth/oauthworld.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Coordinators see how it is with people's calendars and imports, and run them: over real
/// connections, whose provider fails or answers.
class TstSyncApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorld> w;
    TestServer::Person coordinator;

    HttpReply list(const QByteArray &query = {})
    {
        return w->server->get("/api/admin/sync/calendars" + query, coordinator);
    }
    QJsonObject first() { return list().items().at(0).toObject(); }
    HttpReply run(const QString &id)
    {
        return w->server->send("POST", "/api/admin/sync/calendars/" + id.toLatin1() + "/run", {},
                               coordinator);
    }
    HttpReply runFailing()
    {
        return w->server->send("POST", "/api/admin/sync/calendars/run-failing", {}, coordinator);
    }
    QVariant value(const QString &sql) { return w->server->database.scalar(u"SELECT "_s + sql); }
    /// As the runner of jobs does it.
    bool readCalendarOf(const TestServer::Person &person)
    {
        calendars::EventWorks works;
        works.database = &w->server->pool();
        works.connections = &w->server->calendarWorks().connections();
        works.providerOf = [this](CalendarProviderKind) { return &w->provider; };
        const auto handlers = calendars::busyJobs(works);
        jobs::JobRun turn;
        turn.now = w->server->clock.now();
        const auto done =
            handlers[u"calendar_busy"_s].outside({{u"userId"_s, person.id.toString()}}, turn);
        return done.ok();
    }
    void deadJob(const TestServer::Person &person, const QString &key, int minutesAgo)
    {
        const QDateTime at = monday.addSecs(-60LL * minutesAgo);
        w->server->database.exec(
            u"INSERT INTO jobs (kind, payload, unique_key, status, attempts, run_at, finished_at, "
            "last_error, created_at) VALUES ('calendar_event', jsonb_build_object('userId', "
            "?::text), ?, 'dead', 10, ?::timestamptz, ?::timestamptz, 'INTERNAL_ERROR', "
            "?::timestamptz)"_s,
            {person.id.toString(), key, at, at, at});
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<OAuthWorld>();
        coordinator = w->server->makePerson(Role::Coordinator, u"Cora"_s);
        QCOMPARE(w->connect(w->ada).status, 200);
    }
    void cleanup() { w.reset(); }

    void aConnectionFromItsFirstReadingToItsEnd()
    {
        const HttpReply before = list();
        QVERIFY2(before.status == 200, before.body.constData());
        QCOMPARE(before.json()[u"total"].toInt(), 1);
        const auto row =
            api::CalendarSync::schema().fromJson(before.items()[0].toObject(), api::Mode::Strict);
        QVERIFY(row);
        QCOMPARE(row->userId, w->ada.id);
        QCOMPARE(row->userName, u"Ada Lovelace"_s);
        QVERIFY(row->provider == CalendarProviderKind::Google);
        QVERIFY(row->state == SyncState::Connected);
        QVERIFY(!row->lastSyncAt && !row->problem && !row->failedAt);
        QCOMPARE(row->nextTryAt, std::optional(monday)); // at once

        w->provider.setBusy({{monday.addSecs(3600), monday.addSecs(7200)}});
        QVERIFY(readCalendarOf(w->ada));
        QCOMPARE(first()[u"state"], u"connected"_s);
        QCOMPARE(first()[u"lastSyncAt"], u"2026-01-05T12:00:00.000Z"_s);

        // The provider fails: that it did is seen, and why in a word of ours.
        w->server->clock.advanceSecs(60);
        w->provider.fail(ErrorCode::NetworkUnreachable);
        QVERIFY(readCalendarOf(w->ada));
        QVERIFY(readCalendarOf(w->ada));
        const HttpReply failing = list();
        QCOMPARE(first()[u"state"], u"failing"_s);
        QCOMPARE(first()[u"problem"], u"unreachable"_s);
        QCOMPARE(first()[u"failedAt"], u"2026-01-05T12:01:00.000Z"_s);
        QCOMPARE(first()[u"failures"], 2);
        QCOMPARE(first()[u"lastSyncAt"], u"2026-01-05T12:00:00.000Z"_s);
        // Never what stands in the calendar, when it is busy, or what it is called.
        for (const char *content : {"13:00", "14:00", "main", "birthdays", "Team", "token", "busy"})
            QVERIFY2(!failing.body.contains(content), content);

        for (const auto &[code, problem] :
             {std::pair(ErrorCode::NotFound, u"calendars_gone"_s),
              std::pair(ErrorCode::CalendarReconnect, u"refused"_s)}) {
            w->provider.fail(code);
            QVERIFY(readCalendarOf(w->ada));
            QCOMPARE(first()[u"problem"], problem);
        }
        w->provider.fail({});
        QVERIFY(readCalendarOf(w->ada));
        QCOMPARE(first()[u"state"], u"connected"_s);
        QVERIFY(first()[u"problem"].isNull());
        QCOMPARE(first()[u"failures"], 0);

        QCOMPARE(w->server->send("POST", "/api/calendar/disconnect", {}, w->ada).status, 200);
        QCOMPARE(first()[u"state"], u"disconnected"_s);
        QVERIFY(first()[u"nextTryAt"].isNull());
    }

    void whatTheProviderEnded()
    {
        w->google.forget();
        w->server->clock.advanceSecs(3600);
        coordinator.token = w->server->signIn(coordinator.id, Role::Coordinator);
        QVERIFY(readCalendarOf(w->ada));
        const QJsonObject row = first();
        QCOMPARE(row[u"state"], u"reconnect"_s);
        QCOMPARE(row[u"problem"], u"access_ended"_s);
        QCOMPARE(row[u"failedAt"], u"2026-01-05T13:00:00.000Z"_s);
        const HttpReply refused = run(row[u"id"].toString());
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.body.contains("has to connect it again"));
    }

    void foundFilteredOrderedAndPaged()
    {
        const auto ben = w->server->makePerson(Role::Mentor, u"Ben Barr"_s);
        const auto gone = w->server->makePerson(Role::Mentor, u"Gone"_s);
        for (const auto &person : {ben, gone})
            w->server->database.exec(
                u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
                "refresh_token_sealed, token_expires_at, granted_scopes, connection_method, "
                "sync_problem, sync_failed_at, sync_failures, last_sync_at) VALUES (?, "
                "'microsoft', 'x', 'y', '2099-01-01', '{}', 'post_login', 'unreachable', "
                "'2026-01-05T10:00Z', 3, '2026-01-04T10:00Z')"_s,
                {person.id.value});
        w->server->database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                 {gone.id.value});
        QVERIFY(readCalendarOf(w->ada));
        const auto names = [this](const QByteArray &query) {
            QStringList out;
            const QJsonArray items = list(query).items();
            for (const auto &item : items)
                out.append(item[u"userName"].toString());
            return out;
        };
        const QStringList adaFirst{u"Ada Lovelace"_s, u"Ben Barr"_s};
        const QStringList benFirst{u"Ben Barr"_s, u"Ada Lovelace"_s};
        QCOMPARE(names({}), benFirst); // what needs somebody; who is deactivated has no turn
        QCOMPARE(names("?sort=name"), adaFirst);
        QCOMPARE(names("?sort=-name"), benFirst);
        QCOMPARE(names("?sort=lastSyncAt"), benFirst);
        QCOMPARE(names("?sort=-lastSyncAt"), adaFirst);
        QCOMPARE(names("?sort=-failedAt"), benFirst);
        QCOMPARE(names("?q=bARR"), (QStringList{u"Ben Barr"_s}));
        QCOMPARE(names("?q=google"), (QStringList{u"Ada Lovelace"_s}));
        QCOMPARE(names("?q=%25"), QStringList());
        QCOMPARE(names("?state=failing"), (QStringList{u"Ben Barr"_s}));
        QCOMPARE(names("?state=failing&state=connected").size(), 2);
        QCOMPARE(names("?state=disconnected"), QStringList());
        QCOMPARE(names("?limit=1&offset=1"), (QStringList{u"Ada Lovelace"_s}));
        QCOMPARE(list("?limit=1").json()[u"total"].toInt(), 2);
        QCOMPARE(list("?sort=nothing").status, 400);
        QCOMPARE(w->server->get("/api/admin/sync/calendars", w->ada).status, 403);
        QCOMPARE(w->server->get("/api/admin/sync/imports", w->ada).status, 403);
    }

    void runsNow()
    {
        const QString id = first()[u"id"].toString();
        const QString key = u"calendar_busy:"_s + w->ada.id.toString();
        deadJob(w->ada, u"calendar_event:a"_s, 30);
        deadJob(w->ada, u"calendar_event:a"_s, 20); // the same work
        deadJob(w->ada, u"calendar_event:b"_s, 10);
        QCOMPARE(first()[u"state"], u"failing"_s);
        QCOMPARE(first()[u"deadJobs"], 3);
        QCOMPARE(first()[u"failedAt"], u"2026-01-05T11:50:00.000Z"_s);
        QVERIFY(first()[u"problem"].isNull());

        const HttpReply ran = run(id);
        QVERIFY2(ran.status == 200, ran.body.constData());
        QCOMPARE(ran.json()[u"deadJobs"], 0);
        QCOMPARE(run(id).status, 200); // once more is the same job
        QCOMPARE(
            value(u"count(*) FROM jobs WHERE unique_key = '%1' AND status = 'queued'"_s.arg(key)),
            1);
        QCOMPARE(value(u"count(*) FROM jobs WHERE kind = 'calendar_event' AND status = 'queued' "
                       "AND attempts = 0"_s),
                 2);
        QCOMPARE(w->audited(u"calendar.run_now"_s), 2);
        QCOMPARE(value(u"after_value->>'jobsTriedAgain' FROM audit_log WHERE action_type = "
                       "'calendar.run_now' ORDER BY seq LIMIT 1"_s),
                 u"3"_s);

        w->server->database.exec(u"UPDATE jobs SET status = 'running', locked_by = 'x', "
                                 "locked_until = now() WHERE unique_key = ?"_s,
                                 {key});
        QCOMPARE(first()[u"isRunning"], true);
        const HttpReply twice = run(id);
        QCOMPARE(twice.status, 409);
        QVERIFY(twice.body.contains("being read just now"));
        QCOMPARE(run(QUuid::createUuid().toString(QUuid::WithoutBraces)).status, 404);

        QCOMPARE(w->server->send("POST", "/api/calendar/disconnect", {}, w->ada).status, 200);
        const HttpReply ended = run(id);
        QCOMPARE(ended.status, 409);
        QVERIFY(ended.body.contains("disconnected it"));
        QCOMPARE(w->audited(u"calendar.run_now"_s), 2);
    }

    void runsAllThatFail()
    {
        QCOMPARE(runFailing().status, 409);
        w->provider.fail(ErrorCode::ServiceUnavailable);
        QVERIFY(readCalendarOf(w->ada));
        const HttpReply ran = runFailing();
        QVERIFY2(ran.status == 200, ran.body.constData());
        QCOMPARE(ran.json()[u"started"], 1);
        QCOMPARE(ran.json()[u"skipped"], 0);
        QCOMPARE(w->audited(u"calendar.run_now"_s), 1);
    }

    void notAtAProviderThatIsNotOffered()
    {
        const QString id = first()[u"id"].toString();
        w->server->database.exec(u"UPDATE calendar_integrations SET provider = 'microsoft'"_s);
        QCOMPARE(run(id).status, 200);
        calendars::CalendarsConfig config{configOf(w->google), {}};
        w->make(config);
        coordinator = w->server->makePerson(Role::Coordinator, u"Cora"_s);
        QCOMPARE(w->connect(w->ada).status, 200);
        w->server->database.exec(u"UPDATE calendar_integrations SET provider = 'microsoft'"_s);
        const HttpReply refused = run(first()[u"id"].toString());
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.body.contains("not set up"));
    }

    void importsAreLogged()
    {
        const auto imports = [this](const QByteArray &query = {}) {
            return w->server->get("/api/admin/sync/imports" + query, coordinator);
        };
        QCOMPARE(imports().json()[u"total"].toInt(), 0);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"portfolio_companies.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"records": [{"id": "recA", "fields": {"Name": "Acme"}},)"
                   R"({"id": "recB", "fields": {}}]})");
        file.close();
        const auto report = importer::importDirectory(folder.path(), w->server->pool(),
                                                      w->server->keys(), w->server->clock, {}, {});
        QVERIFY(report);
        const HttpReply one = imports();
        QVERIFY2(one.status == 200, one.body.constData());
        QCOMPARE(one.json()[u"total"].toInt(), 1);
        const auto run =
            api::ImportedBase::schema().fromJson(one.items()[0].toObject(), api::Mode::Strict);
        QVERIFY(run);
        QCOMPARE(run->finishedAt, monday);
        QCOMPARE(run->created, 1);
        QCOMPARE(run->skipped, 1);
        QCOMPARE(run->problemCount, int(report->notes.size()));
        QCOMPARE(run->problems.constFirst().code, u"missing_name"_s);
        QCOMPARE(run->problems.constFirst().recordId, u"recB"_s);
        QVERIFY(run->problems.constFirst().isSkipped);
        QCOMPARE(run->tables.constFirst().table, u"portfolio_companies"_s);
        // One of whom somebody was erased: blank, but there.
        w->server->database.exec(u"INSERT INTO airtable_sync_log (webhook_payload, created_at) "
                                 "VALUES ('{}', '2026-01-01')"_s);
        QCOMPARE(imports().json()[u"total"].toInt(), 2);
        QCOMPARE(imports("?withProblems=true").json()[u"total"].toInt(), 1);
        QCOMPARE(imports("?q=recb").json()[u"total"].toInt(), 1);
        QCOMPARE(imports("?q=nothing").json()[u"total"].toInt(), 0);
        QCOMPARE(imports("?sort=finishedAt").items()[0][u"created"], 0);
        QCOMPARE(imports("?limit=1&offset=1").items()[0][u"created"], 0);
        // An import that fails leaves nothing behind.
        const auto canceled =
            importer::importDirectory(folder.path(), w->server->pool(), w->server->keys(),
                                      w->server->clock, {}, [] { return true; });
        QVERIFY(!canceled);
        QCOMPARE(imports().json()[u"total"].toInt(), 2);
    }
};

OH_TEST(TstSyncApi)
#include "tst_syncapi.moc"
