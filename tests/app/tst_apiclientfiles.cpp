// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"
#include "tests/support/testregistry.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Pictures, decks in parts (tus 1.0.0), exports, and what is fetched into files.
class TstApiClientFiles : public QObject, private ApiSite
{
    Q_OBJECT

private:
    static inline const QString one = u"018f0000-0000-7000-8000-000000000001"_s;
    const UserId m_user = *UserId::parse(one);
    const UploadId m_upload = *UploadId::parse(one);
    QTemporaryDir m_dir;
    ScriptedRequest m_seen;

    void on(const QByteArray &method, const QByteArray &path, const ScriptedAnswer &answer)
    {
        m_server->on(method, path, [this, answer](const ScriptedRequest &request) {
            m_seen = request;
            return answer;
        });
    }
    static QByteArray below(const char *path, const char *rest = "")
    {
        return QByteArray(path) + one.toLatin1() + rest;
    }
    QJsonObject uploadJson(int received) const
    {
        api::Upload upload;
        upload.id = m_upload;
        upload.name = u"a.pdf"_s;
        upload.sizeBytes = 10;
        upload.receivedBytes = received;
        upload.expiresAt = m_clock.now();
        return api::Upload::schema().toJson(upload);
    }
    static QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void aDeckGoesInParts()
    {
        std::optional<Result<api::Upload>> begun;
        on("POST", "/api/uploads", ScriptedAnswer::json(uploadJson(0), 201));
        ui::Call call = m_api->beginUpload(u"Übersicht.pdf"_s, 10, into(begun));
        QTRY_VERIFY(begun);
        QVERIFY(begun->ok());
        QCOMPARE((*begun)->id, m_upload);
        QCOMPARE(m_seen.header("tus-resumable"), QByteArray("1.0.0"));
        QCOMPARE(m_seen.header("upload-length"), QByteArray("10"));
        QCOMPARE(m_seen.header("upload-metadata"),
                 "filename " + u"Übersicht.pdf"_s.toUtf8().toBase64());
        QVERIFY(!m_seen.header("idempotency-key").isEmpty());

        std::optional<Result<void>> sent;
        QList<qint64> steps;
        on("PATCH", below("/api/uploads/"), {.status = 204});
        call = m_api->appendUpload(
            m_upload, 4, "456789", [&](qint64 done, qint64) { steps.append(done); }, into(sent));
        QTRY_VERIFY(sent);
        QVERIFY(sent->ok());
        QCOMPARE(m_seen.body, QByteArray("456789"));
        QCOMPARE(m_seen.header("upload-offset"), QByteArray("4"));
        QCOMPARE(m_seen.header("content-type"), QByteArray("application/offset+octet-stream"));
        QVERIFY(!steps.isEmpty() && steps.constLast() == 6);

        sent.reset();
        on("PATCH", below("/api/uploads/"), ScriptedAnswer::error(409, "UPLOAD_OFFSET"));
        call = m_api->appendUpload(m_upload, 4, "456789", {}, into(sent));
        QTRY_VERIFY(sent);
        QVERIFY(sent->error().code == ErrorCode::UploadOffset);

        begun.reset();
        on("GET", below("/api/uploads/"), ScriptedAnswer::json(uploadJson(4)));
        call = m_api->uploadState(m_upload, into(begun));
        QTRY_VERIFY(begun);
        QCOMPARE((*begun)->receivedBytes, 4);
        sent.reset();
        on("DELETE", below("/api/uploads/"), {.status = 204});
        call = m_api->cancelUpload(m_upload, into(sent));
        QTRY_VERIFY(sent);
        QVERIFY(sent->ok());
    }

