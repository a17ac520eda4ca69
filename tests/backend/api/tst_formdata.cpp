// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/formdata.h"
#include "tests/backend/api/filesupport.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::server;
using namespace oh::test;

/// Forms with files, as others write them.
class TstFormData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFound()
    {
        const QByteArray body =
            "--b\r\nContent-Disposition: form-data; name=\"crop\"\r\n\r\n{}\r\n"
            "--b\r\nContent-Type: image/png\r\nContent-disposition: form-data; "
            "filename=\"a\"; name=\"file\"\r\n\r\n\r\n--\r\n-b\r\n\r\n--b--\r\n";
        const auto form = parseForm("multipart/form-data; boundary=b", body);
        QVERIFY(form);
        QCOMPARE(form->size(), 2);
        QCOMPARE(form->at(0).name, u"crop"_s);
        QCOMPARE(form->at(0).bytes.toByteArray(), QByteArray("{}"));
        QCOMPARE(form->at(1).name, u"file"_s);
        QCOMPARE(form->at(1).bytes.toByteArray(), QByteArray("\r\n--\r\n-b\r\n"));
        QVERIFY(parseForm("multipart/form-data; charset=x; boundary=\"b\"", body));
    }

    void everythingElseIsNone_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray type = "multipart/form-data; boundary=b";
        const QByteArray head = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n";
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << head + "x\r\n--b--";
        QTest::newRow("nothing") << type << QByteArray();
        QTest::newRow("no end") << type << head + "x";
        QTest::newRow("another boundary") << type << QByteArray("--c\r\n\r\n\r\n--c--");
        QTest::newRow("no name") << type
                                 << QByteArray(
                                        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--");
        QTest::newRow("no head") << type << QByteArray("--b\r\nx\r\n--b--");
        QTest::newRow("a head to the end") << type << head.chopped(4) + "\r\n--b--";
        QByteArray many;
        for (int i = 0; i < 30; ++i)
            many += head + "x\r\n";
        QTest::newRow("too many") << type << many + "--b--";
    }
    void everythingElseIsNone()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto form = parseForm(type, body);
        QVERIFY(!form);
        QCOMPARE(form.error().codeName(), u"BAD_REQUEST"_s);
    }

    void damageDoesNoHarm()
    {
        const QByteArray whole =
            "--b\r\nContent-Disposition: form-data; name=\"crop\"\r\n\r\n{}\r\n"
            "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n";
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray damaged = whole;
            damaged[i] = '\r';
            (void)parseForm("multipart/form-data; boundary=b", damaged).ok();
            (void)parseForm("multipart/form-data; boundary=b", whole.left(i)).ok();
        }
        QVERIFY(parseForm("multipart/form-data; boundary=b", whole));
    }

    void curlSetsAPicture()
    {
        FileWorld w;
        QTemporaryDir folder;
        const QByteArray png = quartersPng();
        QFile file(folder.filePath(u"me.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png) == png.size());
        file.close();
        QProcess curl;
        curl.start(u"curl"_s, {u"-sS"_s, u"-F"_s, u"file=@"_s + file.fileName(), u"-F"_s,
                               u"crop={\"cropX\":0,\"cropY\":0,\"cropSize\":100}"_s, u"-H"_s,
                               u"Authorization: Bearer "_s + QString::fromLatin1(w.mentee.token),
                               u"http://127.0.0.1:%1%2"_s.arg(w.server.port())
                                   .arg(QString::fromLatin1(FileWorld::avatarPath(w.mentee)))});
        QVERIFY(curl.waitForFinished(patience));
        const QByteArray answer = curl.readAllStandardOutput();
        const QJsonObject avatar = QJsonDocument::fromJson(answer).object();
        QVERIFY2(avatar[u"crop"][u"cropSize"].toInt() == 100, answer.constData());
    }
};

OH_TEST(TstFormData)
#include "tst_formdata.moc"
