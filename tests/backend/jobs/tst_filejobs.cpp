// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/filesupport.h"
#include "tests/backend/files/clamd.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What happens to files in the background: the virus scanner (NFR14), and pictures by their
/// address (FR88).
class TstFileJobs : public QObject
{
    Q_OBJECT

private:
    static QByteArray infected()
    {
        return "%PDF-1.7\n" + Clamd::eicar() + "\nstartxref\n0\n%%EOF\n";
    }
    static QString stateOf(FileWorld &w, const QString &id)
    {
        return w.server.get(FileWorld::filePath(id), w.mentee).json()[u"state"].toString();
    }
    static HttpReply content(FileWorld &w, const QString &id, const TestServer::Person &by)
    {
        return w.server.get(FileWorld::filePath(id, "/content"), by);
    }
    /// The jobs wait for a server in this thread.
    static bool doJobsBeside(FileWorld &w)
    {
        std::atomic<bool> done = false;
        bool good = false;
        std::thread thread([&] {
            good = w.doJobs();
            done = true;
        });
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, patience);
        thread.join();
        return ended && good;
    }
    static QJsonObject avatar(FileWorld &w)
    {
        return w.server.get(FileWorld::avatarPath(w.mentee), w.mentee).json();
    }
    static HttpReply setAddress(FileWorld &w, const QString &url)
    {
        return w.server.put(FileWorld::avatarPath(w.mentee, "/source"), {{u"url"_s, url}},
                            w.mentee);
    }

