// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/files.h"
#include "tests/backend/api/filesupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Uploads that may be resumed (FR8): tus 1.0.0, limits and quotas.
class TstUploadsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileWorld> w;

    static files::FilesConfig small()
    {
        files::FilesConfig config;
        config.limits.deckBytes = 100'000;
        config.limits.quotaBytes = 250'000;
        config.limits.decks = 5;
        config.limits.partBytes = 50'000;
        return config;
    }
    static QByteArray pdfOf(qsizetype size)
    {
        QByteArray bytes = "%PDF-1.7\n";
        const QByteArray end = "\nstartxref\n0\n%%EOF\n";
        return bytes + QByteArray(size - bytes.size() - end.size(), '%') + end;
    }
    int used(const TestServer::Person &who)
    {
        return w->server.get("/api/files/usage", who).json()[u"usedBytes"].toInt();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<FileWorld>(small()); }
    void cleanup() { w.reset(); }

    void inParts()
    {
        const QByteArray deck = pdfOf(90'000);
        const HttpReply begun = w->begin(w->mentee, deck.size(), u"Präsentation “1”.pdf"_s);
        QVERIFY2(begun.status == 201, begun.body.constData());
        const QByteArray place = begun.header("Location");
        QVERIFY(place.startsWith("/api/uploads/"));
        QCOMPARE(begun.header("Tus-Resumable"), QByteArray("1.0.0"));
        QCOMPARE(begun.header("Upload-Offset"), QByteArray("0"));
        QVERIFY(begun.header("Upload-Expires").endsWith(" GMT"));
        const auto upload = api::Upload::schema().fromJson(begun.json(), api::Mode::Strict);
        QVERIFY(upload);
        QCOMPARE(upload->name, u"Präsentation “1”.pdf"_s);
        QCOMPARE(used(w->mentee), 90'000);

        const HttpReply first = w->append(w->mentee, place, 0, deck.left(40'000));
        QCOMPARE(first.status, 204);
        QCOMPARE(first.header("Upload-Offset"), QByteArray("40000"));
        // What is asked after a broken line.
        const HttpReply head = w->server.send("HEAD", place, {}, w->mentee);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Upload-Offset"), QByteArray("40000"));
        QCOMPARE(head.header("Upload-Length"), QByteArray("90000"));
        QCOMPARE(head.header("Cache-Control"), QByteArray("no-store"));
        for (const qint64 wrong : {0, 39'999, 40'001, 90'000}) {
            const HttpReply refused = w->append(w->mentee, place, wrong, deck.mid(40'000, 10'000));
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.code(), u"UPLOAD_OFFSET"_s);
        }
        QCOMPARE(w->append(w->mentee, place, 40'000, QByteArray(50'001, 'x')).status, 413);
        QCOMPARE(w->append(w->mentee, place, 40'000, deck.mid(40'000)).status, 204);

        const QString id = w->server.get(place, w->mentee).json()[u"fileId"].toString();
        const HttpReply file = w->server.get(FileWorld::filePath(id), w->mentee);
        const auto stored = api::StoredFile::schema().fromJson(file.json(), api::Mode::Strict);
        QVERIFY2(stored, file.body.constData());
        QCOMPARE(stored->name, u"Präsentation “1”.pdf"_s);
        QCOMPARE(stored->mediaType, u"application/pdf"_s);
        QCOMPARE(stored->sizeBytes, 90'000);
        QVERIFY(stored->state == FileState::Ready);
        QCOMPARE(w->server.get(FileWorld::filePath(id, "/content"), w->mentee).body, deck);
        QCOMPARE(used(w->mentee), 90'000);
        QCOMPARE(w->server.get("/api/files", w->mentee).json()[u"total"].toInt(), 1);
        // The upload's own copy goes; the file stays.
        QCOMPARE(w->stored().size(), 2);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored().size(), 1);
        QCOMPARE(w->server.get(FileWorld::filePath(id, "/content"), w->mentee).body, deck);
    }

    void saysWhatItSpeaks()
    {
        // Before anybody has signed in.
        const HttpReply about = w->server.send("OPTIONS", "/api/uploads", {}, {});
        QCOMPARE(about.status, 204);
        QCOMPARE(about.header("Tus-Resumable"), QByteArray("1.0.0"));
        QCOMPARE(about.header("Tus-Version"), QByteArray("1.0.0"));
        QCOMPARE(about.header("Tus-Extension"), QByteArray("creation,expiration,termination"));
        QCOMPARE(about.header("Tus-Max-Size"), QByteArray("100000"));
        QCOMPARE(about.header("Allow"), QByteArray("POST, OPTIONS"));
        QCOMPARE(w->begin(w->mentee, 100'001).status, 413);
    }

    void anotherVersionIsNotSpoken()
    {
        const QByteArray deck = pdfOf(1000);
        const QByteArray place = w->begin(w->mentee, deck.size()).header("Location");
        const QList<std::pair<QByteArray, QByteArray>> other{
            {"Tus-Resumable", "0.2.2"}, {"Upload-Length", "1000"}, {"Upload-Offset", "0"}};
        auto part = other;
        part.emplaceBack("Content-Type", "application/offset+octet-stream");
        const HttpReply refusals[] = {w->server.send("POST", "/api/uploads", {}, w->mentee, other),
                                      w->server.send("PATCH", place, deck, w->mentee, part),
                                      w->server.send("HEAD", place, {}, w->mentee, other),
                                      w->server.send("DELETE", place, {}, w->mentee, other)};
        for (const HttpReply &refused : refusals) {
            QCOMPARE(refused.status, 412);
            QCOMPARE(refused.header("Tus-Version"), QByteArray("1.0.0"));
        }
        QCOMPARE(refusals[0].code(), u"UPLOAD_VERSION"_s);
        // Nothing was done.
        QCOMPARE(used(w->mentee), 1000);
        QCOMPARE(w->server.send("HEAD", place, {}, w->mentee).header("Upload-Offset"),
                 QByteArray("0"));
    }

    void aTusClientDoesIt()
    {
        // tuspy, over a line that breaks once: another client goes on where the first one was.
        w = std::make_unique<FileWorld>();
        const QByteArray deck = pdf(1500);
        QVERIFY(deck.size() > 1'000'000);
        const PythonRun run = runPython(
            u"import io, sys\nfrom tusclient import client\n"
            "data = sys.stdin.buffer.read()\n"
            "tus = client.TusClient('http://127.0.0.1:%1/api/uploads', headers={'Authorization': "
            "'Bearer %2'})\n"
            "up = tus.uploader(file_stream=io.BytesIO(data), chunk_size=300000, "
            "metadata={'filename': 'My deck.pdf'})\n"
            "up.upload_chunk(); up.upload_chunk()\n"
            "again = tus.uploader(file_stream=io.BytesIO(data), chunk_size=300000, url=up.url)\n"
            "assert again.offset == 600000, again.offset\n"
            "again.upload()\n"
            "assert again.offset == len(data)\n"
            "print(up.url)\n"_s.arg(w->server.port())
                .arg(QString::fromLatin1(w->mentee.token)),
            deck);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QByteArray place = QUrl::fromEncoded(run.output.trimmed()).path().toLatin1();
        const QString id = w->server.get(place, w->mentee).json()[u"fileId"].toString();
        QCOMPARE(w->server.get(FileWorld::filePath(id, "/content"), w->mentee).body, deck);
        QCOMPARE(w->server.get(FileWorld::filePath(id), w->mentee).json()[u"name"].toString(),
                 u"My deck.pdf"_s);
    }

    void whatIsNoDeckIsRefusedAtItsEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("My pitch deck");
        QTest::newRow("a web page") << QByteArray("<html>%PDF-1.4 startxref %%EOF");
        QTest::newRow("macros") << pptx(u"parts['ppt/vbaProject.bin'] = 'x'"_s);
    }
    void whatIsNoDeckIsRefusedAtItsEnd()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray place = w->begin(w->mentee, bytes.size()).header("Location");
        QCOMPARE(w->append(w->mentee, place, 0, bytes.left(5)).status, 204);
        const HttpReply refused = w->append(w->mentee, place, 5, bytes.mid(5));
        QCOMPARE(refused.status, 415);
        QCOMPARE(refused.code(), u"FILE_NOT_ACCEPTED"_s);
        // It is gone, and takes no room.
        QCOMPARE(w->server.get(place, w->mentee).status, 404);
        QCOMPARE(used(w->mentee), 0);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored().size(), 0);
    }

    void presentationsAreTaken()
    {
        const QString id = w->uploaded(w->mentee, pptx(), u"no-ending"_s);
        QVERIFY(!id.isEmpty());
        const HttpReply content = w->server.get(FileWorld::filePath(id, "/content"), w->mentee);
        QVERIFY(content.header("Content-Type").contains("presentationml"));
        QCOMPARE(content.body.left(2), QByteArray("PK"));
    }

    void fieldsAreChecked()
    {
        const auto begin = [this](const FileWorld::Fields &fields) {
            return w->server.send("POST", "/api/uploads", {}, w->mentee, fields);
        };
        QCOMPARE(begin({}).code(), u"VALIDATION_ERROR"_s);
        for (const char *bad : {"-1", "0", "abc", "1e3", ""})
            QCOMPARE(begin({{"Upload-Length", bad}}).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(begin({{"Upload-Length", "5"}, {"Upload-Length", "6"}}).code(),
                 u"VALIDATION_ERROR"_s);
        QCOMPARE(begin({{"Upload-Length", "100001"}}).code(), u"PAYLOAD_TOO_LARGE"_s);
        const HttpReply bare = begin({{"Upload-Length", "5"}});
        QCOMPARE(bare.json()[u"name"].toString(), u"file"_s);
        const QByteArray place = bare.header("Location");
        QCOMPARE(w->server.send("PATCH", place, "abc", w->mentee, {{"Upload-Offset", "0"}}).status,
                 415);
        QCOMPARE(w->server
                     .send("PATCH", place, "abc", w->mentee,
                           {{"Content-Type", "application/offset+octet-stream"}})
                     .code(),
                 u"VALIDATION_ERROR"_s);
        QCOMPARE(w->append(w->mentee, place, 0, "abcdef").code(), u"PAYLOAD_TOO_LARGE"_s);
        // A name is only a name.
        const HttpReply trick = w->begin(w->mentee, 5, u"..\\..\\etc/pass\nwd\u202efdp.exe"_s);
        QCOMPARE(trick.json()[u"name"].toString(), u"passwdfdp.exe"_s);
    }

    void quotas()
    {
        QCOMPARE(w->begin(w->mentee, 100'000).status, 201);
        QCOMPARE(w->begin(w->mentee, 100'000).status, 201);
        const HttpReply third = w->begin(w->mentee, 50'001);
        QCOMPARE(third.status, 409);
        QCOMPARE(third.code(), u"QUOTA_EXCEEDED"_s);
        const HttpReply fits = w->begin(w->mentee, 50'000);
        QCOMPARE(fits.status, 201);
        // Everybody has their own.
        QCOMPARE(w->begin(w->other, 100'000).status, 201);
        // What is given up takes no room; nor does what waited too long.
        QCOMPARE(w->server.remove(fits.header("Location"), w->mentee).status, 204);
        QCOMPARE(w->server.remove(fits.header("Location"), w->mentee).status, 404);
        QCOMPARE(used(w->mentee), 200'000);
        w->server.clock.advanceSecs(qint64(24) * 3600);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(used(w->mentee), 0);
        // And their number.
        for (int i = 0; i < 5; ++i)
            QVERIFY(!w->uploaded(w->mentee, pdfOf(100 + i)).isEmpty());
        QCOMPARE(w->begin(w->mentee, 100).code(), u"QUOTA_EXCEEDED"_s);
        const QString id = w->server.get("/api/files", w->mentee).items()[0][u"id"].toString();
        QCOMPARE(w->server.remove(FileWorld::filePath(id), w->mentee).status, 204);
        QCOMPARE(w->begin(w->mentee, 100).status, 201);
    }

    void quotasHoldWhateverComesAtOnce()
    {
        const auto replies = atOnce(10, [this](int) { return w->begin(w->mentee, 60'000); });
        QCOMPARE(countOf(replies, 201), 4);
        QCOMPARE(countOf(replies, 409, u"QUOTA_EXCEEDED"_s), 6);
        QCOMPARE(used(w->mentee), 240'000);
    }

    void thePartIsCountedOnceWhateverComesAtOnce()
    {
        const QByteArray deck = pdfOf(10'000);
        const QByteArray place = w->begin(w->mentee, deck.size()).header("Location");
        const auto replies =
            atOnce(6, [&](int) { return w->append(w->mentee, place, 0, deck.left(5'000)); });
        QCOMPARE(countOf(replies, 204), 1);
        QCOMPARE(countOf(replies, 409, u"UPLOAD_OFFSET"_s), 5);
        const auto ends =
            atOnce(6, [&](int) { return w->append(w->mentee, place, 5'000, deck.mid(5'000)); });
        QCOMPARE(countOf(ends, 204), 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM files"_s), 1);
        const QString id = w->server.get(place, w->mentee).json()[u"fileId"].toString();
        QCOMPARE(w->server.get(FileWorld::filePath(id, "/content"), w->mentee).body, deck);
    }

    void aKeyRepeatsTheFirstAnswer()
    {
        const QByteArray deck = pdfOf(1'000);
        const QByteArray place = w->begin(w->mentee, deck.size()).header("Location");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(
                w->append(w->mentee, place, 0, deck.left(500), {{"Idempotency-Key", "k1"}}).status,
                204);
        QCOMPARE(w->server.get(place, w->mentee).json()[u"receivedBytes"].toInt(), 500);
    }

    void nobodyElseTouchesIt()
    {
        const QByteArray place = w->begin(w->mentee, 100).header("Location");
        QCOMPARE(w->server.get(place, w->other).status, 404);
        QCOMPARE(w->append(w->other, place, 0, "x").status, 404);
        QCOMPARE(w->server.remove(place, w->other).status, 404);
        QCOMPARE(w->server.get(place, w->mentee).status, 200);
    }

    void uploadsExpire()
    {
        const QByteArray place = w->begin(w->mentee, 100).header("Location");
        QCOMPARE(w->append(w->mentee, place, 0, "%PDF-1.7").status, 204);
        QCOMPARE(w->stored().size(), 1);
        w->server.clock.advanceSecs(qint64(24) * 3600);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(w->server.get(place, w->mentee).status, 404);
        QCOMPARE(w->append(w->mentee, place, 8, "x").status, 404);
        QVERIFY(w->sweep());
        QCOMPARE(w->count(u"SELECT count(*) FROM uploads"_s), 0);
        QCOMPARE(w->stored().size(), 0);
    }

    void aTransactionThatFailsLeavesNothing()
    {
        const QByteArray deck = pdfOf(1'000);
        const QByteArray place = w->begin(w->mentee, deck.size()).header("Location");
        w->server.database.exec(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                                "'BEGIN RAISE EXCEPTION ''no''; END'"_s);
        w->server.database.exec(
            u"CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON files DEFERRABLE INITIALLY DEFERRED "
            "FOR EACH ROW EXECUTE FUNCTION refuse()"_s);
        QCOMPARE(w->append(w->mentee, place, 0, deck).status, 500);
        // The content was there before the commit that failed; the upload is what it was.
        QCOMPARE(w->stored(u"contents"_s).size(), 1);
        QCOMPARE(w->server.get(place, w->mentee).json()[u"receivedBytes"].toInt(), 0);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored(u"contents"_s).size(), 0);
        w->server.database.exec(u"DROP TRIGGER refuse ON files"_s);
        QCOMPARE(w->append(w->mentee, place, 0, deck).status, 204);
        QCOMPARE(w->stored(u"contents"_s).size(), 1);
    }
};

OH_TEST(TstUploadsApi)
#include "tst_uploadsapi.moc"
