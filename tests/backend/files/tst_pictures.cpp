// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/picture.h"
#include "models/domain/files.h"
#include "tests/backend/files/madefiles.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::files;
using namespace oh::test;

/// Pictures of people: what gets in, and what becomes of it (FR88, FR89). Pillow writes them, and
/// looks at what comes out.
class TstPictures : public QObject
{
    Q_OBJECT

private:
    static inline const QList<std::pair<double, double>> corners{
        {0.1, 0.1}, {0.9, 0.1}, {0.1, 0.9}, {0.9, 0.9}};

private Q_SLOTS:
    void everyFormatIsKept_data()
    {
        QTest::addColumn<QString>("save");
        QTest::newRow("jpeg") << u"im.save(out, 'JPEG', quality=95)"_s;
        QTest::newRow("progressive jpeg")
            << u"im.save(out, 'JPEG', quality=95, progressive=True)"_s;
        QTest::newRow("grey to colour jpeg") << u"im.save(out, 'JPEG', subsampling=0)"_s;
        QTest::newRow("png") << u"im.save(out, 'PNG')"_s;
        QTest::newRow("png with a palette") << u"im.quantize(8).save(out, 'PNG')"_s;
        QTest::newRow("webp") << u"im.save(out, 'WEBP', quality=95)"_s;
        QTest::newRow("lossless webp") << u"im.save(out, 'WEBP', lossless=True)"_s;
        QTest::newRow("webp with alpha")
            << u"im.putalpha(255); im.save(out, 'WEBP', lossless=True)"_s;
    }
    void everyFormatIsKept()
    {
        QFETCH(QString, save);
        const auto kept = PictureWorks().keep(quarters(400, 200, save));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(kept->width, 400);
        QCOMPARE(kept->height, 200);
        QCOMPARE(kept->scale, 1.0);
        const Seen seen = look(kept->jpeg, corners);
        QCOMPARE(seen.format, u"JPEG"_s);
        QCOMPARE(seen.width, 400);
        QCOMPARE(seen.height, 200);
        QCOMPARE(seen.colours, (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
    }

    void largeOnesAreMadeSmaller_data()
    {
        QTest::addColumn<QString>("save");
        QTest::newRow("jpeg") << u"im.save(out, 'JPEG', quality=95)"_s;
        QTest::newRow("png") << u"im.save(out, 'PNG')"_s;
        QTest::newRow("webp") << u"im.save(out, 'WEBP', quality=95)"_s;
        QTest::newRow("webp with alpha")
            << u"im.putalpha(255); im.save(out, 'WEBP', lossless=True)"_s;
    }
    void largeOnesAreMadeSmaller()
    {
        QFETCH(QString, save);
        const auto kept = PictureWorks().keep(quarters(4000, 2000, save));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(kept->width, 1600);
        QCOMPARE(kept->height, 800);
        QCOMPARE(kept->scale, 0.4);
        const Seen seen = look(kept->jpeg, corners);
        QCOMPARE(seen.width, 1600);
        QCOMPARE(seen.colours, (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
        // Sharp where it was sharp.
        QCOMPARE(look(kept->jpeg, {{0.49, 0.25}, {0.51, 0.25}}).colours,
                 (QStringList{u"red"_s, u"green"_s}));
    }

    void metadataIsGoneAndTheCamerasTurnDone_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void metadataIsGoneAndTheCamerasTurnDone()
    {
        QFETCH(int, orientation);
        const QByteArray sent = quarters(
            400, 200,
            u"exif = Image.Exif()\nexif[0x112] = %1\nexif[0x10f] = 'Secret camera'\n"
            "exif[0x8825] = {1: 'N', 2: (52.0, 31.0, 12.0)}\n"
            "im.save(out, 'JPEG', quality=95, exif=exif, comment=b'at home')"_s.arg(orientation));
        QVERIFY(sent.contains("Secret camera"));
        const auto kept = PictureWorks().keep(sent);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QVERIFY(!kept->jpeg.contains("Secret camera") && !kept->jpeg.contains("Exif") &&
                !kept->jpeg.contains("at home"));
        // What Pillow makes of the same turn.
        const PythonRun upright = runPython(
            u"import io, sys\nfrom PIL import Image, ImageOps\n"
            "im = ImageOps.exif_transpose(Image.open(io.BytesIO(sys.stdin.buffer.read())))\n"
            "im.save(sys.stdout.buffer, 'PNG')"_s,
            sent);
        const Seen wanted = look(upright.output, corners);
        const Seen seen = look(kept->jpeg, corners);
        QCOMPARE(seen.width, wanted.width);
        QCOMPARE(seen.height, wanted.height);
        QCOMPARE(seen.colours, wanted.colours);
        QVERIFY(!seen.hasMetadata);
    }

    void squaresAreCut()
    {
        const auto kept = PictureWorks().keep(quartersPng());
        QVERIFY(kept);
        // The middle: the same four corners, narrower.
        auto cut = PictureWorks().cut(kept->jpeg, middleSquare(400, 200));
        QVERIFY(cut);
        QCOMPARE(cut->size(), 4);
        for (qsizetype i = 0; i < cut->size(); ++i) {
            QCOMPARE(cut->at(i).pixels, avatarSizes[i]);
            const Seen seen = look(cut->at(i).jpeg, corners);
            QCOMPARE(seen.width, avatarSizes[i]);
            QCOMPARE(seen.height, avatarSizes[i]);
            QCOMPARE(seen.colours, (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
        }
        // The left half of the upper half.
        cut = PictureWorks().cut(kept->jpeg, {0, 0, 100, 0});
        QCOMPARE(look(cut->at(2).jpeg, corners).colours,
                 (QStringList{u"red"_s, u"red"_s, u"red"_s, u"red"_s}));
        // Turned clockwise by a quarter, the picture is 200 x 400 and blue is top left.
        cut = PictureWorks().cut(kept->jpeg, {0, 100, 200, 90});
        QCOMPARE(look(cut->at(2).jpeg, corners).colours,
                 (QStringList{u"blue"_s, u"red"_s, u"yellow"_s, u"green"_s}));
        cut = PictureWorks().cut(kept->jpeg, {0, 100, 200, -90});
        QCOMPARE(look(cut->at(2).jpeg, corners).colours,
                 (QStringList{u"green"_s, u"yellow"_s, u"red"_s, u"blue"_s}));
    }

    void whatLiesBesideThePictureIsWhite()
    {
        const auto kept = PictureWorks().keep(quartersPng(200, 200));
        const TurnedSize box = turnedSize(200, 200, 45);
        QCOMPARE(qRound(box.width), 283);
        const auto cut = PictureWorks().cut(kept->jpeg, {0, 0, box.width, 45});
        QVERIFY(cut);
        // Red came to the top, white is in the corners.
        QCOMPARE(look(cut->at(3).jpeg, {{0.5, 0.2}, {0.8, 0.5}, {0.2, 0.5}, {0.5, 0.8}}).colours,
                 (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
        QCOMPARE(look(cut->at(3).jpeg, corners).colours,
                 (QStringList{u"white"_s, u"white"_s, u"white"_s, u"white"_s}));
    }

    void transparencyIsWhite_data()
    {
        QTest::addColumn<QString>("save");
        QTest::newRow("png") << u"im.save(out, 'PNG')"_s;
        QTest::newRow("webp") << u"im.save(out, 'WEBP', lossless=True)"_s;
    }
    void transparencyIsWhite()
    {
        QFETCH(QString, save);
        const auto kept = PictureWorks().keep(
            pillow(u"im = Image.new('RGBA', (100, 100), (0, 0, 0, 0))\n"
                   "ImageDraw.Draw(im).rectangle((0, 0, 50, 100), (255, 0, 0, 255))\n"_s +
                   save));
        QVERIFY(kept);
        QCOMPARE(look(kept->jpeg, {{0.2, 0.5}, {0.8, 0.5}}).colours,
                 (QStringList{u"red"_s, u"white"_s}));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Hello");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("html") << QByteArray("<!doctype html><script>alert(1)</script>");
        QTest::newRow("gif") << quarters(100, 100, u"im.save(out, 'GIF')"_s);
        QTest::newRow("tiff") << quarters(100, 100, u"im.save(out, 'TIFF')"_s);
        for (const char *format : {"JPEG", "PNG", "WEBP"}) {
            const QByteArray whole =
                quarters(300, 300, u"im.save(out, '%1')"_s.arg(QString::fromLatin1(format)));
            QTest::addRow("half a %s", format) << whole.left(whole.size() / 2);
            QTest::addRow("the head of a %s", format) << whole.left(20);
        }
        QTest::newRow("printer's colours")
            << quarters(100, 100, u"im.convert('CMYK').save(out, 'JPEG')"_s);
        QTest::newRow("moving") << quarters(
            100, 100, u"im.save(out, 'WEBP', save_all=True, append_images=[im.rotate(90)])"_s);
        QTest::newRow("tiny") << quartersPng(31, 100);
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, sent);
        const auto kept = PictureWorks().keep(sent);
        QVERIFY(!kept);
        QCOMPARE(kept.error().codeName(), u"FILE_NOT_ACCEPTED"_s);
    }

    void damageDoesNoHarm()
    {
        const QList<QByteArray> whole{quarters(200, 100, u"im.save(out, 'JPEG')"_s),
                                      quarters(200, 100, u"im.save(out, 'PNG')"_s),
                                      quarters(200, 100, u"im.save(out, 'WEBP')"_s)};
        quint32 seed = 1;
        int refused = 0;
        for (const QByteArray &sent : whole) {
            for (int round = 0; round < 200; ++round) {
                QByteArray damaged = sent;
                for (int i = 0; i < 3; ++i) {
                    seed = seed * 1664525 + 1013904223;
                    const auto at = qsizetype(seed >> 8) % damaged.size();
                    damaged[at] = char(seed >> 24);
                }
                const auto kept = PictureWorks().keep(damaged);
                if (!kept) {
                    QCOMPARE(kept.error().codeName(), u"FILE_NOT_ACCEPTED"_s);
                    ++refused;
                }
            }
        }
        QVERIFY(refused > 0);
    }

    void bombsAreNotUnpacked_data()
    {
        QTest::addColumn<QString>("code");
        // Few bytes each; unpacked they would take gigabytes.
        QTest::newRow("png")
            << u"def chunk(k, d): return struct.pack('>I', len(d)) + k + d + struct.pack('>I', "
               u"zlib.crc32(k + d))\n"
               "out.write(b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', "
               "60000, 60000, 8, 2, 0, 0, 0))"
               " + chunk(b'IDAT', zlib.compress(bytes(1000000))) + chunk(b'IEND', b''))"_s;
        QTest::newRow("jpeg") << u"Image.new('L', (12000, 12000)).save(out, 'JPEG')"_s;
        QTest::newRow("webp") << u"Image.new('RGB', (16000, 9000)).save(out, 'WEBP', quality=1)"_s;
    }
    void bombsAreNotUnpacked()
    {
        QFETCH(QString, code);
        const QByteArray bomb = pillow(code);
        QVERIFY(bomb.size() < 3 * 1024 * 1024);
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        const auto kept = PictureWorks().keep(bomb);
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QVERIFY(!kept);
        QCOMPARE(kept.error().codeName(), u"FILE_NOT_ACCEPTED"_s);
        QVERIFY(kept.error().message.text().contains(u"32 million"));
        // In KiB: nothing like its pixels was ever in memory.
        QVERIFY(after.ru_maxrss - before.ru_maxrss < 16L * 1024);
    }

    void crops_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("rotation");
        QTest::addColumn<bool>("fits");
        QTest::newRow("all of it") << 100.0 << 0.0 << 200.0 << 0.0 << true;
        QTest::newRow("too large") << 0.0 << 0.0 << 250.0 << 0.0 << false;
        QTest::newRow("turned it fits") << 0.0 << 0.0 << 200.0 << 90.0 << true;
        QTest::newRow("turned lower") << 0.0 << 200.0 << 200.0 << 90.0 << true;
        QTest::newRow("turned too low") << 0.0 << 210.0 << 200.0 << 90.0 << false;
        QTest::newRow("too far right") << 300.0 << 0.0 << 150.0 << 0.0 << false;
        QTest::newRow("too small") << 0.0 << 0.0 << 10.0 << 0.0 << false;
        QTest::newRow("half turned") << 0.0 << 0.0 << 420.0 << 45.0 << true;
    }
    void crops()
    {
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, size);
        QFETCH(double, rotation);
        QFETCH(bool, fits);
        QCOMPARE(!cropProblem({x, y, size, rotation}, 400, 200).has_value(), fits);
    }
};

OH_TEST(TstPictures)
#include "tst_pictures.moc"