    void aPictureGoesAsAForm()
    {
        std::optional<Result<api::Avatar>> answer;
        const QJsonObject json = api::Avatar::schema().toJson({});
        on("POST", below("/api/profiles/", "/avatar"), ScriptedAnswer::json(json));
        api::AvatarCrop crop;
        crop.cropSize = 100;
        crop.rotation = 30;
        const QByteArray bytes("\x00\xff\r\n--picture", 13);
        ui::Call call = m_api->setAvatar(m_user, {bytes, crop}, {}, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        const QByteArray type = m_seen.header("content-type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        const QByteArray boundary = "--" + type.mid(type.indexOf('=') + 1);
        QVERIFY(m_seen.body.startsWith(boundary + "\r\n"));
        QVERIFY(m_seen.body.endsWith(boundary + "--\r\n"));
        QVERIFY(m_seen.body.contains("name=\"file\""));
        QVERIFY(m_seen.body.contains("\r\n\r\n" + bytes + "\r\n" + boundary));
        const qsizetype at = m_seen.body.indexOf("name=\"crop\"\r\n\r\n") + 15;
        const QByteArray text = m_seen.body.mid(at, m_seen.body.indexOf("\r\n", at) - at);
        QCOMPARE(QJsonDocument::fromJson(text).object()[u"rotation"].toDouble(), 30.0);
    }

    void aPictureIsAskedForOnlyOfThisServer()
    {
        std::optional<Result<QByteArray>> answer;
        on("GET", below("/api/avatars/"), {.body = "jpeg", .contentType = "image/jpeg"});
        ui::Call call = m_api->picture(u"/api/avatars/"_s + one, 80, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(**answer, QByteArray("jpeg"));
        QCOMPARE(m_seen.query, QByteArray("size=80"));
        for (const QString &other : {u"https://example.org/a.png"_s, u"/api/avatars/../users/me"_s,
                                     u"//example.org/api/avatars/x"_s}) {
            answer.reset();
            m_server->clearRequests();
            call = m_api->picture(other, 80, into(answer));
            QTRY_VERIFY(answer);
            QVERIFY(!answer->ok());
            QCOMPARE(m_server->count("/api/avatars/none"), 1);
        }
    }

    void aFileIsThereOnlyOnceItIsWhole()
    {
        std::optional<Result<void>> answer;
        const QByteArray large(9 * 1024 * 1024, 'x'); // more than an answer in memory may have
        const QByteArray where = below("/api/files/", "/content");
        on("GET", where, {.body = large, .contentType = "application/pdf"});
        const QString path = m_dir.filePath(u"a.pdf"_s);
        qint64 told = 0;
        const ui::Download deck{ui::Download::What::Deck, m_user.value, path};
        ui::Call call = m_api->download(
            deck, [&](qint64 done, qint64) { told = done; }, into(answer));
        QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
        QVERIFY2(answer->ok(), qPrintable(answer->ok() ? QString() : answer->error().internal));
        QCOMPARE(told, large.size());
        QVERIFY(fileAt(path) == large);

        // One that breaks off leaves what was there, as does one that is refused.
        answer.reset();
        on("GET", where, {.body = large, .cutAfter = 5000});
        call = m_api->download(deck, {}, into(answer));
        QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
        QVERIFY(!answer->ok());
        QVERIFY(fileAt(path) == large);
        answer.reset();
        on("GET", where, ScriptedAnswer::error(409, "FILE_NOT_READY"));
        call = m_api->download(deck, {}, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->error().code == ErrorCode::FileNotReady);
        QVERIFY(fileAt(path) == large);

        answer.reset();
        on("GET", where, {.body = "x"});
        call = m_api->download({deck.what, deck.id, m_dir.filePath(u"no/such/a.pdf"_s)}, {},
                               into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->error().code == ErrorCode::FileNotWritten);
    }

    void exportsAndOnesOwnData()
    {
        std::optional<Result<api::Export>> item;
        api::Export sample;
        sample.id = *ExportId::parse(one);
        sample.requestedBy = m_user;
        sample.createdAt = m_clock.now();
        expect("POST", "/api/admin/exports", api::Export::schema().toJson(sample), 201);
        api::ExportWish wish;
        wish.kind = ExportKind::Feedback;
        wish.from = m_clock.now();
        ui::Call call = m_api->requestExport(wish, into(item));
        QTRY_VERIFY(item);
        QVERIFY(item->ok());
        QCOMPARE(sent()[u"kind"].toString(), u"feedback"_s);
        QVERIFY(!sent().contains(u"to"_s)); // open, not null
        item.reset();
        expect("DELETE", below("/api/admin/exports/"), api::Export::schema().toJson(sample));
        call = m_api->cancelExport(sample.id, into(item));
        QTRY_VERIFY(item);
        QVERIFY(item->ok());
        std::optional<Result<api::DataExport>> mine;
        api::DataExport data;
        data.id = sample.id;
        data.requestedAt = data.nextRequestAt = m_clock.now();
        expect("POST", "/api/users/me/export", api::DataExport::schema().toJson(data), 202);
        call = m_api->requestMyData(into(mine));
        QTRY_VERIFY(mine);
        QVERIFY(mine->ok());
        std::optional<Result<void>> saved;
        on("GET", "/api/users/me/export/file", {.body = "PK", .contentType = "application/zip"});
        const QString path = m_dir.filePath(u"mine.zip"_s);
        call = m_api->download({ui::Download::What::MyData, {}, path}, {}, into(saved));
        QTRY_VERIFY(saved);
        QCOMPARE(fileAt(path), QByteArray("PK"));
    }
};

OH_GUI_TEST(TstApiClientFiles)
#include "tst_apiclientfiles.moc"