private Q_SLOTS:
    void decksWaitForTheScanner()
    {
        Clamd clamd;
        files::FilesConfig config;
        config.scanner = files::ScannerAddress{clamd.socketPath(), {}, 0};
        FileWorld w(config);
        w.server.database.makeBooking(w.server.database.makeSlot(w.mentor.id, monday.addDays(3)),
                                      w.mentee.id);
        // Nobody listens: the upload is done, the file waits, and everything else goes on.
        const QString clean = w.uploaded(w.mentee, pdf());
        QCOMPARE(stateOf(w, clean), u"waiting"_s);
        QVERIFY(w.doJobs());
        QCOMPARE(stateOf(w, clean), u"waiting"_s);
        for (const TestServer::Person &who : {w.mentee, w.coordinator}) {
            const HttpReply refused = content(w, clean, who);
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.code(), u"FILE_NOT_READY"_s);
        }
        QCOMPARE(content(w, clean, w.mentor).status, 404);
        // It comes back, and the job tries again.
        QVERIFY2(clamd.start(), "clamd does not start");
        const QString bad = w.uploaded(w.mentee, infected());
        w.server.clock.advanceSecs(3600);
        w.mentee.token = w.server.signIn(w.mentee.id, Role::Mentee);
        w.mentor.token = w.server.signIn(w.mentor.id, Role::Mentor);
        w.coordinator.token = w.server.signIn(w.coordinator.id, Role::Coordinator);
        QVERIFY(w.doJobs());
        QCOMPARE(stateOf(w, clean), u"ready"_s);
        QCOMPARE(content(w, clean, w.mentor).status, 200);
        QCOMPARE(stateOf(w, bad), u"refused"_s);
        QCOMPARE(w.server.get(FileWorld::filePath(bad), w.mentee).json()[u"problem"].toString(),
                 u"infected"_s);
        QCOMPARE(content(w, bad, w.mentee).status, 409);
        QCOMPARE(content(w, bad, w.coordinator).status, 409);
        QCOMPARE(content(w, bad, w.mentor).status, 404);
        QCOMPARE(w.audited(u"file.infected"_s), 1);
        // Its content is nowhere any more, and it takes no room.
        QVERIFY(w.sweep());
        QCOMPARE(w.stored().size(), 1);
        QCOMPARE(w.server.get("/api/files/usage", w.mentee).json()[u"files"].toInt(), 1);
    }

    void whatWasGivenUpIsTriedAgain()
    {
        Clamd clamd;
        files::FilesConfig config;
        config.scanner = files::ScannerAddress{clamd.socketPath(), {}, 0};
        FileWorld w(config);
        const QString id = w.uploaded(w.mentee, pdf());
        w.server.database.exec(u"DELETE FROM jobs"_s);
        QVERIFY(clamd.start());
        QVERIFY(w.doJobs());
        QCOMPARE(stateOf(w, id), u"waiting"_s);
        QVERIFY(w.sweep());
        QCOMPARE(stateOf(w, id), u"ready"_s);
    }

    void withoutAScannerNothingWaits()
    {
        FileWorld w;
        const QString id = w.uploaded(w.mentee, pdf());
        QCOMPARE(stateOf(w, id), u"ready"_s);
        // One that was switched off while a deck waited.
        w.server.database.exec(u"UPDATE files SET state = 'waiting'"_s);
        QVERIFY(w.sweep());
        QCOMPARE(stateOf(w, id), u"ready"_s);
    }

    void aPictureIsFetched()
    {
        ScriptedServer web;
        QVERIFY(web.start());
        const QByteArray png = quartersPng();
        web.on("GET", "/me", [png](const ScriptedRequest &) {
            return ScriptedAnswer{.body = png, .contentType = "text/html"};
        });
        files::FilesConfig config;
        config.fetch.alsoAllowed = {{QHostAddress(QHostAddress::LocalHost), 32}};
        FileWorld w(config);
        w.setAvatar(w.mentee, quartersPng(100, 100), w.mentee);
        const QString before = avatar(w)[u"avatarUrl"].toString();
        const QString url = web.url().toString() + u"/me"_s;
        const HttpReply reply = setAddress(w, url);
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(reply.json()[u"state"].toString(), u"waiting"_s);
        QCOMPARE(reply.json()[u"sourceUrl"].toString(), url);
        // Until it is there, the old one is shown.
        QCOMPARE(reply.json()[u"avatarUrl"].toString(), before);
        QVERIFY(doJobsBeside(w));
        const QJsonObject after = avatar(w);
        QCOMPARE(after[u"state"].toString(), u"ready"_s);
        QCOMPARE(after[u"avatarSourceType"].toString(), u"url"_s);
        QCOMPARE(after[u"sourceUrl"].toString(), url);
        QVERIFY(after[u"avatarUrl"].toString() != before);
        const HttpReply shown = w.server.get(after[u"avatarUrl"].toString().toLatin1(), w.other);
        QCOMPARE(look(shown.body, {{0.1, 0.1}, {0.9, 0.9}}).colours,
                 (QStringList{u"red"_s, u"yellow"_s}));
        QCOMPARE(web.count("/me"), 1);
    }

    void whatCantBeFetchedIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        QTest::newRow("missing") << u"/missing"_s << u"not_reachable"_s;
        QTest::newRow("no picture") << u"/page"_s << u"not_a_picture"_s;
        QTest::newRow("too large") << u"/large"_s << u"too_large"_s;
        QTest::newRow("leads inside") << u"/trap"_s << u"not_reachable"_s;
    }
    void whatCantBeFetchedIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(QString, problem);
        ScriptedServer web;
        QVERIFY(web.start());
        web.on("GET", "/page", [](const ScriptedRequest &) {
            return ScriptedAnswer{.body = "<html>", .contentType = "image/png"};
        });
        web.on("GET", "/large", [](const ScriptedRequest &) {
            return ScriptedAnswer{.body = QByteArray(6 * 1024 * 1024, 'x')};
        });
        web.on("GET", "/trap", [](const ScriptedRequest &) {
            ScriptedAnswer answer;
            answer.status = 302;
            answer.headers = {{"Location", "http://169.254.169.254/latest"}};
            return answer;
        });
        files::FilesConfig config;
        config.fetch.alsoAllowed = {{QHostAddress(QHostAddress::LocalHost), 32}};
        FileWorld w(config);
        w.setAvatar(w.mentee, quartersPng(), w.mentee);
        const QString before = avatar(w)[u"avatarUrl"].toString();
        QCOMPARE(setAddress(w, web.url().toString() + path).status, 200);
        QVERIFY(doJobsBeside(w));
        QCOMPARE(avatar(w)[u"state"].toString(), u"refused"_s);
        QCOMPARE(avatar(w)[u"problem"].toString(), problem);
        QCOMPARE(avatar(w)[u"avatarUrl"].toString(), before);
        // Another one, and nothing is left of it.
        QCOMPARE(w.setAvatar(w.mentee, quartersPng(100, 100), w.mentee).status, 200);
        QCOMPARE(avatar(w)[u"state"].toString(), u"ready"_s);
        QVERIFY(avatar(w)[u"problem"].isNull());
    }

    void insideIsNotAskedFor()
    {
        ScriptedServer web;
        QVERIFY(web.start());
        web.on("GET", "/me",
               [](const ScriptedRequest &) { return ScriptedAnswer{.body = quartersPng()}; });
        FileWorld w;
        QCOMPARE(setAddress(w, web.url().toString() + u"/me"_s).status, 200);
        QVERIFY(doJobsBeside(w));
        QCOMPARE(avatar(w)[u"problem"].toString(), u"not_reachable"_s);
        QCOMPARE(web.count("/me"), 0);
        QCOMPARE(setAddress(w, u"ftp://example.org/me"_s).status, 400);
        QCOMPARE(setAddress(w, u"file:///etc/passwd"_s).status, 400);
    }

    void theLastWishCounts()
    {
        ScriptedServer web;
        QVERIFY(web.start());
        web.on("GET", "/me",
               [](const ScriptedRequest &) { return ScriptedAnswer{.body = quartersPng()}; });
        files::FilesConfig config;
        config.fetch.alsoAllowed = {{QHostAddress(QHostAddress::LocalHost), 32}};
        FileWorld w(config);
        QCOMPARE(setAddress(w, web.url().toString() + u"/me"_s).status, 200);
        QCOMPARE(setAddress(w, web.url().toString() + u"/me"_s).status, 200);
        QCOMPARE(w.setAvatar(w.mentee, quartersPng(100, 100), w.mentee).status, 200);
        QVERIFY(doJobsBeside(w));
        QCOMPARE(avatar(w)[u"avatarSourceType"].toString(), u"upload"_s);
        QCOMPARE(avatar(w)[u"width"].toInt(), 100);
        QCOMPARE(web.count("/me"), 0);
    }
};

OH_TEST(TstFileJobs)
#include "tst_filejobs.moc"
