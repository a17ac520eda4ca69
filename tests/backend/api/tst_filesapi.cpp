// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/filesupport.h"
#include "tests/backend/http/httpharness.h"
#include "tests/support/memory.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Who gets a pitch deck, and how (FR8, NFR14).
class TstFilesApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileWorld> w;
    QByteArray deck;
    QString id;

    HttpReply content(const TestServer::Person &by, const FileWorld::Fields &fields = {},
                      const QByteArray &method = "GET")
    {
        return w->server.send(method, FileWorld::filePath(id, "/content"), {}, by, fields);
    }
    int listed(const TestServer::Person &by)
    {
        return w->server.get("/api/files?ownerId=" + w->mentee.id.toString().toLatin1(), by)
            .json()[u"total"]
            .toInt();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<FileWorld>();
        deck = pdf(100);
        id = w->uploaded(w->mentee, deck, u"Übersicht \"2026\".pdf"_s);
        QVERIFY(!id.isEmpty());
    }
    void cleanup() { w.reset(); }

    void forItsOwnerCoordinatorsAndWhoeverMeetsThem()
    {
        QCOMPARE(content(w->mentee).status, 200);
        QCOMPARE(content(w->coordinator).status, 200);
        QCOMPARE(content({}).status, 401);
        const auto seenByTheMentor = [this] {
            const int status = content(w->mentor).status;
            const bool same = w->server.get(FileWorld::filePath(id), w->mentor).status == status &&
                              listed(w->mentor) == (status == 200 ? 1 : 0);
            return same ? status : -1;
        };
        QCOMPARE(content(w->other).status, 404);
        QCOMPARE(listed(w->other), 0);
        QCOMPARE(seenByTheMentor(), 404);
        QDateTime day = monday;
        for (const auto &[status, expected] :
             {std::pair("pending", 200), std::pair("confirmed", 200), std::pair("completed", 200),
              std::pair("canceled", 404), std::pair("expired", 404)}) {
            day = day.addDays(1);
            const BookingId booking =
                w->server.database.makeBooking(w->server.database.makeSlot(w->mentor.id, day),
                                               w->mentee.id, QString::fromLatin1(status));
            QCOMPARE(seenByTheMentor(), expected);
            w->server.database.exec(u"UPDATE bookings SET deleted_at = now() WHERE id = ?"_s,
                                    {booking.value});
        }
        // Somebody else's meeting with the mentor opens nothing.
        w->server.database.makeBooking(
            w->server.database.makeSlot(w->mentor.id, monday.addDays(20)), w->other.id);
        QCOMPARE(seenByTheMentor(), 404);
    }

    void itIsSavedNotShown()
    {
        const HttpReply reply = content(w->mentee);
        QCOMPARE(reply.body, deck);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/pdf"));
        QCOMPARE(reply.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(reply.header("Content-Security-Policy"),
                 QByteArray("default-src 'none'; sandbox"));
        QCOMPARE(reply.header("Cache-Control"), QByteArray("private, no-cache"));
        QCOMPARE(reply.header("Content-Disposition"),
                 QByteArray("attachment; filename=\"_bersicht _2026_.pdf\"; "
                            "filename*=UTF-8''%C3%9Cbersicht%20%222026%22.pdf"));
        // As others read it.
        const PythonRun run = runPython(
            u"import re, sys, email.message\nm = email.message.Message()\n"
            "m['Content-Disposition'] = re.sub(' filename=\"[^\"]*\";', '', sys.stdin.read())\n"
            "print(ascii(m.get_filename()))"_s,
            reply.header("Content-Disposition"));
        QCOMPARE(run.output.trimmed(), QByteArray("'\\xdcbersicht \"2026\".pdf'"));
    }

    void partsAreGiven_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("beginning") << QByteArray("bytes=0-99") << 206 << 0 << 100;
        QTest::newRow("middle") << QByteArray("bytes=100-149") << 206 << 100 << 50;
        QTest::newRow("from there on") << QByteArray("bytes=500-") << 206 << 500 << -1;
        QTest::newRow("past the end") << QByteArray("bytes=500-99999999") << 206 << 500 << -1;
        QTest::newRow("the last ones") << QByteArray("bytes=-20") << 206 << -20 << 20;
        QTest::newRow("more than there are") << QByteArray("bytes=-99999999") << 206 << 0 << -1;
        QTest::newRow("beyond") << QByteArray("bytes=99999999-") << 416 << 0 << 0;
        QTest::newRow("none") << QByteArray("bytes=-0") << 416 << 0 << 0;
        for (const char *odd : {"bytes=", "bytes=-", "bytes=a-b", "bytes=5-1", "items=0-1",
                                "bytes=0-1,5-6", "bytes=0-99999999999999999999", "bytes=--5"})
            QTest::newRow(odd) << QByteArray(odd) << 200 << 0 << -1;
    }
    void partsAreGiven()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(int, first);
        QFETCH(int, count);
        const HttpReply reply = content(w->mentee, {{"Range", range}});
        QCOMPARE(reply.status, status);
        const QByteArray size = QByteArray::number(deck.size());
        if (status == 416) {
            QCOMPARE(reply.header("Content-Range"), "bytes */" + size);
            QCOMPARE(reply.code(), u"RANGE_NOT_SATISFIABLE"_s);
            return;
        }
        const qsizetype from = first < 0 ? deck.size() + first : first;
        QCOMPARE(reply.body, deck.mid(from, count));
        if (status == 206)
            QCOMPARE(reply.header("Content-Range"),
                     "bytes " + QByteArray::number(from) + '-' +
                         QByteArray::number(from + reply.body.size() - 1) + '/' + size);
    }

    void whatComesBehindAFileWaits()
    {
        const QByteArray request = "GET " + FileWorld::filePath(id, "/content") +
                                   " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                                   w->mentee.token + "\r\n\r\n";
        RawClient client(w->server.port());
        QVERIFY(client.send(request + "GET /api/health HTTP/1.1\r\nHost: a\r\n\r\n" + request));
        QCOMPARE(client.receive().body, deck);
        QVERIFY(client.receive().json().contains(u"status"));
        QCOMPARE(client.receive().body, deck);
        // The connection goes on.
        QCOMPARE(client.ask(get("/api/health")).status, 200);
    }

    void slowReadersTakeNoMemory()
    {
        const QByteArray large =
            "%PDF-1.7\n" + QByteArray(3'000'000, '%') + "\nstartxref\n0\n%%EOF\n";
        id = w->uploaded(w->mentee, large);
        QVERIFY(!id.isEmpty());
        const auto resident = [] {
            QFile file(u"/proc/self/statm"_s);
            return file.open(QIODevice::ReadOnly)
                       ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
                       : 0;
        };
        const QByteArray request = "GET " + FileWorld::filePath(id, "/content") +
                                   " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                                   w->mentee.token + "\r\n\r\n";
        const qint64 before = resident();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 40; ++i) {
            clients.push_back(std::make_unique<RawClient>(w->server.port(), 4096));
            QVERIFY(clients.back()->send(request));
            QVERIFY(clients.back()->hasInput(patience));
        }
        // As a whole they are more than a hundred megabytes.
        const qint64 grown = resident() - before;
        QVERIFY2(!memoryCounts || grown < 40LL * 1024 * 1024, qPrintable(QString::number(grown)));
        const Answer last = clients.back()->receive();
        QVERIFY(last.complete);
        QCOMPARE(last.body, large);
        // Those who hang up in the middle disturb nobody.
        clients.clear();
        QCOMPARE(content(w->mentee).status, 200);
    }

    void partsOfTheSameFileOnly()
    {
        const QByteArray tag = content(w->mentee).header("ETag");
        QCOMPARE(content(w->mentee, {{"Range", "bytes=0-9"}, {"If-Range", tag}}).status, 206);
        QCOMPARE(content(w->mentee, {{"Range", "bytes=0-9"}, {"If-Range", "\"old\""}}).status, 200);
        QCOMPARE(content(w->mentee, {{"If-None-Match", tag}}).status, 304);
        const HttpReply head = content(w->mentee, {{"Range", "bytes=0-9"}}, "HEAD");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length"), QByteArray::number(deck.size()));
        QVERIFY(head.body.isEmpty());
    }

    void itIsRemoved()
    {
        w->server.database.makeBooking(w->server.database.makeSlot(w->mentor.id, monday.addDays(3)),
                                       w->mentee.id);
        QCOMPARE(w->server.remove(FileWorld::filePath(id), w->other).status, 404);
        QCOMPARE(w->server.remove(FileWorld::filePath(id), w->mentor).status, 403);
        QCOMPARE(w->server.remove(FileWorld::filePath(id), w->mentee).status, 204);
        QCOMPARE(w->audited(u"file.removed"_s), 0);
        QCOMPARE(content(w->mentee).status, 404);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored().size(), 0);
        id = w->uploaded(w->mentee, deck);
        QCOMPARE(w->server.remove(FileWorld::filePath(id), w->coordinator).status, 204);
        QCOMPARE(w->audited(u"file.removed"_s), 1);
        QCOMPARE(w->server.remove(FileWorld::filePath(id), w->coordinator).status, 404);
    }
};

OH_TEST(TstFilesApi)
#include "tst_filesapi.moc"
