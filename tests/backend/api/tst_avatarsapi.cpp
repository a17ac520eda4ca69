// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/files.h"
#include "tests/backend/api/filesupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Pictures of people (FR88-FR90), from the request to what everybody sees.
class TstAvatarsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileWorld> w;
    static inline const QList<std::pair<double, double>> corners{
        {0.1, 0.1}, {0.9, 0.1}, {0.1, 0.9}, {0.9, 0.9}};

    QString urlOf(const TestServer::Person &whose)
    {
        return w->server.get("/api/users/" + whose.id.toString().toLatin1(), w->coordinator)
            .json()[u"profile"][u"avatarUrl"]
            .toString();
    }
    HttpReply picture(const QString &url, const QByteArray &query = {},
                      const FileWorld::Fields &fields = {})
    {
        return w->server.send("GET", url.toLatin1() + query, {}, w->other, fields);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<FileWorld>(); }
    void cleanup() { w.reset(); }

    void aPictureIsSetAndShown()
    {
        const HttpReply reply = w->setAvatar(w->mentor, quartersPng(), w->mentor);
        QVERIFY2(reply.status == 200, reply.body.constData());
        const auto avatar = api::Avatar::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(avatar);
        QVERIFY(avatar->avatarSourceType == AvatarSource::Upload);
        QVERIFY(avatar->state == FileState::Ready);
        QCOMPARE(avatar->width, std::optional(400));
        QCOMPARE(avatar->crop->cropX, 100.0);
        QCOMPARE(avatar->crop->cropSize, 200.0);
        // Wherever the person is shown.
        const QString url = *avatar->avatarUrl;
        QCOMPARE(urlOf(w->mentor), url);
        const HttpReply directory = w->server.get("/api/mentors", w->mentee);
        QCOMPARE(directory.items()[0][u"avatarUrl"].toString(), url);
        // What is given out is a JPEG, whatever was sent and said of it.
        const HttpReply shown = picture(url);
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.header("Content-Type"), QByteArray("image/jpeg"));
        QCOMPARE(shown.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(shown.header("Cache-Control"), QByteArray("private, max-age=31536000, immutable"));
        QVERIFY(shown.header("Content-Security-Policy").contains("sandbox"));
        const Seen seen = look(shown.body, corners);
        QCOMPARE(seen.format, u"JPEG"_s);
        QCOMPARE(seen.width, 256);
        QCOMPARE(seen.height, 256);
        QCOMPARE(seen.colours, (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
        // Not for strangers.
        QCOMPARE(w->server.get(url.toLatin1()).status, 401);
    }

    void thereAreSizes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("pixels");
        QTest::newRow("default") << QByteArray() << 256;
        QTest::newRow("small") << QByteArray("?size=1") << 64;
        QTest::newRow("exact") << QByteArray("?size=128") << 128;
        QTest::newRow("next") << QByteArray("?size=129") << 256;
        QTest::newRow("largest") << QByteArray("?size=4000") << 512;
    }
    void thereAreSizes()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, pixels);
        w->setAvatar(w->mentee, quartersPng(), w->mentee);
        QCOMPARE(look(picture(urlOf(w->mentee), query).body).width, pixels);
        QCOMPARE(picture(urlOf(w->mentee), "?size=0").status, 400);
    }

    void whoHasItGetsItNotAgain()
    {
        w->setAvatar(w->mentee, quartersPng(), w->mentee);
        const QString url = urlOf(w->mentee);
        const QByteArray tag = picture(url).header("ETag");
        QCOMPARE(tag.size(), 66);
        for (const QByteArray &known : {tag, "W/" + tag, "\"other\", " + tag, QByteArray("*")}) {
            const HttpReply again = picture(url, {}, {{"If-None-Match", known}});
            QCOMPARE(again.status, 304);
            QCOMPARE(again.header("ETag"), tag);
            QVERIFY(again.body.isEmpty());
        }
        QCOMPARE(picture(url, {}, {{"If-None-Match", "\"other\""}}).status, 200);
        // Another picture, another address; the one before is gone.
        w->setAvatar(w->mentee, quartersPng(300, 300), w->mentee);
        QVERIFY(urlOf(w->mentee) != url);
        QCOMPARE(picture(url).status, 404);
    }

    void theCropIsThatOfWhatWasSent()
    {
        // Kept at 1600 pixels: the crop goes with it.
        const HttpReply reply = w->setAvatar(
            w->mentee, quartersPng(3200, 1600), w->mentee,
            R"({"zoom": 2.5, "panX": -3, "rotation": 90, "cropX": 0, "cropY": 800, "cropSize": 1600})");
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(reply.json()[u"width"].toInt(), 1600);
        QCOMPARE(reply.json()[u"crop"][u"cropY"].toDouble(), 400.0);
        QCOMPARE(reply.json()[u"crop"][u"cropSize"].toDouble(), 800.0);
        QCOMPARE(reply.json()[u"crop"][u"zoom"].toDouble(), 2.5);
        QCOMPARE(look(picture(urlOf(w->mentee)).body, corners).colours,
                 (QStringList{u"blue"_s, u"red"_s, u"yellow"_s, u"green"_s}));
        QCOMPARE(
            w->server.database
                .scalar(
                    u"SELECT avatar_metadata ->> 'rotation' FROM user_profiles WHERE user_id = ?"_s,
                    {w->mentee.id.value})
                .toInt(),
            90);
    }

    void itIsCutAnew()
    {
        w->setAvatar(w->mentee, quartersPng(), w->mentee);
        const QString before = urlOf(w->mentee);
        const QByteArray path = FileWorld::avatarPath(w->mentee, "/crop");
        const HttpReply cut =
            w->server.put(path, {{u"cropX"_s, 0}, {u"cropY"_s, 0}, {u"cropSize"_s, 90}}, w->mentee);
        QVERIFY2(cut.status == 200, cut.body.constData());
        QVERIFY(urlOf(w->mentee) != before);
        QCOMPARE(look(picture(urlOf(w->mentee)).body, corners).colours,
                 (QStringList{u"red"_s, u"red"_s, u"red"_s, u"red"_s}));
        // From what was kept, as often as one likes.
        const HttpReply original =
            w->server.get(FileWorld::avatarPath(w->mentee, "/original"), w->mentee);
        QCOMPARE(look(original.body, corners).colours,
                 (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
        QCOMPARE(look(original.body).width, 400);
        const QJsonObject bad{{u"cropX"_s, 300}, {u"cropY"_s, 0}, {u"cropSize"_s, 200}};
        QCOMPARE(w->server.put(path, bad, w->mentee).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(
            w->server.put(path, {{u"cropX"_s, 0}, {u"cropY"_s, -1}, {u"cropSize"_s, 90}}, w->mentee)
                .status,
            400);
        QCOMPARE(w->server
                     .put(FileWorld::avatarPath(w->other, "/crop"),
                          {{u"cropX"_s, 0}, {u"cropY"_s, 0}, {u"cropSize"_s, 90}}, w->other)
                     .status,
                 404);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("crop");
        QTest::addColumn<QString>("code");
        QTest::newRow("no picture")
            << QByteArray("<svg/>") << QByteArray() << u"FILE_NOT_ACCEPTED"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << u"FILE_NOT_ACCEPTED"_s;
        QTest::newRow("too large")
            << QByteArray(5 * 1024 * 1024 + 1, 'x') << QByteArray() << u"PAYLOAD_TOO_LARGE"_s;
        QTest::newRow("far too large")
            << QByteArray(7 * 1024 * 1024, 'x') << QByteArray() << u"PAYLOAD_TOO_LARGE"_s;
        QTest::newRow("a crop beside it")
            << quartersPng(100, 100) << QByteArray(R"({"cropX":0,"cropY":50,"cropSize":90})")
            << u"VALIDATION_ERROR"_s;
        QTest::newRow("a crop that is none")
            << quartersPng(100, 100) << QByteArray("[]") << u"VALIDATION_ERROR"_s;
        QTest::newRow("a crop with more")
            << quartersPng(100, 100)
            << QByteArray(R"({"cropX":0,"cropY":0,"cropSize":90,"shape":"star"})")
            << u"VALIDATION_ERROR"_s;
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, crop);
        QFETCH(QString, code);
        const HttpReply reply = w->setAvatar(w->mentee, sent, w->mentee, crop);
        QCOMPARE(reply.code(), code);
        QCOMPARE(urlOf(w->mentee), QString());
        QCOMPARE(w->stored().size(), 0);
    }

    void fiveMegabytesAreTaken()
    {
        const QByteArray noise =
            pillow(u"im = Image.frombytes('RGB', (1300, 1300), os.urandom(1300 * 1300 * 3))\n"
                   "im.save(out, 'PNG')"_s);
        QVERIFY(noise.size() > 4'900'000 && noise.size() < 5 * 1024 * 1024);
        const HttpReply reply = w->setAvatar(w->mentee, noise, w->mentee);
        QVERIFY2(reply.status == 200, reply.body.constData());
    }

    void onlyTheirOwnersAndCoordinators()
    {
        QCOMPARE(w->setAvatar(w->mentee, quartersPng(), w->mentor).status, 403);
        QCOMPARE(w->audited(u"avatar.set"_s), 0);
        QCOMPARE(w->setAvatar(w->mentee, quartersPng(), w->coordinator).status, 200);
        QCOMPARE(w->audited(u"avatar.set"_s), 1);
        const auto path = [this](const QByteArray &after = {}) {
            return FileWorld::avatarPath(w->mentee, after);
        };
        for (const TestServer::Person &stranger : {w->mentor, w->other}) {
            QCOMPARE(w->server.get(path(), stranger).status, 403);
            QCOMPARE(w->server.get(path("/original"), stranger).status, 403);
            QCOMPARE(w->server.remove(path(), stranger).status, 403);
            QCOMPARE(
                w->server
                    .put(path("/source"), {{u"url"_s, u"https://example.org/a.png"_s}}, stranger)
                    .status,
                403);
            QCOMPARE(w->server
                         .put(path("/crop"),
                              {{u"cropX"_s, 0}, {u"cropY"_s, 0}, {u"cropSize"_s, 90}}, stranger)
                         .status,
                     403);
        }
        QCOMPARE(w->server.get(path(), w->coordinator).status, 200);
        QCOMPARE(w->server
                     .put(path("/crop"), {{u"cropX"_s, 0}, {u"cropY"_s, 0}, {u"cropSize"_s, 90}},
                          w->coordinator)
                     .status,
                 200);
        QCOMPARE(w->audited(u"avatar.cut"_s), 1);
        QCOMPARE(w->server.remove(path(), w->coordinator).status, 204);
        QCOMPARE(w->audited(u"avatar.removed"_s), 1);
        QCOMPARE(urlOf(w->mentee), QString());
        // The log tells what it was before and what it is now.
        const auto logged = [this](const QString &action, const QString &what) {
            return w->server.database
                .scalar(u"SELECT concat_ws('|', before_value #>> '{%1}', after_value #>> '{%1}') "
                        "FROM audit_log WHERE action_type = ?"_s.arg(what),
                        {action})
                .toString();
        };
        QCOMPARE(logged(u"avatar.set"_s, u"avatarSourceType"_s), u"upload"_s);
        QCOMPARE(logged(u"avatar.cut"_s, u"crop,cropSize"_s), u"200|90"_s);
        QCOMPARE(logged(u"avatar.removed"_s, u"crop,cropSize"_s), u"90"_s);
        QCOMPARE(
            w->server
                .get("/api/profiles/019b8f4e-6a00-7c3d-9f00-0123456789ab/avatar", w->coordinator)
                .status,
            404);
    }

    void whatNobodyNeedsGoes()
    {
        w->setAvatar(w->mentee, quartersPng(), w->mentee);
        QCOMPARE(w->stored().size(), 5);
        w->setAvatar(w->mentee, quartersPng(200, 400), w->mentee);
        QVERIFY(w->stored().size() > 5);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored().size(), 5);
        QCOMPARE(picture(urlOf(w->mentee)).status, 200);
        // Two of the same picture share it, and one keeps it when the other goes.
        w->setAvatar(w->other, quartersPng(200, 400), w->other);
        QCOMPARE(w->stored().size(), 5);
        QCOMPARE(w->server.remove(FileWorld::avatarPath(w->mentee), w->mentee).status, 204);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored().size(), 5);
        QCOMPARE(picture(urlOf(w->other)).status, 200);
        QCOMPARE(w->server.remove(FileWorld::avatarPath(w->other), w->other).status, 204);
        QVERIFY(w->sweep());
        QCOMPARE(w->stored().size(), 0);
    }

    void atOnceOneOfThemStays()
    {
        const QByteArray one = quartersPng(100, 100);
        const QByteArray two = quartersPng(200, 100);
        const auto replies = atOnce(
            6, [&](int i) { return w->setAvatar(w->mentee, i % 2 == 0 ? one : two, w->mentee); });
        QCOMPARE(countOf(replies, 200), 6);
        QCOMPARE(w->count(u"SELECT count(*) FROM files"_s), 5);
        QCOMPARE(picture(urlOf(w->mentee)).status, 200);
    }

    void aFolderThatIsGoneIsSaid()
    {
        w->setAvatar(w->mentee, quartersPng(), w->mentee);
        for (const QString &file : w->stored())
            QFile::remove(file);
        const HttpReply reply = picture(urlOf(w->mentee));
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.code(), u"SERVICE_UNAVAILABLE"_s);
        // The rest goes on.
        QCOMPARE(w->server.get("/api/users/me", w->mentee).status, 200);
    }
};

OH_TEST(TstAvatarsApi)
#include "tst_avatarsapi.moc"
